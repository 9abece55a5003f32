import type { Grammar, Verdict } from '../model/judge.js'
import type { Clause } from '../text/document/clauses.js'
import type { Modality } from '../text/document/modality.js'
import { type ClauseEvidence, type ClauseWeights, clauseLogit, clauseParts, clausePartsOf } from './_clause-evidence.js'
import { hearing, isJudged, readClause } from './clause-readings.js'
import { SURE, surelyOf } from './combiner.js'
import { statisticsBy } from './statistics.js'
import { decodeWeights } from './weights.js'

/** A verdict on one clause of a document; its span is in the clause's text. */
export interface ClauseVerdict extends Verdict {
  /** Its number among the clauses that were judged. */
  readonly clause: number
  /** How the clause speaks. */
  readonly mode: Modality['mode']
}

/** Judges the clauses of one document in their order. Pure. */
export type ClauseJudge = (clauses: readonly Clause[]) => readonly ClauseVerdict[]

/**
 * The two judges, for documents, from the bytes of a weights file: they read a clause alone and with what stands over it, and what was learnt from
 * documents weighs it all. Throws an Error where the bytes are none of this version.
 */
export function clauseJudge(grammar: Grammar, bytes: Uint8Array): ClauseJudge {
  const model = decodeWeights(bytes)
  const statistics = statisticsBy(model)
  const hear = hearing(grammar, statistics)
  const parts = new Float64Array(clauseParts)
  return clauses => {
    const found: ClauseVerdict[] = []
    clauses.forEach((clause, number) => {
      if (!isJudged(clause)) return
      const read = readClause(clauses, number, clause, hear)
      for (const evidence of read.evidence) {
        const logit = clauseLogit(model.clauses, model.labels.indexOf(evidence.rule), clausePartsOf(evidence, parts))
        const probability = probabilityIn(model.clauses, evidence, logit)
        if (probability === undefined) continue
        const better = (evidence.margins[1] ?? -9) > (evidence.margins[0] ?? -9) ? read.led : read.alone
        found.push({
          ...verdictOf(evidence, probability),
          clause: number,
          words: statistics.why(better.text, read.speaker, better.facts, evidence.rule),
        })
      }
    })
    return once(found, clauses)
  }
}

/** The probability of a logit; undefined where the clause is not worth a look. What the grammar did not find is never sure. */
export function probabilityIn(
  weights: Omit<ClauseWeights, 'weights' | 'own'>,
  { hits }: ClauseEvidence,
  logit: number,
): number | undefined {
  if (logit < weights.low) return undefined
  const probability = surelyOf(weights, logit)
  return hits.some(list => list.length > 0) ? probability : Math.min(probability, SURE - 0.001)
}

function verdictOf({ rule, clause, modality, hits }: ClauseEvidence, probability: number): Omit<ClauseVerdict, 'clause' | 'words'> {
  const shown = hits.find(list => list.length > 0) ?? []
  return {
    rule,
    probability,
    confidence: probability >= SURE ? 'high' : 'low',
    span: shown[0]?.span ?? [0, clause.text.length],
    evidence: 'act',
    constructions: shown.map(hit => hit.construction),
    signals: [...new Set(shown.flatMap(hit => hit.signals))],
    vetoes: [...new Set(shown.flatMap(hit => hit.vetoes))],
    mode: modality.mode,
  }
}

/** Of clauses that are one statement and break the same rule, the one that breaks it most plainly. */
export function once<V extends Pick<ClauseVerdict, 'rule' | 'clause' | 'probability'>>(
  found: readonly V[],
  clauses: readonly Clause[],
): readonly V[] {
  const kept: { verdict: V; last: number }[] = []
  for (const verdict of found) {
    const number = verdict.clause
    const row = kept.findLast(each => each.verdict.rule === verdict.rule)
    if (row === undefined || number - row.last > 1 || !together(clauses[row.last], clauses[number])) kept.push({ verdict, last: number })
    else {
      row.last = number
      if (verdict.probability > row.verdict.probability) row.verdict = verdict
    }
  }
  return kept.map(({ verdict }) => verdict)
}

/** Whether two clauses in a row are one statement: of one paragraph, or a cell under the head of its row. */
function together(before: Clause | undefined, clause: Clause | undefined): boolean {
  if (before === undefined || clause === undefined) return false
  return before.block === clause.block || (clause.kind === 'cell' && clause.headings.includes(before.text))
}
