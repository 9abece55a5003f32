import { truthOf, type Unseen } from './calibrate.js'
import { type Combiner, logitOf, partCount, partsOf } from './combiner.js'

/** How a label is called that is no rule: a commitment is no breach. */
export const PROMISE = 'promise'

// Scores so low are as good as certain, and so many that they would only cost time.
const UNLIKELY = -8
// How strongly the constants of labels are drawn to nought.
const DRAWN = 3
const STEPS = 12
/** The evidence on a row for a label, as parts. */
export function partsOfRow({ corpus, scores }: Unseen, row: number, label: number, parts: Float64Array): Float64Array {
  const example = corpus.examples[row]
  const found = corpus.found[row]
  const name = corpus.labels[label] ?? ''
  return partsOf(
    {
      score: scores[row * corpus.labels.length + label] ?? 0,
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

/** Fits the combiner's weights: logistic regression of truth on the parts, with a constant per label drawn to nought, by Newton's steps. */
export function regress(unseen: Unseen): Pick<Combiner, 'weights' | 'shifts'> {
  const { corpus, rows, scores } = unseen
  const labels = corpus.labels.length
  const size = partCount + labels
  let weights: readonly number[] = Array.from({ length: partCount }, () => 0)
  let shifts: readonly number[] = Array.from({ length: labels }, () => 0)
  const parts = new Float64Array(partCount)
  for (let step = 0; step < STEPS; step++) {
    const matrix = Array.from({ length: size }, () => new Float64Array(size))
    const gradient = new Float64Array(size)
    matrix.forEach((line, i) => {
      line[i] = i < partCount ? 1e-3 : DRAWN
      gradient[i] = i < partCount ? 0 : -DRAWN * (shifts[i - partCount] ?? 0)
    })
    for (const row of rows) {
      for (let t = 0; t < labels; t++) {
        const truth = truthOf(corpus, row, t)
        if (truth === 0 || (scores[row * labels + t] ?? 0) < UNLIKELY || corpus.labels[t] === PROMISE) continue
        partsOfRow(unseen, row, t, parts)
        const p = 1 / (1 + Math.exp(-logitOf({ weights, shifts }, t, parts)))
        const over = (truth > 0 ? 1 : 0) - p
        const curve = p * (1 - p)
        const own = partCount + t
        for (let i = 0; i < partCount; i++) {
          const line = matrix[i]
          if (line === undefined) continue
          const part = parts[i] ?? 0
          for (let j = 0; j < partCount; j++) line[j] = (line[j] ?? 0) + curve * part * (parts[j] ?? 0)
          line[own] = (line[own] ?? 0) + curve * part
          gradient[i] = (gradient[i] ?? 0) + over * part
        }
        const line = matrix[own]
        if (line === undefined) continue
        for (let j = 0; j < partCount; j++) line[j] = (line[j] ?? 0) + curve * (parts[j] ?? 0)
        line[own] = (line[own] ?? 0) + curve
        gradient[own] = (gradient[own] ?? 0) + over
      }
    }
    const change = solve(matrix, gradient)
    weights = weights.map((weight, i) => weight + (change[i] ?? 0))
    shifts = shifts.map((shift, t) => shift + (change[partCount + t] ?? 0))
  }
  return { weights: weights.map(rounded), shifts: shifts.map(rounded) }
}

/** A number as it is stored: the last digits of a float would only make the file longer. */
export const rounded = (value: number): number => Math.round(value * 1e5) / 1e5
