import type { Timeline } from '../model/timeline.js'

/** True where the conversation was solved at least once, at a known time or not. */
export function everSolved(timeline: Timeline): boolean {
  return timeline.spells.length > 0 || timeline.finishedAtUnknown
}

/** True where the conversation was merged, marked as spam or deleted: it is neither finished nor open, and nobody owes it an answer. */
export function gone(timeline: Timeline): boolean {
  return !timeline.finished && !timeline.unfinished
}
