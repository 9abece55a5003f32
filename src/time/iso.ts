import { type Cursor, takeFraction, takeOffset, takeSpaces, twoDigits } from './cursor.js'
import { DAY, dayNumber } from './days.js'
import type { Zone } from './zone.js'

const dash = 0x2d
const colon = 0x3a
const space = 0x20

/**
 * A reader of ISO 8601 instants as milliseconds, NaN for all else: a date alone; T or a space; seconds and fraction optional; Z, ±hh:mm, ±hhmm, ±hh,
 * " UTC", or no offset, which is local time in the zone. 24:00:00 is the next midnight.
 */
export function isoReader(zone: Zone): (bytes: Uint8Array, from: number, to: number) => number {
  const cursor: Cursor = { bytes: new Uint8Array(), at: 0, to: 0 }

  const anyForm = (bytes: Uint8Array, from: number, to: number): number => {
    let start = from
    let end = to
    while (start < end && (bytes[start] ?? 0) <= space) start++
    while (end > start && (bytes[end - 1] ?? 0) <= space) end--
    if (end - start < 10) return Number.NaN
    const local = dateAt(bytes, start) * DAY
    if (end - start === 10) return zone.toInstant(local)
    const separator = bytes[start + 10]
    if ((separator !== space && separator !== 0x54 && separator !== 0x74) || end - start < 16 || bytes[start + 13] !== colon)
      return Number.NaN
    const hour = twoDigits(bytes, start + 11)
    const minute = twoDigits(bytes, start + 14)
    cursor.bytes = bytes
    cursor.at = start + 16
    cursor.to = end
    let second = 0
    let fraction = 0
    if (bytes[cursor.at] === colon && end - cursor.at >= 3) {
      second = twoDigits(bytes, cursor.at + 1)
      cursor.at += 3
      const sign = cursor.at < end ? bytes[cursor.at] : 0
      if (sign === 0x2e || sign === 0x2c) {
        cursor.at++
        fraction = takeFraction(cursor)
      }
    }
    const time = timeOf(hour, minute, second) + fraction
    if (fraction < 0 || time > DAY) return Number.NaN
    if (cursor.at === end) return zone.toInstant(local + time)
    takeSpaces(cursor)
    const offset = takeOffset(cursor)
    return cursor.at === end ? local + time - offset : Number.NaN
  }

  // Rows come in bursts of one day: its eight digits, as two numbers, are compared instead of being read again.
  let yearBytes = 0
  let dayBytes = 0
  let day = Number.NaN

  return (bytes, from, to) => {
    // The form that nearly every export uses is read without a cursor.
    if (
      to - from === 19 &&
      bytes[from + 4] === dash &&
      bytes[from + 7] === dash &&
      bytes[from + 13] === colon &&
      bytes[from + 16] === colon &&
      (bytes[from + 10] === space || bytes[from + 10] === 0x54)
    ) {
      const years = fourBytes(bytes, from, from + 2)
      const days = fourBytes(bytes, from + 5, from + 8)
      if (years !== yearBytes || days !== dayBytes) {
        yearBytes = years
        dayBytes = days
        day = dateAt(bytes, from)
      }
      return zone.toInstant(day * DAY + timeOf(twoDigits(bytes, from + 11), twoDigits(bytes, from + 14), twoDigits(bytes, from + 17)))
    }
    return anyForm(bytes, from, to)
  }
}

/** Two pairs of bytes as one number. */
function fourBytes(bytes: Uint8Array, first: number, second: number): number {
  return ((bytes[first] ?? 0) << 24) | ((bytes[first + 1] ?? 0) << 16) | ((bytes[second] ?? 0) << 8) | (bytes[second + 1] ?? 0)
}

/** Milliseconds of the day; NaN where a part is out of range. */
export function timeOf(hour: number, minute: number, second: number): number {
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
    return hour === 24 && minute === 0 && second === 0 ? DAY : Number.NaN
  }
  return ((hour * 60 + minute) * 60 + second) * 1000
}

function dateAt(bytes: Uint8Array, at: number): number {
  if (bytes[at + 4] !== dash || bytes[at + 7] !== dash) return Number.NaN
  return dayNumber(twoDigits(bytes, at) * 100 + twoDigits(bytes, at + 2), twoDigits(bytes, at + 5), twoDigits(bytes, at + 8))
}
