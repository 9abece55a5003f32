import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { Report } from '../src/model/report.js'
import { reportSchema } from '../src/model/report.schema.js'
import githubSummary from '../src/reporters/github-summary.js'
import json from '../src/reporters/json.js'
import markdown from '../src/reporters/markdown.js'
import terminal from '../src/reporters/terminal.js'
import { displayWidth } from '../src/text/safe.js'
import { judgedReport } from './_judged-report.js'
import { poisoned } from './_poisoned.js'
import { fullReport, hostile, minimalReport } from './_report.js'

const plain = { width: 80, colour: false, verbose: false }
const valid = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictTypes: false }).compile(reportSchema)

function linesOf(report: Report, width: number, verbose = false): string[] {
  return terminal.render(report, { width, colour: false, verbose }).split('\n')
}

/** Bytes that no human format may hold: controls but line feed, bidirectional and invisible characters. */
const harmful = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u

describe('terminal', () => {
  test.each([80, 100, 120])('no line is wider than %i columns', width => {
    for (const report of [fullReport, minimalReport, judgedReport]) {
      for (const verbose of [false, true]) {
        for (const line of linesOf(report, width, verbose)) expect(displayWidth(line), line).toBeLessThanOrEqual(width)
      }
    }
  })

  test('colour adds nothing but colour', () => {
    const coloured = terminal.render(fullReport, { ...plain, colour: true })
    expect(coloured).not.toBe(terminal.render(fullReport, plain))
    // biome-ignore lint/complexity/useRegexLiterals: the escape is the point
    expect(coloured.replace(new RegExp('\u001b\\[\\d+m', 'g'), '')).toBe(terminal.render(fullReport, plain))
  })

  test('breached targets are red and answered ones are not', () => {
    const coloured = terminal.render(fullReport, { ...plain, colour: true })
    expect(coloured).toContain('\u001b[31mbreached 61\u001b[39m')
    expect(coloured).not.toContain('\u001b[31mreplied')
  })

  test('what stays together is not parted at the end of a line', () => {
    expect(linesOf(fullReport, 80).join('\n')).toMatch(/thanks 11/)
  })

  test('a typical report without groups or findings fits on two screens', () => {
    const typical = {
      ...fullReport,
      groups: {},
      rules: [],
      findings: [],
      quality: fullReport.quality.slice(0, 1),
      reconciliation: fullReport.reconciliation.slice(0, 1),
    }
    expect(linesOf(typical, 80).length).toBeLessThanOrEqual(85)
  })

  test('the headline tells what was read, of which days, in which zone', () => {
    const [first = ''] = linesOf(fullReport, 80)
    expect(first).toBe('509 conversations, 1–31 Jan 2026 (Europe/Vilnius)')
  })

  test('each figure stands with its n, each rate with its interval', () => {
    const text = linesOf(fullReport, 80).join('\n')
    expect(text).toMatch(/First response +42m +8h 5m .*28m +4h 12m +467\n/)
    expect(text).toMatch(/Reopened +8\.6% +6\.4–11\.6% +38 of 440\n/)
    expect(text).toMatch(/unfinished counted in +51m/)
  })

  test('the last bucket of a series is marked where it is incomplete', () => {
    expect(linesOf(fullReport, 80).find(line => line.includes('Conversations  '))).toMatch(/[▁-█]{30}\([▁-█]\)/)
  })

  test('the slowest group comes first, small ones last and without figures', () => {
    const text = linesOf(fullReport, 80).join('\n')
    expect(text.indexOf('email  ')).toBeLessThan(text.indexOf('chat  '))
    expect(text).toMatch(/\(none\) +<5 +— +—/)
  })

  test('a column that no group has a figure for is left out', () => {
    const report = {
      ...fullReport,
      groups: { channel: { email: { 'first-response-time': fullReport.metrics['first-response-time'] ?? { unit: 'seconds' } } } },
    } as const
    const head = linesOf(report, 120).find(line => line.includes('conv.'))
    expect(head).toMatch(/median +p90 +waiting +in target$/)
  })

  test('a figure that is absent is a dash, and its reason stands below', () => {
    const text = linesOf(minimalReport, 80).join('\n')
    expect(text).toMatch(/First response +— +—/)
    expect(text).toContain('First response: no column tells when an agent first replied')
    expect(text).not.toMatch(/NaN|undefined|null/)
  })

  test('where nobody was answered, the median of those who wait is still told, as a lower bound', () => {
    const calendar = { n: 0, censoredMedian: { value: 7200, atLeast: true } }
    const outcomes = { replied: 0, awaiting: 3, 'closed-without-reply': 0, 'not-applicable': {} }
    const report = { ...minimalReport, metrics: { 'first-response-time': { unit: 'seconds', calendar, outcomes } } } as const
    const text = linesOf(report, 80).join('\n')
    expect(text).toMatch(/unfinished counted in +≥ 2h/)
    expect(text).toMatch(/First response +— .* 0\n/)
    expect(text).toContain('3 conversations still without a first reply.')
  })

  test('a ledger that does not add up says so', () => {
    const broken = { ...minimalReport, ledger: { ...minimalReport.ledger, rows: 2 } }
    expect(linesOf(broken, 80).join(' ')).toMatch(/does\s+not\s+add\s+up/)
    expect(linesOf(minimalReport, 80).join('\n')).not.toContain('does not add up')
  })

  test('the next command names a conversation that can be typed, with quotes where a shell needs them', () => {
    const suspects = { ...fullReport, inputs: fullReport.inputs.slice(0, 1).map(input => ({ ...input, path: "it's a file.csv" })) }
    const text = linesOf(suspects, 120).join('\n')
    expect(text).toContain("care-audit explain 100417 'it'\\''s a file.csv'")
    expect(text).not.toMatch(/care-audit explain .*Eve/)
  })

  test('the next commands take along what the files were read and measured with, quoted anew, and no outputs', () => {
    const commandLine =
      "care-audit check t.csv --map 'created_at=Opened on' --kind=t.csv=tickets --by agent --audience ops --where 'channel=it'\\''s' --json -o x.md --no-individuals"
    const text = linesOf({ ...fullReport, manifest: { ...fullReport.manifest, commandLine } }, 400).join('\n')
    expect(text).toMatch(/care-audit explain 100417 .*csv --map 'created_at=Opened on' --kind t\.csv=tickets {2}#/)
    expect(text).toContain(
      "csv --map 'created_at=Opened on' --kind t.csv=tickets --by agent --where 'channel=it'\\''s' --no-individuals -o report.html",
    )
    expect(text).not.toMatch(/care-audit analyze .*(--audience|--json|x\.md)/)
  })

  test('a table of groups says of how many conversations each is, though nothing tells of first responses', () => {
    const groups = { channel: { email: { csat: { unit: 'ratio', k: 3, n: 4, rate: 0.75 } } } } as const
    const text = linesOf({ ...minimalReport, groups, groupSizes: { channel: { email: 17 } } }, 80).join('\n')
    expect(text).toMatch(/email +17 +75\.0%\?/)
  })

  test('a rule that was broken by the whole export claims no rate of 0', () => {
    const rule = { id: 'unannounced-incident', severity: 'warning', checked: 524, failed: 0, findings: 1, low: 0, rate: 0 } as const
    const text = linesOf({ ...minimalReport, rules: [{ ...rule, interval: [0, 0.007] }] }, 80).join('\n')
    expect(text).toMatch(/unannounced-incident +warning +524 +whole +— +— +0/)
    expect(text.replace(/\s+/g, ' ')).toContain('whole = found over the whole export')
  })

  test('where nobody asked to cancel, nothing is told of it', () => {
    const journey = { unit: 'ratio', k: 0, n: 0, turns: { n: 0 }, 'offers-after-no': 0 } as const
    expect(linesOf({ ...minimalReport, metrics: { 'cancellation-journey': journey } }, 80).join('\n')).not.toContain('Cancelling')
  })

  test('a terminal of 60 columns gets lines of 60, and loses columns before labels', () => {
    const lines = linesOf(fullReport, 60)
    for (const line of lines.filter(line => !line.includes('care-audit '))) expect([...line].length).toBeLessThanOrEqual(60)
  })
})

describe('hostile text', () => {
  test.each([
    ['terminal', terminal],
    ['markdown', markdown],
    ['the summary of GitHub', githubSummary],
  ])('%s shows no control, invisible or direction character, and no line a CI would obey', (_, reporter) => {
    for (const verbose of [false, true]) {
      for (const report of [fullReport, judgedReport]) {
        const text = reporter.render(report, { ...plain, verbose, waived: true })
        expect(text).not.toMatch(harmful)
        expect(text).not.toMatch(/^\s*::/m)
        expect(text).not.toMatch(/##(?:vso|teamcity)?\[/)
      }
    }
  })

  test('every place for data may be hostile, the keys of the report too', () => {
    for (const evil of Object.values(hostile)) {
      const report = poisoned(judgedReport, evil)
      const look = { ...plain, verbose: true, waived: true }
      for (const text of [terminal, markdown, githubSummary].map(reporter => reporter.render(report, look))) {
        expect(text).not.toMatch(harmful)
        expect(text).not.toMatch(/^\s*::/m)
        expect(text).not.toMatch(/##(?:vso|teamcity)?\[/)
      }
      for (const line of linesOf(report, 80)) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
    }
  })
})

describe.each([
  ['markdown', fullReport, markdown],
  ['markdown with findings', judgedReport, markdown],
  ['the summary of GitHub', judgedReport, githubSummary],
])('%s', (_, report, reporter) => {
  const text = reporter.render(report, plain)

  test('every row of a table has as many cells as its head', () => {
    const cells = (line: string) => line.match(/(?:\\\||[^|])*\|/g)?.length
    const tables = text.split('\n\n').filter(block => block.startsWith('|'))
    expect(tables.length).toBeGreaterThan(2)
    for (const table of tables) expect(new Set(table.split('\n').map(cells)).size, table).toBe(1)
  })

  test('names from data stand in code spans, so that nothing is mentioned, linked or drawn', () => {
    const outside = text.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
    expect(outside).not.toMatch(/octocat|<img|https?:\/\/|gotcha/)
    if (reporter === markdown) expect(text).toContain('```a\\|b `c` ``d`` <img src=x onerror=alert(1)> @octocat```')
  })
})

describe('markdown', () => {
  test('each metric of the report is explained', () => {
    const text = markdown.render(fullReport, plain)
    for (const id of Object.keys(fullReport.metrics)) expect(text).toContain(`(\`${id}\`): `)
  })

  test('a minimal report is whole', () => {
    const small = markdown.render(minimalReport, plain)
    expect(small).toContain('## What could not be measured, and why')
    expect(small).not.toMatch(/NaN|undefined|null/)
  })
})

describe('json', () => {
  test('the report comes back the same, in the same order, with a line feed at the end', () => {
    for (const report of [fullReport, minimalReport]) {
      const text = json.render(report, plain)
      expect(JSON.parse(text)).toEqual(report)
      expect(Object.keys(JSON.parse(text))).toEqual(Object.keys(report))
      expect(text.endsWith('}\n')).toBe(true)
    }
  })

  test('a terminal that shows it is not steered by it', () => {
    expect(json.render(fullReport, plain)).not.toMatch(harmful)
  })
})

describe('schema', () => {
  test.each([
    ['full', fullReport],
    ['minimal', minimalReport],
  ])('the %s report is valid', (_, report) => {
    expect(valid(report), JSON.stringify(valid.errors)).toBe(true)
  })

  test.each<[string, object]>([
    ['another version', { schemaVersion: 2 }],
    ['a rate above 1', { metrics: { csat: { unit: 'ratio', k: 2, n: 1, rate: 2, interval: [0, 1] } } }],
    ['a metric without a unit', { metrics: { csat: { k: 1, n: 1 } } }],
    ['a misspelt quantile', { metrics: { 'hold-time': { unit: 'seconds', calendar: { n: 1, P50: 2 } } } }],
    ['an instant without a zone', { asOf: '2026-01-31T21:59:59.000' }],
    ['a negative count', { ledger: { ...minimalReport.ledger, rows: -1 } }],
    ['a part of six days', { series: { ...minimalReport.series, arrivals: [[1, 2]] } }],
  ])('%s is refused', (_, change) => {
    expect(valid({ ...minimalReport, ...change })).toBe(false)
  })

  test('a later minor version may add metrics, parts of them and parts of the report', () => {
    const grown = {
      ...minimalReport,
      news: 1,
      metrics: { ...minimalReport.metrics, novel: { unit: 'count', n: 3 }, touches: { unit: 'count', n: 0, novel: {} } },
    }
    expect(valid(grown), JSON.stringify(valid.errors)).toBe(true)
  })
})
