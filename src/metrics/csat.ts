import type { Metric, MetricFigures } from '../model/metric.js'
import { ratio } from '../sketch/share.js'
import { whyNot } from './_reasons.js'

interface State {
  positive: number
  neutral: number
  negative: number
  offered: number
  solved: number
  /** True once the run is known to tell a status, or whom a survey was offered. */
  knowsStatus: boolean
  knowsOffers: boolean
}

/** How customers rated. */
const metric: Metric<State> = {
  title: 'Customer satisfaction',
  unit: 'ratio',
  better: 'higher',
  about:
    'Positive ratings out of the positive and negative ones; neutral ratings are counted beside. Each conversation counts once, with its last rating, whether or not it was reopened since. ' +
    'The response rate tells how many of those who were asked gave a rating.',
  headline: ['rate'],
  perGroup: true,
  once: ['', 'responseRate'],
  moment: item => item.timeline.scoreAt,
  unknown: run => whyNot(run, 'scale', 'no-scores'),
  init: () => ({ positive: 0, neutral: 0, negative: 0, offered: 0, solved: 0, knowsStatus: false, knowsOffers: false }),
  add(state, { timeline, run }) {
    state.knowsStatus ||= run.hasStatus
    state.knowsOffers ||= run.hasOffers
    const { score, offered, hasSpell } = timeline
    if (score === 'positive') state.positive += 1
    else if (score === 'negative') state.negative += 1
    else if (score === 'neutral') state.neutral += 1
    if (offered || score !== undefined) state.offered += 1
    if (hasSpell) state.solved += 1
    return state
  },
  merge(a, b) {
    for (const key of ['positive', 'neutral', 'negative', 'offered', 'solved'] as const) a[key] += b[key]
    a.knowsStatus ||= b.knowsStatus
    a.knowsOffers ||= b.knowsOffers
    return a
  },
  finish({ positive, neutral, negative, offered, solved, knowsStatus, knowsOffers }): MetricFigures {
    const responded = positive + neutral + negative
    return {
      ...ratio(positive, positive + negative),
      unit: 'ratio',
      ...(knowsStatus && { solved }),
      offered,
      responded,
      ...{ positive, neutral, negative },
      // Where nobody tells who was asked, responded / offered would always be a false 100 %.
      ...(knowsOffers && { responseRate: ratio(responded, offered) }),
    }
  },
}

export default metric
