import type { Speaker } from '../model/judge.js'
import { type Combiner, logitOf, NEVER, PROMISE, partCount, partsOf, rivalOf } from './combiner.js'
import { BY_PAIRS, BY_WORDS, passes, type Stage } from './gates.js'

/** What is known of a text besides its scores. */
export interface Heard {
  /** The rules that the grammar found. */
  readonly found: ReadonlySet<string>
  readonly speaker: Speaker
  readonly length: number
}

const parts = new Float64Array(partCount)

/** Writes the logits of labels by scores from a place on; a commitment's is lower than any. */
export function writeLogits(
  combiner: Pick<Combiner, 'weights' | 'own'>,
  labels: readonly string[],
  scores: Float64Array,
  from: number,
  { found, speaker, length }: Heard,
  logits: Float64Array,
): void {
  for (let t = 0; t < labels.length; t++) {
    const label = labels[t] ?? PROMISE
    const evidence = {
      score: scores[from + t] ?? 0,
      rival: rivalOf(scores, from, labels.length, t),
      found: found.has(label),
      other: found.size > 0,
      speaker,
      length,
    }
    logits[t] = label === PROMISE ? -NEVER : logitOf(combiner, t, partsOf(evidence, parts))
  }
}

/** How high the highest logit, of those that begin at a place, lies over its threshold. */
export function heightOver(low: readonly number[], logits: Float64Array, from: number): number {
  let height = -NEVER
  for (let t = 0; t < low.length; t++) height = Math.max(height, (logits[from + t] ?? -NEVER) - (low[t] ?? NEVER))
  return height
}

/** Tells whether a text is worth reading on by the scores of a stage, that begin at a place. */
export function readingOn(
  labels: readonly string[],
  combiner: Combiner,
): (stage: Stage, scores: Float64Array, from: number, heard: Heard) => boolean {
  const { gates, floors, low } = combiner
  const logits = new Float64Array(labels.length)
  return (stage, scores, from, heard) => {
    const found = heard.found.size > 0
    if (stage === BY_WORDS) return found || passes(gates[0], scores, from, heard.speaker, heard.length)
    if (stage === BY_PAIRS && !found) return passes(gates[1], scores, from, heard.speaker, heard.length)
    writeLogits(combiner, labels, scores, from, heard, logits)
    return heightOver(low, logits, 0) >= floors[stage === BY_PAIRS ? 0 : 1]
  }
}
