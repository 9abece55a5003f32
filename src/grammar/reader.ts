import type { Language } from '../model/signal.js'
import { languages } from '../model/signal.js'
import { commonWords } from '../text/language.js'
import { compile } from '../text/matcher.js'
import { type Classes, classNames } from './class-names.js'
import { type Scene, sceneOf } from './scene.js'
import { createSieve, type Sieved } from './sieve.js'

/** A text's words, first sieved for the classes it may hold, then read where that is worth it. */
export interface Reader {
  /** The classes that the text may hold. */
  sieve(text: string): Sieved
  /** Reads the text sieved last. */
  read(): Scene
  /** The text sieved last. */
  readonly text: string
  /** Bytes of its words that hold a digit; Infinity where some of it was left out. */
  readonly digits: number
}

/** What counts where a text may be in these languages, as bits: by phrase the class or −1, and by class of words 1 where no phrase of them holds it. */
interface Choice {
  readonly classOf: Int32Array
  readonly idle: Uint8Array
}

/** Compiles the classes of all languages into one matcher. Throws a Refusal where a phrase cannot be read. */
export function createReader(dictionary: { readonly [L in Language]: Classes }): Reader {
  const phrases: string[] = []
  const classOf: number[] = []
  const bitOf: number[] = []
  for (const [number, language] of languages.entries()) {
    for (const [index, name] of classNames.entries()) {
      for (const phrase of Object.keys(dictionary[language][name].phrases)) {
        phrases.push(phrase)
        classOf.push(index)
        bitOf.push(1 << number)
      }
    }
  }
  const matcher = compile(phrases, commonWords())
  const { automaton } = matcher
  const sift = createSieve(automaton, classOf, bitOf, classNames.length)
  const encoder = new TextEncoder()
  let bytes = new Uint8Array(1 << 14)
  let words = matcher.scan(bytes, 0, 0)
  let current = ''

  const choices: (Choice | undefined)[] = []
  const choose = (spoken: number): Choice => {
    const phraseOf = automaton.phraseOf
    const idle = Uint8Array.from({ length: automaton.placesFrom.length - 1 }, (_, kind) => {
      const places = automaton.places.subarray(automaton.placesFrom[kind], automaton.placesFrom[kind + 1])
      return places.some(place => ((bitOf[phraseOf[place] ?? 0] ?? 0) & spoken) !== 0) ? 0 : 1
    })
    return { classOf: Int32Array.from(classOf, (index, phrase) => (((bitOf[phrase] ?? 0) & spoken) === 0 ? -1 : index)), idle }
  }

  return {
    get text() {
      return current
    },
    get digits() {
      return words.whole ? words.digits : Number.POSITIVE_INFINITY
    },
    sieve(text) {
      // Room behind the text, for the words to be looked up by more bytes than they have.
      if (bytes.length < text.length * 3 + ROOM) bytes = new Uint8Array(text.length * 3 + ROOM)
      current = text
      words = matcher.scan(bytes, 0, encoder.encodeInto(text, bytes).written)
      return sift(words)
    },
    read() {
      const spoken = likely(words.tally)
      choices[spoken] ??= choose(spoken)
      const { classOf: counts, idle } = choices[spoken]
      return sceneOf(current, matcher.find(idle), counts)
    },
  }
}

const ROOM = 32
// One byte of the tally for each language, in this order.
const tallyBits = 8
const FEW = 2

/** The languages a text may be in, as bits: those with as many common words as the likeliest, or one fewer where there are few. */
function likely(tally: number): number {
  let most = 0
  for (let number = 0; number < languages.length; number++) most = Math.max(most, (tally >>> (tallyBits * number)) & 255)
  const least = most > FEW ? most : most - 1
  let spoken = 0
  for (let number = 0; number < languages.length; number++) if (((tally >>> (tallyBits * number)) & 255) >= least) spoken |= 1 << number
  return spoken
}
