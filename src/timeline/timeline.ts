import type { Conversation, Event, Run } from '../model/conversation.js'
import type { Timeline } from '../model/timeline.js'
import { answerByDesk, decide, flagNegative } from './_answer.js'
import { finishByColumns, finishByEvents } from './_finish.js'
import { countReopens, inferReopen, reopeningMessage, reopenKind } from './_reopens.js'
import { finishSatisfaction, scoreByColumn } from './_satisfaction.js'
import { append, assign, endWalk, hear, rate, rest, turn } from './_walk.js'
import { MutableTimeline } from './mutable.js'

export { MutableTimeline } from './mutable.js'

/** Computes every clock of one conversation; writes into and returns `into` where it is given: copy what you keep. */
export function timeline(conversation: Conversation, run: Run, into?: MutableTimeline): Timeline {
  const t = into ?? new MutableTimeline()
  t.clear()
  const { events } = conversation
  if (events.length === 0) ofTicketAlone(t, conversation, run)
  else ofEvents(t, conversation, run)
  if (t.spells.length > 0 || t.negative.length > 0 || t.stop !== undefined) flagNegative(t)
  return t
}

/** The straight path of a ticket without events: a million of them a second and more, nothing allocated. */
function ofTicketAlone(t: MutableTimeline, { ticket }: Conversation, run: Run): void {
  t.created = ticket.created
  finishByColumns(t, ticket, run)
  answerByDesk(t, ticket, run)
  countReopens(t, ticket, run, false)
  t.replies = ticket.reported.replies
  t.hasSpell = t.spells.length > 0 || t.finishedAtUnknown || t.reopens > 0
  if (t.hasSpell) t.solvedBy = ticket.assignee || undefined
  scoreByColumn(t, ticket)
  if (t.score !== undefined) t.creditAssignee = ticket.assignee || undefined
  decide(t, run, false)
}

function ofEvents(t: MutableTimeline, conversation: Conversation, run: Run): void {
  const { ticket, events } = conversation
  t.walked = true
  t.created = ticket.created ?? events[0]?.at
  const byEvents = events.some(isStatus)
  if (byEvents) t.unfinishedFrom = t.created
  else finishByColumns(t, ticket, run)
  walk(t, events, byEvents)
  if (byEvents) finishByEvents(t, ticket.merged)
  endWalk(t, run.asOf)
  countReopens(t, ticket, run, byEvents)
  inferReopen(t)
  t.hasSpell = t.spells.length > 0 || t.finishedAtUnknown || t.reopens > 0
  if (t.messages > 0) t.replies ??= 0
  else {
    t.replies = ticket.reported.replies
    answerByDesk(t, ticket, run)
  }
  finishSatisfaction(t, ticket, events)
  decide(t, run, t.messages > 0)
}

function isStatus(event: Event): boolean {
  return event.type === 'status'
}

function walk(t: MutableTimeline, events: readonly Event[], byEvents: boolean): void {
  // A solve that only a column tells comes after the messages of its instant, as a status event would.
  let solve = byEvents ? undefined : t.spells[0]?.from
  for (let i = 0; i < events.length; i++) {
    const event = events[i]
    if (event === undefined) continue
    if (solve !== undefined && event.at > solve) {
      rest(t, solve)
      solve = undefined
    }
    if (event.type === 'message') hear(t, event)
    else if (event.type === 'status') {
      if (!turn(t, event.at, event.to)) continue
      const touch = reopeningMessage(events, i, t.spells[t.spells.length - 1]?.from ?? event.at)
      if (touch !== undefined) t.reopenKinds = append(t.reopenKinds, reopenKind(touch))
    } else if (event.type === 'assigned') assign(t, event)
    else rate(t, event)
  }
  if (solve !== undefined) rest(t, solve)
}
