import type { Conversation, Event, Millis, Place, Reported, Ticket } from '../model/conversation.js'
import type { Score, Status } from '../model/format.js'
import { shownId } from '../text/address.js'
import type { Events } from './_events.js'
import type { Books } from './_ledger.js'
import type { InstantPages } from './_paged-columns.js'
import type { Requesters } from './_requesters.js'
import type { People } from './_roles.js'
import { type Conversations, HAS_TICKET, IS_CHAT, IS_MERGED, SLA_KNOWN, SLA_MET, type Store, statuses } from './_store.js'
import type { CodeColumn, WordColumn } from './_typed-columns.js'

const enders = [undefined, 'customer', 'agent', 'timeout'] as const
const nobody: readonly Event[] = []

class View implements Reported, Ticket {
  created: Millis | undefined = undefined
  solved: Millis | undefined = undefined
  closed: Millis | undefined = undefined
  status: Status | undefined = undefined
  channel: string | undefined = undefined
  assignee: string | undefined = undefined
  language: string | undefined = undefined
  product: string | undefined = undefined
  tags: string | undefined = undefined
  score: Score | undefined = undefined
  merged = false
  firstReplyAt: Millis | undefined = undefined
  firstReplySeconds: number | undefined = undefined
  firstReplyBusinessSeconds: number | undefined = undefined
  firstResolutionSeconds: number | undefined = undefined
  fullResolutionSeconds: number | undefined = undefined
  fullResolutionBusinessSeconds: number | undefined = undefined
  requesterWaitSeconds: number | undefined = undefined
  holdSeconds: number | undefined = undefined
  reopens: number | undefined = undefined
  replies: number | undefined = undefined
  readonly reported: Reported = this
  /** The row of the conversation shown. */
  c = 0
  private readonly table: Conversations
  private readonly words: { readonly [F in 'priority' | 'group']: Words }

  constructor(table: Conversations, words: { readonly [F in 'priority' | 'group']: Words }) {
    this.table = table
    this.words = words
  }

  // What hardly anybody asks for is looked up when it is asked for.
  get priority(): string | undefined {
    return this.words.priority.of(this.c)
  }
  get group(): string | undefined {
    return this.words.group.of(this.c)
  }
  get requester(): number | undefined {
    return this.table.requester?.get(this.c) || undefined
  }
  get slaMet(): boolean | undefined {
    const flags = this.table.flags.get(this.c)
    return (flags & SLA_KNOWN) === 0 ? undefined : (flags & SLA_MET) !== 0
  }
}

/** The words of one coded column, ready to be read by row. */
class Words {
  private readonly column: CodeColumn | undefined
  private readonly words: (string | undefined)[]
  constructor(column: CodeColumn | undefined, words: readonly (string | undefined)[]) {
    this.column = column
    this.words = [undefined, ...words.slice(1)]
  }
  of(c: number): string | undefined {
    return this.column === undefined ? undefined : this.words[this.column.get(c)]
  }
}

/** A window over the store that shows one conversation at a time as an object; `load` moves it. No garbage for a ticket without events. */
export class ConversationView implements Conversation {
  readonly ticket: View
  events: readonly Event[] = nobody
  hasTicket = false
  chat = false
  endedBy: Conversation['endedBy'] = undefined
  /** Set by whoever knows the configuration. */
  vip = false
  /** Events after the end of observation. */
  unseen = 0
  /** Nobody needs it; it keeps the compiler from leaving the touch out. */
  touched = 0
  private readonly store: Store
  private readonly books: Books
  private readonly source: Events
  private readonly requesters: Requesters | undefined
  private readonly asOf: Millis
  private readonly instants: { readonly [F in 'created' | 'solved' | 'closed' | 'firstReplyAt']: InstantPages | undefined }
  private readonly words: { readonly [F in 'priority' | 'channel' | 'group' | 'assignee' | 'language' | 'product' | 'tags']: Words }
  private readonly hasDurations: boolean
  private readonly hasMoreWords: boolean
  private readonly durations: readonly (WordColumn | undefined)[]
  private readonly counts: { readonly [F in 'reopens' | 'replies']: CodeColumn | undefined }
  private readonly enders: CodeColumn | undefined

  constructor(store: Store, books: Books, people: People, events: Events, requesters: Requesters | undefined, asOf: Millis) {
    this.store = store
    this.books = books
    this.source = events
    this.requesters = requesters
    this.asOf = asOf
    const { conversations: table } = store
    const words = (field: string, shown = (word: string) => word) =>
      new Words(table.codes.get(field), (table.words.get(field)?.all() ?? []).map(shown))
    this.instants = {
      created: table.instants.get('created_at'),
      solved: table.instants.get('solved_at'),
      closed: table.instants.get('closed_at'),
      firstReplyAt: table.instants.get('first_reply_at'),
    }
    this.words = {
      ...{
        priority: words('priority'),
        channel: words('channel'),
        group: words('group'),
        assignee: words('assignee', word => people.shown(word)),
      },
      ...{ language: words('language'), product: words('product'), tags: words('tags') },
    }
    this.ticket = new View(table, this.words)
    this.counts = { reopens: table.codes.get('reopens'), replies: table.codes.get('replies') }
    this.enders = table.codes.get('ended_by')
    this.durations = [
      'first_reply_seconds',
      'first_reply_business_seconds',
      'first_resolution_seconds',
      'full_resolution_seconds',
      'full_resolution_business_seconds',
      'requester_wait_seconds',
      'hold_seconds',
    ].map(field => table.durations.get(field))
    // Columns that no file has stay undefined from the start: loading them anew would cost a fifth of a ticket's time.
    this.hasDurations = table.durations.size > 0
    this.hasMoreWords = ['language', 'product', 'tags'].some(field => table.codes.has(field))
  }

  /** The id as it may be shown; the place of the conversation among all numbers an address. */
  get id(): string {
    return shownId(this.rawId, this.index + 1)
  }

  get rawId(): string {
    return this.store.conversations.ids.text(this.index)
  }

  get place(): Place | undefined {
    if (!this.hasTicket) return this.events[0]?.place
    const { file, line } = this.store.conversations
    return { file: this.books.files[file.get(this.index)]?.path ?? '', line: line.get(this.index) }
  }

  /** The row of the conversation shown. */
  get index(): number {
    return this.ticket.c
  }

  nextContact(after: Millis): Millis | undefined {
    const who = this.ticket.requester
    return who === undefined ? undefined : this.requesters?.next(who, after)
  }

  /** Tells which conversations will be shown next. */
  ahead(from: number, to: number): void {
    const { requester } = this.store.conversations
    if (requester !== undefined && this.requesters !== undefined) this.touched = this.requesters.touch(requester, from, to)
  }

  load(c: number): void {
    const { conversations: table, scores } = this.store
    const { ticket, instants, words } = this
    ticket.c = c
    const flags = table.flags.get(c)
    this.hasTicket = (flags & HAS_TICKET) !== 0
    this.chat = (flags & IS_CHAT) !== 0
    ticket.merged = (flags & IS_MERGED) !== 0
    ticket.created = instants.created?.get(c)
    // A solve that comes after the end of observation stays: it tells that the ticket is still open.
    ticket.solved = instants.solved?.get(c)
    ticket.closed = instants.closed?.get(c)
    ticket.firstReplyAt = this.seen(instants.firstReplyAt, c)
    ticket.status = statuses[table.status.get(c)]
    ticket.channel = words.channel.of(c)
    ticket.assignee = words.assignee.of(c)
    if (this.hasMoreWords) {
      ticket.language = words.language.of(c)
      ticket.product = words.product.of(c)
      ticket.tags = words.tags.of(c)
    }
    ticket.score = table.score === undefined ? undefined : scores.meaning(table.score.get(c))
    ticket.reopens = told(this.counts.reopens, c)
    ticket.replies = told(this.counts.replies, c)
    if (this.hasDurations) this.loadDurations(c)
    this.events = nobody
    this.unseen = 0
    if (this.source.any(c)) this.loadEvents(c)
    this.endedBy = this.chat ? enders[this.enders?.get(c) ?? 0] : undefined
  }

  private loadDurations(c: number): void {
    const { ticket, durations } = this
    ticket.firstReplySeconds = told(durations[0], c)
    ticket.firstReplyBusinessSeconds = told(durations[1], c)
    ticket.firstResolutionSeconds = told(durations[2], c)
    ticket.fullResolutionSeconds = told(durations[3], c)
    ticket.fullResolutionBusinessSeconds = told(durations[4], c)
    ticket.requesterWaitSeconds = told(durations[5], c)
    ticket.holdSeconds = told(durations[6], c)
  }

  private loadEvents(c: number): void {
    const gathered = this.source.of(c)
    this.events = gathered.events
    this.unseen = gathered.unseen
    this.ticket.created ??= gathered.began
    if (gathered.statusComesLater) this.ticket.status = undefined
    if (gathered.score !== undefined) this.ticket.score = gathered.score
    if (gathered.reopens !== undefined) this.ticket.reopens = gathered.reopens
  }

  /** An instant after the end of observation has not happened yet. */
  private seen(column: InstantPages | undefined, c: number): Millis | undefined {
    const instant = column?.get(c)
    return instant === undefined || instant > this.asOf ? undefined : instant
  }
}

function told(column: WordColumn | CodeColumn | undefined, c: number): number | undefined {
  const value = column === undefined ? 0 : column.get(c)
  return value === 0 ? undefined : value - 1
}
