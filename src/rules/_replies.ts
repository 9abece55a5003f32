import type { Touch } from '../model/conversation.js'

// Bodies kept: those with the least hashes, so that any split of the work keeps the same ones.
const KEPT = 50_000
const TOLD = 10

/** One body of words and the conversations it was the answer in; `since` is its first instant. */
export interface Reply {
  count: number
  readonly ids: string[]
  since: number
  file: string
  line: number
  opening: Touch['opening']
}

/** Adds a reply, joins it with the one of the same body, and lets go of the bodies with the greatest hashes. */
export function putReply(replies: Map<number, Reply>, body: number, reply: Reply): void {
  const known = replies.get(body)
  if (known === undefined) {
    replies.set(body, { ...reply, ids: [...reply.ids] })
    if (replies.size > 2 * KEPT) shrink(replies)
    return
  }
  known.count += reply.count
  known.ids.push(...reply.ids)
  known.ids.sort()
  known.ids.length = Math.min(known.ids.length, TOLD)
  if (reply.since > known.since || (reply.since === known.since && reply.line >= known.line)) return
  known.since = reply.since
  known.file = reply.file
  known.line = reply.line
  known.opening = reply.opening
}

function shrink(replies: Map<number, Reply>): void {
  const bodies = [...replies.keys()].sort((a, b) => a - b)
  for (const body of bodies.slice(KEPT)) replies.delete(body)
}

/** The replies that went to at least so many customers, the commonest first. */
export function commonReplies(replies: Map<number, Reply>, many: number): readonly Reply[] {
  if (replies.size > KEPT) shrink(replies)
  const found = [...replies].filter(([, { count }]) => count >= many)
  found.sort(([a, { count }], [b, other]) => other.count - count || a - b)
  return found.map(([, reply]) => reply)
}
