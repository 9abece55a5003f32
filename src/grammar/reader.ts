import type { Language } from '../model/signal.js'
import { languages } from '../model/signal.js'
import { viewOf } from '../text/automaton-view.js'
import { commonWords } from '../text/language.js'
import { compile, type Wanted } from '../text/matcher.js'
import { type Classes, classNames } from './class-names.js'
import { type Scene, type Source, TextScene } from './scene.js'
import { type Seeker, seekerOf } from './seeker.js'
import { type Found, Shelves } from './shelves.js'
import { catalogueOf, createSieve, phraseBits, type Sieved, SOUGHT, SPOKEN } from './sieve.js'

/** One text at a time: its words are sieved for the classes it may hold, and joined to phrases only of those that its scene is asked for. */
export interface Reader {
  /** The classes sought that the text may hold. */
  read(text: string, seeker: Seeker): Sieved
  /** The scene of the text read last, for one who asks for the classes of a seeker above all; it may be asked when others have been read since. */
  scene(seeker: Seeker): Scene
  /** Bytes of its words that hold a digit; Infinity where some of it was left out. */
  digits(): number
}

// Room behind a text, for its last words to be looked up by more bytes than they have.
const ROOM = 32
// Bytes that one UTF-16 unit takes at most.
const WIDEST = 3

/** Compiles the classes of all languages into one matcher. Throws a Refusal where a phrase cannot be read. */
export function createReader(dictionary: { readonly [L in Language]: Classes }): Reader {
  const phrases: string[] = []
  const classNumbers: number[] = []
  const bitOf: number[] = []
  for (const [number, language] of languages.entries()) {
    for (const [index, name] of classNames.entries()) {
      for (const phrase of Object.keys(dictionary[language][name].phrases)) {
        phrases.push(phrase)
        classNumbers.push(index)
        bitOf.push(1 << number)
      }
    }
  }
  const matcher = compile(phrases, commonWords())
  const catalogue = catalogueOf(matcher.automaton, classNumbers, bitOf)
  const sift = createSieve(catalogue, classNames.length)
  const encoder = new TextEncoder()
  const shelves = new Shelves()
  const everything = seekerOf(classNames.keys())
  let bytes = new Uint8Array(1 << 14)
  let words = matcher.scan(bytes, 0, 0)
  let spoken = 0
  let turn = 0
  let text = ''
  let seeker = everything
  // Whether the shelves hold what the seeker at hand looks for.
  let joined = false
  let sieved: Sieved = sieve(everything)
  const wanted: Wanted = { view: viewOf(matcher.automaton, phraseBits(phrases.length)), one: 0, two: 0, open: sieved.open }

  /** Sieves the words for a seeker. */
  function sieve(by: Seeker): Sieved {
    const several = (spoken & (spoken - 1)) !== 0
    const asked = by.asked[spoken] ?? marksOf(by)
    by.asked[spoken] = asked
    seeker = by
    joined = false
    return sift(words, asked, several)
  }

  function marksOf({ sought }: Seeker): Uint8Array {
    const several = (spoken & (spoken - 1)) !== 0
    return Uint8Array.from(classNumbers, (index, phrase) => {
      const isSpoken = ((bitOf[phrase] ?? 0) & spoken) !== 0
      return (sought[index] === 1 && (several || isSpoken) ? SOUGHT : 0) | (isSpoken ? SPOKEN : 0)
    })
  }

  function read(next: string, by: Seeker): Sieved {
    text = next
    if (bytes.length < text.length * WIDEST + ROOM) bytes = new Uint8Array(text.length * WIDEST + ROOM)
    turn++
    words = matcher.scan(bytes, 0, encoder.encodeInto(text, bytes).written)
    spoken = likely(words.tally)
    sieved = sieve(by)
    return sieved
  }

  function join(): void {
    joined = true
    wanted.one = sieved.one
    wanted.two = sieved.two
    shelves.fill(matcher.find(wanted), catalogue.classOf)
  }

  /** Sees to it that what there is of a class is on the shelves; whether anything is. */
  function holds(index: number, by: Seeker): boolean {
    if (seeker.sought[index] === 0) sieve(by.sought[index] === 1 ? by : everything)
    if (sieved.present[index] === 0) return false
    if (!joined) join()
    return shelves.holds(index)
  }

  const nothing: readonly Found[] = []
  const source: Source = {
    turn: () => turn,
    again(text, by) {
      read(text, by)
      return turn
    },
    holds,
    of: (index, by) => (holds(index, by) ? shelves.of(index) : nothing),
    asks() {
      if (words.askedCount === 0) return false
      const first = words.asked[0] ?? 0
      if (!joined) join()
      if (shelves.last < first && seeker !== everything) {
        sieve(everything)
        join()
      }
      return shelves.last >= first
    },
    asked(sentence) {
      let low = 0
      for (let high = words.askedCount; low < high; ) {
        const middle = (low + high) >>> 1
        if ((words.asked[middle] ?? 0) < sentence) low = middle + 1
        else high = middle
      }
      return low < words.askedCount && words.asked[low] === sentence
    },
  }

  const digits = () => (words.whole ? words.digits : Number.POSITIVE_INFINITY)
  return {
    digits,
    read,
    scene: by => new TextScene({ text, words: words.words, digits: digits() > 0 }, source, by),
  }
}

// One byte of the tally for each language, in this order.
const TALLY_BITS = 8
const FEW = 2

/** The languages a text may be in, as bits: those with as many common words as the likeliest, or one fewer where there are few. */
function likely(tally: number): number {
  let most = 0
  for (let shift = 0; shift < languages.length * TALLY_BITS; shift += TALLY_BITS) most = Math.max(most, (tally >>> shift) & 255)
  const least = most > FEW ? most : most - 1
  let spoken = 0
  for (let number = 0; number < languages.length; number++) if (((tally >>> (TALLY_BITS * number)) & 255) >= least) spoken |= 1 << number
  return spoken
}
