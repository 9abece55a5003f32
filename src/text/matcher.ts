import { HIT_WIDTH, PhraseFinder } from './_phrase-finder.js'
import { noWords, WordScanner, type Words } from './_word-scanner.js'
import { type Automaton, buildAutomaton } from './automaton.js'
import { parsePhrase } from './phrases.js'

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
}

/** A scanner of the words of an automaton alone, without phrases, and the words that it reads, which the next text overwrites. */
export function scannerOf({ next, tally, placesFrom }: Automaton): {
  readonly words: Words
  scan(bytes: Uint8Array, from: number, to: number): void
} {
  const words = noWords()
  const scanner = new WordScanner(words, next, tellsOf(tally, placesFrom), tally)
  return { words, scan: (bytes, from, to) => void scanner.scan(bytes, from, to) }
}

/** By class of words: whether phrases hold them. */
function tellsOf(tally: Int32Array, placesFrom: Int32Array): Uint8Array {
  return Uint8Array.from(tally, (_, kind) => (placesFrom[kind] === placesFrom[kind + 1] ? 0 : 1))
}

/** Compiles phrases into one matcher; hits name a phrase by its position. Throws a Refusal on unknown notation. */
export function compile(phrases: readonly string[], tallies: ReadonlyMap<string, number> = new Map()): Matcher {
  return matcherOf(buildAutomaton(phrases.map(parsePhrase), tallies, 'without keys'), phrases.length)
}

/** The matcher of so many phrases that were compiled before. */
export function matcherOf(automaton: Automaton, phrases: number): Matcher {
  const { next, tally, placesFrom } = automaton
  const reading: Reading = { ...noWords(), width: HIT_WIDTH, hits: new Int32Array(HIT_WIDTH), count: 0 }
  const scanner = new WordScanner(reading, next, tellsOf(tally, placesFrom), tally)
  const finder = new PhraseFinder(automaton, phrases)
  return {
    run(bytes, from, to) {
      scanner.scan(bytes, from, to)
      finder.find(reading.told, reading.toldCount, reading.words)
      reading.hits = finder.hits
      reading.count = finder.count
      reading.steps += finder.steps
      return reading
    },
  }
}
