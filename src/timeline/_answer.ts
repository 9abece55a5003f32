import type { Run, Ticket } from '../model/conversation.js'
import type { NotApplicable } from '../model/timeline.js'
import { append } from './_walk.js'
import type { MutableTimeline } from './mutable.js'

/** First response where no message tells it: from created to the desk's own first reply. */
export function answerByDesk(t: MutableTimeline, ticket: Ticket, run: Run): void {
  const { firstReplyAt, firstReplySeconds } = ticket.reported
  t.start = t.created
  if (firstReplyAt !== undefined) {
    if (firstReplyAt <= run.asOf) t.stop = firstReplyAt
  } else if (firstReplySeconds !== undefined && t.created !== undefined) {
    const stop = t.created + Math.round(firstReplySeconds * 1000)
    // Without --as-of the horizon is the last observed instant, which a duration may well outrun: the reply is known all the same.
    if (run.asOfGiven === true && stop > run.asOf) return
    t.stop = stop
    t.stopIsReported = true
  }
}

/** Decides the outcome of first response: exactly one for each conversation, reasons in the order of the definition. */
export function decide(t: MutableTimeline, run: Run, hasMessages: boolean): void {
  t.reason = notApplicable(t, run, hasMessages)
  if (t.reason !== undefined) t.outcome = 'not-applicable'
  else if (t.stop !== undefined) t.outcome = 'replied'
  else t.outcome = t.finished ? 'closed-without-reply' : 'awaiting'
}

function notApplicable(t: MutableTimeline, run: Run, hasMessages: boolean): NotApplicable | undefined {
  if (t.gone !== undefined) return t.gone
  if (t.created === undefined) return 'no-timestamps'
  if (hasMessages) {
    if (t.start !== undefined) return undefined
    if (t.onlyMachines) return 'bot-only'
    return t.agentWrote ? 'agent-initiated' : 'no-messages'
  }
  if (t.stop !== undefined) return undefined
  if (!run.hasMessages) return run.hasReplyColumn ? undefined : 'no-messages'
  return run.firstMessageAt !== undefined && t.created >= run.firstMessageAt ? undefined : 'no-messages'
}

/** Flags the clocks that would run backwards; their figures are left out, their events stay. */
export function flagNegative(t: MutableTimeline): void {
  const { start, stop, created, close } = t
  if (t.outcome === 'replied' && start !== undefined && stop !== undefined && stop < start) t.negative = ['first-response-time']
  if (created === undefined || t.spells.length === 0) return
  const first = t.spells[0]
  if (first !== undefined && first.from < created) t.negative = append(t.negative, 'resolution-time.first')
  if (close !== undefined && close < created) t.negative = append(t.negative, 'resolution-time.full')
}
