import { countMetric } from './_count-metric.js'
import { whyNot } from './_reasons.js'

/** How often a customer was passed on. */
export default countMetric({
  title: 'Hand-offs',
  better: 'lower',
  about: 'How often a conversation changed its assignee or its group. Going from nobody to somebody is no hand-off.',
  unknown: run => whyNot(run, 'no-assignments'),
  measure: ({ timeline }) => timeline.handoffs,
})
