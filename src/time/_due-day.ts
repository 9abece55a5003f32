import { dayOfMonth, readDate } from './_due-date.js'
import type { Draft, Flags } from './_due-draft.js'
import type { PhraseReader } from './_due-reader.js'
import type { Meant } from './_due-words.js'
import { DAY_MINUTES, WORKDAY } from './due-words/lexicon.js'

/** Reads a day, a weekday, a week, a month or a date into the draft; gives the place behind it. */
export function readDay(reader: PhraseReader, at: number, draft: Draft, flags: Flags): number | undefined {
  const day = reader.read(at, 'day')
  if (day) {
    draft.day = { kind: 'offset', days: day.value }
    return day.next
  }
  const end = reader.read(at, 'end')
  const from = end ? (reader.read(end.next, 'glue')?.next ?? end.next) : at
  const ahead = reader.read(from, 'next')
  const which = ahead ?? reader.read(from, 'this')
  const named = which?.next ?? from
  const weekend = reader.read(named, 'weekend')
  if (weekend) {
    draft.looseWeekend = which === undefined && end === undefined && !/ks$/.test(reader.words[named]?.word ?? '')
    draft.day = { kind: 'weekend', ahead: ahead ? 1 : 0 }
    return weekend.next
  }
  const weekday = reader.read(named, 'weekday') ?? (end || which ? undefined : sunday(reader, named))
  if (weekday) {
    const { next } = weekday
    const dateAt = reader.is(next, ',') ? next + 1 : next
    const dated = readDate(reader, dateAt, draft) ?? dayOfMonth(reader, dateAt, draft, flags)
    draft.day = draft.day ?? { kind: 'weekday', weekday: weekday.value, which: ahead ? 'next' : which ? 'this' : 'coming' }
    if (dated === undefined && reader.words[next]?.word === 'week') {
      draft.day = { kind: 'weekday', weekday: weekday.value, which: 'next' }
      return next + 1
    }
    return dated ?? next
  }
  const unit = reader.read(named, 'unit')
  const week = reader.read(named, 'week-or-sunday')
  const closing = unit || week ? reader.read((unit ?? week)?.next ?? 0, 'end') : undefined
  if (unit || week) {
    const value = week ? 7 * DAY_MINUTES : (unit?.value ?? 0)
    if (!(end || which || closing)) return undefined
    const part = end || closing ? 'end' : 'whole'
    const next = closing?.next ?? (unit ?? week)?.next ?? named
    if (value === 7 * DAY_MINUTES) draft.day = { kind: 'week', ahead: ahead ? 1 : 0, part }
    else if (value === 30 * DAY_MINUTES) draft.day = { kind: 'month', ahead: ahead ? 1 : 0, part }
    else if (value === DAY_MINUTES || value === WORKDAY) draft.day = { kind: 'offset', days: ahead ? 1 : 0 }
    else return undefined
    return next
  }
  if (end) {
    const month = reader.read(named, 'month')
    if (!month) return undefined
    draft.day = { kind: 'date', day: 99, month: month.value, year: undefined }
    return month.next
  }
  return readDate(reader, at, draft) ?? dayOfMonth(reader, at, draft, flags)
}

function sunday(reader: PhraseReader, at: number): Meant | undefined {
  const week = reader.read(at, 'week-or-sunday')
  return week ? { ...week, value: 6 } : undefined
}
