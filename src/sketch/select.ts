import type { Chunk } from './spread.js'

/** So many bits are counted at a time: the counters stay in the cache. */
const BITS = 12
/** Up to so many values a sort is quicker. */
const FEW = 1024
/** One pair of counters for all selections: thousands of short-lived ones were megabytes at the peak. What a selection within a selection asks for comes after they are needed. */
const counters = new Uint32Array(2 ** BITS)
const slotPlaces = new Uint16Array(2 ** BITS)

/**
 * The values that stand at these ranks (from 0) when the n values of all chunks, of so many bits each, are in order. Radix selection:
 * one pass counts the upper bits, a second keeps the few values that share theirs with a rank; of these the lower bits are looked at alike.
 */
export function select(chunks: readonly Chunk[], n: number, ranks: readonly number[], bits: number): Map<number, number> {
  if (n <= FEW) return bySort(chunks, n, ranks)
  const shift = Math.max(0, bits - BITS)
  const counts = countedBy(chunks, bits, shift)
  const wanted = new Map<number, { readonly rank: number; readonly rest: number }[]>()
  for (const rank of ranks) {
    const { bucket, rest } = locate(counts, rank)
    const places = wanted.get(bucket)
    if (places === undefined) wanted.set(bucket, [{ rank, rest }])
    else places.push({ rank, rest })
  }
  const found = new Map<number, number>()
  const lowers = shift === 0 ? [] : lowersOf(chunks, shift, counts, [...wanted.keys()])
  for (const [index, [bucket, places]] of [...wanted].entries()) {
    const lower = lowers[index]
    const rests = places.map(({ rest }) => rest)
    const values = lower === undefined ? undefined : select([lower], lower.length, rests, shift)
    for (const { rank, rest } of places) found.set(rank, bucket * 2 ** shift + (values?.get(rest) ?? 0))
  }
  return found
}

/** The bucket in which a rank falls, and its rank within. */
export function locate(counts: Uint32Array | Float64Array, rank: number): { readonly bucket: number; readonly rest: number } {
  let rest = rank
  let bucket = 0
  while (bucket < counts.length - 1 && rest >= (counts[bucket] ?? 0)) {
    rest -= counts[bucket] ?? 0
    bucket += 1
  }
  return { bucket, rest }
}

function bySort(chunks: readonly Chunk[], n: number, ranks: readonly number[]): Map<number, number> {
  const all = new Uint32Array(n)
  let at = 0
  for (const values of chunks) {
    all.set(values, at)
    at += values.length
  }
  all.sort()
  return new Map(ranks.map(rank => [rank, all[rank] ?? 0]))
}

function countedBy(chunks: readonly Chunk[], bits: number, shift: number): Uint32Array {
  const counts = counters.subarray(0, 2 ** (bits - shift)).fill(0)
  for (const values of chunks)
    if (values instanceof Uint16Array) countHalves(values, shift, counts)
    else countWords(values, shift, counts)
  return counts
}

// Two loops alike, here and below, one for each type of array: a loop over both is compiled anew whenever it meets the other, and asks at every value
// which of them it has (measured: the quantiles of a report in half the time).
function countHalves(values: Uint16Array, shift: number, counts: Uint32Array): void {
  for (let i = 0; i < values.length; i += 1) {
    const bucket = (values[i] ?? 0) >>> shift
    counts[bucket] = (counts[bucket] ?? 0) + 1
  }
}

function countWords(values: Uint32Array, shift: number, counts: Uint32Array): void {
  for (let i = 0; i < values.length; i += 1) {
    const bucket = (values[i] ?? 0) >>> shift
    counts[bucket] = (counts[bucket] ?? 0) + 1
  }
}

/** The lower bits of the values in each of some buckets. */
function lowersOf(chunks: readonly Chunk[], shift: number, counts: Uint32Array, buckets: readonly number[]): readonly Uint32Array[] {
  // Slot 0 takes what no rank asks for.
  const slots = slotPlaces.fill(0)
  const begins = new Uint32Array(buckets.length + 2)
  for (const [index, bucket] of buckets.entries()) {
    slots[bucket] = index + 1
    begins[index + 2] = (begins[index + 1] ?? 0) + (counts[bucket] ?? 0)
  }
  const lowers = new Uint32Array(begins[buckets.length + 1] ?? 0)
  const next = begins.slice()
  for (const values of chunks)
    if (values instanceof Uint16Array) pickHalves(values, shift, slots, next, lowers)
    else pickWords(values, shift, slots, next, lowers)
  return buckets.map((_, index) => lowers.subarray(begins[index + 1], begins[index + 2]))
}

/** Puts the lower bits of the values of each slot where its next one goes. */
function pickHalves(values: Uint16Array, shift: number, slots: Uint16Array, next: Uint32Array, lowers: Uint32Array): void {
  const mask = 2 ** shift - 1
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? 0
    const slot = slots[value >>> shift] ?? 0
    if (slot === 0) continue
    const at = next[slot] ?? 0
    lowers[at] = value & mask
    next[slot] = at + 1
  }
}

function pickWords(values: Uint32Array, shift: number, slots: Uint16Array, next: Uint32Array, lowers: Uint32Array): void {
  const mask = 2 ** shift - 1
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? 0
    const slot = slots[value >>> shift] ?? 0
    if (slot === 0) continue
    const at = next[slot] ?? 0
    lowers[at] = value & mask
    next[slot] = at + 1
  }
}
