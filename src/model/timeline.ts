import type { Millis, Touch, Who } from './conversation.js'

/** A stretch of time, from ≤ to, in milliseconds. `open` is true where it had not ended at asOf (to = asOf then). */
export interface Span {
  readonly from: Millis
  readonly to: Millis
  readonly open: boolean
}

/** An unbroken run of solved or closed. `until` is the reopening; undefined where it lasts to asOf, ended in deleted, spam or merged, or was left at an unknown time. */
export interface Spell {
  readonly from: Millis
  readonly until: Millis | undefined
}

export type Outcome = 'replied' | 'awaiting' | 'closed-without-reply' | 'not-applicable'
export type NotApplicable = 'merged' | 'spam' | 'deleted' | 'no-timestamps' | 'bot-only' | 'agent-initiated' | 'no-messages'
export type Journey = 'recovered' | 'kept' | 'soured' | 'lost' | 'neutral'
export type ReopenKind = 'thanks' | 'same-issue' | 'new-issue' | 'unknown'

/**
 * What the clocks of one conversation say, computed once and read by every metric (definitions: `care-audit metrics`).
 * Instants in milliseconds. Reused between conversations by the road: copy what you keep.
 */
export interface Timeline {
  readonly created: Millis | undefined
  readonly outcome: Outcome
  /** Why first response does not apply, where outcome is not-applicable. */
  readonly reason: NotApplicable | undefined
  /** Where the first-response clock starts and stops. */
  readonly start: Millis | undefined
  readonly stop: Millis | undefined
  /** First response where the desk gives only a duration (seconds); then `stop` = start + seconds. */
  readonly stopIsReported: boolean
  /** Solved or closed at asOf (deleted, spam and merged are neither finished nor in the backlog). */
  readonly finished: boolean
  /** Finished, but nobody knows when. */
  readonly finishedAtUnknown: boolean
  /** Neither finished nor deleted, spam or merged: in the backlog. */
  readonly unfinished: boolean
  readonly spells: readonly Spell[]
  /** Was solved or closed at least once, be it at an unknown time: the denominator of reopens. */
  readonly hasSpell: boolean
  /** Instant of the last spell, if it lasts to asOf. */
  readonly close: Millis | undefined
  /** How often a spell was left, and where the count comes from. */
  readonly reopens: number
  readonly reopenSource: 'events' | 'vendor' | 'inferred' | 'none'
  /** One entry a reopen event whose message is known. */
  readonly reopenKinds: readonly ReopenKind[]
  /** Every gap from the oldest unanswered customer message to the next human reply or solve. */
  readonly responses: readonly Span[]
  /** The spans in which the last public human word was the customer's, while unfinished. */
  readonly waits: readonly Span[]
  readonly holds: readonly Span[]
  /** Public messages of human agents (counted, or the desk's count where there are no messages). */
  readonly replies: number | undefined
  readonly hasCustomerMessage: boolean
  readonly handoffs: number
  readonly lastWord: Who | undefined
  /** The customer spoke last and asked. */
  readonly unansweredQuestion: boolean
  /** The last rating, and all about it. */
  readonly score: 'positive' | 'neutral' | 'negative' | undefined
  readonly scoreAt: Millis | undefined
  readonly offered: boolean
  /** Tone of the last touch (spec: inferred), and the journey's ends. */
  readonly inferred: -1 | 0 | 1 | undefined
  readonly firstTone: -1 | 0 | 1 | undefined
  readonly lastTone: -1 | 0 | 1 | undefined
  readonly journey: Journey | undefined
  /** Agents credited with the rating under the three rules. */
  readonly creditLast: string | undefined
  readonly creditAssignee: string | undefined
  readonly creditMost: string | undefined
  /** Who closed it: the assignee, else the agent of the last public message. */
  readonly solvedBy: string | undefined
  /** Spans that ran backwards and were left out, by clock. */
  readonly negative: readonly string[]
  /** The message that stopped the first-response clock. */
  readonly stoppedBy: Touch | undefined
}
