import { type ClauseEvidence, type ClauseWeights, clauseLogit, clauseParts, clausePartsOf } from './_clause-evidence.js'
import { type Hear, isJudged, readClause } from './clause-readings.js'
import { once, probabilityIn } from './clauses.js'
import { NEVER, SURE } from './combiner.js'
import type { LabelledDocument } from './documents.js'
import { foldOf, sceneOf } from './examples.js'
import { newton } from './newton.js'
import { rounded } from './regress.js'
import { ratesOf, type Tally } from './tally.js'
import { surelyFrom, surenessOf } from './thresholds.js'

/** What speaks for a rule in a clause, and whether the clause breaks it: 1 it does, −1 it does not, 0 nobody can tell. */
export interface WeighedClause {
  readonly evidence: ClauseEvidence
  readonly truth: number
}

/** The same in a document. */
export interface ClauseRow extends WeighedClause {
  readonly document: LabelledDocument
  readonly clause: number
}

/** What was told of a document: by rule and line. */
export interface ToldClause {
  readonly rule: string
  readonly line: number
  readonly probability: number
}

// How strongly weights are drawn to nought.
const DRAWN = 1
// How much a clause counts that was written for itself, and not in a document.
const SINGLE = 0.15
const STEP = 0.05
// F1s closer than this are as good as each other.
const EVEN = 0.01
// A document has many clauses, and a decent one should have no sure finding at all.
const WANTED = 0.98
// A finding counts where it is told a line off.
const NEAR = 1

/** Reads the clauses of documents and gives what speaks for each rule in each; the statistics of `hear` must not have learnt from them. */
export function clauseRows(documents: readonly LabelledDocument[], hear: Hear): readonly ClauseRow[] {
  return documents.flatMap(document =>
    document.clauses.flatMap((clause, number): readonly ClauseRow[] => {
      if (!isJudged(clause)) return []
      return readClause(document.clauses, number, clause, hear).evidence.map(evidence => {
        const broken = document.labels.get(number)?.get(evidence.rule)
        return { document, clause: number, evidence, truth: broken === undefined ? -1 : broken ? 1 : 0 }
      })
    }),
  )
}

/**
 * Learns to weigh what speaks for a breach in a clause: by logistic regression over all documents and some single clauses, with thresholds by what was
 * told of each document by weights learnt from the others. Also gives what was told then.
 */
export function fitClauses(
  rows: readonly ClauseRow[],
  singles: readonly WeighedClause[],
  documents: readonly LabelledDocument[],
  labels: readonly string[],
  folds: number,
): { readonly weights: ClauseWeights; readonly told: ReadonlyMap<string, readonly ToldClause[]> } {
  const all = [...rows, ...singles]
  const places = [...all.keys()]
  const labelOf = all.map(row => labels.indexOf(row.evidence.rule))
  const foldsOfRows = rows.map(row => foldOf(sceneOf(row.document.file), folds))
  const parts = new Float64Array(clauseParts)
  const learn = (kept: readonly number[]): Pick<ClauseWeights, 'weights' | 'own'> => {
    const learnt = newton({
      rows: kept,
      labels: labels.length,
      shared: clauseParts,
      own: 1,
      drawn: DRAWN,
      worth: row => (row < rows.length ? 1 : SINGLE),
      truth: (row, t) => (labelOf[row] === t ? (all[row]?.truth ?? 0) : 0),
      write(row, _, to) {
        const evidence = all[row]?.evidence
        if (evidence !== undefined) to.set(clausePartsOf(evidence, parts))
        to[clauseParts] = 1
      },
    })
    return { weights: [...learnt.subarray(0, clauseParts)].map(rounded), own: [...learnt.subarray(clauseParts)].map(rounded) }
  }
  const byFold = Array.from({ length: folds }, (_, fold) => learn(places.filter(row => foldsOfRows[row] !== fold)))
  const logits = rows.map(({ evidence }, row) => {
    const weights = byFold[foldsOfRows[row] ?? 0]
    return weights === undefined ? -NEVER : clauseLogit(weights, labelOf[row] ?? 0, clausePartsOf(evidence, parts))
  })
  const thresholds = thresholdsFor(rows, documents, logits)
  return { weights: { ...learn(places), ...thresholds }, told: tell(rows, documents, logits, thresholds) }
}

type Thresholds = Omit<ClauseWeights, 'weights' | 'own'>

/** Worth a look from where both tiers together have their best F1, sure from where on what the grammar found too is right at the wanted share. */
function thresholdsFor(rows: readonly ClauseRow[], documents: readonly LabelledDocument[], logits: readonly number[]): Thresholds {
  const unsure = { high: NEVER, surely: 1, spread: 1 }
  const tried = Array.from({ length: 81 }, (_, step) => {
    const at = 2 - step * STEP
    return { at, ...ratesOf(tallyOf(documents, tell(rows, documents, logits, { ...unsure, low: at }))) }
  })
  const best = tried.reduce((most, { f1 }) => Math.max(most, f1), 0)
  // The middle of those that are as good: the one place of the best is chance.
  const good = tried.filter(({ f1 }) => f1 >= best - EVEN)
  const low = good[good.length >> 1]?.at ?? 0
  const found = rows.map(row => row.evidence.hits.some(list => list.length > 0))
  const points = rows.flatMap(({ truth }, i) => (found[i] && truth !== 0 ? [{ logit: logits[i] ?? -NEVER, broken: truth > 0 }] : []))
  const high = surelyFrom(points, WANTED)
  const sure = points.flatMap(({ logit, broken }) => (logit < high ? [] : [{ above: logit - high, broken }]))
  return { low: rounded(low), high: rounded(high), ...surenessOf(sure) }
}

/** What is told of each document, statements once, by file. */
function tell(
  rows: readonly ClauseRow[],
  documents: readonly LabelledDocument[],
  logits: readonly number[],
  thresholds: Thresholds,
): ReadonlyMap<string, readonly ToldClause[]> {
  const found = new Map<string, { rule: string; clause: number; probability: number; line: number }[]>()
  rows.forEach(({ document, clause, evidence }, i) => {
    const probability = probabilityIn(thresholds, evidence, logits[i] ?? -NEVER)
    const start = evidence.hits.find(list => list.length > 0)?.[0]?.span[0] ?? 0
    const line = document.clauses[clause]?.at(start).line ?? 0
    if (probability === undefined) return
    const list = found.get(document.file) ?? []
    list.push({ rule: evidence.rule, clause, probability, line })
    found.set(document.file, list)
  })
  return new Map(documents.map(({ file, clauses }) => [file, once(found.get(file) ?? [], clauses)]))
}

/** Counts what was told of documents against their labels, a line off allowed; of one tier or both, and one rule or all. */
export function tallyOf(
  documents: readonly LabelledDocument[],
  told: ReadonlyMap<string, readonly ToldClause[]>,
  tier: 'both' | 'high' = 'both',
  rule?: string,
): Tally {
  const tally = { right: 0, wrong: 0, missed: 0 }
  for (const { file, clauses, violations, labels } of documents) {
    const isWanted = (one: string): boolean => rule === undefined || one === rule
    const left = (told.get(file) ?? []).filter(one => isWanted(one.rule) && (tier === 'both' || one.probability >= SURE))
    for (const { rule: broken, line } of violations.filter(each => isWanted(each.rule))) {
      const at = left.findIndex(one => one.rule === broken && Math.abs(one.line - line) <= NEAR)
      if (at >= 0) left.splice(at, 1)
      tally[at >= 0 ? 'right' : 'missed']++
    }
    const arguable = (one: ToldClause): boolean =>
      [...labels].some(([number, own]) => own.get(one.rule) === false && Math.abs((clauses[number]?.line ?? 0) - one.line) <= NEAR)
    tally.wrong += left.filter(one => !arguable(one)).length
  }
  return tally
}
