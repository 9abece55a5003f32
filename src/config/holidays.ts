import { dateOf, dayOf } from '../time/calendar.js'

const mostDays = 366

/** The dates of a calendar file's VEVENTs (RFC 5545), sorted; DTEND is the day after the last one. Recurring events count once, as written. */
export function datesOfCalendar(text: string): readonly string[] {
  const dates = new Set<string>()
  // Long lines are folded: a line that starts with a blank goes on from the one before.
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)
  let start: number | undefined
  let end: number | undefined
  for (const line of lines) {
    if (/^BEGIN:VEVENT/i.test(line)) start = end = undefined
    else if (/^DTSTART[;:]/i.test(line)) start = dayIn(line)
    else if (/^DTEND[;:]/i.test(line)) end = dayIn(line)
    else if (/^END:VEVENT/i.test(line) && start !== undefined) {
      const last = Math.min(Math.max(start, (end ?? start + 1) - 1), start + mostDays)
      for (let day = start; day <= last; day++) dates.add(dateOf(day))
    }
  }
  return [...dates].sort()
}

function dayIn(line: string): number | undefined {
  const [, year, month, day] = /:(\d{4})(\d\d)(\d\d)/.exec(line) ?? []
  const days = year === undefined ? Number.NaN : dayOf(`${year}-${month}-${day}`)
  return Number.isNaN(days) ? undefined : days
}
