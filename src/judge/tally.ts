/** Labels found, found wrongly, and missed. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

/** Precision, recall and F1 of a tally; 0 where nothing was told. */
export function ratesOf({ right, wrong, missed }: Readonly<Tally>): {
  readonly precision: number
  readonly recall: number
  readonly f1: number
} {
  const share = (part: number, of: number): number => (of === 0 ? 0 : part / of)
  return { precision: share(right, right + wrong), recall: share(right, right + missed), f1: share(2 * right, 2 * right + wrong + missed) }
}
