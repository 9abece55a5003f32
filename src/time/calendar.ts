import { DAY } from './days.js'
import type { Zone } from './zone.js'

const pattern = /^(\d{4})-(\d\d)-(\d\d)$/

/** Whole days since 1970 of a date 'YYYY-MM-DD' of any year; NaN where there is no such date. */
export function dayOf(date: string): number {
  const [, year = '', month = '', day = ''] = pattern.exec(date) ?? []
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY
  return dateOf(days) === date ? days : Number.NaN
}

/** The date 'YYYY-MM-DD' of a whole number of days since 1970; empty for NaN. */
export function dateOf(days: number): string {
  return Number.isFinite(days) ? new Date(days * DAY).toISOString().slice(0, 10) : ''
}

const localDays = (ms: number, zone: Zone) => Math.floor((ms + zone.offsetAt(ms)) / DAY)

let lastDays = Number.NaN
let lastDate = ''

/** The local date 'YYYY-MM-DD' of an instant. */
export function localDate(ms: number, zone: Zone): string {
  const days = localDays(ms, zone)
  // Rows come in bursts of one day, and making the text is the dear part.
  if (days !== lastDays) lastDate = dateOf(days)
  lastDays = days
  return lastDate
}

/** The instant at which a local date begins; NaN where there is no such date. */
export function localDayStart(date: string, zone: Zone): number {
  return zone.resolve(dayOf(date) * DAY)
}

/** The date after a date. */
export function nextDay(date: string): string {
  return dateOf(dayOf(date) + 1)
}

/** The Monday of a date's week. */
export function weekStart(date: string): string {
  const days = dayOf(date)
  return dateOf(days - weekdayOf(days))
}

/** The first date of a date's month. */
export function monthStart(date: string): string {
  return `${date.slice(0, 8)}01`
}

/** The weekday of a day since 1970: 0 is Monday, 6 is Sunday. */
export function weekdayOf(days: number): number {
  // 1970-01-01 was a Thursday.
  // Whole numbers of 32 bits: the remainder of doubles costs ten times as much.
  return ((((days + 3) | 0) % 7) + 7) % 7
}

/** The local weekday of an instant: 0 is Monday, 6 is Sunday. */
export function weekday(ms: number, zone: Zone): number {
  return weekdayOf(localDays(ms, zone))
}

/** The local hour of the day of an instant, 0 to 23. */
export function hourOfDay(ms: number, zone: Zone): number {
  const local = ms + zone.offsetAt(ms)
  return Math.floor((local - Math.floor(local / DAY) * DAY) / 3_600_000)
}
