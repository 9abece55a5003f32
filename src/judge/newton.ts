/** Rows to learn from: for each label parts of evidence, the first of which weigh the same for all labels. */
export interface Weighed {
  readonly rows: readonly number[]
  readonly labels: number
  /** How many parts weigh the same for all labels, and how many each label weighs for itself. */
  readonly shared: number
  readonly own: number
  /** How strongly the shared weights are drawn to nought; hardly at all unless told. */
  readonly drawn?: number
  /** How much a row counts; as one unless told. */
  readonly worth?: (row: number) => number
  /** 1 broken, −1 not, 0 where the row says nothing of the label. */
  readonly truth: (row: number, label: number) => number
  /** Writes the parts, the shared ones first. */
  readonly write: (row: number, label: number, parts: Float64Array) => void
}

// How strongly weights are drawn to nought.
const DRAWN = 3
const DRAWN_SHARED = 1e-3
const STEPS = 12

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

/** Logistic regression of truth on the parts, with a label's own weights drawn to nought, by Newton's steps: the shared weights, then each label's own. */
export function newton({ rows, labels, shared, own, drawn = DRAWN_SHARED, worth = () => 1, truth, write }: Weighed): Float64Array {
  const size = shared + labels * own
  const parts = new Float64Array(shared + own)
  const all = new Float64Array(size)
  /** The place of a part of a label's evidence among all weights. */
  const placeOf = (part: number, label: number): number => (part < shared ? part : part + label * own)
  for (let step = 0; step < STEPS; step++) {
    const matrix = Array.from({ length: size }, () => new Float64Array(size))
    const gradient = new Float64Array(size)
    matrix.forEach((line, i) => {
      const pull = i < shared ? drawn : DRAWN
      line[i] = pull
      gradient[i] = -pull * (all[i] ?? 0)
    })
    for (const row of rows) {
      for (let t = 0; t < labels; t++) {
        const target = truth(row, t)
        if (target === 0) continue
        write(row, t, parts)
        let logit = 0
        for (let i = 0; i < parts.length; i++) logit += (all[placeOf(i, t)] ?? 0) * (parts[i] ?? 0)
        const p = 1 / (1 + Math.exp(-logit))
        const over = worth(row) * ((target > 0 ? 1 : 0) - p)
        const curve = worth(row) * p * (1 - p)
        for (let i = 0; i < parts.length; i++) {
          const part = parts[i] ?? 0
          const at = placeOf(i, t)
          const line = matrix[at]
          if (line === undefined || part === 0) continue
          gradient[at] = (gradient[at] ?? 0) + over * part
          for (let j = 0; j < parts.length; j++) {
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
  return all
}
