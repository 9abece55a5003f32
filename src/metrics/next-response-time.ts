import type { Metric } from '../model/metric.js'
import { describe } from '../sketch/quantile.js'
import { addValue, emptySpread, mergeSpreads, type Spread } from '../sketch/spread.js'
import { addBetween, type Durations, describeDurations, mergeDurations, noDurations } from './_durations.js'
import { whyNot } from './_reasons.js'
import { longestOf } from './_spans.js'

interface State {
  readonly gaps: Durations
  readonly worst: Spread
  open: number
}

/** How long every answer took, not the first alone. */
const metric: Metric<State> = {
  title: 'Time to next response',
  unit: 'seconds',
  better: 'lower',
  about:
    'How long each answer took, the first included: from the oldest unanswered public message of the customer to the next public message of a human agent, or to the solve. ' +
    'Several messages in a row are one question. Gaps that are still open are counted apart, not measured; “worst” is the longest gap of each conversation.',
  headline: ['calendar.p50', 'calendar.p90'],
  perGroup: true,
  unknown: run => whyNot(run, 'no-timestamps', 'no-messages', 'unknown-role'),
  init: () => ({ gaps: noDurations(), worst: emptySpread(), open: 0 }),
  add(state, item) {
    const { responses } = item.timeline
    if (responses.length === 0) return state
    const closed = responses.filter(gap => !gap.open)
    state.open += responses.length - closed.length
    for (const { from, to } of closed) addBetween(state.gaps, item, from, to)
    const worst = longestOf(item, closed, 'calendar')
    if (worst !== undefined) addValue(state.worst, worst)
    return state
  },
  merge(a, b) {
    mergeDurations(a.gaps, b.gaps)
    mergeSpreads(a.worst, b.worst)
    a.open += b.open
    return a
  },
  finish: state => ({ unit: 'seconds', ...describeDurations([state.gaps]), open: state.open, worst: describe(state.worst) }),
}

export default metric
