import type { SeriesPoint } from '../model/report.js'
import { humanCount, humanDate, humanDuration } from '../text/human.js'
import { bar, type Frame, gridLines, label, lineThrough, svg, ticksTo } from './_svg.js'

const frame: Frame = { width: 560, height: 220, left: 46, right: 8, top: 8, bottom: 26 }
const plotWidth = frame.width - frame.left - frame.right
const plotHeight = frame.height - frame.top - frame.bottom
const floor = frame.height - frame.bottom

/** Times that people know, in seconds, for the marks of a logarithmic axis. */
const known = [1, 10, 60, 300, 900, 3600, 14_400, 28_800, 86_400, 259_200, 604_800, 2_592_000, 7_776_000, 31_536_000]

/** How many conversations began in each bucket; buckets that the data cover only in part are faint. */
export function volumeChart(name: string, points: readonly SeriesPoint[]): string {
  const most = Math.max(0, ...points.map(point => point.conversations))
  const ticks = ticksTo(most)
  const top = ticks.at(-1) ?? 1
  const slot = plotWidth / points.length
  const bars = points.map((point, at) => {
    const height = (point.conversations / top) * plotHeight
    const says = `${when(name, point)}: ${humanCount(point.conversations)} conversations`
    return bar(frame.left + at * slot + slot * 0.12, floor - height, slot * 0.76, height, says, point.incomplete ? 'bar part' : 'bar')
  })
  const least = Math.min(...points.map(point => point.conversations))
  const marks = ticks.map(value => ({ y: floor - (value / top) * plotHeight, text: humanCount(value) }))
  const says = `${humanCount(least)} to ${humanCount(most)} conversations a ${name}`
  return svg(frame, 'Conversations over time', says, [...gridLines(frame, marks), ...bars, ...dates(points)])
}

/** The median and p90 of the first response in each bucket, on a logarithmic axis; undefined where no bucket has one. */
export function responseChart(name: string, points: readonly SeriesPoint[]): string | undefined {
  const values = points
    .flatMap(point => [point['first-response-time'].p50, point['first-response-time'].p90])
    .filter(value => value !== undefined)
  if (values.length < 2) return undefined
  const [least, most] = [Math.max(1, Math.min(...values)), Math.max(2, ...values)]
  const low = known.findLast(value => value <= least) ?? 1
  const high = known.find(value => value >= most && value > low) ?? most
  const y = (value: number) => floor - (Math.log(Math.max(low, value) / low) / Math.log(high / low)) * plotHeight
  const slot = plotWidth / points.length
  const line = (quantile: 'p50' | 'p90', word: string, kind: 1 | 2) =>
    lineThrough(
      points.map((point, at) => {
        const value = point['first-response-time'][quantile]
        if (value === undefined) return undefined
        return { x: frame.left + (at + 0.5) * slot, y: y(value), says: `${when(name, point)}: ${word} ${humanDuration(value)}` }
      }),
      kind,
    )
  const marks = known.filter(value => value >= low && value <= high).map(value => ({ y: y(value), text: humanDuration(value) }))
  const p50 = points.flatMap(point => point['first-response-time'].p50 ?? [])
  const says =
    p50.length === 0
      ? 'no median'
      : `the median between ${humanDuration(Math.min(...p50))} and ${humanDuration(Math.max(...p50))} a ${name}`
  return svg(frame, 'First response over time', says, [
    ...gridLines(frame, marks),
    ...line('p90', 'p90', 2),
    ...line('p50', 'median', 1),
    ...dates(points),
  ])
}

/** Up to seven dates under the buckets they belong to. */
function dates(points: readonly SeriesPoint[]): readonly string[] {
  const every = Math.max(1, Math.ceil(points.length / 7))
  const slot = plotWidth / points.length
  return points.flatMap((point, at) => {
    if (at % every !== 0) return []
    const text = humanDate(point.from).replace(/ \d{4}$/, '')
    return [label(Math.max(frame.left + 14, frame.left + (at + 0.5) * slot), frame.height - 8, text)]
  })
}

function when(name: string, point: SeriesPoint): string {
  const day = humanDate(point.from)
  return `${name === 'day' ? day : `${name} of ${day}`}${point.incomplete ? ' (incomplete)' : ''}`
}
