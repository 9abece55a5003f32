import type { Metric } from '../model/metric.js'
import type { Amount, ConditionSettings } from '../model/settings.js'
import { bootstrap } from '../statistics/bootstrap.js'
import { detectableRatio, detectableRise } from '../statistics/detectable.js'
import { logError, logRatio, logRatioProbability, type QuantileEstimate } from '../statistics/log-ratio.js'
import { newcombe, newcombeProbability } from '../statistics/newcombe.js'
import { oneSided95 } from '../statistics/normal.js'
import type { Share } from '../statistics/wilson.js'
import { isInferred, leastN } from './_gate-limit.js'
import type { Outcome } from './_gate-outcome.js'
import { estimateOf, numberAt, quantileKeys, type Spreadout, type Statistic, statisticOf } from './_gate-statistics.js'
import type { Figure } from './figure-path.js'

type Tested = Omit<Outcome, 'index' | 'condition' | 'figure' | 'group' | 'test'>

/** How a comparison is to be made. */
export interface Comparing {
  readonly figure: Figure
  readonly condition: ConditionSettings
  readonly better: Metric['better']
  /** How many times the margin is allowed: once against the baseline, twice against the best ever. */
  readonly allowance: 1 | 2
  /** Draws of the bootstrap for small samples; 0: none. */
  readonly draws: number
}

/**
 * A figure against the same one of an earlier run. A ratio fails where the one-sided 95 % limit of Newcombe's interval lies beyond the margin, a quantile
 * where that of the log-ratio does; the p told is the alpha at which it would touch, to be adjusted over all conditions of the run. What has no sampling
 * noise, or shall be taken on the point, is compared as it is and has no p.
 */
export function testWorse(part: unknown, base: Statistic, comparing: Comparing): Tested {
  const { figure, condition, better } = comparing
  const { worse } = condition
  const current = statisticOf(part)
  const value = numberAt(part, figure.leaf)
  const before = figureOf(base, figure)
  if (worse === undefined || better === 'none') return { verdict: 'error', reason: 'no-direction' }
  const n = current === undefined || current.kind === 'point' ? undefined : current.n
  const told = {
    ...(value === undefined ? {} : { value }),
    ...(before === undefined ? {} : { baseline: before }),
    ...(n === undefined ? {} : { n }),
  }
  if (value === undefined || before === undefined) return { ...told, verdict: 'insufficient-data', reason: 'no-data' }
  const sign = better === 'lower' ? 1 : -1
  const limit = limitOf(before, worse, sign, comparing.allowance, figure)
  const least = leastN(condition, figure)
  const fewest = Math.min(n ?? Number.POSITIVE_INFINITY, base.kind === 'point' ? Number.POSITIVE_INFINITY : base.n)
  if (fewest < least)
    return {
      ...told,
      limit,
      verdict: 'insufficient-data',
      reason: 'too-few',
      ...(base.kind === 'point' || base.n >= least ? {} : { detail: `the baseline has ${base.n}` }),
    }
  const noisy = isInferred(condition, figure)
  if (noisy && current?.kind === 'ratio' && base.kind === 'ratio') return { ...told, limit, ...shares(base, current, sign, limit, before) }
  if (noisy && current?.kind === 'distribution' && base.kind === 'distribution') {
    const tested = quantiles(base, current, comparing, sign, limit, before)
    return { ...told, limit, ...(tested ?? { verdict: 'insufficient-data', reason: 'too-few' }) }
  }
  const beyond = sign * (value - limit) > 1e-12 * Math.abs(limit)
  const effect = figure.kind === 'quantile' && before > 0 ? value / before - 1 : value - before
  return { ...told, limit, effect, verdict: beyond ? 'fail' : 'pass', reason: beyond ? 'worse-than-baseline' : 'not-worse' }
}

/** The value of a figure in a statistic; undefined where it has none. */
export function figureOf(statistic: Statistic, { leaf, share }: Figure): number | undefined {
  if (statistic.kind === 'point') return statistic.value
  if (statistic.kind === 'ratio')
    return leaf === 'k' || leaf === 'n' ? statistic[leaf] : statistic.n === 0 ? undefined : statistic.k / statistic.n
  const key = quantileKeys.find(one => one === leaf)
  if (share !== undefined && key !== undefined) return statistic[key]?.[0]
  return leaf === 'n' || leaf === 'mean' || leaf === 'min' || leaf === 'max' ? statistic[leaf] : undefined
}

/** The value beyond which it is worse by more than the margin. */
function limitOf(before: number, { value, unit }: Amount, sign: 1 | -1, allowance: 1 | 2, { kind }: Figure): number {
  if (unit !== 'share') return before + sign * value * allowance
  // A quantile is compared by its ratio, which floors both at 1.
  const from = kind === 'quantile' ? Math.max(1, before) : before
  return (
    from * (1 + sign * value) ** (kind === 'quantile' ? allowance : 1) + (kind === 'quantile' ? 0 : from * sign * value * (allowance - 1))
  )
}

function shares(base: Share, current: Share, sign: 1 | -1, limit: number, before: number): Tested {
  const [from, to] = sign === 1 ? [base, current] : [others(base), others(current)]
  const margin = sign * (limit - before)
  const rise = newcombe(from, to, oneSided95)
  const effect = current.k / current.n - base.k / base.n
  const detectable = detectableRise(from, to.n, margin)
  return {
    effect,
    interval: sign === 1 ? rise : [-rise[1], -rise[0]],
    p: newcombeProbability(from, to, margin),
    ...(detectable === undefined ? {} : { minDetectable: sign * detectable }),
    ...told(sign * effect > margin),
    ...passingShare(from, to, margin, sign),
  }
}

function quantiles(
  base: Spreadout,
  current: Spreadout,
  { figure, draws }: Comparing,
  sign: 1 | -1,
  limit: number,
  before: number,
): Tested | undefined {
  const key = quantileKeys.find(one => one === figure.leaf)
  const from = key === undefined ? undefined : estimateOf(base, key)
  const to = key === undefined ? undefined : estimateOf(current, key)
  if (from === undefined || to === undefined || figure.share === undefined) return undefined
  const margin = sign === 1 ? Math.max(1, limit) / Math.max(1, before) : Math.max(1, before) / Math.max(1, limit)
  const [first, second]: readonly [QuantileEstimate, QuantileEstimate] = sign === 1 ? [from, to] : [to, from]
  const ratio = logRatio(first, second)
  const small =
    draws > 0 && base.values !== undefined && current.values !== undefined
      ? smallProbability(base.values, current.values, figure.share, margin, sign, draws)
      : 0
  const [lower, upper] = ratio.interval
  const reach = detectableRatio(first, second, margin)
  return {
    effect: sign === 1 ? ratio.ratio - 1 : 1 / ratio.ratio - 1,
    interval: sign === 1 ? [lower - 1, upper - 1] : [1 / upper - 1, 1 / lower - 1],
    p: Math.max(logRatioProbability(ratio, margin), small),
    minDetectable: sign === 1 ? reach - 1 : 1 / reach - 1,
    ...told(ratio.ratio > margin),
    passes: Math.max(1, before) * (margin * Math.exp(oneSided95 * Math.hypot(logError(from), logError(to)))) ** sign,
  }
}

/** The share of bootstrap draws in which it grew by no more than the margin, never 0: order statistics alone are bold with few values, so both must agree. */
function smallProbability(
  base: readonly number[],
  current: readonly number[],
  share: number,
  margin: number,
  sign: 1 | -1,
  draws: number,
): number {
  const floor = (values: readonly number[], factor: number): readonly number[] => values.map(value => Math.max(1, value) * factor)
  const told =
    sign === 1
      ? bootstrap(floor(base, margin), floor(current, 1), share, { draws })
      : bootstrap(floor(current, margin), floor(base, 1), share, { draws })
  return told === undefined ? 0 : (1 + told.share * draws) / (1 + draws)
}

function told(beyond: boolean): Pick<Tested, 'verdict' | 'reason'> {
  return beyond ? { verdict: 'warn', reason: 'seems-worse' } : { verdict: 'pass', reason: 'not-worse' }
}

function others({ k, n }: Share): Share {
  return { k: n - k, n }
}

/** The rate up to which this n would have passed, by the unadjusted interval. */
function passingShare(base: Share, current: Share, margin: number, sign: 1 | -1): { readonly passes?: number } {
  const passes = (k: number): boolean => newcombe(base, { k, n: current.n }, oneSided95)[0] <= margin
  if (!passes(0)) return {}
  let [good, bad] = [0, current.n + 1]
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (passes(middle)) good = middle
    else bad = middle
  }
  return { passes: sign === 1 ? good / current.n : 1 - good / current.n }
}
