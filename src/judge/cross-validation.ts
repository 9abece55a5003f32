import { truthOf, type Unseen } from './calibrate.js'
import { type Combiner, logitOf, NEVER, partCount, probabilityOf, SURE } from './combiner.js'
import { foldOf } from './examples.js'
import { fitCombiner, PROMISE, partsOfRow } from './fit-combiner.js'

/** Parts of a cross-validation. */
export const folds = 5

/** What was told of one example: its labels with their probabilities, and those that are sure. */
export interface Told {
  readonly all: ReadonlyMap<string, number>
  readonly sure: ReadonlySet<string>
}

/** A verdict on a row that the combiner had not seen. */
interface Unread {
  readonly row: number
  readonly label: number
  readonly logit: number
  readonly combiner: Combiner
}

/** Verdicts on each row by a combiner that was fitted to the other folds. */
function unread(unseen: Unseen): readonly Unread[] {
  const { corpus, rows, glances } = unseen
  const foldsOfRows = rows.map(row => foldOf(corpus.examples[row]?.scene ?? '', folds))
  const combiners = Array.from({ length: folds }, (_, fold) =>
    fitCombiner({ ...unseen, rows: rows.filter((_, i) => foldsOfRows[i] !== fold) }),
  )
  const parts = new Float64Array(partCount)
  return rows.flatMap((row, i) => {
    const combiner = combiners[foldsOfRows[i] ?? 0]
    if (combiner === undefined || (corpus.found[row]?.size === 0 && (glances[row] ?? 0) < combiner.floor)) return []
    return [...corpus.labels.keys()].flatMap(label => {
      if (corpus.labels[label] === PROMISE) return []
      const logit = logitOf(combiner, label, partsOfRow(unseen, row, label, parts))
      return logit < (combiner.low[label] ?? NEVER) ? [] : [{ row, label, logit, combiner }]
    })
  })
}

const RAISE = 0.25
// With fewer sure verdicts than this a rule's precision is not known.
const FEWEST = 20

/** By label: how far its sure threshold must rise for its own precision to reach 0.95 in messages; NEVER where no rise gives it. */
function raisedBy(unseen: Unseen, verdicts: readonly Unread[]): readonly number[] {
  const { corpus } = unseen
  return corpus.labels.map((_, t) => {
    const own = verdicts.flatMap(({ row, label, logit, combiner }) => {
      const truth = label === t && corpus.examples[row]?.role !== 'policy' ? truthOf(corpus, row, t) : 0
      return truth === 0 ? [] : [{ above: logit - (combiner.high[t] ?? NEVER), right: truth > 0 }]
    })
    for (let raise = 0; ; raise += RAISE) {
      const sure = own.filter(one => one.above >= raise)
      if (sure.length < FEWEST) return NEVER
      if (sure.filter(one => one.right).length >= SURE * sure.length) return raise
    }
  })
}

/** Tells every row by a combiner that was fitted to the other folds, and fits one to all; a rule that is not right often enough is sure of less, or of nothing. */
export function crossValidate(unseen: Unseen): { readonly told: readonly Told[]; readonly combiner: Combiner } {
  const { corpus, rows } = unseen
  const verdicts = unread(unseen)
  const raised = raisedBy(unseen, verdicts)
  const told = new Map(rows.map(row => [row, { all: new Map<string, number>(), sure: new Set<string>() }]))
  for (const { row, label, logit, combiner } of verdicts) {
    const name = corpus.labels[label] ?? ''
    const high = combiner.high.map((threshold, t) => Math.min(NEVER, threshold + (raised[t] ?? 0)))
    const probability = probabilityOf({ ...combiner, high }, label, logit)
    told.get(row)?.all.set(name, probability)
    if (probability >= SURE) told.get(row)?.sure.add(name)
  }
  return { told: rows.map(row => told.get(row) ?? { all: new Map(), sure: new Set() }), combiner: fitCombiner(unseen, raised) }
}
