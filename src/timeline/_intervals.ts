import type { Millis } from '../model/conversation.js'
import type { BusinessClock } from '../model/schedule.js'
import type { Timeline } from '../model/timeline.js'

/** A stretch of time that a clock counts. */
export interface Interval {
  readonly from: Millis
  readonly to: Millis
}

/** One figure of a conversation: the stretches whose sum it is. */
export interface Counted {
  readonly metric: string
  readonly intervals: readonly Interval[]
  /** Of several stretches only the largest counts, and which that is depends on the clock. */
  readonly largest: boolean
  /** The report has this figure on the calendar alone. */
  readonly calendarOnly: boolean
  readonly note: string
}

/**
 * Every figure of one conversation, as the stretches it is made of; backward and unmeasured ones are left out, and so is all of a
 * conversation that was deleted, is spam or was merged.
 */
export function countedBy(t: Timeline, asOf: Millis): readonly Counted[] {
  if (!t.finished && !t.unfinished) return []
  const figures: Counted[] = []
  const add = (metric: string, intervals: readonly Interval[], note: string, largest = false, calendarOnly = false) => {
    const forward = intervals.filter(({ from, to }) => from <= to)
    if (forward.length > 0) figures.push({ metric, intervals: forward, largest, calendarOnly, note })
  }
  if (t.outcome === 'replied') add('first-response-time', between(t.start, t.stop), firstResponseNote(t))
  const measured = t.responses.filter(gap => !gap.open)
  for (const [index, gap] of measured.entries()) add('next-response-time', [gap], `gap ${index + 1} of ${measured.length}`)
  add('next-response-time.worst', measured, 'the largest gap', true, true)
  add('customer-wait-time', t.waits, `the customer had the last public word${running(t.waits)}`)
  add('longest-wait', t.waits, 'the longest wait', true)
  add('hold-time', t.holds, `in hold${running(t.holds)}`)
  add('resolution-time.first', between(t.created, t.spells[0]?.from), 'from created to the first solve')
  add('resolution-time.full', between(t.created, t.close), 'from created to the solve that lasts')
  for (const spell of t.spells)
    add('reopen-rate.afterSolve', between(spell.from, spell.until), 'from a solve to its reopening', false, true)
  if (t.unfinished) add('backlog.age', between(t.created, asOf), 'not finished at the end of observation', false, true)
  return figures
}

function between(from: Millis | undefined, to: Millis | undefined): readonly Interval[] {
  return from === undefined || to === undefined ? [] : [{ from, to }]
}

function running(spans: Timeline['waits']): string {
  return spans.some(span => span.open) ? ', still running at the end of observation' : ''
}

function firstResponseNote(t: Timeline): string {
  if (t.stoppedBy !== undefined) return 'from the first public customer message to the first public human reply'
  return t.stopIsReported ? 'from created, as long as the desk says' : 'from created to the first reply the desk tells'
}

/** The open stretches of an interval on a clock; without a business clock, the interval itself. */
export function openWithin(interval: Interval, clock: BusinessClock | undefined): readonly Interval[] {
  return clock === undefined ? [interval] : clock.windows(interval.from, interval.to)
}

/** Whole milliseconds of several stretches together. */
export function sum(intervals: readonly Interval[]): number {
  return intervals.reduce((total, { from, to }) => total + to - from, 0)
}
