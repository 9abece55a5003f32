/** Milliseconds of a day of 24 hours. */
export const DAY = 86_400_000

/** The years an export may speak of; an instant outside them is unreadable. */
export const firstYear = 1990
export const lastYear = 2100

/** Days since 1970 of the first of each month from January of the first year to January after the last, so that the next entry ends a month. */
const monthStarts = Int32Array.from({ length: (lastYear - firstYear + 1) * 12 + 1 }, (_, i) => Date.UTC(firstYear, i, 1) / DAY)

/** Whole days since 1970-01-01 of a Gregorian date (month and day from 1); NaN where there is no such date or its year is outside 1990–2100. */
export function dayNumber(year: number, month: number, day: number): number {
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return Number.NaN
  const index = (year - firstYear) * 12 + month - 1
  const start = monthStarts[index] ?? 0
  return start + day > (monthStarts[index + 1] ?? 0) ? Number.NaN : start + day - 1
}
