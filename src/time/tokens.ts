import { type Cursor, takeFraction, takeNumber, takeOffset, takeSpaces } from './cursor.js'
import { monthNamed } from './month-names.js'

/** The parts of a local time as a layout finds them. */
export interface Parts {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  fraction: number
  /** 0 before noon, 1 after, -1 where the clock has 24 hours. */
  half: number
  offset: number | undefined
}

/** Takes its part off the cursor; false where it is not there. */
export type Step = (cursor: Cursor, parts: Parts) => boolean

const decoder = new TextDecoder()

/** What takes a token of a layout off the cursor; undefined where no token is spelled so. A month's name takes the dot after it unless the layout has one there. */
export function tokenStep(token: string, dotFollows: boolean): Step | undefined {
  if (/^(M{3,4}|L{3,4})$/.test(token)) return monthName(dotFollows)
  if (/^E+$/.test(token)) return cursor => takeWord(cursor, !dotFollows) !== ''
  return steps.find(([spelling]) => spelling.test(token))?.[1]
}

const steps: readonly (readonly [RegExp, Step])[] = [
  [/^(y|yyyy)$/, yearOfFour],
  [/^yy$/, yearOfTwo],
  [
    /^(M|L){1,2}$/,
    (cursor, parts) => {
      parts.month = takeNumber(cursor, 2)
      return parts.month >= 0
    },
  ],
  [
    /^d{1,2}$/,
    (cursor, parts) => {
      parts.day = takeNumber(cursor, 2)
      return parts.day >= 0
    },
  ],
  [
    /^(H|h){1,2}$/,
    (cursor, parts) => {
      parts.hour = takeNumber(cursor, 2)
      return parts.hour >= 0
    },
  ],
  [
    /^m{1,2}$/,
    (cursor, parts) => {
      parts.minute = takeNumber(cursor, 2)
      return parts.minute >= 0
    },
  ],
  [
    /^s{1,2}$/,
    (cursor, parts) => {
      parts.second = takeNumber(cursor, 2)
      return parts.second >= 0
    },
  ],
  [
    /^S+$/,
    (cursor, parts) => {
      parts.fraction = takeFraction(cursor)
      return parts.fraction >= 0
    },
  ],
  [
    /^(X+|x+|z+|O+)$/,
    (cursor, parts) => {
      parts.offset = takeOffset(cursor)
      return !Number.isNaN(parts.offset)
    },
  ],
  [/^a+$/, halfOfDay],
]

function yearOfFour(cursor: Cursor, parts: Parts): boolean {
  const start = cursor.at
  parts.year = takeNumber(cursor, 4)
  return cursor.at - start === 4
}

/** Two digits: 00–68 are 2000–2068, 69–99 are 1969–1999, as POSIX has it. */
function yearOfTwo(cursor: Cursor, parts: Parts): boolean {
  const start = cursor.at
  const year = takeNumber(cursor, 2)
  parts.year = year + (year < 69 ? 2000 : 1900)
  return cursor.at - start === 2
}

function monthName(dotFollows: boolean): Step {
  // Keyed by bytes as characters, so that a column's few names are decoded once each.
  const seen = new Map<string, number>()
  return (cursor, parts) => {
    const word = takeWord(cursor, !dotFollows)
    let month = seen.get(word)
    if (month === undefined) {
      month = monthNamed(decoder.decode(Uint8Array.from(word, letter => letter.charCodeAt(0)))) ?? 0
      if (seen.size < 1000) seen.set(word, month)
    }
    parts.month = month
    return month > 0
  }
}

/** The bytes of a word as characters; every byte of a letter beyond ASCII counts, those of no-break spaces do not. */
function takeWord(cursor: Cursor, withDot: boolean): string {
  let word = ''
  for (; cursor.at < cursor.to; cursor.at++) {
    const byte = cursor.bytes[cursor.at] ?? 0
    const letter = byte | 0x20
    if ((letter < 0x61 || letter > 0x7a || byte > 0x7f) && (byte < 0x80 || byte === 0xc2 || byte === 0xe2)) break
    word += String.fromCharCode(byte)
  }
  if (withDot && cursor.at < cursor.to && cursor.bytes[cursor.at] === 0x2e) cursor.at++
  return word
}

/** AM, pm, a.m., "p. m." */
function halfOfDay(cursor: Cursor, parts: Parts): boolean {
  const first = letterAt(cursor)
  if (first !== 0x61 && first !== 0x70) return false
  cursor.at++
  if (letterAt(cursor) === 0x2e) cursor.at++
  takeSpaces(cursor)
  if (letterAt(cursor) !== 0x6d) return false
  cursor.at++
  if (letterAt(cursor) === 0x2e) cursor.at++
  parts.half = first === 0x70 ? 1 : 0
  return true
}

/** The byte at the cursor, letters in lower case. */
function letterAt(cursor: Cursor): number {
  return cursor.at < cursor.to ? (cursor.bytes[cursor.at] ?? 0) | 0x20 : 0
}
