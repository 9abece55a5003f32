import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { fitting } from '../src/commands/_github.js'
import csv from '../src/reporters/csv.js'
import annotations from '../src/reporters/github-annotations.js'
import gitlab from '../src/reporters/gitlab.js'
import ndjson from '../src/reporters/ndjson.js'
import { finding, judgedReport } from './_judged-report.js'
import { poisoned } from './_poisoned.js'
import { fullReport, hostile, minimalReport } from './_report.js'

const look = { width: 80, colour: false, verbose: false }
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u

describe('CSV of findings', () => {
  it('has a row a finding under a head, which stands also where nothing was found', () => {
    const rows = parse<Record<string, string>>(csv.render(judgedReport, look), { columns: true })
    expect(rows).toHaveLength(judgedReport.findings.length)
    expect(rows[0]).toMatchObject({ rule: 'review-for-refund', probability: '0.982', line: '4021', law: '16 CFR 465.7; UCPD Annex I, 23c' })
    expect(rows.find(row => row['rule'] === 'penalty-for-review')).toMatchObject({
      column: '5',
      end_line: '13',
      waived_owner: 'legal@shop.example',
    })
    expect(csv.render(minimalReport, look)).toMatch(/^rule,severity,.*fingerprint\n$/)
  })

  it('starts no cell with what a spreadsheet would compute, and steers no terminal', () => {
    for (const evil of [...Object.values(hostile), ' \t=1+1', '\n@SUM(A1)', '＝1', '|calc', '%0A']) {
      const text = csv.render(poisoned(judgedReport, evil), look)
      const rows = parse(text)
      for (const cell of rows.flat())
        if (!/^[-+]?\d+([.,]\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[\s\u00a0\ufeff]*[=+\-@|%＝＋－＠]/)
      expect(text).not.toMatch(control)
      expect(text).not.toMatch(/^\s*::|##(?:vso|teamcity)?\[/m)
    }
  })
})

describe('NDJSON of findings', () => {
  it('is a line a finding, as the JSON report has it', () => {
    const lines = ndjson.render(judgedReport, look).split('\n').slice(0, -1)
    expect(lines.map(line => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(judgedReport.findings)))
    expect(ndjson.render(minimalReport, look)).toBe('')
    expect(ndjson.render(judgedReport, look)).not.toMatch(control)
  })
})

describe('code quality for GitLab', () => {
  interface Issue {
    readonly description: string
    readonly check_name: string
    readonly fingerprint: string
    readonly severity: string
    readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
  }
  const issues = (report = judgedReport): readonly Issue[] => JSON.parse(gitlab.render(report, look))

  it('is an array of issues with what GitLab asks for, without a byte order mark', () => {
    expect(gitlab.render(judgedReport, look)).toMatch(/^\[\n/)
    for (const issue of issues()) {
      expect(Object.keys(issue)).toEqual(['description', 'check_name', 'fingerprint', 'severity', 'location'])
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(issue.severity)
      expect(issue.location.path).not.toMatch(/^\.?\//)
      expect(issue.location.lines.begin).toBeGreaterThan(0)
    }
  })

  it('grades as the rules do: critical blocks, and what is unsure is told only', () => {
    const grades = ['critical', 'high', 'medium', 'low'] as const
    const findings = grades.map((grade, at) => finding({ grade, fingerprint: `${at}:1` }))
    const told = issues({ ...judgedReport, gate: undefined, findings: [...findings, finding({ confidence: 'low', fingerprint: 'x:1' })] })
    expect(told.map(({ severity }) => severity).sort()).toEqual(['blocker', 'critical', 'info', 'info', 'major'])
  })

  it('gives no two issues the same fingerprint, which GitLab would show as one', () => {
    const prints = issues({ ...judgedReport, findings: [...judgedReport.findings, ...judgedReport.findings] }).map(one => one.fingerprint)
    expect(new Set(prints).size).toBe(prints.length)
  })

  it('has broken conditions at their line, and nothing that is waived or holds', () => {
    expect(issues()[0]).toMatchObject({ severity: 'critical', location: { path: 'care-audit.config.yaml', lines: { begin: 31 } } })
    const names = issues().map(one => one.check_name)
    expect(names).not.toContain('penalty-for-review')
    expect(names).not.toContain('gate/csat')
    expect(names).not.toContain('gate/first-response-time.sla')
  })
})

/** How GitHub reads a command line back: `::name key=value,…::message`, percent sequences undone. */
function asGitHubReads(line: string) {
  const [, name = '', told = '', message = ''] = /^::([a-z]+) (.*?)::(.*)$/.exec(line) ?? []
  const undo = (text: string) =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')
  const properties = new Map(told.split(',').map(pair => [pair.slice(0, pair.indexOf('=')), undo(pair.slice(pair.indexOf('=') + 1))]))
  return { name, properties, message: undo(message) }
}

describe('annotations for GitHub', () => {
  const lines = (report = judgedReport) => annotations.render(report, look).split('\n').slice(0, -1)

  it('say what broke, at its line', () => {
    const [first = ''] = lines()
    expect(asGitHubReads(first)).toEqual({
      name: 'error',
      properties: new Map([
        ['file', 'care-audit.config.yaml'],
        ['line', '31'],
        ['title', 'Gate: first-response-time.calendar.p50'],
      ]),
      message: 'The median first response rose from 30m to 42m, more than the 10% that the condition allows and more than chance explains.',
    })
  })

  it('point at the columns of a clause within one line, at lines where it spans several', () => {
    const place = { file: './terms.md', line: 3, column: 5, endLine: 3, endColumn: 20 }
    const [one = ''] = lines({ ...fullReport, findings: [finding({ place })] })
    expect(one).toContain('file=terms.md,line=3,endLine=3,col=5,endColumn=20,')
    const [two = ''] = lines({ ...fullReport, findings: [finding({ place: { ...place, endLine: 4 } })] })
    expect(two).toContain('file=terms.md,line=3,endLine=4,title=')
  })

  it('are at most ten of a kind, and the tenth says how many more there are', () => {
    const findings = Array.from({ length: 40 }, (_, at) => finding({ severity: at < 30 ? 'error' : 'warning', fingerprint: `${at}:1` }))
    const all = lines({ ...fullReport, findings }).map(asGitHubReads)
    expect(all.filter(one => one.name === 'error')).toHaveLength(10)
    expect(all.filter(one => one.name === 'warning')).toHaveLength(10)
    expect(all[9]?.message).toMatch(/^21 more of this kind/)
    expect(all[19]?.message).not.toMatch(/more of this kind/)
  })

  it('leave out what is waived or only worth a look', () => {
    const text = annotations.render(judgedReport, look)
    expect(text).not.toContain('penalty-for-review')
    expect(text).not.toContain('100720')
    expect(text).not.toContain('csat')
  })

  it('hold their own command and no other, whatever the data hold', () => {
    for (const evil of [
      ...Object.values(hostile),
      '%0A::set-env name=X::y',
      'a::error::b',
      '\r\n::stop-commands::x',
      ',title=x,file=/etc/passwd',
    ]) {
      for (const line of lines(poisoned(judgedReport, evil))) {
        expect(line).toMatch(/^::(error|warning|notice) /)
        expect(line).not.toMatch(control)
        const { properties } = asGitHubReads(line)
        for (const key of properties.keys()) expect(['file', 'line', 'endLine', 'col', 'endColumn', 'title']).toContain(key)
        expect(line.split('::')[0]).toBe('')
      }
    }
  })
})

describe('the step summary', () => {
  it('is cut between blocks where it would not fit, and says so', () => {
    const text = `${Array.from({ length: 50 }, (_, at) => `| block ${at} | ž |`).join('\n\n')}\n`
    expect(fitting(text, 10_000)).toBe(text)
    const cut = fitting(text, 300)
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(300)
    expect(cut).toMatch(/\| block \d+ \| ž \|\n\n_The rest did not fit here; the report has all of it\._\n$/)
    expect(fitting(text, 20)).toBe('')
    expect(fitting(text, -5)).toBe('')
  })
})
