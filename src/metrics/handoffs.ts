import { countMetric } from './_count-metric.js'
import { whyNot } from './_reasons.js'
import { gone } from './_solved.js'

/** How often a customer was passed on. */
export default countMetric({
  title: 'Hand-offs',
  better: 'lower',
  about:
    'How often a conversation changed its assignee or its group. Going from nobody to somebody is no hand-off. Merged, deleted and spam conversations are left out.',
  unknown: run => whyNot(run, 'no-assignments'),
  measure: ({ timeline }) => (gone(timeline) ? undefined : timeline.handoffs),
})
