/** Numeric dates whose day and month cannot be told apart by the look of them, day first; the month-first twin swaps d and M. */
const twins = ['d/M/yyyy', 'd/M/yy', 'd-M-yyyy', 'd-M-yy']

/** The other dates seen in exports, surest first. */
const dates = [
  'yyyy-M-d',
  'yyyy/M/d',
  'yyyy.M.d',
  'd.M.yyyy',
  'd.M.yyyy.',
  'd. M. yyyy',
  'd. M. yyyy.',
  'd.M.yy',
  'd/MMM/yy',
  'd/MMM/yyyy',
  'd-MMM-yy',
  'd-MMM-yyyy',
  'd MMM yyyy',
  'd MMM yy',
  'd. MMM yyyy',
  'd.MMM.yyyy',
  'd MMM, yyyy',
  'MMM d, yyyy',
  'MMM d yyyy',
  'EEE, d MMM yyyy',
  'EEE, MMM d, yyyy',
  'EEE d MMM yyyy',
  "d 'de' MMM 'de' yyyy",
]

const clocks = ['H:mm', 'H:mm:ss', 'h:mm a', 'h:mm:ss a', 'H:mm:ss.SSS', 'H:mm XXX', 'H:mm:ss XXX', 'h:mm a XXX', 'H.mm', 'H.mm.ss']
const joints = [' ', ', ', "'T'", " 'at' "]

/** Layouts with the year last or the time first, and the packed ones. */
const odd = [
  'EEE MMM d H:mm:ss XX yyyy',
  'EEE MMM d H:mm:ss z yyyy',
  'EEE MMM d H:mm:ss yyyy',
  "yyyyMMdd'T'HHmmssXX",
  "yyyyMMdd'T'HHmmss",
  'yyyyMMddHHmmss',
  'yyyyMMdd',
  'H:mm d/M/yyyy',
  'H:mm M/d/yyyy',
  'H:mm d.M.yyyy',
  'H:mm:ss d.M.yyyy',
]

const numericDate = /(?<![A-Za-z])(d{1,2}|M{1,2})([/.-])(d{1,2}|M{1,2})(?=\2)/

/** The same layout with day and month swapped, where they are numbers in front of the year; else undefined. */
export function twinOf(layout: string): string | undefined {
  const swapped = layout.replace(numericDate, '$3$2$1')
  return swapped === layout ? undefined : swapped
}

/** All layouts that are looked for, surest first: "iso", then dates, each alone and with every clock, then mere numbers. */
export const candidates: readonly string[] = [
  'iso',
  ...[...twins.flatMap(day => [day, twinOf(day) ?? day]), ...dates].flatMap(date => [
    date,
    ...joints.flatMap(joint => clocks.map(clock => date + joint + clock)),
  ]),
  ...odd,
  'epoch-s',
  'epoch-ms',
  'excel-serial',
]
