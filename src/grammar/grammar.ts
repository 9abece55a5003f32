import type { Dialogue, Grammar, GrammarHearing, GrammarHit, HeardWords, Speaker } from '../model/judge.js'
import { type ClassName, classNames } from './class-names.js'
import { en } from './classes/en.js'
import { et } from './classes/et.js'
import { lt } from './classes/lt.js'
import { sr } from './classes/sr.js'
import { type Computed, type Construction, type Find, finderOf } from './construction.js'
import { rules } from './constructions.js'
import { dialogueOf } from './dialogue.js'
import { dialogueClassesOf } from './dialogue-signs.js'
import { createReader } from './reader.js'
import { classNumber, offsets, type Scene } from './scene.js'
import { factClasses, tellFacts } from './scope.js'
import { type Seeker, seekerOf } from './seeker.js'
import type { Sieved } from './sieve.js'

interface Entry {
  /** Numbers of classes: of each list one must be there. */
  readonly needs: readonly (readonly number[])[]
  readonly gate: RegExp | undefined
  readonly digits: number
  readonly find: Find
  /** What a hit tells apart from its place. */
  readonly told: Omit<GrammarHit, 'span'>
}

/** The constructions of a speaker, in the order of their hits. */
interface Agenda {
  readonly entries: readonly Entry[]
  /** By class: the entries of which it can be the first that is needed. */
  readonly startedBy: readonly (readonly number[])[]
  /** Entries that need no class. */
  readonly free: readonly number[]
  /** Who looks for all that the entries may ask for, and for the dialogue's classes too. */
  readonly forHits: Seeker
  readonly forAll: Seeker
}

const noHits: readonly GrammarHit[] = []
const factSeeker = seekerOf(factClasses.map(classNumber))

/** The grammar judge of all rules and languages. */
export function createGrammar(): Grammar {
  const reader = createReader({ en, lt, et, sr })
  const agendas: { readonly [S in Speaker]: Agenda } = {
    agent: agendaOf('agent'),
    customer: agendaOf('customer'),
    bot: agendaOf('bot'),
    policy: agendaOf('policy'),
  }
  // The entries that may stand in the text read last, by number, ascending.
  const open: number[] = []

  /** Finds the entries that may stand in the text read last. */
  function openEntries(text: string, { entries, startedBy, free }: Agenda, { touched, present, count }: Sieved): void {
    open.length = 0
    for (let k = 0; k < count; k++) {
      const started = startedBy[touched[k] ?? 0]
      if (started === undefined) continue
      for (let s = 0; s < started.length; s++) {
        const entry = started[s] ?? 0
        if (mayStand(entries[entry]?.needs, present) && !open.includes(entry)) open.push(entry)
      }
    }
    for (const entry of free)
      if (reader.digits() >= (entries[entry]?.digits ?? 0) && entries[entry]?.gate?.test(text) !== false) open.push(entry)
    if (open.length > 1) open.sort((a, b) => a - b)
  }

  /** The hits of the open entries. */
  function hitsOf(text: string, { entries }: Agenda, scene: Scene): readonly GrammarHit[] {
    let hits: GrammarHit[] | undefined
    for (const index of open) {
      const entry = entries[index]
      if (entry === undefined || !stands(entry.needs, scene)) continue
      const span = entry.find(scene)
      if (span === undefined) continue
      hits ??= []
      const { rule, construction, signals, vetoes, evidence } = entry.told
      hits.push({ rule, construction, signals, vetoes, evidence, span: offsets(text, span[0], span[1]) })
    }
    return hits ?? noHits
  }

  return {
    judge(text, speaker) {
      const agenda = agendas[speaker]
      openEntries(text, agenda, reader.read(text, agenda.forHits))
      return open.length === 0 ? noHits : hitsOf(text, agenda, reader.scene(agenda.forHits))
    },
    facts(text) {
      reader.read(text, factSeeker)
      return tellFacts(reader.scene(factSeeker))
    },
    listen(text, speaker) {
      const agenda = agendas[speaker]
      openEntries(text, agenda, reader.read(text, agenda.forAll))
      const scene = reader.scene(agenda.forAll)
      const hits = open.length === 0 ? noHits : hitsOf(text, agenda, scene)
      return new Heard(scene, speaker, hits, reader.words)
    },
  }
}

/** What was heard in a text; facts and dialogue are made when first asked for. */
class Heard implements GrammarHearing {
  readonly hits: readonly GrammarHit[]
  readonly words: HeardWords
  private readonly scene: Scene
  private readonly speaker: Speaker
  private told: readonly string[] | undefined
  private done: Dialogue | undefined

  constructor(scene: Scene, speaker: Speaker, hits: readonly GrammarHit[], words: HeardWords) {
    this.words = words
    this.scene = scene
    this.speaker = speaker
    this.hits = hits
  }

  get facts(): readonly string[] {
    this.told ??= tellFacts(this.scene.toward(factSeeker))
    return this.told
  }

  get dialogue(): Dialogue {
    this.done ??= dialogueOf(this.scene, this.speaker)
    return this.done
  }
}

function agendaOf(speaker: Speaker): Agenda {
  const entries: Entry[] = []
  const startedBy: number[][] = []
  const free: number[] = []
  const asked: ClassName[] = ['not']
  for (const { rule, constructions } of rules) {
    for (const construction of constructions) {
      if (!construction.by.includes(speaker)) continue
      const needs = needsOf(construction)
      const [first] = needs
      if (first === undefined) free.push(entries.length)
      for (const index of first ?? []) {
        startedBy[index] ??= []
        startedBy[index].push(entries.length)
      }
      if ('find' in construction) asked.push(...construction.asks)
      else asked.push(...(construction.unless ?? []), ...(construction.never ?? []))
      entries.push(entryOf(rule, construction, needs))
    }
  }
  const ofHits = [...entries.flatMap(entry => entry.needs.flat()), ...asked.map(classNumber)]
  return {
    entries,
    startedBy: Array.from({ length: classNames.length }, (_, index) => startedBy[index] ?? []),
    free,
    forHits: seekerOf(ofHits),
    forAll: seekerOf([...ofHits, ...dialogueClassesOf[speaker].map(classNumber)]),
  }
}

function entryOf(rule: string, construction: Construction | Computed, needs: Entry['needs']): Entry {
  const computed = 'find' in construction
  return {
    needs,
    gate: computed ? construction.gate : undefined,
    digits: (computed ? construction.digits : undefined) ?? 0,
    find: computed ? construction.find : finderOf(construction),
    told: {
      rule,
      construction: construction.id,
      signals: computed ? [construction.id] : construction.all.flat(),
      vetoes: computed ? [] : [...(construction.unless ?? []), ...(construction.never ?? [])],
      evidence: construction.evidence === 'report' ? 'report' : 'act',
    },
  }
}

function needsOf(construction: Construction | Computed): readonly (readonly number[])[] {
  const lists = 'find' in construction ? (construction.needs.length === 0 ? [] : [construction.needs]) : construction.all
  return lists.map(list => (typeof list === 'string' ? [list] : list).map(classNumber))
}

/** Whether something of every list is in the text. */
function stands(needs: readonly (readonly number[])[], scene: Scene): boolean {
  return needs.every(names => names.some(name => scene.holds(name)))
}

/** Whether some language may have something of every list in the text. */
function mayStand(needs: readonly (readonly number[])[] = [], present: Uint8Array): boolean {
  let bits = 255
  for (let k = 0; k < needs.length; k++) {
    const names = needs[k] ?? []
    let any = 0
    for (let n = 0; n < names.length; n++) any |= present[names[n] ?? 0] ?? 0
    bits &= any
    if (bits === 0) return false
  }
  return true
}
