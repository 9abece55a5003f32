import type { Case, Clock } from '../model/metric.js'
import type { Span } from '../model/timeline.js'

/** The whole seconds of all spans together, each rounded down by itself; undefined where there is no span. */
export function sumOf(item: Case, spans: readonly Span[], clock: Clock): number | undefined {
  let sum: number | undefined
  for (const { from, to } of spans) {
    const seconds = item.seconds(from, to, clock)
    if (seconds !== undefined) sum = (sum ?? 0) + seconds
  }
  return sum
}

/** The whole seconds of the longest span; undefined where there is no span. */
export function longestOf(item: Case, spans: readonly Span[], clock: Clock): number | undefined {
  let longest: number | undefined
  for (const { from, to } of spans) {
    const seconds = item.seconds(from, to, clock)
    if (seconds !== undefined && (longest === undefined || seconds > longest)) longest = seconds
  }
  return longest
}
