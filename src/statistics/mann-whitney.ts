import { exactUpper } from './_exact-u.js'
import { upperTail } from './normal.js'

/** What the Mann–Whitney test says of the shape of two samples. */
export interface MannWhitney {
  /** Pairs in which the current value is larger, ties counted half. */
  readonly u: number
  /** Σ(t³ − t) over groups of t equal values. */
  readonly ties: number
  readonly deviation: number
  /** Absent where all values are equal: there is nothing to tell, the data are insufficient. */
  readonly z?: number
  /** One-sided, normal approximation with tie and continuity correction; 1 where all values are equal. */
  readonly p: number
  /** One-sided, from all ways to deal the values out; for 40 values or fewer in all. */
  readonly exact?: number
  /** Vargha and Delaney's A12: the chance that a current value is larger, ties counted half. */
  readonly effect: number
}

const enumerable = 40

/**
 * The Mann–Whitney U test (Mann & Whitney 1947) of "current values tend to be larger": variance n₁n₂/12 × ((N + 1) − Σ(t³ − t) / (N (N − 1))),
 * continuity correction 0.5, A12 = U / n₁n₂. Values in any order; undefined where a sample is empty. It tests no quantile.
 */
export function mannWhitney(base: Iterable<number>, current: Iterable<number>): MannWhitney | undefined {
  const before = Float64Array.from(base).sort()
  const after = Float64Array.from(current).sort()
  const pairs = before.length * after.length
  if (pairs === 0) return undefined
  const n = before.length + after.length
  let [u, ties, groups] = [0, 0, 0]
  const sizes: number[] = []
  for (let [i, j] = [0, 0]; i < before.length || j < after.length; groups += 1) {
    const value = Math.min(before[i] ?? Number.POSITIVE_INFINITY, after[j] ?? Number.POSITIVE_INFINITY)
    const [fromBase, fromCurrent] = [i, j]
    while (before[i] === value) i += 1
    while (after[j] === value) j += 1
    const size = i - fromBase + j - fromCurrent
    u += (j - fromCurrent) * (fromBase + (i - fromBase) / 2)
    ties += size ** 3 - size
    if (n <= enumerable) sizes.push(size)
  }
  const exact = n <= enumerable ? { exact: exactUpper(sizes, after.length, u) } : {}
  const told = { u, ties, effect: u / pairs, ...exact }
  if (groups === 1) return { ...told, deviation: 0, p: 1 }
  const deviation = Math.sqrt((pairs / 12) * (n + 1 - ties / (n * (n - 1))))
  const z = (u - pairs / 2 - 0.5) / deviation
  return { ...told, deviation, z, p: upperTail(z) }
}
