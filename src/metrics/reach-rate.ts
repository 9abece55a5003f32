import { whyNot } from './_reasons.js'
import { shareMetric } from './_share-metric.js'
import { gone } from './_solved.js'

/** Whether a customer reached a human. */
export default shareMetric({
  title: 'Reach rate',
  better: 'higher',
  about:
    'The share of conversations with a public message of a customer that got at least one public answer of a human. ' +
    'Bots and automatic acknowledgements are no answer. Merged, deleted and spam conversations are left out.',
  unknown: run => whyNot(run, 'no-messages', 'unknown-role'),
  judge: ({ timeline }) => (timeline.hasCustomerMessage && !gone(timeline) ? timeline.stop !== undefined : undefined),
})
