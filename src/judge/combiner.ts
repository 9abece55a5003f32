import type { Speaker } from '../model/judge.js'

/** What the two judges know of a text for one label. */
export interface Evidence {
  /** Of the statistics. */
  readonly score: number
  /** The grammar found the label's rule. */
  readonly found: boolean
  /** The grammar found another rule. */
  readonly other: boolean
  readonly speaker: Speaker
  /** Characters of the text. */
  readonly length: number
}

/** What was learnt about weighing the two judges: by logistic regression with a constant per label, and thresholds per label. */
export interface Combiner {
  /** By part of the evidence, the constant last. */
  readonly weights: readonly number[]
  /** By label. */
  readonly shifts: readonly number[]
  /** By label: logits from which on a verdict is worth a look, and sure. */
  readonly low: readonly number[]
  readonly high: readonly number[]
  /** The share of right ones among the sure, and the mean height of their logits above the threshold. */
  readonly surely: number
  readonly spread: number
  /** By label: scores, at words one by one and with their pairs, of which a text must reach one to be read on. */
  readonly floors: readonly [readonly number[], readonly number[]]
}

/** Parts of the evidence, the constant among them. */
export const partCount = 7

/** A probability of this much is sure. */
export const SURE = 0.95

/** A logit that no evidence reaches. */
export const NEVER = 99

/** A combiner that has learnt nothing: the score is the logit. */
export function untaught(labels: number): Combiner {
  const each = (value: number): readonly number[] => Array.from({ length: labels }, () => value)
  const high = Math.log(SURE / (1 - SURE))
  return {
    weights: [1, 0, 0, 0, 0, 0, 0],
    shifts: each(0),
    low: each(0),
    high: each(high),
    surely: 0.975,
    spread: 2,
    floors: [each(-NEVER), each(-NEVER)],
  }
}

// A text's length says a little: the longer, the more of it has nothing to do with what is wrong. Beyond these lengths nothing is known.
const USUAL = 80
const SHORTEST = 40
const LONGEST = 320

/** Writes the parts of the evidence into an array. */
export function partsOf({ score, found, other, speaker, length }: Evidence, parts: Float64Array): Float64Array {
  parts[0] = score
  parts[1] = found ? 1 : 0
  parts[2] = found ? score : 0
  parts[3] = other && !found ? 1 : 0
  parts[4] = Math.log(Math.max(SHORTEST, Math.min(LONGEST, length)) / USUAL)
  parts[5] = speaker === 'policy' ? 1 : 0
  parts[6] = 1
  return parts
}

/** The logit of a label by the evidence. */
export function logitOf({ weights, shifts }: Pick<Combiner, 'weights' | 'shifts'>, label: number, parts: Float64Array): number {
  return weights.reduce((sum, weight, part) => sum + weight * (parts[part] ?? 0), shifts[label] ?? 0)
}

/**
 * The probability of a logit. Under the label's sure threshold the logit says it, but never as much as 0.95. The sure ones are calibrated as one
 * bin: from 0.95 on they grow with the logit, so that their mean is the share of right ones that cross-validation found among them.
 */
export function probabilityOf({ high, surely, spread }: Combiner, label: number, logit: number): number {
  const above = logit - (high[label] ?? NEVER)
  if (above < 0) return Math.min(1 / (1 + Math.exp(-logit)), SURE - 0.001)
  // Heights above a threshold fall off as an exponential does, whose mean this makes one half.
  return SURE + 2 * (surely - SURE) * (1 - Math.exp(-above / spread))
}
