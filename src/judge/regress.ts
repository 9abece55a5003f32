import type { Unseen } from './calibrate.js'
import { type Combiner, logitOf, ownCount, partCount, partsOf, rivalOf, sharedCount } from './combiner.js'

/** How a label is called that is no rule: a commitment is no breach. */
export const PROMISE = 'promise'

// Scores so low are as good as certain, and so many that they would only cost time.
const UNLIKELY = -8
// How strongly the weights of a label's own are drawn to nought.
const DRAWN = 3
const DRAWN_SHARED = 1e-3
const STEPS = 12

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

/** Solves a symmetric positive definite system in place of its right side (Gauss). */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  for (let i = 0; i < size; i++) {
    const pivot = matrix[i]
    if (pivot === undefined) continue
    for (let j = i + 1; j < size; j++) {
      const row = matrix[j]
      const factor = (row?.[i] ?? 0) / (pivot[i] ?? 1)
      if (row === undefined || factor === 0) continue
      for (let k = i; k < size; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0)
      right[j] = (right[j] ?? 0) - factor * (right[i] ?? 0)
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = right[i] ?? 0
    for (let k = i + 1; k < size; k++) sum -= (matrix[i]?.[k] ?? 0) * (right[k] ?? 0)
    right[i] = sum / (matrix[i]?.[i] ?? 1)
  }
  return right
}

/** The place of a part of a label's evidence among all weights. */
const placeOf = (part: number, label: number): number => (part < sharedCount ? part : part + label * ownCount)

/**
 * Fits the combiner's weights: logistic regression of truth on the parts, with a label's own weights drawn to nought, by Newton's steps. What a
 * customer reports is a breach too, though accuracy does not count it.
 */
export function regress(unseen: Unseen): Pick<Combiner, 'weights' | 'own'> {
  const { corpus, rows, scores } = unseen
  const labels = corpus.labels.length
  const size = sharedCount + labels * ownCount
  const all = new Float64Array(size)
  const parts = new Float64Array(partCount)
  const split = (): Pick<Combiner, 'weights' | 'own'> => ({
    weights: [...all.subarray(0, sharedCount)],
    own: [...all.subarray(sharedCount)],
  })
  for (let step = 0; step < STEPS; step++) {
    const matrix = Array.from({ length: size }, () => new Float64Array(size))
    const gradient = new Float64Array(size)
    const fitted = split()
    matrix.forEach((line, i) => {
      const drawn = i < sharedCount ? DRAWN_SHARED : DRAWN
      line[i] = drawn
      gradient[i] = -drawn * (all[i] ?? 0)
    })
    for (const row of rows) {
      for (let t = 0; t < labels; t++) {
        const target = corpus.targets[row * corpus.width + t] ?? 0
        if (target === 0 || (scores[row * labels + t] ?? 0) < UNLIKELY || corpus.labels[t] === PROMISE) continue
        partsOfRow(unseen, row, t, parts)
        const p = 1 / (1 + Math.exp(-logitOf(fitted, t, parts)))
        const over = (target > 0 ? 1 : 0) - p
        const curve = p * (1 - p)
        for (let i = 0; i < partCount; i++) {
          const part = parts[i] ?? 0
          const line = matrix[placeOf(i, t)]
          if (line === undefined || part === 0) continue
          const at = placeOf(i, t)
          gradient[at] = (gradient[at] ?? 0) + over * part
          for (let j = 0; j < partCount; j++) {
            const to = placeOf(j, t)
            line[to] = (line[to] ?? 0) + curve * part * (parts[j] ?? 0)
          }
        }
      }
    }
    solve(matrix, gradient).forEach((change, i) => {
      all[i] = (all[i] ?? 0) + change
    })
  }
  const { weights, own } = split()
  return { weights: weights.map(rounded), own: own.map(rounded) }
}

/** A number as it is stored: the last digits of a float would only make the file longer. */
export const rounded = (value: number): number => Math.round(value * 1e5) / 1e5
