import type { Speaker } from '../model/judge.js'
import { type Gate, gateParts } from './gates.js'

/** What the two judges know of a text for one label. */
export interface Evidence {
  /** Of the statistics. */
  readonly score: number
  /** Their best score for another label. */
  readonly rival: number
  /** The grammar found the label's rule. */
  readonly found: boolean
  /** The grammar found another rule. */
  readonly other: boolean
  readonly speaker: Speaker
  /** Characters of the text. */
  readonly length: number
}

/** What was learnt about weighing the two judges: by logistic regression, with some weights of each label's own, and thresholds per label. */
export interface Combiner {
  /** By part of the evidence that means the same for all labels. */
  readonly weights: readonly number[]
  /** By label × part that each label weighs for itself. */
  readonly own: readonly number[]
  /** By label: logits from which on a verdict is worth a look, and sure. */
  readonly low: readonly number[]
  readonly high: readonly number[]
  /** The share of right ones among the sure, and the mean height of their logits above the threshold. */
  readonly surely: number
  readonly spread: number
  /** What a glance at the words one by one, and one with their pairs, must pass for the text to be read on where the grammar found nothing. */
  readonly gates: readonly [Gate, Gate]
  /** How high over its threshold some logit must be for the text to be read on: by words and pairs where the grammar found something; and without facts. */
  readonly floors: readonly [number, number]
}

/** Parts of the evidence that mean the same for all labels. */
export const sharedCount = 12

/** Parts that each label weighs for itself, the constant among them: what a customer or a clause can break at all, and how shortly. */
export const ownCount = 4

/** Parts of the evidence, the shared ones first. */
export const partCount: number = sharedCount + ownCount

/** A probability of this much is sure. */
export const SURE = 0.95

/** How a label is called that is no rule: a commitment is no breach, and whether it was kept is another's question. */
export const PROMISE = 'promise'

/** A logit that no evidence reaches. */
export const NEVER = 99

/** A combiner that has learnt nothing: the score is the logit. */
export function untaught(labels: number): Combiner {
  const each = (value: number): readonly number[] => Array.from({ length: labels }, () => value)
  const high = Math.log(SURE / (1 - SURE))
  const open = Array.from({ length: labels * gateParts }, (_, part) => (part % gateParts === 0 ? NEVER : 0))
  return {
    weights: Array.from({ length: sharedCount }, (_, part) => (part === 0 ? 1 : 0)),
    own: Array.from({ length: labels * ownCount }, () => 0),
    low: each(0),
    high: each(high),
    surely: 0.975,
    spread: 2,
    gates: [open, open],
    floors: [-NEVER, -NEVER],
  }
}

// A text's length says a little: the longer, the more of it has nothing to do with what is wrong. Beyond these lengths nothing is known.
const USUAL = 80
const SHORTEST = 40
const LONGEST = 320
// A score that far under its rival's is as good as none.
const FARTHEST = -12

/** Writes the parts of the evidence into an array. */
export function partsOf({ score, rival, found, other, speaker, length }: Evidence, parts: Float64Array): Float64Array {
  const shortness = Math.log(Math.max(SHORTEST, Math.min(LONGEST, length)) / USUAL)
  const customer = speaker === 'customer' ? 1 : 0
  const policy = speaker === 'policy' ? 1 : 0
  parts[0] = score
  parts[1] = found ? 1 : 0
  parts[2] = found ? score : 0
  parts[3] = other && !found ? 1 : 0
  parts[4] = shortness * shortness
  parts[5] = shortness * score
  parts[6] = policy * score
  parts[7] = customer * score
  parts[8] = found ? customer : 0
  parts[9] = Math.max(FARTHEST, score - rival)
  parts[10] = score >= rival ? 1 : 0
  parts[11] = Math.max(0, score) ** 2
  parts[12] = 1
  parts[13] = customer
  parts[14] = policy
  parts[15] = shortness
  return parts
}

/** The logit of a label by the evidence. */
export function logitOf({ weights, own }: Pick<Combiner, 'weights' | 'own'>, label: number, parts: Float64Array): number {
  let sum = 0
  for (let part = 0; part < sharedCount; part++) sum += (weights[part] ?? 0) * (parts[part] ?? 0)
  for (let part = 0; part < ownCount; part++) sum += (own[label * ownCount + part] ?? 0) * (parts[sharedCount + part] ?? 0)
  return sum
}

/** The best score of another label, of those that begin at a place; 0 where there is no other. */
export function rivalOf(scores: Float64Array, from: number, labels: number, label: number): number {
  if (labels < 2) return 0
  let best = -NEVER
  for (let t = 0; t < labels; t++) if (t !== label) best = Math.max(best, scores[from + t] ?? 0)
  return best
}

/** Where logits are sure, and what cross-validation found of those: the share of right ones, and their mean height above the threshold. */
export interface Sureness {
  readonly high: number
  readonly surely: number
  readonly spread: number
}

/**
 * The probability of a logit. Under the sure threshold the logit says it, but never as much as 0.95. The sure ones are calibrated as one
 * bin: from 0.95 on they grow with the logit, so that their mean is the share of right ones that cross-validation found among them.
 */
export function surelyOf({ high, surely, spread }: Sureness, logit: number): number {
  const above = logit - high
  if (above < 0) return Math.min(1 / (1 + Math.exp(-logit)), SURE - 0.001)
  // Heights above a threshold fall off as an exponential does, whose mean this makes one half.
  return SURE + 2 * (surely - SURE) * (1 - Math.exp(-above / spread))
}

/** The probability of a logit for a label. */
export function probabilityOf({ high, surely, spread }: Combiner, label: number, logit: number): number {
  return surelyOf({ high: high[label] ?? NEVER, surely, spread }, logit)
}
