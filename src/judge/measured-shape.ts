import type { Tally } from './tally.js'

/** Counts of both tiers together, and of the high one alone. */
export interface Tiers {
  readonly both: Readonly<Tally>
  readonly high: Readonly<Tally>
}

/** What cross-validation found: counts from which rates follow. */
export interface Measured {
  /** The first twelve hexadecimal digits of the SHA-256 of the weights that were measured. */
  readonly weights: string
  readonly texts: number
  readonly scenes: number
  /** Texts in which nothing is wrong, and those of them of which a tier told nothing. */
  readonly clean: { readonly texts: number; readonly both: number; readonly high: number }
  readonly all: Tiers
  /** Clauses of labelled documents, by weights of clauses that were learnt from other documents; and documents in which nothing is wrong. */
  readonly documents: {
    readonly documents: number
    readonly clean: { readonly documents: number; readonly both: number; readonly high: number }
    readonly all: Tiers
  }
  readonly languages: { readonly [language: string]: Tiers }
  readonly rules: { readonly [rule: string]: { readonly all: Tiers; readonly languages: { readonly [language: string]: Tiers } } }
}
