import { readFileSync } from 'node:fs'
import { tzOffset } from '@date-fns/tz'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '../src/model/refusal.js'
import type { ScheduleDefinition, ScheduleVersion } from '../src/model/schedule.js'
import { businessClock } from '../src/time/schedule.js'

interface Case {
  readonly name: string
  readonly schedule: ScheduleDefinition
  readonly from: string
  readonly to: string
  readonly seconds: number
}
const vectors: { readonly cases: readonly Case[] } = JSON.parse(
  readFileSync(new URL('../fixtures/vectors/business-hours.json', import.meta.url), 'utf8'),
)

const zones = [
  'Europe/Vilnius',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'UTC',
  'America/Argentina/Buenos_Aires',
  'America/St_Johns',
  'Africa/Casablanca',
]
const minute = 60_000
const day = 24 * 60 * minute

test.each(vectors.cases)('vector: $name', ({ schedule, from, to, seconds }) => {
  const clock = businessClock(schedule, 'UTC')
  expect(clock.open(Date.parse(from), Date.parse(to)) / 1000).toBe(seconds)
  expect(clock.windows(Date.parse(from), Date.parse(to)).reduce((sum, window) => sum + window.to - window.from, 0) / 1000).toBe(seconds)
})

/** Open time by looking at every five minutes: a second implementation that knows neither sorting nor merging. */
function openByLooking(versions: readonly ScheduleVersion[], defaultZone: string, from: number, to: number): number {
  const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
  const step = 5 * minute
  const open = new Set<number>()
  versions.forEach((version, i) => {
    const zone = version.timeZone ?? defaultZone
    const instants = new Map<number, number>()
    for (let t = from - 4 * day; t < to + 4 * day; t += step) {
      const local = t + tzOffset(zone, new Date(t)) * minute
      if (!instants.has(local)) instants.set(local, t)
    }
    const instantOf = (local: number) => instants.get(local) ?? local - tzOffset(zone, new Date(local - day)) * minute
    for (let midnight = Math.floor(from / day) * day - 2 * day; midnight <= to + day; midnight += day) {
      const date = new Date(midnight).toISOString().slice(0, 10)
      if (date < (version.effectiveFrom ?? '') || date >= (versions[i + 1]?.effectiveFrom ?? '9')) continue
      const name = names[(new Date(midnight).getUTCDay() + 6) % 7] ?? ''
      const holiday = version.holidays?.find(entry => (typeof entry === 'string' ? entry : entry.date) === date)
      const windows =
        holiday === undefined
          ? (version.weekly[name] ?? version.weekly.daily ?? [])
          : typeof holiday === 'string'
            ? []
            : (holiday.open ?? [])
      for (const window of windows) {
        const [start = 0, end = 0] = window.split('-').map(time => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)))
        const last = instantOf(midnight + (end > start ? end : end + 1440) * minute)
        for (let t = instantOf(midnight + start * minute); t < last; t += step) open.add(t)
      }
    }
  })
  return [...open].filter(t => t >= from && t < to).length * step
}

const time = fc
  .integer({ min: 0, max: 95 })
  .map(quarter => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`)
const window = fc.tuple(time, fc.oneof(time, fc.constant('24:00'))).map(([start, end]) => `${start}-${end}`)
const windows = fc.array(window, { maxLength: 3 })
const weekly = fc.oneof(
  fc.record({ daily: windows }),
  fc.dictionary(fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'), windows, { noNullPrototype: true }),
)
/** Days around clock changes, where mistakes live. */
const begin = fc
  .constantFrom('2026-03-27', '2026-03-07', '2026-10-23', '2026-10-30', '2026-04-03', '2026-10-02', '2026-02-13', '2026-06-10')
  .map(date => Date.parse(date))

test('open time is what looking at every five minutes finds', () => {
  const someDay = fc.integer({ min: 0, max: 5 })
  fc.assert(
    fc.property(
      begin,
      fc.constantFrom(...zones),
      fc.constantFrom(...zones),
      weekly,
      weekly,
      someDay,
      fc.option(fc.tuple(someDay, windows), { nil: undefined }),
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 0, max: 900 }),
      (start, zone, second, first, then, change, holiday, from, length) => {
        const dateOn = (offset: number) => new Date(start + offset * day).toISOString().slice(0, 10)
        const versions: ScheduleVersion[] = [
          { timeZone: zone, weekly: first, ...(holiday ? { holidays: [{ date: dateOn(holiday[0]), open: holiday[1] }] } : {}) },
          { timeZone: second, weekly: then, effectiveFrom: dateOn(change) },
        ]
        const a = start + from * 5 * minute
        const b = a + length * 5 * minute
        expect(businessClock(versions, 'UTC').open(a, b)).toBe(openByLooking(versions, 'UTC', a, b))
      },
    ),
    { numRuns: 250 },
  )
})

test('24/7 is calendar time in every zone', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.constantFrom('00:00-24:00', '00:00-00:00', '10:30-10:30'),
      fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2030, 0, 1) }),
      fc.integer({ min: 0, max: 800 * day }),
      (zone, text, from, length) => businessClock({ weekly: { daily: [text] } }, zone).open(from, from + length) === length,
    ),
    { numRuns: 100 },
  )
})

test('open time adds up over a cut, whatever was asked before', () => {
  const clock = businessClock({ weekly: { 'mon-fri': ['09:00-12:00', '13:00-18:00'], sat: ['22:00-06:00'] } }, 'America/New_York')
  const instant = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2035, 0, 1) })
  fc.assert(
    fc.property(instant, instant, instant, (x, y, z) => {
      const [a = 0, b = 0, c = 0] = [x, y, z].sort((p, q) => p - q)
      return clock.open(a, b) + clock.open(b, c) === clock.open(a, c)
    }),
  )
})

test('windows are cut to the question, merged and in order', () => {
  const clock = businessClock({ weekly: { 'mon-fri': ['09:00-12:00', '12:00-13:00', '14:00-18:00'] } }, 'UTC')
  const at = (text: string) => Date.parse(`2026-01-${text}:00Z`)
  expect(clock.windows(at('05T10:00'), at('06T09:30'))).toEqual([
    { from: at('05T10:00'), to: at('05T13:00') },
    { from: at('05T14:00'), to: at('05T18:00') },
    { from: at('06T09:00'), to: at('06T09:30') },
  ])
  expect(clock.windows(at('05T13:00'), at('05T14:00'))).toEqual([])
  expect(clock.windows(at('06T10:00'), at('05T10:00'))).toEqual([])
  expect(businessClock([], 'UTC').open(at('05T10:00'), at('06T10:00'))).toBe(0)
})

test('a window that a clock change swallows is closed', () => {
  const clock = businessClock({ weekly: { daily: ['03:30-04:00'] } }, 'Europe/Vilnius')
  expect(clock.open(Date.parse('2026-03-28T22:00:00Z'), Date.parse('2026-03-29T21:00:00Z'))).toBe(0)
})

test('versions may stand in any order', () => {
  const early: ScheduleVersion = { weekly: { daily: ['09:00-10:00'] } }
  const late: ScheduleVersion = { weekly: { daily: ['09:00-12:00'] }, effectiveFrom: '2026-02-01' }
  const later: ScheduleVersion = { weekly: {}, effectiveFrom: '2026-02-03' }
  for (const versions of [
    [early, late, later],
    [later, late, early],
  ]) {
    expect(businessClock(versions, 'UTC').open(Date.UTC(2026, 0, 31), Date.UTC(2026, 1, 10))).toBe((1 + 3 + 3) * 60 * minute)
  }
})

test('a schedule that cannot be understood is refused, naming what is wrong', () => {
  const daily = { daily: ['09:00-17:00'] }
  for (const [definition, what] of [
    [{ timeZone: 'Mars/Olympus', weekly: daily }, 'time zone “Mars/Olympus”'],
    [{ weekly: { 'mon-fry': ['09:00-17:00'] } }, 'day “mon-fry”'],
    [{ weekly: { 'mon-wed-fri': ['09:00-17:00'] } }, 'day “mon-wed-fri”'],
    [{ weekly: { 'mon-fri': ['09:00-17:00'], wed: ['09:00-12:00'] } }, 'names wed twice, the second time as “wed”'],
    [{ weekly: { mon: ['9-17'] } }, 'window “9-17”'],
    [{ weekly: { mon: ['24:00-08:00'] } }, 'window “24:00-08:00”'],
    [{ weekly: { mon: ['09:00-17:60'] } }, 'window “09:00-17:60”'],
    [{ weekly: { mon: ['09:00-25:00'] } }, 'window “09:00-25:00”'],
    [{ weekly: { mon: ['09:00-24:30'] } }, 'window “09:00-24:30”'],
    [{ weekly: daily, holidays: ['2026-02-30'] }, 'holiday “2026-02-30”'],
    [{ weekly: daily, holidays: [{ date: '2026-12-24', open: ['late'] }] }, 'window “late”'],
    [{ weekly: daily, holidays: ['2026-12-24', { date: '2026-12-24', open: ['09:00-12:00'] }] }, 'two holidays on 2026-12-24'],
    [{ weekly: daily, effectiveFrom: 'soon' }, 'effectiveFrom “soon”'],
    [[{ weekly: daily }, { weekly: {} }], 'two versions with no effectiveFrom'],
    [
      [
        { weekly: daily, effectiveFrom: '2026-01-01' },
        { weekly: {}, effectiveFrom: '2026-01-01' },
      ],
      'two versions with effectiveFrom 2026-01-01',
    ],
  ] as const) {
    expect(() => businessClock(definition, 'UTC'), what).toThrow(what)
    expect(() => businessClock(definition, 'UTC'), what).toThrow(Refusal)
  }
})

test('open time without an end is refused', () => {
  expect(() => businessClock({ weekly: {} }, 'UTC').open(0, Number.POSITIVE_INFINITY)).toThrow(RangeError)
  expect(businessClock({ weekly: {} }, 'UTC').open(Number.NaN, 0)).toBe(0)
})
