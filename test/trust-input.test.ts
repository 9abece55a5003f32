import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { addsUp, auditor, type Outcome, pieces } from './torture/audit-bytes.js'
import { type TortureFile, tortureFiles } from './torture/files.js'

const tool = new URL('../bin/care-audit.js', import.meta.url).pathname
const all = tortureFiles()
let folder = ''
let audited: Awaited<ReturnType<typeof auditor>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'care-audit-torture-'))
  // What a process has used at most is told on its way out.
  writeFileSync(
    join(folder, 'watch.mjs'),
    `import { writeFileSync } from 'node:fs'\nprocess.on('exit', () => writeFileSync(process.env.WATCHED, JSON.stringify(process.resourceUsage())))\n`,
  )
  audited = await auditor()
})

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
  readonly megabytes: number
  readonly cpuSeconds: number
}

async function run(name: string, words: readonly string[]): Promise<Ran> {
  const watched = join(folder, `${name}.usage`)
  const child = spawn(process.execPath, ['--import', join(folder, 'watch.mjs'), tool, ...words], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', WATCHED: watched },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 30_000,
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', text => (out += text))
  child.stderr.setEncoding('utf8').on('data', text => (err += text))
  const code = await new Promise<number | null>(resolve => child.on('close', resolve))
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(watched, 'utf8'))
  return { code, out, err, megabytes: maxRSS / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 }
}

function check({ code, rows, used }: TortureFile, done: Ran): void {
  expect(done.code, done.err).toBe(code ?? (done.code === 0 ? 0 : 3))
  expect(done.megabytes).toBeLessThan(300)
  expect(done.cpuSeconds).toBeLessThan(2)
  expect(done.err).not.toMatch(/\n\s+at /)
  if (done.code !== 0) {
    expect(done.out).toBe('')
    expect(done.err.trim().split('\n').length).toBeLessThanOrEqual(4)
    return
  }
  const report = JSON.parse(done.out)
  expect(addsUp(report)).toBe(true)
  if (rows !== undefined) expect(report.ledger.rows).toBe(rows)
  if (used !== undefined) expect(report.ledger.used).toBe(used)
}

describe('AT-1 a hostile file gives figures that add up or is refused, within two seconds and 300 MB:', () => {
  // Of files polluted alike, one in twelve goes through a process of its own; all of them are read in this one.
  it.each(
    all.filter(({ name }, at) => !name.startsWith('polluted-') || at % 12 === 0).map(one => [one.name, one] as const),
  )('%s', async (name, one) => {
    writeFileSync(join(folder, `${name}.csv`), one.content)
    check(one, await run(name, ['analyze', `${name}.csv`, '--json', ...(one.words ?? [])]))
  })

  it('polluted in any one place', async () => {
    for (const { name, content, rows } of all.filter(one => one.name.startsWith('polluted-'))) {
      const outcome = await audited([pieces(content, 1 << 20, name)])
      if (!('report' in outcome)) expect(outcome.code, `${name}: ${outcome.message}`).toBe(3)
      else {
        expect(addsUp(outcome.report), name).toBe(true)
        if (rows !== undefined) expect(outcome.report.ledger.rows, name).toBe(rows)
      }
    }
  })
})

describe('AT-6 the pieces in which bytes arrive change nothing:', () => {
  const small = all.filter(
    ({ content, words }) =>
      content.length < 5000 && content.length > 0 && words === undefined && !content.slice(0, 2).equals?.(Buffer.from([0x1f, 0x8b])),
  )
  const without = (outcome: Outcome): unknown => ('report' in outcome ? { ...outcome.report, inputs: [] } : outcome)
  const wholes = new Map<string, unknown>()
  it.each([1, 2, 3, 4, 5, 6, 7])('%i bytes', async size => {
    for (const { name, content } of small) {
      if (!wholes.has(name)) wholes.set(name, without(await audited([pieces(content)])))
      expect(without(await audited([pieces(content, size)])), name).toEqual(wholes.get(name))
    }
  })
})

describe('AT-4 a code page is read right where it is told, and never taken for another:', () => {
  it.each(
    all.filter(({ words }) => words?.[0] === '--encoding').map(({ name, content, words }) => [name, content, words?.[1] ?? ''] as const),
  )('%s', async (_, content, encoding) => {
    const told = await audited([pieces(content)], { encoding, by: ['subject'], minCell: '1' })
    expect('report' in told && told.report.inputs[0]?.encoding).toBe(encoding)
    expect('report' in told && told.report.quality.map(({ code }) => code)).not.toContain('invalid-bytes')
    expect(await audited([pieces(content)])).toMatchObject({ code: 3, message: expect.stringContaining('the encoding cannot be told') })
  })
})

it('AT-5 single bad bytes in UTF-8 are replaced, counted, and their row is told', async () => {
  const one = all.find(({ name }) => name === 'utf8-invalid-latin1-mixed')
  const outcome = await audited([pieces(one?.content ?? '')])
  expect('report' in outcome && outcome.report.quality.find(({ code }) => code === 'invalid-bytes')).toMatchObject({
    count: 1,
    examples: [{ line: 22 }],
  })
})

it('AT-23 NUL bytes are kept and counted', async () => {
  const one = all.find(({ name }) => name === 'nul-bytes')
  const outcome = await audited([pieces(one?.content ?? '')])
  expect('report' in outcome && outcome.report.quality.find(({ code }) => code === 'nul-bytes')?.count).toBe(20)
})

describe('AT-24 a good file cut at every byte of its last 300 is refused, or gives the figures with or without its last record:', () => {
  const lines = Array.from({ length: 40 }, (_, at) => {
    const day = String(1 + (at % 28)).padStart(2, '0')
    return [
      `T-${1000 + at}`,
      `2026-01-${day} 10:00:00`,
      `2026-02-${day} 11:30:00`,
      at % 2 === 0 ? 'solved' : 'closed',
      `"said ""${at}"",\nand left"`,
    ]
  })
  const orders = [
    ['ending in a date', ['ticket_id', 'status', 'subject', 'solved_at', 'created_at'], [0, 3, 4, 2, 1]],
    ['ending in one of few words', ['ticket_id', 'created_at', 'solved_at', 'subject', 'status'], [0, 1, 2, 4, 3]],
    ['ending in quoted text', ['ticket_id', 'created_at', 'solved_at', 'status', 'subject'], [0, 1, 2, 3, 4]],
  ] as const
  it.each(orders)(
    '%s',
    async (_, names, order) => {
      const text = [names.join(','), ...lines.map(cells => order.map(index => cells[index]).join(','))].map(line => `${line}\n`).join('')
      const shorter = text.slice(0, text.lastIndexOf('\nT-') + 1)
      const known = new Map<string, unknown>()
      const figures = async (content: string): Promise<unknown> => {
        if (known.has(content)) return known.get(content)
        const outcome = await audited([pieces(content)], { maxBadRows: '5%', asOf: '2026-03-01' })
        known.set(content, 'report' in outcome ? JSON.stringify(outcome.report.metrics) : outcome.code)
        return known.get(content)
      }
      const allowed = [await figures(text), await figures(shorter)]
      let refused = 0
      for (let size = text.length - 300; size < text.length; size++) {
        const cut = text.slice(0, size)
        // A record more than one back is cut where the last whole records go with it.
        const whole = cut.slice(0, cut.lastIndexOf('\nT-') + 1)
        const outcome = await figures(cut)
        if (outcome === 3) refused++
        else if (!allowed.includes(outcome) && outcome !== (await figures(whole)))
          expect(outcome, `cut at ${size}`).toBe(await figures(`${cut}\n`))
      }
      expect(refused).toBeGreaterThan(0)
    },
    120_000,
  )
})

describe('of rows that a file says twice', () => {
  it('AT-25 exact ones are counted once', async () => {
    const one = all.find(({ name }) => name === 'dup-ids')
    const outcome = await audited([pieces(one?.content ?? '')])
    expect('report' in outcome && outcome.report.ledger).toMatchObject({ rows: 40, used: 20, duplicate: 20, conversations: 20 })
  })

  it('AT-26 short and long ones are rejected with their lines, and too many of them refuse the file', async () => {
    const few = await audited([pieces(all.find(({ name }) => name === 'ragged-few')?.content ?? '')])
    expect('report' in few && few.report.ledger.rejected).toMatchObject([{ reason: 'ragged-row', count: 1, examples: [{ line: 202 }] }])
    const many = await audited([pieces(all.find(({ name }) => name === 'ragged-many')?.content ?? '')])
    expect(many).toMatchObject({ code: 3, message: expect.stringContaining('ragged-row') })
  })
})

it('AT-27 what a spreadsheet did to ids and dates is told', async () => {
  const outcome = async (name: string): Promise<unknown> => audited([pieces(all.find(one => one.name === name)?.content ?? '')])
  expect(await outcome('excel-mangled-ids')).toMatchObject({ code: 3 })
  expect(await outcome('excel-errors')).toMatchObject({ code: 3, message: expect.stringContaining('#REF!') })
  expect(await outcome('ambiguous-dates')).toMatchObject({ code: 3, message: expect.stringContaining('ay and month') })
})

it('AT-28 local times that happen twice or never are counted', async () => {
  const one = all.find(({ name }) => name === 'clock-dst')
  const outcome = await audited([pieces(one?.content ?? '')], { tz: 'Europe/Vilnius' })
  const counts = new Map('report' in outcome ? outcome.report.quality.map(({ code, count }) => [code, count]) : [])
  expect([counts.get('ambiguous-local-time'), counts.get('nonexistent-local-time')]).toEqual([10, 10])
  const backwards = await audited([pieces(all.find(({ name }) => name === 'backwards')?.content ?? '')])
  expect('report' in backwards && backwards.report.quality.find(({ code }) => code === 'negative-span')?.count).toBeGreaterThan(0)
})

it('AT-22 names of the prototype are names like any other, and nothing reaches the prototype', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype).sort()
  for (const name of ['proto-headers', 'proto-ids', 'proto-values']) {
    const outcome = await audited([pieces(all.find(one => one.name === name)?.content ?? '')], {
      by: ['__proto__'].slice(0, name === 'proto-headers' ? 1 : 0),
      minCell: '1',
    })
    expect('report' in outcome, name).toBe(true)
    if (name === 'proto-headers' && 'report' in outcome) expect(Object.keys(outcome.report.groups)).toEqual(['__proto__'])
    if (name === 'proto-ids' && 'report' in outcome) expect(outcome.report.ledger.conversations).toBe(6)
  }
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before)
  expect(Reflect.get({}, 'a')).toBe(undefined)
})

it('AT-3 mutated exports never lose a row in silence', async () => {
  const base = Buffer.from(String(all.find(({ name }) => name === 'quoted-line-feeds')?.content))
  const mutation = fc.record({ at: fc.nat(base.length - 1), length: fc.nat(3), bytes: fc.uint8Array({ maxLength: 3 }) })
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 6 }), fc.constantFrom(1 << 20, 7), async (mutations, size) => {
      let bytes = base
      for (const { at, length, bytes: fresh } of mutations)
        bytes = Buffer.concat([bytes.subarray(0, at), fresh, bytes.subarray(at + length)])
      const outcome = await audited([pieces(bytes, size)])
      if ('report' in outcome) expect(addsUp(outcome.report)).toBe(true)
      else expect([2, 3]).toContain(outcome.code)
    }),
    { numRuns: 300 },
  )
})
