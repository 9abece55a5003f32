/** Accuracy measured on texts that were not learnt from: fractions from 0 to 1, and how many texts carry the label. */
export interface Rates {
  readonly precision: number
  readonly recall: number
  readonly n: number
}

/** Accuracy of a rule's findings of high confidence, and of both tiers together. */
export interface Tiers {
  readonly high: Rates
  readonly both: Rates
}

/** Rule → language (`all`, en, lt, et, sr …) → what was measured in cross-validation by scenes. */
export type Measured = ReadonlyMap<string, ReadonlyMap<string, Tiers>>
