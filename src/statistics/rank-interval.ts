import { binomialDistribution } from './binomial.js'

/** Ranks, counted from 1, of the ordered values that bound a quantile; an end is absent where no rank reaches far enough. */
export interface RankInterval {
  readonly lower?: number
  readonly upper?: number
  /** The chance that the interval holds the quantile, where both ends are there. */
  readonly coverage?: number
}

/**
 * The distribution-free interval of the quantile `share` (above 0, under 1) of n values: the narrowest ranks l and u with P(B < l) ≤ tail and
 * P(B ≥ u) ≤ tail of a binomial B (n, share) (Conover 1999, 3.2). A tail of 0.025 (the default) gives 95 % on both sides, one of 0.05 two one-sided 95 % bounds.
 */
export function rankInterval(n: number, share: number, tail = 0.025): RankInterval {
  const lower = countWhere(n + 1, k => binomialDistribution(k, n, share) <= tail)
  // P(B ≥ u) is P(n − B ≤ n − u) of what is not counted: small tails are summed, never taken from 1.
  const upper = n + 1 - countWhere(n + 1, k => binomialDistribution(k, n, 1 - share) <= tail)
  if (lower < 1) return upper > n ? {} : { upper }
  if (upper > n) return { lower }
  const coverage = 1 - binomialDistribution(lower - 1, n, share) - binomialDistribution(n - upper, n, 1 - share)
  return { lower, upper, coverage }
}

/** For how many of 0, 1, … it holds, when it holds up to some number below `end` and not from there. */
function countWhere(end: number, holds: (k: number) => boolean): number {
  let low = 0
  let high = end
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
