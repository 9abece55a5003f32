import { quantileOf, quantileOfSorted } from './_sample-quantile.js'
import { mulberry32 } from './random.js'

/** The difference current − base of a quantile, in the unit of the values, with what the bootstrap says of it. */
export interface Bootstrap {
  readonly difference: number
  /** The two-sided 95 % percentile interval. */
  readonly interval: readonly [number, number]
  /** The one-sided 95 % lower limit. */
  readonly lower: number
  /** The share of draws with no rise: a one-sided p, roughly. */
  readonly share: number
  readonly mean: number
}

/**
 * The percentile bootstrap (Efron & Tibshirani 1993) of the difference of the quantile `share` of type 7, for small samples (under 100 values):
 * each draw takes n₁ values of base with replacement, then n₂ of current, by mulberry32, index ⌊u n⌋. The order of the values matters, so give
 * them in rising order; for a margin as a factor, multiply base by it. Undefined where a sample is empty.
 */
export function bootstrap(
  base: readonly number[],
  current: readonly number[],
  share: number,
  { seed = 42, draws = 2000 } = {},
): Bootstrap | undefined {
  if (base.length === 0 || current.length === 0 || draws < 1) return undefined
  const random = mulberry32(seed)
  const before = new Float64Array(base.length)
  const after = new Float64Array(current.length)
  const differences = new Float64Array(draws)
  let [sum, withoutRise] = [0, 0]
  for (let draw = 0; draw < draws; draw += 1) {
    const first = quantileOfSorted(drawn(base, before, random), share)
    const difference = quantileOfSorted(drawn(current, after, random), share) - first
    differences[draw] = difference
    sum += difference
    if (difference <= 0) withoutRise += 1
  }
  differences.sort()
  return {
    difference: quantileOf(Float64Array.from(current), share) - quantileOf(Float64Array.from(base), share),
    interval: [quantileOfSorted(differences, 0.025), quantileOfSorted(differences, 0.975)],
    lower: quantileOfSorted(differences, 0.05),
    share: withoutRise / draws,
    mean: sum / draws,
  }
}

function drawn(values: readonly number[], into: Float64Array, random: () => number): Float64Array {
  for (let i = 0; i < into.length; i += 1) into[i] = values[Math.floor(random() * values.length)] ?? 0
  return into.sort()
}
