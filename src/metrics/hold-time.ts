import { durationMetric } from './_duration-metric.js'
import { whyNot } from './_reasons.js'
import { sumOf } from './_spans.js'

/** How long a conversation stood on hold. */
export default durationMetric({
  title: 'Time on hold',
  about:
    'How long a conversation stood on hold in all, of those that ever did. A hold that still lasts counts up to the end of the data. ' +
    'Without changes of status it is the desk’s own sum.',
  unknown: run => whyNot(run, 'no-timestamps', 'no-hold'),
  measure(item, clock) {
    if (item.run.hasStatusEvents) return sumOf(item, item.timeline.holds, clock)
    const reported = item.conversation.ticket.reported.holdSeconds
    return clock === 'calendar' && reported !== undefined && reported > 0 ? Math.floor(reported) : undefined
  },
})
