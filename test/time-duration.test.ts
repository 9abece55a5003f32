import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Unit } from '../src/model/format.js'
import { readDuration } from '../src/time/duration.js'

const all = (cases: readonly (readonly [string, Unit, number | undefined])[]) => {
  for (const [text, unit, seconds] of cases) expect(readDuration(text, unit), `${text} in ${unit}`).toBe(seconds)
}

test('a bare number has the unit of its column', () => {
  all([
    ['90', 'seconds', 90],
    ['90', 'minutes', 5400],
    ['1.5', 'hours', 5400],
    ['2,5', 'hours', 9000],
    ['-2,5', 'hours', -9000],
    ['2', 'days', 172_800],
    ['1500', 'milliseconds', 1.5],
    ['0', 'minutes', 0],
    ['-0', 'minutes', 0],
    ['.5', 'minutes', 30],
    ['1e3', 'seconds', 1000],
    ['+5', 'seconds', 5],
    ['\u22125', 'seconds', -5],
    ['90', 'clock', undefined],
    ['90', 'auto', undefined],
  ])
})

test('a clock is a clock whatever the column says', () => {
  all([
    ['1:02:03', 'hours', 3723],
    ['102:03:04', 'clock', 367_384],
    ['1:02:03', 'minutes', 3723],
    ['0:00:01.5', 'auto', 1.5],
    ['12:30', 'hours', 45_000],
    ['-0:30', 'clock', -1800],
    ["'-0:30", 'clock', -1800],
    ['00:00:00', 'clock', 0],
    ['0:75', 'clock', undefined],
    ['1:2:3:4', 'clock', undefined],
  ])
})

test('two parts in a column of minutes or seconds may be minutes and seconds, and are left unknown', () => {
  all([
    ['12:30', 'minutes', undefined],
    ['12:30', 'seconds', undefined],
    ['12:30', 'milliseconds', undefined],
  ])
})

test('words and ISO 8601 bring their own unit', () => {
  all([
    ['3h 20m', 'auto', 12_000],
    ['3h20m', 'seconds', 12_000],
    ['3 Days 12 Hours', 'auto', 302_400],
    ['1 hour and 5 minutes', 'auto', 3900],
    ['2d', 'hours', 172_800],
    ['250ms', 'auto', 0.25],
    ['1,5 Std.', 'auto', 5400],
    ['3 Std. 20 Min.', 'auto', 12_000],
    ['2 días, 3 horas', 'auto', 183_600],
    ['1 val. 5 min.', 'auto', 3900],
    ['2 päeva', 'auto', 172_800],
    ['PT3H20M', 'auto', 12_000],
    ['P1DT2H', 'hours', 93_600],
    ['P2W', 'auto', 1_209_600],
    ['-PT1.5S', 'auto', -1.5],
    ['pt0,5h', 'auto', 1800],
    ['1m 1h', 'auto', undefined],
    ['1h 1h', 'auto', undefined],
    ['3 parsecs', 'auto', undefined],
    ['P', 'auto', undefined],
    ['PT', 'auto', undefined],
    ['P3M', 'auto', undefined],
    ['h', 'auto', undefined],
  ])
})

test('days may stand before a clock', () => {
  all([
    ['2 03:04:05', 'auto', 183_845],
    ['1.02:03:04', 'auto', 93_784],
    ['1 day, 2:03:04', 'auto', 93_784],
    ['3 days 02:00:00', 'auto', 266_400],
    ['-1 days +23:59:59', 'auto', -1],
    ['-1 days -01:00:00', 'auto', -90_000],
  ])
})

test('thousands are read only where they can be nothing else', () => {
  all([
    ['1,234', 'seconds', undefined],
    ['12,345', 'seconds', undefined],
    ['0,125', 'seconds', 0.125],
    ['1.234', 'seconds', 1.234],
    ['1,234.5', 'seconds', 1234.5],
    ['1.234,5', 'seconds', 1234.5],
    ['1,234,567', 'seconds', 1_234_567],
    ['1.234.567', 'seconds', 1_234_567],
    ['1 234', 'seconds', 1234],
    ['1\u202f234,5', 'seconds', 1234.5],
    ["1'234'567.25", 'seconds', 1_234_567.25],
    ['1,23,456', 'seconds', undefined],
    ['1 23', 'seconds', undefined],
  ])
})

test('what is no duration is not known', () => {
  for (const text of ['', ' ', '-', 'n/a', 'Within SLA', '2026-01-01', '5 :30', '1..5', '--5', '1h foo'])
    expect(readDuration(text, 'hours'), text).toBeUndefined()
})

test('a clock written from seconds is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5_000_000, max: 5_000_000 }), seconds => {
      const s = Math.abs(seconds)
      const two = (value: number) => String(value).padStart(2, '0')
      const clock = `${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`
      const words = `${Math.floor(s / 3600)}h ${Math.floor(s / 60) % 60}m ${s % 60}s`
      const sign = seconds < 0 ? '-' : ''
      return (
        readDuration(sign + clock, 'clock') === seconds &&
        readDuration(sign + words, 'auto') === seconds &&
        readDuration(String(seconds), 'seconds') === seconds
      )
    }),
  )
})

test('noise never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      const seconds = readDuration(text, 'minutes')
      return seconds === undefined || Number.isFinite(seconds)
    }),
  )
})
