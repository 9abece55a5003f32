import type { Run } from '../model/conversation.js'
import type { Settings } from '../model/settings.js'
import { groupRows } from './_by-conversation.js'
import { Events } from './_events.js'
import type { Books } from './_ledger.js'
import { openedAt } from './_openings.js'
import { AHEAD, bucketsFor, type ContactIndex, type Contacts, indexOf, Requesters } from './_requesters.js'
import { People, settleRoles } from './_roles.js'
import { runOf, type Signs, signsOf } from './_run-signs.js'
import { HAS_ANYTHING, type Store } from './_store.js'
import { ConversationView } from './_view.js'

/** Conversations in order of their first mention, one at a time, and what the whole run knows. */
export interface Gathering {
  readonly run: Run
  readonly view: ConversationView
  /** How many conversations there are. */
  readonly count: number
  /** Moves the view to each conversation in turn; lets the event loop run now and then, so that an interrupt is heard. */
  each(visit: (view: ConversationView) => void, showing?: Showing): Promise<void>
  /** When requesters came back, of the whole run. */
  readonly requesters: Requesters | undefined
}

/** How conversations are shown. */
export interface Showing {
  /** Hears how many were shown. */
  readonly shown?: ((count: number) => void) | undefined
  /** Tells which ones to show; all where it is absent. */
  readonly chosen?: ((c: number) => boolean) | undefined
  /** Nobody looks at them once more: what only showing needs is freed on the way. */
  readonly last?: boolean
}

/** What another thread's part of the conversations adds to the whole. */
export interface OtherPart {
  /** How many conversations it has; none of them is known here. */
  readonly count: number
  readonly signs: Signs
  readonly contacts: ContactIndex | undefined
}

/** So many conversations are shown before the event loop runs: some ten milliseconds. */
const TURN = 20_000

/** Puts all facts of a run together: roles settled, threads joined, events in order, the end of observation known. */
export function gather(store: Store, books: Books, settings: Settings, hasMessageFile: boolean, other?: OtherPart): Gathering {
  const { conversations, messages } = store
  // Opening words alone are no conversation: without the replies nobody could be told to have waited.
  if (!hasMessageFile && messages.count === store.openings) messages.count = 0
  const root = threadRoots(store)
  const people = new People(store, settings.individuals)
  const created = conversations.instants.get('created_at')
  const firsts = messages.count > 0 ? firstMessages(store, root) : undefined
  const startOf = (c: number) => created?.get(root(c)) ?? (firsts?.[root(c)] || undefined)
  const rows = groupRows(store, root)
  const rolesUnknown = settleRoles(store, books, people, rows.messages, startOf, settings.autoAcknowledgement)
  const asOf = settings.asOf ?? books.latest ?? 0
  const events = new Events(store, books, people, asOf, rows)
  conversations.endReading()
  const alive = aliveIn(store, root)
  const requesters = requestersOf(contactsOf(store, alive, root), other)
  const view = new ConversationView(store, books, people, events, requesters, asOf)
  return {
    run: runOf(store, settings, asOf, rolesUnknown, hasMessageFile, firsts, other?.signs),
    view,
    count: countOf(store, alive) + (other?.count ?? 0),
    requesters,
    each: (visit, showing) => showEach(view, store, alive, visit, showing),
  }
}

/** What a part of the tickets adds to the whole, for the thread that puts the whole together. */
export function partOf(store: Store): Omit<OtherPart, 'contacts'> & { readonly contacts: Contacts | undefined } {
  const alive = aliveIn(store, c => c)
  return {
    count: countOf(store, alive),
    signs: signsOf(store),
    contacts: contactsOf(store, alive),
  }
}

/** A part of the tickets, when the thread that put the whole together has told of it. */
export function gatherPart(store: Store, books: Books, run: Run, index: ContactIndex | undefined, count: number): Gathering {
  const people = new People(store, true)
  const requesters = index === undefined ? undefined : new Requesters(index)
  const events = new Events(
    store,
    books,
    people,
    run.asOf,
    groupRows(store, c => c),
  )
  const view = new ConversationView(store, books, people, events, requesters, run.asOf)
  const alive = aliveIn(store, c => c)
  return {
    run,
    view,
    count,
    requesters,
    each: (visit, showing) => showEach(view, store, alive, visit, showing),
  }
}

function aliveIn({ conversations }: Store, root: (c: number) => number): (c: number) => boolean {
  return c => (conversations.flags.get(c) & HAS_ANYTHING) !== 0 && root(c) === c
}

function countOf({ conversations }: Store, alive: (c: number) => boolean): number {
  let count = 0
  for (let c = 0; c < conversations.ids.count; c++) if (alive(c)) count++
  return count
}

function contactsOf(store: Store, alive: (c: number) => boolean, root: (c: number) => number = c => c): Contacts | undefined {
  const { conversations } = store
  const { requester } = conversations
  const created = openedAt(store, root)
  if (requester === undefined || created === undefined) return undefined
  return { count: conversations.ids.count, requester, created, counts: alive }
}

function requestersOf(contacts: Contacts | undefined, other: OtherPart | undefined): Requesters | undefined {
  if (contacts === undefined) return undefined
  const others = other?.contacts
  return Requesters.of(indexOf(contacts, others?.buckets ?? bucketsFor(contacts.count), others))
}

async function showEach(
  view: ConversationView,
  { conversations }: Store,
  alive: (c: number) => boolean,
  visit: (view: ConversationView) => void,
  { shown, chosen, last }: Showing = {},
): Promise<void> {
  const { count } = conversations.ids
  const show = (from: number, to: number) => {
    for (let c = from; c < to; c++) {
      // Of a few chosen ones the next stand too far apart for a look ahead.
      if (chosen === undefined && (c - from) % AHEAD === 0) view.ahead(c, Math.min(to, c + AHEAD))
      if (chosen?.(c) === false || !alive(c)) continue
      view.load(c)
      visit(view)
    }
  }
  for (let from = 0; from < count; from += TURN) {
    const to = Math.min(count, from + TURN)
    show(from, to)
    if (last) conversations.shownUntil(to)
    shown?.(to)
    await new Promise(resolve => setImmediate(resolve))
  }
  if (last) conversations.endShowing()
}

/** Where messages name the message they answer, the conversation is the thread: its topmost message. */
function threadRoots(store: Store): (c: number) => number {
  const { parents } = store
  if (parents.size === 0) return c => c
  const flags = store.conversations.flags
  const roots = new Map<number, number>()
  const find = (c: number): number => {
    const path: number[] = []
    let at = c
    for (let up = parents.get(at); up !== undefined && !path.includes(at) && (flags.get(up) & HAS_ANYTHING) !== 0; up = parents.get(at)) {
      const known = roots.get(at)
      if (known !== undefined) {
        at = known
        break
      }
      path.push(at)
      at = up
    }
    for (const step of path) roots.set(step, at)
    return at
  }
  return find
}

/** The first instant of any message, by conversation; 0 where there is none. */
function firstMessages(store: Store, root: (c: number) => number): Float64Array {
  const firsts = new Float64Array(store.conversations.ids.count)
  const { messages } = store
  for (let i = 0; i < messages.count; i++) {
    const at = messages.at.get(i)
    const c = root(messages.conversation.get(i))
    if (at !== undefined && (firsts[c] === 0 || at < (firsts[c] ?? 0))) firsts[c] = at
  }
  return firsts
}
