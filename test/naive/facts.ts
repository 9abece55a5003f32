import type { Loaded, Talk } from './load.js'
import { isThanks } from './story.js'

export interface Spell {
  readonly from: number
  /** When the conversation was reopened, if it was. */
  readonly left?: number
  readonly leftBy?: string
  readonly thanks: boolean
}

/** What one conversation did, told in plain spans of milliseconds. */
export interface Facts {
  readonly talk: Talk
  readonly spells: readonly Spell[]
  readonly finished: boolean
  /** The instant of the last spell, if it lasts. */
  readonly close?: number
  readonly outcome:
    | 'replied'
    | 'awaiting'
    | 'closed-without-reply'
    | 'agent-initiated'
    | 'bot-only'
    | 'no-messages'
    | 'merged'
    | 'spam'
    | 'deleted'
  readonly start?: number
  readonly reply?: number
  /** Who sent the first reply. */
  readonly replier?: string
  readonly gaps: readonly (readonly [number, number])[]
  readonly openGap: boolean
  readonly waits: readonly (readonly [number, number])[]
  readonly holds: readonly (readonly [number, number])[]
  readonly customerWrote: boolean
  readonly touches: number
  readonly handoffs: number
}

const isFinished = (status: string) => status === 'solved' || status === 'closed'

/** Works out the facts of one conversation. */
export function factsOf(talk: Talk, run: Loaded): Facts {
  const spells = spellsOf(talk)
  const last = spells.at(-1)
  const finished = talk.closedSometime || (last !== undefined && last.leftBy === undefined)
  const messages = talk.events.filter(event => event.kind === 'message')
  const open = messages.filter(event => event.shown)
  const startAt = talk.events.findIndex(event => event.kind === 'message' && event.shown && event.role === 'customer')
  const reply =
    startAt < 0 ? undefined : talk.events.slice(startAt).find(event => event.kind === 'message' && event.shown && event.role === 'agent')
  const customerWrote = startAt >= 0
  const byDesk = messages.length === 0 ? talk.firstReply : undefined
  const unanswered = finished ? 'closed-without-reply' : 'awaiting'
  let outcome: Facts['outcome']
  let start: number | undefined
  if (talk.excluded !== undefined) outcome = talk.excluded
  else if (messages.length > 0) {
    start = talk.events[startAt]?.at
    if (start === undefined) outcome = messages.some(event => event.role === 'agent') ? 'agent-initiated' : 'bot-only'
    else outcome = reply === undefined ? unanswered : 'replied'
  } else if (byDesk !== undefined) [start, outcome] = [talk.created, 'replied']
  else if (run.firstMessage === undefined || talk.created >= run.firstMessage) [start, outcome] = [talk.created, unanswered]
  else outcome = 'no-messages'
  const gaps: [number, number][] = []
  let waitingSince: number | undefined
  let inSpell = false
  for (const event of talk.events) {
    if (event.kind === 'message' && event.shown && event.role === 'customer') waitingSince ??= event.at
    const answers = event.kind === 'message' && event.shown && event.role === 'agent'
    const solves = event.kind === 'status' && isFinished(event.to) && !inSpell
    if (event.kind === 'status') inSpell = isFinished(event.to)
    if (waitingSince !== undefined && (answers || solves)) {
      gaps.push([waitingSince, event.at])
      waitingSince = undefined
    }
  }
  const close = finished && last !== undefined ? last.from : undefined
  const replyAt = byDesk ?? reply?.at
  return {
    talk,
    spells,
    finished,
    outcome,
    gaps,
    customerWrote,
    openGap: waitingSince !== undefined && !talk.closedSometime,
    waits: spansWhere(talk, run, state => state.unfinished && state.word === 'customer'),
    holds: spansWhere(talk, run, state => state.status === 'hold'),
    touches: open.filter(event => event.role === 'agent').length,
    handoffs: handoffsOf(talk),
    ...(close === undefined ? {} : { close }),
    ...(start === undefined ? {} : { start }),
    ...(replyAt === undefined ? {} : { reply: replyAt }),
    ...(reply?.kind === 'message' ? { replier: reply.author } : {}),
  }
}

/** How often a conversation went from one assignee to another, and from one group to another. */
function handoffsOf(talk: Talk): number {
  const changes = (['assignee', 'group'] as const).flatMap(kind => {
    const told = talk.events.flatMap(event => (event.kind === kind && 'to' in event ? [event.to] : []))
    return told.filter((name, at) => at > 0 && name !== told[at - 1])
  })
  return changes.length
}

function spellsOf(talk: Talk): Spell[] {
  const spells: Spell[] = []
  let from: number | undefined
  let started = 0
  const thanksIn = (from: number, to: number) => {
    const words = talk.events.slice(from, to).findLast(event => event.kind === 'message' && event.shown && event.role === 'customer')
    return words?.kind === 'message' && isThanks(words.text)
  }
  for (const [at, event] of talk.events.entries()) {
    if (event.kind !== 'status') continue
    if (isFinished(event.to)) {
      if (from === undefined) started = at
      from ??= event.at
    } else if (from !== undefined) {
      spells.push({ from, left: event.at, leftBy: event.to, thanks: thanksIn(started, at) })
      from = undefined
    }
  }
  if (from !== undefined) spells.push({ from, thanks: false })
  return spells
}

function spansWhere(
  talk: Talk,
  run: Loaded,
  holds: (state: { unfinished: boolean; status: string; word: string }) => boolean,
): [number, number][] {
  const state = { unfinished: true, status: '', word: '' }
  const spans: [number, number][] = []
  let since: number | undefined
  for (const event of [...talk.events, undefined]) {
    if (event?.kind === 'status') Object.assign(state, { status: event.to, unfinished: !isFinished(event.to) })
    if (event?.kind === 'message' && event.shown && (event.role === 'customer' || event.role === 'agent')) state.word = event.role
    const on = event !== undefined && holds(state)
    if (on) since ??= event.at
    else if (since !== undefined) {
      if (event !== undefined || !talk.closedSometime) spans.push([since, event?.at ?? run.asOf])
      since = undefined
    }
  }
  return spans
}
