import { sumTail } from './_tail.js'
import { binomialProbability } from './binomial.js'
import type { Share } from './wilson.js'

/**
 * Fisher's exact test of two shares (Fisher 1935), one-sided towards a higher current share, and two-sided: the sum of all tables
 * no likelier than the one seen, within 1e-7 of it as in R. Stable for n to 1e6 and beyond; both are 1 where nothing, or everything, counts.
 */
export function fisher(base: Share, current: Share): { readonly oneSided: number; readonly twoSided: number } {
  const marked = base.k + current.k
  const least = Math.max(0, marked - base.n)
  const most = Math.min(marked, current.n)
  const mode = Math.floor(((current.n + 1) * (marked + 1)) / (base.n + current.n + 2))
  const probability = (k: number): number => hypergeometric(k, base.n, current.n, marked)
  // A step up from k tables of the current share, and a step down from it.
  const rise = (k: number): number => ((current.n - k) * (marked - k)) / ((k + 1) * (base.n - marked + k + 1))
  const upTo = (k: number): number => (k < least ? 0 : sumTail(probability(k), index => (k - index > least ? 1 / rise(k - index - 1) : 0)))
  const from = (k: number): number => (k > most ? 0 : sumTail(probability(k), index => rise(k + index)))
  const limit = probability(current.k) * (1 + 1e-7)
  const oneSided = current.k > mode ? from(current.k) : 1 - upTo(current.k - 1)
  if (probability(mode) <= limit) return { oneSided, twoSided: 1 }
  const left = lastWhere(least - 1, mode, k => probability(k) <= limit)
  const right = lastWhere(mode, most + 1, k => probability(k) > limit) + 1
  return { oneSided, twoSided: Math.min(1, upTo(left) + from(right)) }
}

/** P(k of the `drawn` are marked) where `marked` of `others` + `drawn` are, by three binomial probabilities (Loader 2000). */
function hypergeometric(k: number, others: number, drawn: number, marked: number): number {
  const p = marked / (others + drawn)
  return (binomialProbability(k, drawn, p) * binomialProbability(marked - k, others, p)) / binomialProbability(marked, others + drawn, p)
}

/** The last whole number from `from` for which `holds`, which it is taken to do at `from`, and not at `beyond`. */
function lastWhere(from: number, beyond: number, holds: (k: number) => boolean): number {
  let [yes, no] = [from, beyond]
  while (no - yes > 1) {
    const middle = Math.floor((yes + no) / 2)
    if (holds(middle)) yes = middle
    else no = middle
  }
  return yes
}
