import type { Distribution } from '../model/metric.js'
import { interpolate } from './quantile.js'
import { rank } from './ranked.js'

/** How often each key came. */
export type Tally<Key> = Map<Key, number>

/** Counts a key once, or `by` times. */
export function count<Key>(tally: Tally<Key>, key: Key, by = 1): void {
  tally.set(key, (tally.get(key) ?? 0) + by)
}

/** Adds all of `b` to `a` and gives `a`. */
export function mergeTallies<Key>(a: Tally<Key>, b: Tally<Key>): Tally<Key> {
  for (const [key, times] of b) count(a, key, times)
  return a
}

/** The distribution of small whole numbers that were tallied; quantiles of type 7; only n where there is nothing. */
export function describeTally(tally: Tally<number>): Distribution {
  const steps = [...tally].sort(([a], [b]) => a - b)
  const n = steps.reduce((total, [, times]) => total + times, 0)
  const sum = steps.reduce((total, [value, times]) => total + value * times, 0)
  const [min] = steps[0] ?? []
  const [max] = steps[steps.length - 1] ?? []
  if (min === undefined || max === undefined) return { n }
  let seen = 0
  const upTo = steps.map(([, times]) => {
    seen += times
    return seen
  })
  const valueAt = (rank: number) => steps[upTo.findIndex(upper => rank < upper)]?.[0] ?? max
  const [p50, p90, p95] = [interpolate(n, 0.5, valueAt), interpolate(n, 0.9, valueAt), interpolate(n, 0.95, valueAt)]
  return rank(
    { n, mean: sum / n, p50, p90, p95, min, max },
    {
      n,
      at: ranks => new Map(ranks.map(rank => [rank, valueAt(rank)])),
      all: () => Float64Array.from(steps.flatMap(([value, times]) => new Array<number>(times).fill(value))),
    },
  )
}
