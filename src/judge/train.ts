import type { Grammar } from '../model/judge.js'
import { clausesOf } from '../text/document/clauses.js'
import { plainWords } from '../text/text-words.js'
import type { ClauseWeights } from './_clause-evidence.js'
import { type Calibration, calibrate, type Unseen } from './calibrate.js'
import { hearing, readClause } from './clause-readings.js'
import type { Corpus } from './corpus.js'
import { crossValidate, folds } from './cross-validation.js'
import type { LabelledDocument } from './documents.js'
import { foldOf, isUsual, sceneOf } from './examples.js'
import { fitModel } from './fit.js'
import { clauseRows, fitClauses, type WeighedClause } from './fit-clauses.js'
import type { Model } from './model.js'
import { scorerOf } from './scorer.js'
import { marginsOf, statisticsBy } from './statistics.js'
import { encodeWeights } from './weights.js'

/** Scores of rows with the models that gave them, by fold. */
export interface ScoredUnseen extends Unseen {
  readonly models: readonly Model[]
}

/** Scores every row by a model that was fitted without the row's fold; `kept` says which rows may be learnt from. */
export function scoreUnseen(corpus: Corpus, kept: (row: number) => boolean = () => true): ScoredUnseen {
  const labels = corpus.labels.length
  const rows = [...corpus.examples.keys()]
  const scores = new Float64Array(rows.length * labels)
  const glances: Unseen['glances'] = [scores.slice(), scores.slice(), scores.slice()]
  const words = plainWords()
  const models = Array.from({ length: folds }, (_, fold) => {
    const inFold = (row: number): boolean => foldOf(corpus.examples[row]?.scene ?? '', folds) === fold
    const model = fitModel(corpus, Int32Array.from(rows.filter(row => !inFold(row) && kept(row))))
    const scorer = scorerOf(model)
    for (const row of rows.filter(inFold)) {
      const example = corpus.examples[row]
      if (example === undefined) continue
      const facts = corpus.facts[row] ?? []
      scorer.glance(example.text, example.role, words.read(example.text)).forEach((glance, stage) => {
        glances[stage]?.set(glance, row * labels)
      })
      scores.set(scorer.score(example.text, example.role, facts).subarray(0, labels), row * labels)
    }
    return model
  })
  return { corpus, rows, scores, glances, models }
}

/** The rows by which thresholds are set and accuracy is told. */
export function usualOf<U extends Unseen>(unseen: U): U {
  return { ...unseen, rows: unseen.rows.filter(row => isUsual(unseen.corpus.examples[row]?.scene ?? '')) }
}

/**
 * Trains on the whole corpus, with thresholds and combiner by what cross-validation gave, and with the weights of clauses that labelled documents taught;
 * the bytes of a weights file, the same for the same examples.
 */
export function train(corpus: Corpus, unseen: Unseen = scoreUnseen(corpus), clauses?: ClauseWeights): Uint8Array {
  const usual = usualOf(unseen)
  const fitted = { ...fitModel(corpus, Int32Array.from(corpus.examples.keys())), ...calibrate(usual) }
  return encodeWeights({ ...fitted, combiner: crossValidate(usual).combiner, clauses: clauses ?? fitted.clauses })
}

/** Documents that teach how clauses are weighed, with the grammar that hears them. */
export interface Teachers {
  readonly documents: readonly LabelledDocument[]
  readonly grammar: Pick<Grammar, 'listen'>
}

/**
 * The weights of clauses by documents and by the single clauses of the corpus, and what was told of each document by weights that did not learn from it;
 * each document is heard by a model that did not learn its words.
 */
export function learnFromDocuments(unseen: ScoredUnseen, { documents, grammar }: Teachers): ReturnType<typeof fitClauses> {
  const usual = usualOf(unseen)
  const calibration = calibrate(usual)
  const rows = unseen.models.flatMap((model, fold) => {
    const hear = hearing(grammar, statisticsBy({ ...model, ...calibration }))
    return clauseRows(
      documents.filter(({ file }) => foldOf(sceneOf(file), folds) === fold),
      hear,
    )
  })
  return fitClauses(rows, singleClauses(calibration, usual, grammar), documents, unseen.corpus.labels, folds)
}

/** What speaks for each rule in the clauses of the corpus, by scores of models that had not learnt from them. */
function singleClauses(calibration: Calibration, { corpus, rows, scores }: Unseen, grammar: Teachers['grammar']): readonly WeighedClause[] {
  const { labels } = corpus
  return rows.flatMap((row): readonly WeighedClause[] => {
    const example = corpus.examples[row]
    const [first] = clausesOf(example?.text ?? '', 'txt')
    if (example?.role !== 'policy' || first === undefined) return []
    const clause = { ...first, text: example.text }
    const hear = hearing(grammar, { judge: () => marginsOf({ ...calibration, labels }, scores, row * labels.length) })
    return readClause([clause], 0, clause, hear).evidence.map(evidence => ({
      evidence,
      truth: corpus.targets[row * corpus.width + labels.indexOf(evidence.rule)] ?? 0,
    }))
  })
}
