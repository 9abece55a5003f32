/** A place in UTF-8 bytes that readers move forward; it never passes `to`. */
export interface Cursor {
  bytes: Uint8Array
  at: number
  to: number
}

/** The two digits that stand at a position, or a number far below zero where there are not two. */
export function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - 48
  const ones = (bytes[at + 1] ?? 0) - 48
  return (tens | ones | (9 - tens) | (9 - ones)) < 0 ? -100_000 : tens * 10 + ones
}

/** Reads one or more digits up to a count; -1, without moving, where there is none. */
export function takeNumber(cursor: Cursor, most: number): number {
  const end = Math.min(cursor.to, cursor.at + most)
  let at = cursor.at
  let value = 0
  for (; at < end; at++) {
    const digit = (cursor.bytes[at] ?? 0) - 48
    if (digit < 0 || digit > 9) break
    value = value * 10 + digit
  }
  if (at === cursor.at) return -1
  cursor.at = at
  return value
}

/** Reads one to nine digits after a decimal sign as milliseconds, further digits dropped; -1 where there is none. */
export function takeFraction(cursor: Cursor): number {
  const start = cursor.at
  const value = takeNumber(cursor, 9)
  const digits = cursor.at - start
  return value < 0 ? -1 : digits <= 3 ? value * 10 ** (3 - digits) : Math.floor(value / 10 ** (digits - 3))
}

/** Moves over spaces, no-break ones included; false where there is none. */
export function takeSpaces(cursor: Cursor): boolean {
  const { bytes, to } = cursor
  const start = cursor.at
  for (;;) {
    const byte = cursor.at < to ? bytes[cursor.at] : 0
    if (byte === 0x20 || byte === 0x09) cursor.at++
    else if (byte === 0xc2 && bytes[cursor.at + 1] === 0xa0) cursor.at += 2
    else if (byte === 0xe2 && bytes[cursor.at + 1] === 0x80 && bytes[cursor.at + 2] === 0xaf) cursor.at += 3
    else return cursor.at > start
  }
}

const zoneWords = new Map([
  ['z', 0],
  ['ut', 0],
  ['utc', 0],
  ['gmt', 0],
  ['est', -5],
  ['edt', -4],
  ['cst', -6],
  ['cdt', -5],
  ['mst', -7],
  ['mdt', -6],
  ['pst', -8],
  ['pdt', -7],
  ['wet', 0],
  ['west', 1],
  ['cet', 1],
  ['cest', 2],
  ['eet', 2],
  ['eest', 3],
])

/** Reads an offset from UTC (Z, ±hh, ±hhmm, ±hh:mm, a zone word of RFC 2822 or of Europe) in milliseconds; NaN where there is none. */
export function takeOffset(cursor: Cursor): number {
  const sign = cursor.bytes[cursor.at]
  if (sign !== 0x2b && sign !== 0x2d) return takeZoneWord(cursor)
  const hours = cursor.at + 3 <= cursor.to ? twoDigits(cursor.bytes, cursor.at + 1) : -1
  cursor.at += 3
  const colon = cursor.at < cursor.to && cursor.bytes[cursor.at] === 0x3a
  const at = cursor.at + (colon ? 1 : 0)
  let minutes = at + 2 <= cursor.to ? twoDigits(cursor.bytes, at) : -1
  if (minutes >= 0) cursor.at = at + 2
  else if (!colon) minutes = 0
  if (hours < 0 || hours > 15 || minutes < 0 || minutes > 59) return Number.NaN
  return (sign === 0x2d ? -60_000 : 60_000) * (hours * 60 + minutes)
}

function takeZoneWord(cursor: Cursor): number {
  let word = ''
  for (; cursor.at < cursor.to; cursor.at++) {
    const letter = (cursor.bytes[cursor.at] ?? 0) | 0x20
    if (letter < 0x61 || letter > 0x7a) break
    word += String.fromCharCode(letter)
  }
  return (zoneWords.get(word) ?? Number.NaN) * 3_600_000
}
