import { binCount, binOf } from './bins.js'

/** Whole numbers of 16 or of 32 bits. */
export type Chunk = Uint16Array | Uint32Array

/**
 * Whole numbers from 0 to 2^53 (seconds, counts) kept for quantiles: exactly, two or four bytes each, up to five million; in bins past that.
 * Plain data. The order in which values or spreads came leaves no trace in any figure.
 */
export interface Spread {
  n: number
  /** The exact sum is carry × 2^52 + sum: it stays exact where a double would round. */
  sum: number
  carry: number
  min: number
  max: number
  /** Chunks that are full or were taken over from another spread, and those being filled. */
  readonly full: Chunk[]
  /** Values of 32 bits. */
  tail: Uint32Array
  used: number
  /** Values of 16 bits. */
  low: Uint16Array
  lowUsed: number
  /** Values that do not fit 32 bits; 136 years in seconds. */
  large: number[] | undefined
  /** How many values each bin holds, once there are too many to keep. */
  bins: Float64Array | undefined
}

const limb = 2 ** 52
const least = 1024
const most = 16_384
const exact = 5_000_000
const noTail = new Uint32Array(0)
const noLow = new Uint16Array(0)

/** A spread of nothing. */
export function emptySpread(): Spread {
  // One literal: an object put together from two is slow ever after (measured: a third more time for all of an audit).
  // biome-ignore format: one line
  return { n: 0, sum: 0, carry: 0, min: 0, max: 0, full: [], tail: noTail, used: 0, low: noLow, lowUsed: 0, large: undefined, bins: undefined }
}

/** Adds one whole number, 0 or more. */
export function addValue(spread: Spread, value: number): void {
  if (spread.n === 0) spread.min = spread.max = value
  else if (value < spread.min) spread.min = value
  else if (value > spread.max) spread.max = value
  spread.n += 1
  addSum(spread, value, 0)
  keep(spread, value)
  if (spread.n > exact && spread.bins === undefined) turnIntoBins(spread)
}

/** Adds all of `b` to `a` and gives `a`; `b` stays as it is. */
export function mergeSpreads(a: Spread, b: Spread): Spread {
  if (b.n === 0) return a
  if (a.n === 0 || b.min < a.min) a.min = b.min
  if (a.n === 0 || b.max > a.max) a.max = b.max
  a.n += b.n
  addSum(a, b.sum, b.carry)
  if ((a.n > exact || b.bins !== undefined) && a.bins === undefined) turnIntoBins(a)
  // What a chunk holds is never written again, so both may hold it.
  if (a.bins === undefined) for (const values of chunksOf([b])) a.full.push(values)
  else for (const values of chunksOf([b])) for (const value of values) keep(a, value)
  for (const value of b.large ?? []) keep(a, value)
  if (a.bins !== undefined && b.bins !== undefined) addBins(a.bins, b.bins)
  return a
}

/** The mean of spreads taken together, n above 0. */
export function meanOf(spreads: readonly Spread[]): number {
  const all = { n: 0, sum: 0, carry: 0 }
  for (const spread of spreads) {
    all.n += spread.n
    addSum(all, spread.sum, spread.carry)
  }
  return (all.carry * limb + all.sum) / all.n
}

/** The values of spreads that fit 32 bits, chunk by chunk, in no order. */
export function* chunksOf(spreads: readonly Spread[]): Generator<Chunk> {
  for (const spread of spreads) {
    yield* spread.full
    if (spread.used > 0) yield spread.tail.subarray(0, spread.used)
    if (spread.lowUsed > 0) yield spread.low.subarray(0, spread.lowUsed)
  }
}

/** The bins of spreads taken together: where one of them holds only bins, so must the sum. */
export function binsOf(spreads: readonly Spread[]): Float64Array {
  const bins = new Float64Array(binCount)
  for (const values of chunksOf(spreads)) for (const value of values) increase(bins, binOf(value))
  for (const spread of spreads) {
    for (const value of spread.large ?? []) increase(bins, binOf(value))
    if (spread.bins !== undefined) addBins(bins, spread.bins)
  }
  return bins
}

function keep(spread: Spread, value: number): void {
  if (spread.bins !== undefined) increase(spread.bins, binOf(value))
  else if (value <= 0xffff) {
    if (spread.lowUsed === spread.low.length) growLow(spread)
    spread.low[spread.lowUsed++] = value
  } else if (value <= 0xffffffff) {
    if (spread.used === spread.tail.length) growTail(spread)
    spread.tail[spread.used++] = value
  } else {
    spread.large ??= []
    spread.large.push(value)
  }
}

function growTail(spread: Spread): void {
  const longer = new Uint32Array(sizeAfter(spread, spread.tail))
  if (isHandedOn(spread.full, spread.tail, longer)) spread.used = 0
  spread.tail = longer
}

function growLow(spread: Spread): void {
  const longer = new Uint16Array(sizeAfter(spread, spread.low))
  if (isHandedOn(spread.full, spread.low, longer)) spread.lowUsed = 0
  spread.low = longer
}

/** Whether the values go to the full chunks, so that the next array begins empty; else they go on in it. */
function isHandedOn(full: Chunk[], values: Chunk, longer: Chunk): boolean {
  if (values.length < least) longer.set(values)
  else full.push(values)
  return values.length >= least
}

/** A small group must not cost a full chunk; what outgrows the least chunk is never copied: many middling groups that are leave holes in memory. */
function sizeAfter({ n }: Spread, { length }: Chunk): number {
  if (length < least) return Math.min(least, Math.max(16, length + (length >> 1)))
  return Math.min(most, Math.max(least, n >>> 2))
}

function turnIntoBins(spread: Spread): void {
  spread.bins = binsOf([spread])
  spread.full.length = 0
  spread.tail = noTail
  spread.used = 0
  spread.low = noLow
  spread.lowUsed = 0
  spread.large = undefined
}

function addSum(to: { sum: number; carry: number }, sum: number, carry: number): void {
  to.sum += sum
  to.carry += carry
  while (to.sum >= limb) {
    to.sum -= limb
    to.carry += 1
  }
}

function addBins(a: Float64Array, b: Float64Array): void {
  for (const [bin, count] of b.entries()) a[bin] = (a[bin] ?? 0) + count
}

function increase(counts: Float64Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1
}
