import type { Corpus } from './corpus.js'
import type { ByStage } from './gates.js'

/** Scores of rows that the scorer had not learnt from, by row × labels. */
export interface Unseen {
  readonly corpus: Corpus
  readonly rows: readonly number[]
  readonly scores: Float64Array
  /** The same by stage of reading. */
  readonly glances: ByStage<Float64Array>
}

export interface Calibration {
  /** A score times the slope plus the label's shift is the logit of its probability. */
  readonly slope: number
  readonly shifts: Float32Array
  /** Logits at which a label is told. */
  readonly thresholds: Float32Array
}

const STEP = 0.05
// F1s closer than this are as good as each other.
const EVEN = 0.002
// A rule's own threshold counts as much as the common one once it was seen this often.
const OWN = 100

/** What a row says of a label: 1 broken, −1 not, 0 where the row says nothing: arguable labels, and those that a customer reports. */
export function truthOf(corpus: Corpus, row: number, label: number): number {
  const target = corpus.targets[row * corpus.width + label] ?? 0
  return target > 0 && corpus.examples[row]?.report === true ? 0 : target
}

/** A text's logit for a label, and whether it breaks the rule. */
export interface Point {
  readonly logit: number
  readonly broken: boolean
}

/** Platt's scaling with one slope for all labels, by Newton's steps on the slope and each label's shift in turn. */
function scale({ corpus, rows, scores }: Omit<Unseen, 'glances'>): { slope: number; shifts: Float64Array } {
  const labels = corpus.labels.length
  let slope = 1
  const shifts = new Float64Array(labels)
  for (let round = 0; round < 60; round++) {
    const gradient = new Float64Array(labels)
    const curve = new Float64Array(labels).fill(1e-6)
    let slopeGradient = 0
    let slopeCurve = 1e-6
    for (const row of rows) {
      for (let t = 0; t < labels; t++) {
        const truth = truthOf(corpus, row, t)
        if (truth === 0) continue
        const score = scores[row * labels + t] ?? 0
        const p = 1 / (1 + Math.exp(-(slope * score + (shifts[t] ?? 0))))
        const over = p - (truth > 0 ? 1 : 0)
        gradient[t] = (gradient[t] ?? 0) + over
        curve[t] = (curve[t] ?? 0) + p * (1 - p)
        slopeGradient += over * score
        slopeCurve += p * (1 - p) * score * score
      }
    }
    if (round % 3 === 2) slope -= Math.max(-0.3, Math.min(0.3, slopeGradient / slopeCurve))
    else for (let t = 0; t < labels; t++) shifts[t] = (shifts[t] ?? 0) - Math.max(-1, Math.min(1, (gradient[t] ?? 0) / (curve[t] ?? 1)))
  }
  return { slope, shifts }
}

/** The highest logit, in steps from 3 to −3, over which telling gives nearly the best F1: of two as good, the one that accuses less. */
function bestThreshold(points: readonly Point[]): number {
  const all = points.filter(point => point.broken).length
  const tried: { readonly at: number; readonly f1: number }[] = []
  const sorted = [...points].sort((a, b) => b.logit - a.logit)
  let told = 0
  let right = 0
  for (let at = 3; at >= -3; at -= STEP) {
    for (let next = sorted[told]; next !== undefined && next.logit >= at; next = sorted[told]) {
      told++
      if (next.broken) right++
    }
    tried.push({ at, f1: (2 * right) / Math.max(1, told + all) })
  }
  const best = tried.reduce((most, { f1 }) => Math.max(most, f1), 0)
  return tried.find(({ f1 }) => f1 >= best - EVEN)?.at ?? 0
}

/** The thresholds of labels, drawn towards the common one, the more the rarer the label. */
export function thresholdsOf(byLabel: readonly (readonly Point[])[]): readonly number[] {
  const common = bestThreshold(byLabel.flat())
  return byLabel.map(points => {
    const seen = points.filter(point => point.broken).length
    return common + ((bestThreshold(points) - common) * seen) / (seen + OWN)
  })
}

/** Fits the calibration to scores of unseen rows; thresholds of rules are drawn towards a common one, the more the rarer the rule. */
export function calibrate(unseen: Unseen): Calibration {
  const { corpus, rows, scores } = unseen
  const labels = corpus.labels.length
  const { slope, shifts } = scale(unseen)
  const byLabel = corpus.labels.map((_, t) =>
    rows.flatMap(row => {
      const truth = truthOf(corpus, row, t)
      return truth === 0 ? [] : [{ logit: slope * (scores[row * labels + t] ?? 0) + (shifts[t] ?? 0), broken: truth > 0 }]
    }),
  )
  const thresholds = Float32Array.from(thresholdsOf(byLabel))
  return { slope, shifts: Float32Array.from(shifts), thresholds }
}
