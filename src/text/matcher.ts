import { HIT_WIDTH, phraseFinder } from './_phrase-finder.js'
import { noWords, WordScanner, type Words } from './_word-scanner.js'
import { type Automaton, buildAutomaton } from './automaton.js'
import { parsePhrase } from './phrases.js'

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
  /** Joins the words scanned last into phrases. */
  find(): Reading
  readonly automaton: Automaton
}

/** Compiles phrases into one matcher; hits name a phrase by its position. Throws a Refusal on unknown notation. */
export function compile(phrases: readonly string[], tallies: ReadonlyMap<string, number> = new Map()): Matcher {
  const automaton = buildAutomaton(phrases.map(parsePhrase), tallies)
  const { next, tally, placesFrom } = automaton
  const tells = Uint8Array.from(tally, (_, kind) => (placesFrom[kind] === placesFrom[kind + 1] ? 0 : 1))
  const reading: Reading = { ...noWords(), width: HIT_WIDTH, hits: new Int32Array(HIT_WIDTH), count: 0 }
  const scanner = new WordScanner(reading, next, tells, tally)
  const finder = phraseFinder(automaton, phrases.length)

  const find = (): Reading => {
    const { hits, count } = finder(reading.told, reading.toldCount, reading.words)
    reading.hits = hits
    reading.count = count
    return reading
  }
  return {
    run(bytes, from, to) {
      scanner.scan(bytes, from, to)
      return find()
    },
    scan: (bytes, from, to) => scanner.scan(bytes, from, to),
    find,
    automaton,
  }
}
