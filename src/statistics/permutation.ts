import { quantileOf } from './_sample-quantile.js'
import { mulberry32 } from './random.js'

/**
 * The permutation test of "the quantile `share` of type 7 is higher now", for small samples (under 100 values): the pooled values, base then current,
 * are shuffled again and again in place (Fisher–Yates from the end by mulberry32) and the last n₂ taken as current; `hits` differences reach the
 * one seen, and p = (1 + hits) / (1 + draws) (Phipson & Smyth 2010). The order of the values matters, so give them in rising order; for a margin
 * as a factor, multiply base by it. Undefined where a sample is empty.
 */
export function permutation(
  base: readonly number[],
  current: readonly number[],
  share: number,
  { seed = 42, draws = 9999 } = {},
): { readonly hits: number; readonly p: number } | undefined {
  if (base.length === 0 || current.length === 0) return undefined
  const random = mulberry32(seed)
  const pooled = Float64Array.from([...base, ...current])
  const before = pooled.subarray(0, base.length)
  const after = pooled.subarray(base.length)
  const rise = (): number => quantileOf(after, share) - quantileOf(before, share)
  const seen = rise() - 1e-12
  let hits = 0
  for (let draw = 0; draw < draws; draw += 1) {
    shuffle(pooled, random)
    if (rise() >= seen) hits += 1
  }
  return { hits, p: (1 + hits) / (1 + draws) }
}

function shuffle(values: Float64Array, random: () => number): void {
  for (let i = values.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1))
    const kept = values[i] ?? 0
    values[i] = values[j] ?? 0
    values[j] = kept
  }
}
