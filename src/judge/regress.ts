import type { Unseen } from './calibrate.js'
import { type Combiner, ownCount, PROMISE, partsOf, rivalOf, sharedCount } from './combiner.js'
import { newton } from './newton.js'

/** Scores so low are as good as certain, and so many that they would only cost time. */
export const UNLIKELY = -8

/** The evidence on a row for a label, as parts. */
export function partsOfRow({ corpus, scores }: Unseen, row: number, label: number, parts: Float64Array): Float64Array {
  const example = corpus.examples[row]
  const found = corpus.found[row]
  const name = corpus.labels[label] ?? ''
  return partsOf(
    {
      score: scores[row * corpus.labels.length + label] ?? 0,
      rival: rivalOf(scores, row * corpus.labels.length, corpus.labels.length, label),
      found: found?.has(name) === true,
      other: found !== undefined && found.size > 0,
      speaker: example?.role ?? 'agent',
      length: example?.text.length ?? 0,
    },
    parts,
  )
}

/** Fits the combiner's weights to the truth. What a customer reports is a breach too, though accuracy does not count it. */
export function regress(unseen: Unseen): Pick<Combiner, 'weights' | 'own'> {
  const { corpus, rows, scores } = unseen
  const labels = corpus.labels.length
  const all = newton({
    rows,
    labels,
    shared: sharedCount,
    own: ownCount,
    truth: (row, t) =>
      (scores[row * labels + t] ?? 0) < UNLIKELY || corpus.labels[t] === PROMISE ? 0 : (corpus.targets[row * corpus.width + t] ?? 0),
    write: (row, t, parts) => partsOfRow(unseen, row, t, parts),
  })
  return { weights: [...all.subarray(0, sharedCount)].map(rounded), own: [...all.subarray(sharedCount)].map(rounded) }
}

/** A number as it is stored: the last digits of a float would only make the file longer. */
export const rounded = (value: number): number => Math.round(value * 1e5) / 1e5
