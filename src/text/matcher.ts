import { HIT_WIDTH, PhraseFinder, type Wanted } from './_phrase-finder.js'
import { noWords, WordScanner, type Words } from './_word-scanner.js'
import { type Automaton, buildAutomaton } from './automaton.js'
import { viewOf } from './automaton-view.js'
import { parsePhrase } from './phrases.js'

export type { Wanted } from './_phrase-finder.js'
export type { Words } from './_word-scanner.js'

/** What a matcher has read in one text; reused by the next run. */
export interface Reading extends Words {
  /** Numbers a hit takes in `hits`: phrase, first word, last word, clause, sentence, first byte, byte after the last. */
  readonly width: 7
  hits: Int32Array
  /** How many hits there are, in the order of their last words. */
  count: number
}

export interface Matcher {
  /** Reads one UTF-8 text, bytes[from … to), in time linear in its length. The reading is reused by the next run. */
  run(bytes: Uint8Array, from: number, to: number): Reading
  /** Reads the words alone, without phrases. */
  scan(bytes: Uint8Array, from: number, to: number): Words
  /** Joins the words scanned last into phrases; only of those that are wanted. */
  find(wanted: Wanted): Reading
  readonly automaton: Automaton
}

/** Compiles phrases into one matcher; hits name a phrase by its position. Throws a Refusal on unknown notation. */
export function compile(phrases: readonly string[], tallies: ReadonlyMap<string, number> = new Map()): Matcher {
  return matcherOf(buildAutomaton(phrases.map(parsePhrase), tallies), phrases.length)
}

/** The matcher of so many phrases that were compiled before. */
export function matcherOf(automaton: Automaton, phrases: number): Matcher {
  const { next, tally, placesFrom } = automaton
  const tells = Uint8Array.from(tally, (_, kind) => (placesFrom[kind] === placesFrom[kind + 1] ? 0 : 1))
  const reading: Reading = { ...noWords(), width: HIT_WIDTH, hits: new Int32Array(HIT_WIDTH), count: 0 }
  const scanner = new WordScanner(reading, next, tells, tally)
  const finder = new PhraseFinder(automaton, phrases)
  const all: Wanted = { view: viewOf(automaton, new Int32Array(2 * phrases).fill(-1)), one: -1, two: -1 }

  const find = (wanted: Wanted): Reading => {
    finder.find(reading.told, reading.toldCount, reading.words, wanted)
    reading.hits = finder.hits
    reading.count = finder.count
    reading.steps += finder.steps
    return reading
  }
  return {
    run(bytes, from, to) {
      scanner.scan(bytes, from, to)
      return find(all)
    },
    scan: (bytes, from, to) => scanner.scan(bytes, from, to),
    find,
    automaton,
  }
}
