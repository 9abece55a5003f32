import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { reportSchema } from '../src/model/report.schema.js'
import { folderOf, rowsOf, run } from './_gate-runs.js'

/* The real tool on invented desks. */

const configuration = `timeZone: UTC
gate:
  - { of: first-response-time.calendar.p50, worse: 10% }
  - { of: first-response-time.calendar.p90, worse: 10% }
  - { of: reopen-rate, worse: 1pp }
  - { of: csat, worse: 2pp }
  - { of: resolution-time.full.calendar.p50, worse: 10% }
  - { of: findings, ratchet: true }
`
const january = rowsOf({ count: 1500, seed: 1 })
const february = rowsOf({ count: 1500, seed: 2, from: '2026-02-01' })
const worse = rowsOf({ count: 1500, seed: 3, from: '2026-02-01', slower: 1.6, reopened: 0.14 })
const better = rowsOf({ count: 1500, seed: 4, from: '2026-02-01', slower: 0.4, reopened: 0.01 })

/** A folder whose baseline is January. */
function withBaseline(more: string = configuration) {
  const folder = folderOf(more, { 'january.csv': january, 'february.csv': february, 'worse.csv': worse, 'better.csv': better })
  expect(run(folder, 'baseline', 'january.csv').code).toBe(0)
  return folder
}

const folder = withBaseline()

describe('check against a baseline', () => {
  it('finds the same files unchanged: exit 0, and every effect is 0', () => {
    const { code, gate } = run(folder, 'check', 'january.csv', '--json')
    expect(code).toBe(0)
    expect(gate).toMatchObject({ passed: true, verdict: 'pass', notes: [] })
    expect(gate.conditions.map(({ effect }) => effect)).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('passes another month of the same desk', () => {
    expect(run(folder, 'check', 'february.csv', '--json')).toMatchObject({ code: 0 })
  })

  it('fails a worse month, and says what, by how much, how sure, and what would pass', () => {
    const { code, gate } = run(folder, 'check', 'worse.csv', '--json')
    expect(code).toBe(1)
    expect(gate).toMatchObject({ passed: false, verdict: 'fail', file: 'care-audit.config.yaml', now: '2026-03-01' })
    const [median, , reopened, csat] = gate.conditions
    expect(median).toMatchObject({ verdict: 'fail', reason: 'worse-than-baseline', line: 3, unit: 'seconds' })
    expect(median?.message).toMatch(
      /^Time to first response, calendar p50 is .* worse than the baseline's .* It would pass at about .* or less\.$/,
    )
    expect(reopened).toMatchObject({ verdict: 'fail', n: 1500, line: 5 })
    expect(reopened?.p).toBeLessThan(0.05)
    expect(reopened?.interval?.[0]).toBeGreaterThan(0.01)
    expect(csat?.verdict).not.toBe('fail')
  })

  it('never fails an improvement', () => {
    const { code, gate } = run(folder, 'check', 'better.csv', '--json')
    expect(code).toBe(0)
    expect(gate.conditions.every(({ verdict }) => verdict === 'pass')).toBe(true)
    expect(gate.conditions[0]?.effect).toBeLessThan(-0.5)
  })

  it('writes the same bytes for the same input and date, and keeps to the schema', () => {
    const once = run(folder, 'check', 'worse.csv', '--json').out
    expect(run(folder, 'check', 'worse.csv', '--json').out).toBe(once)
    const validate = new Ajv({ strict: false, allErrors: true }).compile(reportSchema)
    validate(JSON.parse(once))
    expect(validate.errors ?? []).toEqual([])
  })

  it('keeps its code when its reader goes away', () => {
    const script = `set -o pipefail; "${process.execPath}" "${new URL('../bin/care-audit.js', import.meta.url).pathname}" check worse.csv --json --quiet | head -1 > /dev/null; echo "\${PIPESTATUS[0]}"`
    expect(execFileSync('bash', ['--norc', '-c', script], { cwd: folder, encoding: 'utf8' })).toBe('1\n')
  })

  it('tells, and breaks nothing, when it is advisory', () => {
    const { code, gate } = run(folder, 'check', 'worse.csv', '--json', '--advisory')
    expect(code).toBe(0)
    expect(gate).toMatchObject({ advisory: true, passed: false, verdict: 'fail' })
  })

  it('takes conversations of both runs for an error, unless it may', () => {
    const rows = [...january.slice(0, 1400), ...february.slice(0, 100)]
    const both = folderOf(configuration, { 'january.csv': january, 'both.csv': rows })
    run(both, 'baseline', 'january.csv')
    const { code, gate } = run(both, 'check', 'both.csv', '--json')
    expect(code).toBe(2)
    expect(gate.conditions[0]).toMatchObject({ verdict: 'error', reason: 'overlap' })
    // Findings are known one by one: the same conversation may well be seen again.
    expect(gate.conditions[5]?.verdict).toBe('pass')
    expect(run(both, 'check', 'both.csv', '--json', '--allow-overlap').code).toBe(0)
  })

  it('takes another window of the same files for an overlap, unless the two have no day in common', () => {
    const same = folderOf(configuration, { 'january.csv': january })
    expect(run(same, 'baseline', 'january.csv', '--until', '2026-01-14').code).toBe(0)
    const whole = run(same, 'check', 'january.csv', '--json')
    expect(whole.code).toBe(2)
    expect(whole.gate.conditions[0]).toMatchObject({ verdict: 'error', reason: 'overlap' })
    expect(run(same, 'check', 'january.csv', '--json', '--allow-overlap').gate.conditions[0]?.reason).not.toBe('overlap')
    for (const words of [
      ['--since', '2026-01-15'],
      ['--until', '2026-01-14'],
    ])
      expect(run(same, 'check', 'january.csv', '--json', ...words).gate.conditions[0]?.verdict).toBe('pass')
  })

  it('is an error without a baseline, and with one that nobody can read', () => {
    const bare = folderOf(configuration, { 'january.csv': january })
    const none = run(bare, 'check', 'january.csv', '--json')
    expect(none.code).toBe(2)
    expect(none.gate.conditions[0]).toMatchObject({ verdict: 'error', reason: 'no-baseline' })
    expect(run(bare, 'check', 'january.csv', '--baseline', 'gone.json')).toMatchObject({ code: 2, out: '' })
    writeFileSync(join(bare, 'care-audit.baseline.json'), '{"schema": 1')
    expect(run(bare, 'check', 'january.csv')).toMatchObject({ code: 2, out: '' })
    writeFileSync(join(bare, 'care-audit.baseline.json'), '{"schema": 2}')
    expect(run(bare, 'check', 'january.csv').err).toContain('its schema is 2')
  })

  it('is an error with a baseline of other definitions, other filters or other files', () => {
    const other = withBaseline()
    const path = join(other, 'care-audit.baseline.json')
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace(/"definitions":"[0-9a-f]{8}/, '"definitions":"00000000'))
    const { code, gate } = run(other, 'check', 'february.csv', '--json')
    expect(code).toBe(2)
    expect(gate.conditions[0]).toMatchObject({ verdict: 'error', reason: 'not-comparable' })
    expect(gate.conditions[0]?.message).toContain('have changed since the baseline was made')
    writeFileSync(path, text)
    expect(run(other, 'check', 'february.csv', '--where', 'channel=email').code).toBe(2)
    expect(run(other, 'check', 'february.csv', '--kind', 'chats').code).not.toBe(0)
  })

  it('sees what creeps: a little worse each month, until the best is twice the margin away', () => {
    const month = (seed: number, from: string, reopened: number) => rowsOf({ count: 6000, seed, from, reopened })
    const creeping = folderOf(configuration, {
      'january.csv': month(11, '2026-01-01', 0.05),
      'february.csv': month(12, '2026-02-01', 0.06),
      'march.csv': month(13, '2026-03-01', 0.07),
      'april.csv': month(14, '2026-04-01', 0.08),
      'may.csv': month(15, '2026-05-01', 0.09),
    })
    for (const [index, name] of ['january', 'february', 'march', 'april'].entries())
      run(creeping, 'baseline', `${name}.csv`, '--now', `2026-0${index + 2}-01`)
    const text = readFileSync(join(creeping, 'care-audit.baseline.json'), 'utf8')
    expect(text).toMatch(/^\{"figure":"reopen-rate\.rate","since":"2026-02-01","k":\d+,"n":6000\},$/m)
    const reopened = run(creeping, 'check', 'may.csv', '--json').gate.conditions[2]
    expect(reopened).toMatchObject({ verdict: 'fail', reason: 'worse-than-best' })
    expect(reopened?.message).toContain('its best value')
    expect(reopened?.message).toContain('1 Feb 2026')
  })
})

describe('why a condition fails', () => {
  it('is found within the groups, where one of them got worse', () => {
    const one = folderOf(configuration, {
      'january.csv': rowsOf({ count: 3000, seed: 21 }),
      'worse.csv': rowsOf({ count: 3000, seed: 22, from: '2026-02-01', reopened: { email: 0.08, chat: 0.25, phone: 0.08 } }),
    })
    run(one, 'baseline', 'january.csv')
    const [, , reopened] = run(one, 'check', 'worse.csv', '--json').gate.conditions
    const why = reopened?.why
    const channel = why?.dimensions.find(({ dimension }) => dimension === 'channel')
    expect(channel?.simpson).toBe(false)
    expect((channel?.rates ?? 0) + (channel?.mix ?? 0)).toBeCloseTo(reopened?.effect ?? 0, 12)
    expect(channel?.groups[0]).toMatchObject({ value: 'chat' })
    expect(channel?.groups[0]?.share).toBeGreaterThan(0.7)
    expect(why?.sentence).toContain('channel “chat” went from')
    expect(why?.conversations).toHaveLength(10)
    expect(why?.since).toMatch(/^2026-02-\d\d$/)
  })

  it('is found in an even sample of a large run, the same for another order of rows, and the sample is told', () => {
    const rows = rowsOf({ count: 120_000, seed: 23, from: '2026-02-01', reopened: { email: 0.08, chat: 0.25, phone: 0.08 } })
    const large = folderOf(configuration, {
      'january.csv': rowsOf({ count: 3000, seed: 24 }),
      'worse.csv': rows,
      'turned.csv': rows.toReversed(),
    })
    run(large, 'baseline', 'january.csv')
    const [, , reopened] = run(large, 'check', 'worse.csv', '--json').gate.conditions
    const why = reopened?.why
    // Every second one, by lot: 60 000 ± 4 σ.
    expect(Math.abs((why?.sample ?? 0) - 60_000)).toBeLessThan(700)
    const channel = why?.dimensions.find(({ dimension }) => dimension === 'channel')
    expect((channel?.rates ?? 0) + (channel?.mix ?? 0)).toBeCloseTo(reopened?.effect ?? 0, 12)
    expect(channel?.groups[0]).toMatchObject({ value: 'chat' })
    const ofChat = rows.filter(row => row.channel === 'chat')
    expect(channel?.groups[0]?.now).toBeCloseTo(ofChat.filter(row => row.reopens > 0).length / ofChat.length, 1)
    expect(why?.conversations).toHaveLength(10)
    const [, , turned] = run(large, 'check', 'turned.csv', '--json').gate.conditions
    expect(turned?.why).toEqual(why)
    expect(run(large, 'check', 'worse.csv').out).toContain('conversations show, chosen by lot)')
  })

  it('is found in their mix, where none of them did: the whole misleads, and a warning says so', () => {
    const rates = { email: 0.02, chat: 0.4, phone: 0.02 }
    const lower = { email: 0.015, chat: 0.35, phone: 0.015 }
    const mixed = folderOf(configuration, {
      'january.csv': rowsOf({ count: 4000, seed: 31, reopened: rates }),
      'worse.csv': rowsOf({
        count: 4000,
        seed: 32,
        from: '2026-02-01',
        reopened: lower,
        channels: ['email', 'chat', 'chat', 'chat', 'phone'],
      }),
    })
    run(mixed, 'baseline', 'january.csv')
    const [, , reopened] = run(mixed, 'check', 'worse.csv', '--json').gate.conditions
    expect(reopened?.verdict).toBe('fail')
    const channel = reopened?.why?.dimensions.find(({ dimension }) => dimension === 'channel')
    expect(channel).toMatchObject({ simpson: true })
    expect(channel?.mix).toBeGreaterThan(reopened?.effect ?? 1)
    expect((channel?.rates ?? 0) + (channel?.mix ?? 0)).toBeCloseTo(reopened?.effect ?? 0, 12)
    expect(reopened?.why?.sentence).toContain('went the other way')
    expect(reopened?.why?.sentence).toContain('With the earlier mix of channels it would be')
  })

  it('tells the day on which a quantile began to move', () => {
    const half = [...rowsOf({ count: 2000, seed: 42, from: '2026-02-01' })]
    const slow = rowsOf({ count: 2000, seed: 42, from: '2026-02-01', slower: 3 })
    const rows = half.map((row, i) => (row.created_at >= '2026-02-15' ? (slow[i] ?? row) : row))
    const began = folderOf(configuration, { 'january.csv': rowsOf({ count: 2000, seed: 41 }), 'worse.csv': rows })
    run(began, 'baseline', 'january.csv')
    const [median] = run(began, 'check', 'worse.csv', '--json').gate.conditions
    expect(median?.verdict).toBe('fail')
    expect(['2026-02-14', '2026-02-15', '2026-02-16']).toContain(median?.why?.since)
    for (const { rates, mix } of median?.why?.dimensions ?? []) expect(rates + mix).toBeCloseTo(median?.effect ?? 0, 12)
  })
})

describe('conditions', () => {
  const limits = (lines: string) =>
    folderOf(`timeZone: UTC\ngate:\n${lines}`, {
      'tickets.csv': january,
      'none.csv': 'ticket_id,created_at\n',
      'bare.csv': 'ticket_id,created_at\n1,2026-01-01T10:00:00Z\n',
    })

  it('by a dimension are judged for each of its values', () => {
    const { code, gate } = run(limits('  - { of: reopen-rate, max: 50%, by: channel }\n'), 'check', 'tickets.csv', '--json')
    expect(code).toBe(0)
    expect(gate.conditions.map(({ group, verdict }) => [group, verdict])).toEqual([
      ['chat', 'pass'],
      ['email', 'pass'],
      ['phone', 'pass'],
    ])
  })

  it('that the data cannot answer are errors of the data: 3', () => {
    const { code, gate } = run(
      limits('  - { of: first-response-time.calendar.p90, max: 8h }\n  - { of: ledger.conversations, min: 1 }\n'),
      'check',
      'bare.csv',
      '--json',
    )
    expect(code).toBe(3)
    expect(gate.conditions[0]).toMatchObject({ verdict: 'error', reason: 'no-figure' })
    expect(gate.conditions[0]?.message).toContain('no-replies-column')
    expect(gate.conditions[1]).toMatchObject({ verdict: 'pass', value: 1 })
    expect(run(limits('  - { of: ledger.conversations, min: 1 }\n'), 'check', 'none.csv').code).toBe(3)
  })

  it('that need what is not configured are errors of the configuration: 2', () => {
    const { code, gate } = run(
      limits('  - { of: first-response-time.business.p90, max: 8h }\n  - { of: first-response-time.sla, min: 95% }\n'),
      'check',
      'tickets.csv',
      '--json',
    )
    expect(code).toBe(2)
    expect(gate.conditions.map(({ reason }) => reason)).toEqual(['not-configured', 'not-configured'])
  })

  it('with too little data pass, unless they say otherwise', () => {
    const few = (more: string) =>
      run(
        folderOf(`timeZone: UTC\ngate: [ { of: reopen-rate, max: 1%${more} } ]`, { 'few.csv': january.slice(0, 50) }),
        'check',
        'few.csv',
        '--json',
      )
    expect(few('')).toMatchObject({ code: 0 })
    expect(few('').gate).toMatchObject({ passed: true, verdict: 'insufficient-data' })
    expect(few(', onInsufficient: fail').gate.conditions[0]).toMatchObject({ verdict: 'fail', reason: 'too-few' })
    expect(few(', onInsufficient: fail').code).toBe(1)
    expect(few(', minN: 20').gate.conditions[0]?.reason).not.toBe('too-few')
  })

  it('of findings are too little data where no rule could be asked of anything', () => {
    const unasked = limits('  - { of: findings.error, max: 0 }\n  - { of: findings, max: 0, onInsufficient: fail }\n')
    const { code, gate } = run(unasked, 'check', 'tickets.csv', '--json')
    expect(code).toBe(1)
    expect(gate.conditions.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['insufficient-data', 'not-checked'],
      ['fail', 'not-checked'],
    ])
    expect(gate.conditions[0]?.message).toContain('none found is no proof')
  })

  it('must be there: a gate without any is asked wrongly', () => {
    const nothing = folderOf('timeZone: UTC\n', { 'tickets.csv': january })
    expect(run(nothing, 'check', 'tickets.csv')).toMatchObject({ code: 2, out: '' })
    expect(run(nothing, 'check', 'tickets.csv').err).toContain('--advise')
    expect(run(nothing, 'check', 'tickets.csv', '--fail-on', 'error').code).toBe(0)
    expect(run(nothing, 'analyze', 'tickets.csv').code).toBe(0)
  })

  it('compare two windows of one export, each as it was at its own end', () => {
    const rows = [...january.slice(0, 1000), ...worse.slice(0, 1000)]
    const windows = (list: typeof rows) =>
      run(
        folderOf(`${configuration.replace(/ {2}- \{ of: findings.*\n/, '')}window: { current: 28d, before: 28d }\n`, { 'all.csv': list }),
        'check',
        'all.csv',
        '--json',
        '--as-of',
        '2026-02-28',
      )
    const { code, gate } = windows(rows)
    expect(code).toBe(1)
    expect(gate.conditions[0]).toMatchObject({ verdict: 'fail', reason: 'worse-than-baseline' })
    expect(gate.conditions[0]?.why?.sentence).toBeDefined()
    expect(windows([...january.slice(0, 1000), ...february.slice(0, 1000)]).code).toBe(0)
    const alone = windows(february.slice(0, 1000)).gate.conditions[0]
    expect(alone).toMatchObject({ verdict: 'insufficient-data', reason: 'too-few' })
    expect(alone?.message).toContain('the window before has no case of it')
  })

  it('are proposed from the data, in a form that the configuration takes', () => {
    const asked = run(limits('  - { of: csat, min: 1% }\n'), 'check', 'tickets.csv', '--advise')
    expect(asked.code).toBe(0)
    expect(asked.out).toMatch(/false alarm in [\d.]+ % of weeks/)
    expect(asked.out).toMatch(/an unchanged service would fail in .* of weeks/)
    const adopted = folderOf(`timeZone: UTC\n${asked.out}`, { 'january.csv': january, 'february.csv': february })
    run(adopted, 'baseline', 'january.csv')
    expect(run(adopted, 'check', 'february.csv', '--json').gate).toMatchObject({ passed: true })
  })
})

describe('waivers', () => {
  const waived = (until: string) =>
    withBaseline(
      `${configuration}waivers:\n  - { of: reopen-rate, until: ${until}, reason: "new returns policy", owner: ops }\n  - { of: first-response-time.calendar.p50, until: ${until}, reason: moving, owner: ops }\n  - { of: first-response-time.calendar.p90, until: ${until}, reason: moving, owner: ops }\n`,
    )

  it('cover a broken condition through their last day, and not after it', () => {
    const covered = waived('2026-03-31')
    const { code, gate } = run(covered, 'check', 'worse.csv', '--json', '--now', '2026-03-31')
    expect(code).toBe(0)
    expect(gate.conditions[2]).toMatchObject({
      verdict: 'waived',
      reason: 'worse-than-baseline',
      waiver: { owner: 'ops', until: '2026-03-31' },
    })
    const after = run(covered, 'check', 'worse.csv', '--json', '--now', '2026-04-01')
    expect(after.code).toBe(1)
    expect(after.gate.notes[0]).toContain('ended on 31 Mar 2026')
  })

  it('that cover nothing are told', () => {
    expect(run(waived('2026-03-31'), 'check', 'february.csv', '--json').gate.notes).toHaveLength(3)
  })

  it('hide no error', () => {
    const none = folderOf(
      `timeZone: UTC\ngate: [ { of: reopen-rate, worse: 1pp } ]\nwaivers: [ { of: reopen-rate, until: 2026-03-31, reason: r, owner: o } ]\n`,
      { 'tickets.csv': january },
    )
    expect(run(none, 'check', 'tickets.csv', '--json')).toMatchObject({ code: 2 })
  })
})
