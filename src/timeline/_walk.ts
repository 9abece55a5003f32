import type { Assignment, Millis, Rating, Touch } from '../model/conversation.js'
import type { Status } from '../model/format.js'
import { goneBy, isFinished } from './_finish.js'
import type { MutableTimeline, Stage } from './mutable.js'

/** Appends to a list that may still be the shared empty one; returns the list to keep. */
export function append<T>(list: T[], item: T): T[] {
  if (list.length === 0) return [item]
  list.push(item)
  return list
}

/** A spell begins at `at`: the gap and the wait that run end here. */
export function rest(t: MutableTimeline, at: Millis): void {
  if (t.oldest !== undefined) t.responses = append(t.responses, { from: t.oldest, to: at, open: false })
  t.oldest = undefined
  endWait(t, at)
  t.stage = 'finished'
}

function endWait(t: MutableTimeline, at: Millis): void {
  if (t.waitFrom !== undefined) t.waits = append(t.waits, { from: t.waitFrom, to: at, open: false })
  t.waitFrom = undefined
}

/** A status event; true where it reopens: leaves a spell for new, open, pending or hold. */
export function turn(t: MutableTimeline, at: Millis, to: Status): boolean {
  const stage: Stage = isFinished(to) ? 'finished' : goneBy(to) === undefined ? 'unfinished' : 'gone'
  const before = t.stage
  t.status = to
  if (to === 'hold') t.holdFrom ??= at
  else if (t.holdFrom !== undefined) {
    t.holds = append(t.holds, { from: t.holdFrom, to: at, open: false })
    t.holdFrom = undefined
  }
  if (stage === before) return false
  if (before === 'unfinished' && t.unfinishedFrom !== undefined) {
    t.unfinishedSpans = append(t.unfinishedSpans, { from: t.unfinishedFrom, to: at, open: false })
    t.unfinishedFrom = undefined
  }
  if (stage === 'unfinished') t.unfinishedFrom = at
  if (stage === 'finished') {
    t.spells = append(t.spells, { from: at, until: undefined })
    rest(t, at)
    return false
  }
  t.stage = stage
  if (stage === 'gone') {
    endWait(t, at)
    return false
  }
  if (t.human === 'customer') t.waitFrom = at
  if (before !== 'finished') return false
  const spell = t.spells[t.spells.length - 1]
  if (spell !== undefined) spell.until = at
  t.reopens++
  return true
}

/** A message: starts and stops the first response, the gaps and the waits; keeps the last word and the tones. */
export function hear(t: MutableTimeline, touch: Touch): void {
  t.messages++
  if (touch.by === 'agent') t.agentWrote = true
  if (touch.by === 'agent' || touch.by === 'customer') t.onlyMachines = false
  if (!touch.public || touch.by === 'system') return
  t.lastWord = touch.by
  t.unansweredQuestion = touch.by === 'customer' && touch.question
  if (touch.by === 'customer') hearCustomer(t, touch)
  else if (touch.by === 'agent') hearAgent(t, touch)
}

function hearCustomer(t: MutableTimeline, touch: Touch): void {
  t.hasCustomerMessage = true
  t.human = 'customer'
  t.start ??= touch.at
  t.oldest ??= touch.at
  if (t.stage === 'finished') {
    t.afterSolve ??= touch
    if (t.leftUnseen) t.stage = 'unfinished'
  }
  if (t.stage === 'unfinished') t.waitFrom ??= touch.at
  t.lastCustomerTone = touch.tone
  if (touch.tone === undefined) return
  t.firstTone ??= touch.tone
  t.lastTone = t.toneSinceReply = touch.tone
}

function hearAgent(t: MutableTimeline, touch: Touch): void {
  t.human = 'agent'
  t.replies = (t.replies ?? 0) + 1
  if (t.start !== undefined && t.stop === undefined) {
    t.stop = touch.at
    t.stoppedBy = touch
  }
  if (t.oldest !== undefined) t.responses = append(t.responses, { from: t.oldest, to: touch.at, open: false })
  t.oldest = undefined
  endWait(t, touch.at)
  t.toneSinceReply = undefined
  if (t.replies > 1 && touch.author !== t.lastAgent) t.severalAgents = true
  t.lastAgent = touch.author
}

/** A change of assignee or of group; from nobody to somebody is no hand-off. */
export function assign(t: MutableTimeline, event: Assignment): void {
  const before = event.what === 'group' ? t.group : t.assignee
  if (event.what === 'group') t.group = event.to
  else t.assignee = event.to
  if (before !== undefined && before !== '' && before !== event.to) t.handoffs++
}

/** A survey offered or rated: the last rating counts, with the agents who stood there when it came. */
export function rate(t: MutableTimeline, event: Rating): void {
  t.offered = true
  if (event.score === 'offered') return
  t.score = event.score
  t.scoreAt = event.at
  t.creditLast = t.lastAgent
  t.creditAssignee = t.assignee
}

/** What still runs at asOf. An end that came at an unknown time closes nothing that could be measured, so it is left out. */
export function endWalk(t: MutableTimeline, asOf: Millis): void {
  if (t.gone !== undefined || t.finishedAtUnknown) return
  if (t.oldest !== undefined) t.responses = append(t.responses, { from: t.oldest, to: asOf, open: true })
  if (t.waitFrom !== undefined) t.waits = append(t.waits, { from: t.waitFrom, to: asOf, open: true })
  if (t.holdFrom !== undefined) t.holds = append(t.holds, { from: t.holdFrom, to: asOf, open: true })
}
