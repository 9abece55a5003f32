import type { Conversation, Event, Run, Ticket, Who } from '../src/model/conversation.js'
import type { Score, Status } from '../src/model/format.js'

/** Monday 2026-01-05 09:00 UTC: minute 0 of every script. */
export const zero = Date.UTC(2026, 0, 5, 9)
export const at = (minute: number): number => zero + Math.round(minute * 60_000)

const roles: Record<string, Who> = { c: 'customer', a: 'agent', b: 'bot', s: 'system' }
const place = { file: 'messages.csv', line: 1 }

/**
 * Events from a script, in the order written: "0 c?; 10 a Ana; 12 (a) Ana; 20 =solved; 30 @Bob; 30 #Night; 40 *positive".
 * Marks after the role: ? asks, ! tells a problem, ^ thanks, + - ~ tone. In brackets: not public. A bare @ or # is nobody.
 */
function script(text: string): Event[] {
  return text
    .split(';')
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(part => {
      const [minute = '', what = '', author] = part.split(' ')
      const when = at(Number(minute))
      if (what.startsWith('=')) return { type: 'status', at: when, to: what.slice(1) as Status, place }
      if (what.startsWith('*')) return { type: 'rated', at: when, score: what.slice(1) as Score, place }
      if (what.startsWith('@')) return { type: 'assigned', at: when, what: 'assignee', to: what.slice(1), place }
      if (what.startsWith('#')) return { type: 'assigned', at: when, what: 'group', to: what.slice(1), place }
      const bare = what.replace(/[()]/g, '')
      const by = roles[bare[0] ?? '']
      if (by === undefined) throw new Error(`not a script: ${part}`)
      const tone = bare.includes('+') ? 1 : bare.includes('-') ? -1 : bare.includes('~') ? 0 : undefined
      const marks = { tone, thanks: bare.includes('^'), question: bare.includes('?'), problem: bare.includes('!') } as const
      return { type: 'message', at: when, by, author, public: !what.startsWith('('), ...marks, body: 10, place }
    })
}

const reported = {
  firstReplyAt: undefined,
  firstReplySeconds: undefined,
  firstReplyBusinessSeconds: undefined,
  firstResolutionSeconds: undefined,
  fullResolutionSeconds: undefined,
  fullResolutionBusinessSeconds: undefined,
  requesterWaitSeconds: undefined,
  holdSeconds: undefined,
  reopens: undefined,
  replies: undefined,
  slaMet: undefined,
}

/** A ticket created at minute 0 of which nothing else is known. */
export function ticket(known: Partial<Omit<Ticket, 'reported'>> = {}, desk: Partial<Ticket['reported']> = {}): Ticket {
  return {
    created: zero,
    solved: undefined,
    closed: undefined,
    status: undefined,
    priority: undefined,
    channel: undefined,
    group: undefined,
    assignee: undefined,
    language: undefined,
    product: undefined,
    tags: undefined,
    requester: undefined,
    score: undefined,
    merged: false,
    ...known,
    reported: { ...reported, ...desk },
  }
}

/** A conversation of a script and a ticket row. */
export function conversation(text: string, row: Ticket = ticket(), hasTicket = true): Conversation {
  return { id: '4711', ticket: row, events: script(text), hasTicket, chat: false, endedBy: undefined, place, nextContact: () => undefined }
}

/** A run with messages and status events, seen to minute 1000. */
export function run(known: Partial<Run> = {}): Run {
  return {
    asOf: at(1000),
    hasMessages: true,
    hasStatusEvents: true,
    hasStatus: true,
    hasReplyColumn: false,
    hasReopensColumn: false,
    hasRepliesColumn: false,
    hasScores: true,
    hasOffers: true,
    hasRequester: true,
    hasAssignee: true,
    hasChats: false,
    hasHold: true,
    hasTimes: true,
    firstMessageAt: zero,
    rolesUnknown: false,
    scaleUnknown: false,
    ...known,
  }
}

/** A run of one tickets file, without messages and status events. */
export const ticketsOnly = (known: Partial<Run> = {}): Run =>
  run({ hasMessages: false, hasStatusEvents: false, hasReplyColumn: true, firstMessageAt: undefined, ...known })
