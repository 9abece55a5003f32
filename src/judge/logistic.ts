/** Sparse rows with values, and what is wanted of them. */
export interface Rows {
  readonly count: number
  /** Row r has the columns[offsets[r] … offsets[r + 1]) with their values. */
  readonly offsets: Int32Array
  readonly columns: Int32Array
  readonly values: Float32Array
  readonly columnCount: number
  /** Targets a row has. */
  readonly width: number
  /** By row × width: 1, −1, or 0 for "leave out". */
  readonly targets: Int8Array
  /** By row: how many rows it counts for. */
  readonly worth: Float32Array
}

/** One weight per column and target, column by column, and one constant per target. */
export interface Linear {
  readonly weights: Float32Array
  readonly bias: Float64Array
}

/** How hard to fit: the cost of an error against the size of the weights, how much dearer a missed positive is, and rounds over the rows. */
export interface Effort {
  readonly cost: number
  readonly positive: number
  readonly rounds: number
}

/** A repeatable source of numbers in [0, 1) (mulberry32). */
function repeatable(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * The z at which length · (cost · σ(z) − before) + slope + z is nought: it grows with z, so Newton's steps are kept between two
 * bounds that close in.
 */
function solve(length: number, cost: number, before: number, slope: number, start: number): number {
  let low = -slope - length * (cost - before)
  let high = -slope + length * before
  let z = Math.min(high, Math.max(low, start))
  for (let step = 0; step < 5; step++) {
    const s = 1 / (1 + Math.exp(-z))
    const over = length * (cost * s - before) + slope + z
    if (over > 0) high = z
    else low = z
    let next = z - over / (1 + length * cost * s * (1 - s))
    if (next < low || next > high) next = (low + high) / 2
    const moved = Math.abs(next - z)
    z = next
    if (moved < 1e-4) break
  }
  return z
}

/**
 * Logistic regression with squared penalty, one target against the rest, all targets in one pass: dual coordinate descent
 * (Yu, Huang and Lin 2011), with each dual variable held as its logit. The same rows give the same weights.
 */
export function fitLogistic(rows: Rows, { cost, positive, rounds }: Effort): Linear {
  const { count, offsets, columns, values, columnCount, width, targets, worth } = rows
  const weights = new Float32Array(columnCount * width)
  const bias = new Float64Array(width)
  const logits = new Float32Array(count * width)
  const duals = new Float32Array(count * width)
  const scores = new Float64Array(width)
  const change = new Float64Array(width)
  const lengths = new Float64Array(count)
  for (let row = 0; row < count; row++) {
    let sum = 1
    for (let k = offsets[row] ?? 0; k < (offsets[row + 1] ?? 0); k++) sum += (values[k] ?? 0) ** 2
    lengths[row] = sum
  }
  const order = Int32Array.from({ length: count }, (_, row) => row)
  const random = repeatable(1)
  for (let round = 0; round < rounds; round++) {
    for (let i = count - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const kept = order[i] ?? 0
      order[i] = order[j] ?? 0
      order[j] = kept
    }
    for (const row of order) {
      const from = offsets[row] ?? 0
      const to = offsets[row + 1] ?? 0
      scores.set(bias)
      for (let k = from; k < to; k++) {
        const value = values[k] ?? 0
        let at = (columns[k] ?? 0) * width
        for (let t = 0; t < width; t++) scores[t] = (scores[t] ?? 0) + value * (weights[at++] ?? 0)
      }
      for (let t = 0; t < width; t++) {
        const at = row * width + t
        const target = targets[at] ?? 0
        change[t] = 0
        if (target === 0) continue
        const most = (target > 0 ? cost * positive : cost) * (worth[row] ?? 1)
        const before = duals[at] ?? 0
        const z = solve(lengths[row] ?? 1, most, before, target * (scores[t] ?? 0), logits[at] ?? 0)
        const after = most / (1 + Math.exp(-z))
        logits[at] = z
        duals[at] = after
        change[t] = (after - before) * target
      }
      for (let t = 0; t < width; t++) bias[t] = (bias[t] ?? 0) + (change[t] ?? 0)
      for (let k = from; k < to; k++) {
        const value = values[k] ?? 0
        let at = (columns[k] ?? 0) * width
        for (let t = 0; t < width; t++) {
          weights[at] = (weights[at] ?? 0) + value * (change[t] ?? 0)
          at++
        }
      }
    }
  }
  return { weights, bias }
}
