import type { Conversation, Millis, Run } from '../model/conversation.js'
import type { Clock } from '../model/metric.js'
import type { BusinessClock } from '../model/schedule.js'
import { type Counted, countedBy, type Interval, openWithin, sum } from './_intervals.js'
import { type Happening, happenings } from './_lines.js'
import { reasonsOf } from './_reasons.js'
import { cutAtShifts } from './_shifts.js'
import { timeline } from './timeline.js'

/** One happening, and the stretches that end with it: `clock` is a metric's id and its clock, `seconds` are whole. */
export interface ExplainLine {
  readonly at: Millis
  readonly what: string
  /** What was heard in a message; absent where nothing was. */
  readonly heard?: readonly string[]
  readonly counts: readonly { readonly clock: string; readonly from: Millis; readonly to: Millis; readonly seconds: number }[]
}

/** One figure and its parts: the parts' milliseconds together, floored to seconds, are the figure. */
interface ExplainFigure {
  readonly metric: string
  readonly clock: Clock
  readonly seconds: number
  readonly parts: readonly { readonly from: Millis; readonly to: Millis; readonly seconds: number; readonly note: string }[]
  readonly note: string
}

/** One conversation's whole story: every event, every counted stretch, every figure. */
export interface Explained {
  readonly id: string
  readonly lines: readonly ExplainLine[]
  readonly figures: readonly ExplainFigure[]
  /** The outcome of first response, with its reason where it does not apply. */
  readonly outcome: string
  readonly reasons: readonly string[]
}

/** Tells how every figure of one conversation came about; `zoneOffsetAt` gives the milliseconds by which local time is ahead of UTC. */
export function explain(
  conversation: Conversation,
  run: Run,
  clock: BusinessClock | undefined,
  zoneOffsetAt: (ms: Millis) => number,
): Explained {
  const t = timeline(conversation, run)
  const counted = countedBy(t, run.asOf)
  const clocks: readonly Clock[] = clock === undefined ? ['calendar'] : ['calendar', 'business']
  const hours = (which: Clock) => (which === 'business' ? clock : undefined)
  return {
    id: conversation.id,
    lines: linesOf(happenings(conversation, t, run.asOf), counted, clocks, hours),
    figures: counted.flatMap(one => clocksOf(one, clocks).map(which => figure(one, which, hours(which), zoneOffsetAt))),
    outcome: t.reason === undefined ? t.outcome : `${t.outcome}: ${t.reason}`,
    reasons: reasonsOf(t, run),
  }
}

function clocksOf(counted: Counted, clocks: readonly Clock[]): readonly Clock[] {
  return counted.calendarOnly ? ['calendar'] : clocks
}

function figure(counted: Counted, which: Clock, clock: BusinessClock | undefined, zoneOffsetAt: (ms: Millis) => number): ExplainFigure {
  const intervals = counted.largest ? [largest(counted.intervals, clock)] : counted.intervals
  const open = intervals.map(interval => openWithin(interval, clock))
  const parts = open.flatMap(windows => inSeconds(windows.flatMap(window => cutAtShifts(window, zoneOffsetAt))))
  const shut = sum(intervals) - sum(open.flat())
  const note = shut === 0 ? counted.note : `${counted.note}; ${Math.floor(shut / 1000)} s out of hours not counted`
  return { metric: counted.metric, clock: which, seconds: parts.reduce((total, part) => total + part.seconds, 0), parts, note }
}

/** The parts of one stretch in whole seconds that add up to its own: a second cut in two goes to the part it ends in. */
function inSeconds<Part extends Interval>(parts: readonly Part[]): readonly (Part & { readonly seconds: number })[] {
  let millis = 0
  return parts.map(part => {
    const before = Math.floor(millis / 1000)
    millis += part.to - part.from
    return { ...part, seconds: Math.floor(millis / 1000) - before }
  })
}

function largest(intervals: readonly Interval[], clock: BusinessClock | undefined): Interval {
  return intervals.reduce((most, next) => (sum(openWithin(next, clock)) > sum(openWithin(most, clock)) ? next : most))
}

function seconds(intervals: readonly Interval[]): number {
  return Math.floor(sum(intervals) / 1000)
}

function linesOf(
  lines: readonly Happening[],
  counted: readonly Counted[],
  clocks: readonly Clock[],
  hours: (which: Clock) => BusinessClock | undefined,
): readonly ExplainLine[] {
  const counts: ExplainLine['counts'][number][][] = lines.map(() => [])
  for (const one of counted) {
    // The largest stretches are told already by the figure they are chosen from.
    if (one.largest) continue
    for (const interval of one.intervals) {
      const place = counts[endingLine(lines, one.metric, interval)]
      for (const which of clocksOf(one, clocks))
        place?.push({ clock: `${one.metric}.${which}`, ...only(interval), seconds: seconds(openWithin(interval, hours(which))) })
    }
  }
  return lines.map(({ at, what, heard = [] }, index) => ({
    at,
    what,
    ...(heard.length === 0 ? {} : { heard }),
    counts: counts[index] ?? [],
  }))
}

function only({ from, to }: Interval): Interval {
  return { from, to }
}

/** The line a stretch ends with: the reply or the turn of its last instant, else the end of observation. */
function endingLine(lines: readonly Happening[], metric: string, { to }: Interval): number {
  const byTurn = metric.startsWith('resolution') || metric.startsWith('reopen') || metric === 'hold-time'
  const ends = lines.findIndex(line => line.at === to && line.ends !== undefined && (line.ends === 'turn' || !byTurn))
  return ends < 0 ? lines.length - 1 : ends
}
