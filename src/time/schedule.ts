import { Refusal } from '../model/refusal.js'
import type { BusinessClock, ScheduleDefinition } from '../model/schedule.js'
import { dateOf, weekdayOf } from './calendar.js'
import { DAY } from './days.js'
import { type Week, weekOf } from './week.js'

/** Open windows of some days, merged and in order. */
interface Prepared {
  /** Queries within these days, since 1970, are answered from here. */
  readonly first: number
  readonly last: number
  readonly starts: Float64Array
  readonly ends: Float64Array
  /** Open milliseconds before each window. */
  readonly before: Float64Array
}

/** A window may begin the day before, run for two days, and its zone lie a day off UTC. */
const margin = 4

/** A clock of open time; local times are those of each version's own zone, else of the default one. Throws a Refusal (exit 2) for a schedule that cannot be understood. */
export function businessClock(definition: ScheduleDefinition, defaultZone: string): BusinessClock {
  const versions = 'weekly' in definition ? [definition] : definition
  const weeks = versions.map(version => weekOf(version, defaultZone)).sort((a, b) => (a.since === b.since ? 0 : a.since - b.since))
  for (const [i, week] of weeks.entries()) {
    if (week.since !== weeks[i + 1]?.since) continue
    const when = Number.isFinite(week.since) ? `effectiveFrom ${dateOf(week.since)}` : 'no effectiveFrom'
    throw new Refusal(2, `The schedule has two versions with ${when}.`, 'Give each version the first date on which it holds.')
  }
  let prepared: Prepared = { first: 0, last: -1, starts: new Float64Array(), ends: new Float64Array(), before: new Float64Array() }

  const cover = (from: number, to: number) => {
    if (!Number.isFinite(to - from)) throw new RangeError('Open time was asked for without an end.')
    const first = Math.floor(from / DAY)
    const last = Math.floor(to / DAY)
    if (first >= prepared.first && last <= prepared.last) return
    const fresh = prepared.last < prepared.first
    // Growing by what there is keeps the whole cost in proportion to the days in the end.
    const room = Math.max(400, prepared.last - prepared.first)
    const low = fresh ? first - room : first < prepared.first ? first - room : prepared.first
    const high = fresh ? last + room : last > prepared.last ? last + room : prepared.last
    prepared = prepare(weeks, low, high)
  }

  const openUntil = (ms: number): number => {
    const { starts, ends, before } = prepared
    const i = lastAtMost(starts, ms)
    return i < 0 ? 0 : (before[i] ?? 0) + Math.min(ms, ends[i] ?? 0) - (starts[i] ?? 0)
  }

  return {
    open(from, to) {
      if (!(from < to)) return 0
      cover(from, to)
      return openUntil(to) - openUntil(from)
    },
    windows(from, to) {
      if (!(from < to)) return []
      cover(from, to)
      const found: { from: number; to: number }[] = []
      for (let i = Math.max(0, lastAtMost(prepared.starts, from)); i < prepared.starts.length; i++) {
        const window = { from: Math.max(from, prepared.starts[i] ?? 0), to: Math.min(to, prepared.ends[i] ?? 0) }
        if ((prepared.starts[i] ?? 0) >= to) break
        if (window.from < window.to) found.push(window)
      }
      return found
    },
  }
}

function prepare(weeks: readonly Week[], first: number, last: number): Prepared {
  const windows = weeks.flatMap((week, i) =>
    windowsOf(week, first - margin, Math.min(last + margin, (weeks[i + 1]?.since ?? Number.POSITIVE_INFINITY) - 1)),
  )
  windows.sort((a, b) => a.from - b.from)
  const merged: { from: number; to: number }[] = []
  for (const { from, to } of windows) {
    const previous = merged.at(-1)
    if (previous && from <= previous.to) previous.to = Math.max(previous.to, to)
    else merged.push({ from, to })
  }
  let sum = 0
  const before = Float64Array.from(merged, ({ from, to }) => {
    sum += to - from
    return sum - (to - from)
  })
  return { first, last, starts: Float64Array.from(merged, w => w.from), ends: Float64Array.from(merged, w => w.to), before }
}

/** The windows, as instants, that start on the local days first … last as far as the version governs them. */
function windowsOf(week: Week, first: number, last: number): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = []
  for (let day = Math.max(first, week.since); day <= last; day++) {
    for (const { from, to } of week.holidays.get(day) ?? week.days[weekdayOf(day)] ?? []) {
      const window = { from: week.zone.resolve(day * DAY + from * 60_000), to: week.zone.resolve(day * DAY + to * 60_000) }
      // A window may vanish in a clock change.
      if (window.from < window.to) found.push(window)
    }
  }
  return found
}

/** The last index whose value is at most the wanted one; -1 where there is none. */
function lastAtMost(sorted: Float64Array, wanted: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) <= wanted) low = middle + 1
    else high = middle
  }
  return low - 1
}
