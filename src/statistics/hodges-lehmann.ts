/**
 * The Hodges–Lehmann shift (Hodges & Lehmann 1963), in the unit of the values: the median of all differences current − base, found exactly
 * without listing them, in O((n₁ + n₂) log range). Values in any order; undefined where a sample is empty.
 */
export function hodgesLehmann(base: Iterable<number>, current: Iterable<number>): number | undefined {
  const before = Float64Array.from(base).sort()
  const after = Float64Array.from(current).sort()
  const pairs = before.length * after.length
  if (pairs === 0) return undefined
  const upper = Math.floor(pairs / 2) + 1
  const high = differenceAt(before, after, upper)
  return pairs % 2 === 1 ? high : (differenceAt(before, after, upper - 1) + high) / 2
}

/** The difference that stands at `rank`, from 1, when all are in order; every step lands on differences that exist, so it ends on one. */
function differenceAt(before: Float64Array, after: Float64Array, rank: number): number {
  let low = (after[0] ?? 0) - (before.at(-1) ?? 0)
  let high = (after.at(-1) ?? 0) - (before[0] ?? 0)
  while (low < high) {
    const middle = low + (high - low) / 2
    // Between two neighbouring numbers the middle may round up to `high`, and the search would stand still.
    const { count, last, next } = around(before, after, middle < high ? middle : low)
    if (count >= rank) high = last
    else low = next
  }
  return high
}

/** How many differences are at most `limit`, the largest of these, and the least above it. */
function around(before: Float64Array, after: Float64Array, limit: number): { count: number; last: number; next: number } {
  let [count, j] = [0, 0]
  let last = Number.NEGATIVE_INFINITY
  let next = Number.POSITIVE_INFINITY
  for (const value of before) {
    while (j < after.length && (after[j] ?? 0) - value <= limit) j += 1
    count += j
    if (j > 0) last = Math.max(last, (after[j - 1] ?? 0) - value)
    if (j < after.length) next = Math.min(next, (after[j] ?? 0) - value)
  }
  return { count, last, next }
}
