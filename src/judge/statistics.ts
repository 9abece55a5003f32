import type { Statistics } from '../model/judge.js'
import { heaviestWords } from './heavy-words.js'
import { scorerOf } from './scorer.js'
import { decodeWeights } from './weights.js'

/** Where the weights lie that come with the package. */
export const weightsFile: URL = new URL('./weights.bin', import.meta.url)

// A label this far under its threshold is not worth an entry.
const SILENT = -6

/** The second judge, from the bytes of a weights file. Throws an Error where they are none of this version. */
export function statisticsOf(bytes: Uint8Array): Statistics {
  const model = decodeWeights(bytes)
  const scorer = scorerOf(model)
  const { labels, slope, shifts, thresholds } = model
  return {
    judge(text, speaker, facts) {
      const scores = scorer.score(text, speaker, facts)
      const margins = new Map<string, number>()
      labels.forEach((label, t) => {
        const margin = slope * (scores[t] ?? 0) + (shifts[t] ?? 0) - (thresholds[t] ?? 0)
        if (margin > SILENT) margins.set(label, margin)
      })
      return margins
    },
    why(text, speaker, facts, rule) {
      const label = labels.indexOf(rule)
      if (label < 0) return []
      scorer.score(text, speaker, facts)
      const { shares, words } = scorer.shares(label)
      return heaviestWords(text, shares, words)
    },
  }
}
