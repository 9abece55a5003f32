import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { datesOfCalendar } from '../src/config/holidays.js'
import { configSchema } from '../src/config/schema.js'
import { readDuration, readInstant, readShare, readSize } from '../src/config/values.js'
import { settle } from '../src/config.js'
import { Refusal } from '../src/model/refusal.js'

const formats = ['plain', 'zendesk', 'freshdesk']

/** The block of the specification, whole. */
const everyKey = `timeZone: Europe/Vilnius
formats: { mine: { recognise: [Ticket, Opened], tickets: { id: Ticket, createdAt: { column: Opened, format: dd.MM.yyyy HH:mm } } } }
individuals: on
scheduleFor: [ { group: Night desk, use: night } ]
schedules:
  default: { weekly: { mon-fri: ["09:00-12:00", "13:00-18:00"], sat: ["10:00-14:00"] }, holidays: [2026-12-25, { date: 2026-12-24, open: ["09:00-12:00"] }] }
  night:   { timeZone: America/New_York, weekly: { daily: ["22:00-06:00"] }, effectiveFrom: 2026-03-01 }
sla: { first-response-time: { clock: business, urgent: 1h, high: 4h, default: 8h }, resolution-time: { default: 3d } }
vip: { column: Plan, values: [enterprise] }
rules: { upsell-while-upset: warning, dismissive-tone: off, paths: [our-rules/] }
waivers: [ { rule: penalty-for-review, in: legacy-terms.md, until: 2026-12-31, reason: "being replaced, LEGAL-12", owner: legal@ } ]
gate:
  - { of: first-response-time.calendar.p90, max: 8h, warn: 6h }
  - { of: first-response-time.calendar.p50, worse: 10%, minN: 100 }
  - { of: first-response-time.sla, min: 95%, on: point }
  - { of: reopen-rate.within.7d, worse: 1pp }
  - { of: last-touch-satisfaction.explicit, min: 85%, onInsufficient: fail }
  - { of: findings.error, max: 0 }
  - { of: findings, ratchet: true }
window: { current: 28d, before: 28d }
`

function folderWith(text: string | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), 'care-audit-config-'))
  if (text !== undefined) writeFileSync(join(folder, 'care-audit.config.yaml'), text)
  return folder
}

async function refusalOf(text: string | undefined, asked: Parameters<typeof settle>[0] = {}): Promise<Refusal> {
  const outcome = await settle(asked, folderWith(text), '', formats).catch(error => error)
  expect(outcome).toBeInstanceOf(Refusal)
  expect(outcome.code).toBe(2)
  return outcome
}

describe('settings', () => {
  it('are the defaults where nobody says anything', async () => {
    const { settings, file } = await settle({}, folderWith(undefined), 'care-audit analyze x.csv', formats)
    expect(file).toBeUndefined()
    expect(settings).toMatchObject({
      timeZone: 'UTC',
      timeZoneTold: false,
      minCell: 5,
      individuals: true,
      strict: false,
      maxBadRows: 0.01,
      maxInput: 10_737_418_240,
    })
    expect(settings.configHash).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(Object.isFrozen(settings)).toBe(true)
    expect(Object.isFrozen(settings.hints)).toBe(true)
  })

  it('take every key of the configuration', async () => {
    const { settings } = await settle({ now: '2026-11-22', gate: true }, folderWith(everyKey), '', formats)
    expect(settings).toMatchObject({ timeZone: 'Europe/Vilnius', timeZoneTold: true, vip: { column: 'Plan', values: ['enterprise'] } })
    const sla = settings.sla.get('first-response-time')
    expect(sla).toMatchObject({ clock: 'business', fallback: 28_800 })
    expect([...(sla?.byPriority ?? [])]).toEqual([
      ['urgent', 3600],
      ['high', 14_400],
    ])
    expect(settings.sla.get('resolution-time')).toMatchObject({ clock: 'calendar', fallback: 259_200 })
    expect([...settings.schedules.keys()]).toEqual(['default', 'night'])
    expect(settings.scheduleFor).toEqual([{ when: new Map([['group', 'Night desk']]), use: 'night' }])
    expect(settings.formats.get('mine')?.tables[0]).toEqual({
      kind: 'tickets',
      recognise: ['Ticket', 'Opened'],
      columns: { ticket_id: { headers: ['Ticket'] }, created_at: { headers: ['Opened'], layouts: ['dd.MM.yyyy HH:mm'] } },
    })
  })

  it('put options over the configuration, but an option cannot turn individuals on again', async () => {
    const folder = folderWith('timeZone: Europe/Vilnius\nindividuals: off\n')
    const { settings } = await settle({ tz: 'America/New_York', individuals: true, minCell: '3' }, folder, '', formats)
    expect(settings).toMatchObject({ timeZone: 'America/New_York', individuals: false, minCell: 3 })
  })

  it('find the configuration in a folder above', async () => {
    const folder = folderWith('timeZone: Asia/Tokyo\n')
    mkdirSync(join(folder, 'exports/may'), { recursive: true })
    expect((await settle({}, join(folder, 'exports/may'), '', formats)).settings.timeZone).toBe('Asia/Tokyo')
  })

  it('accept an empty file and a file of comments', async () => {
    for (const text of ['', '# nothing yet\n']) expect((await settle({}, folderWith(text), '', formats)).settings.timeZone).toBe('UTC')
  })
})

describe('a fault of the configuration', () => {
  it('in a key is shown under the key, with the near one', async () => {
    const refusal = await refusalOf('timeZone: Europe/Vilnius\nshedules:\n  default: { weekly: {} }\n')
    expect(refusal.message).toBe(
      [
        'care-audit.config.yaml:2:1: “shedules” is not a key of the configuration.',
        '  1 | timeZone: Europe/Vilnius',
        '  2 | shedules:',
        '    | ^^^^^^^^',
      ].join('\n'),
    )
    expect(refusal.hint).toBe('Did you mean “schedules”?')
  })

  it.each([
    ['sla: { first-response-time: { default: soon } }\n', '1:40: “default” must be a duration such as 30m, 8h or 3d.'],
    ['sla: { resolution-time: { defualt: 8h } }\n', '1:27: “defualt” reads like a misspelt “default”, not like a priority.'],
    ['individuals: maybe\n', '1:14: “individuals” must be on or off.'],
    ['timeZone: Vilnius\n', '1:11: “Vilnius” is no time zone.'],
    ['timeZone: 3\n', '1:11: “timeZone” must be a word.'],
    ['rules: { a-rule: loud }\n', '1:18: “a-rule” must be off, info, warning or error.'],
    ['gate:\n  - { of: x, mni: 3 }\n', '2:14: “mni” is not a key of “gate”.'],
    ['gate:\n  - { max: 3 }\n', '2:5: “of” is missing here.'],
    ['waivers: [ { rule: r, until: 2026-12-31, reason: because } ]\n', '1:12: “owner” is missing here.'],
    ['schedules:\n  default: { weekly: { mon-fry: ["09:00-17:00"] } }\n', "2:24: The schedule's day “mon-fry” is not known."],
    ['schedules:\n  default: { weekly: { mon: ["08:00-09:00", "9-17"] } }\n', '2:45: '],
    ['schedules:\n  default: { weekly: {}, holidays: [2026-12-25, 2026-12-25] }\n', '2:49: 2026-12-25 is a holiday twice.'],
    ['schedules:\n  default: { weekly: {}, holidays: [{ date: 2026-12-25, open: ["9-17"] }] }\n', '2:37: '],
    ['schedules:\n  default:\n    weekly: {}\n    holidays: [2026-02-30]\n', '4:16: “2026-02-30” is no date of the calendar.'],
    ['schedules:\n  default:\n    weekly: {}\n    holiday: [2026-02-03]\n', '4:5: “holiday” is not a key of “default”.'],
    ['schedules: { a: { weekly: {} } }\nscheduleFor: [ { group: x, use: b } ]\n', '2:33: There is no schedule “b”.'],
    [
      'schedules: { default: { weekly: {} } }\nsla: { resolution-time: { clock: business, default: 3d } }\n',
      '2:53: A target in days (3d) has no fixed length on a business clock.',
    ],
    [
      'sla: { resolution-time: { clock: business, default: 3h } }\n',
      '1:34: Targets on the business clock need opening hours, and no schedule is configured.',
    ],
    ['formats: { mine: { tickets: { creatd_at: Opened } } }\n', '1:31: “creatd_at” is no field of tickets.'],
    ['timeZone: UTC\ntimeZone: UTC\n', '2:1: the file is no valid YAML: Map keys must be unique.'],
    ['timeZone: [UTC\n', '2:1: the file is no valid YAML'],
    ['- timeZone\n', '1:1: The configuration must hold keys such as “timeZone: Europe/Vilnius”.'],
  ])('in %j names its place', async (text, start) => {
    const refusal = await refusalOf(text)
    expect(refusal.message.split('\n')[0]).toContain(`care-audit.config.yaml:${start}`)
    expect(refusal.message).toMatch(/\n {2}\s*\| *\^+$/)
    expect(refusal.hint).not.toBe('')
  })

  it('names the file that --config names', async () => {
    const refusal = await refusalOf(undefined, { config: 'nowhere.yaml' })
    expect(refusal.message).toBe('The configuration “nowhere.yaml” is not there.')
  })
})

describe('options', () => {
  it.each([
    [{ map: ['creatd_at=Opened'] }, 'Did you mean “created_at”?'],
    [{ map: ['created_at'] }, 'Write, for example: --map created_at="Opened on"'],
    [{ kind: ['ticket'] }, 'Did you mean “tickets”?'],
    [{ format: 'zendesc' }, 'Did you mean “zendesk”?'],
    [{ tz: 'vilnius' }, 'Did you mean “Europe/Vilnius”?'],
    [{ since: '2026-02-30' }, 'Write year, month and day: --since 2026-01-31'],
    [{ since: '2026-02-03', until: '2026-02-01' }, 'Swap the two dates.'],
    [{ attributeBy: 'close' }, 'Choose creation or event.'],
    [{ minCell: '0' }, 'Write, for example: --min-cell 5'],
    [{ encoding: 'ansi-9' }, 'Common ones: utf-8, utf-16le, windows-1252, windows-1257, windows-1251, windows-1250, gb18030.'],
  ])('%j are refused with the mend', async (asked, hint) => {
    expect((await refusalOf(undefined, asked)).hint).toBe(hint)
  })

  it('understand file=kind, camel case fields and characters by name', async () => {
    const asked = { kind: ['a.csv=messages', 'tickets'], map: ['createdAt=Opened on'], delimiter: 'tab', quote: 'none' }
    const { hints } = (await settle(asked, folderWith(undefined), '', formats)).settings
    expect(hints).toMatchObject({ kind: 'tickets', delimiter: '\t', quote: '' })
    expect(hints.kinds).toEqual(new Map([['a.csv', 'messages']]))
    expect(hints.map).toEqual(new Map([['created_at', 'Opened on']]))
  })

  it('read durations, shares, sizes and instants', () => {
    expect(['30m', '8h', '3d', '1h30m', '90s', 'soon', '3', ''].map(readDuration)).toEqual([
      1800,
      28_800,
      259_200,
      5400,
      90,
      undefined,
      undefined,
      undefined,
    ])
    expect(['1%', '0.01', '2.5 %'].map(text => readShare('--max-bad-rows', text))).toEqual([0.01, 0.01, 0.025])
    expect(['10GiB', '500MB', '1048576', '1.5k'].map(text => readSize('--max-input', text))).toEqual([
      10_737_418_240, 500_000_000, 1_048_576, 1500,
    ])
    // Vilnius is two hours ahead of UTC in winter.
    expect(readInstant('--as-of', '2026-01-31', 'Europe/Vilnius')).toBe(Date.UTC(2026, 0, 31, 21, 59, 59, 999))
    expect(readInstant('--as-of', '2026-01-31T12:00', 'Europe/Vilnius')).toBe(Date.UTC(2026, 0, 31, 10))
    expect(readInstant('--as-of', '2026-01-31T12:00:00+05:00', 'Europe/Vilnius')).toBe(Date.UTC(2026, 0, 31, 7))
    expect(() => readShare('--max-bad-rows', '101%')).toThrow(Refusal)
  })
})

describe('a calendar file', () => {
  it('gives the days of its events, of which DTEND is the day after', () => {
    const text =
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227\r\nSUMMARY:Ka\r\n lėdos\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260101\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'
    expect(datesOfCalendar(text)).toEqual(['2026-01-01', '2026-12-24', '2026-12-25', '2026-12-26'])
  })
})

describe('the JSON Schema of the configuration', () => {
  it('accepts what the tool accepts and refuses an unknown key', () => {
    const validate = new Ajv({ strict: false }).compile(configSchema())
    expect(validate(parse(everyKey))).toBe(true)
    expect(validate({})).toBe(true)
    expect(validate({ shedules: {} })).toBe(false)
  })

  it('ships as it is generated', async () => {
    await expect(`${laidOut(configSchema())}\n`).toMatchFileSnapshot('../src/config/config.schema.json')
  })
})

/** JSON as the formatter of the repository lays it out: an object a key a line, a list of words on one line. */
function laidOut(value: unknown, indent = ''): string {
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    if (value.every(item => typeof item !== 'object')) return `[${value.map(item => JSON.stringify(item)).join(', ')}]`
    return `[\n${value.map(item => `${deeper}${laidOut(item, deeper)}`).join(',\n')}\n${indent}]`
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, item]) => `${deeper}${JSON.stringify(key)}: ${laidOut(item, deeper)}`)
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n${indent}}`
}
