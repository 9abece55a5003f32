import { type Act, holdsAct } from '../model/acts.js'
import type { Touch } from '../model/conversation.js'
import type { Case } from '../model/metric.js'

/** The public messages of customers, agents and bots, in order. */
export function turnsOf(item: Case): readonly Touch[] {
  return item.conversation.events.filter((event): event is Touch => event.type === 'message' && event.public && event.by !== 'system')
}

/** Whether an agent or a bot speaks. */
export function byCompany(touch: Touch): boolean {
  return touch.by === 'agent' || touch.by === 'bot'
}

/** Whether a message does any of these. */
export function does(touch: Touch, ...acts: readonly Act[]): boolean {
  return acts.some(act => holdsAct(touch.acts, act))
}

/** Whether a customer's message tells that something is wrong, or is angry about it. */
export function isUpset(touch: Touch): boolean {
  return touch.by === 'customer' && (touch.tone === -1 || touch.problem || does(touch, 'criticism', 'still-waiting'))
}

/** Whether a customer's message says that all is well. */
export function isContent(touch: Touch): boolean {
  return touch.by === 'customer' && !isUpset(touch) && (does(touch, 'confirms-solved') || (touch.thanks && !touch.question))
}
