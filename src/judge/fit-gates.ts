import { truthOf, type Unseen } from './calibrate.js'
import { NEVER, PROMISE } from './combiner.js'
import { type Gate, gateParts, shortnessOf } from './gates.js'
import { newton } from './newton.js'
import { rounded, UNLIKELY } from './regress.js'

// Scores that say nothing are no reason to leave anything out.
const LEAST_SLOPE = 0.1

/** How many right verdicts of a row would be lost if it were not read on. */
export type Losses = ReadonlyMap<number, number>

/** Fits a gate to glances at rows, by row × labels, under which no more right verdicts lie than may be lost. */
export function fitGate({ corpus }: Unseen, glances: Float64Array, rows: readonly number[], losses: Losses, most: number): Gate {
  const labels = corpus.labels.length
  const parts = new Float64Array(1 + gateParts)
  const write = (row: number, label: number, into: Float64Array): void => {
    const example = corpus.examples[row]
    into[0] = glances[row * labels + label] ?? 0
    into[1] = 1
    into[2] = example?.role === 'customer' ? 1 : 0
    into[3] = shortnessOf(example?.text.length ?? 0)
  }
  const [slope = 1, ...own] = newton({
    rows,
    labels,
    shared: 1,
    own: gateParts,
    truth: (row, t) => ((glances[row * labels + t] ?? 0) < UNLIKELY || corpus.labels[t] === PROMISE ? 0 : truthOf(corpus, row, t)),
    write,
  })
  const divisor = Math.max(slope, LEAST_SLOPE)
  const adds = own.map(weight => weight / divisor)
  const heights = [...losses].map(([row, right]) => {
    const scores = corpus.labels.map((label, t) => {
      write(row, t, parts)
      let sum = label === PROMISE ? -NEVER : (parts[0] ?? 0)
      for (let part = 0; part < gateParts; part++) sum += (adds[t * gateParts + part] ?? 0) * (parts[1 + part] ?? 0)
      return sum
    })
    return { height: Math.max(...scores), right }
  })
  const floor = floorOf(heights, most)
  return corpus.labels.flatMap((label, t) =>
    Array.from({ length: gateParts }, (_, part) =>
      part > 0 ? rounded(adds[t * gateParts + part] ?? 0) : label === PROMISE ? -NEVER : rounded((adds[t * gateParts] ?? 0) - floor),
    ),
  )
}

/** The greatest height under which no more right verdicts lie than may be lost. */
export function floorOf(heights: readonly { readonly height: number; readonly right: number }[], most: number): number {
  let lost = 0
  let floor = -NEVER
  for (const { height, right } of [...heights].sort((a, b) => a.height - b.height)) {
    floor = height
    lost += right
    if (lost > most) break
  }
  return floor
}
