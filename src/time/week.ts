import { Refusal } from '../model/refusal.js'
import type { ScheduleVersion } from '../model/schedule.js'
import { dayOf } from './calendar.js'
import { isZone, type Zone, zoneOf } from './zone.js'

/** Minutes after a local midnight, from < to; `to` is past 1440 where the window runs into the next date. */
export interface Window {
  readonly from: number
  readonly to: number
}

/** A version of a schedule, checked. */
export interface Week {
  readonly zone: Zone
  /** Windows that start on each weekday, Monday first. */
  readonly days: readonly (readonly Window[])[]
  /** Day since 1970 → the windows that start on it instead. */
  readonly holidays: ReadonlyMap<number, readonly Window[]>
  /** The first local day, since 1970, that the version governs; -Infinity where it has always done so. */
  readonly since: number
}

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Checks a version as configured; throws a Refusal (exit 2) that names what is wrong. */
export function weekOf(version: ScheduleVersion, defaultZone: string): Week {
  const name = version.timeZone ?? defaultZone
  if (!isZone(name)) throw new Refusal(2, `The schedule's time zone “${name}” is not known.`, 'Write an IANA name such as Europe/Vilnius.')
  const days = dayNames.map((): Window[] | undefined => undefined)
  for (const [key, windows] of Object.entries(version.weekly)) {
    const read = windows.map(windowOf)
    for (const day of daysOf(key)) {
      if (days[day])
        throw new Refusal(
          2,
          `The schedule names ${dayNames[day]} twice, the second time as “${key}”.`,
          'Name each day once, with all its windows.',
        )
      days[day] = read
    }
  }
  const holidays = new Map<number, readonly Window[]>()
  for (const entry of version.holidays ?? []) {
    const { date, open } = typeof entry === 'string' ? { date: entry, open: [] } : { date: entry.date, open: entry.open ?? [] }
    const day = dateIn(date, 'holiday')
    if (holidays.has(day)) throw new Refusal(2, `The schedule has two holidays on ${date}.`, 'Keep one entry a date, with all its windows.')
    holidays.set(day, open.map(windowOf))
  }
  const since = version.effectiveFrom === undefined ? Number.NEGATIVE_INFINITY : dateIn(version.effectiveFrom, 'effectiveFrom')
  return { zone: zoneOf(name), days: days.map(windows => windows ?? []), holidays, since }
}

function daysOf(key: string): readonly number[] {
  const word = key.trim().toLowerCase()
  if (word === 'daily') return [0, 1, 2, 3, 4, 5, 6]
  const [first = -1, last = first, more] = word.split('-').map(name => dayNames.indexOf(name.trim()))
  if (first < 0 || last < 0 || more !== undefined) {
    throw new Refusal(
      2,
      `The schedule's day “${key}” is not known.`,
      'Write mon, tue, wed, thu, fri, sat, sun, a range such as mon-fri or sat-mon, or daily.',
    )
  }
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, i) => (first + i) % 7)
}

function windowOf(text: string): Window {
  const [, h1, m1, h2, m2] = /^\s*(\d{1,2}):(\d\d)\s*[-–]\s*(\d{1,2}):(\d\d)\s*$/.exec(text)?.map(Number) ?? []
  const from = minuteOf(h1, m1)
  const to = h2 === 24 && m2 === 0 ? 1440 : minuteOf(h2, m2)
  if (Number.isNaN(from) || Number.isNaN(to)) {
    throw new Refusal(
      2,
      `The schedule's window “${text}” cannot be read.`,
      'Write it as HH:MM-HH:MM, such as 09:00-17:00, 22:00-06:00 or 18:00-24:00.',
    )
  }
  return { from, to: to > from ? to : to + 1440 }
}

function minuteOf(hour = Number.NaN, minute = Number.NaN): number {
  return hour < 24 && minute < 60 ? hour * 60 + minute : Number.NaN
}

function dateIn(text: string, what: string): number {
  const day = dayOf(text)
  if (Number.isNaN(day)) throw new Refusal(2, `The schedule's ${what} “${text}” is no date.`, 'Write it as YYYY-MM-DD.')
  return day
}
