import { createHash } from 'node:crypto'
import type { FindingReport } from '../model/report.js'
import type { Grade, Law, Rule, Severity } from '../model/rule.js'

/** From this probability on a finding may stop a build and stand before a lawyer. */
export const HIGH = 0.95

const steps: readonly Grade[] = ['low', 'medium', 'high', 'critical']
const severities: readonly Severity[] = ['error', 'warning', 'info']

/** One step graver: a document's clause is policy, not a slip. */
export function graver(grade: Grade): Grade {
  return steps[Math.min(steps.length - 1, steps.indexOf(grade) + 1)] ?? grade
}

/** A rule with the severity it has in this run. */
export interface ActiveRule {
  readonly id: string
  readonly rule: Rule
  /** Of the configuration; undefined where the rule keeps its own. */
  readonly severity: Severity | undefined
}

/** A law as a finding names it; what is not in force yet at the instant of the finding is left out. */
export function citations(laws: readonly Law[], at: number | undefined): readonly string[] {
  const day = at === undefined ? undefined : new Date(at).toISOString().slice(0, 10)
  return laws
    .filter(({ effectiveFrom }) => effectiveFrom === undefined || day === undefined || effectiveFrom <= day)
    .map(({ cite, jurisdiction }) => (jurisdiction === 'standard' ? cite : `${cite} (${jurisdiction})`))
}

/** What a finding tells: that it may be a violation, what happened, and the mend. */
export function messageOf({ title, mend }: Pick<Rule, 'title' | 'mend'>, what: string): string {
  return `Possible violation (${title.toLowerCase()}): ${what} ${mend}`
}

/** Sixteen bytes over rule, conversation or document, ordinal and masked words; placeholders count without their numbers, which depend on the run. */
export function fingerprintOf(rule: string, subject: string, ordinal: number, words: string): string {
  const plain = words
    .replace(/\[([A-Z]+)-\d+\]/g, '[$1]')
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
  const key = ['care-audit/1', rule, subject.trim().toLowerCase(), String(ordinal), plain].join('\u0000')
  return createHash('sha256').update(key).digest('hex').slice(0, 32)
}

/** Puts findings in their one order (gravest, surest, rule, time, place) and tells equal fingerprints apart by ":1", ":2" … */
export function settleFindings(findings: readonly FindingReport[]): readonly FindingReport[] {
  const sorted = [...findings].sort(inOrder)
  const seen = new Map<string, number>()
  return sorted.map(finding => {
    const times = (seen.get(finding.fingerprint) ?? 0) + 1
    seen.set(finding.fingerprint, times)
    return { ...finding, fingerprint: `${finding.fingerprint}:${times}` }
  })
}

/** How many findings there are, in the report's summary: unwaived ones of high confidence by severity, and the others. */
export function summarise(findings: readonly FindingReport[]): { readonly [kind: string]: number } {
  const counts = { total: findings.length, error: 0, warning: 0, info: 0, low: 0, waived: 0 }
  for (const { severity, confidence, waived } of findings) {
    if (waived !== undefined) counts.waived++
    else if (confidence === 'low') counts.low++
    else counts[severity]++
  }
  return counts
}

function inOrder(a: FindingReport, b: FindingReport): number {
  return (
    Number(a.confidence === 'low') - Number(b.confidence === 'low') ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compare(a.rule, b.rule) ||
    compare(a.at ?? '', b.at ?? '') ||
    compare(a.conversation ?? '', b.conversation ?? '') ||
    compare(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    (a.place.column ?? 0) - (b.place.column ?? 0) ||
    compare(a.fingerprint, b.fingerprint)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
