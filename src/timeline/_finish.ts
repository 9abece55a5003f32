import type { Millis, Run, Ticket } from '../model/conversation.js'
import type { Status } from '../model/format.js'
import type { MutableTimeline } from './mutable.js'

/** Solved or closed. */
export function isFinished(status: Status | undefined): boolean {
  return status === 'solved' || status === 'closed'
}

/** Deleted, spam or merged: neither finished nor in the backlog. */
export function goneBy(status: Status | undefined): MutableTimeline['gone'] {
  return status === 'merged' || status === 'spam' || status === 'deleted' ? status : undefined
}

/** The earlier of the solve and the close that had come by asOf: the automatic close days after a solve moves nothing. */
function solveByColumns(solved: Millis | undefined, closed: Millis | undefined, { asOf }: Run): Millis | undefined {
  const first = solved !== undefined && solved <= asOf ? solved : undefined
  const second = closed !== undefined && closed <= asOf ? closed : undefined
  if (first === undefined) return second
  return second !== undefined && second < first ? second : first
}

/** Whether the desk's own duration tells that the solve comes after a given asOf. Without --as-of it may well outrun the last observed instant. */
function solvedLater({ created, reported }: Ticket, { asOf, asOfGiven }: Run): boolean {
  const { fullResolutionSeconds } = reported
  if (asOfGiven !== true || created === undefined || fullResolutionSeconds === undefined) return false
  return created + Math.round(fullResolutionSeconds * 1000) > asOf
}

/**
 * Spell and finish of a conversation without status events, from the ticket's own columns. A status that says open beside a known
 * solve means: solved once, left at an unknown time; the spell stays for the denominators and has no `until`.
 */
export function finishByColumns(t: MutableTimeline, ticket: Ticket, run: Run): void {
  const { solved, closed, status } = ticket
  // The run is handed on whole: an instant as an argument would be boxed, one piece of garbage for each ticket.
  const solve = solveByColumns(solved, closed, run)
  const own = t.ownSpells[0]
  if (solve !== undefined && own !== undefined) {
    own.from = solve
    own.until = undefined
    t.spells = t.ownSpells
  }
  t.gone = ticket.merged ? 'merged' : goneBy(status)
  if (t.gone === undefined) {
    if (solve !== undefined) t.finished = status === undefined || isFinished(status)
    // A solve or close that is known to be later than asOf has not happened yet, whatever the status column came to say.
    else if (isFinished(status))
      t.finished = t.finishedAtUnknown = solved === undefined && closed === undefined && !solvedLater(ticket, run)
    t.close = t.finished ? solve : undefined
  }
  t.unfinished = !t.finished && t.gone === undefined
  t.leftUnseen = solve !== undefined && t.unfinished
}

/** Finish of a conversation whose status events were walked: its last status decides, unless the ticket was merged into another. */
export function finishByEvents(t: MutableTimeline, merged: boolean): void {
  t.gone = merged ? 'merged' : goneBy(t.status)
  t.finished = t.stage === 'finished' && t.gone === undefined
  t.unfinished = !t.finished && t.gone === undefined
  t.close = t.finished ? t.spells[t.spells.length - 1]?.from : undefined
}
