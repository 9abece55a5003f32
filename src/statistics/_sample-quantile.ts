import { interpolate } from '../sketch/quantile.js'

/** The quantile of type 7 of values in any order; there must be one. */
export function quantileOf(values: Float64Array, share: number): number {
  return quantileOfSorted(values.slice().sort(), share)
}

/** The quantile of type 7 of values in rising order; there must be one. */
export function quantileOfSorted(sorted: Float64Array, share: number): number {
  return interpolate(sorted.length, share, rank => sorted[rank] ?? 0)
}
