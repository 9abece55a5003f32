import { InstantPages } from './_paged-columns.js'
import type { Store } from './_store.js'

/** When each conversation of a known requester was opened: as its ticket tells, else with its first event. */
export function openedAt({ conversations, messages, changes }: Store, root: (c: number) => number): InstantPages | undefined {
  const { requester, ids } = conversations
  const created = conversations.instants.get('created_at')
  if (requester === undefined || messages.count + changes.count === 0) return created
  const untold = (c: number) => requester.get(c) !== 0 && (created === undefined || created.second(c) === 0)
  let all = 0
  while (all < ids.count && !untold(all)) all++
  // Mostly the column tells all, and serves as it is.
  if (all === ids.count) return created
  const opened = new InstantPages()
  for (const rows of [messages, changes]) {
    for (let row = 0; row < rows.count; row++) {
      const c = root(rows.conversation.get(row))
      const at = rows.at.get(row)
      if (at !== undefined && untold(c) && at < (opened.get(c) ?? Number.POSITIVE_INFINITY)) opened.set(c, at)
    }
  }
  for (let c = 0; c < ids.count; c++) {
    const at = created?.get(c)
    if (at !== undefined) opened.set(c, at)
  }
  return opened
}
