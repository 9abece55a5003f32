import { describe, expect, it } from 'vitest'
import type { FindingReport } from '../src/model/report.js'
import { testRatchet } from '../src/pipeline/_gate-findings.js'
import { figureAt, isFigure } from '../src/pipeline/figure-path.js'
import { counted, waive } from '../src/pipeline/gate.js'
import { folderOf, run } from './_gate-runs.js'

describe('a path', () => {
  it.each([
    ['first-response-time.calendar.p90', { kind: 'quantile', share: 0.9, unit: 'seconds', contractual: false }],
    ['metrics.first-response-time.calendar.p50', { path: 'first-response-time.calendar.p50', kind: 'quantile', share: 0.5 }],
    ['first-response-time.calendar.mean', { kind: 'point', unit: 'seconds' }],
    ['first-response-time.calendar.censoredMedian.value', { kind: 'point', unit: 'seconds' }],
    ['first-response-time.sla', { path: 'first-response-time.sla.rate', kind: 'ratio', unit: 'ratio', contractual: true }],
    ['first-response-time.outcomes.awaiting', { kind: 'point', unit: 'count' }],
    ['reopen-rate', { path: 'reopen-rate.rate', kind: 'ratio', contractual: false }],
    ['reopen-rate.within.7d', { path: 'reopen-rate.within.7d.rate', kind: 'ratio' }],
    ['reopen-rate.afterSolve.p50', { kind: 'quantile', unit: 'seconds' }],
    ['last-touch-satisfaction.explicit', { path: 'last-touch-satisfaction.explicit.rate', kind: 'ratio' }],
    ['touches.p90', { kind: 'quantile', unit: 'count' }],
    ['backlog.n', { kind: 'point', unit: 'count' }],
    ['backlog.age.p90', { kind: 'quantile', unit: 'seconds' }],
    ['consistency.hero-share', { kind: 'point', unit: 'ratio' }],
    ['consistency.p90-to-p50', { kind: 'point', unit: 'count' }],
    ['findings', { of: 'findings', leaf: '' }],
    ['findings.error', { of: 'findings', leaf: 'error' }],
    ['summary.findings.error', { path: 'findings.error', of: 'findings', leaf: 'error' }],
    ['rules.no-human', { path: 'rules.no-human.rate', kind: 'ratio' }],
    ['ledger.excluded.spam', { of: 'ledger', container: ['excluded'] }],
    ['quality.no-close-time', { of: 'quality' }],
  ])('%s is understood', (path, figure) => {
    expect(figureAt(path)).toMatchObject(figure)
  })

  it.each([
    ['first-respons-time.calendar.p90', 'Did you mean “first-response-time.calendar.p90”?'],
    ['first-response-time.calender.p90', 'Did you mean “first-response-time.calendar.p90”?'],
    ['first-response-time.calendar.p99', 'Did you mean “first-response-time.calendar.p90”?'],
    ['first-response-time.calendar', 'Name one of them: first-response-time.calendar.n'],
    ['csat.rate.value', 'Leave the rest of the path out.'],
    ['csat.interval', 'There are: '],
    ['summary.findings.total', 'Write findings, findings.error'],
    ['findings.eror', 'Did you mean “findings.error”?'],
    ['ledger.convrsations', 'Did you mean “ledger.conversations”?'],
    ['rules.no-human.rat', 'Did you mean “rules.no-human.rate”?'],
    ['no such thing', 'care-audit metrics'],
    ['', 'care-audit metrics'],
    ['csat.__proto__', 'There are: '],
  ])('%s is not, and the mend is told', (path, hint) => {
    const found = figureAt(path)
    expect(isFigure(found)).toBe(false)
    expect('hint' in found ? found.hint : '').toContain(hint)
  })
})

describe('the configuration of the gate', () => {
  const refused = (line: string, more = '') => {
    const { code, err, out } = run(
      folderOf(`timeZone: UTC\ngate:\n  - ${line}\n${more}`, { 'tickets.csv': 'ticket_id,created_at\n1,2026-01-01\n' }),
      'check',
      'tickets.csv',
    )
    expect([code, out]).toEqual([2, ''])
    return err
  }

  it('shows the line, a mark under the fault, and what was meant', () => {
    expect(refused('{ of: reopen-rate.withn.7d, worse: 1pp }')).toBe(
      [
        'care-audit: care-audit.config.yaml:3:11: “reopen-rate.withn.7d” names no figure: “reopen-rate” has no “withn”.',
        '  2 | gate:',
        '  3 |   - { of: reopen-rate.withn.7d, worse: 1pp }',
        '    |           ^^^^^^^^^^^^^^^^^^^^',
        '  Did you mean “reopen-rate.within.7d”?',
        '',
      ].join('\n'),
    )
  })

  it.each([
    ['{ of: reopen-rate, max: 8h }', 'does not fit'],
    ['{ of: backlog.n, max: 10% }', 'does not fit'],
    ['{ of: first-response-time.calendar.p90, max: 10 }', 'max: 8h'],
    ['{ of: first-response-time.calendar.p90, worse: 1pp }', 'does not fit'],
    ['{ of: reopen-rate, worse: 0.01 }', 'worse: 1pp or 10%'],
    ['{ of: reopen-rate, max: much }', 'is no amount'],
    ['{ of: reopen-rate, max: -1% }', 'is no amount'],
    ['{ of: reopen-rate, max: 120% }', 'does not fit'],
    ['{ of: reopen-rate }', 'asks for nothing'],
    ['{ of: reopen-rate, ratchet: true }', 'Only findings can be ratcheted'],
    ['{ of: findings, worse: 10% }', 'ratchet: true'],
    ['{ of: reopen-rate, max: 5%, warn: 8% }', 'could never be reached'],
    ['{ of: reopen-rate, max: 5%, min: 8% }', 'nothing could pass'],
    ['{ of: backlog.n, max: 5, on: bound }', 'no interval'],
    ['{ of: findings, max: 5, by: channel }', 'Only metrics'],
    ['{ of: reopen-rate, max: 5%, minN: 0 }', 'at least 1'],
  ])('refuses %s', (line, words) => {
    expect(refused(line)).toContain(words)
  })

  it.each([
    ['{ of: csat, reason: r, owner: o }', 'missing'],
    ['{ of: csat, until: 2026-03-10, owner: o }', 'missing'],
    ['{ of: csat, until: 2026-03-10, reason: r }', 'missing'],
    ['{ of: csat, until: 2026-08-29, reason: r, owner: o }', '181 days away'],
    ['{ of: csat, until: 2026-02-30, reason: r, owner: o }', 'is no date'],
    ['{ until: 2026-03-10, reason: r, owner: o }', 'for a rule or for a condition'],
    ['{ rule: no-human, until: 2026-03-10, reason: r, owner: o }', 'names what it is for'],
    ['{ of: csat, in: terms.md, until: 2026-03-10, reason: r, owner: o }', 'goes with a rule'],
    ['{ of: csta, until: 2026-03-10, reason: r, owner: o }', 'Did you mean “csat”?'],
  ])('refuses the waiver %s', (waiver, words) => {
    expect(refused('{ of: csat, min: 50% }', `waivers:\n  - ${waiver}\n`)).toContain(words)
  })
})

describe('findings', () => {
  const finding = (parts: Partial<FindingReport>): FindingReport => ({
    ...{ rule: 'no-human', severity: 'error', grade: 'high', confidence: 'high', probability: 0.97, evidence: 'act', reason: 'r' },
    ...{
      place: { file: 'policies/terms.md', line: 3 },
      excerpt: '',
      message: '',
      law: [],
      signals: [],
      vetoes: [],
      words: [],
      fingerprint: 'aaaa:1',
    },
    ...parts,
  })

  it('are waived by file, conversation or fingerprint, through the last day', () => {
    const waiver = { rule: 'no-human', until: '2026-03-10', reason: 'being replaced', owner: 'legal' }
    const all = [
      finding({}),
      finding({ rule: 'basic-only' }),
      finding({ place: { file: 'other-terms.md', line: 1 }, conversation: '17', fingerprint: 'bbbb:1' }),
    ]
    const waived = (parts: object, now = '2026-03-10') => waive(all, [{ ...waiver, ...parts }], now).map(one => one.waived !== undefined)
    expect(waived({ in: 'terms.md' })).toEqual([true, false, false])
    expect(waived({ in: './policies/terms.md' })).toEqual([true, false, false])
    expect(waived({ conversation: '17' })).toEqual([false, false, true])
    expect(waived({ fingerprint: 'bbbb:1' })).toEqual([false, false, true])
    expect(waived({ in: 'terms.md' }, '2026-03-11')).toEqual([false, false, false])
  })

  it('count where they are unwaived and sure enough', () => {
    const waived = { reason: 'r', owner: 'o', until: '2026-03-10' }
    const all = [finding({}), finding({ severity: 'info' }), finding({ confidence: 'low' }), finding({ waived })]
    expect(counted(all, '', 'high')).toHaveLength(2)
    expect(counted(all, 'error', 'high')).toHaveLength(1)
    expect(counted(all, 'error', 'low')).toHaveLength(2)
    expect(counted(all, 'low', 'high')).toHaveLength(1)
  })

  it('are ratcheted one by one: a new one fails though more have gone, and a second of a kind is new', () => {
    const known = new Map([
      ['no-human aaaa:1', 1],
      ['no-human bbbb:1', 1],
      ['no-human cccc:1', 1],
    ])
    expect(testRatchet([finding({})], known)).toMatchObject({ verdict: 'pass', value: 1, effect: 0 })
    expect(testRatchet([finding({ fingerprint: 'dddd:1' })], known)).toMatchObject({ verdict: 'fail', reason: 'new-findings', effect: 1 })
    expect(testRatchet([finding({}), finding({})], known)).toMatchObject({ verdict: 'fail', effect: 1 })
    expect(testRatchet([], known)).toMatchObject({ verdict: 'pass', effect: 0 })
  })
})
