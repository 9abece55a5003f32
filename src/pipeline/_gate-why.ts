import type { Why } from '../model/gate.js'
import type { Report } from '../model/report.js'
import { humanDate } from '../text/human.js'
import type { Outcome } from './_gate-outcome.js'
import type { Sample } from './_gate-sample.js'
import { countAbove, numberAt, quantileKeys, type Spreadout, type Statistic, statisticOf, valueAt } from './_gate-statistics.js'
import { shown } from './_gate-words.js'
import { figureOf } from './_gate-worse.js'
import type { Weights } from './_weights.js'
import { type Baseline, groupKey, strataDimensions } from './compare.js'
import type { Figure } from './figure-path.js'

/** k of n that count against a figure: of a ratio itself, of a quantile those above the baseline's value. */
interface Part {
  readonly k: number
  readonly n: number
  readonly figure: number | undefined
}

interface Dimension {
  readonly told: Why['dimensions'][number]
  /** What counts, of all, at the earlier mix. */
  readonly standardised: number
  /** How much more the first group explains than its size would. */
  readonly standout: number
}

/** χ² that a year of days reaches by chance in one of a hundred cases, about. */
const SURE = 13

/** What is known of the run beside its report. */
interface Look {
  readonly sample: Sample
  readonly weights: Weights
}

const plural = new Map([
  ['channel', 'channels'],
  ['priority', 'priorities'],
  ['group', 'groups'],
  ['language', 'languages'],
])

/**
 * What moved a figure that fails against an earlier run. Along each dimension the effect is split into what changed within the groups (at the earlier mix:
 * direct standardisation, p* = Σ wₖ pₖ) and what their mix changed; the two add up to the effect. A quantile is taken apart by the share of cases above
 * its earlier value, in proportion.
 */
export function whyOf(outcome: Outcome, base: Statistic, baseline: Baseline, look: Look, report: Report): Why | undefined {
  const { figure, effect } = outcome
  const { sample } = look
  const exact = partOf(valueAt(report.metrics, figure.container), figure, base)
  const whole = sample.whole ? exact : partOf(valueAt(sample.figures, figure.container), figure, base)
  const before = basePart(base, base, figure)
  if (effect === undefined || effect === 0 || exact === undefined || whole === undefined || before === undefined) return undefined
  if (before.n === 0 || exact.n === 0 || whole.n === 0) return undefined
  // A sample in which the change looks much smaller or larger than it is tells nothing of where it comes from.
  const seen = (whole.k / whole.n - before.k / before.n) / (exact.k / exact.n - before.k / before.n)
  const telling = seen > 0.5 && seen < 2
  const dimensions = telling
    ? strataDimensions.flatMap(dimension => split(dimension, { outcome, effect, base, baseline, look, whole, before }) ?? [])
    : []
  const since = sinceOf(sample.days, figure, base, effect)
  const worst = report.worst.find(one => one.figure === figure.container.join('.'))
  const conversations = (worst?.conversations ?? look.weights.get(figure.path) ?? sample.weights.get(figure.path) ?? []).map(
    ({ conversation, value }) => ({
      conversation,
      value,
    }),
  )
  return {
    ...(sample.whole ? {} : { sample: sample.count }),
    sentence: sentenceOf(dimensions, outcome, since),
    dimensions: dimensions.map(({ told }) => told),
    conversations,
    ...(since === undefined ? {} : { since }),
  }
}

interface Splitting {
  readonly outcome: Outcome
  readonly effect: number
  readonly base: Statistic
  readonly baseline: Baseline
  readonly look: Look
  readonly whole: Part
  readonly before: Part
}

function split(
  dimension: (typeof strataDimensions)[number],
  { outcome, effect, base, baseline, look, whole, before }: Splitting,
): Dimension | undefined {
  const { figure } = outcome
  const earlier = baseline.groups.get(figure.container.join('.'))?.get(dimension)
  const values = look.sample.strata.get(dimension)
  if (earlier === undefined || values === undefined) return undefined
  const pairs = [...values].flatMap(([value, { figures }]) => {
    const then = earlier.get(groupKey(dimension, value))
    const [was, is] = [
      then === undefined ? undefined : basePart(then, base, figure),
      partOf(valueAt(figures, figure.container), figure, base),
    ]
    return was === undefined || is === undefined ? [] : [{ value, was, is }]
  })
  if (pairs.length < 2) return undefined
  // Whoever is in no group that both know is one group more, so that all add up.
  const sum = (of: (pair: (typeof pairs)[number]) => number): number => pairs.reduce((total, pair) => total + of(pair), 0)
  const rest = {
    value: '',
    was: { k: before.k - sum(({ was }) => was.k), n: before.n - sum(({ was }) => was.n), figure: undefined },
    is: { k: whole.k - sum(({ is }) => is.k), n: whole.n - sum(({ is }) => is.n), figure: undefined },
  }
  const [pBefore, pNow] = [before.k / before.n, whole.k / whole.n]
  const parts = [...pairs, rest].map(({ value, was, is }) => {
    const [weightThen, weightNow] = [was.n / before.n, is.n / whole.n]
    const rateThen = was.n > 0 ? was.k / was.n : pBefore
    const rateNow = is.n > 0 ? is.k / is.n : rateThen
    return { value, was, is, rates: weightThen * (rateNow - rateThen), mix: (weightNow - weightThen) * (rateNow - pBefore) }
  })
  const change = pNow - pBefore
  if (Math.abs(change) < 1e-12) return undefined
  // In the unit of the effect: of a ratio this is 1 or −1, of a quantile the share above stands for it.
  const scale = effect / change
  const rates = parts.reduce((total, part) => total + part.rates, 0) * scale
  const groups = parts
    .filter(({ value, was, is }) => value !== '' && was.figure !== undefined && is.figure !== undefined)
    .map(part => ({ ...part, share: (part.rates + part.mix) / change }))
    .sort((a, b) => b.share - a.share || (a.value < b.value ? -1 : 1))
  const [first] = groups
  return {
    told: {
      ...{ dimension, rates, mix: effect - rates, simpson: rates * effect < 0 },
      groups: groups.slice(0, 10).map(({ value, share, was, is }) => ({ value, share, before: was.figure ?? 0, now: is.figure ?? 0 })),
    },
    standardised: pBefore + rates / scale,
    standout: first === undefined ? 0 : first.share - first.was.n / before.n,
  }
}

/** What counts of a part of the current run. */
function partOf(part: unknown, figure: Figure, base: Statistic): Part | undefined {
  const statistic = statisticOf(part)
  if (statistic?.kind === 'ratio') return { k: statistic.k, n: statistic.n, figure: numberAt(part, figure.leaf) }
  if (statistic?.kind !== 'distribution' || base.kind !== 'distribution') return undefined
  const limits = limitsOf(base)
  const above = limits === undefined ? undefined : countAbove(part, limits)
  const place = placeOf(figure)
  return above === undefined || place < 0 ? undefined : { k: above[place] ?? 0, n: statistic.n, figure: numberAt(part, figure.leaf) }
}

/** What counted of a part of the earlier run. */
function basePart(statistic: Statistic, whole: Statistic, figure: Figure): Part | undefined {
  if (statistic.kind === 'ratio') return { k: statistic.k, n: statistic.n, figure: figureOf(statistic, figure) }
  if (statistic.kind !== 'distribution' || whole.kind !== 'distribution' || statistic.above === undefined) return undefined
  const place = placeOf(figure)
  return place < 0 ? undefined : { k: statistic.above[place] ?? 0, n: statistic.n, figure: figureOf(statistic, figure) }
}

function placeOf({ leaf }: Figure): number {
  return quantileKeys.findIndex(key => `${key}` === leaf)
}

function limitsOf({ p50, p90, p95 }: Spreadout): readonly [number, number, number] | undefined {
  return p50 === undefined || p90 === undefined || p95 === undefined ? undefined : [p50[0], p90[0], p95[0]]
}

/**
 * The local day on which it began: the split of the days that tells two rates apart best (maximum of the two-sample χ², as in a search for one change
 * point), where it is beyond the chance of trying them all; else the first day, for then it was so all along.
 */
function sinceOf(all: Sample['days'], figure: Figure, base: Statistic, effect: number): string | undefined {
  const days = [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, figures]) => ({ day, part: partOf(valueAt(figures, figure.container), figure, base) }))
  if (days.length < 7) return undefined
  const sum = (of: 'k' | 'n') => days.reduce((total, { part }) => total + (part?.[of] ?? 0), 0)
  const whole = { k: sum('k'), n: sum('n') }
  const sign = figure.kind === 'ratio' ? Math.sign(effect) : 1
  const rate = whole.k / whole.n
  let [k, n, most] = [0, 0, SURE]
  let since = days[0]?.day
  for (const { day, part } of days) {
    const [restK, restN] = [whole.k - k, whole.n - n]
    if (n > 0 && restN > 0 && sign * (restK / restN - k / n) > 0) {
      const chi = ((restK / restN - k / n) ** 2 * n * restN) / (whole.n * rate * (1 - rate))
      if (chi > most) {
        most = chi
        since = day
      }
    }
    k += part?.k ?? 0
    n += part?.n ?? 0
  }
  return since
}

function sentenceOf(dimensions: readonly Dimension[], { figure, effect = 0 }: Outcome, since: string | undefined): string {
  const mixed = [...dimensions].sort((a, b) => b.told.mix / effect - a.told.mix / effect)[0]
  const began = since === undefined ? '' : ` It began about ${humanDate(since)}.`
  if (mixed === undefined) return `No group that both runs know explains it.${began}`
  const names = plural.get(mixed.told.dimension) ?? mixed.told.dimension
  const standard = figure.kind === 'ratio' ? ` With the earlier mix of ${names} it would be ${shown(mixed.standardised, figure)}.` : ''
  if (mixed.told.simpson)
    return `Within the ${names} it went the other way: the whole is worse because their mix has changed.${standard}${began}`
  const ofMix = mixed.told.mix / effect
  if (ofMix > 0.5) return `${part(ofMix)} of it comes from another mix of ${names}, not from what happens within them.${standard}${began}`
  const [top] = [...dimensions].sort((a, b) => b.standout - a.standout)
  const [group] = top?.told.groups ?? []
  if (top === undefined || group === undefined || top.standout < 0.1)
    return `It comes from everywhere: no ${dimensions.map(({ told }) => told.dimension).join(', no ')} stands out.${standard}${began}`
  const moved = `${top.told.dimension} “${group.value}” went from ${shown(group.before, figure)} to ${shown(group.now, figure)}`
  return `${part(group.share)} of it comes from one place: ${moved}.${standard}${began}`
}

function part(share: number): string {
  return `${Math.round(share * 100)} %`
}
