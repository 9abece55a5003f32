import type { Verdict } from '../model/gate.js'
import type { Metric } from '../model/metric.js'
import { humanCount, humanDate, humanDuration, humanPercent } from '../text/human.js'
import type { Outcome } from './_gate-outcome.js'
import type { Figure } from './figure-path.js'

/** A value of a figure for people: a duration, a percentage, a count. */
export function shown(value: number, { unit, path }: Pick<Figure, 'unit' | 'path'>): string {
  if (unit === 'ratio') return humanPercent(value)
  return unit === 'count' ? humanCount(value) : humanDuration(value, path.includes('.business') ? 'business' : 'calendar')
}

/** An effect for people: points of a ratio, per cent of a quantile, else the difference. */
function shownEffect(effect: number, { figure }: Pick<Outcome, 'figure'>): string {
  const sign = effect < 0 ? '−' : '+'
  if (figure.kind === 'quantile') return `${sign}${(Math.abs(effect) * 100).toFixed(1)} %`
  if (figure.unit === 'ratio') return `${sign}${(Math.abs(effect) * 100).toFixed(1)} points`
  return `${sign}${shown(Math.abs(effect), figure)}`
}

/** What a condition is about, for people: the metric's title and the part of it. */
function nameOf(
  { figure, group, condition }: Pick<Outcome, 'figure' | 'group' | 'condition'>,
  metrics: ReadonlyMap<string, Metric>,
): string {
  if (figure.of === 'findings')
    return `The number of findings${figure.leaf === '' ? '' : figure.leaf === 'low' ? ' of low confidence' : ` of severity “${figure.leaf}”`}`
  const [id = '', ...rest] = figure.path.split('.')
  const title = metrics.get(id)?.title
  const parts =
    title === undefined ? figure.path : [title, rest.filter(key => key !== 'rate').join(' ')].filter(part => part !== '').join(', ')
  return group === undefined ? parts : `${parts} (${condition.by} ${group})`
}

/** The verdict on one condition as sentences: the verdict's cause first, then value, limit, baseline, n and interval, and what would make it pass. */
export function messageOf(outcome: Outcome, verdict: Verdict, metrics: ReadonlyMap<string, Metric>): string {
  const name = nameOf(outcome, metrics)
  const first = firstSentence(outcome, name, verdict)
  const judged = verdict !== 'error' && !['too-few', 'no-data', 'not-checked'].includes(outcome.reason)
  return [first, ...(!judged ? [] : [noiseOf(outcome), passesAt(outcome), couldHaveSeen(outcome)])].filter(part => part !== '').join(' ')
}

function firstSentence(outcome: Outcome, name: string, verdict: Verdict): string {
  const { figure, reason, value, limit, baseline, effect, detail, test, condition, n } = outcome
  const now = value === undefined ? '' : shown(value, figure)
  const edge = limit === undefined ? '' : shown(limit, figure)
  const against =
    test === 'best'
      ? `its best value ${shown(baseline ?? 0, figure)}${detail === undefined ? '' : ` of ${humanDate(detail)}`}`
      : `the baseline's ${shown(baseline ?? 0, figure)}`
  const change = effect === undefined ? '' : ` (${shownEffect(effect, outcome)})`
  const allowed = `${condition.worse === undefined ? '' : `, and worse by ${amountOf(condition.worse)}${test === 'best' ? ' twice over' : ''} is allowed`}`
  switch (reason) {
    case 'within-limit':
      return `${name} is ${now}, ${limit === condition.min?.value ? 'not below the least of' : 'within the limit of'} ${edge}.`
    case 'above-limit':
    case 'below-limit':
      return `${name} is ${now}, ${reason === 'above-limit' ? 'above the limit of' : 'below the least of'} ${edge}.`
    case 'beyond-by-chance':
      return `${name} is ${now}, beyond the limit of ${edge}, but not so far that chance is ruled out.`
    case 'above-warn':
    case 'below-warn':
      return `${name} is ${now}, beyond the warning at ${shown(condition.warn?.value ?? 0, figure)}; the limit is ${edge}.`
    case 'not-worse':
      return `${name} is ${now} against ${against}${change}${allowed}.`
    case 'worse-than-baseline':
    case 'worse-than-best':
      return `${name} is ${now}, worse than ${against}${change}${allowed}.`
    case 'seems-worse':
      return `${name} is ${now} against ${against}${change}${allowed}; chance is not ruled out.`
    case 'too-few':
      return `${name}: too little data to judge${n === undefined ? '' : `, n = ${humanCount(n)}`}${detail === undefined ? '' : ` (${detail})`}${verdict === 'fail' ? ', which fails as configured (onInsufficient: fail)' : ''}.`
    case 'not-checked':
      return `${name}: no rule could be asked of these files, so none found is no proof${verdict === 'fail' ? ', which fails as configured (onInsufficient: fail)' : ''}.`
    case 'no-data':
      return `${name}: no case of it in the data${verdict === 'fail' ? ', which fails as configured (onInsufficient: fail)' : ''}.`
    case 'new-findings':
      return `${humanCount(effect ?? 0)} of ${humanCount(value ?? 0)} findings are not in the baseline. Mend them, waive them with a reason, or accept them with “care-audit baseline”.`
    case 'no-new-findings':
      return `None of ${humanCount(value ?? 0)} findings is new to the baseline.`
    default:
      return `${name}: ${detail ?? 'it cannot be evaluated'}.`
  }
}

/** The amount of a condition as people write it. */
function amountOf({ value, unit }: { readonly value: number; readonly unit: string }): string {
  const hundred = Number((value * 100).toFixed(6))
  return unit === 'share' ? `${hundred}%` : unit === 'points' ? `${hundred}pp` : unit === 'seconds' ? humanDuration(value) : String(value)
}

function noiseOf({ interval, n, figure, test, p }: Outcome): string {
  if (interval === undefined) return n === undefined || n === 0 ? '' : `n = ${humanCount(n)}.`
  const [low, high] = test === 'limit' ? interval.map(end => shown(end, figure)) : interval.map(end => shownEffect(end, { figure }))
  const chance = p === undefined ? '' : `, p = ${p < 0.001 ? '<0.001' : p.toFixed(3)}`
  return `n = ${humanCount(n ?? 0)}, 90 % interval ${low} to ${high}${chance}.`
}

function passesAt({ verdict, passes, figure, test, value, limit }: Outcome): string {
  if (verdict !== 'fail') return ''
  const edge = passes ?? limit
  if (edge === undefined || value === undefined || test === 'ratchet') return ''
  const about = figure.kind === 'quantile' && passes !== undefined ? 'about ' : ''
  return `It would pass at ${about}${shown(edge, figure)}${value > edge ? ' or less' : ' or more'}.`
}

function couldHaveSeen({ verdict, minDetectable, figure, test }: Outcome): string {
  if (minDetectable === undefined || verdict === 'fail') return ''
  const least =
    test === 'limit'
      ? `${figure.unit === 'ratio' ? `${(minDetectable * 100).toFixed(1)} points` : shown(minDetectable, figure)} beyond the limit`
      : shownEffect(minDetectable, { figure })
  return `Could have seen ${least} or more.`
}
