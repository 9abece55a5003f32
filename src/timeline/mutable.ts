import type { Millis, Touch, Who } from '../model/conversation.js'
import type { Status } from '../model/format.js'
import type { Journey, NotApplicable, Outcome, ReopenKind, Span, Timeline } from '../model/timeline.js'

/** A list that stays empty; shared, so that a ticket without events costs no garbage. */
const none: never[] = []
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
  /** Since when the conversation is unfinished, and all such stretches before; kept only where status events tell them. */
  unfinishedFrom: Millis | undefined = undefined
  unfinishedSpans: Span[] = none
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
  /** The one spell that columns can tell, reused. */
  readonly ownSpells: MutableSpell[] = [{ from: 0, until: undefined }]

  /** Whether the walk's fields hold what an earlier conversation left. */
  walked = false

  /** Back to a conversation of which nothing is known. What only a walk writes is left alone where none went before: half the cost of a ticket. */
  clear(): void {
    this.outcome = 'awaiting'
    this.leftUnseen = this.stopIsReported = this.finished = this.finishedAtUnknown = this.offered = false
    this.spells = this.negative = none
    this.start = this.stop = this.replies = this.close = this.score = this.creditAssignee = this.solvedBy = undefined
    this.reopens = 0
    this.reopenSource = 'none'
    if (this.walked) this.clearWalk()
  }

  private clearWalk(): void {
    this.walked = this.hasCustomerMessage = this.unansweredQuestion = false
    this.lastWord = this.scoreAt = this.stoppedBy = undefined
    this.unfinishedFrom = undefined
    this.unfinishedSpans = none
    this.reopenKinds = this.responses = this.waits = this.holds = none
    this.handoffs = 0
    this.inferred = this.firstTone = this.lastTone = this.journey = undefined
    this.creditLast = this.creditMost = undefined
    this.stage = 'unfinished'
    this.status = this.oldest = this.waitFrom = this.holdFrom = this.human = this.afterSolve = undefined
    this.messages = 0
    this.agentWrote = this.severalAgents = false
    this.onlyMachines = true
    this.toneSinceReply = this.lastCustomerTone = this.lastAgent = undefined
    this.assignee = this.group = undefined
  }
}
