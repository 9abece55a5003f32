import type { FindingReport } from '../model/report.js'
import type { WaiverSettings } from '../model/settings.js'
import type { Outcome } from './_gate-outcome.js'
import { type Baseline, countFindings, type Looked, wasSeen } from './compare.js'

type Tested = Omit<Outcome, 'index' | 'condition' | 'figure' | 'group'>

/** Findings with what the configuration's waivers cover marked as waived; what was waived before stays as it is. A waiver holds through its last day. */
export function waive(findings: readonly FindingReport[], waivers: readonly WaiverSettings[], now: string): readonly FindingReport[] {
  const valid = waivers.filter(({ rule, until }) => rule !== undefined && until >= now)
  if (valid.length === 0) return findings
  return findings.map(finding => {
    const waiver = finding.waived === undefined ? valid.find(one => covers(one, finding)) : undefined
    return waiver === undefined ? finding : { ...finding, waived: { reason: waiver.reason, owner: waiver.owner, until: waiver.until } }
  })
}

/** True where a waiver's aim is this finding, whatever the date. */
export function covers(waiver: WaiverSettings, { rule, place, conversation, conversations, fingerprint }: FindingReport): boolean {
  if (waiver.rule !== rule) return false
  if (waiver.in !== undefined) return isFile(place.file, waiver.in)
  if (waiver.conversation !== undefined)
    return conversation === waiver.conversation || conversations?.ids.includes(waiver.conversation) === true
  return waiver.fingerprint === fingerprint
}

/** True where a path is the file that a waiver names, be it by its name or by the end of its path. */
export function isFile(path: string, named: string): boolean {
  return `/${path}`.endsWith(`/${named.replace(/^\.\//, '')}`)
}

/** The unwaived findings that count: of one severity, or of low confidence, where asked; low ones else only where they shall count. */
export function counted(findings: readonly FindingReport[], which: string, confidence: 'high' | 'low'): readonly FindingReport[] {
  return findings.filter(({ waived, ...finding }) => {
    if (waived !== undefined) return false
    if (which === 'low') return finding.confidence === 'low'
    return (finding.confidence === 'high' || confidence === 'low') && (which === '' || finding.severity === which)
  })
}

/** Findings against those that the baseline knows, one by one: any that it does not know fails, however many have gone. */
export function testRatchet(findings: readonly FindingReport[], known: ReadonlyMap<string, number>): Tested {
  const now = countFindings(findings)
  const added = [...now].map(([key, count]) => Math.max(0, count - (known.get(key) ?? 0))).reduce((sum, count) => sum + count, 0)
  const base = {
    test: 'ratchet',
    value: findings.length,
    baseline: findings.length - added,
    limit: findings.length - added,
    effect: added,
  } as const
  return added > 0 ? { ...base, verdict: 'fail', reason: 'new-findings' } : { ...base, verdict: 'pass', reason: 'no-new-findings' }
}

/** How many findings are new to the baseline, known to it, and gone from it; one of a conversation that this run did not look at is not gone. */
export function compareFindings(
  findings: readonly FindingReport[],
  baseline: Baseline,
  looked: Looked,
): { readonly added: number; readonly known: number; readonly gone: number } {
  const now = countFindings(findings.filter(({ waived }) => waived === undefined))
  const known = baseline.findings
  let [added, same, gone] = [0, 0, 0]
  for (const [key, count] of now) {
    added += Math.max(0, count - (known.get(key) ?? 0))
    same += Math.min(count, known.get(key) ?? 0)
  }
  for (const [key, count] of known) if (wasSeen(key, baseline, looked)) gone += Math.max(0, count - (now.get(key) ?? 0))
  return { added, known: same, gone }
}
