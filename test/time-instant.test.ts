import { tz } from '@date-fns/tz'
import { format, parse } from 'date-fns'
import { de, enGB, enUS, es, et, fr, it, lt, nl, pl, pt, sr, srLatn } from 'date-fns/locale'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '../src/model/refusal.js'
import { instantReader, readInstant } from '../src/time/instant.js'
import { monthNamed } from '../src/time/month-names.js'
import { zoneOf } from '../src/time/zone.js'

const utc = zoneOf('UTC')
const zones = ['Europe/Vilnius', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC', 'America/Argentina/Buenos_Aires']
const read = (text: string, layout = 'iso', zone = 'UTC') => {
  const ms = readInstant(text, layout, zoneOf(zone))
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString()
}

test('every layout reads what date-fns parse reads, in every zone', () => {
  const layouts = [
    'yyyy-MM-dd HH:mm:ss',
    'yyyy-MM-dd HH:mm',
    'dd-MM-yyyy HH:mm',
    'd/M/yyyy HH:mm',
    'M/d/yyyy h:mm a',
    'dd MMM yyyy hh:mm a',
    'd/MMM/yy h:mm a',
    'dd.MM.yyyy HH:mm',
    'dd.MM.yy hh:mm a',
    'EEE MMM dd HH:mm:ss xx yyyy',
    'EEE, d MMM yyyy HH:mm:ss XX',
    "yyyy-MM-dd'T'HH:mm:ss.SSS",
    'yyyyMMdd HHmmss',
    'MMMM d, yyyy h:mm:ss a',
    'yyyy/M/d',
    "yyyy-MM-dd'T'HH:mm:ssXXX",
  ]
  const iso = new Set(['yyyy-MM-dd HH:mm:ss', 'yyyy-MM-dd HH:mm', "yyyy-MM-dd'T'HH:mm:ss.SSS", "yyyy-MM-dd'T'HH:mm:ssXXX"])
  fc.assert(
    fc.property(
      fc.constantFrom(...layouts),
      fc.constantFrom(...zones),
      fc.integer({ min: Date.UTC(2001, 0, 1), max: Date.UTC(2060, 0, 1) }),
      (layout, name, ms) => {
        const text = format(ms, layout, { in: tz(name) })
        const theirs = parse(text, layout, ms, { in: tz(name) }).getTime()
        const zone = zoneOf(name)
        expect(readInstant(text, layout, zone), `${text} ${layout} ${name}`).toBe(theirs)
        if (iso.has(layout)) expect(readInstant(text, 'iso', zone), `${text} ${name}`).toBe(theirs)
      },
    ),
    { numRuns: 1500 },
  )
})

test('the forms of ISO 8601 are read', () => {
  expect(read('2026-03-01')).toBe('2026-03-01T00:00:00.000Z')
  expect(read('2026-03-01', 'iso', 'Europe/Vilnius')).toBe('2026-02-28T22:00:00.000Z')
  expect(read('2026-03-01 15:17', 'iso', 'Europe/Vilnius')).toBe('2026-03-01T13:17:00.000Z')
  expect(read('2026-03-01T15:17:09')).toBe('2026-03-01T15:17:09.000Z')
  expect(read('2019-05-04T13:22:00.000')).toBe('2019-05-04T13:22:00.000Z')
  expect(read('2019-05-04T13:22:00.5')).toBe('2019-05-04T13:22:00.500Z')
  expect(read('2019-05-04T13:22:00,25Z')).toBe('2019-05-04T13:22:00.250Z')
  expect(read('2019-05-04T13:22:00.123456789Z')).toBe('2019-05-04T13:22:00.123Z')
  for (const end of ['Z', 'z', ' UTC', ' GMT', '+00:00', '-0000', '+00'])
    expect(read(`2023-01-05 10:00:00${end}`, 'iso', 'Europe/Vilnius'), end).toBe('2023-01-05T10:00:00.000Z')
  expect(read('2023-01-05T10:00+02:00')).toBe('2023-01-05T08:00:00.000Z')
  expect(read('2023-01-05T10:00:00 -0330')).toBe('2023-01-05T13:30:00.000Z')
  expect(read('2026-03-01 24:00:00')).toBe('2026-03-02T00:00:00.000Z')
  expect(read('  2026-03-01 15:17:09 ')).toBe('2026-03-01T15:17:09.000Z')
  expect(read('2100-12-31 23:59:59')).toBe('2100-12-31T23:59:59.000Z')
})

test('what is no instant is not read', () => {
  for (const text of [
    '',
    ' ',
    '-',
    'n/a',
    '2026-02-30',
    '2026-13-01 10:00:00',
    '2026-00-10',
    '2026-01-00',
    '2026-01-01 24:00:01',
    '2026-01-01 24:00:00.001',
    '2026-01-01 25:00:00',
    '2026-01-01 10:60:00',
    '2026-01-01 10:00:60',
    '2026-01-01 10:00:00x',
    '2026-01-01 10',
    '2026-01-01 1:00:00',
    '2026-01-01 10:00:',
    '2026-01-01 10:00:00.',
    '2026-01-01 10:00:00+',
    '2026-01-01 10:00:00+2',
    '2026-01-01 10:00:00+99:00',
    '2026-01-01 10:00:00+02:',
    '2026-01-01 10:00:00 Mars',
    '2026-01-01_10:00:00',
    '2026-01-01 10:00:00 ?',
    '1989-12-31 23:00:00',
    '2101-01-01 00:00:00',
    '2026/01/01 10:00:00',
    '0000-00-00 00:00:00',
    '２026-01-01',
  ])
    expect(read(text), text).toBeUndefined()
})

test('a reader keeps within its cell', () => {
  const bytes = new TextEncoder().encode('2026-03-01 15:17:09+02:00,19/Jan/26 12:47 PM')
  expect(instantReader('iso', utc).read(bytes, 0, 19)).toBe(Date.parse('2026-03-01T15:17:09Z'))
  expect(instantReader('iso', utc).read(bytes, 0, 16)).toBe(Date.parse('2026-03-01T15:17:00Z'))
  expect(instantReader('iso', utc).read(bytes, 0, 22)).toBe(Date.parse('2026-03-01T13:17:09Z'))
  expect(instantReader('iso', utc).read(bytes, 0, 9)).toBeNaN()
  expect(instantReader('d/MMM/yy h:mm a', utc).read(bytes, 26, 44)).toBe(Date.parse('2026-01-19T12:47:00Z'))
  expect(instantReader('d/MMM/yy h:mm', utc).read(bytes, 26, 41)).toBe(Date.parse('2026-01-19T12:47:00Z'))
  expect(instantReader('d/MMM/yy h:mm a', utc).read(bytes, 26, 43)).toBeNaN()
})

test('numbers are read as epochs and as serial dates of spreadsheets', () => {
  expect(read('1512345678', 'epoch-s')).toBe('2017-12-04T00:01:18.000Z')
  expect(read('1512345678.123', 'epoch-s')).toBe('2017-12-04T00:01:18.123Z')
  expect(read('1512345678123', 'epoch-ms')).toBe('2017-12-04T00:01:18.123Z')
  expect(read(' 45000,5 ', 'excel-serial', 'Europe/Vilnius')).toBe('2023-03-15T10:00:00.000Z')
  expect(read('45000', 'excel-serial')).toBe('2023-03-15T00:00:00.000Z')
  for (const [text, layout] of [
    ['1512345678', 'epoch-ms'],
    ['1512345678123', 'epoch-s'],
    ['-1512345678', 'epoch-s'],
    ['1512345678x', 'epoch-s'],
    ['', 'epoch-s'],
    ['19999', 'excel-serial'],
    ['80001', 'excel-serial'],
    ['45000.', 'excel-serial'],
    ['4.5.0', 'excel-serial'],
    ['1111111111111111111111111', 'epoch-ms'],
  ] as const)
    expect(read(text, layout), text).toBeUndefined()
})

test('the dates of the known desks are read', () => {
  for (const [text, layout, wanted] of [
    ['19/Jan/26 12:47 PM', 'd/MMM/yy h:mm a', '2026-01-19T12:47'],
    ['19/ene/26 12:47 AM', 'd/MMM/yy h:mm a', '2026-01-19T00:47'],
    ['28/oct./25 10:18', 'd/MMM/yy H:mm', '2025-10-28T10:18'],
    ['01/août/25 10:18', 'd/MMM/yy H:mm', '2025-08-01T10:18'],
    ['25/NOV./25 10:20 AM', 'd/MMM/yy h:mm a', '2025-11-25T10:20'],
    ['23.10.2024 11:02', 'dd.MM.yyyy HH:mm', '2024-10-23T11:02'],
    ['23.10.24 11:02 PM', 'dd.MM.yy hh:mm a', '2024-10-23T23:02'],
    ['05 Nov 2024 03:20 PM', 'dd MMM yyyy hh:mm a', '2024-11-05T15:20'],
    ['Tue Oct 31 22:10:47 +0000 2017', 'EEE MMM dd HH:mm:ss xx yyyy', '2017-10-31T22:10:47'],
    ['Thu, 21 Dec 2000 16:01:07 EST', 'EEE, d MMM yyyy HH:mm:ss z', '2000-12-21T21:01:07'],
    ['3/1/2026 3:17\u202fp.\u00a0m.', 'd/M/yyyy h:mm a', '2026-01-03T15:17'],
    ['3/1/2026 3:17PM', 'd/M/yyyy h:mm a', '2026-01-03T15:17'],
    ['05.окт.2024', 'dd.MMM.yyyy', '2024-10-05T00:00'],
    ['5. Mär. 2024', 'd. MMM yyyy', '2024-03-05T00:00'],
    ["5 o'clock 2024 3 1", "H 'o''clock' yyyy M d", '2024-03-01T05:00'],
    ["1'3'2024", "d''M''yyyy", '2024-03-01T00:00'],
    ['1/1/68', 'd/M/yy', '2068-01-01T00:00'],
    ['1/1/99', 'd/M/yy', '1999-01-01T00:00'],
  ] as const)
    expect(read(text, layout)?.replace(/(:00)?\.000Z/, ''), text).toBe(wanted)
})

test('a part out of range or a word that is no month is not read', () => {
  for (const [text, layout] of [
    ['31/2/2026', 'd/M/yyyy'],
    ['1/13/2026', 'd/M/yyyy'],
    ['1/1/26', 'd/M/yyyy'],
    ['1/1/2026', 'd/M/yy'],
    ['1/1/69', 'd/M/yy'],
    ['1/Foo/26', 'd/MMM/yy'],
    ['1//26', 'd/MMM/yy'],
    ['1/1/2026 13:00 PM', 'd/M/yyyy h:mm a'],
    ['1/1/2026 1:00 xm', 'd/M/yyyy h:mm a'],
    ['1/1/2026 1:00 pn', 'd/M/yyyy h:mm a'],
    ['1/1/2026 25:00', 'd/M/yyyy H:mm'],
    ['1/1/2026 1:00', 'd/M/yyyy'],
    ['1/1/2026', 'd/M/yyyy H:mm'],
    ['1/1/2026 24:00:00.5', 'd/M/yyyy H:mm:ss.S'],
    ['x', 'd/M/yyyy'],
    ['', 'd/M/yyyy'],
    ['1/1/2026 1:00 ?', 'd/M/yyyy H:mm XXX'],
    ['3 2026-01-01', 'EEE yyyy-MM-dd'],
  ] as const)
    expect(read(text, layout), `${text} ${layout}`).toBeUndefined()
})

test('month names of every language are those of date-fns', () => {
  for (const locale of [enUS, enGB, de, es, fr, it, pt, nl, pl, lt, et, sr, srLatn]) {
    for (let month = 0; month < 12; month++) {
      const date = new Date(2026, month, 5)
      for (const layout of ['MMM', 'MMMM', 'LLL', 'LLLL']) {
        const name = format(date, layout, { locale })
        expect(monthNamed(name), `${locale.code} ${name}`).toBe(month + 1)
        expect(monthNamed(name.toUpperCase().normalize('NFD')), `${locale.code} ${name}`).toBe(month + 1)
      }
    }
  }
  for (const word of ['', 'foo', 'm', 'monday', 'lun']) expect(monthNamed(word), word).toBeUndefined()
})

test('a column of more words than are remembered is read all the same', () => {
  const reader = instantReader('d/MMM/yyyy', utc)
  const encoder = new TextEncoder()
  for (let i = 0; i < 1100; i++) {
    const wrong = encoder.encode(`1/${String.fromCharCode(97 + (i % 26))}q${'x'.repeat(Math.floor(i / 26))}/2026`)
    expect(reader.read(wrong, 0, wrong.length)).toBeNaN()
  }
  const right = encoder.encode('1/Mar/2026')
  expect(reader.read(right, 0, right.length)).toBe(Date.UTC(2026, 2, 1))
})

test('a layout that cannot be understood is refused by name', () => {
  for (const layout of ['YYYY-MM-DD', '%d/%m/%Y', 'yyyy-MM-dd Q', '', "yyyy 'open", 'isoo']) {
    expect(() => instantReader(layout, utc), layout).toThrow(Refusal)
  }
  expect(() => instantReader('YYYY-MM-DD', utc)).toThrow('The date layout “YYYY-MM-DD” cannot be understood at “YYYY”.')
})

test('noise never throws', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 40 }),
      fc.constantFrom('iso', 'epoch-s', 'excel-serial', 'd/MMM/yy h:mm a', 'EEE MMM d HH:mm:ss xx yyyy'),
      (bytes, layout) => {
        const ms = instantReader(layout, zoneOf('Europe/Vilnius')).read(bytes, 0, bytes.length)
        return Number.isNaN(ms) || Number.isInteger(ms)
      },
    ),
    { numRuns: 3000 },
  )
})
