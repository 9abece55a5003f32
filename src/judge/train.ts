import { calibrate, type Unseen } from './calibrate.js'
import type { Corpus } from './corpus.js'
import { crossValidate, folds } from './cross-validation.js'
import { foldOf, isContrast } from './examples.js'
import { fitModel } from './fit.js'
import { scorerOf } from './scorer.js'
import { encodeWeights } from './weights.js'

/** Scores every row by a model that was fitted without the row's fold; `kept` says which rows may be learnt from. */
export function scoreUnseen(corpus: Corpus, kept: (row: number) => boolean = () => true): Unseen {
  const labels = corpus.labels.length
  const rows = [...corpus.examples.keys()]
  const scores = new Float64Array(rows.length * labels)
  const glances = [new Float64Array(scores.length), new Float64Array(scores.length)] as const
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (row: number): boolean => foldOf(corpus.examples[row]?.scene ?? '', folds) === fold
    const scorer = scorerOf(fitModel(corpus, Int32Array.from(rows.filter(row => !inFold(row) && kept(row)))))
    for (const row of rows.filter(inFold)) {
      const example = corpus.examples[row]
      if (example === undefined) continue
      const facts = corpus.facts[row] ?? []
      scorer.glance(example.text, example.role).forEach((glance, stage) => {
        glances[stage]?.set(glance, row * labels)
      })
      scores.set(scorer.score(example.text, example.role, facts).subarray(0, labels), row * labels)
    }
  }
  return { corpus, rows, scores, glances }
}

/** The rows by which thresholds are set and accuracy is told: all but contrasts, which are far from what people write by the hundred. */
export function withoutContrasts(unseen: Unseen): Unseen {
  return { ...unseen, rows: unseen.rows.filter(row => !isContrast(unseen.corpus.examples[row]?.scene ?? '')) }
}

/** Trains on the whole corpus, with thresholds and combiner by what cross-validation gave; the bytes of a weights file, the same for the same examples. */
export function train(corpus: Corpus, unseen: Unseen = scoreUnseen(corpus)): Uint8Array {
  const model = fitModel(corpus, Int32Array.from(corpus.examples.keys()))
  const usual = withoutContrasts(unseen)
  return encodeWeights({ ...model, ...calibrate(usual), combiner: crossValidate(usual).combiner })
}
