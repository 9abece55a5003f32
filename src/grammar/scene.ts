import type { Language } from '../model/signal.js'
import { languages } from '../model/signal.js'
import { commonWords } from '../text/language.js'
import { compile } from '../text/matcher.js'
import { type Classes, type ClassName, classNames } from './class-names.js'
import { createSieve } from './sieve.js'

/** A phrase of a class as it stands in the text: numbers of words, clause and sentence, and bytes [from, to). */
export interface Found {
  readonly name: ClassName
  readonly first: number
  readonly last: number
  readonly clause: number
  readonly sentence: number
  readonly from: number
  readonly to: number
}

/** One text as the constructions see it. */
export interface Scene {
  readonly text: string
  /** How many words there are, quoted replies left out. */
  readonly words: number
  readonly sentences: number
  /** What was found of a class, in the order of the text. */
  all(name: ClassName): readonly Found[]
  /** Whether something of the class stands in sentences [from, to]. */
  within(name: ClassName, from: number, to: number): boolean
  has(name: ClassName): boolean
  /** Whether a negation stands in the few words before, in the same sentence. */
  negated(found: Found): boolean
  asked(sentence: number): boolean
}

const nothing: readonly Found[] = []
const NEGATION_REACH = 4

/** A text's bytes, first sieved for the classes it may hold, then read where that is worth it. */
interface Reader {
  /** By number of class: the languages, as bits, in which the text may hold it. */
  sieve(text: string): Uint8Array
  /** Reads the text sieved last. */
  read(text: string): Scene
}

/** Compiles the classes of all languages into one matcher. Throws a Refusal where a phrase cannot be read. */
export function createReader(dictionary: { readonly [L in Language]: Classes }): Reader {
  const phrases: string[] = []
  const classOf: number[] = []
  const languageOf: Language[] = []
  for (const language of languages) {
    classNames.forEach((name, index) => {
      for (const phrase of Object.keys(dictionary[language][name].phrases)) {
        phrases.push(phrase)
        classOf.push(index)
        languageOf.push(language)
      }
    })
  }
  const matcher = compile(phrases, commonWords())
  const encoder = new TextEncoder()
  let bytes = new Uint8Array(1 << 14)
  let length = 0
  const sift = createSieve(dictionary)

  const sieve = (text: string): Uint8Array => {
    if (bytes.length < text.length * 3) bytes = new Uint8Array(text.length * 3)
    length = encoder.encodeInto(text, bytes).written
    return sift(bytes, length)
  }

  const read = (text: string): Scene => {
    const reading = matcher.run(bytes, 0, length)
    const spoken = likely(reading.tally)
    const lists: Found[][] = []
    const { hits, width } = reading
    let sentences = 1
    for (let at = 0; at < reading.count * width; at += width) {
      const phrase = hits[at] ?? 0
      if (!spoken.has(languageOf[phrase] ?? 'en')) continue
      const index = classOf[phrase] ?? 0
      const name = classNames[index]
      if (name === undefined) continue
      const sentence = hits[at + 4] ?? 0
      if (sentence >= sentences) sentences = sentence + 1
      const found = {
        name,
        first: hits[at + 1] ?? 0,
        last: hits[at + 2] ?? 0,
        clause: hits[at + 3] ?? 0,
        sentence,
        from: hits[at + 5] ?? 0,
        to: hits[at + 6] ?? 0,
      }
      const list = lists[index]
      if (list === undefined) lists[index] = [found]
      else list.push(found)
    }
    const asked = new Set(reading.asked.subarray(0, reading.askedCount))
    const all = (name: ClassName) => lists[numberOf.get(name) ?? -1] ?? nothing
    const scene: Scene = {
      text,
      words: reading.words,
      sentences,
      all,
      has: name => all(name).length > 0,
      within(name, from, to) {
        const list = all(name)
        const at = firstFrom(list, found => found.sentence >= from)
        const found = list[at]
        return found !== undefined && found.sentence <= to
      },
      negated(found) {
        const list = all('not')
        const at = firstFrom(list, not => not.last >= found.first) - 1
        const not = list[at]
        return not !== undefined && not.sentence === found.sentence && not.last >= found.first - NEGATION_REACH
      },
      asked: sentence => asked.has(sentence),
    }
    return scene
  }
  return { sieve, read }
}

// One byte of the tally for each language, in this order.
const tallyBits = 8
const FEW = 2

/** The languages a text may be in: those with as many common words as the likeliest, or one fewer where there are few. */
function likely(tally: number): ReadonlySet<Language> {
  const counts = languages.map((_, number) => (tally >>> (tallyBits * number)) & 255)
  const most = Math.max(...counts)
  return new Set(languages.filter((_, number) => (counts[number] ?? 0) >= (most > FEW ? most : most - 1)))
}

const numberOf = new Map<ClassName, number>(classNames.map((name, index) => [name, index]))

/** The first place in an ordered list from which on the test holds. */
export function firstFrom<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = list[middle]
    if (item !== undefined && !holds(item)) low = middle + 1
    else high = middle
  }
  return low
}

/** UTF-16 offsets of the bytes [from, to) of a text. */
export function offsets(text: string, from: number, to: number): readonly [number, number] {
  let byte = 0
  let begin = -1
  for (let at = 0; at < text.length; ) {
    if (begin < 0 && byte >= from) begin = at
    if (byte >= to) return [begin, at]
    const point = text.codePointAt(at) ?? 0
    byte += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
    at += point < 0x10000 ? 1 : 2
  }
  return [begin < 0 ? text.length : begin, text.length]
}
