import type { Language } from '../model/signal.js'
import { languages } from '../model/signal.js'
import { type View, viewOf } from '../text/automaton-view.js'
import { commonWords } from '../text/language.js'
import { compile, type Wanted } from '../text/matcher.js'
import { type Classes, classNames } from './class-names.js'
import { type Scene, type Source, TextScene } from './scene.js'
import { type Found, Shelves } from './shelves.js'
import { createSieve, type Mesh, meshOf, type Sieved } from './sieve.js'

/** Who looks for classes in every text. */
export interface Seeker {
  /** By number of class: 1 where it is sought. */
  readonly sought: Uint8Array
  /** By languages, as bits; made when first needed. */
  readonly meshes: (Mesh | undefined)[]
}

/** A seeker of classes by number. */
export function seekerOf(classes: Iterable<number>): Seeker {
  const sought = new Uint8Array(classNames.length)
  for (const index of classes) sought[index] = 1
  return { sought, meshes: [] }
}

/** Classes whose phrases are joined together. */
export interface Aim {
  /** By number of class two numbers of bits, which many classes share; no bit where the class is none of these. */
  readonly bits: Int32Array
  /** By languages, as bits: their phrases; made when first needed. */
  readonly views: (View | undefined)[]
  /** By seeker: the bits of the classes that it does not seek; made when first needed. */
  readonly unsought: Map<Seeker, readonly [number, number]>
}

const BITS = 64

/** An aim at classes by number. */
export function aimAt(classes: Iterable<number>): Aim {
  const bits = new Int32Array(2 * classNames.length)
  for (const [place, index] of [...new Set(classes)].entries()) bits[2 * index + ((place % BITS) >> 5)] = 1 << (place & 31)
  return { bits, views: [], unsought: new Map() }
}

/** One text at a time: its words are sieved for the classes it may hold, and joined to phrases only of those that its scene is asked for. */
export interface Reader {
  /** The classes sought that the text may hold. */
  read(text: string, seeker: Seeker): Sieved
  /** The scene of the text read last, for one who asks for the classes of an aim above all; it may be asked when others have been read since. */
  scene(aim: Aim): Scene
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
  const catalogue = { automaton: matcher.automaton, classOf: classNumbers, bitOf }
  const sift = createSieve(classNames.length, matcher.automaton.ways.length)
  const encoder = new TextEncoder()
  const shelves = new Shelves()
  const everything = aimAt(classNames.keys())
  const counted: (Int32Array | undefined)[] = []
  let bytes = new Uint8Array(1 << 14)
  let words = matcher.scan(bytes, 0, 0)
  let spoken = 0
  let turn = 0
  let text = ''
  let seeker = seekerOf([])
  let sieved: Sieved = sift(words, meshFor(seeker))
  // What the shelves hold: of an aim the classes of these bits; nothing before the first is joined.
  let joined = everything
  const wanted: Wanted = { view: viewFor(everything), one: 0, two: 0 }

  function meshFor(one: Seeker): Mesh {
    const mesh = one.meshes[spoken] ?? meshOf(catalogue, one.sought, spoken)
    one.meshes[spoken] = mesh
    return mesh
  }

  /** By phrase its class, −1 where it is of another language. */
  function classesCounted(): Int32Array {
    const found = counted[spoken] ?? Int32Array.from(classNumbers, (index, phrase) => (((bitOf[phrase] ?? 0) & spoken) === 0 ? -1 : index))
    counted[spoken] = found
    return found
  }

  function viewFor(aim: Aim): View {
    const known = aim.views[spoken]
    if (known !== undefined) return known
    const ends = new Int32Array(2 * phrases.length)
    for (const [phrase, index] of classesCounted().entries()) {
      if (index < 0) continue
      ends[2 * phrase] = aim.bits[2 * index] ?? 0
      ends[2 * phrase + 1] = aim.bits[2 * index + 1] ?? 0
    }
    const view = viewOf(matcher.automaton, ends)
    aim.views[spoken] = view
    return view
  }

  function read(next: string, by: Seeker): Sieved {
    text = next
    if (bytes.length < text.length * WIDEST + ROOM) bytes = new Uint8Array(text.length * WIDEST + ROOM)
    turn++
    seeker = by
    words = matcher.scan(bytes, 0, encoder.encodeInto(text, bytes).written)
    spoken = likely(words.tally)
    wanted.one = 0
    wanted.two = 0
    sieved = sift(words, meshFor(by))
    return sieved
  }

  const lacks = (index: number) => seeker.sought[index] === 1 && sieved.present[index] === 0

  const isJoined = ({ bits }: Aim, index: number) =>
    (((bits[2 * index] ?? 0) & wanted.one) | ((bits[2 * index + 1] ?? 0) & wanted.two)) !== 0

  const covers = ({ bits }: Aim, index: number) => ((bits[2 * index] ?? 0) | (bits[2 * index + 1] ?? 0)) !== 0

  /** The bits of the classes that the seeker says nothing of. */
  function unsoughtBits({ bits, unsought }: Aim): readonly [number, number] {
    const known = unsought.get(seeker)
    if (known !== undefined) return known
    let [one, two] = [0, 0]
    for (const [index, sought] of seeker.sought.entries()) {
      if (sought === 1) continue
      one |= bits[2 * index] ?? 0
      two |= bits[2 * index + 1] ?? 0
    }
    unsought.set(seeker, [one, two])
    return [one, two]
  }

  function join(aim: Aim): void {
    const { bits } = aim
    let [one, two] = unsoughtBits(aim)
    for (let k = 0; k < sieved.count; k++) {
      const index = sieved.touched[k] ?? 0
      one |= bits[2 * index] ?? 0
      two |= bits[2 * index + 1] ?? 0
    }
    joined = aim
    wanted.view = viewFor(aim)
    wanted.one = one
    wanted.two = two
    shelves.fill(matcher.find(wanted), classesCounted())
  }

  /** Sees to it that a class is on the shelves; whether anything of it is. */
  function holds(index: number, aim: Aim): boolean {
    if (lacks(index)) return false
    if (!isJoined(joined, index)) join(covers(aim, index) ? aim : everything)
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
    of: (index, aim) => (holds(index, aim) ? shelves.of(index) : nothing),
    asks(aim) {
      if (words.askedCount === 0) return false
      const first = words.asked[0] ?? 0
      if (wanted.one === 0 && wanted.two === 0) join(aim)
      if (shelves.last < first && joined !== everything) join(everything)
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
    scene: aim => new TextScene({ text, words: words.words, digits: digits() > 0 }, source, seeker, aim),
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
