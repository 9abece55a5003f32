import type { NamedDay, TimePhrase } from './_due-draft.js'
import { dateOf, weekdayOf } from './calendar.js'
import { DAY } from './days.js'
import { DAY_MINUTES, MONTH, WORKDAY } from './due-words/lexicon.js'
import type { Zone } from './zone.js'

const MINUTE = 60_000

/** The instant by which a phrase said at an instant falls due, and whether the phrase leaves no other reading; undefined for a vague phrase or a date that is none. */
export function dueInstant(
  phrase: TimePhrase,
  at: number,
  zone: Zone,
  holidays: ReadonlySet<string>,
): { readonly due: number | undefined; readonly certain: boolean } {
  if (phrase.vague) return { due: undefined, certain: false }
  const localNow = at + zone.offsetAt(at)
  const today = Math.floor(localNow / DAY)
  const endOf = (day: number): number => zone.resolve((day + 1) * DAY)
  const { length } = phrase
  if (length) {
    if (length.unit === WORKDAY) return { due: endOf(workdaysAfter(today, Math.ceil(length.amount), holidays)), certain: true }
    if (length.unit === MONTH) return { due: endOf(monthsAfter(today, Math.ceil(length.amount))), certain: true }
    const minutes = length.amount * length.unit
    // A length told in hours is exact; one told in days or weeks runs to the end of its last day.
    if (length.unit < DAY_MINUTES) return { due: at + Math.round(minutes * MINUTE), certain: true }
    return { due: endOf(today + Math.ceil(minutes / DAY_MINUTES)), certain: true }
  }
  const named =
    phrase.day === undefined ? { day: today, certain: true } : dayNamed(phrase.day, today, (localNow - today * DAY) / MINUTE, phrase)
  if (named === undefined) return { due: undefined, certain: false }
  let { day } = named
  const minutes = clockOf(phrase)
  if (minutes === undefined) {
    const wholeDay = phrase.before && phrase.day !== undefined && phrase.part === undefined
    return { due: wholeDay ? zone.resolve(day * DAY) : endOf(day), certain: named.certain }
  }
  if (phrase.after && phrase.clock !== undefined) return { due: endOf(day), certain: false }
  if (phrase.day === undefined && zone.resolve(day * DAY + minutes * MINUTE) <= at) {
    const evening = minutes + 720
    const stillToday = phrase.clock !== undefined && minutes < 720 && phrase.half === undefined && phrase.part === undefined
    if (stillToday && zone.resolve(day * DAY + evening * MINUTE) > at)
      return { due: zone.resolve(day * DAY + evening * MINUTE), certain: false }
    day++
  }
  return { due: zone.resolve(day * DAY + minutes * MINUTE), certain: named.certain }
}

/** Minutes from midnight; hours up to seven without a word for the half of the day are taken for the afternoon's, as desks speak. */
function clockOf({ clock, part, half, after }: TimePhrase): number | undefined {
  // "after lunch" is the afternoon.
  if (clock === undefined) return part === undefined || part === 24 ? undefined : (part === 12 && after ? 18 : part) * 60
  const evening = half === 'evening' || (half === undefined && part !== undefined && part > 12)
  if (evening) return clock < 720 ? clock + 720 : clock
  if (half === 'morning' || part === 12) return clock
  return clock < 8 * 60 && clock > 0 ? clock + 720 : clock
}

function dayNamed(
  named: NamedDay,
  today: number,
  minutesNow: number,
  phrase: TimePhrase,
): { readonly day: number; readonly certain: boolean } | undefined {
  const weekday = weekdayOf(today)
  const monday = today - weekday
  switch (named.kind) {
    case 'offset':
      return { day: today + named.days, certain: true }
    case 'weekday': {
      // "next Friday" may be this week's or the next: the later is taken.
      if (named.which === 'next') return { day: monday + 7 + named.weekday, certain: false }
      const ahead = (named.weekday - weekday + 7) % 7
      const clock = clockOf(phrase)
      if (ahead === 0)
        return { day: named.which === 'this' || (clock !== undefined && clock > minutesNow) ? today : today + 7, certain: false }
      return { day: today + ahead, certain: true }
    }
    case 'week':
      return { day: monday + 6 + 7 * named.ahead, certain: true }
    case 'month': {
      const first = new Date(today * DAY)
      return { day: Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1 + named.ahead, 1) / DAY - 1, certain: true }
    }
    case 'weekend':
      return { day: monday + 7 * named.ahead + (phrase.before ? 5 : 6), certain: true }
    case 'date':
      return dateNamed(named, today)
  }
}

/** A date without a year is the nearest that is not long past; one without a month is the next of that number. */
function dateNamed(
  named: NamedDay & { readonly kind: 'date' },
  today: number,
): { readonly day: number; readonly certain: boolean } | undefined {
  const now = new Date(today * DAY)
  const year = named.year ?? now.getUTCFullYear()
  const month = named.month === undefined ? now.getUTCMonth() : named.month - 1
  const last = named.day === 99
  const make = (years: number, months: number): number => {
    const day = last ? Date.UTC(years, months + 1, 0) / DAY : Date.UTC(years, months, named.day) / DAY
    return last || new Date(day * DAY).getUTCDate() === named.day ? day : Number.NaN
  }
  let day = make(year, month)
  if (named.year === undefined && named.month === undefined && day < today) day = make(year, month + 1)
  if (named.year === undefined && named.month !== undefined && day < today - 60) day = make(year + 1, month)
  return Number.isNaN(day) ? undefined : { day, certain: true }
}

function workdaysAfter(today: number, amount: number, holidays: ReadonlySet<string>): number {
  let day = today
  let left = Math.min(amount, 400)
  while (left > 0) {
    day++
    if (weekdayOf(day) < 5 && !holidays.has(dateOf(day))) left--
  }
  return day
}

function monthsAfter(today: number, months: number): number {
  const now = new Date(today * DAY)
  const first = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1) / DAY
  const last = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months + 1, 0) / DAY
  return Math.min(first + now.getUTCDate() - 1, last)
}
