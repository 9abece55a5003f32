import type { Case, Metric } from '../model/metric.js'
import { rank, rankedOf } from '../sketch/ranked.js'
import { count, describeTally, mergeTallies, type Tally } from '../sketch/tally.js'

/** What tells one count from another. */
interface CountSpec extends Pick<Metric, 'title' | 'better' | 'about' | 'unknown'> {
  /** The count of one conversation; undefined: it has none. */
  measure(item: Case): number | undefined
}

/** A metric of one small count a conversation: its distribution. */
export function countMetric({ measure, ...spec }: CountSpec): Metric<Tally<number>> {
  return {
    ...spec,
    unit: 'count',
    headline: ['mean'],
    perGroup: true,
    init: () => new Map(),
    add(state, item) {
      const times = measure(item)
      if (times !== undefined) count(state, times)
      return state
    },
    merge: mergeTallies,
    finish(state) {
      const told = describeTally(state)
      return rank({ unit: 'count' as const, ...told }, rankedOf(told))
    },
  }
}
