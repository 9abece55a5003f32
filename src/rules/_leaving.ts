import type { Touch } from '../model/conversation.js'
import { heardOf } from './_spoken.js'
import { does } from './_turns.js'

/** How somebody who wants out is kept in. */
export type Way = 'refused' | 'other-channel' | 'reason-demanded' | 'second-offer' | 'substituted'

/** What became of a wish to leave. */
export interface Outcome {
  /** By message of the company. */
  readonly ways: Map<Touch, Way>
  readonly requested: boolean
  /** The contract is ended, or the customer stays. */
  readonly settled: boolean
}

/** What the walk through a conversation knows. */
interface Leaving {
  requested: boolean
  /** A company's turn came after the last request. */
  answered: boolean
  saidNo: boolean
  offers: number
  done: boolean
  stays: boolean
}

/** Follows a wish to leave through the public messages of a conversation; `rule` is whose verdicts count as a refusal. */
export function followLeaving(turns: readonly Touch[], rule: string): Outcome {
  const ways = new Map<Touch, Way>()
  const now: Leaving = { requested: false, answered: false, saidNo: false, offers: 0, done: false, stays: false }
  for (const touch of turns) {
    if (touch.by === 'customer') hearCustomer(now, touch)
    else if (now.requested && !now.stays) {
      const way = wayOf(now, touch, rule)
      if (way !== undefined) ways.set(touch, way)
      now.answered = true
      if (isEnded(touch)) now.done = true
    }
  }
  return { ways, requested: now.requested, settled: now.done || now.stays }
}

/** Whether a message says that the contract is ended, and not that something else was done. */
export function isEnded(touch: Touch): boolean {
  return does(touch, 'cancel-done') && !does(touch, 'substitutes')
}

/** Whether a message makes one alternative offer and leaves the way out open. */
export function isOpenOffer(touch: Touch): boolean {
  return does(touch, 'keep-offer') && !does(touch, 'refuses', 'substitutes', 'redirects', 'continues', 'closes')
}

function hearCustomer(now: Leaving, touch: Touch): void {
  if (does(touch, 'stays') && !does(touch, 'cancel-request')) now.stays = now.requested
  else if (does(touch, 'cancel-request') || (now.requested && does(touch, 'insists-on-leaving'))) {
    // Two requests without a word of the company between them are one.
    if (now.requested && now.answered) now.saidNo = true
    now.requested = true
    now.answered = false
    now.done = false
    now.stays = false
  } else if (now.requested && now.answered && does(touch, 'declines-offer')) now.saidNo = true
}

function wayOf(now: Leaving, touch: Touch, rule: string): Way | undefined {
  const ended = isEnded(touch)
  // Who pitches to somebody that wants out makes an offer to stay.
  if (does(touch, 'keep-offer', 'pitches') && !ended && ++now.offers > 1 && now.saidNo) return 'second-offer'
  if (ended || (now.offers === 1 && !now.saidNo && isOpenOffer(touch))) return undefined
  if (does(touch, 'substitutes')) return 'substituted'
  if (does(touch, 'redirects')) return 'other-channel'
  if (does(touch, 'refuses', 'continues') || heardOf(touch, rule) !== undefined) return 'refused'
  return does(touch, 'asks-reason') ? 'reason-demanded' : undefined
}
