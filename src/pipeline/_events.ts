import type { Event, Millis, Place, Touch } from '../model/conversation.js'
import type { Score } from '../model/format.js'
import { FIRST_OF_ROW, KIND } from './_change-log.js'
import type { Books } from './_ledger.js'
import type { People } from './_roles.js'
import { ASSIGNEE, GROUP, PROBLEM, PUBLIC, QUESTION, RATING, REOPENS, roles, STATUS, type Store, statuses, THANKS } from './_store.js'

const MESSAGE = 5
/** Events of one instant: messages, then statuses, then assignments, then ratings; a running counter goes with the statuses. */
const rank = [1, 2, 2, 1.5, 3]
/** Roles of one instant, between files: customer, bot, agent, system. */
const roleRank = [9, 0, 2, 1, 3]

/** One row of a conversation while its rows are put in order. */
interface Item {
  readonly kind: number
  readonly index: number
  readonly at: Millis
  readonly rank: number
  readonly sequence: number
  readonly file: number
  readonly line: number
  readonly digest: number
  readonly role: number
}

/** What a conversation's rows came to. */
export interface Gathered {
  readonly events: Event[]
  /** The last rating without an instant, if any. */
  readonly score: Score | undefined
  /** The desk's running counter at its highest, if any. */
  readonly reopens: number | undefined
  readonly unseen: number
}

/** Rows by conversation: which rows of a table belong to it, without moving them. Four bytes a row and a conversation. */
export class ByConversation {
  private readonly begins: Uint32Array
  private readonly order: Uint32Array

  constructor(rows: number, conversations: number, of: (row: number) => number) {
    this.begins = new Uint32Array(conversations + 2)
    for (let row = 0; row < rows; row++) {
      const next = of(row) + 2
      this.begins[next] = (this.begins[next] ?? 0) + 1
    }
    for (let c = 2; c < this.begins.length; c++) this.begins[c] = (this.begins[c] ?? 0) + (this.begins[c - 1] ?? 0)
    this.order = new Uint32Array(rows)
    for (let row = 0; row < rows; row++) {
      const at = of(row) + 1
      this.order[this.begins[at] ?? 0] = row
      this.begins[at] = (this.begins[at] ?? 0) + 1
    }
  }

  from(conversation: number): number {
    return this.begins[conversation] ?? 0
  }
  row(position: number): number {
    return this.order[position] ?? 0
  }
}

/** Turns the rows of one conversation after another into events in order; doubled rows are told apart and counted. */
export class Events {
  private readonly store: Store
  private readonly books: Books
  private readonly people: People
  private readonly asOf: Millis
  private readonly messages: ByConversation | undefined
  private readonly changes: ByConversation | undefined

  constructor(store: Store, books: Books, people: People, asOf: Millis, root: (conversation: number) => number) {
    this.store = store
    this.books = books
    this.people = people
    this.asOf = asOf
    const { messages, changes, conversations } = store
    const count = conversations.ids.count
    if (messages.count > 0) this.messages = new ByConversation(messages.count, count, row => root(messages.conversation.get(row)))
    if (changes.count > 0) this.changes = new ByConversation(changes.count, count, row => root(changes.conversation.get(row)))
  }

  /** True where the conversation has any row beside its ticket. */
  any(c: number): boolean {
    return this.size(this.messages, c) + this.size(this.changes, c) > 0
  }

  /** True where a message tells anything of the conversation. */
  anyMessage(c: number): boolean {
    return this.size(this.messages, c) > 0
  }

  of(c: number): Gathered {
    const items = this.items(c)
    items.sort((a, b) => a.at - b.at || a.rank - b.rank || a.sequence - b.sequence)
    this.settleTies(items)
    const events: Event[] = []
    let score: Score | undefined
    let reopens: number | undefined
    let unseen = 0
    let before: Item | undefined
    for (const item of items) {
      const doubled = before !== undefined && this.isDoubled(before, item)
      before = item
      if (doubled) this.countDoubled(item)
      else if (item.at > this.asOf) unseen++
      else if (item.kind === MESSAGE) {
        // A message without an instant has no place on any clock.
        if (item.at > 0) events.push(this.touch(item))
      } else if (item.kind === REOPENS) reopens = Math.max(reopens ?? 0, this.store.changes.value.get(item.index))
      else if (item.kind === RATING && item.at === 0) score = this.store.scores.meaning(this.store.changes.value.get(item.index)) ?? score
      else this.change(item, events)
    }
    return { events, score, reopens, unseen }
  }

  private size(rows: ByConversation | undefined, c: number): number {
    return rows === undefined ? 0 : rows.from(c + 1) - rows.from(c)
  }

  private items(c: number): Item[] {
    const items: Item[] = []
    const { messages, changes } = this.store
    for (let p = this.messages?.from(c) ?? 0; p < (this.messages?.from(c + 1) ?? 0); p++) {
      const index = this.messages?.row(p) ?? 0
      items.push({
        ...{
          kind: MESSAGE,
          index,
          rank: 1,
          at: messages.at.get(index) ?? 0,
          sequence: messages.sequence?.get(index) ?? 0,
          role: messages.role.get(index),
        },
        ...{ file: messages.file.get(index), line: messages.line.get(index), digest: messages.digest.get(index) },
      })
    }
    for (let p = this.changes?.from(c) ?? 0; p < (this.changes?.from(c + 1) ?? 0); p++) {
      const index = this.changes?.row(p) ?? 0
      const kind = changes.kind.get(index) & KIND
      items.push({
        ...{ kind, index, rank: rank[kind] ?? 9, at: changes.at.get(index) ?? 0, sequence: changes.sequence?.get(index) ?? 0, role: 0 },
        ...{ file: changes.file.get(index), line: changes.line.get(index), digest: changes.digest.get(index) },
      })
    }
    return items
  }

  /** Events that tie: by line where all stand in one file, else by role and the digest of the row, whatever the order of files. */
  private settleTies(items: Item[]): void {
    for (let from = 0; from < items.length; ) {
      const first = items[from]
      let to = from + 1
      while (to < items.length && first !== undefined && tied(first, items[to])) to++
      if (to - from > 1) {
        const group = items.slice(from, to)
        const oneFile = group.every(item => item.file === first?.file)
        group.sort((a, b) =>
          oneFile ? a.line - b.line : (roleRank[a.role] ?? 9) - (roleRank[b.role] ?? 9) || a.digest - b.digest || a.kind - b.kind,
        )
        items.splice(from, to - from, ...group)
      }
      from = to
    }
  }

  private isDoubled(a: Item, b: Item): boolean {
    if (a.at !== b.at || a.kind !== b.kind || a.digest !== b.digest) return false
    const { messages, changes } = this.store
    return a.kind === MESSAGE
      ? messages.body.get(a.index) === messages.body.get(b.index)
      : changes.value.get(a.index) === changes.value.get(b.index)
  }

  private countDoubled(item: Item): void {
    const ofRow = item.kind === MESSAGE || (this.store.changes.kind.get(item.index) & FIRST_OF_ROW) !== 0
    const file = this.books.files[item.file]
    if (!ofRow || file === undefined) return
    file.used--
    file.duplicate++
  }

  private touch(item: Item): Touch {
    const { messages, authors } = this.store
    const flags = messages.flags.get(item.index)
    const tone = messages.tone.get(item.index)
    const by = roles[item.role] ?? 'system'
    return {
      type: 'message',
      at: item.at,
      by,
      author: messages.author.get(item.index) === 0 ? undefined : this.people.shown(authors.word(messages.author.get(item.index))),
      public: (flags & PUBLIC) !== 0,
      tone: by !== 'customer' || tone === 0 ? undefined : tone === 1 ? -1 : tone === 2 ? 0 : 1,
      thanks: (flags & THANKS) !== 0,
      question: (flags & QUESTION) !== 0,
      problem: (flags & PROBLEM) !== 0,
      body: messages.body.get(item.index),
      place: this.place(item),
    }
  }

  private change(item: Item, events: Event[]): void {
    const { changes, names, scores } = this.store
    const value = changes.value.get(item.index)
    const place = this.place(item)
    if (item.kind === STATUS) {
      const to = statuses[value]
      const last = events.findLast(event => event.type === 'status')
      if (to !== undefined && (last?.type !== 'status' || last.to !== to)) events.push({ type: 'status', at: item.at, to, place })
    } else if (item.kind === ASSIGNEE || item.kind === GROUP) {
      const word = names.word(value)
      events.push({
        type: 'assigned',
        at: item.at,
        what: item.kind === ASSIGNEE ? 'assignee' : 'group',
        to: item.kind === ASSIGNEE ? this.people.shown(word) : word,
        place,
      })
    } else {
      const score = scores.meaning(value)
      if (score !== undefined) events.push({ type: 'rated', at: item.at, score, place })
    }
  }

  private place(item: Item): Place {
    return { file: this.books.files[item.file]?.path ?? '', line: item.line }
  }
}

function tied(a: Item, b: Item | undefined): boolean {
  return b !== undefined && a.at === b.at && a.rank === b.rank && a.sequence === b.sequence
}
