import type { Grammar, GrammarHit, Speaker } from '../model/judge.js'
import { en } from './classes/en.js'
import { et } from './classes/et.js'
import { lt } from './classes/lt.js'
import { sr } from './classes/sr.js'
import { type Computed, type Construction, type Find, finderOf } from './construction.js'
import { rules } from './constructions.js'
import { dialogueNeeds, dialogueOf } from './dialogue.js'
import { createReader } from './reader.js'
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
  readonly startedBy: readonly (readonly number[])[]
  /** Entries that need no class. */
  readonly free: readonly number[]
  /** Classes without all of which the speaker's dialogue holds no act. */
  readonly dialogue: readonly number[]
}

const speakers: readonly Speaker[] = ['agent', 'customer', 'bot', 'policy']
const noHits: readonly GrammarHit[] = []

/** The grammar judge of all rules and languages. */
export function createGrammar(): Grammar {
  const reader = createReader({ en, lt, et, sr })
  const agendas = new Map(speakers.map(speaker => [speaker, agendaOf(speaker)]))

  /** The scene of a text, read at its first use. */
  function reading(text: string): () => Scene {
    let scene: Scene | undefined
    return () => {
      if (scene === undefined) {
        if (reader.text !== text) reader.sieve(text)
        scene = reader.read()
      }
      return scene
    }
  }

  /** The entries that may stand in the text sieved last, in their order. */
  function candidates(text: string, agenda: Agenda, sieved: Sieved): readonly Entry[] {
    let found: number[] | undefined
    for (let k = 0; k < sieved.count; k++) {
      for (const entry of agenda.startedBy[sieved.touched[k] ?? 0] ?? []) {
        if (!mayStand(agenda.entries[entry]?.needs ?? [], sieved.present) || found?.includes(entry) === true) continue
        found ??= []
        found.push(entry)
      }
    }
    for (const entry of agenda.free) {
      const { digits = 0, gate } = agenda.entries[entry] ?? {}
      if (reader.digits < digits || gate?.test(text) === false) continue
      found ??= []
      found.push(entry)
    }
    if (found === undefined) return []
    return found.sort((one, other) => one - other).flatMap(entry => agenda.entries[entry] ?? [])
  }

  function hitsOf(text: string, entries: readonly Entry[], scene: () => Scene): readonly GrammarHit[] {
    if (entries.length === 0) return noHits
    const hits: GrammarHit[] = []
    for (const { find, told } of entries) {
      const span = find(scene())
      if (span !== undefined) hits.push({ ...told, span: offsets(text, span[0], span[1]) })
    }
    return hits
  }

  return {
    judge(text, speaker) {
      const agenda = agendas.get(speaker)
      if (agenda === undefined) return noHits
      const entries = candidates(text, agenda, reader.sieve(text))
      return hitsOf(text, entries, reading(text))
    },
    facts(text) {
      reader.sieve(text)
      return tellFacts(reader.read())
    },
    listen(text, speaker) {
      const sieved = reader.sieve(text)
      const agenda = agendas.get(speaker)
      const entries = agenda === undefined ? [] : candidates(text, agenda, sieved)
      const quiet = entries.length === 0 && agenda?.dialogue.some(index => sieved.present[index] !== 0) !== true
      const scene = reading(text)
      const hits = hitsOf(text, entries, scene)
      let facts: readonly string[] | undefined
      let dialogue: ReturnType<typeof dialogueOf> | undefined
      return {
        quiet,
        hits,
        get facts() {
          facts ??= tellFacts(scene())
          return facts
        },
        get dialogue() {
          dialogue ??= dialogueOf(scene(), speaker)
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
  return { entries, startedBy, free, dialogue: dialogueNeeds[speaker].map(classNumber) }
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

/** Whether some language has something of every list in the text. */
function mayStand(needs: readonly (readonly number[])[], present: Uint8Array): boolean {
  let bits = 255
  for (const names of needs) {
    let any = 0
    for (const name of names) any |= present[name] ?? 0
    bits &= any
    if (bits === 0) return false
  }
  return true
}
