import type { Event, Ticket } from '../model/conversation.js'
import type { Journey } from '../model/timeline.js'
import type { MutableTimeline } from './mutable.js'

type Tone = -1 | 0 | 1

/** From the first known tone to the last. */
function journeyOf(first: Tone, last: Tone): Journey {
  if (last === 0) return 'neutral'
  if (last < 0) return first < 0 ? 'lost' : 'soured'
  return first < 0 ? 'recovered' : first > 0 ? 'kept' : 'neutral'
}

/** The ticket's own score, where no rating event tells one. */
export function scoreByColumn(t: MutableTimeline, ticket: Ticket): void {
  if (ticket.score === undefined) return
  t.offered = true
  if (t.score !== undefined || ticket.score === 'offered') return
  t.score = ticket.score
  t.creditLast = t.lastAgent
  t.creditAssignee = t.assignee
}

/** The author of most public agent messages; of equals, the one who wrote first. */
function busiest(events: readonly Event[]): string | undefined {
  const counts = new Map<string, number>()
  for (const event of events) {
    if (event.type !== 'message' || event.by !== 'agent' || !event.public || event.author === undefined) continue
    counts.set(event.author, (counts.get(event.author) ?? 0) + 1)
  }
  let best: string | undefined
  let most = 0
  for (const [author, count] of counts) {
    if (count <= most) continue
    best = author
    most = count
  }
  return best
}

/** Tones, credit and who solved it, when all events are walked. */
export function finishSatisfaction(t: MutableTimeline, ticket: Ticket, events: readonly Event[]): void {
  scoreByColumn(t, ticket)
  t.inferred = t.toneSinceReply ?? t.lastCustomerTone
  if (t.firstTone !== undefined && t.lastTone !== undefined) t.journey = journeyOf(t.firstTone, t.lastTone)
  const assignee = t.assignee === undefined ? ticket.assignee : t.assignee
  if (t.hasSpell) t.solvedBy = assignee || t.lastAgent
  if (t.score === undefined) return
  // Assignments that all came after the rating tell nothing of who held it then; without any, the column does.
  t.creditAssignee = (t.assignee === undefined ? ticket.assignee : t.creditAssignee) || undefined
  t.creditMost = t.severalAgents ? busiest(events) : t.lastAgent
}
