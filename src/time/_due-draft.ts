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

const bits = { within: 1, by: 2, before: 4, after: 8, since: 16, between: 32, at: 64, give: 128, clock: 256 }

/** What words that lead a phrase of time say. */
export type Lead = keyof typeof bits

/** The leading words met so far. */
export class Flags {
  private met = 0

  has(lead: Lead): boolean {
    return (this.met & bits[lead]) !== 0
  }

  add(lead: Lead): void {
    this.met |= bits[lead]
  }

  delete(lead: Lead): void {
    this.met &= ~bits[lead]
  }

  /** Whether none was met. */
  isEmpty(): boolean {
    return this.met === 0
  }

  /** Adds those of others. */
  join({ met }: Flags): void {
    this.met |= met
  }

  /** The same once more. */
  copy(): Flags {
    const copy = new Flags()
    copy.met = this.met
    return copy
  }
}
