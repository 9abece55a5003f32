import type { ClauseWeights } from './_clause-evidence.js'
import type { Combiner } from './combiner.js'

/** What was learnt: enough to judge a text, and no more. */
export interface Model {
  /** Sorted. */
  readonly labels: readonly string[]
  /** Targets: the labels, and last "any of them". */
  readonly width: number
  /** By feature, ascending. */
  readonly hashes: Int32Array
  /** By feature: how rare it is, 0 to 255. */
  readonly rarity: Uint8Array
  /** By feature: what a step of its weights is worth, 0 to 255. */
  readonly strengths: Uint8Array
  /** By feature: a weight a target, −3 to 3 steps, two to a byte, the first of them in the lower half. */
  readonly weights: Uint8Array
  /** By target: what a weight of 1 is worth. */
  readonly units: Float32Array
  /** By target. */
  readonly bias: Float32Array
  /** A score times the slope plus the label's shift is a logit; the label's threshold is a logit too. */
  readonly slope: number
  readonly shifts: Float32Array
  readonly thresholds: Float32Array
  /** How its scores and the grammar's finds are weighed together. */
  readonly combiner: Combiner
  /** How what speaks for a breach in a document's clause is weighed. */
  readonly clauses: ClauseWeights
}

/** Bytes that hold a feature's weights. */
export function weightBytes(width: number): number {
  return (width + 1) >>> 1
}

/** The weight of a feature for a target, in steps. */
export function weightOf({ weights, width }: Pick<Model, 'weights' | 'width'>, feature: number, target: number): number {
  const pair = weights[feature * weightBytes(width) + (target >>> 1)] ?? 0
  return (pair << (28 - 4 * (target & 1))) >> 28
}

/** How much each block of features weighs; facts are fitted apart, so that they add to the text and do not displace it. */
export const blockWeights: readonly number[] = [0.7, 1.2, 1.1, 1, 0.8, 0.8]

const RARITY_STEP = 24

/** How rare a feature is that `seen` of `of` texts have, as a byte. */
export function rarityOf(seen: number, of: number): number {
  return Math.min(255, Math.round(Math.log((of + 1) / seen) * RARITY_STEP))
}

/** What a feature of each rarity counts: less than the logarithm, since rare features are also the least sure. */
export const rarityValues: Float64Array = Float64Array.from({ length: 256 }, (_, byte) => (byte / RARITY_STEP) ** 0.7)

/** Steps a weight has on either side of nought. */
export const STEPS = 3
const STRENGTH_STEP = 16
const STRENGTH_MIDDLE = 128

/** The strength of a feature whose largest weight is `most`, as a byte. */
export function strengthOf(most: number): number {
  return Math.max(0, Math.min(255, Math.round(Math.log(most + 1e-9) * STRENGTH_STEP) + STRENGTH_MIDDLE))
}

/** What one step of a weight is worth at each strength. */
export const strengthValues: Float64Array = Float64Array.from(
  { length: 256 },
  (_, byte) => Math.exp((byte - STRENGTH_MIDDLE) / STRENGTH_STEP) / STEPS,
)

// A rule is the less likely the more another one is; and the more likely the more the text looks like a breach of any.
const ANY = 0.3
const RIVAL = 0.5

/** Turns the scores of the targets into scores of the labels, in place. */
export function compete(scores: Float64Array, labels: number): void {
  const any = (scores[labels] ?? 0) * ANY
  let best = -1
  let first = Number.NEGATIVE_INFINITY
  let second = Number.NEGATIVE_INFINITY
  for (let t = 0; t < labels; t++) {
    const score = scores[t] ?? 0
    if (score > first) {
      second = first
      first = score
      best = t
    } else if (score > second) second = score
  }
  if (labels < 2) second = 0
  for (let t = 0; t < labels; t++) scores[t] = (scores[t] ?? 0) + any - RIVAL * (t === best ? second : first)
}
