import type { Metric } from '../model/metric.js'
import type { Report } from '../model/report.js'
import { detectableRise } from '../statistics/detectable.js'
import { logError } from '../statistics/log-ratio.js'
import { normalQuantile, oneSided95, upperTail } from '../statistics/normal.js'
import { humanCount, humanPeriod } from '../text/human.js'
import { dayOf } from '../time/calendar.js'
import { estimateOf, quantileKeys, statisticOf, valueAt } from './_gate-statistics.js'
import { shown } from './_gate-words.js'
import { betterOf } from './compare.js'
import { type Figure, figureAt, isFigure } from './figure-path.js'

/** A condition that would suit the data. */
interface Advice {
  readonly of: string
  readonly condition: string
  /** The chance that one week without any change fails it. */
  readonly falseAlarm: number
  readonly told: string
}

/** Margins to choose from: points of a ratio, growth of a median. */
const points = [0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.15, 0.2]
const growths = [0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1]
/** Weeks of data that a run may look at. */
const spans = [1, 2, 4, 8, 13, 26, 52]
/** The chance of a false alarm a week that one condition may have. */
const ALLOWED = 0.002
const power = normalQuantile(0.8)

/**
 * Conditions for the configuration, with headroom from the data, as YAML: each with the false alarms that a weekly run would raise though nothing changed.
 * By the normal approximation a comparison fails with P(Z > 1.645 + margin / SE), a limit on a bound likewise; Holm's adjustment makes them rarer still.
 */
export function adviceOf(report: Report, metrics: ReadonlyMap<string, Metric>): string {
  const days = report.series.day.filter(({ conversations }) => conversations > 0).map(({ from }) => from)
  const [first = '', last = ''] = [days[0], days.at(-1)]
  const weeks = first === '' ? 1 : Math.max(1, (dayOf(last) - dayOf(first) + 1) / 7)
  const advice: Advice[] = []
  const few: string[] = []
  for (const [id, metric] of metrics) {
    for (const headline of metric.headline) {
      const figure = figureAt(`${id}.${headline}`)
      if (!isFigure(figure) || figure.kind === 'point' || betterOf(figure, metrics) === 'none') continue
      const told = adviseOn(figure, report, metrics, weeks)
      if (typeof told === 'string') few.push(told)
      else if (told !== undefined) advice.push(told)
    }
  }
  const silent = advice.reduce((chance, { falseAlarm }) => chance * (1 - falseAlarm), 1)
  const errors = report.summary.findings['error'] ?? 0
  const head = `# Proposed by care-audit ${report.tool.version} from ${humanCount(report.ledger.measured)} conversations${first === '' ? '' : `, ${humanPeriod(first, last)}`}: about ${humanCount(Math.round(report.ledger.measured / weeks))} a week.`
  return [
    head,
    'gate:',
    ...advice.map(({ of, condition, told }) => `  - { of: ${of}, ${condition} }  # ${told}`),
    errors === 0
      ? '  - { of: findings.error, max: 0 }'
      : `  # { of: findings.error, max: 0 } would fail now: ${humanCount(errors)} are open.`,
    '  - { of: findings, ratchet: true }  # known ones stay in the baseline; new ones fail',
    ...few.map(line => `  # ${line}`),
    `# Run weekly on so much, an unchanged service would fail in ${percent(1 - silent)} of weeks, ${often(1 - silent)}; findings not counted.`,
    '# “worse” needs a baseline: care-audit baseline <files…>',
    '',
  ].join('\n')
}

/** A condition for one figure, or why there can be none; undefined where the data do not tell it. */
function adviseOn(figure: Figure, report: Report, metrics: ReadonlyMap<string, Metric>, weeks: number): Advice | string | undefined {
  const statistic = statisticOf(valueAt(report.metrics, figure.container))
  if (statistic === undefined || statistic.kind === 'point' || statistic.n < 2) return undefined
  const of = figure.kind === 'ratio' ? figure.path.replace(/\.rate$/, '') : figure.path
  const least = figure.share === 0.5 ? 100 : 200
  const span = spans.find(one => one <= Math.ceil(weeks) && (statistic.n / weeks) * one >= least)
  if (span === undefined)
    return `${of}: ${humanCount(statistic.n)} in these data, and a verdict needs ${least}; judge it over longer spans.`
  const weekly = (statistic.n / weeks) * span
  if (statistic.kind === 'ratio') {
    const [rise, n] = [betterOf(figure, metrics) === 'lower', statistic.n]
    const base = { k: rise ? statistic.k : n - statistic.k, n }
    const rate = base.k / n
    const error = Math.sqrt(rate * (1 - rate) * (1 / n + 1 / weekly))
    const margin = points.find(one => falseAlarmOf(one, error) <= ALLOWED) ?? 0.2
    const seen = detectableRise(base, weekly, margin)
    const told = `now ${shown(statistic.k / n, figure)}; sees ${seen === undefined ? 'hardly any change' : `${(seen * 100).toFixed(1)} points`}`
    return adviceFor(of, `worse: ${Number((margin * 100).toFixed(1))}pp`, falseAlarmOf(margin, error), told, span)
  }
  const key = quantileKeys.find(one => one === figure.leaf)
  const estimate = key === undefined ? undefined : estimateOf(statistic, key)
  if (estimate === undefined || estimate.value <= 0) return undefined
  const perWeek = logError(estimate) * Math.sqrt(weeks / span)
  const now = `now ${shown(estimate.value, figure)}`
  if (figure.share === 0.5 || figure.unit !== 'seconds') {
    const error = Math.hypot(logError(estimate), perWeek)
    const growth = growths.find(one => falseAlarmOf(Math.log1p(one), error) <= ALLOWED) ?? 1
    const seen = Math.expm1(Math.log1p(growth) + (oneSided95 + power) * error)
    return adviceFor(
      of,
      `worse: ${Number((growth * 100).toFixed(1))}%`,
      falseAlarmOf(Math.log1p(growth), error),
      `${now}; sees +${Math.round(seen * 100)} %`,
      span,
    )
  }
  const limit = neat(estimate.value * Math.max(1.25, Math.exp(1.5 * perWeek)))
  const warn = neat(estimate.value * 1.1)
  const seen = limit * Math.exp((oneSided95 + power) * perWeek)
  const condition = `max: ${written(limit)}${warn < limit ? `, warn: ${written(warn)}` : ''}`
  return adviceFor(of, condition, falseAlarmOf(Math.log(limit / estimate.value), perWeek), `${now}; sees ${shown(seen, figure)}`, span)
}

function adviceFor(of: string, condition: string, falseAlarm: number, told: string, span: number): Advice {
  const needs = span === 1 ? 'a week of data' : `${span} weeks of data`
  return {
    of,
    condition,
    falseAlarm,
    told: `${told} four times of five with ${needs} a run; false alarm in ${percent(falseAlarm)} of weeks`,
  }
}

function falseAlarmOf(margin: number, error: number): number {
  return error > 0 ? upperTail(oneSided95 + margin / error) : 0
}

/** Seconds rounded up to what people would write: minutes, five minutes, half hours, hours, half days. */
function neat(seconds: number): number {
  const steps: readonly (readonly [number, number])[] = [
    [120, 10],
    [1800, 60],
    [7200, 300],
    [43_200, 1800],
    [172_800, 3600],
  ]
  const step = steps.find(([most]) => seconds <= most)?.[1] ?? 43_200
  return Math.ceil(seconds / step) * step
}

/** A duration as the configuration takes it: `1d12h`, `8h`, `90s`. */
function written(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor((seconds % 86_400) / 3600), 'h'],
    [Math.floor((seconds % 3600) / 60), 'm'],
    [seconds % 60, 's'],
  ] as const
  return parts.flatMap(([amount, unit]) => (amount === 0 ? [] : [`${amount}${unit}`])).join('')
}

function percent(chance: number): string {
  return chance < 0.00005 ? 'under 0.01 %' : `${(chance * 100).toFixed(chance < 0.001 ? 3 : 2)} %`
}

function often(chance: number): string {
  const years = 1 / chance / 52.18
  return years > 50
    ? 'less than once in fifty years'
    : years < 1
      ? `${Math.round(chance * 52.18)} times a year`
      : `about once in ${years.toFixed(1)} years`
}
