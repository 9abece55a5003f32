import type { Speaker } from '../model/judge.js'

/**
 * By label × part, what to add to the score of a glance, so that it is at least 0 where the text is worth reading on: always; where a customer
 * speaks; and times the text's shortness.
 */
export type Gate = readonly number[]

/** How far a text was read: its words one by one; their pairs too; all but facts. */
export type Stage = 0 | 1 | 2
export const BY_WORDS: Stage = 0
export const BY_PAIRS: Stage = 1
export const WITHOUT_FACTS: Stage = 2

/** Something of each stage. */
export type ByStage<T> = readonly [T, T, T]

/** Parts of a gate for each label. */
export const gateParts = 3

const USUAL = 80
const SHORTEST = 20
const LONGEST = 320
const shortnesses = Float64Array.from({ length: LONGEST + 1 }, (_, length) => Math.log(Math.max(SHORTEST, length) / USUAL))

/** How far a text's length lies from a usual one, in logarithms; beyond some lengths nothing is known. */
export function shortnessOf(length: number): number {
  return shortnesses[Math.min(LONGEST, length)] ?? 0
}

/** Whether one of the labels' scores, that begin at a place, passes the gate. */
export function passes(gate: Gate, scores: Float64Array, from: number, speaker: Speaker, length: number): boolean {
  const customer = speaker === 'customer' ? 1 : 0
  const shortness = shortnessOf(length)
  for (let t = from, part = 0; part < gate.length; t++, part += gateParts) {
    if ((scores[t] ?? 0) + (gate[part] ?? 0) + customer * (gate[part + 1] ?? 0) + shortness * (gate[part + 2] ?? 0) >= 0) return true
  }
  return false
}
