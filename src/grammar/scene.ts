import type { Reading } from '../text/matcher.js'
import { type ClassName, classNames } from './class-names.js'

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
  /** The same by the class's number. */
  of(index: number): readonly Found[]
  /** Whether something of the class stands in sentences [from, to]. */
  within(name: ClassName, from: number, to: number): boolean
  has(name: ClassName): boolean
  /** Whether a negation stands in the few words before, in the same sentence. */
  negated(found: Found): boolean
  asked(sentence: number): boolean
}

const nothing: readonly Found[] = []
const NEGATION_REACH = 4
const numberOf = new Map<ClassName, number>(classNames.map((name, index) => [name, index]))
const NOT = classNames.indexOf('not')

/** The number of a class. */
export function classNumber(name: ClassName): number {
  return numberOf.get(name) ?? -1
}

/** The scene of a text as a matcher has read it; `classOf` tells a hit's class by its phrase, −1 where the hit does not count. */
export function sceneOf(text: string, reading: Reading, classOf: Int32Array): Scene {
  const lists: (Found[] | undefined)[] = []
  const { hits, width } = reading
  let sentences = 1
  for (let at = 0; at < reading.count * width; at += width) {
    const index = classOf[hits[at] ?? 0] ?? -1
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
  const asked = reading.askedCount === 0 ? undefined : new Set(reading.asked.subarray(0, reading.askedCount))
  const of = (index: number) => lists[index] ?? nothing
  const all = (name: ClassName) => of(classNumber(name))
  return {
    text,
    words: reading.words,
    sentences,
    all,
    of,
    has: name => all(name).length > 0,
    within: (name, from, to) => standsWithin(all(name), from, to),
    negated(found) {
      const list = of(NOT)
      if (list.length === 0) return false
      const at = firstFrom(list, not => not.last >= found.first) - 1
      const not = list[at]
      return not !== undefined && not.sentence === found.sentence && not.last >= found.first - NEGATION_REACH
    },
    asked: sentence => asked?.has(sentence) === true,
  }
}

/** Whether something of a list stands in sentences [from, to]. */
export function standsWithin(list: readonly Found[], from: number, to: number): boolean {
  if (list.length === 0) return false
  const found = list[firstFrom(list, each => each.sentence >= from)]
  return found !== undefined && found.sentence <= to
}

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
