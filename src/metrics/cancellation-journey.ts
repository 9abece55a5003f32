import { holdsAct } from '../model/acts.js'
import type { Event, Touch } from '../model/conversation.js'
import type { Metric } from '../model/metric.js'
import { ratio } from '../sketch/share.js'
import { count, describeTally, mergeTallies, type Tally } from '../sketch/tally.js'
import { addBetween, type Durations, describeDurations, mergeDurations, noDurations } from './_durations.js'
import { whyNot } from './_reasons.js'

interface State {
  requests: number
  confirmed: number
  closedWithout: number
  readonly time: Durations
  readonly turns: Tally<number>
  offersAfterNo: number
  switches: number
}

/** How hard it is to leave. */
const cancellationJourney: Metric<State> = {
  title: 'Cancellation journey',
  unit: 'ratio',
  better: 'higher',
  about:
    'Of the conversations in which a customer clearly asks to end a contract, subscription or account, the share in which an agent confirmed that it is done. ' +
    'Beside it: the time and the public messages from the first request to that confirmation, offers made after the customer had said no, sendings to another channel, ' +
    'and conversations closed without a confirmation.',
  headline: ['rate', 'time.calendar.p50'],
  perGroup: true,
  unknown: run => whyNot(run, 'no-messages', 'no-text', 'unknown-role'),
  init: () => ({
    ...{ requests: 0, confirmed: 0, closedWithout: 0, time: noDurations(), turns: new Map() },
    ...{ offersAfterNo: 0, switches: 0 },
  }),
  add(state, item) {
    const touches = item.conversation.events.flatMap(event => publicTouch(event))
    const first = touches.findIndex(touch => does(touch, 'customer', 'cancel-request'))
    const request = touches[first]
    if (request === undefined) return state
    state.requests++
    const done = touches.findIndex((touch, place) => place > first && touch.by !== 'customer' && holdsAct(touch.acts, 'cancel-done'))
    const confirmation = touches[done]
    const journey = touches.slice(first, done < 0 ? undefined : done + 1)
    if (confirmation !== undefined) {
      state.confirmed++
      addBetween(state.time, item, request.at, confirmation.at)
      count(state.turns, journey.length)
    } else if (item.timeline.finished) state.closedWithout++
    const no = journey.findIndex(
      (touch, place) => place > 0 && (does(touch, 'customer', 'declines-offer') || does(touch, 'customer', 'cancel-request')),
    )
    if (no >= 0)
      state.offersAfterNo += journey.slice(no).filter(touch => touch.by !== 'customer' && holdsAct(touch.acts, 'keep-offer')).length
    state.switches += journey.filter(touch => touch.by !== 'customer' && holdsAct(touch.acts, 'redirects')).length
    return state
  },
  merge(a, b) {
    a.requests += b.requests
    a.confirmed += b.confirmed
    a.closedWithout += b.closedWithout
    a.offersAfterNo += b.offersAfterNo
    a.switches += b.switches
    mergeDurations(a.time, b.time)
    mergeTallies(a.turns, b.turns)
    return a
  },
  finish: state => ({
    ...ratio(state.confirmed, state.requests),
    unit: 'ratio',
    time: describeDurations([state.time]),
    turns: describeTally(state.turns),
    'offers-after-no': state.offersAfterNo,
    'channel-switches': state.switches,
    'closed-without': state.closedWithout,
  }),
}

export default cancellationJourney

function publicTouch(event: Event): readonly Touch[] {
  return event.type === 'message' && event.public ? [event] : []
}

function does(touch: Touch, by: Touch['by'], act: Parameters<typeof holdsAct>[1]): boolean {
  return touch.by === by && holdsAct(touch.acts, act)
}
