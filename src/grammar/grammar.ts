import type { Dialogue, Grammar, GrammarHit, Speaker } from '../model/judge.js'
import { en } from './classes/en.js'
import { et } from './classes/et.js'
import { lt } from './classes/lt.js'
import { sr } from './classes/sr.js'
import { type Computed, type Construction, type Find, finderOf } from './construction.js'
import { rules } from './constructions.js'
import { dialogueNeeds, dialogueOf } from './dialogue.js'
import { createReader, type Seeker, seekerOf, setBit } from './reader.js'
import { classNumber, offsets, type Scene } from './scene.js'
import { tellFacts } from './scope.js'
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
  readonly startedBy: readonly (readonly number[] | undefined)[]
  /** Entries that need no class. */
  readonly free: readonly number[]
  /** Who looks for what the entries need, to the end of each. */
  readonly seeker: Seeker
  /** Classes without all of which the speaker's dialogue holds no act. */
  readonly dialogue: readonly number[]
  /** By entry: 1 where it may stand in the text at hand; and the same as bits of ends. */
  readonly open: Uint8Array
  readonly openBits: Int32Array
}

const nobody = seekerOf([], [])
const noHits: readonly GrammarHit[] = []

/** The grammar judge of all rules and languages. */
export function createGrammar(): Grammar {
  const reader = createReader({ en, lt, et, sr })
  const agendas: { readonly [S in Speaker]: Agenda } = {
    agent: agendaOf('agent'),
    customer: agendaOf('customer'),
    bot: agendaOf('bot'),
    policy: agendaOf('policy'),
  }

  /** Marks the entries that may stand in the text sieved last; gives how many there are. */
  function openEntries(text: string, { entries, startedBy, free, open, openBits }: Agenda, sieved: Sieved): number {
    const { touched, present, count } = sieved
    let opened = 0
    open.fill(0)
    openBits.fill(0)
    const mark = (entry: number) => {
      open[entry] = 1
      setBit(openBits, 0, entry)
      opened++
    }
    for (let k = 0; k < count; k++) {
      const started = startedBy[touched[k] ?? 0]
      if (started !== undefined) for (const entry of started) if (open[entry] === 0 && mayStand(entries[entry]?.needs, present)) mark(entry)
    }
    for (const entry of free) if (reader.digits >= (entries[entry]?.digits ?? 0) && entries[entry]?.gate?.test(text) !== false) mark(entry)
    return opened
  }

  /** The hits of the open entries in the text sieved last. */
  function hitsOf(text: string, { entries, open, openBits, seeker }: Agenda, scene: Scene): readonly GrammarHit[] {
    const there = reader.find(seeker, openBits)
    let hits: GrammarHit[] | undefined
    for (let index = 0; index < open.length; index++) {
      if (open[index] === 0) continue
      const entry = entries[index]
      if (entry === undefined || !stands(entry.needs, there)) continue
      const span = entry.find(scene)
      if (span === undefined) continue
      hits ??= []
      hits.push({ ...entry.told, span: offsets(text, span[0], span[1]) })
    }
    return hits ?? noHits
  }

  return {
    judge(text, speaker) {
      const agenda = agendas[speaker]
      const open = openEntries(text, agenda, reader.sieve(text, agenda.seeker))
      return open === 0 ? noHits : hitsOf(text, agenda, reader.scene())
    },
    facts(text) {
      reader.sieve(text, nobody)
      return tellFacts(reader.scene())
    },
    listen(text, speaker) {
      const agenda = agendas[speaker]
      const sieved = reader.sieve(text, agenda.seeker)
      const open = openEntries(text, agenda, sieved)
      const quiet = open === 0 && !agenda.dialogue.some(index => sieved.present[index] !== 0)
      const scene = reader.scene()
      const hits = open === 0 ? noHits : hitsOf(text, agenda, scene)
      let facts: readonly string[] | undefined
      let dialogue: Dialogue | undefined
      return {
        quiet,
        hits,
        get facts() {
          facts ??= tellFacts(scene)
          return facts
        },
        get dialogue() {
          dialogue ??= dialogueOf(scene, speaker)
          return dialogue
        },
      }
    },
  }
}

function agendaOf(speaker: Speaker): Agenda {
  const entries: Entry[] = []
  const startedBy: number[][] = []
  const free: number[] = []
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
      entries.push(entryOf(rule, construction, needs))
    }
  }
  const dialogue = dialogueNeeds[speaker].map(classNumber)
  return {
    entries,
    startedBy,
    free,
    dialogue,
    seeker: seekerOf(
      [...entries.flatMap(entry => entry.needs.flat()), ...dialogue],
      entries.map(entry => entry.needs.flat()),
    ),
    open: new Uint8Array(entries.length),
    openBits: new Int32Array(2),
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
function stands(needs: readonly (readonly number[])[], there: Uint8Array): boolean {
  return needs.every(names => names.some(name => there[name] === 1))
}

/** Whether some language may have something of every list in the text. */
function mayStand(needs: readonly (readonly number[])[] = [], present: Uint8Array): boolean {
  let bits = 255
  for (const names of needs) {
    let any = 0
    for (const name of names) any |= present[name] ?? 0
    bits &= any
    if (bits === 0) return false
  }
  return true
}
