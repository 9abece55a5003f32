import { durationMetric } from './_duration-metric.js'
import { whyNot } from './_reasons.js'
import { sumOf } from './_spans.js'

/** How long a customer waited in all. */
export default durationMetric({
  title: 'Customer wait time',
  about:
    'How long the customer waited in all: the sum of the times in which the last public human word was the customer’s and the conversation was not solved. ' +
    'Bots neither start nor end a wait. A wait that still lasts counts up to the end of the data. Without messages it is the desk’s own sum.',
  unknown: run => whyNot(run, 'no-timestamps', 'no-wait', 'unknown-role'),
  measure(item, clock) {
    if (item.run.hasMessages) return sumOf(item, item.timeline.waits, clock)
    const reported = item.conversation.ticket.reported.requesterWaitSeconds
    return clock === 'calendar' && reported !== undefined && reported >= 0 ? Math.floor(reported) : undefined
  },
})
