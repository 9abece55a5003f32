import { durationMetric } from './_duration-metric.js'
import { whyNot } from './_reasons.js'
import { longestOf } from './_spans.js'

/** The longest single wait of a customer. */
export default durationMetric({
  title: 'Longest wait',
  about:
    'The longest single wait of a conversation: the longest time in which the last public human word was the customer’s and the conversation was not solved. ' +
    'It finds the one bad gap that sums and means hide. A wait that still lasts counts up to the end of the data.',
  unknown: run => whyNot(run, 'no-timestamps', 'no-messages', 'unknown-role'),
  measure: (item, clock) => longestOf(item, item.timeline.waits, clock),
})
