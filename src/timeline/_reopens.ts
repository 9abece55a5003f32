import type { Event, Run, Ticket, Touch } from '../model/conversation.js'
import type { ReopenKind } from '../model/timeline.js'
import type { MutableTimeline } from './mutable.js'

/**
 * The message that reopened: the last public customer message before the status event at `index`, after the spell it leaves began.
 * Undefined where the desk or an agent reopened without one.
 */
export function reopeningMessage(events: readonly Event[], index: number, spellFrom: number): Touch | undefined {
  for (let i = index - 1; i >= 0; i--) {
    const event = events[i]
    if (event === undefined || event.at < spellFrom) return undefined
    // Status events come after messages of their instant, so a message met before this one was written after the solve.
    if (event.type === 'status' && event.at === spellFrom) return undefined
    if (event.type === 'message' && event.by === 'customer' && event.public) return event
  }
  return undefined
}

/** Thanks, where it neither asks nor tells a problem; another matter, where it says so; the same one, where it says so or tells a problem. */
export function reopenKind(touch: Touch): ReopenKind {
  if (touch.thanks && !touch.question && !touch.problem && touch.persists !== true && touch.another !== true) return 'thanks'
  if (touch.another === true && touch.persists !== true) return 'new-issue'
  return touch.persists === true || touch.problem ? 'same-issue' : 'unknown'
}

/** How often the conversation was reopened and who says so: a running counter or status events, the desk's count, a message after the solve. */
export function countReopens(t: MutableTimeline, ticket: Ticket, run: Run, byEvents: boolean): void {
  const reported = ticket.reported.reopens
  if (run.runningReopens === true && reported !== undefined) {
    t.reopenSource = 'events'
    t.reopens = reported
  } else if (byEvents) t.reopenSource = 'events'
  else if (run.hasReopensColumn) {
    t.reopenSource = 'vendor'
    t.reopens = reported ?? 0
  } else if (run.hasStatusEvents) t.reopenSource = 'events'
  else if (run.hasMessages && t.spells.length > 0) t.reopenSource = 'inferred'
}

/** Where nothing else tells: the first public customer message after the solve reopened it, at most once. */
export function inferReopen(t: MutableTimeline): void {
  const spell = t.spells[0]
  if (t.reopenSource !== 'inferred' || t.afterSolve === undefined || spell === undefined) return
  t.reopens = 1
  spell.until = t.afterSolve.at
  t.reopenKinds = [reopenKind(t.afterSolve)]
}
