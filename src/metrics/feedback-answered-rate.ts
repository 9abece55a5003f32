import { holdsAct } from '../model/acts.js'
import type { Event } from '../model/conversation.js'
import { whyNot } from './_reasons.js'
import { shareMetric } from './_share-metric.js'

/** Whether criticism meets an answer. */
export default shareMetric({
  title: 'Feedback answered',
  better: 'higher',
  about:
    'The share of conversations with a negative rating or a complaint about the service in which a human answered publicly after the last of them. ' +
    'Praise and ordinary requests are no feedback.',
  unknown: run => whyNot(run, 'no-messages', 'unknown-role'),
  judge({ conversation }) {
    const last = conversation.events.findLastIndex(isCriticism)
    if (last < 0) return undefined
    return conversation.events.slice(last + 1).some(event => event.type === 'message' && event.public && event.by === 'agent')
  },
})

function isCriticism(event: Event): boolean {
  if (event.type === 'rated') return event.score === 'negative'
  return event.type === 'message' && event.public && event.by === 'customer' && holdsAct(event.acts, 'criticism')
}
