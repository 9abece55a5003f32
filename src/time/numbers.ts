import { DAY, firstYear, lastYear } from './days.js'
import type { Zone } from './zone.js'

const earliest = Date.UTC(firstYear, 0, 1)
const end = Date.UTC(lastYear + 1, 0, 1)

/** Days from 1970 back to the day 0 of spreadsheets, 1899-12-30. */
const serialEpoch = 25_569

/** How the layouts that are a mere number become milliseconds; NaN outside the years of an export (serials: outside 20000–80000). */
export function numberReader(layout: string, zone: Zone): ((bytes: Uint8Array, from: number, to: number) => number) | undefined {
  const within = (ms: number) => (ms >= earliest && ms < end ? ms : Number.NaN)
  switch (layout) {
    case 'epoch-s':
      return (bytes, from, to) => within(Math.floor(decimalAt(bytes, from, to) * 1000 + 1e-4))
    case 'epoch-ms':
      return (bytes, from, to) => within(Math.floor(decimalAt(bytes, from, to)))
    case 'excel-serial':
      return (bytes, from, to) => {
        const serial = decimalAt(bytes, from, to)
        return serial >= 20_000 && serial <= 80_000 ? zone.toInstant(Math.round((serial - serialEpoch) * DAY)) : Number.NaN
      }
    default:
      return undefined
  }
}

/** A plain unsigned decimal number, with a point or a comma; NaN for all else. */
function decimalAt(bytes: Uint8Array, from: number, to: number): number {
  let start = from
  let stop = to
  while (start < stop && (bytes[start] ?? 0) <= 0x20) start++
  while (stop > start && (bytes[stop - 1] ?? 0) <= 0x20) stop--
  if (stop - start > 24) return Number.NaN
  let value = 0
  let scale = 0
  for (let at = start; at < stop; at++) {
    const byte = bytes[at] ?? 0
    const digit = byte - 48
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit
      scale *= 10
    } else if ((byte === 0x2e || byte === 0x2c) && scale === 0 && at > start && at < stop - 1) scale = 1
    else return Number.NaN
  }
  return stop === start ? Number.NaN : scale > 1 ? value / scale : value
}
