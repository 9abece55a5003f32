import type { Millis, Run } from '../model/conversation.js'
import type { Settings } from '../model/settings.js'
import { KIND } from './_change-log.js'
import { ASSIGNEE, GROUP, HAS_TICKET, IS_CHAT, REOPENS, STATUS, type Store } from './_store.js'

/** What single tickets tell of the run. */
export interface Signs {
  readonly chats: boolean
  readonly statusTold: boolean
}

/** What is known of a whole run, so that metrics can say what they cannot tell; `others` are the signs of another thread's part. */
export function runOf(
  store: Store,
  settings: Settings,
  asOf: Millis,
  rolesUnknown: boolean,
  hasMessageFile: boolean,
  firsts: Float64Array | undefined,
  others: Signs | undefined,
): Run {
  const { conversations: table, changes, messages, scores } = store
  const kinds = new Set<number>()
  let timed = false
  for (let i = 0; i < changes.count; i++) {
    const kind = changes.kind.get(i) & KIND
    timed ||= (changes.at.get(i) ?? 0) > 0
    if (kind !== STATUS || changes.value.get(i) !== 0) kinds.add(kind)
  }
  const signs = signsOf(store)
  const statusTold = signs.statusTold || others?.statusTold === true
  const hasStatusEvents = kinds.has(STATUS)
  let firstMessageAt: number | undefined
  for (const at of firsts ?? []) if (at !== 0 && (firstMessageAt === undefined || at < firstMessageAt)) firstMessageAt = at
  return {
    asOf,
    individuals: settings.individuals,
    asOfGiven: settings.asOf !== undefined,
    runningReopens: kinds.has(REOPENS),
    hasMessages: messages.count > 0 || hasMessageFile,
    judged: store.heard !== undefined,
    hasStatusEvents,
    hasStatus: statusTold || hasStatusEvents || table.instants.has('solved_at') || table.instants.has('closed_at'),
    hasSolveTimes:
      hasStatusEvents ||
      ['solved_at', 'closed_at'].some(field => table.instants.has(field)) ||
      ['first_resolution_seconds', 'full_resolution_seconds'].some(field => table.durations.has(field)),
    hasReplyColumn: table.instants.has('first_reply_at') || table.durations.has('first_reply_seconds'),
    hasReopensColumn: table.codes.has('reopens'),
    hasRepliesColumn: table.codes.has('replies'),
    hasScores: scores.any,
    hasOffers: scores.hasOffers,
    hasRequester: table.requester !== undefined,
    hasAssignee: table.codes.has('assignee') || kinds.has(ASSIGNEE),
    hasAssignments: kinds.has(ASSIGNEE) || kinds.has(GROUP),
    hasChats: signs.chats || others?.chats === true,
    hasHold: hasStatusEvents || table.durations.has('hold_seconds'),
    hasWaitColumn: table.durations.has('requester_wait_seconds'),
    hasTimes: table.instants.size > 0 || firstMessageAt !== undefined || kinds.size > 0 || timed,
    firstMessageAt,
    rolesUnknown,
    scaleUnknown: scores.scaleUnknown,
  }
}

/** The signs of a store's conversations. */
export function signsOf({ conversations: table }: Store): Signs {
  let [chats, statusTold] = [false, false]
  for (let c = 0; c < table.ids.count; c++) {
    const flags = table.flags.get(c)
    if ((flags & IS_CHAT) !== 0) chats = true
    const status = table.status.get(c)
    if (status !== 0 && (flags & HAS_TICKET) !== 0) statusTold = true
  }
  return { chats, statusTold }
}
