import type { Touch } from '../model/conversation.js'
import type { Case } from '../model/metric.js'
import { heardOf } from './_spoken.js'
import { byCompany } from './_turns.js'

/** Whether the company says anything that customers see, or a customer reports the rule: what a rule about the company's words can be asked of. */
export function companySpeaks(item: Case, rule: string): boolean {
  return item.conversation.events.some(
    event => event.type === 'message' && event.public && (byCompany(event) || heardOf(event, rule) !== undefined),
  )
}

/** The next public message of an agent or a bot. */
export function nextOfCompany(item: Case, touch: Touch): Touch | undefined {
  const { events } = item.conversation
  for (let place = events.indexOf(touch) + 1; place < events.length; place++) {
    const event = events[place]
    if (event?.type === 'message' && event.public && byCompany(event)) return event
  }
  return undefined
}
