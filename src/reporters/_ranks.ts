import type { FindingReport } from '../model/report.js'
import type { Tone } from './_block.js'

const severities = ['error', 'warning', 'info']
const grades = ['critical', 'high', 'medium', 'low']

/** The place of a severity from the gravest on; unknown words last. */
export function rankOf(severity: string): number {
  return place(severities, severity)
}

/** The colour of a severity. */
export function toneOf(severity: string): Tone | undefined {
  return severity === 'error' ? 'bad' : severity === 'warning' ? 'warn' : undefined
}

/** Findings from the gravest on: by confidence, severity, grade, probability, then as they came. */
export function gravestFirst(findings: readonly FindingReport[]): readonly FindingReport[] {
  return findings.toSorted(
    (a, b) =>
      Number(a.confidence === 'low') - Number(b.confidence === 'low') ||
      rankOf(a.severity) - rankOf(b.severity) ||
      place(grades, a.grade) - place(grades, b.grade) ||
      b.probability - a.probability,
  )
}

/** At most so many of the gravest, every rule having its turn, those of a rule together: one loud rule does not hide the others. */
export function gravestOfEach(findings: readonly FindingReport[], most: number): readonly FindingReport[] {
  const byRule = new Map<string, FindingReport[]>()
  for (const finding of gravestFirst(findings)) {
    const rule = byRule.get(finding.rule)
    if (rule === undefined) byRule.set(finding.rule, [finding])
    else rule.push(finding)
  }
  const rules = [...byRule.values()]
  const turns = rules.map(() => 0)
  let left = Math.min(most, findings.length)
  for (let turn = 0; left > 0; turn++) {
    for (const [at, rule] of rules.entries()) {
      if (left === 0 || turn >= rule.length) continue
      turns[at] = turn + 1
      left -= 1
    }
  }
  return rules.flatMap((rule, at) => rule.slice(0, turns[at]))
}

function place(order: readonly string[], word: string): number {
  const at = order.indexOf(word)
  return at < 0 ? order.length : at
}
