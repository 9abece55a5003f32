import type { Distribution } from '../model/metric.js'
import { middleOf } from './bins.js'
import { rank } from './ranked.js'
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
  const shift = Math.ceil((32 - Math.clz32(largest)) / 2)
  // With fewer values than two for each counter a sort is quicker (measured from 100 values to a million).
  const found = kept <= 2 << shift ? bySort(spreads, small, kept) : byCounting(spreads, small, shift)
  for (const rank of ranks) if (rank >= kept) found.set(rank, large[rank - kept] ?? 0)
  return found
}

function bySort(spreads: readonly Spread[], ranks: readonly number[], kept: number): Map<number, number> {
  const all = new Uint32Array(kept)
  let at = 0
  for (const values of chunksOf(spreads)) {
    all.set(values, at)
    at += values.length
  }
  all.sort()
  return new Map(ranks.map(rank => [rank, all[rank] ?? 0]))
}

/**
 * Radix selection: one pass counts the upper half of the bits, a second the lower half of only those values that share theirs with a rank.
 * The halves are those of the largest value, so that the counters stay in the cache.
 */
function byCounting(spreads: readonly Spread[], ranks: readonly number[], shift: number): Map<number, number> {
  const size = 2 ** shift
  const upper = new Uint32Array(size)
  for (const values of chunksOf(spreads)) for (let i = 0; i < values.length; i += 1) increase(upper, (values[i] ?? 0) >>> shift)
  const places = ranks.map(rank => ({ rank, ...locate(upper, rank) }))
  // Slot 0 takes what no rank asks for, so that the pass has no branch.
  const slots = new Uint8Array(size)
  const wanted = [...new Set(places.map(place => place.bucket))]
  for (const [index, bucket] of wanted.entries()) slots[bucket] = index + 1
  const lower = new Uint32Array(size * (wanted.length + 1))
  for (const values of chunksOf(spreads)) {
    for (let i = 0; i < values.length; i += 1) {
      const value = values[i] ?? 0
      increase(lower, ((slots[value >>> shift] ?? 0) << shift) | (value & (size - 1)))
    }
  }
  return new Map(
    places.map(({ rank, bucket, rest }) => {
      const from = (slots[bucket] ?? 0) * size
      return [rank, bucket * size + locate(lower.subarray(from, from + size), rest).bucket]
    }),
  )
}

function fromBins(spreads: readonly Spread[], ranks: readonly number[]): Map<number, number> {
  const bins = binsOf(spreads)
  const min = Math.min(...spreads.filter(spread => spread.n > 0).map(spread => spread.min))
  const max = Math.max(...spreads.map(spread => spread.max))
  return new Map(ranks.map(rank => [rank, Math.min(max, Math.max(min, middleOf(locate(bins, rank).bucket)))]))
}

/** The bucket in which a rank falls, and its rank within. */
function locate(counts: Uint32Array | Float64Array, rank: number): { readonly bucket: number; readonly rest: number } {
  let rest = rank
  let bucket = 0
  while (bucket < counts.length - 1 && rest >= (counts[bucket] ?? 0)) {
    rest -= counts[bucket] ?? 0
    bucket += 1
  }
  return { bucket, rest }
}

function increase(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1
}
