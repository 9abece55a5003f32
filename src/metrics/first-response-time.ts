import type { Metric } from '../model/metric.js'
import type { NotApplicable } from '../model/timeline.js'
import { count, mergeTallies, type Tally } from '../sketch/tally.js'
import { addBetween, type Durations, describeDurations, mergeDurations, noDurations } from './_durations.js'
import { whyNot } from './_reasons.js'
import { addKept, describeKept, type Kept, mergeKept, noneKept } from './_target.js'

interface State {
  readonly replied: Durations
  readonly censored: Durations
  readonly reasons: Tally<NotApplicable>
  readonly kept: Kept
  answered: number
  awaiting: number
  closed: number
}

/** How long a customer waited for the first human answer. */
const metric: Metric<State> = {
  title: 'Time to first response',
  unit: 'seconds',
  better: 'lower',
  about:
    'How long a customer waits for the first public answer of a human. The clock starts with the customer’s first public message (without messages: when the ticket was created) ' +
    'and stops at the first public message of a human agent; internal notes, bots and automatic acknowledgements never stop it. ' +
    'Mean and quantiles are over the answered conversations. The censored median (Kaplan–Meier) also counts those still waiting and those closed without an answer, ' +
    'so it cannot look better because nobody answered.',
  headline: ['calendar.p50', 'calendar.p90'],
  perGroup: true,
  seesExcluded: true,
  moment: item => item.timeline.stop,
  unknown: run => whyNot(run, 'no-timestamps', 'no-replies-column', 'unknown-role'),
  init: () => ({
    replied: noDurations(),
    censored: noDurations(),
    reasons: new Map(),
    kept: noneKept(),
    answered: 0,
    awaiting: 0,
    closed: 0,
  }),
  add(state, item) {
    const { outcome, reason, start, stop, close } = item.timeline
    const { asOf } = item.run
    if (outcome === 'not-applicable') {
      if (reason !== undefined) count(state.reasons, reason)
    } else if (outcome === 'replied') {
      state.answered += 1
      if (start === undefined || stop === undefined) return state
      addBetween(state.replied, item, start, stop)
      addKept(state.kept, item, 'first-response-time', start, stop, asOf)
    } else {
      if (outcome === 'awaiting') state.awaiting += 1
      else state.closed += 1
      // A close at an unknown time censors nobody knows when.
      const until = outcome === 'awaiting' ? asOf : close
      if (start === undefined || until === undefined) return state
      addBetween(state.censored, item, start, Math.max(start, until))
      addKept(state.kept, item, 'first-response-time', start, undefined, Math.max(start, until))
    }
    return state
  },
  merge(a, b) {
    mergeDurations(a.replied, b.replied)
    mergeDurations(a.censored, b.censored)
    mergeTallies(a.reasons, b.reasons)
    mergeKept(a.kept, b.kept)
    a.answered += b.answered
    a.awaiting += b.awaiting
    a.closed += b.closed
    return a
  },
  finish: state => ({
    unit: 'seconds',
    ...describeDurations([state.replied], [state.censored]),
    outcomes: {
      replied: state.answered,
      awaiting: state.awaiting,
      'closed-without-reply': state.closed,
      'not-applicable': Object.fromEntries([...state.reasons].sort(([a], [b]) => (a < b ? -1 : 1))),
    },
    ...describeKept(state.kept),
  }),
}

export default metric
