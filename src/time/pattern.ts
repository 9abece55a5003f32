import { Refusal } from '../model/refusal.js'
import { type Cursor, takeSpaces } from './cursor.js'
import { DAY, dayNumber } from './days.js'
import { timeOf } from './iso.js'
import { type Parts, type Step, tokenStep } from './tokens.js'
import type { Zone } from './zone.js'

/**
 * A reader of a layout in the tokens of date-fns: yyyy yy M MM MMM MMMM d dd EEE EEEE H HH h hh m mm s ss S… a X… x… z, quotes around words.
 * Names of months may be of any known language, days and hours may lack their leading zero. Throws a Refusal for other letters.
 */
export function patternReader(layout: string, zone: Zone): (bytes: Uint8Array, from: number, to: number) => number {
  const steps = compile(layout)
  const cursor: Cursor = { bytes: new Uint8Array(), at: 0, to: 0 }
  const parts: Parts = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0, fraction: 0, half: -1, offset: undefined }
  return (bytes, from, to) => {
    cursor.bytes = bytes
    cursor.at = from
    cursor.to = to
    parts.year = parts.month = parts.day = parts.hour = parts.minute = parts.second = parts.fraction = 0
    parts.half = -1
    parts.offset = undefined
    takeSpaces(cursor)
    for (const step of steps) if (!step(cursor, parts)) return Number.NaN
    if (cursor.at < to) takeSpaces(cursor)
    if (cursor.at !== to) return Number.NaN
    if (parts.half >= 0 && parts.hour > 12) return Number.NaN
    const hour = parts.half < 0 ? parts.hour : (parts.hour % 12) + 12 * parts.half
    const time = timeOf(hour, parts.minute, parts.second) + parts.fraction
    const local = dayNumber(parts.year, parts.month, parts.day) * DAY + time
    if (!(time <= DAY)) return Number.NaN
    return parts.offset === undefined ? zone.toInstant(local) : local - parts.offset
  }
}

function compile(layout: string): readonly Step[] {
  const pieces = layout.match(/'(?:[^']|'')*'|([A-Za-z])\1*| +|[^A-Za-z' ]/g) ?? []
  if (pieces.join('') !== layout || pieces.length === 0) throw misunderstood(layout, layout)
  return pieces.map((piece, i) => {
    const next = pieces[i + 1]
    if (piece.startsWith(' ')) return next?.startsWith('a') ? optionalSpaces : takeSpaces
    if (piece.startsWith("'")) return literal(piece === "''" ? "'" : piece.slice(1, -1).replaceAll("''", "'"))
    if (/^[A-Za-z]/.test(piece)) return tokenStep(piece, next === '.') ?? refuse(layout, piece)
    return literal(piece)
  })
}

function optionalSpaces(cursor: Cursor): boolean {
  takeSpaces(cursor)
  return true
}

function literal(text: string): Step {
  const wanted = new TextEncoder().encode(text)
  return cursor => {
    for (const byte of wanted) {
      if (cursor.at >= cursor.to || cursor.bytes[cursor.at] !== byte) return false
      cursor.at++
    }
    return true
  }
}

function refuse(layout: string, piece: string): never {
  throw misunderstood(layout, piece)
}

function misunderstood(layout: string, piece: string): Refusal {
  return new Refusal(
    2,
    `The date layout “${layout}” cannot be understood at “${piece}”.`,
    "Write yyyy, MM, dd, HH, mm and ss for the parts, MMM for a month's name, a for AM/PM, XXX for an offset, as in “dd.MM.yyyy HH:mm”; or iso, epoch-s, epoch-ms, excel-serial.",
  )
}
