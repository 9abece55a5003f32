import { fisher } from './fisher.js'
import { upperTail } from './normal.js'
import type { Share } from './wilson.js'

/** The pooled z of "the current share is higher" and its one-sided p; no z, and p = 1, where nothing or everything counts. Both n are above 0. */
export function pooledTest(base: Share, current: Share): { readonly z?: number; readonly p: number } {
  const pooled = (base.k + current.k) / (base.n + current.n)
  if (pooled === 0 || pooled === 1) return { p: 1 }
  const z = (current.k / current.n - base.k / base.n) / Math.sqrt(pooled * (1 - pooled) * (1 / base.n + 1 / current.n))
  return { z, p: upperTail(z) }
}

/** The one-sided p of "the current share is higher", for information: the pooled z, or Fisher's where any expected count is under 5. Both n are above 0. */
export function probabilityOfRise(base: Share, current: Share): number {
  const marked = (base.k + current.k) / (base.n + current.n)
  const leastExpected = Math.min(base.n, current.n) * Math.min(marked, 1 - marked)
  return leastExpected < 5 ? fisher(base, current).oneSided : pooledTest(base, current).p
}
