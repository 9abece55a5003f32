import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'

const tool = new URL('../bin/care-audit.js', import.meta.url).pathname
const shop = new URL('../fixtures/sample-shop/', import.meta.url).pathname
const fresh = (): string => mkdtempSync(join(tmpdir(), 'care-audit-redact-'))

function run(folder: string, ...words: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const done = spawnSync(process.execPath, [tool, ...words], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

/** Redacts a text and gives the bytes of what was written. */
function redacted(csv: string | Buffer, ...words: readonly string[]): Buffer {
  const folder = fresh()
  writeFileSync(join(folder, 'in.csv'), csv)
  const done = run(folder, 'redact', 'in.csv', '-o', 'out.csv', ...words)
  expect(done.code, done.err).toBe(0)
  return readFileSync(join(folder, 'out.csv'))
}

const key = (folder: string, text = 'a key of more than sixteen letters'): string => {
  writeFileSync(join(folder, 'redact.key'), `${text}\n`)
  return 'redact.key'
}
const tickets =
  'ticket_id,created_at,status,requester,subject\n1,2026-01-05 10:00,open,Ona Kazlienė,Labas\n2,2026-01-06 10:00,open,ona@example.org,"Ona, +370 612 34567"\n'

describe('a redacted file', () => {
  it('gives the figures of its original, and joins with others redacted under one key', () => {
    const folder = fresh()
    const names = ['tickets', 'messages', 'events', 'ratings', 'chats']
    for (const name of names) {
      const done = run(
        folder,
        'redact',
        `${shop}${name}.csv`,
        '-o',
        `${name}.csv`,
        '--key-file',
        key(folder),
        '--people',
        `${shop}tickets.csv`,
      )
      expect(done.code, done.err).toBe(0)
    }
    const files = names.map(name => `${name}.csv`)
    const figures = (cwd: string): unknown => {
      const done = run(cwd, 'analyze', ...files, '--config', `${shop}care-audit.config.yaml`, '--json')
      expect(done.code, done.err).toBe(0)
      const { metrics, ledger, series } = JSON.parse(done.out, (name, value) =>
        ['credit', 'examples', 'promises'].includes(name) ? undefined : value,
      )
      return { metrics, ledger, series }
    }
    expect(figures(folder)).toEqual(figures(shop))
  })

  it('has the pseudonyms of its key, and others without it', () => {
    const folder = fresh()
    writeFileSync(join(folder, 'in.csv'), tickets)
    const once = (...words: readonly string[]): string => {
      expect(run(folder, 'redact', 'in.csv', '-o', 'out.csv', ...words).code).toBe(0)
      return readFileSync(join(folder, 'out.csv'), 'utf8')
    }
    const keyed = once('--key-file', key(folder))
    expect(once('--key-file', key(folder))).toBe(keyed)
    expect(once('--key-file', key(folder, 'another key of more than sixteen'))).not.toBe(keyed)
    expect(once()).not.toBe(once())
  })

  it('masks people, addresses, numbers and known names, and keeps the rest', () => {
    const [header, first, second] = parse(redacted(tickets).toString('utf8'))
    expect(header).toEqual(['ticket_id', 'created_at', 'status', 'requester', 'subject'])
    expect(first).toEqual(['1', '2026-01-05 10:00', 'open', expect.stringMatching(/^person-[a-z]{14}$/), 'Labas'])
    expect(second[3]).toMatch(/^[a-z]{14}@[a-z]{14}\.invalid$/)
    expect(second[4]).toMatch(/^person-[a-z]{14}, \[PHONE-[a-z]{14}\]$/)
  })

  it('finds names declined, in another script, and in small letters, and leaves everyday words alone', () => {
    const text = 'Rasykite, Jonai. Jono nera, jonas isejo. Јовани и Јовану. Will you? mark my words, johan'
    const csv = `ticket_id,sent_at,author_role,author,text\n1,2026-01-05 10:00,customer,Jonas Kalnietis,"${text}"\n1,2026-01-05 10:01,customer,Jovana Mark,x\n2,2026-01-05 10:02,agent,Phone line,"the phone line"\n`
    const [, first, , third] = parse(redacted(csv).toString('utf8'))
    const plain = first[4].replace(/person-[a-z]{14}/g, '·')
    expect(plain).toBe('Rasykite, ·. · nera, · isejo. · и ·. Will you? mark my words, johan')
    expect(third[4]).toBe('the phone line')
  })

  it('keeps roles, ids, dates and numbers, and pseudonymises ids that are addresses so that they still join', () => {
    const csv =
      'ticket_id,sent_at,author_role,author,text\nana@example.org,2026-01-05 10:00,customer,Customer,"on 2026-01-02 for 12,50 in order 12345678"\nana@example.org,2026-01-05 11:00,agent,System,x\n'
    const [, first, second] = parse(redacted(csv).toString('utf8'))
    expect(first.slice(1)).toEqual(['2026-01-05 10:00', 'customer', 'Customer', 'on 2026-01-02 for 12,50 in order 12345678'])
    expect(first[0]).toMatch(/^id-[a-z]{14}$/)
    expect(second[0]).toBe(first[0])
  })

  it('keeps delimiter, line ends, quotes and byte order mark, and is UTF-8', () => {
    const semicolons = redacted(
      Buffer.from(`\ufeff${tickets.replaceAll('"', '').replaceAll(', +', ' +').replaceAll(',', ';').replaceAll('\n', '\r\n')}`),
    )
    expect(semicolons.subarray(0, 3)).toEqual(Buffer.from('\ufeff'))
    expect(semicolons.toString('utf8').split('\r\n')).toHaveLength(4)
    expect(semicolons.toString('utf8')).not.toContain(',')
    const quoted = redacted('"ticket_id","created_at","requester"\n"1","2026-01-05","Ona"\n').toString('utf8')
    expect(quoted).toMatch(/^"ticket_id","created_at","requester"\n"1","2026-01-05","person-[a-z]{14}"\n$/)
    const utf16 = redacted(Buffer.from(`\ufeff${tickets}`, 'utf16le')).toString('utf8')
    expect(utf16).toContain('ticket_id,created_at')
    const baltic = redacted(Buffer.from(tickets.replace('Kazlienė', 'Kazlien\u00eb'), 'latin1'), '--encoding', 'windows-1257').toString(
      'utf8',
    )
    expect(baltic).toContain('Labas')
  })

  it('AT-7 holds no cell that a spreadsheet would run', () => {
    const csv =
      'ticket_id,created_at,requester,subject,note\n1,2026-01-05,=cmd|A1,"=HYPERLINK(""x"")",-2.5\n2,2026-01-05,Ona," +1+1",@SUM(1)\n'
    for (const cell of (parse(redacted(csv).toString('utf8')) as string[][]).flat())
      expect(/^[\s\u0000-\u001f\u00a0\ufeff]*[=+\-@|%]/.test(cell) && !/^[-+]?\d+([.,]\d+)?$/.test(cell), cell).toBe(false)
  })

  it('of no known kind is masked all the same, column by column', () => {
    const csv = 'Full name,Phone,Note\nOna Kazlienė,861234567,Ona called from ona@example.org\n'
    const [, row] = parse(redacted(csv).toString('utf8'))
    expect(row[0]).toMatch(/^person-/)
    expect(row[1]).toMatch(/^\[PHONE-/)
    expect(row[2]).toMatch(/^person-[a-z]+ called from [a-z]+@[a-z]+\.invalid$/)
  })

  it('loses no record: what stands before the header and short rows too', () => {
    const csv =
      'Report of Ona Kazlienė\n\nticket_id,created_at,requester\n1,2026-01-05,Ona Kazlienė\n2,2026-01-06,Jonas\nTotal for Ona Kazlienė\n'
    const text = redacted(csv).toString('utf8')
    expect(text.split('\n')).toHaveLength(6)
    expect(text).not.toContain('Ona')
    expect(text).not.toContain('Kazlien')
  })
})

describe('a redaction is refused', () => {
  const folder = fresh()
  writeFileSync(join(folder, 'in.csv'), tickets)
  writeFileSync(join(folder, 'short.key'), 'short')
  it.each([
    [['redact', 'in.csv'], 2, 'Nobody said where'],
    [['redact', 'in.csv', '-o', 'in.csv'], 2, 'destroy your export'],
    [['redact', 'in.csv', '-o', 'out.csv', '--key-file', 'none.key'], 2, 'cannot be read'],
    [['redact', 'in.csv', '-o', 'out.csv', '--key-file', 'short.key'], 2, 'shorter than 16'],
    [['redact', 'in.csv', '-o', 'short.key', '--key-file', 'short.key'], 2, 'destroy'],
    [['redact', 'nowhere.csv', '-o', 'out.csv'], 2, 'nowhere.csv'],
    [['redact', 'in.csv', '-o', 'no/out.csv'], 4, 'does not exist'],
  ])('%s', (words, code, saying) => {
    const done = run(folder, ...words)
    expect(done.code).toBe(code)
    expect(done.err).toContain(saying)
    expect(done.err.trim().split('\n')).toHaveLength(2)
  })

  it('of a stream, which cannot be read twice', () => {
    const done = spawnSync(process.execPath, [tool, 'redact', '-', '-o', 'out.csv'], { cwd: folder, input: tickets, encoding: 'utf8' })
    expect(done.status).toBe(2)
    expect(done.stderr).toContain('twice')
  })
})
