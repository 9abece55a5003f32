import type { Report } from '../model/report.js'
import { humanCount, humanDuration, humanPercent } from '../text/human.js'
import { ours, type Table } from './_block.js'
import { bar, type Frame, gridLines, label, svg, ticksTo } from './_svg.js'

/** Monday first, as the report counts. */
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

type Bins = Report['series']['histogram']['first-response-time']

/** How many first responses came within each stretch of time; undefined where none came. */
export function histogramChart(bins: Bins): string | undefined {
  const all = bins.reduce((sum, bin) => sum + bin.count, 0)
  if (all === 0) return undefined
  const frame: Frame = { width: 560, height: 220, left: 46, right: 8, top: 8, bottom: 26 }
  const [plotWidth, plotHeight] = [frame.width - frame.left - frame.right, frame.height - frame.top - frame.bottom]
  const floor = frame.height - frame.bottom
  const ticks = ticksTo(Math.max(...bins.map(bin => bin.count)))
  const top = ticks.at(-1) ?? 1
  const slot = plotWidth / bins.length
  const every = Math.ceil(bins.length / 12)
  const parts = bins.flatMap((bin, at) => {
    const height = (bin.count / top) * plotHeight
    const says = `${rangeOf(bins, at)}: ${humanCount(bin.count)} (${humanPercent(bin.count / all)})`
    const edge = bin.upTo === null ? 'over' : `≤${humanDuration(bin.upTo)}`
    const mark = at % every === 0 || at === bins.length - 1 ? [label(frame.left + (at + 0.5) * slot, frame.height - 8, edge)] : []
    return [bar(frame.left + at * slot + slot * 0.06, floor - height, slot * 0.88, height, says), ...mark]
  })
  const marks = ticks.map(value => ({ y: floor - (value / top) * plotHeight, text: humanCount(value) }))
  const fullest = bins.reduce((most, bin, at) => (bin.count > (bins[most]?.count ?? 0) ? at : most), 0)
  return svg(frame, 'How long first responses took', `most of them ${rangeOf(bins, fullest)}`, [...gridLines(frame, marks), ...parts])
}

/** The numbers of the histogram. */
export function histogramTable(bins: Bins): Table {
  const all = bins.reduce((sum, bin) => sum + bin.count, 0)
  return {
    kind: 'table',
    columns: [
      { head: 'first response', align: 'left' },
      { head: 'conversations', align: 'right' },
      { head: 'share', align: 'right' },
    ],
    rows: bins.map((bin, at) => [
      [ours(rangeOf(bins, at))],
      [ours(humanCount(bin.count))],
      [ours(all === 0 ? '—' : humanPercent(bin.count / all))],
    ]),
  }
}

function rangeOf(bins: Bins, at: number): string {
  const from = at === 0 ? undefined : (bins[at - 1]?.upTo ?? undefined)
  const to = bins[at]?.upTo ?? undefined
  if (to === undefined) return from === undefined ? 'all' : `over ${humanDuration(from)}`
  return from === undefined ? `up to ${humanDuration(to)}` : `${humanDuration(from)} to ${humanDuration(to)}`
}

/** When conversations begin, by weekday and hour, the darker the more; undefined where none has a known hour. */
export function arrivalsChart(arrivals: Report['series']['arrivals']): string | undefined {
  const most = Math.max(0, ...arrivals.flat())
  if (most === 0) return undefined
  const size = { width: 560, height: 190 }
  const [left, top, wide, high] = [38, 6, 21.5, 22]
  const cells = arrivals.flatMap((hours, day) =>
    hours.flatMap((count, hour) => {
      const [x, y] = [left + hour * wide, top + day * high]
      const says = `${weekdays[day] ?? ''} ${clock(hour)}–${clock(hour + 1)}: ${humanCount(count)}`
      return [
        bar(x, y, wide - 1.5, high - 1.5, says, 'cell'),
        ...(count === 0 ? [] : [bar(x, y, wide - 1.5, high - 1.5, says, 'heat', 0.12 + 0.88 * (count / most))]),
      ]
    }),
  )
  const rows = arrivals.map((_, day) => label(left - 6, top + day * high + 15, weekdays[day] ?? '', 'end'))
  const columns = [0, 3, 6, 9, 12, 15, 18, 21].map(hour => label(left + (hour + 0.5) * wide, top + 7 * high + 16, clock(hour)))
  const busiest = arrivals
    .flatMap((hours, day) => hours.map((count, hour) => ({ count, day, hour })))
    .reduce((a, b) => (b.count > a.count ? b : a))
  const says = `busiest on ${weekdays[busiest.day] ?? ''} from ${clock(busiest.hour)}, ${humanCount(busiest.count)} conversations in all`
  return svg(size, 'When conversations begin', says, [...cells, ...rows, ...columns])
}

/** The numbers of the heat map, a row a weekday. */
export function arrivalsTable(arrivals: Report['series']['arrivals']): Table {
  return {
    kind: 'table',
    columns: [
      { head: 'day', align: 'left' },
      ...Array.from({ length: 24 }, (_, hour) => ({ head: clock(hour).slice(0, 2), align: 'right' }) as const),
    ],
    rows: arrivals.map((hours, day) => [
      [ours(weekdays[day] ?? '')],
      ...hours.map(count => [ours(humanCount(count), count === 0 ? 'dim' : undefined)]),
    ]),
  }
}

function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`
}
