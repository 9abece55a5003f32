import type { Case, Clock, Metric } from '../model/metric.js'
import { addMeasured, type Durations, describeDurations, mergeDurations, noDurations } from './_durations.js'

/** What tells one duration metric from another. */
interface DurationSpec extends Pick<Metric, 'title' | 'about' | 'unknown'> {
  /** Seconds of one conversation on a clock; undefined: it has none. */
  measure(item: Case, clock: Clock): number | undefined
}

/** A metric of one duration a conversation: a distribution on each clock. Shorter is better. */
export function durationMetric({ measure, ...spec }: DurationSpec): Metric<Durations> {
  return {
    ...spec,
    unit: 'seconds',
    better: 'lower',
    headline: ['calendar.p50', 'calendar.p90'],
    perGroup: true,
    init: noDurations,
    add(state, item) {
      addMeasured(state, 'calendar', measure(item, 'calendar'))
      if (item.hasBusiness) addMeasured(state, 'business', measure(item, 'business'))
      return state
    },
    merge: mergeDurations,
    finish: state => ({ unit: 'seconds', ...describeDurations([state]) }),
  }
}
