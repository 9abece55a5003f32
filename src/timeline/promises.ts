import { holdsAct } from '../model/acts.js'
import type { Event, Millis, Touch } from '../model/conversation.js'
import type { Timeline } from '../model/timeline.js'

/** What became of a commitment; `vague` names no instant, `replaced` got a new date before it was due, `open` is not due yet. */
export type PromiseState = 'kept' | 'broken' | 'open' | 'vague' | 'replaced'

/** One commitment of the company in a conversation. Instants in ms. */
export interface Commitment {
  readonly at: Millis
  readonly due: Millis | undefined
  readonly state: PromiseState
  readonly phrase: string
  readonly touch: Touch
}

/**
 * The commitments in a conversation's public messages of agents and bots, in order, and what became of each: kept where by the due instant an agent
 * wrote more than an apology or a new date, the conversation was solved, or the customer confirmed; replaced by a new date given before it was due.
 */
export function commitmentsIn(events: readonly Event[], timeline: Timeline, asOf: Millis): readonly Commitment[] {
  const touches = events.flatMap(event => (event.type === 'message' && event.public ? [event] : []))
  const given = touches.flatMap(touch =>
    touch.by === 'agent' || touch.by === 'bot' ? (touch.promises ?? []).map(promise => ({ ...promise, touch })) : [],
  )
  return given.map(({ phrase, due, touch }) => {
    const state = due === undefined ? 'vague' : stateOf(touch, due, touches, timeline, asOf, given)
    return { at: touch.at, due, state, phrase, touch }
  })
}

function stateOf(
  promise: Touch,
  due: Millis,
  touches: readonly Touch[],
  timeline: Timeline,
  asOf: Millis,
  given: readonly { readonly due: Millis | undefined; readonly touch: Touch }[],
): PromiseState {
  const place = touches.indexOf(promise)
  const inTime = touches.slice(place + 1).filter(({ at }) => at <= due)
  const solved = timeline.spells.some(({ from }) => from > promise.at && from <= due)
  if (solved || inTime.some(fulfils)) return 'kept'
  if (given.some(other => inTime.includes(other.touch) && other.due !== undefined && other.due > due)) return 'replaced'
  return asOf < due ? 'open' : 'broken'
}

function fulfils(touch: Touch): boolean {
  if (touch.by === 'agent') return !holdsAct(touch.acts, 'idle')
  return touch.by === 'customer' && (touch.thanks || holdsAct(touch.acts, 'confirms-solved'))
}
