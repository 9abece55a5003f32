import type { HeardWords } from '../model/judge.js'
import { type ClassName, classNames } from './class-names.js'
import type { Seeker } from './seeker.js'
import type { Found } from './shelves.js'

export type { Found } from './shelves.js'

/** One text as the constructions see it. */
export interface Scene {
  readonly text: string
  /** How many words there are, quoted replies left out. */
  readonly words: number
  /** What was found of a class, in the order of the text. */
  all(name: ClassName): readonly Found[]
  /** The same by the class's number. */
  of(index: number): readonly Found[]
  /** Whether something of the class stands in sentences [from, to]. */
  within(name: ClassName, from: number, to: number): boolean
  has(name: ClassName): boolean
  /** Whether something of the class with this number was found. */
  holds(index: number): boolean
  /** What stands by the classes, by number, of which something may be found, all bits together. */
  signs(bits: Int32Array): number
  /** Those of some classes, by number, of which something was found. */
  among(indices: readonly number[]): readonly number[]
  /** Whether a negation stands in the few words before, in the same sentence. */
  negated(found: Found): boolean
  asked(sentence: number): boolean
  /** Whether something is asked in the first sentence, in one that holds a phrase of any class, or before one that does. */
  asks(): boolean
  /** Whether some of the text's words hold a digit; true where some of it was left out. */
  readonly digits: boolean
  /** The words as they were read; another text's when next one is read. */
  readonly heard: HeardWords
  /** The same scene for one who asks for the classes of another seeker. */
  toward(seeker: Seeker): Scene
}

/** Where a scene finds the phrases of the text that was read last. */
export interface Source {
  /** The number of the text read last. */
  turn: number
  /** Its words. */
  readonly words: HeardWords
  /** Reads a text once more. */
  again(text: string, seeker: Seeker): void
  holds(index: number, by: Seeker): boolean
  signs(bits: Int32Array, by: Seeker): number
  among(indices: readonly number[], by: Seeker): readonly number[]
  of(index: number, by: Seeker): readonly Found[]
  asked(sentence: number): boolean
  asks(): boolean
}

const NEGATION_REACH = 4
const numberOf = new Map<ClassName, number>(classNames.map((name, index) => [name, index]))
const NOT = classNames.indexOf('not')

/** The number of a class. */
export function classNumber(name: ClassName): number {
  return numberOf.get(name) ?? -1
}

/** The numbers of classes by their names. */
export function classNumbers<N extends ClassName>(names: readonly N[]): { readonly [K in N]: number }
export function classNumbers(names: readonly ClassName[]): { readonly [name: string]: number } {
  return Object.fromEntries(names.map(name => [name, classNumber(name)]))
}

/** The scene of a text; its phrases are joined when it is first asked for a class that the text may hold. */
export class TextScene implements Scene {
  readonly text: string
  readonly words: number
  readonly digits: boolean
  private readonly source: Source
  private readonly seeker: Seeker
  private turn: number

  /** The scene of the text that the source has read last, for a seeker. */
  constructor(told: Pick<Scene, 'text' | 'words' | 'digits'>, source: Source, seeker: Seeker, turn = source.turn) {
    this.text = told.text
    this.words = told.words
    this.digits = told.digits
    this.source = source
    this.seeker = seeker
    this.turn = turn
  }

  get heard(): HeardWords {
    this.comeBack()
    return this.source.words
  }

  of(index: number): readonly Found[] {
    this.comeBack()
    return this.source.of(index, this.seeker)
  }

  holds(index: number): boolean {
    this.comeBack()
    return this.source.holds(index, this.seeker)
  }

  signs(bits: Int32Array): number {
    this.comeBack()
    return this.source.signs(bits, this.seeker)
  }

  among(indices: readonly number[]): readonly number[] {
    this.comeBack()
    return this.source.among(indices, this.seeker)
  }

  all(name: ClassName): readonly Found[] {
    return this.of(classNumber(name))
  }

  has(name: ClassName): boolean {
    return this.holds(classNumber(name))
  }

  within(name: ClassName, from: number, to: number): boolean {
    return standsWithin(this.all(name), from, to)
  }

  negated(found: Found): boolean {
    const list = this.of(NOT)
    if (list.length === 0) return false
    const at = firstFrom(list, not => not.last >= found.first) - 1
    const not = list[at]
    return not !== undefined && not.sentence === found.sentence && not.last >= found.first - NEGATION_REACH
  }

  asked(sentence: number): boolean {
    this.comeBack()
    return this.source.asked(sentence)
  }

  asks(): boolean {
    this.comeBack()
    return this.source.asks()
  }

  toward(seeker: Seeker): Scene {
    return new TextScene(this, this.source, seeker, this.turn)
  }

  /** Another text may have been read by now. */
  private comeBack(): void {
    if (this.turn === this.source.turn) return
    this.source.again(this.text, this.seeker)
    this.turn = this.source.turn
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
