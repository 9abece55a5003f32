import type { Distribution } from '../model/metric.js'
import type { Report } from '../model/report.js'
import { humanCount, humanDuration, humanInterval, humanPercent } from '../text/human.js'
import { absent, type Column, ours, type Section, type Table, type Words } from './_block.js'
import { distributionAt, type Figures, partAt, ratioAt, textAt } from './_figures.js'
import { titleOf } from './_words.js'

/** Label, path of the distribution whose clocks stand under it, and whether only a long report shows it. */
const times: readonly (readonly [string, string, boolean?])[] = [
  [titleOf('first-response-time'), 'first-response-time'],
  [titleOf('next-response-time'), 'next-response-time'],
  ['  worst in the conversation', 'next-response-time.worst', true],
  [titleOf('customer-wait-time'), 'customer-wait-time'],
  [titleOf('longest-wait'), 'longest-wait'],
  [titleOf('hold-time'), 'hold-time'],
  ['Resolution, first solve', 'resolution-time.first'],
  ['Resolution, final solve', 'resolution-time.full'],
]

const rates: readonly (readonly [string, string, boolean?])[] = [
  ['First response in target', 'first-response-time.sla'],
  ['Resolution in target', 'resolution-time.sla'],
  [titleOf('reach-rate'), 'reach-rate'],
  [titleOf('abandonment-rate'), 'abandonment-rate'],
  [titleOf('one-touch-rate'), 'one-touch-rate'],
  [titleOf('reopen-rate'), 'reopen-rate'],
  ['  within 7 days', 'reopen-rate.within.7d'],
  ['  within 14 days', 'reopen-rate.within.14d', true],
  ['  within 30 days', 'reopen-rate.within.30d', true],
  ['  without mere thanks', 'reopen-rate.withoutThanks'],
  ['Repeat contact in 1 day', 'repeat-contact-rate.1d', true],
  ['Repeat contact in 3 days', 'repeat-contact-rate.3d', true],
  ['Repeat contact in 7 days', 'repeat-contact-rate.7d'],
  ['Repeat contact in 14 days', 'repeat-contact-rate.14d', true],
  ['Repeat contact in 30 days', 'repeat-contact-rate.30d', true],
  [titleOf('csat'), 'csat'],
  ['Left satisfied, by rating', 'last-touch-satisfaction.explicit'],
  ['Left satisfied, by tone', 'last-touch-satisfaction.inferred'],
  ['Left satisfied, combined', 'last-touch-satisfaction.combined'],
  [titleOf('survey-coverage'), 'survey-coverage'],
  [titleOf('feedback-answered-rate'), 'feedback-answered-rate'],
  [titleOf('promise-kept-rate'), 'promise-kept-rate'],
]

/** The durations and the rates, each with its n and the rates with their intervals. */
export function keyFigures(report: Report, everything: boolean): readonly Section[] {
  return [
    { title: 'Times', blocks: [timesTable(report.metrics, everything)] },
    { title: 'Rates', blocks: [ratesTable(report.metrics, everything)] },
  ]
}

function timesTable(metrics: Figures, everything: boolean): Table {
  const business = times.some(([, path]) => distributionAt(metrics, `${path}.business`) !== undefined)
  const rows: (readonly Words[])[] = []
  for (const [label, path, minor] of times) {
    if (minor && !everything) continue
    const bare = path === 'next-response-time.worst' ? distributionAt(metrics, path) : undefined
    const calendar = distributionAt(metrics, `${path}.calendar`) ?? bare
    const hours = distributionAt(metrics, `${path}.business`)
    if (partAt(metrics, path) === undefined || (minor && calendar === undefined)) continue
    rows.push([
      [ours(label)],
      ...clockCells(calendar, 'calendar'),
      ...(business ? clockCells(hours, 'business').slice(0, 2) : []),
      samples(calendar, hours),
    ])
    rows.push(...censoredRow(metrics, path, business))
  }
  const age = distributionAt(metrics, 'backlog.age')
  if (age !== undefined)
    rows.push([[ours('Age of the backlog')], ...clockCells(age, 'calendar'), ...(business ? [absent, absent] : []), samples(age)])
  for (const id of ['touches', 'handoffs']) {
    const counts = distributionAt(metrics, id) ?? distributionAt(metrics, `${id}.calendar`)
    if (counts !== undefined)
      rows.push([[ours(titleOf(id))], ...countCells(counts), ...(business ? [absent, absent] : []), samples(counts)])
  }
  const right = (head: string, minor = false): Column => ({ head, align: 'right', minor })
  const hours = business ? [right('business\nmedian'), right('business\np90')] : []
  return {
    kind: 'table',
    columns: [
      { head: '', align: 'left' },
      right('median'),
      right('p90'),
      right('mean', true),
      right('longest', true),
      ...hours,
      right('n'),
    ],
    rows,
  }
}

/** The median that counts those who still wait, where unanswered conversations move it. */
function censoredRow(metrics: Figures, path: string, business: boolean): readonly (readonly Words[])[] {
  const calendar = distributionAt(metrics, `${path}.calendar`)
  const censored = calendar?.censoredMedian
  if (censored === undefined) return []
  const onHours = distributionAt(metrics, `${path}.business`)?.censoredMedian
  const shown = (median: typeof censored, clock: 'calendar' | 'business'): Words => [
    ours(`${median.atLeast ? '≥ ' : ''}${humanDuration(median.value, clock)}`),
  ]
  const hours = business ? [onHours === undefined ? absent : shown(onHours, 'business'), []] : []
  return [[[ours('  unfinished counted in', 'dim')], shown(censored, 'calendar'), [], [], [], ...hours, []]]
}

function clockCells(of: Distribution | undefined, clock: 'calendar' | 'business'): readonly Words[] {
  return [of?.p50, of?.p90, of?.mean, of?.max].map((value, at) =>
    value === undefined ? absent : [ours(humanDuration(value, clock), at === 0 ? 'strong' : undefined)],
  )
}

function countCells(of: Distribution): readonly Words[] {
  return [of.p50, of.p90, of.mean, of.max].map((value, at) =>
    value === undefined ? absent : [ours(humanCount(value), at === 0 ? 'strong' : undefined)],
  )
}

function samples(calendar: Distribution | undefined, business?: Distribution): Words {
  const both = calendar !== undefined && business !== undefined && calendar.n !== business.n ? `/${humanCount(business.n)}` : ''
  return [ours(`${calendar?.approximate ? '≈ ' : ''}${humanCount(calendar?.n ?? 0)}${both}`, 'dim')]
}

function ratesTable(metrics: Figures, everything: boolean): Table {
  const rows: (readonly Words[])[] = []
  for (const [label, path, minor] of rates) {
    const ratio = ratioAt(metrics, path)
    const top = !path.includes('.') || path.startsWith('last-touch')
    const isThere = partAt(metrics, path) !== undefined
    if ((minor && !everything) || (ratio === undefined && !(top && isThere))) continue
    rows.push([
      [ours(label)],
      ratio?.rate === undefined ? absent : [ours(humanPercent(ratio.rate), 'strong')],
      ratio?.interval === undefined ? absent : [ours(humanInterval(ratio.interval), 'dim')],
      ratio === undefined ? absent : [ours(`${humanCount(ratio.k)} of ${humanCount(ratio.n)}`, 'dim')],
      [ours(textAt(metrics, `${path}.source`) === 'inferred' ? 'inferred from messages' : '', 'dim')],
    ])
  }
  const right = (head: string): Column => ({ head, align: 'right' })
  return {
    kind: 'table',
    columns: [
      { head: '', align: 'left' },
      right('rate'),
      right('95% interval'),
      right('counted'),
      { head: '', align: 'left', minor: true },
    ],
    rows,
  }
}
