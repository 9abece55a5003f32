import { format } from 'date-fns'
import { enUS, es, fr } from 'date-fns/locale'
import { expect, test } from 'vitest'
import { Refusal } from '../src/model/refusal.js'
import { readInstant } from '../src/time/instant.js'
import { findLayout } from '../src/time/layouts.js'
import { zoneOf } from '../src/time/zone.js'

const dates = Array.from({ length: 60 }, (_, i) => new Date(2025, 0, 1 + i * 6, (i * 7) % 24, (i * 11) % 60, 0))

test('every layout of the known desks is found and reads the same minutes', () => {
  for (const [layout, locale] of [
    ['yyyy-MM-dd HH:mm', enUS],
    ["yyyy-MM-dd'T'HH:mm:ss.SSS", enUS],
    ['dd-MM-yyyy HH:mm', enUS],
    ['d/M/yyyy HH:mm', enUS],
    ['M/d/yyyy h:mm a', enUS],
    ['dd MMM yyyy hh:mm a', enUS],
    ['d/MMM/yy h:mm a', enUS],
    ['d/MMM/yy h:mm a', es],
    ['d/MMM/yy HH:mm', fr],
    ['dd.MM.yyyy HH:mm', enUS],
    ['dd.MM.yy hh:mm a', enUS],
    ["EEE MMM dd HH:mm:ss '+0000' yyyy", enUS],
    ["yyyy-MM-dd HH:mm:ss 'UTC'", enUS],
    ["EEE, d MMM yyyy HH:mm:ss '+0000'", enUS],
    ["EEE, d MMM yyyy HH:mm:ss 'GMT'", enUS],
    ['MMM d, yyyy h:mm a', enUS],
    ['yyyy/MM/dd HH:mm', enUS],
    ["yyyyMMdd'T'HHmmss", enUS],
    ["d 'de' MMMM 'de' yyyy, H:mm", es],
    ['t', enUS],
    ['T', enUS],
  ] as const) {
    const values = dates.map(date => format(date, layout, { locale }))
    const found = findLayout(values, [])
    expect(found, `${layout} ${values[0]}`).toMatchObject({ share: 1, ambiguous: false })
    const shift =
      layout === 't' || layout === 'T'
        ? dates.map(date => date.getTime())
        : dates.map(date => date.getTime() - date.getTimezoneOffset() * 60_000)
    expect(
      values.map(value => readInstant(value, found.layout ?? '', zoneOf('UTC'))),
      layout,
    ).toEqual(shift)
  }
})

test('day and month that cannot be told apart are called ambiguous', () => {
  const found = findLayout(['3/4/2026 10:00', '5/6/2026 11:00'], [])
  expect(found).toMatchObject({ layout: 'd/M/yyyy H:mm', share: 1, ambiguous: true })
  expect(found.why).toContain('cannot be told apart')
  expect(findLayout(['03-04-2026'], []).ambiguous).toBe(true)
})

test('one day above 12 tells', () => {
  expect(findLayout(['3/4/2026', '13/4/2026'], [])).toMatchObject({ layout: 'd/M/yyyy', ambiguous: false })
  expect(findLayout(['3/4/2026', '4/13/2026'], [])).toMatchObject({ layout: 'M/d/yyyy', ambiguous: false })
})

test('dots are day first, and years in front are not ambiguous', () => {
  expect(findLayout(['03.04.2026 10:00'], [])).toMatchObject({ layout: 'd.M.yyyy H:mm', ambiguous: false })
  expect(findLayout(['2026/03/04 10:00'], [])).toMatchObject({ layout: 'yyyy/M/d H:mm', ambiguous: false })
})

test('a preferred layout decides the order, also for another clock', () => {
  expect(findLayout(['3/4/2026 10:00'], ['M/d/yyyy HH:mm'])).toMatchObject({ layout: 'M/d/yyyy HH:mm', ambiguous: false })
  expect(findLayout(['3/4/2026 10:00'], ['M/d/yyyy h:mm a'])).toMatchObject({ layout: 'M/d/yyyy H:mm', ambiguous: false })
  expect(findLayout(['3/4/2026 10:00'], ['d/M/yyyy h:mm a'])).toMatchObject({ layout: 'd/M/yyyy H:mm', ambiguous: false })
  expect(findLayout(['3/4/2026 10:00'], ['d/M/yyyy', 'M/d/yyyy'])).toMatchObject({ ambiguous: true })
})

test('the values beat the preference', () => {
  expect(findLayout(['13/4/2026 10:00'], ['M/d/yyyy HH:mm'])).toMatchObject({ layout: 'd/M/yyyy H:mm', ambiguous: false })
})

test('of mixed styles the majority is found, with its share', () => {
  const found = findLayout(['28/oct./25 10:18', '25/nov./25 10:20', '25/nov./25 10:20 AM', ''], [])
  expect(found).toMatchObject({ layout: 'd/MMM/yy H:mm', ambiguous: false })
  expect(found.share).toBeCloseTo(2 / 3)
})

test('a column without dates has no layout', () => {
  expect(findLayout(['', '  '], [])).toEqual({ layout: undefined, share: 0, ambiguous: false, why: 'The column is empty.' })
  expect(findLayout(['order 12 is broken', 'no', `${'9'.repeat(60)}`], []).layout).toBeUndefined()
  expect(findLayout(['12', '7'], []).layout).toBeUndefined()
})

test('a preferred layout that cannot be understood is refused', () => {
  expect(() => findLayout(['2026-01-01x'], ['YYYY'])).toThrow(Refusal)
})
