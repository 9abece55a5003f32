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

function place(order: readonly string[], word: string): number {
  const at = order.indexOf(word)
  return at < 0 ? order.length : at
}
