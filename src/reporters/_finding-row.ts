import type { FindingReport } from '../model/report.js'

/** A finding in one row: every column there in every row, lists joined with “; ”, what is not known undefined. */
export function findingRow(finding: FindingReport): { readonly [column: string]: string | number | undefined } {
  const { place, waived, conversations } = finding
  return {
    rule: finding.rule,
    severity: finding.severity,
    grade: finding.grade,
    confidence: finding.confidence,
    probability: finding.probability,
    evidence: finding.evidence,
    reason: finding.reason,
    conversation: finding.conversation,
    at: finding.at,
    speaker: finding.speaker,
    file: place.file,
    line: place.line,
    column: place.column,
    end_line: place.endLine,
    end_column: place.endColumn,
    clause: finding.clause,
    excerpt: finding.excerpt,
    message: finding.message,
    law: finding.law.join('; '),
    signals: finding.signals.join('; '),
    vetoes: finding.vetoes.join('; '),
    words: finding.words.join('; '),
    conversations: conversations?.count,
    conversation_ids: conversations?.ids.join('; '),
    waived_reason: waived?.reason,
    waived_owner: waived?.owner,
    waived_until: waived?.until,
    fingerprint: finding.fingerprint,
  }
}

/** The columns of `findingRow`, for a table without rows. */
export const findingColumns: readonly string[] = Object.keys(
  findingRow({
    rule: '',
    severity: 'info',
    grade: '',
    confidence: 'low',
    probability: 0,
    evidence: 'act',
    reason: '',
    place: { file: '', line: 0 },
    excerpt: '',
    message: '',
    law: [],
    signals: [],
    vetoes: [],
    words: [],
    fingerprint: '',
  }),
)
