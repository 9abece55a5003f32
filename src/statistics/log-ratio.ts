import { interpolate } from '../sketch/quantile.js'
import { oneSided95, twoSided95, upperTail } from './normal.js'

/** All that the ratio test needs to know of one quantile of n values: the quantile and the order statistics about it, in the unit of the values. */
export interface QuantileEstimate {
  readonly n: number
  readonly value: number
  readonly low: number
  readonly high: number
}

/** The ranks, from 0, of the order statistics about the quantile `share` of n values: n q ∓ 1.96 √(n q (1 − q)), outwards to whole ranks that exist. */
export function ranksAbout(n: number, share: number): readonly [number, number] {
  const width = twoSided95 * Math.sqrt(n * share * (1 - share))
  return [Math.max(0, Math.floor(n * share - width)), Math.min(n - 1, Math.ceil(n * share + width))]
}

/**
 * The quantile of type 7 of n values with its order statistics; `valuesAt` is asked once and gives the values of ranks from 0.
 * Undefined for fewer than 2 values, which have no width; the least n worth a verdict is the caller's to set.
 */
export function estimateQuantile(
  n: number,
  share: number,
  valuesAt: (ranks: readonly number[]) => ReadonlyMap<number, number>,
): QuantileEstimate | undefined {
  if (n < 2) return undefined
  const [low, high] = ranksAbout(n, share)
  const below = Math.floor((n - 1) * share)
  const values = valuesAt([low, high, below, Math.min(below + 1, n - 1)])
  const value = interpolate(n, share, rank => values.get(rank) ?? 0)
  return { n, value, low: values.get(low) ?? 0, high: values.get(high) ?? 0 }
}

/** The standard error of the logarithm of a quantile, from its order statistics: (ln high − ln low) / (2 × 1.96), values under 1 taken as 1. */
export function logError({ low, high }: QuantileEstimate): number {
  return (log(high) - log(low)) / (2 * twoSided95)
}

/** The logarithm of current over base of one quantile, its standard error, and the ratio with its two-sided 90 % interval (each end a one-sided 95 % limit). */
export interface LogRatio {
  readonly log: number
  readonly error: number
  readonly ratio: number
  readonly interval: readonly [number, number]
}

/**
 * The ratio of one quantile between two periods, on the logarithmic scale (Price & Bonett 2002 for medians, with order-statistic errors for any
 * quantile): R = ln(current / base), SE = √(SE₁² + SE₂²), interval exp(R ∓ 1.645 SE). Values under 1 (second, count) are taken as 1.
 */
export function logRatio(base: QuantileEstimate, current: QuantileEstimate): LogRatio {
  const difference = log(current.value) - log(base.value)
  const error = Math.hypot(logError(base), logError(current))
  const reach = oneSided95 * error
  return { log: difference, error, ratio: Math.exp(difference), interval: [Math.exp(difference - reach), Math.exp(difference + reach)] }
}

/** The one-sided p of "the quantile grew by more than the factor `margin`" (above 0); 0 or 1 where both errors are 0. */
export function logRatioProbability({ log: difference, error }: LogRatio, margin: number): number {
  const beyond = difference - Math.log(margin)
  if (error === 0) return beyond > 0 ? 0 : 1
  return upperTail(beyond / error)
}

function log(value: number): number {
  return Math.log(Math.max(1, value))
}
