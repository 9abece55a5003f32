import { whyNot } from './_reasons.js'
import { shareMetric } from './_share-metric.js'

/** Whether a customer reached a human. */
export default shareMetric({
  title: 'Reach rate',
  better: 'higher',
  about:
    'The share of conversations with a public message of a customer that got at least one public answer of a human. ' +
    'Bots and automatic acknowledgements are no answer.',
  unknown: run => whyNot(run, 'no-messages', 'unknown-role'),
  judge: ({ timeline }) => (timeline.hasCustomerMessage ? timeline.stop !== undefined : undefined),
})
