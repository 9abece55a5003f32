import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Refusal } from '../model/refusal.js'
import type { ScheduleDefinition, ScheduleVersion } from '../model/schedule.js'
import type { Settings } from '../model/settings.js'
import { dayOf } from '../time/calendar.js'
import { businessClock } from '../time/schedule.js'
import { isZone } from '../time/zone.js'
import { datesOfCalendar } from './holidays.js'
import type { Fault } from './locate.js'
import { meant, zoneHint } from './options.js'
import type { Configuration, WrittenVersion } from './schema.js'

/** Refuses a zone the runtime does not know. */
export function checkZone(name: string | undefined, path: Fault['path'], fail: (fault: Fault) => never): void {
  if (name === undefined || isZone(name)) return
  fail({ path, onKey: false, sentence: `“${name}” is no time zone.`, hint: zoneHint(name) })
}

/** One schedule, checked part by part so that a fault can be shown where it stands; `folder` is that of the configuration. */
export function scheduleOf(
  name: string,
  written: WrittenVersion | WrittenVersion[],
  zone: string,
  folder: string,
  fail: (fault: Fault) => never,
): ScheduleDefinition {
  const list = Array.isArray(written)
  const versions = (list ? written : [written]).map((version, index) => {
    const path = list ? ['schedules', name, index] : ['schedules', name]
    return versionOf(version, path, zone, folder, fail)
  })
  const definition = list ? versions : (versions[0] ?? { weekly: {} })
  try {
    businessClock(definition, zone)
  } catch (error) {
    // Which version is at fault, only trying each of them can tell.
    const guilty = versions.findIndex(version => !holds(version, zone))
    const path = ['schedules', name, ...(list && guilty >= 0 ? [guilty] : [])]
    fail(scheduleFault(error, path))
  }
  return definition
}

/** `scheduleFor`: each entry's conditions and the schedule it names, which must exist. */
export function choicesOf(
  written: Configuration,
  schedules: ReadonlyMap<string, unknown>,
  fail: (fault: Fault) => never,
): Settings['scheduleFor'] {
  return (written.scheduleFor ?? []).map(({ use, ...when }, index) => {
    const path = ['scheduleFor', index, 'use']
    if (!schedules.has(use))
      fail({
        path,
        onKey: false,
        sentence: `There is no schedule “${use}”.`,
        hint: schedules.size === 0 ? 'Describe it under “schedules”.' : meant(use, [...schedules.keys()]),
      })
    return { when: new Map(Object.entries(when).map(([dimension, value]) => [dimension, String(value)])), use }
  })
}

function versionOf(
  written: WrittenVersion,
  path: Fault['path'],
  zone: string,
  folder: string,
  fail: (fault: Fault) => never,
): ScheduleVersion {
  checkZone(written.timeZone, [...path, 'timeZone'], fail)
  const { holidays, timeZone, effectiveFrom } = written
  if (effectiveFrom !== undefined) checkDate(effectiveFrom, [...path, 'effectiveFrom'], fail)
  for (const [days, windows] of Object.entries(written.weekly)) {
    const those = (some: typeof windows): ScheduleVersion => ({ weekly: { [days]: some } })
    const at = [...path, 'weekly', days]
    if (!holds(those([]), zone)) fail({ ...scheduleFault(reasonOf(those([]), zone), at), onKey: true })
    const odd = windows.findIndex(window => !holds(those([window]), zone))
    if (odd >= 0) fail(scheduleFault(reasonOf(those(windows), zone), [...at, odd]))
  }
  let dates: NonNullable<ScheduleVersion['holidays']> = []
  if (Array.isArray(holidays)) {
    dates = holidays.map(day => (typeof day === 'string' ? day : { date: day.date, ...(day.open === undefined ? {} : { open: day.open }) }))
    const told = holidays.map(day => (typeof day === 'string' ? day : day.date))
    for (const [index, date] of told.entries()) {
      const at = [...path, 'holidays', index]
      checkDate(date, at, fail)
      if (told.indexOf(date) < index)
        fail({ path: at, onKey: false, sentence: `${date} is a holiday twice.`, hint: 'Keep one entry a date, with all its windows.' })
      const alone = { weekly: {}, holidays: dates.slice(index, index + 1) }
      if (!holds(alone, zone)) fail(scheduleFault(reasonOf(alone, zone), at))
    }
  } else if (holidays !== undefined) dates = calendarOf(holidays.ics, [...path, 'holidays', 'ics'], folder, fail)
  return {
    weekly: written.weekly,
    holidays: dates,
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
  }
}

function calendarOf(file: string, path: Fault['path'], folder: string, fail: (fault: Fault) => never): readonly string[] {
  let text = ''
  try {
    text = readFileSync(resolve(folder, file), 'utf8')
  } catch {
    fail({
      path,
      onKey: false,
      sentence: `The calendar “${file}” cannot be read.`,
      hint: 'Its path counts from the folder of the configuration.',
    })
  }
  const dates = datesOfCalendar(text)
  if (dates.length === 0)
    fail({ path, onKey: false, sentence: `The calendar “${file}” holds no day.`, hint: 'Holidays are its VEVENT entries with a DTSTART.' })
  return dates
}

function checkDate(date: string, path: Fault['path'], fail: (fault: Fault) => never): void {
  if (Number.isNaN(dayOf(date)))
    fail({ path, onKey: false, sentence: `“${date}” is no date of the calendar.`, hint: 'Write year, month and day, such as 2026-12-25.' })
}

function holds(version: ScheduleVersion, zone: string): boolean {
  return reasonOf(version, zone) === undefined
}

function reasonOf(version: ScheduleVersion, zone: string): unknown {
  try {
    businessClock(version, zone)
    return undefined
  } catch (error) {
    return error
  }
}

function scheduleFault(error: unknown, path: Fault['path']): Fault {
  if (!(error instanceof Refusal)) throw error
  return { path, onKey: false, sentence: error.message, hint: error.hint }
}
