import type { FoldedWord } from '../text/folded-words.js'
import { type Lexicon, type Meant, meaningsAt } from './_due-words.js'
import { DAY_MINUTES, type Meaning, WORKDAY } from './due-words/lexicon.js'

const nothing: readonly Meant[] = []
// What leads a phrase of time, or counts, and is none by itself.
const leading: ReadonlySet<Meaning> = new Set([
  'glue',
  'and',
  'number',
  'at',
  'within',
  'since',
  'by',
  'before',
  'after',
  'between',
  'give',
  'clock',
])

/** The words of a text with what they mean in one language, looked up once each. */
export class PhraseReader {
  readonly words: readonly FoldedWord[]
  readonly english: boolean
  readonly #lexicon: Lexicon
  readonly #meant: (readonly Meant[] | undefined)[]

  constructor(words: readonly FoldedWord[], lexicon: Lexicon, english: boolean) {
    this.words = words
    this.#meant = new Array(words.length)
    this.#lexicon = lexicon
    this.english = english
  }

  /** What the words from a place on say in the given meaning, the longest phrase; undefined without it. */
  read(at: number, meaning: Meaning): Meant | undefined {
    for (const meant of this.#meanings(at)) if (meant.meaning === meaning) return meant
    return undefined
  }

  /** Whether the words from a place on say anything of time. */
  says(at: number): boolean {
    return this.#meanings(at).length > 0
  }

  /** Whether a mark or word stands at a place. */
  is(at: number, mark: string): boolean {
    return this.words[at]?.word === mark
  }

  /** Whether anything of time may begin here. */
  begins(at: number): boolean {
    const word = this.words[at]
    if (word?.kind === 'number') return !(this.words[at - 1]?.kind === 'letters' && this.words[at - 1]?.to === word.from)
    return word?.kind === 'letters' && this.says(at)
  }

  /** Whether the word only leads, and to one that says nothing of time: no phrase begins here. */
  leadsNowhere(at: number): boolean {
    const next = this.words[at + 1]
    if (next?.kind !== 'letters' || next.word === 'to' || this.says(at + 1)) return false
    if (this.words[at]?.kind !== 'letters') return false
    for (const meant of this.#meanings(at)) if (meant.next !== at + 1 || !leading.has(meant.meaning)) return false
    return true
  }

  #meanings(at: number): readonly Meant[] {
    const known = this.#meant[at]
    if (known !== undefined) return known
    const found = meaningsAt(this.#lexicon, this.words, at) ?? nothing
    if (at >= 0 && at < this.words.length) this.#meant[at] = found
    return found
  }

  /** A count: digits, a range of which the last counts, or number words. */
  number(at: number): { readonly value: number; readonly next: number; readonly digits: boolean } | undefined {
    const word = this.words[at]
    if (word?.kind === 'number') {
      const range = /^(\d{1,3})-(\d{1,3})$/.exec(word.word)
      if (range) return { value: Number(range[2]), next: at + 1, digits: true }
      if (!/^\d{1,4}(?:[.,]\d)?$/.test(word.word)) return undefined
      const value = Number(word.word.replace(',', '.'))
      const dash =
        this.is(at + 1, '–') ||
        this.is(at + 1, '-') ||
        this.is(at + 1, '—') ||
        this.words[at + 1]?.word === 'to' ||
        this.read(at + 1, 'and')
      const upper = dash ? this.words[at + 2] : undefined
      if (upper?.kind === 'number' && /^\d{1,3}$/.test(upper.word)) return { value: Number(upper.word), next: at + 3, digits: true }
      return { value, next: at + 1, digits: true }
    }
    const first = this.read(at, 'number')
    if (!first) return undefined
    const hyphen = this.is(first.next, '-') ? first.next + 1 : first.next
    const second = this.read(hyphen, 'number')
    if (second && first.value >= 20 && first.value % 10 === 0 && second.value < 10)
      return { value: first.value + second.value, next: second.next, digits: false }
    const joint =
      this.read(first.next, 'and') ??
      (this.words[first.next]?.word === 'to' || this.is(first.next, '-') ? { next: first.next + 1 } : undefined)
    const upper = joint && this.read(joint.next, 'number')
    if (upper && upper.value > first.value) return { value: upper.value, next: upper.next, digits: false }
    if (second && second.value > first.value && first.value < 10) return { value: second.value, next: second.next, digits: false }
    return { value: first.value, next: first.next, digits: false }
  }

  /** A unit of time, with a word that makes days working days before it. */
  unit(at: number): { readonly unit: number; readonly next: number; readonly within: boolean } | undefined {
    let place = this.is(at, '-') ? at + 1 : at
    const work = this.read(place, 'work')
    if (work) place = work.next
    const withinUnit = this.read(place, 'unit-within')
    const unit = withinUnit ?? this.read(place, 'unit')
    const week = this.read(place, 'week-or-sunday')
    if (unit === undefined && week === undefined) return undefined
    const value = unit?.value ?? 7 * DAY_MINUTES
    return {
      unit: work && value === DAY_MINUTES ? WORKDAY : value,
      next: unit?.next ?? (week?.next ?? place) + (this.words[week?.next ?? place]?.word === 'dana' ? 1 : 0),
      within: withinUnit !== undefined,
    }
  }

  /** Whether a word says that the number before it is an hour. */
  clockMark(at: number): boolean {
    return this.read(at, 'clock') !== undefined || this.read(at, 'morning') !== undefined || this.read(at, 'evening') !== undefined
  }
}
