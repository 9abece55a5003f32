import type { ConditionSettings } from '../model/settings.js'
import { rankedOf } from '../sketch/ranked.js'
import { detectableRise } from '../statistics/detectable.js'
import { normalQuantile, oneSided95 } from '../statistics/normal.js'
import { rankInterval } from '../statistics/rank-interval.js'
import { wilsonAt } from '../statistics/wilson.js'
import type { Outcome } from './_gate-outcome.js'
import { isObject, numberAt } from './_gate-statistics.js'
import type { Figure } from './figure-path.js'

type Tested = Omit<Outcome, 'index' | 'condition' | 'figure' | 'group'>

/** The least n of a condition: told, or 200 for ratios and high quantiles and 100 for a median where a bound decides; counted figures need none. */
export function leastN(condition: ConditionSettings, figure: Figure): number {
  if (condition.minN !== undefined) return condition.minN
  if (!isInferred(condition, figure)) return 0
  return figure.share === 0.5 ? 100 : 200
}

/** True where a bound, and not the number itself, decides. */
export function isInferred({ on }: ConditionSettings, { kind, contractual }: Figure): boolean {
  return kind !== 'point' && (on ?? (contractual ? 'point' : 'bound')) === 'bound'
}

/**
 * A figure against an absolute limit. On a bound it fails where the one-sided 95 % bound is beyond the limit too (Wilson for ratios; for quantiles the
 * order statistics at exact binomial ranks), and warns where only the value is; on the point the value alone decides.
 */
export function testLimit(part: unknown, figure: Figure, condition: ConditionSettings, side: 'max' | 'min'): Tested {
  const value = numberAt(part, figure.leaf)
  const n = figure.kind === 'point' ? undefined : (numberAt(part, 'n') ?? 0)
  const limit = condition[side]?.value ?? 0
  const sign = side === 'max' ? 1 : -1
  const told = { test: 'limit', limit, ...(value === undefined ? {} : { value }), ...(n === undefined ? {} : { n }) } as const
  if (value === undefined || (n ?? Number.POSITIVE_INFINITY) < leastN(condition, figure))
    return { ...told, verdict: 'insufficient-data', reason: value === undefined ? 'no-data' : 'too-few' }
  const beyond = sign * (value - limit) > 0
  const nears = condition.warn !== undefined && sign * (value - condition.warn.value) > 0
  const reason = beyond
    ? side === 'max'
      ? 'above-limit'
      : 'below-limit'
    : nears
      ? side === 'max'
        ? 'above-warn'
        : 'below-warn'
      : 'within-limit'
  if (!isInferred(condition, figure)) return { ...told, verdict: beyond ? 'fail' : nears ? 'warn' : 'pass', reason }
  const bounds = boundsOf(part, figure)
  const bound = side === 'max' ? bounds.lower : bounds.upper
  if (bound === undefined) return { ...told, verdict: 'insufficient-data', reason: 'too-few' }
  const { lower = value, upper = value } = bounds
  const reach = detectableBeyond(part, figure, limit, side, bounds)
  const more = { ...told, interval: [lower, upper] as const, ...(reach === undefined ? {} : { minDetectable: reach }) }
  if (sign * (bound - limit) > 0) return { ...more, verdict: 'fail', reason, ...passing(part, figure, limit, side) }
  return { ...more, verdict: beyond || nears ? 'warn' : 'pass', reason: beyond ? 'beyond-by-chance' : reason }
}

interface Bounds {
  readonly lower?: number
  readonly upper?: number
}

/** The one-sided 95 % bounds of a ratio or a quantile; an end is absent where there are too few values for it. */
function boundsOf(part: unknown, figure: Figure): Bounds {
  const n = numberAt(part, 'n') ?? 0
  const k = numberAt(part, 'k')
  if (k !== undefined && n > 0) {
    const [lower, upper] = wilsonAt({ k, n }, oneSided95)
    return { lower, upper }
  }
  const ranked = isObject(part) ? rankedOf(part) : undefined
  if (ranked === undefined || figure.share === undefined || n === 0) return {}
  const { lower, upper } = rankInterval(n, figure.share, 0.05)
  const values = ranked.at([lower, upper].flatMap(place => (place === undefined ? [] : [place - 1])))
  return {
    ...(lower === undefined ? {} : { lower: values.get(lower - 1) ?? 0 }),
    ...(upper === undefined ? {} : { upper: values.get(upper - 1) ?? 0 }),
  }
}

/** How far beyond the limit a figure must truly be for four of five such samples to fail: of a share as of one against a known rate, of a quantile by the width of its interval. */
function detectableBeyond(part: unknown, { kind }: Figure, limit: number, side: 'max' | 'min', bounds: Bounds): number | undefined {
  const n = numberAt(part, 'n') ?? 0
  if (kind === 'ratio') {
    const known = 1e15
    return limit < 0 || limit > 1 ? undefined : detectableRise({ k: (side === 'max' ? limit : 1 - limit) * known, n: known }, n, 0)
  }
  if (bounds.lower === undefined || bounds.upper === undefined || limit <= 0) return undefined
  const error = Math.log(Math.max(1, bounds.upper) / Math.max(1, bounds.lower)) / (2 * oneSided95)
  return limit * Math.abs(Math.exp((side === 'max' ? 1 : -1) * (oneSided95 + normalQuantile(0.8)) * error) - 1)
}

/** The last value that would have passed with the same n; of a quantile, about it: the interval moves with the value. */
function passing(part: unknown, figure: Figure, limit: number, side: 'max' | 'min'): { readonly passes?: number } {
  const n = numberAt(part, 'n') ?? 0
  const value = numberAt(part, figure.leaf) ?? 0
  const bounds = boundsOf(part, figure)
  if (figure.kind === 'quantile') {
    const bound = side === 'max' ? bounds.lower : bounds.upper
    return bound === undefined || bound <= 0 ? {} : { passes: (value * limit) / bound }
  }
  const passes = (k: number): boolean => {
    const [lower, upper] = wilsonAt({ k, n }, oneSided95)
    return side === 'max' ? lower <= limit : upper >= limit
  }
  let [good, bad] = side === 'max' ? [0, numberAt(part, 'k') ?? 0] : [n, numberAt(part, 'k') ?? 0]
  if (!passes(good)) return {}
  while (Math.abs(bad - good) > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (passes(middle)) good = middle
    else bad = middle
  }
  return { passes: good / n }
}
