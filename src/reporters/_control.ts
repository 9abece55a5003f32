import type { SeriesPoint } from '../model/report.js'
import { controlLimits, signalsOf } from '../statistics/control-chart.js'
import { humanDate, humanDuration } from '../text/human.js'
import { ours, type Words } from './_block.js'

/** So many complete weeks make the limits; fewer say little. They are frozen, since limits taken from a drift would hide it. */
const FROZEN = 12
const TOLD = 4

/**
 * The usual limits of the weekly median of first replies (XmR chart), and the later weeks that lie outside them or make eight in a row on one side of
 * the mean; undefined with fewer than two complete weeks after the twelve that make the limits.
 */
export function usualLimits(weeks: readonly SeriesPoint[]): Words | undefined {
  const known = weeks.flatMap(week => {
    const { p50 } = week['first-response-time']
    return week.incomplete || p50 === undefined ? [] : [{ from: week.from, p50 }]
  })
  if (known.length < FROZEN + 2) return undefined
  const values = known.map(({ p50 }) => p50)
  const limits = controlLimits(values.slice(0, FROZEN))
  if (limits === undefined) return undefined
  const later = (index: number): boolean => index >= FROZEN
  const out = [
    ...new Set([...signalsOf(values, limits, 'beyond-limits'), ...signalsOf(values, limits, 'eight-on-one-side')].filter(later)),
  ].sort((a, b) => a - b)
  const dates = out.slice(0, TOLD).flatMap(index => known[index]?.from ?? [])
  const range = `${humanDuration(Math.max(0, Math.round(limits.lower)))} to ${humanDuration(Math.round(limits.upper))}`
  const rest = out.length > TOLD ? ` and ${out.length - TOLD} more` : ''
  const told = out.length === 0 ? 'no later week is out' : `out: the week of ${dates.map(date => humanDate(date)).join(', ')}${rest}`
  return [ours(`${range} by the first ${FROZEN} weeks · ${told}`)]
}
