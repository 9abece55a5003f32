import { countMetric } from './_count-metric.js'
import { whyNot } from './_reasons.js'

/** How many answers a solve takes. */
export default countMetric({
  title: 'Touches',
  better: 'lower',
  about:
    'How many public messages human agents wrote in a conversation, of those that were solved at least once. Internal notes and bots are not counted.',
  unknown: run => whyNot(run, 'no-status', 'no-reply-count', 'unknown-role'),
  measure: ({ timeline }) => (timeline.hasSpell ? timeline.replies : undefined),
})
