import type { Distribution } from '../model/metric.js'
import { middleOf } from './bins.js'
import { rank } from './ranked.js'
import { locate, select } from './select.js'
import { binsOf, chunksOf, meanOf, type Spread } from './spread.js'

/** The distribution of spreads taken together: mean, quantiles of type 7 (Hyndman & Fan 1996), least and largest; only n where there is nothing. */
export function describe(...spreads: readonly Spread[]): Distribution {
  const filled = spreads.filter(spread => spread.n > 0)
  const n = filled.reduce((sum, spread) => sum + spread.n, 0)
  if (n === 0) return { n }
  const [p50 = 0, p90 = 0, p95 = 0] = quantiles(filled, [0.5, 0.9, 0.95])
  const min = Math.min(...filled.map(spread => spread.min))
  const max = Math.max(...filled.map(spread => spread.max))
  const known = { n, mean: meanOf(filled), p50, p90, p95, min, max }
  return rank(filled.some(spread => spread.bins !== undefined) ? { ...known, approximate: true } : known, {
    n,
    at: ranks => valuesAt(filled, ranks),
    all: () => allOf(filled, n),
  })
}

function allOf(spreads: readonly Spread[], n: number): Float64Array | undefined {
  if (spreads.some(spread => spread.bins !== undefined)) return undefined
  const values = new Float64Array(n)
  let at = 0
  for (const chunk of [...chunksOf(spreads), ...spreads.map(spread => spread.large ?? [])]) {
    values.set(chunk, at)
    at += chunk.length
  }
  return values
}

/** Quantiles of type 7 of spreads taken together, one for each of `shares` (0 to 1); there must be a value. */
export function quantiles(spreads: readonly Spread[], shares: readonly number[]): readonly number[] {
  const n = spreads.reduce((sum, spread) => sum + spread.n, 0)
  const ranks = new Set<number>()
  for (const share of shares) {
    const low = Math.floor((n - 1) * share)
    ranks.add(low).add(Math.min(low + 1, n - 1))
  }
  const values = valuesAt(spreads, [...ranks])
  return shares.map(share => interpolate(n, share, rank => values.get(rank) ?? 0))
}

/** The quantile of type 7 of n values, where `valueAt` gives the value of a rank from 0. */
export function interpolate(n: number, share: number, valueAt: (rank: number) => number): number {
  const position = (n - 1) * share
  const low = Math.floor(position)
  const below = valueAt(low)
  return below + (valueAt(Math.min(low + 1, n - 1)) - below) * (position - low)
}

/** The values that stand at these ranks (from 0) when all values are in order, by rank. */
export function valuesAt(spreads: readonly Spread[], ranks: readonly number[]): ReadonlyMap<number, number> {
  if (spreads.some(spread => spread.bins !== undefined)) return fromBins(spreads, ranks)
  const kept = spreads.reduce((sum, spread) => sum + spread.n - (spread.large?.length ?? 0), 0)
  const large = spreads.flatMap(spread => spread.large ?? []).sort((a, b) => a - b)
  const small = ranks.filter(rank => rank < kept)
  const largest = Math.min(0xffffffff, Math.max(...spreads.map(spread => spread.max)))
  const found = select([...chunksOf(spreads)], kept, small, 32 - Math.clz32(largest))
  for (const rank of ranks) if (rank >= kept) found.set(rank, large[rank - kept] ?? 0)
  return found
}

function fromBins(spreads: readonly Spread[], ranks: readonly number[]): Map<number, number> {
  const bins = binsOf(spreads)
  const min = Math.min(...spreads.filter(spread => spread.n > 0).map(spread => spread.min))
  const max = Math.max(...spreads.map(spread => spread.max))
  return new Map(ranks.map(rank => [rank, Math.min(max, Math.max(min, middleOf(locate(bins, rank).bucket)))]))
}
