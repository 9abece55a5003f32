import type { ScheduleDefinition } from '../model/schedule.js'

/** Local dates (ISO) on which the default schedule, or the only one, is closed: what a promise of working days skips. */
export function closedDays(schedules: ReadonlyMap<string, ScheduleDefinition>): ReadonlySet<string> {
  const schedule = schedules.get('default') ?? [...schedules.values()][0]
  if (schedule === undefined) return new Set()
  const versions = 'weekly' in schedule ? [schedule] : schedule
  return new Set(
    versions
      .flatMap(version => version.holidays ?? [])
      .flatMap(holiday => (typeof holiday === 'string' ? [holiday] : (holiday.open ?? []).length === 0 ? [holiday.date] : [])),
  )
}
