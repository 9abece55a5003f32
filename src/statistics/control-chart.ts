import { quantileOf } from './_sample-quantile.js'
import { normalQuantile } from './normal.js'

/** The natural limits of an XmR chart, in the unit of the values. */
export interface ControlLimits {
  readonly mean: number
  /** The mean, or median, distance from one value to the next. */
  readonly range: number
  readonly lower: number
  readonly upper: number
  /** The upper limit of the distances. */
  readonly upperRange: number
  readonly sigma: number
}

/**
 * The limits of an XmR chart (Wheeler, "Understanding Variation") from a frozen baseline, 12 values or better 20: mean ± 2.660 × mean moving range,
 * 3.268 × it for the ranges, sigma = it × √π / 2; by the median range 3.145, 3.865 and / 0.954. Undefined for fewer than 2 values.
 * Taken from the whole series the limits would hide a drift.
 */
export function controlLimits(baseline: readonly number[], by: 'mean' | 'median' = 'mean'): ControlLimits | undefined {
  if (baseline.length < 2) return undefined
  const ranges = movingRanges(baseline)
  const mean = meanOf(baseline)
  const range = by === 'mean' ? meanOf(ranges) : quantileOf(Float64Array.from(ranges), 0.5)
  const [reach, rangeReach] = by === 'mean' ? [2.66, 3.268] : [3.145, 3.865]
  // The mean and the median of |X − Y| of two normal values, in sigmas.
  const perSigma = by === 'mean' ? 2 / Math.sqrt(Math.PI) : Math.SQRT2 * normalQuantile(0.75)
  return { mean, range, lower: mean - reach * range, upper: mean + reach * range, upperRange: rangeReach * range, sigma: range / perSigma }
}

/** A rule by which a value of a chart is a signal, and no noise. */
export type ChartRule = 'beyond-limits' | 'eight-on-one-side' | 'two-of-three' | 'four-of-five' | 'six-in-a-row'

/**
 * The indexes at which a rule is fulfilled: beyond a limit; the 8th or later in a row on one side of the mean; the 2nd of 3 beyond 2 sigma or the 4th
 * of 5 beyond 1 sigma on one side (Western Electric 1956); the 6th or later in a row that rises, or falls (Nelson 1984).
 * The first two are enough as a rule: each further one adds false alarms.
 */
export function signalsOf(values: readonly number[], limits: ControlLimits, rule: ChartRule): readonly number[] {
  const { mean, lower, upper, sigma } = limits
  const both = (holds: (sign: 1 | -1, index: number) => boolean): readonly number[] =>
    [...values.keys()].filter(index => holds(1, index) || holds(-1, index))
  /** At least `least` of the last `window` values, and the last itself, lie beyond this many sigmas on one side. */
  const most = (least: number, window: number, sigmas: number): readonly number[] =>
    both((sign, index) => {
      const beyond = (value: number): boolean => sign * (value - mean) > sigmas * sigma
      return beyond(values[index] ?? mean) && values.slice(Math.max(0, index - window + 1), index + 1).filter(beyond).length >= least
    })
  switch (rule) {
    case 'beyond-limits':
      return [...values.keys()].filter(index => (values[index] ?? mean) > upper || (values[index] ?? mean) < lower)
    case 'eight-on-one-side':
      return most(8, 8, 0)
    case 'two-of-three':
      return most(2, 3, 2)
    case 'four-of-five':
      return most(4, 5, 1)
    case 'six-in-a-row':
      return both(
        (sign, index) =>
          index >= 5 && values.slice(index - 5, index).every((value, i) => sign * ((values[index - 4 + i] ?? value) - value) > 0),
      )
  }
}

/** The distance from each value to the next; one fewer than values. */
export function movingRanges(values: readonly number[]): readonly number[] {
  return values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)))
}

/** The mean of values; there must be one. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
