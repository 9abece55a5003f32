import type { Language } from '../model/signal.js'
import { languages } from '../model/signal.js'
import { commonWords } from '../text/language.js'
import { compile, type Wanted } from '../text/matcher.js'
import { type Classes, classNames } from './class-names.js'
import { type Scene, sceneOf } from './scene.js'
import { type Aims, type Choice, chooseFrom, createSieve, type Sieved } from './sieve.js'

/** Who looks for classes in every text, and to what ends. */
export interface Seeker {
  readonly aims: Aims
  /** By languages, as bits; made when first needed. */
  readonly choices: (Choice | undefined)[]
}

/** A seeker of classes by number, who looks at some of them to the end of each number. */
export function seekerOf(sought: readonly number[], ends: readonly (readonly number[])[]): Seeker {
  const aims = { ends: new Int32Array(2 * classNames.length), sought: new Uint8Array(classNames.length) }
  for (const index of sought) aims.sought[index] = 1
  for (const [end, looked] of ends.entries()) for (const index of looked) setBit(aims.ends, index, end)
  return { aims, choices: [] }
}

/** Sets the bit of an end in the two numbers of a place; ends that are too many share bits. */
export function setBit(bits: Int32Array, place: number, end: number): void {
  const at = 2 * place + ((end >> 5) & 1)
  bits[at] = (bits[at] ?? 0) | (1 << (end & 31))
}

/** One text at a time: its words are sieved for the classes it may hold, joined to phrases, and made a scene, each where it is worth it. */
export interface Reader {
  /** The classes sought that the text may hold. */
  sieve(text: string, seeker: Seeker): Sieved
  /** By number of class, whether it is in the text sieved last: of the classes that serve the ends whose bits are given. */
  find(seeker: Seeker, ends: Int32Array): Uint8Array
  /** The scene of the text sieved last, with all classes; it may be asked when others have been sieved since. */
  scene(): Scene
  /** Bytes of its words that hold a digit; Infinity where some of it was left out. */
  readonly digits: number
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
  const catalogue = { automaton: matcher.automaton, classOf: classNumbers, bitOf }
  const sift = createSieve(classNames.length, matcher.automaton.ways.length)
  const encoder = new TextEncoder()
  const there = new Uint8Array(classNames.length)
  let bytes = new Uint8Array(1 << 14)
  let words = matcher.scan(bytes, 0, 0)
  let spoken = 0
  let current = ''
  let turn = 0
  const every = seekerOf([], [classNames.map((_, index) => index)])

  function choose({ aims, choices }: Seeker): Choice {
    const known = choices[spoken]
    if (known !== undefined) return known
    const made = chooseFrom(catalogue, aims, spoken)
    choices[spoken] = made
    return made
  }

  const wanted: Wanted = { view: choose(every).view, one: 0, two: 0 }

  function sieve(text: string, seeker: Seeker): Sieved {
    if (bytes.length < text.length * WIDEST + ROOM) bytes = new Uint8Array(text.length * WIDEST + ROOM)
    current = text
    turn++
    words = matcher.scan(bytes, 0, encoder.encodeInto(text, bytes).written)
    spoken = likely(words.tally)
    return sift(words, choose(seeker))
  }

  return {
    get digits() {
      return words.whole ? words.digits : Number.POSITIVE_INFINITY
    },
    sieve,
    find(seeker, ends) {
      const { classOf, view } = choose(seeker)
      wanted.view = view
      wanted.one = ends[0] ?? 0
      wanted.two = ends[1] ?? 0
      const { hits, width, count } = matcher.find(wanted)
      const end = count * width
      there.fill(0)
      for (let at = 0; at < end; at += width) {
        const index = classOf[hits[at] ?? 0] ?? -1
        if (index >= 0) there[index] = 1
      }
      return there
    },
    scene() {
      const text = current
      const at = turn
      return sceneOf(text, words, () => {
        // Another text may have been sieved by now.
        if (turn !== at) sieve(text, every)
        const { classOf, view } = choose(every)
        wanted.view = view
        wanted.one = 1
        wanted.two = 0
        return { reading: matcher.find(wanted), classOf }
      })
    },
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
