import { untaughtClauses } from './_clause-evidence.js'
import { untaught } from './combiner.js'
import type { Corpus } from './corpus.js'
import { type Example, isDocument, isPair } from './examples.js'
import { FACTS } from './features.js'
import { fitLogistic, type Linear, type Rows } from './logistic.js'
import { blockWeights, type Model, rarityOf, rarityValues, STEPS, strengthOf, strengthValues, weightBytes } from './model.js'
import { logRatios } from './naive-bayes.js'

// What three megabytes hold.
const mostFeatures = 430_000
const LEAST_SEEN = 2
const EFFORT = { cost: 20, positive: 2, rounds: 8 }
const FACTS_EFFORT = { cost: 20, positive: 2, rounds: 8 }
const BAYES = 0.2
const SMOOTHING = 0.3
const FACTS_SHARE = 0.5
// Of a minimal pair the good side is the one that sounds like what it is not.
const WORTH_OF_BAD = 4
const WORTH_OF_GOOD = 24
// Clauses of documents come by the page: at full weight they push what messages teach aside.
const WORTH_OF_CLAUSE = 0.5

/** The features that the rows have often enough, the most frequent where they are too many; ascending by hash. */
function choose(corpus: Corpus, seen: Int32Array): readonly number[] {
  const { hashes } = corpus
  const known = [...seen.keys()].filter(id => (seen[id] ?? 0) >= LEAST_SEEN)
  if (known.length > mostFeatures) {
    known.sort((a, b) => (seen[b] ?? 0) - (seen[a] ?? 0) || (hashes[a] ?? 0) - (hashes[b] ?? 0))
    known.length = mostFeatures
  }
  return known.sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0))
}

/** How many others an example counts for. Pairs differ in so few words that a usual weight leaves both sides nearly alike. */
function worthOf(example: Example | undefined): number {
  if (example === undefined) return 1
  if (isDocument(example.scene)) return WORTH_OF_CLAUSE
  if (!isPair(example.scene)) return 1
  return example.labels.length > 0 ? WORTH_OF_BAD : WORTH_OF_GOOD
}

/** The rows over the chosen features: all but facts, or facts alone; each block at its length. */
function rowsOf(corpus: Corpus, wanted: Int32Array, columnOf: Int32Array, rarity: Uint8Array, facts: boolean): Rows {
  const { width } = corpus
  const total = wanted.reduce((sum, row) => sum + (corpus.offsets[row + 1] ?? 0) - (corpus.offsets[row] ?? 0), 0)
  const columns = new Int32Array(total)
  const values = new Float32Array(total)
  const offsets = new Int32Array(wanted.length + 1)
  const targets = new Int8Array(wanted.length * width)
  let count = 0
  wanted.forEach((row, r) => {
    targets.set(corpus.targets.subarray(row * width, (row + 1) * width), r * width)
    const lengths = new Float64Array(blockWeights.length)
    const from = count
    const inBlock: number[] = []
    for (let k = corpus.offsets[row] ?? 0; k < (corpus.offsets[row + 1] ?? 0); k++) {
      const id = corpus.ids[k] ?? 0
      const column = columnOf[id] ?? -1
      const block = corpus.blocks[id] ?? 0
      if (column < 0 || (block === FACTS) !== facts) continue
      const value = rarityValues[rarity[column] ?? 0] ?? 0
      const times = corpus.counts[k] ?? 1
      lengths[block] = (lengths[block] ?? 0) + times * value * value
      inBlock.push(block)
      values[count] = times * value
      columns[count++] = column
    }
    inBlock.forEach((block, i) => {
      values[from + i] = ((values[from + i] ?? 0) * (blockWeights[block] ?? 0)) / Math.sqrt(lengths[block] ?? 1)
    })
    offsets[r + 1] = count
  })
  const worth = Float32Array.from(wanted, row => worthOf(corpus.examples[row]))
  return { count: wanted.length, offsets, columns, values, columnCount: rarity.length, width, targets, worth }
}

/** The sum of the judges over the same columns: regression on the text, some naive Bayes, and some regression on facts. */
function fuse(text: Linear, ratios: Float32Array, facts: Linear | undefined, isFact: (column: number) => boolean, width: number): Linear {
  const weights = text.weights.map((weight, at) =>
    isFact(Math.floor(at / width)) ? FACTS_SHARE * (facts?.weights[at] ?? 0) : weight + BAYES * (ratios[at] ?? 0),
  )
  return { weights, bias: text.bias.map((bias, t) => bias + FACTS_SHARE * (facts?.bias[t] ?? 0)) }
}

/** The weights in steps: a unit of each target, a strength of each feature, and −3 to 3 of the strength. Finer steps cost room and gave no better scores. */
function coarse(weights: Float32Array, width: number): Pick<Model, 'weights' | 'strengths' | 'units'> {
  const features = weights.length / width
  const squares = new Float64Array(width)
  weights.forEach((weight, at) => {
    squares[at % width] = (squares[at % width] ?? 0) + weight * weight
  })
  const units = Float32Array.from(squares, square => Math.sqrt(square / features) || 1)
  const strengths = new Uint8Array(features)
  const row = weightBytes(width)
  const steps = new Uint8Array(features * row)
  for (let feature = 0; feature < features; feature++) {
    const own = weights.subarray(feature * width, (feature + 1) * width).map((weight, t) => weight / (units[t] ?? 1))
    const strength = strengthOf(own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0))
    strengths[feature] = strength
    own.forEach((weight, t) => {
      const step = Math.max(-STEPS, Math.min(STEPS, Math.round(weight / (strengthValues[strength] ?? 1))))
      const at = feature * row + (t >>> 1)
      steps[at] = (steps[at] ?? 0) | ((step & 15) << (4 * (t & 1)))
    })
  }
  return { weights: steps, strengths, units }
}

/** Fits a model to some rows of a corpus; its scores are not calibrated yet (slope 1, shifts and thresholds 0). */
export function fitModel(corpus: Corpus, wanted: Int32Array): Model {
  const { width, labels } = corpus
  const seen = new Int32Array(corpus.hashes.length)
  // Which words are worth knowing, and how rare they are, messages tell.
  const counted = wanted.filter(row => !isDocument(corpus.examples[row]?.scene ?? ''))
  for (const row of counted) {
    for (let k = corpus.offsets[row] ?? 0; k < (corpus.offsets[row + 1] ?? 0); k++) {
      const id = corpus.ids[k] ?? 0
      seen[id] = (seen[id] ?? 0) + 1
    }
  }
  const chosen = choose(corpus, seen)
  const columnOf = new Int32Array(corpus.hashes.length).fill(-1)
  chosen.forEach((id, column) => {
    columnOf[id] = column
  })
  const rarity = Uint8Array.from(chosen, id => rarityOf(seen[id] ?? 1, counted.length))
  const rows = rowsOf(corpus, wanted, columnOf, rarity, false)
  const isFact = (column: number): boolean => corpus.blocks[chosen[column] ?? 0] === FACTS
  const anyFacts = chosen.some((_, column) => isFact(column))
  const facts = anyFacts ? fitLogistic(rowsOf(corpus, wanted, columnOf, rarity, true), FACTS_EFFORT) : undefined
  const fused = fuse(fitLogistic(rows, EFFORT), logRatios(rows, SMOOTHING), facts, isFact, width)
  return {
    labels,
    width,
    hashes: Int32Array.from(chosen, id => corpus.hashes[id] ?? 0),
    rarity,
    ...coarse(fused.weights, width),
    bias: Float32Array.from(fused.bias),
    slope: 1,
    shifts: new Float32Array(labels.length),
    thresholds: new Float32Array(labels.length),
    combiner: untaught(labels.length),
    clauses: untaughtClauses(labels.length),
  }
}
