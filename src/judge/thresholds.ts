import { type Point, thresholdsOf, truthOf, type Unseen } from './calibrate.js'
import { type Combiner, NEVER, PROMISE, type Sureness } from './combiner.js'
import { fitGate, floorOf } from './fit-gates.js'
import type { Gate } from './gates.js'
import { heightOver } from './read-on.js'
import { rounded } from './regress.js'

// More than the 0.95 that is promised: on texts of other people, judged before they were learnt from, the sure verdicts were right up to two points
// less often than on unseen ones of scenes alike.
const WANTED = 0.97
const OWN_WANTED = 0.95
// A rule's own precision counts as if it had been told this often more, and right at WANTED; with fewer verdicts it is not known.
const PRIOR = 10
const FEWEST = 20
// Of all breaches, so many may be lost for reading on less.
const LOST_BY_WORDS = 0.005
const LOST_BY_PAIRS = 0.008
const LOST_OF_FOUND = 0.001
const LOST_WITHOUT_FACTS = 0.002

/** The least logit from which on points are right as often as wanted, by default as sure verdicts should be; NEVER where they are too few. */
export function surelyFrom(points: readonly Point[], wanted = WANTED): number {
  return sureFrom(points, wanted, Number.NEGATIVE_INFINITY, 0)
}

/** The share of right ones among the sure, within what may be told, and the mean of their heights above the threshold. */
export function surenessOf(sure: readonly { readonly above: number; readonly broken: boolean }[]): Pick<Sureness, 'surely' | 'spread'> {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  return {
    surely: rounded(Math.max(0.951, Math.min(WANTED, mean(sure.map(one => (one.broken ? 1 : 0)))))),
    spread: rounded(Math.max(0.1, mean(sure.map(one => one.above)))),
  }
}

/** The least logit, at least `from`, from which on points are right at the wanted share. */
function sureFrom(points: readonly Point[], wanted: number, from: number, prior: number): number {
  const sorted = points.filter(point => point.logit >= from).sort((a, b) => b.logit - a.logit)
  let right = prior * WANTED
  let sure = NEVER
  sorted.forEach((point, i) => {
    if (point.broken) right++
    if (i + 1 >= FEWEST && right >= wanted * (i + 1 + prior)) sure = point.logit
  })
  return sure
}

/**
 * Fits what a combiner tells to the logits (by row × labels) of some rows that it was not fitted to. They are thresholds for messages:
 * clauses of documents do not count. `nearly` are logits by words and pairs, and without facts.
 */
export function fitThresholds(
  unseen: Unseen,
  logits: Float64Array,
  nearly: readonly [Float64Array, Float64Array],
  rows: readonly number[],
): Omit<Combiner, 'weights' | 'own'> {
  const { corpus, glances } = unseen
  const labels = corpus.labels.length
  const messages = rows.filter(row => corpus.examples[row]?.role !== 'policy')
  const byLabel = corpus.labels.map((label, t) =>
    messages.flatMap((row): Point[] => {
      const truth = label === PROMISE ? 0 : truthOf(corpus, row, t)
      return truth === 0 ? [] : [{ logit: logits[row * labels + t] ?? -NEVER, broken: truth > 0 }]
    }),
  )
  const low = thresholdsOf(byLabel)
  const common = surelyFrom(byLabel.flat())
  const high = byLabel.map(points => sureFrom(points, OWN_WANTED, common, PRIOR))
  const sure = byLabel.flatMap((points, t) => {
    const from = high[t] ?? NEVER
    return points.flatMap(({ logit, broken }) => (logit < from ? [] : [{ above: logit - from, broken }]))
  })
  const losses = new Map(
    messages.flatMap((row): readonly (readonly [number, number])[] => {
      const right = low.filter(
        (from, t) => corpus.labels[t] !== PROMISE && truthOf(corpus, row, t) > 0 && (logits[row * labels + t] ?? -NEVER) >= from,
      ).length
      return right === 0 ? [] : [[row, right]]
    }),
  )
  const breaches = byLabel.flat().filter(point => point.broken).length
  const unfound = messages.filter(row => corpus.found[row]?.size === 0)
  const isFound = (row: number): boolean => (corpus.found[row]?.size ?? 0) > 0
  const unfoundLosses = new Map([...losses].filter(([row]) => !isFound(row)))
  const gateOf = (stage: 0 | 1, lost: number): Gate => fitGate(unseen, glances[stage], unfound, unfoundLosses, lost * breaches)
  const floorBy = (near: Float64Array, some: typeof losses, lost: number): number =>
    floorOf(
      [...some].map(([row, right]) => ({ height: heightOver(low, near, row * labels), right })),
      lost * breaches,
    )
  return {
    low: low.map(rounded),
    high: high.map(rounded),
    ...surenessOf(sure),
    gates: [gateOf(0, LOST_BY_WORDS), gateOf(1, LOST_BY_PAIRS)],
    floors: [
      rounded(floorBy(nearly[0], new Map([...losses].filter(([row]) => isFound(row))), LOST_OF_FOUND)),
      rounded(floorBy(nearly[1], losses, LOST_WITHOUT_FACTS)),
    ],
  }
}
