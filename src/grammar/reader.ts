import type { HeardWords } from '../model/judge.js'
import type { Language } from '../model/signal.js'
import { languages } from '../model/signal.js'
import { buildAutomaton } from '../text/automaton.js'
import { commonWords } from '../text/language.js'
import { parsePhrase } from '../text/phrases.js'
import { TextWords } from '../text/text-words.js'
import { type Classes, classNames } from './class-names.js'
import { type Scene, type Source, TextScene } from './scene.js'
import { type Seeker, seekerOf } from './seeker.js'
import { Shelves } from './shelves.js'
import { catalogueOf, type Mesh, meshOf, NONE, Sieve, type Sieved } from './sieve.js'

/** One text at a time: its words are sieved for the classes it may hold, and joined to phrases only of those that its scene is asked for. */
export interface Reader {
  /** The classes sought that the text may hold. */
  read(text: string, seeker: Seeker): Sieved
  /** The scene of the text read last, for one who asks for the classes of a seeker above all; it may be asked when others have been read since. */
  scene(seeker: Seeker): Scene
  /** Bytes of its words that hold a digit; Infinity where some of it was left out. */
  digits(): number
  /** The words of the text read last. */
  readonly words: HeardWords
}

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
  const automaton = buildAutomaton(phrases.map(parsePhrase), commonWords())
  const catalogue = catalogueOf(automaton, classNumbers, bitOf)
  const reading = new TextWords(automaton)
  const { words } = reading
  const sieve = new Sieve(catalogue, classNames.length)
  const shelves = new Shelves(automaton, phrases.length, sieve, words)
  const everything = seekerOf(classNames.keys())
  // By seeker, then by language as a bit, at 0 for several: made when first needed, and of this dictionary alone.
  const meshes = new Map<Seeker, (Mesh | undefined)[]>()
  let spoken = 0
  let text = ''
  let seeker = everything

  /** The mesh of what a seeker looks for in the language spoken. */
  function meshFor(by: Seeker): Mesh {
    const several = (spoken & (spoken - 1)) !== 0
    const at = several ? 0 : spoken
    const own = meshes.get(by) ?? []
    const known = own[at]
    if (known !== undefined) return known
    const mesh = meshOf(catalogue, by.sought, several ? 'several' : spoken)
    own[at] = mesh
    meshes.set(by, own)
    return mesh
  }

  /** Sieves the words for a seeker. */
  function sift(by: Seeker): void {
    seeker = by
    sieve.sift(words, meshFor(by), spoken)
    shelves.clear()
  }

  function read(next: string, by: Seeker): Sieved {
    text = next
    source.turn++
    reading.read(text)
    spoken = likely(words.tally)
    sift(by)
    return sieve
  }

  /** Sees to it that the words are sieved for a class. */
  function seek(index: number, by: Seeker): void {
    if (seeker.sought[index] === 0) sift(by.sought[index] === 1 ? by : everything)
  }

  const source: Source = {
    turn: 0,
    words: reading,
    again: read,
    holds(index, by) {
      seek(index, by)
      return shelves.holds(index)
    },
    signs(bits, by) {
      if (seeker !== by && seeker !== everything) sift(by)
      const { touched, count, first } = sieve
      let all = 0
      for (let k = 0; k < count; k++) {
        const index = touched[k] ?? 0
        if (first[index] !== NONE) all |= bits[index] ?? 0
      }
      return all
    },
    among(indices, by) {
      const held: number[] = []
      for (let k = 0; k < indices.length; k++) {
        const index = indices[k] ?? 0
        seek(index, by)
        if (shelves.holds(index)) held.push(index)
      }
      return held
    },
    of(index, by) {
      seek(index, by)
      return shelves.of(index)
    },
    asks() {
      if (words.askedCount === 0) return false
      const first = words.asked[0] ?? 0
      if (first === 0 || shelves.holdsFrom(first)) return true
      if (seeker !== everything) sift(everything)
      return shelves.holdsFrom(first)
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
    words: reading,
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
