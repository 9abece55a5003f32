import type { Statistics } from '../model/judge.js'
import { heaviestWords } from './heavy-words.js'
import type { Model } from './model.js'
import { scorerOf } from './scorer.js'
import { decodeWeights } from './weights.js'

// A label this far under its threshold is not worth an entry.
const SILENT = -6

/** Margins of the labels over their thresholds, in logits, of scores from a place on; without those far under it. */
export function marginsOf(
  { labels, slope, shifts, thresholds }: Pick<Model, 'labels' | 'slope' | 'shifts' | 'thresholds'>,
  scores: Float64Array,
  from = 0,
): ReadonlyMap<string, number> {
  const margins = new Map<string, number>()
  labels.forEach((label, t) => {
    const margin = slope * (scores[from + t] ?? 0) + (shifts[t] ?? 0) - (thresholds[t] ?? 0)
    if (margin > SILENT) margins.set(label, margin)
  })
  return margins
}

/** The second judge, from the bytes of a weights file. Throws an Error where they are none of this version. */
export function statisticsOf(bytes: Uint8Array): Statistics {
  return statisticsBy(decodeWeights(bytes))
}

/** The second judge of a model. */
export function statisticsBy(model: Model): Statistics {
  const scorer = scorerOf(model)
  return {
    judge: (text, speaker, facts) => marginsOf(model, scorer.score(text, speaker, facts)),
    why(text, speaker, facts, rule) {
      const label = model.labels.indexOf(rule)
      if (label < 0) return []
      scorer.score(text, speaker, facts)
      const { shares, words } = scorer.shares(label)
      return heaviestWords(text, shares, words)
    },
  }
}
