import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import type { Report } from '../src/model/report.js'
import sarif from '../src/reporters/sarif.js'
import { finding, judgedReport } from './_judged-report.js'
import { poisoned } from './_poisoned.js'
import { fullReport, hostile, minimalReport } from './_report.js'

const look = { width: 80, colour: false, verbose: false }
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:[^\s]*$/i)
ajv.addFormat('uri-reference', /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/)
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)
// The schema is of draft 4 and uses nothing that later drafts read otherwise, but for the name of its id.
const {
  id: _id,
  $schema: _draft,
  ...schema
} = JSON.parse(readFileSync(new URL('../fixtures/schemas/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'))
const valid = ajv.compile(schema)

interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}
interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly rank?: number
  readonly message: { readonly text: string }
  readonly locations?: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region }
  }[]
  readonly partialFingerprints: { readonly primaryLocationLineHash: string }
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[]
}
interface Run {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly {
        readonly id: string
        readonly name: string
        readonly shortDescription: { readonly text: string }
        readonly fullDescription: { readonly text: string }
        readonly help: { readonly text: string }
        readonly properties: { readonly precision: string; readonly tags: readonly string[] }
      }[]
    }
  }
  readonly automationDetails: { readonly id: string }
  readonly invocations: readonly { readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[] }[]
  readonly results: readonly Result[]
  readonly properties: { readonly truncated?: object }
}

function runOf(report: Report): Run {
  const [run] = JSON.parse(sarif.render(report, look)).runs
  return run
}
const resultOf = (run: Run, ruleId: string): Result | undefined => run.results.find(one => one.ruleId === ruleId)

describe('SARIF', () => {
  it.each([
    ['with findings and a gate', judgedReport],
    ['with findings', fullReport],
    ['of next to nothing', minimalReport],
    ...Object.entries(hostile).map(([name, evil]) => [`of hostile text (${name})`, poisoned(judgedReport, evil)] as const),
    ['of lone surrogates', poisoned(judgedReport, '\ud800 \udc00 [a](http://evil.example) {0} %00 ../../x')],
  ])('%s is valid by the public schema of 2.1.0', (_, report) => {
    expect(valid(JSON.parse(sarif.render(report, look))), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true)
  })

  it('the schema does refuse', () => {
    const log = JSON.parse(sarif.render(judgedReport, look))
    log.runs[0].results[0].level = 'grave'
    expect(valid(log)).toBe(false)
  })

  it('gives each rule what GitHub asks for, no text empty and none too long', () => {
    const long = finding({ message: 'x'.repeat(5000), law: Array.from({ length: 30 }, (_, at) => `Law ${at}`) })
    for (const rule of runOf({ ...judgedReport, findings: [...judgedReport.findings, { ...long, rule: 'long-one' }] }).tool.driver.rules) {
      for (const text of [rule.shortDescription.text, rule.fullDescription.text, rule.help.text]) {
        expect(text).not.toBe('')
        expect(text.length).toBeLessThanOrEqual(1024)
      }
      expect(rule.name.length).toBeLessThanOrEqual(255)
      expect(rule.properties.tags.length).toBeLessThanOrEqual(10)
      expect(['very-high', 'high', 'medium', 'low']).toContain(rule.properties.precision)
    }
  })

  it('points each result at its rule', () => {
    const run = runOf(judgedReport)
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId)
  })

  it('shows a broken condition at its line of the configuration', () => {
    const result = resultOf(runOf(judgedReport), 'gate/first-response-time.calendar.p50')
    expect(result?.level).toBe('error')
    expect(result?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'care-audit.config.yaml' },
      region: { startLine: 31, startColumn: 1, endLine: 31, endColumn: 2 },
    })
  })

  it('shows no condition that holds or had too little data', () => {
    const ids = runOf(judgedReport).results.map(one => one.ruleId)
    expect(ids).not.toContain('gate/csat')
    expect(ids).not.toContain('gate/last-touch-satisfaction.explicit')
  })

  it('names files relative to the repository, encoded, and columns where they are known', () => {
    const clause = resultOf(runOf(judgedReport), 'penalty-for-review')
    expect(clause?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'policies/terms.md' },
      region: { startLine: 12, startColumn: 5, endLine: 13, endColumn: 18 },
    })
    const uri = (file: string) =>
      runOf({ ...fullReport, findings: [finding({ place: { file, line: 1 } })] }).results[0]?.locations?.[0]?.physicalLocation
        .artifactLocation.uri
    expect(uri('./a b/ž:1.csv')).toBe('a%20b/%C5%BE%3A1.csv')
    expect(uri('.\\exports\\x.csv')).toBe('exports/x.csv')
    expect(uri('/data/x.csv')).toBe('file:///data/x.csv')
    expect(uri('-')).toBe('stdin')
  })

  it('tells what is sure from what is worth a look', () => {
    const { results } = runOf(judgedReport)
    expect(results.find(one => one.rank === 98.2)?.level).toBe('error')
    expect(results.find(one => one.rank === 44)?.level).toBe('note')
  })

  it('suppresses what is waived, with the reason', () => {
    const run = runOf(judgedReport)
    expect(resultOf(run, 'penalty-for-review')?.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'being replaced, LEGAL-12 (legal@shop.example, until 2026-12-31)' },
    ])
    expect(resultOf(run, 'gate/first-response-time.sla')?.suppressions?.[0]?.justification).toMatch(/^the night desk starts in March/)
    const inline = runOf({ ...fullReport, findings: [finding({ waived: { reason: 'quoted on purpose' } })] }).results[0]
    expect(inline?.suppressions?.[0]?.kind).toBe('inSource')
  })

  it('gives every result a fingerprint of its own, the same in every run and wherever the row stands', () => {
    const prints = (report: Report) => runOf(report).results.map(one => one.partialFingerprints.primaryLocationLineHash)
    const twice = { ...judgedReport, findings: [...judgedReport.findings, ...judgedReport.findings] }
    expect(new Set(prints(twice)).size).toBe(prints(twice).length)
    expect(prints(judgedReport)).toEqual(prints(judgedReport))
    const moved = { ...fullReport, findings: [finding({ place: { file: 'x.csv', line: 7 } })] }
    expect(prints(moved)).toEqual([finding().fingerprint])
  })

  it('keeps the gravest 5 000 results, says so, and stays under the size that GitHub takes', () => {
    const many = Array.from({ length: 6000 }, (_, at) =>
      finding({ conversation: String(at), fingerprint: `${at.toString(16).padStart(32, '0')}:1`, severity: at < 5990 ? 'info' : 'error' }),
    )
    const report = { ...judgedReport, findings: many }
    const run = runOf(report)
    expect(run.results).toHaveLength(5000)
    expect(run.results.filter(one => one.ruleId === 'review-for-refund' && one.level === 'error')).toHaveLength(10)
    expect(run.properties.truncated).toEqual({ shown: 5000, total: 6005 })
    expect(run.invocations[0]?.toolExecutionNotifications[0]?.message.text).toMatch(/^Only the gravest 5000 of 6005 results/)
    expect(gzipSync(sarif.render(report, look)).length).toBeLessThan(10e6)
  })

  it('names the run by its command, so that several uploads for one commit stay apart', () => {
    expect(runOf(fullReport).automationDetails.id).toBe('care-audit/analyze/')
    const checked = { ...fullReport, manifest: { ...fullReport.manifest, commandLine: 'care-audit check exports' } }
    expect(runOf(checked).automationDetails.id).toBe('care-audit/check/')
  })

  it('makes no link of words from data', () => {
    const result = runOf({ ...fullReport, findings: [finding({ excerpt: 'see [here](http://evil.example)' })] }).results[0]
    expect(result?.message.text).not.toMatch(/[^\\]\]\(/)
  })
})
