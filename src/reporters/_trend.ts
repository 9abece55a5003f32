import type { Report, SeriesPoint } from '../model/report.js'
import { humanCount, humanDate, humanDuration } from '../text/human.js'
import { absent, type Facts, ours, type Scope, type Section, type Table, type Words } from './_block.js'
import { usualLimits } from './_control.js'

const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/**
 * Values as blocks of eight heights from 0 to the largest, a dot where there is none. Buckets that the data cover only in part stand in brackets.
 */
function sparkline(values: readonly (number | undefined)[], incomplete: readonly boolean[] = []): string {
  const top = values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0)
  return values
    .map((value, at) => {
      const bar = value === undefined ? '·' : (bars[top === 0 ? 0 : Math.min(7, Math.floor((value / top) * 8))] ?? '▁')
      return incomplete[at] ? `(${bar})` : bar
    })
    .join('')
}

/** The finest buckets that fit: days, else weeks, else months (the last ones, where even these are too many). */
export function pickBuckets(
  report: Report,
  room: number,
): { readonly name: 'day' | 'week' | 'month'; readonly points: readonly SeriesPoint[] } {
  for (const name of ['day', 'week', 'month'] as const) {
    const points = report.series[name]
    if (points.length > 0 && points.length + 4 <= room) return { name, points }
  }
  return { name: 'month', points: report.series.month.slice(-Math.max(1, room - 4)) }
}

/** Volume, first response and backlog over time, as sparklines with their range; undefined where there are fewer than two buckets. */
export function trend(report: Report, scope: Scope): Section | undefined {
  const { name, points } = pickBuckets(report, scope.room)
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined || points.length < 2) return undefined
  const incomplete = points.map(point => point.incomplete)
  const row = (label: string, values: readonly (number | undefined)[], say: (value: number) => string): Facts['rows'] => {
    const there = values.filter(value => value !== undefined)
    const [least, most] = [Math.min(...there), Math.max(...there)]
    if (there.length === 0 || most === 0) return []
    const range = least === most ? `${say(most)} each` : `${say(least)} to ${say(most)}`
    return [{ label, words: [ours(sparkline(values, incomplete)), ours(`  ${range}`, 'dim')] }]
  }
  const rows = [
    ...row(
      'Conversations',
      points.map(point => point.conversations),
      humanCount,
    ),
    ...row(
      'First reply, p50',
      points.map(point => point['first-response-time'].p50),
      value => humanDuration(value),
    ),
    ...(scope.everything
      ? row(
          'First reply, p90',
          points.map(point => point['first-response-time'].p90),
          value => humanDuration(value),
        )
      : []),
    ...row(
      'Open at the end',
      points.map(point => point.backlog),
      humanCount,
    ),
  ]
  const partial = incomplete.some(Boolean) ? `; ${name}s in brackets are incomplete` : ''
  const busiest = scope.everything ? busiestHour(report) : undefined
  const usual = usualLimits(report.series.week)
  const more = [
    ...(usual === undefined ? [] : [{ label: 'Usual weekly p50', words: usual }]),
    ...(busiest === undefined ? [] : [{ label: 'Busiest hour', words: busiest }]),
  ]
  const facts: Facts = { kind: 'facts', rows: [...rows, ...more] }
  return {
    title: 'Over time',
    note: [ours(`by ${name}, ${humanDate(first.from)} to ${humanDate(last.from)}${partial}`, 'dim')],
    blocks: scope.everything ? [facts, bucketTable(name, points)] : [facts],
  }
}

function bucketTable(name: string, points: readonly SeriesPoint[]): Table {
  const time = (value: number | undefined): Words => (value === undefined ? absent : [ours(humanDuration(value))])
  const backlog = points.some(point => point.backlog !== undefined)
  return {
    kind: 'table',
    columns: [
      { head: `${name === 'day' ? 'Day' : `${name === 'week' ? 'Week' : 'Month'} of`}`, align: 'left' },
      ...['conversations', 'replied', 'median', 'p90', ...(backlog ? ['open'] : [])].map(head => ({ head, align: 'right' }) as const),
    ],
    rows: points.map(point => [
      [ours(`${humanDate(point.from)}${point.incomplete ? ' (incomplete)' : ''}`)],
      [ours(humanCount(point.conversations))],
      [ours(humanCount(point['first-response-time'].n))],
      time(point['first-response-time'].p50),
      time(point['first-response-time'].p90),
      ...(backlog ? [point.backlog === undefined ? absent : [ours(humanCount(point.backlog))]] : []),
    ]),
  }
}

function busiestHour(report: Report): Words | undefined {
  let most = { count: 0, day: 0, hour: 0 }
  for (const [day, hours] of report.series.arrivals.entries()) {
    for (const [hour, count] of hours.entries()) if (count > most.count) most = { count, day, hour }
  }
  if (most.count < 2) return undefined
  const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`
  return [ours(`${weekdays[most.day] ?? ''} ${clock(most.hour)}–${clock(most.hour + 1)}, ${humanCount(most.count)} conversations in all`)]
}
