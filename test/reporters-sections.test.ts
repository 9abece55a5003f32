import { describe, expect, it } from 'vitest'
import type { Look } from '../src/model/reporter.js'
import html from '../src/reporters/html.js'
import markdown from '../src/reporters/markdown.js'
import terminal from '../src/reporters/terminal.js'
import { conditions, finding, judgedReport } from './_judged-report.js'
import { fullReport, minimalReport } from './_report.js'

const plain: Look = { width: 80, colour: false, verbose: false }
const shown = (report = judgedReport, change: Partial<Look> = {}) => terminal.render(report, { ...plain, ...change })
/** The text of a section of the terminal, its lines as one. */
const section = (title: string, text = shown()): string =>
  (text.split('\n\n').find(part => part.startsWith(title)) ?? '').replace(/\s+/g, ' ')

describe('the gate', () => {
  it('stands first: the verdict and the count lead, then broken conditions with all that was weighed', () => {
    const lines = shown().split('\n')
    expect(lines[0]).toBe('Gate failed: 2 of 8 conditions broken, 1 undecided, judged on 1 Feb 2026')
    const gate = section('Gate  ')
    expect(shown().indexOf('Gate  conditions')).toBeLessThan(shown().indexOf('Times  '))
    expect(gate).toContain(
      'fail first-response-time.calendar.p50 42m · limit 33m · baseline 30m · change +40.6% · interval +21.0% to +63.0% · n 467 · line 31',
    )
    expect(gate).toContain('What moved: Nearly all of it comes from email')
    expect(gate).toContain('the whole moved against its groups')
    expect(gate).toContain('Since 12 Jan 2026')
    expect(gate).toContain('error resolution-time.business.p90 line 33')
    expect(gate).toContain('warn reopen-rate.within.7d for')
    expect(gate).toContain('too few last-touch-satisfaction.explicit 80.0% · limit 85.0% · n 164 · could have seen 8.1 pp beyond it')
    expect(gate).toContain('pass csat, backlog.n')
    expect(gate).toContain('The baseline is 92 days old; write it again.')
    expect(gate.indexOf('fail ')).toBeLessThan(gate.indexOf('warn '))
  })

  it('says of a waived condition who waived it and why, where that is asked for', () => {
    expect(section('Gate  ')).not.toContain('OPS-12')
    expect(section('Gate  ', shown(judgedReport, { waived: true }))).toContain(
      'Waived until 2026-03-31 by care@shop.example: the night desk',
    )
  })

  it('is red where it is broken and green where it holds', () => {
    const coloured = shown(judgedReport, { colour: true })
    expect(coloured).toMatch(/^\u001b\[31mGate failed/)
    expect(coloured).toContain('\u001b[32mpass\u001b[39m')
    const passed = {
      ...judgedReport,
      gate: { passed: true, verdict: 'pass', now: '2026-02-01', conditions: conditions.slice(6), notes: [] },
    } as const
    expect(shown(passed, { colour: true })).toMatch(/^\u001b\[32mGate passed\u001b\[39m: 2 conditions, judged/)
  })

  it('writes a change in the unit that its figure calls for', () => {
    const one = (of: string, unit: 'seconds' | 'ratio' | 'count') => ({
      ...judgedReport,
      gate: {
        ...judgedReport.gate,
        passed: false,
        verdict: 'fail',
        now: '2026-02-01',
        notes: [],
        conditions: [{ of, unit, verdict: 'fail', reason: '', message: '.', baseline: 0.08, effect: 0.041, interval: [0.01, 0.07] }],
      },
    })
    const change = (of: string, unit: 'seconds' | 'ratio' | 'count') =>
      /change ([^·]+) ·/.exec(section('Gate  ', shown(one(of, unit) as never)))?.[1]
    expect(change('reopen-rate', 'ratio')).toBe('+4.1 pp')
    expect(change('first-response-time.calendar.p90', 'seconds')).toBe('+4.1%')
    expect(change('touches.p90', 'count')).toBe('+4.1%')
    expect(change('backlog.n', 'count')).toBe('+0')
  })

  it('is left out where none was asked', () => {
    expect(shown(fullReport)).not.toMatch(/gate/i)
  })
})

describe('rules and findings', () => {
  it('name each rule that found something with its rate and interval, the others in a line', () => {
    const rules = section('Rules  ')
    expect(rules).toMatch(/blocked-cancellation error 41 3 7\.3% 2\.5–19\.4% 2 /)
    expect(rules).toContain('Nothing found dismissive-tone')
    expect(rules).toContain('Not checked vip-left-unhappy')
    expect(section('Rules  ', shown(judgedReport, { verbose: true }))).toContain('Not checked: no column tells who is a VIP')
  })

  it('show the gravest first, with excerpt, place, confidence and law, and what is doubtful apart', () => {
    const found = section('Findings  ')
    expect(found).toMatch(
      /^Findings possible violations, the gravest first error review-for-refund · 100512 · exports\/messages\.csv:4021 ·/,
    )
    expect(found).toContain(
      '9 Jan 2026 11:14 · high confidence, 0.98 “we can refund [AMOUNT-1] once your review on [URL-1] is gone” Possible violation',
    )
    expect(found).toContain('Law: 16 CFR 465.7; UCPD Annex I, 23c')
    expect(found).not.toContain('100720')
    expect(section('Worth a look')).toContain('100720')
    expect(section('Worth a look')).toContain('as the customer tells it')
  })

  it('give every rule its turn, and say once what is the same', () => {
    const loud = Array.from({ length: 9 }, (_, at) => finding({ conversation: `loud-${at}`, probability: 0.99 }))
    const quiet = finding({ rule: 'no-human', conversation: 'quiet', probability: 0.95, message: 'Nobody answered.' })
    const text = section('Findings  ', shown({ ...judgedReport, findings: [...loud, quiet] }))
    expect(text).toContain('quiet')
    expect(text.match(/loud-/g)).toHaveLength(4)
    expect(text.match(/Possible violation:/g)).toHaveLength(1)
  })

  it('say how many more there are, and where', () => {
    const findings = Array.from({ length: 12 }, (_, at) => finding({ conversation: String(at) }))
    expect(section('Findings  ', shown({ ...judgedReport, findings }))).toContain('7 more: -o findings.csv or -o report.json has all')
  })

  it('tell signals, vetoes and words to who asks for more', () => {
    expect(shown()).not.toContain('Signals:')
    const all = section('Findings  ', shown(judgedReport, { verbose: true }))
    expect(all).toContain('Signals: refund, review, condition')
    expect(all).toContain('Looked for and not found: negation, customer-asked')
    expect(all).toContain('Words that weighed most: once, review, gone')
  })

  it('mark the words that tell', () => {
    const marked = finding({ excerpt: 'refund once the review is gone', marked: [7, 22] })
    expect(shown({ ...judgedReport, findings: [marked] })).toContain('“refund ⟦once the review⟧ is gone”')
  })

  it('keep what is waived apart, and quiet unless it is asked for', () => {
    expect(shown()).not.toContain('penalty-for-review')
    expect(section('Waived  ', shown(judgedReport, { waived: true }))).toContain(
      'Waived: being replaced, LEGAL-12 (legal@shop.example), until 2026-12-31',
    )
  })

  it('tell of the whole export: how many conversations, and some of them', () => {
    expect(section('Over the whole export')).toContain('In 41 conversations, such as 100401,')
  })
})

describe('promises and cancellations', () => {
  it('list broken promises first, with their words and when they were due', () => {
    const promises = section('Promises  ')
    expect(promises).toMatch(/^Promises 18 of 21 kept · 85\.7% · 65\.4–95\.0% · 2 still open/)
    expect(promises.indexOf('broken')).toBeLessThan(promises.indexOf('open 100600'))
    expect(promises).toContain('open 100600 3 Feb 2026 00:00 by Monday')
    expect(section('Promises  ', shown(judgedReport, { verbose: true }))).toContain('kept 100377')
  })

  it('do not call open what was promised without a time', () => {
    const vague = { conversation: '7', at: '2026-01-05T09:00:00.000Z', state: 'vague', phrase: 'You will hear from us soon.' }
    const metrics = { 'promise-kept-rate': { unit: 'ratio' as const, k: 0, n: 0, open: 0, promises: [vague] } }
    expect(section('Promises  ', shown({ ...judgedReport, metrics }))).toMatch(/no time 7 5 Jan 2026 \d\d:00 You will hear/)
  })

  it('show how cancelling went in whatever figures there are', () => {
    const text = section('Cancelling  ')
    expect(text).toContain('Requests 41')
    expect(text).toContain('Confirmed 80.5% · 33 of 41 · 66.0–89.8%')
    expect(text).toContain('Duration median 17h · p90 3d · longest 5d 19h · n 33')
    expect(text).toContain('Turns median 3 · p90 6 · most 9 · n 33')
  })
})

describe('the audience', () => {
  const heads = (text: string) => [...text.matchAll(/^## (.+)$|<h2 id="s\d+">(.+?)<\/h2>/gm)].map(([, a, b]) => a ?? b ?? '')
  const first = (audience: 'ops' | 'product' | 'legal' | 'leadership', reporter = markdown) =>
    heads(reporter.render(judgedReport, { ...plain, audience })).slice(0, 4)

  it('decides what comes first, after the gate, in markdown and HTML', () => {
    expect(first('legal')).toEqual(['Gate', 'Laws and standards that may be touched', 'Rules', 'Findings'])
    expect(first('leadership')).toEqual(['Gate', 'Over time', 'Rates', 'Times'])
    expect(first('ops')).toEqual(['Gate', 'Times', 'What happened', 'Worst conversations'])
    expect(first('product')).toEqual(['Gate', 'Over the whole export', 'By agent', 'By channel'])
    expect(first('legal', html)).toEqual(['Gate', 'Laws and standards that may be touched', 'Rules', 'Findings'])
    expect(first('leadership', html)[1]).toBe('At a glance')
  })

  it('takes nothing away', () => {
    const all = (audience?: 'ops' | 'product' | 'leadership') =>
      heads(markdown.render(judgedReport, { ...plain, ...(audience === undefined ? {} : { audience }) })).sort()
    for (const audience of ['ops', 'product', 'leadership'] as const) expect(all(audience)).toEqual(all())
  })

  it('counts findings of each law for who answers for them', () => {
    const text = markdown.render(judgedReport, { ...plain, audience: 'legal' })
    expect(text).toContain('| **16 CFR 465.7** | `review-for-refund` | **2** | 0 |')
  })
})

describe('a report of documents', () => {
  const inputs = minimalReport.inputs.map(input => ({ ...input, kind: 'policy', format: 'md', path: 'terms.md' }))
  const clause = finding({ conversation: undefined as never, place: { file: 'terms.md', line: 3, column: 5 }, clause: 'Terms › Reviews' })
  const report = {
    ...minimalReport,
    inputs,
    metrics: {},
    findings: [clause],
    ledger: { ...minimalReport.ledger, conversations: 0, measured: 0 },
  }

  it('tells of documents and clauses, and nothing of conversations', () => {
    for (const text of [shown(report), markdown.render(report, plain), html.render(report, plain)]) {
      expect(text).toContain('1 document, 1 clause')
      expect(text).not.toMatch(/conversations/i)
      expect(text).toContain('terms.md:3:5')
    }
    expect(markdown.render(report, plain)).toMatch(/^# Audit of policies and scripts\n/)
    expect(shown(report)).toContain('care-audit policy terms.md -o report.html')
  })
})
