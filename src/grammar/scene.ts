import type { Reading, Words } from '../text/matcher.js'
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

/** The hits of a text, of which the scene makes what it is asked for; `classOf` tells a hit's class by its phrase, −1 where the hit does not count. */
export interface Joined {
  readonly reading: Reading
  readonly classOf: Int32Array
}

/** The scene of a text as its words were scanned; its phrases are joined when the scene is first asked for a class. */
export function sceneOf(text: string, { words, asked, askedCount }: Words, join: () => Joined): Scene {
  const questions = askedCount === 0 ? undefined : new Set(asked.subarray(0, askedCount))
  let shelves: Shelves | undefined
  const open = (): Shelves => {
    shelves ??= shelvesOf(join())
    return shelves
  }
  const of = (index: number) => foundOn(open(), index)
  const all = (name: ClassName) => of(classNumber(name))
  return {
    text,
    words,
    get sentences() {
      return open().sentences
    },
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
    asked: sentence => questions?.has(sentence) === true,
  }
}

/** Hits by class: those of class c are order[from[c] … from[c + 1]). Of a class that nobody asks for no object is made. */
interface Shelves {
  readonly hits: Int32Array
  readonly from: Int32Array
  readonly order: Int32Array
  readonly lists: (readonly Found[] | undefined)[]
  readonly sentences: number
}

const WIDTH = 7

function shelvesOf({ reading: { hits, count }, classOf }: Joined): Shelves {
  const from = new Int32Array(classNames.length + 1)
  let sentences = 1
  for (let hit = 0; hit < count; hit++) {
    const index = classOf[hits[hit * WIDTH] ?? 0] ?? -1
    if (index < 0) continue
    from[index + 1] = (from[index + 1] ?? 0) + 1
    sentences = Math.max(sentences, (hits[hit * WIDTH + 4] ?? 0) + 1)
  }
  for (let index = 0; index < classNames.length; index++) from[index + 1] = (from[index + 1] ?? 0) + (from[index] ?? 0)
  const next = from.slice()
  const order = new Int32Array(from[classNames.length] ?? 0)
  for (let hit = 0; hit < count; hit++) {
    const index = classOf[hits[hit * WIDTH] ?? 0] ?? -1
    if (index < 0) continue
    const place = next[index] ?? 0
    order[place] = hit * WIDTH
    next[index] = place + 1
  }
  return { hits: hits.slice(0, count * WIDTH), from, order, lists: [], sentences }
}

function foundOn({ hits, from, order, lists }: Shelves, index: number): readonly Found[] {
  const known = lists[index]
  if (known !== undefined) return known
  const name = classNames[index]
  const begin = from[index] ?? 0
  const end = from[index + 1] ?? begin
  if (begin === end || name === undefined) return nothing
  const list: Found[] = []
  for (let k = begin; k < end; k++) {
    const at = order[k] ?? 0
    list.push({
      name,
      first: hits[at + 1] ?? 0,
      last: hits[at + 2] ?? 0,
      clause: hits[at + 3] ?? 0,
      sentence: hits[at + 4] ?? 0,
      from: hits[at + 5] ?? 0,
      to: hits[at + 6] ?? 0,
    })
  }
  lists[index] = list
  return list
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
