import { Refusal } from '../model/refusal.js'
import { dayOf, localDayStart, nextDay } from '../time/calendar.js'
import { readInstant as readLayout } from '../time/instant.js'
import { zoneOf } from '../time/zone.js'

/** A delimiter or quote as one character; `tab`, `\t`, `comma`, `semicolon`, `pipe` and, for quotes, `none` are understood by name. */
export function readCharacter(option: string, value: string): string {
  const named = new Map([
    ['tab', '\t'],
    ['\\t', '\t'],
    ['comma', ','],
    ['semicolon', ';'],
    ['pipe', '|'],
    ['space', ' '],
    ['double', '"'],
    ['single', "'"],
  ])
  if (option === '--quote' && (value === 'none' || value === '')) return ''
  const character = named.get(value.toLowerCase()) ?? value
  if (character === '' || /[\r\n]/.test(character) || (option === '--quote' && character.length > 1)) {
    throw new Refusal(
      2,
      `“${value}” cannot be a value of ${option}.`,
      option === '--quote' ? 'Write one character, or none.' : 'Write the character itself, or tab.',
    )
  }
  return character
}

/** A share such as `1%`, `1 %` or `0.01` as a fraction from 0 to 1. */
export function readShare(option: string, value: string): number {
  const [, digits, percent] = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(value) ?? []
  const share = digits === undefined ? Number.NaN : Number(digits) / (percent === '%' ? 100 : 1)
  if (!(share >= 0 && share <= 1)) throw new Refusal(2, `“${value}” in ${option} is no share.`, `Write, for example: ${option} 1%`)
  return share
}

/** A size such as `500MB`, `10GiB` or `1048576` in whole bytes. */
export function readSize(option: string, value: string): number {
  const powers = new Map([
    ['', 1],
    ['k', 1e3],
    ['m', 1e6],
    ['g', 1e9],
    ['t', 1e12],
    ['ki', 2 ** 10],
    ['mi', 2 ** 20],
    ['gi', 2 ** 30],
    ['ti', 2 ** 40],
  ])
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)\s*([kmgt]i?)?b?$/i.exec(value) ?? []
  const size = Math.floor(Number(digits) * (powers.get(unit.toLowerCase()) ?? Number.NaN))
  if (!(size > 0)) throw new Refusal(2, `“${value}” in ${option} is no size.`, `Write, for example: ${option} 10GiB`)
  return size
}

/** A whole number of at least `least`. */
export function readWhole(option: string, value: string, least: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
  if (!(number >= least && Number.isSafeInteger(number)))
    throw new Refusal(2, `“${value}” in ${option} is no whole number from ${least} up.`, `Write, for example: ${option} 5`)
  return number
}

/** A local date `2026-01-31` that exists. */
export function readDate(option: string, value: string): string {
  if (Number.isNaN(dayOf(value)))
    throw new Refusal(2, `“${value}” in ${option} is no date.`, `Write year, month and day: ${option} 2026-01-31`)
  return value
}

/** An instant in milliseconds: ISO 8601 with an offset, a local time of the zone, or a date, which means the end of that local day. */
export function readInstant(option: string, value: string, timeZone: string): number {
  const zone = zoneOf(timeZone)
  const dateOnly = /^\d{4}-\d\d-\d\d$/.test(value)
  const at = dateOnly ? localDayStart(nextDay(value), zone) - 1 : readLayout(value, 'iso', zone)
  if (!Number.isFinite(at))
    throw new Refusal(
      2,
      `“${value}” in ${option} is no instant.`,
      `Write a date or an instant: ${option} 2026-01-31, ${option} 2026-01-31T18:00Z`,
    )
  return at
}

/** Seconds of a duration such as `30m`, `8h`, `1h30m` or `3d`; undefined where it is none. */
export function readDuration(value: string): number | undefined {
  if (!/^(?:\d+(?:\.\d+)?\s*[smhdw]\s*)+$/.test(value)) return undefined
  const seconds = new Map([
    ['s', 1],
    ['m', 60],
    ['h', 3600],
    ['d', 86_400],
    ['w', 604_800],
  ])
  let total = 0
  for (const [, digits, unit] of value.matchAll(/(\d+(?:\.\d+)?)\s*([smhdw])/g)) total += Number(digits) * (seconds.get(unit ?? '') ?? 0)
  return Math.round(total)
}
