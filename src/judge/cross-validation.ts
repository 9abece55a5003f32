import { truthOf, type Unseen } from './calibrate.js'
import { type Combiner, logitOf, NEVER, PROMISE, partCount, probabilityOf, SURE } from './combiner.js'
import { foldOf } from './examples.js'
import { BY_PAIRS, BY_WORDS, WITHOUT_FACTS } from './gates.js'
import { readingOn } from './read-on.js'
import { partsOfRow, regress, rounded } from './regress.js'
import { fitThresholds } from './thresholds.js'

/** Parts of a cross-validation. */
export const folds = 5

// Sure thresholds of rules that are not right often enough rise in such steps, as long as there are so many sure verdicts.
const RAISE = 0.05
const FEWEST = 12

/** What was told of one example: its labels with their probabilities, and those that are sure. */
export interface Told {
  readonly all: ReadonlyMap<string, number>
  readonly sure: ReadonlySet<string>
}

/** Tells every row by weights and thresholds that were fitted to the other folds, and fits a combiner to all. A rule that is not right often enough is sure of less, or of nothing. */
export function crossValidate(unseen: Unseen): { readonly told: readonly Told[]; readonly combiner: Combiner } {
  const { corpus, rows } = unseen
  const labels = corpus.labels.length
  const foldsOfRows = new Map(rows.map(row => [row, foldOf(corpus.examples[row]?.scene ?? '', folds)]))
  const parts = new Float64Array(partCount)
  const logits = new Float64Array(corpus.examples.length * labels).fill(-NEVER)
  const nearly = [logits.slice(), logits.slice()] as const
  const others = Array.from({ length: folds }, (_, fold) => rows.filter(row => foldsOfRows.get(row) !== fold))
  const fitted = others.map(kept => regress({ ...unseen, rows: kept }))
  for (const row of rows) {
    const weights = fitted[foldsOfRows.get(row) ?? 0]
    if (weights === undefined) continue
    for (let t = 0; t < labels; t++) {
      const at = row * labels + t
      logits[at] = logitOf(weights, t, partsOfRow(unseen, row, t, parts))
      if (corpus.labels[t] === PROMISE) continue
      nearly[0][at] = logitOf(weights, t, partsOfRow({ ...unseen, scores: unseen.glances[BY_PAIRS] }, row, t, parts))
      nearly[1][at] = logitOf(weights, t, partsOfRow({ ...unseen, scores: unseen.glances[WITHOUT_FACTS] }, row, t, parts))
    }
  }
  const combiners = others.map((kept, fold) => ({ weights: [], own: [], ...fitted[fold], ...fitThresholds(unseen, logits, nearly, kept) }))
  const combinerOf = (row: number): Combiner | undefined => combiners[foldsOfRows.get(row) ?? 0]
  const raised = raisedBy(unseen, logits, combinerOf)
  const raise = (high: readonly number[]): readonly number[] => high.map((from, t) => Math.min(NEVER, rounded(from + (raised[t] ?? 0))))
  const fittedToAll = fitThresholds(unseen, logits, nearly, rows)
  return {
    told: rows.map(row => {
      const combiner = combinerOf(row)
      return tell(unseen, row, logits, combiner && { ...combiner, high: raise(combiner.high) })
    }),
    combiner: { ...regress(unseen), ...fittedToAll, high: raise(fittedToAll.high) },
  }
}

/** By label: how far its sure threshold must rise for its own precision to reach 0.95 in messages; NEVER where no rise gives it. */
function raisedBy({ corpus, rows }: Unseen, logits: Float64Array, combinerOf: (row: number) => Combiner | undefined): readonly number[] {
  const messages = rows.filter(row => corpus.examples[row]?.role !== 'policy')
  return corpus.labels.map((_, t) => {
    const told = messages.flatMap(row => {
      const truth = truthOf(corpus, row, t)
      const above = (logits[row * corpus.labels.length + t] ?? -NEVER) - (combinerOf(row)?.high[t] ?? NEVER)
      return truth === 0 || above < 0 ? [] : [{ above, right: truth > 0 }]
    })
    for (let raise = 0; ; raise += RAISE) {
      const sure = told.filter(one => one.above >= raise)
      if (sure.length < FEWEST) return NEVER
      if (sure.filter(one => one.right).length >= SURE * sure.length) return raise
    }
  })
}

function tell(unseen: Unseen, row: number, logits: Float64Array, combiner: Combiner | undefined): Told {
  const { corpus } = unseen
  const all = new Map<string, number>()
  const sure = new Set<string>()
  if (combiner === undefined || isLeft(unseen, row, combiner)) return { all, sure }
  corpus.labels.forEach((label, t) => {
    const logit = logits[row * corpus.labels.length + t] ?? -NEVER
    if (label === PROMISE || logit < (combiner.low[t] ?? NEVER)) return
    const probability = probabilityOf(combiner, t, logit)
    all.set(label, probability)
    if (probability >= SURE) sure.add(label)
  })
  return { all, sure }
}

/** Whether some stage of reading the row is not worth going on from. */
function isLeft({ corpus: { examples, found, labels }, glances }: Unseen, row: number, combiner: Combiner): boolean {
  const example = examples[row]
  if (example === undefined) return true
  const heard = { found: found[row] ?? new Set(), speaker: example.role, length: example.text.length }
  const goesOn = readingOn(labels, combiner)
  return [BY_WORDS, BY_PAIRS, WITHOUT_FACTS].some(stage => !goesOn(stage, glances[stage], row * labels.length, heard))
}
