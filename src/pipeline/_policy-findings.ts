import type { ClauseVerdict } from '../judge/clauses.js'
import type { FindingReport, RuleReport } from '../model/report.js'
import { severityOf } from '../model/rule.js'
import { wilson } from '../sketch/share.js'
import type { Clause } from '../text/document/clauses.js'
import type { Waived } from '../text/document/waivers.js'
import type { Masker } from '../text/mask.js'
import { type ActiveRule, citations, fingerprintOf, graver, messageOf } from './_findings.js'

/** A clause that was judged, and where it lies. */
export interface JudgedClause {
  readonly file: string
  readonly clause: Clause
  readonly verdict: ClauseVerdict
  /** Where the finding begins and ends is known to the column; a macro is known to its line. */
  readonly exact: boolean
  readonly waived: Waived | undefined
}

const LONGEST = 240
const said: { readonly [M in ClauseVerdict['mode']]: string } = {
  obliges: 'A clause orders it.',
  permits: 'A clause permits it.',
  forbids: 'A clause forbids what the customer is owed.',
  right: 'A clause ties a right to it.',
  describes: 'A clause says that it is done so.',
}

/** The finding of a verdict on a clause, its private words masked. */
export function clauseFinding(judged: JudgedClause, { rule, severity, id }: ActiveRule, masker: Masker): FindingReport {
  const { file, clause, verdict, exact, waived } = judged
  const grade = graver(rule.grade)
  const [from, to] = verdict.span
  const excerpt = masker.maskedExcerpt(clause.text, [from, to], LONGEST)
  const inside = masker.mask(clause.text.slice(from, to)).trim()
  const marked = inside === '' || inside.length >= excerpt.length ? -1 : excerpt.indexOf(inside)
  const begin = clause.at(verdict.constructions.length > 0 ? from : 0)
  const end = clause.at(verdict.constructions.length > 0 ? to : clause.text.length)
  return {
    rule: id,
    severity: severity ?? severityOf(grade),
    grade,
    confidence: verdict.confidence,
    probability: verdict.probability,
    evidence: verdict.evidence,
    reason: verdict.constructions[0] ?? 'alike',
    place: exact ? { file, line: begin.line, column: begin.column, endLine: end.line, endColumn: end.column } : { file, line: begin.line },
    ...(clause.headings.length === 0 ? {} : { clause: clause.headings.map(heading => masker.mask(heading)).join(' › ') }),
    excerpt,
    ...(marked < 0 ? {} : { marked: [marked, marked + inside.length] as const }),
    message: messageOf(rule, exact ? said[verdict.mode] : 'A prepared answer says it.'),
    law: citations(rule.law, undefined),
    signals: verdict.signals,
    vetoes: verdict.vetoes,
    words: verdict.words.map(word => masker.mask(word)),
    fingerprint: fingerprintOf(id, 'clause', 0, masker.mask(clause.text)),
    ...(waived === undefined ? {} : { waived: { reason: waived.reason } }),
  }
}

/** What became of one rule over all clauses: `failed` counts clauses, of high confidence and not waived. */
export function clauseRule({ id, rule, severity }: ActiveRule, checked: number, findings: readonly FindingReport[]): RuleReport {
  const own = findings.filter(finding => finding.rule === id && finding.waived === undefined)
  const high = own.filter(finding => finding.confidence === 'high').length
  return {
    id,
    severity: severity ?? severityOf(graver(rule.grade)),
    checked,
    failed: high,
    findings: high,
    low: own.length - high,
    ...(checked === 0 ? { unknown: 'the documents hold no clause' } : { rate: high / checked, interval: wilson(high, checked) }),
    title: rule.title,
    about: rule.about,
    mend: rule.mend,
    law: citations(rule.law, undefined),
  }
}
