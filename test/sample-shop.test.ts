import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/*
 * The real tool over the sample shop, whose planted failures are known by conversation. What is seen in figures instead of findings, and what is told of
 * many conversations at once, has tests of its own.
 */
const repository = new URL('..', import.meta.url).pathname
const shop = 'fixtures/sample-shop'
const planted = new Map(Object.entries(JSON.parse(readFileSync(join(repository, shop, 'planted.json'), 'utf8')) as Record<string, string>))
const inFigures = new Set(['unreached-caller', 'asleep-on-hold'])
const ofMany = new Set(['impersonal-reply', 'unannounced-incident'])

interface Finding {
  readonly rule: string
  readonly reason: string
  readonly confidence: 'high' | 'low'
  readonly excerpt: string
  readonly place: { readonly file: string; readonly line: number }
  readonly at?: string
  readonly conversation?: string
  readonly conversations?: { readonly count: number; readonly ids: readonly string[] }
}
interface Report {
  readonly findings: readonly Finding[]
  readonly worst: readonly { readonly figure: string; readonly conversations: readonly { readonly conversation: string }[] }[]
}

const { report, rows } = analyzed()

function analyzed(): { readonly report: Report; readonly rows: ReadonlyMap<string, { readonly outcome: string }> } {
  const folder = mkdtempSync(join(tmpdir(), 'care-audit-shop-'))
  try {
    const table = join(folder, 'rows.ndjson')
    const words = ['analyze', shop, '--config', `${shop}/care-audit.config.yaml`, '--json', '--conversations', table]
    const done = spawnSync(process.execPath, ['bin/care-audit.js', ...words], {
      cwd: repository,
      encoding: 'utf8',
      maxBuffer: 2 ** 27,
      env: { PATH: process.env.PATH ?? '', TZ: 'UTC', CI: '1' },
    })
    if (done.status !== 0) throw new Error(done.stderr)
    const lines = readFileSync(table, 'utf8').split('\n').filter(Boolean)
    const told = lines.map(line => JSON.parse(line) as { readonly conversation: string; readonly outcome: string })
    return { report: JSON.parse(done.stdout) as Report, rows: new Map(told.map(row => [row.conversation, row])) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const of = (label: string) => [...planted].filter(([, rule]) => rule === label).map(([conversation]) => conversation)
const found = new Set(report.findings.map(({ conversation, rule }) => `${conversation} ${rule}`))

describe('the sample shop', () => {
  const rules = [...new Set(planted.values())].filter(rule => !inFigures.has(rule) && !ofMany.has(rule))

  it.each(rules)('shows every planted %s', rule => {
    expect(of(rule).filter(conversation => !found.has(`${conversation} ${rule}`))).toEqual([])
  })

  it('shows words and a place for every finding', () => {
    expect(report.findings.filter(({ excerpt, place }) => excerpt === '' || place.file === '' || place.line === 0)).toEqual([])
  })

  it('has no finding of high confidence in conversations where nothing is planted', () => {
    const wrong = report.findings.filter(
      ({ confidence, conversation }) => confidence === 'high' && conversation !== undefined && !planted.has(conversation),
    )
    expect(wrong.map(({ conversation, rule }) => `${conversation} ${rule}`)).toEqual([])
  })

  it('shows the same words to many customers, all of them and nobody else', () => {
    const told = report.findings.filter(({ rule }) => rule === 'impersonal-reply')
    expect(told.flatMap(({ conversations }) => conversations?.ids ?? []).sort()).toEqual(of('impersonal-reply').sort())
  })

  it('shows the one incident of its payments, from its first day on, with the late notice, and no other', () => {
    const told = report.findings.filter(({ rule }) => rule === 'unannounced-incident')
    expect(told.map(({ reason, at }) => [reason, at?.slice(0, 10)])).toEqual([['late-notice', '2026-10-06']])
    const [incident] = told
    expect(incident?.conversations?.count).toBeGreaterThanOrEqual(14)
    const ids = incident?.conversations?.ids ?? []
    expect(ids.filter(id => planted.get(id) === 'unannounced-incident').length).toBeGreaterThanOrEqual(9)
  })

  it('has the sleepers on hold first among the longest waits', () => {
    const waits = report.worst.find(({ figure }) => figure === 'longest-wait.calendar')?.conversations ?? []
    const asleep = of('asleep-on-hold')
    expect(
      waits
        .slice(0, asleep.length)
        .map(({ conversation }) => conversation)
        .sort(),
    ).toEqual(asleep.sort())
  })

  it('tells of every caller whom nobody reached that it was closed without a reply', () => {
    const callers = of('unreached-caller')
    expect(callers.length).toBeGreaterThan(0)
    expect(callers.filter(conversation => rows.get(conversation)?.outcome !== 'closed-without-reply')).toEqual([])
  })
})
