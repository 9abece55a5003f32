import { TZDate, tzOffset } from '@date-fns/tz'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOf, dayOf, hourOfDay, localDate, localDayStart, monthStart, nextDay, weekday, weekStart } from '../src/time/calendar.js'
import { isZone, zoneOf } from '../src/time/zone.js'

const names = [
  'UTC',
  'Europe/Vilnius',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Argentina/Buenos_Aires',
  'America/St_Johns',
  'Africa/Casablanca',
]
const someZone = fc.constantFrom(...names)
const someInstant = fc.integer({ min: Date.UTC(1990, 0, 1) / 1000, max: Date.UTC(2100, 0, 1) / 1000 }).map(seconds => seconds * 1000)

test('an offset is the one that date-fns finds', () => {
  fc.assert(
    fc.property(someZone, someInstant, (name, ms) => zoneOf(name).offsetAt(ms) === tzOffset(name, new Date(ms)) * 60_000),
    { numRuns: 2000 },
  )
})

test('an offset is right in every hour around a clock change', () => {
  for (const [name, at] of [
    ['Europe/Vilnius', '2026-03-29'],
    ['America/St_Johns', '2006-10-29'],
    ['Australia/Lord_Howe', '2026-04-04'],
    ['Africa/Casablanca', '2026-02-15'],
  ] as const) {
    const zone = zoneOf(name)
    for (let ms = Date.parse(at) - 86_400_000; ms < Date.parse(at) + 2 * 86_400_000; ms += 60_000 * 29) {
      expect(zone.offsetAt(ms), `${name} ${new Date(ms).toISOString()}`).toBe(tzOffset(name, new Date(ms)) * 60_000)
    }
  }
})

test('a local time that happens once goes there and back', () => {
  fc.assert(
    fc.property(someZone, someInstant, (name, ms) => {
      const zone = zoneOf(name)
      const back = zone.toInstant(ms + zone.offsetAt(ms))
      // The second pass through a repeated hour leads to the first.
      return back === ms || (zone.overlaps === 1 && back < ms && back + zone.offsetAt(back) === ms + zone.offsetAt(ms))
    }),
    { numRuns: 2000 },
  )
})

test('a local time leads to the instant that TZDate finds', () => {
  fc.assert(
    fc.property(someZone, someInstant, (name, ms) => {
      const d = new Date(ms)
      const zone = zoneOf(name)
      const ours = zone.toInstant(ms)
      const theirs = new TZDate(
        d.getUTCFullYear(),
        d.getUTCMonth(),
        d.getUTCDate(),
        d.getUTCHours(),
        d.getUTCMinutes(),
        d.getUTCSeconds(),
        name,
      ).getTime()
      return ours === theirs || zone.gaps + zone.overlaps > 0
    }),
    { numRuns: 2000 },
  )
})

test('a local time that does not exist moves forward by the gap and is counted', () => {
  const zone = zoneOf('Europe/Vilnius')
  expect(zone.toInstant(Date.UTC(2026, 2, 29, 3, 30))).toBe(Date.parse('2026-03-29T01:30:00Z'))
  expect([zone.gaps, zone.overlaps]).toEqual([1, 0])
  expect(zoneOf('Australia/Lord_Howe').toInstant(Date.UTC(2026, 9, 4, 2, 15))).toBe(Date.parse('2026-10-03T15:45:00Z'))
  expect(zoneOf('Pacific/Apia').toInstant(Date.UTC(2011, 11, 30, 12))).toBe(Date.parse('2011-12-30T22:00:00Z'))
})

test('a local time that happens twice is the earlier one and is counted', () => {
  const zone = zoneOf('America/New_York')
  expect(zone.toInstant(Date.UTC(2026, 10, 1, 1, 30))).toBe(Date.parse('2026-11-01T05:30:00Z'))
  expect([zone.gaps, zone.overlaps]).toEqual([0, 1])
})

test('a zone counts for itself, and resolve counts nothing', () => {
  const zone = zoneOf('America/New_York')
  expect(zone.resolve(Date.UTC(2026, 10, 1, 1, 30))).toBe(Date.parse('2026-11-01T05:30:00Z'))
  expect([zone.gaps, zone.overlaps]).toEqual([0, 0])
  expect(Number.isNaN(zone.toInstant(Number.NaN))).toBe(true)
  expect([zone.gaps, zone.overlaps]).toEqual([0, 0])
})

test('instants outside the tables have an offset too', () => {
  expect(zoneOf('Europe/Paris').offsetAt(Date.UTC(1942, 6, 1))).toBe(7_200_000)
  expect(zoneOf('Europe/Vilnius').offsetAt(Date.UTC(2150, 0, 1))).toBe(7_200_000)
  expect(zoneOf('Europe/Vilnius').toInstant(Date.UTC(2150, 0, 1))).toBe(Date.UTC(2149, 11, 31, 22))
  expect(zoneOf('Europe/Vilnius').offsetAt(Number.NaN)).toBeNaN()
})

test('a zone has an IANA name', () => {
  for (const name of [...names, 'Europe/Kyiv', 'Asia/Kolkata']) expect(isZone(name), name).toBe(true)
  for (const name of ['', 'Mars/Olympus', '+02:00', 'Europe', 'Vilnius', '5']) expect(isZone(name), name).toBe(false)
  expect(() => zoneOf('Mars/Olympus')).toThrow(RangeError)
})

test('the local calendar is the one that TZDate shows', () => {
  fc.assert(
    fc.property(someZone, someInstant, (name, ms) => {
      const zone = zoneOf(name)
      const local = new TZDate(ms, name)
      const two = (value: number) => String(value).padStart(2, '0')
      expect(localDate(ms, zone)).toBe(`${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`)
      expect(weekday(ms, zone)).toBe((local.getDay() + 6) % 7)
      expect(hourOfDay(ms, zone)).toBe(local.getHours())
    }),
    { numRuns: 500 },
  )
})

test('a local day begins at its first instant, also where midnight is skipped', () => {
  expect(localDayStart('2026-01-05', zoneOf('Europe/Vilnius'))).toBe(Date.parse('2026-01-04T22:00:00Z'))
  expect(localDayStart('2018-11-04', zoneOf('America/Sao_Paulo'))).toBe(Date.parse('2018-11-04T03:00:00Z'))
  expect(localDayStart('2026-02-30', zoneOf('UTC'))).toBeNaN()
})

test('dates step by days, weeks and months', () => {
  expect(nextDay('2028-02-28')).toBe('2028-02-29')
  expect(nextDay('2026-12-31')).toBe('2027-01-01')
  expect(weekStart('2026-01-04')).toBe('2025-12-29')
  expect(weekStart('2026-01-05')).toBe('2026-01-05')
  expect(weekStart('1969-12-31')).toBe('1969-12-29')
  expect(monthStart('2026-01-31')).toBe('2026-01-01')
  expect(dateOf(dayOf('2026-03-01'))).toBe('2026-03-01')
  for (const text of ['2026-13-01', '2026-1-1', '', 'yesterday']) expect(dayOf(text), text).toBeNaN()
})
