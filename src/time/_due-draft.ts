import type { Meaning } from './due-words/lexicon.js'

/** A day as a phrase names it. */
export type NamedDay =
  | { readonly kind: 'offset'; readonly days: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: 'coming' | 'this' | 'next' }
  | { readonly kind: 'date'; readonly day: number; readonly month: number | undefined; readonly year: number | undefined }
  | { readonly kind: 'week' | 'month'; readonly ahead: number; readonly part: 'end' | 'whole' }
  | { readonly kind: 'weekend'; readonly ahead: number }

/** What a phrase of time says, not yet set against an instant. Minutes of a clock count from midnight. */
export interface TimePhrase {
  readonly fromWord: number
  /** The word behind the phrase. */
  readonly toWord: number
  readonly vague: boolean
  readonly length: { readonly amount: number; readonly unit: number } | undefined
  readonly day: NamedDay | undefined
  readonly part: number | undefined
  readonly clock: number | undefined
  readonly half: 'morning' | 'evening' | undefined
  /** The deadline lies before the day that is named. */
  readonly before: boolean
  /** The time named is the earliest: the day's end is the deadline. */
  readonly after: boolean
}

/** A phrase while it is read. */
export interface Draft {
  length: { amount: number; unit: number } | undefined
  day: NamedDay | undefined
  part: number | undefined
  clock: number | undefined
  half: 'morning' | 'evening' | undefined
  /** The part of the day was told by a bare noun. */
  loosePart: boolean
  /** The weekend was named without "this" or "next". */
  looseWeekend: boolean
}

/** The leading words met so far. */
export type Flags = Set<Meaning>
