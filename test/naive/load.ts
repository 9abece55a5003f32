import { parse } from 'csv-parse/sync'
import type { Plan } from './plan.js'
import { dateOf, instantOf } from './zone.js'

export type Heard =
  | {
      readonly at: number
      readonly kind: 'message'
      readonly role: string
      readonly author: string
      readonly shown: boolean
      readonly text: string
    }
  | { readonly at: number; readonly kind: 'status'; readonly to: string }
  | { readonly at: number; readonly kind: 'assignee' | 'group'; readonly to: string }
  | { readonly at: number; readonly kind: 'score'; readonly score: 'offered' | 'positive' | 'neutral' | 'negative' }

/** One conversation, read back from the files, events in the order of the law. */
export interface Talk {
  readonly id: string
  readonly created: number
  readonly events: readonly Heard[]
  readonly ticket?: ReadonlyMap<string, string>
  readonly requester: string
  /** Left out of every figure, by reason. */
  readonly excluded?: 'merged' | 'spam' | 'deleted'
  /** Finished by the status column, at an instant nobody knows. */
  readonly closedSometime: boolean
  readonly firstReply?: number
}

export interface Loaded {
  readonly asOf: number
  readonly zone: string
  readonly talks: readonly Talk[]
  /** Talks of the run outside --since and --until. */
  readonly outside: readonly Talk[]
  readonly rows: number
  readonly duplicates: number
  readonly rejected: number
  /** The first instant of the messages; undefined in a run without any. */
  readonly firstMessage?: number
  readonly handovers: boolean
}

const finished = (status: string) => status === 'solved' || status === 'closed'
const ranks = { message: 1, status: 2, assignee: 3, group: 3, score: 4 }

/** Reads the files of a seed as the law says, slowly. */
export function load(plan: Plan, files: ReadonlyMap<string, string>): Loaded {
  const zone = plan.zone ?? 'UTC'
  let rows = 0
  let duplicates = 0
  let rejected = 0
  const read = (name: string) => {
    const seen = new Set<string>()
    const kept: Map<string, string>[] = []
    const records: string[][] = parse(files.get(name) ?? '')
    const header = records[0] ?? []
    for (const record of records.slice(1)) {
      rows++
      const key = JSON.stringify(record)
      if (seen.has(key)) duplicates++
      else if (record.includes('not a time')) rejected++
      else kept.push(new Map(record.map((cell, at) => [header[at] ?? '', cell])))
      seen.add(key)
    }
    return kept
  }
  const instant = (cell: string | undefined): number | undefined => {
    if (cell === undefined || cell === '') return undefined
    return plan.zone === undefined ? Date.parse(cell) : instantOf(Date.parse(`${cell.replace(' ', 'T')}Z`), plan.zone)
  }
  const sure = (cell: string | undefined) => {
    const at = instant(cell)
    if (at === undefined) throw new Error('an instant is missing')
    return at
  }
  const tickets = new Map<string, Map<string, string>[]>()
  const heard = new Map<string, Heard[]>()
  let latest = Number.NEGATIVE_INFINITY
  const hear = (id: string, event: Heard) => {
    heard.set(id, [...(heard.get(id) ?? []), event])
    latest = Math.max(latest, event.at)
  }
  for (const row of read('tickets.csv')) {
    const id = row.get('ticket_id') ?? ''
    tickets.set(id, [...(tickets.get(id) ?? []), row])
    for (const column of ['created_at', 'updated_at', 'solved_at', 'closed_at', 'first_reply_at'])
      latest = Math.max(latest, instant(row.get(column)) ?? latest)
  }
  for (const row of read('messages.csv')) {
    const role = row.get('author_role') ?? ''
    const shown = row.get('public') !== 'false'
    hear(row.get('ticket_id') ?? '', {
      at: sure(row.get('sent_at')),
      kind: 'message',
      role,
      author: row.get('author') ?? '',
      shown,
      text: row.get('text') ?? '',
    })
  }
  for (const row of read('events.csv')) {
    const field = row.get('field')
    const kind = field === 'assignee' || field === 'group' ? field : 'status'
    hear(row.get('ticket_id') ?? '', { at: sure(row.get('at')), kind, to: row.get('value') ?? '' })
  }
  for (const row of read('ratings.csv'))
    hear(row.get('ticket_id') ?? '', { at: sure(row.get('rated_at')), kind: 'score', score: scoreOf(row.get('score') ?? '') })

  const asOf = plan.asOf === undefined ? latest : Date.parse(plan.asOf)
  const talks: Talk[] = []
  const outside: Talk[] = []
  for (const id of new Set([...tickets.keys(), ...heard.keys()])) {
    const all = [...(heard.get(id) ?? [])]
    const log = (tickets.get(id) ?? [])
      .map(row => ({ row, at: instant(row.get('updated_at')) ?? Number.NEGATIVE_INFINITY }))
      .sort((a, b) => a.at - b.at)
    if (log.length > 1)
      for (const [at, { row, at: when }] of log.entries())
        for (const kind of ['status', 'assignee', 'group'] as const) {
          const to = row.get(kind) ?? ''
          if (to !== '' && to !== log[at - 1]?.row.get(kind)) all.push({ at: when, kind, to })
        }
    const seenRows = log.filter(item => item.at <= asOf)
    const ticket = (seenRows.at(-1) ?? log[0])?.row
    const created = instant(ticket?.get('created_at')) ?? Math.min(...all.map(event => event.at))
    const told = ticket?.get('status') ?? 'new'
    const solved = instant(ticket?.get('solved_at')) ?? instant(ticket?.get('closed_at'))
    const hasStatus = all.some(event => event.kind === 'status')
    if (!hasStatus && finished(told) && solved !== undefined) all.push({ at: solved, kind: 'status', to: told })
    const events = all.filter(event => event.at <= asOf).sort((a, b) => a.at - b.at || ranks[a.kind] - ranks[b.kind])
    const last = events.findLast(event => event.kind === 'status')
    const status = last?.kind === 'status' ? last.to : hasStatus || solved !== undefined ? 'open' : told
    const sink = (ticket?.get('merged_into') ?? '') !== '' ? 'merged' : status
    const firstReply = instant(ticket?.get('first_reply_at'))
    const talk: Talk = {
      id,
      created,
      events,
      requester: ticket?.get('requester') ?? '',
      closedSometime: !hasStatus && solved === undefined && finished(told),
      ...(ticket === undefined ? {} : { ticket }),
      ...(sink === 'merged' || sink === 'spam' || sink === 'deleted' ? { excluded: sink } : {}),
      ...(firstReply === undefined || firstReply > asOf ? {} : { firstReply }),
    }
    const day = dateOf(created, zone)
    const within = created <= asOf && (plan.since === undefined || day >= plan.since) && (plan.until === undefined || day <= plan.until)
    if (within) talks.push(talk)
    else if (created <= asOf) outside.push(talk)
  }
  const sent = [...heard.values()].flat().filter(event => event.kind === 'message' && event.at <= asOf)
  const handovers = plan.files === 'log' || [...heard.values()].flat().some(event => event.kind === 'assignee' || event.kind === 'group')
  const first = sent.length === 0 ? {} : { firstMessage: Math.min(...sent.map(event => event.at)) }
  return { asOf, zone, talks, outside, rows, duplicates, rejected, handovers, ...first }
}

function scoreOf(cell: string) {
  if (cell === 'offered') return 'offered'
  if (cell === 'good' || cell === '4' || cell === '5') return 'positive'
  return cell === '3' ? 'neutral' : 'negative'
}
