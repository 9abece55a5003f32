import type { Distribution } from '../model/metric.js'
import type { Report } from '../model/report.js'
import { humanCount, humanDuration } from '../text/human.js'
import { absent, type Column, ours, type Section, type Words } from './_block.js'
import { distributionAt, type Figures, numberAt, partAt } from './_figures.js'
import { titleOf } from './_words.js'

/** Shown with dashes where the metric is unknown; the others are then named only among what could not be measured. */
const core = new Map([
  ['first-response-time', 'first-response-time'],
  ['resolution-time.full', 'resolution-time'],
])

/** Label, path of the distribution whose clocks stand under it, and whether only a long report shows it. */
const rowsOfTimes: readonly (readonly [string, string, boolean?])[] = [
  [titleOf('first-response-time'), 'first-response-time'],
  [titleOf('next-response-time'), 'next-response-time'],
  ['  worst in the conversation', 'next-response-time.worst', true],
  [titleOf('customer-wait-time'), 'customer-wait-time'],
  [titleOf('longest-wait'), 'longest-wait'],
  [titleOf('hold-time'), 'hold-time', true],
  ['Resolution, first solve', 'resolution-time.first'],
  ['Resolution, final solve', 'resolution-time.full'],
]

/** The durations, on both clocks where a schedule is configured, and the counts per conversation; each with its n. */
export function times({ metrics }: Report, everything: boolean): Section {
  const business = rowsOfTimes.some(([, path]) => distributionAt(metrics, `${path}.business`) !== undefined)
  const rows: (readonly Words[])[] = []
  for (const [label, path, minor] of rowsOfTimes) {
    if (minor && !everything) continue
    const bare = path === 'next-response-time.worst' ? distributionAt(metrics, path) : undefined
    const calendar = distributionAt(metrics, `${path}.calendar`) ?? bare
    const hours = distributionAt(metrics, `${path}.business`)
    if (partAt(metrics, core.get(path) ?? path) === undefined || (calendar === undefined && !core.has(path))) continue
    rows.push([
      [ours(label)],
      ...clockCells(calendar, 'calendar'),
      ...(business ? clockCells(hours, 'business').slice(0, 2) : []),
      calendar === undefined && numberAt(metrics, `${path}.calendar.n`) === 0 ? [ours('0', 'dim')] : samples(calendar, hours),
    ])
    if (everything || path === 'first-response-time') rows.push(...censoredRow(metrics, path, business))
  }
  const age = distributionAt(metrics, 'backlog.age')
  if (age !== undefined)
    rows.push([[ours('Age of the backlog')], ...clockCells(age, 'calendar'), ...(business ? [absent, absent] : []), samples(age)])
  for (const id of ['touches', 'handoffs']) {
    const counts = distributionAt(metrics, id) ?? distributionAt(metrics, `${id}.calendar`)
    if (counts !== undefined)
      rows.push([[ours(titleOf(id))], ...countCells(counts), ...(business ? [absent, absent] : []), samples(counts)])
  }
  const right = (head: string, minor: Column['minor'] = false): Column => ({ head, align: 'right', minor })
  const hours = business ? [right('business\nmedian'), right('business\np90', 'late')] : []
  const columns = [
    { head: '', align: 'left' } as const,
    right('median'),
    right('p90'),
    right('mean', true),
    right('longest', true),
    ...hours,
    right('n'),
  ]
  return { title: 'Times', blocks: rows.length === 0 ? [] : [{ kind: 'table', columns, rows }] }
}

/** The median that counts those who still wait, there also where nobody was answered; left out where it tells nothing new. */
function censoredRow(metrics: Figures, path: string, business: boolean): readonly (readonly Words[])[] {
  const at = (clock: 'calendar' | 'business'): Words | undefined => {
    const median = `${path}.${clock}.censoredMedian`
    const value = numberAt(metrics, `${median}.value`)
    const least = partAt(metrics, `${median}.atLeast`) === true
    if (value === undefined || (!least && value === numberAt(metrics, `${path}.${clock}.p50`))) return undefined
    return [ours(`${least ? '≥ ' : ''}${humanDuration(value, clock)}`)]
  }
  const [calendar, hours] = [at('calendar'), at('business')]
  if (calendar === undefined) return []
  return [[[ours('  unfinished counted in', 'dim')], calendar, [], [], [], ...(business ? [hours ?? absent, []] : []), []]]
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
  if (calendar === undefined) return absent
  const both = business !== undefined && calendar.n !== business.n ? `/${humanCount(business.n)}` : ''
  return [ours(`${calendar.approximate ? '≈ ' : ''}${humanCount(calendar.n)}${both}`, 'dim')]
}
