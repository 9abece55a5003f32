import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { judgedReport } from './_judged-report.js'
import { poisoned } from './_poisoned.js'
import { fullReport, hostile } from './_report.js'

const tool = new URL('../bin/care-audit.js', import.meta.url).pathname

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'care-audit-outputs-'))
  writeFileSync(join(folder, 'report.json'), JSON.stringify(judgedReport))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function run(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { PATH = '' } = process.env
  return spawnSync(process.execPath, [tool, ...words], { cwd: folder, encoding: 'utf8', env: { PATH, ...env }, timeout: 30_000 })
}
const text = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe('-o', () => {
  it('picks the format by the ending, the longest one first, several in one run', () => {
    const outputs = ['a.md', 'a.html', 'a.json', 'a.sarif', 'a.junit.xml', 'a.csv', 'a.ndjson']
    const done = run(['report', 'report.json', ...outputs.flatMap(name => ['-o', name])])
    expect(done.stderr).toBe('')
    expect(done.status).toBe(0)
    expect(text('a.md')).toMatch(/^# Customer care audit/)
    expect(text('a.html')).toMatch(/^<!doctype html>/)
    expect(JSON.parse(text('a.json')).schemaVersion).toBe(1)
    expect(JSON.parse(text('a.sarif')).version).toBe('2.1.0')
    expect(text('a.junit.xml')).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites /)
    expect(text('a.csv')).toMatch(/^rule,severity,/)
    expect(text('a.ndjson').split('\n')).toHaveLength(judgedReport.findings.length + 1)
    expect(readdirSync(folder).sort()).toEqual([...outputs, 'report.json'].sort())
  })

  it('names the endings it knows where it does not know one', () => {
    const done = run(['report', 'report.json', '-o', 'a.xml'])
    expect(done.status).toBe(2)
    expect(done.stderr).toContain('.junit.xml')
    expect(done.stderr).toContain('.sarif')
  })
})

describe('--gitlab', () => {
  it('writes the code quality report, and refuses to write over another output', () => {
    expect(run(['report', 'report.json', '--gitlab', 'gl.json']).status).toBe(0)
    expect(Array.isArray(JSON.parse(text('gl.json')))).toBe(true)
    expect(run(['report', 'report.json', '--gitlab', 'x.json', '-o', 'x.json']).status).toBe(2)
    expect(existsSync(join(folder, 'x.json'))).toBe(false)
  })
})

describe('--github', () => {
  it('writes annotations to standard error, so that the report on standard output stays pure', () => {
    const done = run(['report', 'report.json', '--github', '--json'])
    expect(JSON.parse(done.stdout).schemaVersion).toBe(1)
    expect(done.stderr).toMatch(/^::error file=care-audit\.config\.yaml,line=31,title=Gate%3A first-response-time\.calendar\.p50::/)
    for (const line of done.stderr.trimEnd().split('\n')) expect(line).toMatch(/^::(error|warning|notice) /)
  })

  it('adds to the step’s summary what others wrote before', () => {
    writeFileSync(join(folder, 'summary.md'), 'before\n')
    run(['report', 'report.json', '--github'], { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') })
    expect(text('summary.md')).toMatch(/^before\n## Customer care audit\n\n\*\*Gate failed\*\*/)
  })

  it('keeps the summary within a mebibyte', () => {
    writeFileSync(join(folder, 'summary.md'), 'x'.repeat((1 << 20) - 3000))
    run(['report', 'report.json', '--github'], { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') })
    const size = readFileSync(join(folder, 'summary.md')).length
    expect(size).toBeLessThanOrEqual(1 << 20)
    expect(text('summary.md')).toMatch(/The rest did not fit here/)
  })

  it('ends with 4 where the summary cannot be written', () => {
    const done = run(['report', 'report.json', '--github'], { GITHUB_STEP_SUMMARY: join(folder, 'missing/summary.md') })
    expect(done.status).toBe(4)
  })
})

describe('what is printed', () => {
  it('steers no terminal and commands no CI, on either stream, whatever the report holds', () => {
    for (const evil of Object.values(hostile)) {
      writeFileSync(join(folder, 'evil.json'), JSON.stringify({ ...poisoned(judgedReport, evil), tool: fullReport.tool }))
      const done = run(['report', 'evil.json', '--verbose', '--show-waived'])
      expect(done.status, done.stderr).toBe(0)
      const printed = done.stdout + done.stderr
      expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
      expect(printed).not.toMatch(/^\s*::|##(?:vso|teamcity)?\[/m)
    }
  })

  it('nor do errors about files and outputs with such names', () => {
    for (const evil of ['\u001b[31mx.json', '::error::x.json', '##vso[x].json', '\u202ex.json']) {
      for (const words of [
        ['report', evil],
        ['report', 'report.json', '-o', `${evil}.xyz`],
        ['report', 'report.json', '--gitlab', `no/${evil}`],
      ]) {
        const done = run(words)
        expect(done.status).not.toBe(0)
        const printed = done.stdout + done.stderr
        expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
        expect(printed).not.toMatch(/^\s*::|##(?:vso|teamcity)?\[/m)
      }
    }
  })
})
