import { meanOf, movingRanges } from './control-chart.js'
import type { Share } from './wilson.js'

/** The frozen baseline of a chart of shares: the overall rate, and how many times wider than binomial noise the shares spread (Laney's sigma z). */
export interface ShareChart {
  readonly rate: number
  readonly spread: number
}

/**
 * The baseline of a p and p′ chart (Laney 2002) from shares with differing n: z = (p − p̄) / √(p̄ (1 − p̄) / n), spread = mean moving range of z / 1.128.
 * Shares of n = 0 are passed over; undefined with fewer than 2 left, and where nothing or everything counts.
 */
export function shareChart(baseline: readonly Share[]): ShareChart | undefined {
  const filled = baseline.filter(share => share.n > 0)
  const rate = filled.reduce((sum, share) => sum + share.k, 0) / filled.reduce((sum, share) => sum + share.n, 0)
  if (filled.length < 2 || rate === 0 || rate === 1) return undefined
  const scores = filled.map(({ k, n }) => (k / n - rate) / deviation(rate, n))
  return { rate, spread: (meanOf(movingRanges(scores)) * Math.sqrt(Math.PI)) / 2 }
}

/**
 * The limits, as fractions, for a share of n (above 0): p̄ ± 3 × widen × √(p̄ (1 − p̄) / n), kept to 0 and 1. `widen` is 1 on a p chart and the spread on a
 * p′ chart; by default the larger of the two, for a calm baseline is no reason for a tighter limit.
 */
export function shareLimits({ rate, spread }: ShareChart, n: number, widen: number = Math.max(1, spread)): readonly [number, number] {
  const reach = 3 * widen * deviation(rate, n)
  return [Math.max(0, rate - reach), Math.min(1, rate + reach)]
}

function deviation(rate: number, n: number): number {
  return Math.sqrt((rate * (1 - rate)) / n)
}
