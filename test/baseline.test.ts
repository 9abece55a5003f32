import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pruneBaseline, readBaseline, updateBaseline } from '../src/baseline.js'
import { parseBaseline, renderBaseline } from '../src/pipeline/baseline-text.js'
import { type Baseline, groupKey, keepBest } from '../src/pipeline/compare.js'
import { loadMetrics } from '../src/shelf.js'
import { folderOf, rowsOf, run } from './_gate-runs.js'

const known = new Map([
  ['basic-only aaaa:1', 1],
  ['empty-apology bbbb:1', 3],
  ['no-human cccc:1', 1],
])

const baseline: Baseline = {
  version: '0.1.0',
  made: '2026-02-01',
  asOf: '2026-01-31T12:00:00.000Z',
  created: { from: '2026-01-01T00:00:00.000Z', until: '2026-01-31T00:00:00.000Z' },
  conversations: 300,
  inputs: ['a'.repeat(64)],
  sources: ['tickets plain'],
  hashes: { definitions: 'd', rules: 'r', formats: 'f' },
  figures: new Map([
    ['reopen-rate', { kind: 'ratio', k: 24, n: 300 }],
    ['backlog.n', { kind: 'point', value: 12 }],
    [
      'first-response-time.calendar',
      {
        kind: 'distribution',
        n: 300,
        mean: 70,
        min: 1,
        max: 900,
        p50: [60, 50, 70],
        p90: [600, 500, 700],
        p95: [700, 600, 900],
        above: [150, 30, 15],
      },
    ],
  ]),
  groups: new Map([['reopen-rate', new Map([['channel', new Map([[groupKey('channel', 'email'), { kind: 'ratio', k: 4, n: 100 }]])]])]]),
  best: new Map([['reopen-rate.rate', { since: '2026-01-01', statistic: { kind: 'ratio', k: 10, n: 300 } }]]),
  findings: known,
  began: new Map([['no-human cccc:1', '2026-01-03']]),
}

function folderWith(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'care-audit-baseline-')), 'care-audit.baseline.json')
  writeFileSync(path, text)
  return path
}

describe('the baseline’s file', () => {
  it('reads back as it was written, and is written alike from any order', () => {
    const text = renderBaseline(baseline)
    expect(parseBaseline(text)).toEqual({ ...baseline, figures: new Map([...baseline.figures].sort(([a], [b]) => (a < b ? -1 : 1))) })
    expect(
      renderBaseline({ ...baseline, figures: new Map([...baseline.figures].reverse()), findings: new Map([...known].reverse()) }),
    ).toBe(text)
  })

  it('holds one entry a line, in order', () => {
    const lines = renderBaseline(baseline)
      .split('\n')
      .filter(line => line.startsWith('{"rule"'))
    expect(lines).toEqual([
      '{"rule":"basic-only","key":"aaaa:1","count":1},',
      '{"rule":"empty-apology","key":"bbbb:1","count":3},',
      '{"rule":"no-human","key":"cccc:1","count":1,"began":"2026-01-03"},',
    ])
  })

  it('holds no name and no word of anybody: groups are hashed, files are known by their bytes', () => {
    const rows = rowsOf({ count: 400, seed: 5, channels: ['Zivilute line', 'Ozolas desk'] })
    const folder = folderOf('timeZone: UTC\ngate: [ { of: reopen-rate, max: 50%, by: channel } ]\n', { 'zivilute-january.csv': rows })
    expect(run(folder, 'baseline', 'zivilute-january.csv')).toMatchObject({ code: 0, err: '' })
    const text = readFileSync(join(folder, 'care-audit.baseline.json'), 'utf8')
    expect(text).not.toMatch(/zivilute|ozolas/i)
    expect(text).toContain(`"by":"channel","key":"${groupKey('channel', 'Ozolas desk')}"`)
    expect(readdirSync(folder).filter(name => /lock|tmp/.test(name))).toEqual([])
  })

  it('is never written by check', () => {
    const folder = folderOf('timeZone: UTC\ngate: [ { of: reopen-rate, worse: 1pp } ]\n', {
      'january.csv': rowsOf({ count: 300, seed: 6 }),
    })
    run(folder, 'check', 'january.csv')
    expect(readdirSync(folder).sort()).toEqual(['care-audit.config.yaml', 'january.csv'])
    run(folder, 'baseline', 'january.csv', '--now', '2026-01-30')
    const before = readFileSync(join(folder, 'care-audit.baseline.json'), 'utf8')
    const { gate } = run(folder, 'check', 'january.csv', '--json', '--now', '2026-05-01')
    expect(readFileSync(join(folder, 'care-audit.baseline.json'), 'utf8')).toBe(before)
    expect(gate.notes).toEqual(['The baseline is 91 days old (made on 30 Jan 2026): make a new one with “care-audit baseline <files…>”.'])
  })
})

describe('pruning', () => {
  it('takes out what is gone, lowers counts, adds nothing, and leaves every other byte', () => {
    const path = folderWith(renderBaseline(baseline))
    const now = new Map([
      ['empty-apology bbbb:1', 2],
      ['no-human cccc:1', 5],
      ['upsell dddd:1', 1],
    ])
    expect(pruneBaseline(path, () => now)).toBe(2)
    const text = renderBaseline(baseline)
    expect(readFileSync(path, 'utf8')).toBe(
      text.replace('{"rule":"basic-only","key":"aaaa:1","count":1},\n', '').replace('"count":3', '"count":2'),
    )
    expect(readBaseline(path)?.findings).toEqual(new Map([...known].slice(1).map(([key, count]) => [key, Math.min(count, 2)])))
  })

  it('of neighbouring findings on two branches merges without a conflict', () => {
    const text = renderBaseline(baseline)
    const pruned = (gone: string) => {
      const path = folderWith(text)
      pruneBaseline(path, ({ findings }) => new Map([...findings].filter(([key]) => key !== gone)))
      return path
    }
    const merged = spawnSync('git', ['merge-file', '-p', pruned('basic-only aaaa:1'), folderWith(text), pruned('empty-apology bbbb:1')], {
      encoding: 'utf8',
    })
    expect(merged.status).toBe(0)
    expect(parseBaseline(merged.stdout)).toMatchObject({ findings: new Map([['no-human cccc:1', 1]]) })
  })
})

describe('updates', () => {
  it('of several runs at once come one after the other, and nothing is lost or left behind', async () => {
    const path = folderWith(renderBaseline({ ...baseline, findings: new Map() }))
    const module = new URL('../dist/baseline.js', import.meta.url).href
    const script = (name: string) => `const { updateBaseline } = await import(${JSON.stringify(module)})
      for (let i = 0; i < 10; i += 1) updateBaseline(${JSON.stringify(path)}, before => ({ ...before, findings: new Map([...before.findings, ['rule ${name}' + i, 1]]) }))`
    const runs = ['a', 'b', 'c'].map(name => spawn(process.execPath, ['--input-type=module', '-e', script(name)], { stdio: 'ignore' }))
    const codes = await Promise.all(runs.map(async process => (await once(process, 'exit'))[0]))
    expect(codes).toEqual([0, 0, 0])
    expect(readBaseline(path)?.findings.size).toBe(30)
    expect(readdirSync(join(path, '..'))).toEqual(['care-audit.baseline.json'])
  })

  it('replace a file that nobody can read any more', () => {
    const path = folderWith('not JSON')
    expect(() => readBaseline(path)).toThrow('it is no valid JSON')
    updateBaseline(path, before => {
      expect(before).toBeUndefined()
      return baseline
    })
    expect(readBaseline(path)?.conversations).toBe(300)
  })

  it('keep the best value that a figure ever had, for as long as the two can be compared', async () => {
    const metrics = await loadMetrics()
    const fresh: Baseline = {
      ...baseline,
      made: '2026-03-01',
      best: new Map(),
      figures: new Map([...baseline.figures, ['reopen-rate', { kind: 'ratio', k: 27, n: 300 }]]),
    }
    expect(keepBest(fresh, { ...baseline, best: new Map() }, metrics).best).toEqual(
      new Map([['reopen-rate.rate', { since: '2026-02-01', statistic: { kind: 'ratio', k: 24, n: 300 } }]]),
    )
    expect(keepBest(fresh, baseline, metrics).best.get('reopen-rate.rate')).toEqual({
      since: '2026-01-01',
      statistic: { kind: 'ratio', k: 10, n: 300 },
    })
    expect(keepBest({ ...fresh, hashes: { ...fresh.hashes, definitions: 'other' } }, baseline, metrics).best.size).toBe(0)
    const better = keepBest({ ...fresh, figures: new Map([['reopen-rate', { kind: 'ratio', k: 3, n: 300 }]]) }, baseline, metrics)
    expect(better.best.size).toBe(0)
  })
})
