import type { Timeline } from '../model/timeline.js'

/** True where the conversation was merged, marked as spam or deleted: it is neither finished nor open, and nobody owes it an answer. */
export function gone(timeline: Timeline): boolean {
  return !timeline.finished && !timeline.unfinished
}
