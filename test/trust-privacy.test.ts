import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type PrivateExport, writePrivateExport } from './torture/private-export.js'

const tool = new URL('../bin/care-audit.js', import.meta.url).pathname

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
  readonly folder: string
  /** Standard output, standard error and every file the run wrote, by name. */
  readonly all: ReadonlyMap<string, string>
}

/** Runs the tool; `OUT` in a word is a new folder for what it writes. */
function run(folder: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): Run {
  const out = mkdtempSync(join(tmpdir(), 'care-audit-out-'))
  const done = spawnSync(process.execPath, [tool, ...words.map(word => word.replace('OUT', out))], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...env },
    timeout: 60_000,
    maxBuffer: 1 << 28,
  })
  const written = readdirSync(out).map(name => [name, readFileSync(join(out, name), 'utf8')] as const)
  return {
    code: done.status,
    out: done.stdout,
    err: done.stderr,
    folder: out,
    all: new Map([['stdout', done.stdout], ['stderr', done.stderr], ...written]),
  }
}

/** The values that stand in an output, compared without case and with any or no blanks within numbers. */
function leaks(all: ReadonlyMap<string, string>, values: readonly string[]): readonly string[] {
  return [...all].flatMap(([name, text]) => {
    const low = text.normalize('NFC').toLowerCase()
    return values.filter(value => low.includes(value.toLowerCase())).map(value => `${name}: ${value}`)
  })
}

let folder = ''
let secret: PrivateExport
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'care-audit-private-'))
  secret = writePrivateExport(folder)
  writeFileSync(
    join(folder, 'terms.md'),
    '# Terms\n\nTo cancel you must write to zivilute.private@pastas-9.example.org or call +370 61234987.\n',
  )
})

const endings = ['md', 'html', 'json', 'sarif', 'junit.xml', 'csv', 'ndjson']
const outputs = [...endings.flatMap(ending => ['-o', `OUT/out.${ending}`]), '--conversations', 'OUT/rows.ndjson']
const lenient = ['--max-bad-rows', '100%']
const commands: readonly (readonly string[])[] = [
  ['analyze', '.', ...lenient, ...outputs],
  ['analyze', '.', ...lenient, '--json', '--verbose'],
  [
    'analyze',
    '.',
    ...lenient,
    '--conversations',
    'OUT/out.csv',
    '--by',
    'agent',
    '--by',
    'requester',
    '--by',
    'subject',
    '--by',
    'Phone',
    '--by',
    'Requester email',
    '--min-cell',
    '1',
  ],
  ['analyze', '.', ...lenient, '--where', 'Requester email=zivilute.0@pastas-0.example.org', '--json'],
  ['analyze', '.', ...lenient, '--by', 'status', '--min-cell', '1', '--json'],
  ['check', '.', ...lenient, '--github', '--gitlab', 'OUT/quality.json', '--fail-on', 'info'],
  ['check', '.', ...lenient, '--confidence', 'low', '--show-waived', '--verbose', '--json', '--fail-on', 'info'],
  ['baseline', '.', ...lenient, '--baseline', 'OUT/baseline.json'],
  ['policy', 'terms.md', '-o', 'OUT/policy.json', '-o', 'OUT/policy.md', '--verbose'],
  ['analyze', '.'],
  ['analyze', '.', '--strict', '--verbose'],
  ['analyze', 'tickets.csv', '--map', 'created_at=requester'],
  ['analyze', 'tickets.csv', '--map', 'solved_at=Phone'],
  ['analyze', 'tickets.csv', '--map', 'csat=subject', ...lenient],
  ['analyze', 'tickets.csv', '--map', 'status=requester', ...lenient],
  ['analyze', 'messages.csv', '--map', 'sent_at=text'],
  ['inspect', '.'],
  ['inspect', '.', '--json'],
  ['explain', '5001', '.', ...lenient],
  ['explain', '[EMAIL-4]', '.', ...lenient],
  ['explain', 'zivilute.1000@pastas-6.example.org', '.', ...lenient],
]

describe('AT-12 of the private values of an export, none stands', () => {
  it.each(commands)('in what %s %s %s %s %s %s %s prints and writes', (...words) => {
    const done = run(folder, words)
    if (words[0] === 'check') expect([0, 1]).toContain(done.code)
    else if (words.includes('100%') && words[1] !== 'zivilute.1000@pastas-6.example.org') expect(done.code, done.err).toBe(0)
    else expect([0, 2, 3]).toContain(done.code)
    const { people, addresses, numbers, words: phrases, texts } = secret
    expect(leaks(done.all, [...people, ...addresses, ...numbers, ...phrases, ...texts])).toEqual([])
    expect(done.err).not.toMatch(/\n {4}at .*node:internal/)
  })

  it.each([
    [['analyze', '.', ...lenient, '--no-individuals', '--by', 'agent', '--min-cell', '1', ...outputs]],
    [['analyze', '.', ...lenient, '--no-individuals', '--json', '--conversations', 'OUT/out.csv']],
    [['explain', '5001', '.', ...lenient, '--no-individuals']],
    [['explain', '5001', '.', ...lenient, '--no-individuals', '--json']],
  ])('nor an agent’s name where individuals are off: %s', words => {
    const done = run(folder, words)
    expect(done.code).toBe(0)
    const { people, addresses, numbers, words: phrases, agents } = secret
    expect(leaks(done.all, [...people, ...addresses, ...numbers, ...phrases, ...agents])).toEqual([])
  })

  it('in what is redacted; its figures are those of the original', () => {
    writeFileSync(join(folder, 'redact.key'), 'a key of more than sixteen letters\n')
    const redacted: string[] = []
    for (const name of secret.files) {
      const done = run(folder, [
        'redact',
        name,
        '-o',
        `OUT/${name}`,
        '--key-file',
        'redact.key',
        '--people',
        'users.csv',
        '--people',
        'tickets.csv',
      ])
      expect(done.code, done.err).toBe(0)
      redacted.push(join(done.folder, name))
      const { people, addresses, numbers, words: phrases, agents } = secret
      const kept = new Set(['kvazimodas', 'Komentaras-'])
      expect(leaks(done.all, [...people, ...addresses, ...numbers, ...agents, ...phrases.filter(word => !kept.has(word))])).toEqual([])
    }
    const figures = (files: readonly string[]): unknown => {
      const done = run(folder, ['analyze', ...files, '--json', ...lenient])
      expect(done.code, done.err).toBe(0)
      const { metrics, ledger } = JSON.parse(done.out, (key, value) => (key === 'credit' || key === 'conversation' ? undefined : value))
      return { metrics, rows: ledger.rows, used: ledger.used, conversations: ledger.conversations }
    }
    expect(figures(redacted)).toEqual(figures(secret.files))
  })

  it('in a report that is rendered again', () => {
    const saved = run(folder, ['analyze', '.', ...lenient, ...outputs])
    const { people, addresses, numbers, words: phrases } = secret
    for (const words of [[], ['--json'], ['-o', 'OUT/again.md', '--verbose']]) {
      const done = run(folder, ['report', join(saved.folder, 'out.json'), ...words])
      expect(done.code).toBe(0)
      expect(leaks(done.all, [...people, ...addresses, ...numbers, ...phrases])).toEqual([])
    }
  })
})

describe('what init proposes', () => {
  it('holds nothing private', () => {
    const own = mkdtempSync(join(tmpdir(), 'care-audit-init-'))
    const { people, addresses, numbers, words } = writePrivateExport(own)
    const done = run(own, ['init', 'tickets.csv', '--yes'])
    expect(done.code).toBe(0)
    const written = new Map([...done.all, ['configuration', readFileSync(join(own, 'care-audit.config.yaml'), 'utf8')]])
    expect(leaks(written, [...people, ...addresses, ...numbers, ...words])).toEqual([])
  })
})

describe('private text may be shown', () => {
  it('with a warning', () => {
    const done = run(folder, ['analyze', 'tickets.csv', '--map', 'created_at=requester', '--unmask'])
    expect(done.err).toContain('do not hand on')
  })

  it('never on a build server', () => {
    for (const words of [
      ['analyze', '.'],
      ['inspect', '.'],
      ['explain', '5001', '.'],
      ['policy', 'terms.md'],
    ]) {
      const done = run(folder, [...words, '--unmask'], { CI: 'true' })
      expect(done.code).toBe(2)
      expect(done.err).toContain('--unmask is refused where CI is set')
    }
  })
})

describe('small cells', () => {
  it('are not shown, and not the one that would give the only small one away', () => {
    const done = run(folder, ['analyze', '.', ...lenient, '--by', 'status', '--json'])
    const groups: Readonly<Record<string, { readonly suppressed?: string }>> = JSON.parse(done.out).groups.status
    const shown = Object.values(groups).filter(({ suppressed }) => suppressed === undefined)
    expect(Object.values(groups).some(({ suppressed }) => suppressed !== undefined)).toBe(true)
    expect(Object.values(groups).filter(({ suppressed }) => suppressed !== undefined).length).not.toBe(1)
    expect(shown.length).toBeLessThan(Object.values(groups).length)
  })
})
