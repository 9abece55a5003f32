import type { Millis, Touch, Who } from '../model/conversation.js'
import type { Status } from '../model/format.js'
import type { Journey, NotApplicable, Outcome, ReopenKind, Span, Timeline } from '../model/timeline.js'

/** A list that stays empty; shared, so that a ticket without events costs no garbage. */
export const none: never[] = []
Object.freeze(none)

/** A spell while it is being written. */
export interface MutableSpell {
  from: Millis
  until: Millis | undefined
}

/** Where the walk stands: may be answered, solved or closed, or taken out (deleted, spam, merged). */
export type Stage = 'unfinished' | 'finished' | 'gone'

/** One conversation's clocks, written in place: every field stands from the start, so the shape never changes. */
export class MutableTimeline implements Timeline {
  created: Millis | undefined = undefined
  outcome: Outcome = 'awaiting'
  reason: NotApplicable | undefined = undefined
  start: Millis | undefined = undefined
  stop: Millis | undefined = undefined
  stopIsReported = false
  finished = false
  finishedAtUnknown = false
  unfinished = true
  spells: MutableSpell[] = none
  hasSpell = false
  close: Millis | undefined = undefined
  reopens = 0
  reopenSource: Timeline['reopenSource'] = 'none'
  reopenKinds: ReopenKind[] = none
  responses: Span[] = none
  waits: Span[] = none
  holds: Span[] = none
  replies: number | undefined = undefined
  hasCustomerMessage = false
  handoffs = 0
  lastWord: Who | undefined = undefined
  unansweredQuestion = false
  score: Timeline['score'] = undefined
  scoreAt: Millis | undefined = undefined
  offered = false
  inferred: Timeline['inferred'] = undefined
  firstTone: Timeline['firstTone'] = undefined
  lastTone: Timeline['lastTone'] = undefined
  journey: Journey | undefined = undefined
  creditLast: string | undefined = undefined
  creditAssignee: string | undefined = undefined
  creditMost: string | undefined = undefined
  solvedBy: string | undefined = undefined
  negative: string[] = none
  stoppedBy: Touch | undefined = undefined

  /** Deleted, spam or merged at asOf. */
  gone: 'merged' | 'spam' | 'deleted' | undefined = undefined

  // What follows is the walk's own state; no metric reads it.
  stage: Stage = 'unfinished'
  status: Status | undefined = undefined
  /** The oldest public customer message that no human has answered. */
  oldest: Millis | undefined = undefined
  waitFrom: Millis | undefined = undefined
  holdFrom: Millis | undefined = undefined
  human: 'customer' | 'agent' | undefined = undefined
  messages = 0
  agentWrote = false
  onlyMachines = true
  /** The status column says open although a solve is known: left at an unknown time. */
  leftUnseen = false
  /** The first public customer message after the solve that a column tells. */
  afterSolve: Touch | undefined = undefined
  toneSinceReply: Timeline['inferred'] = undefined
  lastCustomerTone: Timeline['inferred'] = undefined
  lastAgent: string | undefined = undefined
  severalAgents = false
  assignee: string | undefined = undefined
  group: string | undefined = undefined
  assigneeMoved: Millis | undefined = undefined
  groupMoved: Millis | undefined = undefined
  /** The one spell that columns can tell, reused. */
  readonly ownSpells: MutableSpell[] = [{ from: 0, until: undefined }]

  /** Back to what nothing is known about: the state of a ticket without events. */
  clear(): void {
    this.created = this.reason = this.start = this.stop = this.close = undefined
    this.outcome = 'awaiting'
    this.stopIsReported = this.finished = this.finishedAtUnknown = this.hasSpell = false
    this.unfinished = true
    this.spells = this.reopenKinds = this.responses = this.waits = this.holds = this.negative = none
    this.reopens = this.handoffs = 0
    this.reopenSource = 'none'
    this.replies = this.lastWord = this.score = this.scoreAt = undefined
    this.hasCustomerMessage = this.unansweredQuestion = this.offered = false
    this.inferred = this.firstTone = this.lastTone = this.journey = undefined
    this.creditLast = this.creditAssignee = this.creditMost = this.solvedBy = this.stoppedBy = undefined
    this.gone = this.lastAgent = this.assignee = undefined
  }

  /** Makes the walk's own state ready; a ticket without events has no walk. */
  clearWalk(): void {
    this.stage = 'unfinished'
    this.status = this.oldest = this.waitFrom = this.holdFrom = this.human = this.afterSolve = undefined
    this.messages = 0
    this.agentWrote = this.leftUnseen = this.severalAgents = false
    this.onlyMachines = true
    this.toneSinceReply = this.lastCustomerTone = undefined
    this.group = this.assigneeMoved = this.groupMoved = undefined
  }
}
