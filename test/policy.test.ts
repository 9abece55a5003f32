import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createGrammar } from '../src/grammar/grammar.js'
import { clauseJudge } from '../src/judge/clauses.js'
import { judgeOf } from '../src/judge/judge.js'
import { macroJudge } from '../src/judge/macros.js'
import type { FindingReport, Report } from '../src/model/report.js'
import { auditPolicies, type PolicyTask } from '../src/pipeline/policy.js'
import policyReporter from '../src/reporters/policy.js'
import { loadRules, readWeights } from '../src/shelf.js'

const folder = mkdtempSync(join(tmpdir(), 'care-audit-policy-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const weights = readWeights()
const clauses = clauseJudge(createGrammar(), weights)
const all = await loadRules()
const task: PolicyTask = {
  rules: [...all].map(([id, rule]) => ({ id, rule, severity: undefined })),
  clauses,
  macros: macroJudge(() => judgeOf(weights), clauses),
  known: [...all.keys()],
  encoding: undefined,
  unmasked: false,
  maxInput: 1 << 20,
  waivers: [],
  now: '2026-02-01',
}
const tool = { version: '0', timeZoneData: '', commandLine: '', configHash: '' }

async function audit(files: Readonly<Record<string, string | Buffer>>, changes: Partial<PolicyTask> = {}): Promise<Report> {
  const place = mkdtempSync(join(folder, 'run-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text)
  const report = await auditPolicies([place], { ...task, ...changes }, tool)
  const bare = (each: FindingReport): FindingReport => ({
    ...each,
    place: { ...each.place, file: each.place.file.slice(place.length + 1) },
  })
  return { ...report, findings: report.findings.map(bare) }
}

const high = ({ findings }: Report): readonly FindingReport[] => findings.filter(each => each.confidence === 'high')
const rulesOf = (findings: readonly FindingReport[]): readonly string[] => [...new Set(findings.map(each => each.rule))].sort()

const penalty = 'Guests who rate us below four stars lose the deposit.'

describe('a document', () => {
  it('has its breach found at line, column and heading, one step graver than a message', async () => {
    const report = await audit({ 'rules.md': `# House rules\n\n## Opinions\n\nDogs on a lead. ${penalty}\n` })
    expect(high(report)).toHaveLength(1)
    const [finding] = report.findings
    expect(finding).toMatchObject({
      rule: 'penalty-for-review',
      severity: 'error',
      grade: 'critical',
      clause: 'House rules › Opinions',
      evidence: 'act',
    })
    expect(finding?.place).toMatchObject({ file: 'rules.md', line: 5 })
    expect(finding?.place.column).toBeGreaterThan('Dogs on a lead. '.length)
    expect(finding?.law.length).toBeGreaterThan(0)
    expect(finding?.excerpt).toBe(penalty)
  })

  it('is judged with the heading that holds its topic', async () => {
    const clause = '- must be done in person at our office\n'
    const under = await audit({ 'terms.md': `# Terms\n\n## Cancelling your subscription\n\n${clause}` })
    const elsewhere = await audit({ 'terms.md': `# Terms\n\n## Collecting your keys\n\n${clause}` })
    expect(rulesOf(under.findings)).toEqual(['blocked-cancellation'])
    expect(elsewhere.findings).toEqual([])
  })

  it('is clean where the deed is forbidden, in a sentence and under a lead', async () => {
    const deeds = [
      'ask for a password or a PIN',
      'tell customers that they should have read the terms',
      'offer a discount while a complaint is open',
    ]
    expect(high(await audit({ 'a.md': deeds.map(deed => `Agents must never ${deed}.`).join('\n\n') }))).toEqual([])
    expect(high(await audit({ 'a.md': `# Desk\n\n## Never\n\n${deeds.map(deed => `- ${deed}`).join('\n')}\n` }))).toEqual([])
    const ordered = await audit({ 'a.md': `# Desk\n\n## Always\n\n- ask the caller for the password and the PIN\n` })
    expect(rulesOf(ordered.findings)).toEqual(['privacy-intrusion'])
  })

  it('is clean where a bad example is quoted', async () => {
    expect(
      (await audit({ 'a.md': '# Tone\n\n## Do not say\n\n> You should have read the terms, it is your own fault.\n' })).findings,
    ).toEqual([])
  })

  it('breaks rules by forbidding what is owed', async () => {
    const report = await audit({ 'a.txt': 'During an outage staff must not tell customers that it is widespread.\n' })
    expect(rulesOf(report.findings)).toEqual(['silent-incident'])
  })

  it('counts sentences in a row once', async () => {
    const report = await audit({ 'a.txt': 'Bad reviews cost 100 euro. A review below three stars costs the deposit as well.\n' })
    expect(report.findings.filter(each => each.rule === 'penalty-for-review')).toHaveLength(1)
  })

  it('keeps the fingerprints of its findings when it moves', async () => {
    const before = await audit({ 'a.md': `${penalty}\n` })
    const after = await audit({ 'b.md': `Quiet after ten.\n\n${penalty}\n` })
    expect(after.findings.map(each => each.fingerprint)).toEqual(before.findings.map(each => each.fingerprint))
    expect(before.findings).toHaveLength(1)
  })

  it('has its private words masked unless they were asked for', async () => {
    const text = 'Guests who write a bad review to ana@example.com pay a fine of 100 euro.\n'
    expect((await audit({ 'a.txt': text })).findings[0]?.excerpt).toContain('[EMAIL-1]')
    expect((await audit({ 'a.txt': text }, { unmasked: true })).findings[0]?.excerpt).toContain('ana@example.com')
  })

  it('of HTML is placed in the raw file', async () => {
    const report = await audit({
      'a.html': `<html><body>\n<h1>Rules</h1>\n<p>Guests who <em>rate us</em> below four&nbsp;stars\nlose the deposit.</p></body></html>`,
    })
    expect(report.findings[0]?.place).toMatchObject({ line: 3 })
  })
})

describe('a waiver', () => {
  it('covers the clause after it, which is told as waived and counts nowhere', async () => {
    const report = await audit({ 'a.txt': `care-audit-ignore penalty-for-review: until the new terms of May\n${penalty}\n` })
    expect(report.findings.map(each => each.waived?.reason)).toEqual(['until the new terms of May'])
    expect(report.findings[0]?.excerpt).toBe(penalty)
    expect(report.summary.findings).toMatchObject({ total: 1, error: 0, waived: 1 })
    expect(report.rules.find(each => each.id === 'penalty-for-review')).toMatchObject({ checked: 1, failed: 0, low: 0 })
  })

  it('is refused without a reason, and of a rule that there is not', async () => {
    const refused = async (line: string): Promise<unknown> =>
      audit({ 'a.md': `# Rules\n\n<!-- ${line} -->\n${penalty}\n` }).catch(error => error)
    expect(await refused('care-audit-ignore penalty-for-review')).toMatchObject({ code: 2, message: expect.stringContaining('a.md:3: ') })
    expect(await refused('care-audit-ignore penalty-for-reviews: x')).toMatchObject({
      code: 2,
      hint: expect.stringContaining('“penalty-for-review”'),
    })
  })
})

describe('macros', () => {
  const table =
    'name,body\nDelay,"We are sorry for the inconvenience. Your comfort matters to us."\nLogin,"Send me your password and I will log in."\nLost,"I have refunded the 20 euro; they arrive tomorrow."\n'

  it('are judged as what agents will say, and placed at their line', async () => {
    const report = await audit({ 'macros.csv': table })
    expect(
      high(report)
        .map(each => [each.rule, each.place.line, each.clause])
        .sort(),
    ).toEqual([
      ['empty-apology', 2, 'Delay'],
      ['privacy-intrusion', 3, 'Login'],
    ])
    expect(report.inputs).toMatchObject([{ kind: 'policy', format: 'macros', rows: 3 }])
  })

  it('are refused where no column holds texts', async () => {
    const file = join(folder, 'counts.csv')
    writeFileSync(file, 'id,count\n1,2\n3,4\n')
    const refusal = await auditPolicies([file], task, tool).catch(error => error)
    expect(refusal).toMatchObject({ code: 3, message: expect.stringContaining('“count”') })
  })
})

describe('what is no text', () => {
  it('is refused by name', async () => {
    expect(await audit({ 'a.txt': Buffer.from([0, 1, 2, 3, 0, 0, 0, 0, 7, 0, 0]) }).catch(error => error)).toMatchObject({
      code: 3,
      message: expect.stringContaining('a.txt” is binary'),
    })
    expect(await audit({ 'a.txt': Buffer.from('Lo\u009ae re\u010di \u00e5\u0080', 'latin1') }).catch(error => error)).toMatchObject({
      code: 3,
    })
    expect(await audit({ 'a.md': '' }).catch(error => error)).toMatchObject({ code: 3, message: expect.stringContaining('empty') })
    expect(await audit({}).catch(error => error)).toMatchObject({ code: 2, message: expect.stringContaining('holds no document') })
    expect(await auditPolicies([join(folder, 'nowhere.md')], task, tool).catch(error => error)).toMatchObject({ code: 2 })
    expect(await audit({ 'a.txt': 'x'.repeat(100) }, { maxInput: 50 }).catch(error => error)).toMatchObject({ code: 3 })
  })

  it('is read where its encoding was named', async () => {
    const text = Buffer.from('Gost koji nas lo\u009ae oceni gubi depozit. \u0160etnja.', 'latin1')
    expect(rulesOf((await audit({ 'a.txt': text }, { encoding: 'windows-1250' })).findings)).toEqual(['penalty-for-review'])
  })
})

describe('the terminal', () => {
  it('shows the place whole, the words that tell, law and mend, and what is only worth a look apart', async () => {
    const report = await audit({ 'a.md': `${penalty}\n` })
    const shown = policyReporter.render(report, { width: 80, colour: false, verbose: true })
    expect(shown).toMatch(/^a\.md:1:\d+ {2}error {2}penalty-for-review {2}high confidence \(0\.9\d\)/)
    expect(shown).toMatch(/⟦.+⟧/)
    expect(shown).toContain('Law: ')
    expect(shown).toContain('Mend: ')
    expect(shown).toContain('Words that weighed most: ')
    expect(shown).toContain('1 document, 1 clause: 1 possible violation (1 error).')
    expect(Math.max(...shown.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
  })
})

interface Labelled {
  readonly file: string
  readonly violations: readonly { readonly rule: string; readonly line: number; readonly quote: string }[]
}

describe('the labelled documents', () => {
  const home = new URL('../fixtures/policies/', import.meta.url)
  const { files }: { files: readonly Labelled[] } = JSON.parse(readFileSync(new URL('labels.json', home), 'utf8'))

  it('have labels that stand where they say', () => {
    for (const { file, violations } of files) {
      const lines = readFileSync(new URL(file, home), 'utf8').split('\n')
      for (const { line, quote } of violations) expect(lines[line - 1]).toContain(quote)
    }
  })

  it('from which the judge has learnt give hardly ever a finding of high confidence where they are clean, and are found at floors that only rise', async () => {
    const report = await auditPolicies([home.pathname], task, tool)
    const found = new Map(files.map(({ file }) => [file, report.findings.filter(each => each.place.file.endsWith(`/${file}`))]))
    const clean = files.filter(({ violations }) => violations.length === 0)
    const alarmed = clean.filter(({ file }) => found.get(file)?.some(each => each.confidence === 'high'))
    expect(alarmed.length / clean.length).toBeLessThan(0.01)
    const counts = { right: 0, sure: 0, told: 0, toldSurely: 0, all: 0 }
    for (const { file, violations } of files) {
      const left = new Set(found.get(file))
      counts.all += violations.length
      counts.told += left.size
      counts.toldSurely += [...left].filter(each => each.confidence === 'high').length
      for (const { rule, line } of violations) {
        const hit = [...left].find(each => each.rule === rule && Math.abs(each.place.line - line) <= 1)
        if (hit === undefined) continue
        left.delete(hit)
        counts.right++
        if (hit.confidence === 'high') counts.sure++
      }
    }
    expect((2 * counts.right) / (counts.told + counts.all)).toBeGreaterThan(0.91)
    expect(counts.sure / counts.toldSurely).toBeGreaterThan(0.985)
    expect(counts.sure / counts.all).toBeGreaterThan(0.48)
  })
})
