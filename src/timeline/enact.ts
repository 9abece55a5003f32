import type { Conversation, Event, Run, Ticket, Touch, Who } from '../model/conversation.js'
import type { Case } from '../model/metric.js'
import type { Script, Talk } from '../text/script.js'
import { timeline } from './timeline.js'

/** What is heard in one message: all of it that a touch keeps of its text. */
export type Hear = (by: Who, text: string, at: number) => Omit<Touch, 'type' | 'at' | 'by' | 'author' | 'public' | 'place'>

/** A script as rules see it: its conversations, and the messages marked in it with the words of the mark. */
export interface Enacted {
  readonly cases: readonly Case[]
  readonly marked: ReadonlySet<Touch>
}

/** Monday 2026-01-05 09:00 UTC, five minutes before which a script begins with its first line. */
const begin = Date.UTC(2026, 0, 5, 9) - 300_000

const nothingReported: Ticket['reported'] = {
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

/** Plays a script of the example notation as conversations of one run; its lines are those of the file “example”. */
export function enact(script: Script, hear: Hear): Enacted {
  const marked = new Set<Touch>()
  const told: { readonly talk: Talk; readonly events: readonly Event[] }[] = []
  let start = begin
  let last = begin
  let line = 0
  for (const talk of script.talks) {
    start += talk.after
    let at = start
    const events: Event[] = []
    for (const turn of talk.turns) {
      at += turn.after
      const place = { file: 'example', line: ++line }
      if (turn.kind === 'status') events.push({ type: 'status', at, to: turn.to, place })
      else if (turn.kind === 'rated') events.push({ type: 'rated', at, score: turn.score, place })
      else {
        const heard = hear(turn.who, turn.text, at)
        const touch: Touch = { ...heard, type: 'message', at, by: turn.who, author: undefined, public: turn.public, place }
        if (turn.mark !== undefined) marked.add(touch)
        events.push(touch)
      }
    }
    last = Math.max(last, at)
    told.push({ talk, events })
  }
  const statuses = told.some(({ events }) => events.some(event => event.type === 'status'))
  const run = runOf(last + script.asOf, statuses)
  return { cases: told.map(({ talk, events }, index) => caseOf(`example-${index + 1}`, talk.vip, events, run)), marked }
}

function runOf(asOf: number, statuses: boolean): Run {
  return {
    ...{ asOf, asOfGiven: true, hasMessages: true, hasStatusEvents: statuses, hasStatus: statuses, hasTimes: true, judged: true },
    ...{ hasReplyColumn: false, hasReopensColumn: false, hasRepliesColumn: false, hasScores: true, hasOffers: false },
    ...{ hasRequester: false, hasAssignee: false, hasChats: false, hasHold: false },
    ...{ firstMessageAt: begin, rolesUnknown: false, scaleUnknown: false },
  }
}

function caseOf(id: string, vip: boolean, events: readonly Event[], run: Run): Case {
  const ticket: Ticket = {
    ...{ created: events[0]?.at, solved: undefined, closed: undefined, status: undefined, priority: undefined, channel: undefined },
    ...{ group: undefined, assignee: undefined, language: undefined, product: undefined, tags: undefined, requester: undefined },
    ...{ score: undefined, merged: false, reported: nothingReported },
  }
  const conversation: Conversation = {
    ...{ id, ticket, events, vip, hasTicket: true, chat: false, endedBy: undefined },
    place: { file: 'example', line: 1 },
    nextContact: () => undefined,
  }
  return {
    ...{ run, conversation, timeline: timeline(conversation, run), hasBusiness: false, weekday: 0 },
    seconds: (from, to, clock) => (to < from || clock === 'business' ? undefined : Math.floor((to - from) / 1000)),
    target: () => undefined,
  }
}
