import type { Event, Millis, Place, Touch, Who } from '../model/conversation.js'
import type { Score } from '../model/format.js'
import type { Speaker } from '../model/judge.js'
import type { ByConversation, Rows } from './_by-conversation.js'
import { FIRST_OF_ROW, KIND } from './_change-log.js'
import type { Books } from './_ledger.js'
import type { People } from './_roles.js'
import { Slots } from './_slots.js'
import {
  ANOTHER,
  ASSIGNEE,
  GROUP,
  type Messages,
  PERSISTS,
  PROBLEM,
  PUBLIC,
  QUESTION,
  RATING,
  REOPENS,
  roles,
  STATUS,
  type Store,
  statuses,
  THANKS,
} from './_store.js'

const MESSAGE = 5
/** Events of one instant: messages, then statuses, then assignments, then ratings; a running counter goes with the statuses. */
const rank = [1, 2, 2, 1.5, 3]

/** What a conversation's rows came to. */
export interface Gathered {
  readonly events: Event[]
  /** The last rating without an instant, if any. */
  readonly score: Score | undefined
  /** The desk's running counter at its highest, if any. */
  readonly reopens: number | undefined
  readonly unseen: number
  /** When it began, where that is the instant of a change in words nobody knows. */
  readonly began: Millis | undefined
  /** Every status event lies after the end of observation: what the ticket's column says was not so yet. */
  readonly statusComesLater: boolean
}

/** Turns the rows of one conversation after another into events in order; doubled rows are told apart and counted. A hot file. */
export class Events {
  private readonly store: Store
  private readonly books: Books
  private readonly people: People
  private readonly asOf: Millis
  private readonly messages: ByConversation | undefined
  private readonly changes: ByConversation | undefined
  private readonly slots = new Slots()
  /** Authors as shown, by code. */
  private readonly authors: (string | undefined)[] = []

  constructor(store: Store, books: Books, people: People, asOf: Millis, rows: Rows) {
    this.store = store
    this.books = books
    this.people = people
    this.asOf = asOf
    this.messages = rows.messages
    this.changes = rows.changes
  }

  /** True where the conversation has any row beside its ticket. */
  any(c: number): boolean {
    return size(this.messages, c) + size(this.changes, c) > 0
  }

  of(c: number): Gathered {
    this.fill(c)
    const slots = this.slots
    slots.sort()
    const events: Event[] = []
    let score: Score | undefined
    let reopens: number | undefined
    let unseen = 0
    let seenStatus = false
    let laterStatus = false
    let began: Millis | undefined
    for (let place = 0; place < slots.order.length; place++) {
      const slot = slots.order[place] ?? 0
      const at = slots.at[slot] ?? 0
      const kind = slots.kind[slot] ?? 0
      const index = slots.index[slot] ?? 0
      if (this.isDoubled(place)) this.countDoubled(slot)
      else if (at > this.asOf) {
        unseen++
        if (kind === STATUS) laterStatus = true
      } else if (kind === MESSAGE) {
        // A message without an instant has no place on any clock.
        if (at > 0) events.push(this.touch(index, at))
      } else if (kind === REOPENS) reopens = Math.max(reopens ?? 0, this.store.changes.value.get(index))
      else if (kind === RATING && at === 0) score = this.store.scores.meaning(this.store.changes.value.get(index)) ?? score
      else {
        if (kind === STATUS) seenStatus = true
        if (kind === STATUS && events.length === 0 && this.store.changes.value.get(index) === 0) began ??= at
        this.change(index, kind, at, events)
      }
    }
    return { events, score, reopens, unseen, began, statusComesLater: laterStatus && !seenStatus }
  }

  private fill(c: number): void {
    const slots = this.slots
    const { messages, changes } = this.store
    let slot = 0
    for (let p = this.messages?.from(c) ?? 0; p < (this.messages?.from(c + 1) ?? 0); p++, slot++) {
      const index = this.messages?.row(p) ?? 0
      slots.kind[slot] = MESSAGE
      slots.index[slot] = index
      slots.at[slot] = messages.at.get(index) ?? 0
      slots.rank[slot] = 0
      slots.sequence[slot] = messages.sequence?.get(index) ?? 0
      slots.role[slot] = messages.role.get(index)
      slots.file[slot] = messages.file.get(index)
      slots.source[slot] = this.sourceOf(messages.file.get(index))
      slots.line[slot] = messages.line.get(index)
      slots.digest[slot] = messages.digest.get(index)
    }
    for (let p = this.changes?.from(c) ?? 0; p < (this.changes?.from(c + 1) ?? 0); p++, slot++) {
      const index = this.changes?.row(p) ?? 0
      const kind = changes.kind.get(index) & KIND
      slots.kind[slot] = kind
      slots.index[slot] = index
      slots.at[slot] = changes.at.get(index) ?? 0
      slots.rank[slot] = rank[kind] ?? 9
      slots.sequence[slot] = changes.sequence?.get(index) ?? 0
      slots.role[slot] = 0
      slots.file[slot] = changes.file.get(index)
      slots.source[slot] = this.sourceOf(changes.file.get(index))
      slots.line[slot] = changes.line.get(index)
      slots.digest[slot] = changes.digest.get(index)
    }
    slots.count = slot
  }

  private sourceOf(file: number): number {
    return this.books.files[file]?.source ?? 0
  }

  /** The row stands before in the files: rows of one instant are looked through, since ties stand by line. */
  private isDoubled(place: number): boolean {
    const { store } = this
    const slots = this.slots
    const b = slots.order[place] ?? 0
    for (let earlier = place - 1; earlier >= 0; earlier--) {
      const a = slots.order[earlier] ?? 0
      if (slots.at[a] !== slots.at[b]) return false
      if (slots.kind[a] !== slots.kind[b] || slots.digest[a] !== slots.digest[b]) continue
      const of = slots.kind[a] === MESSAGE ? store.messages.body : store.changes.value
      if (of.get(slots.index[a] ?? 0) === of.get(slots.index[b] ?? 0)) return true
    }
    return false
  }

  private countDoubled(slot: number): void {
    const { store, books } = this
    const slots = this.slots
    const ofRow = slots.kind[slot] === MESSAGE || (store.changes.kind.get(slots.index[slot] ?? 0) & FIRST_OF_ROW) !== 0
    const file = books.files[slots.file[slot] ?? 0]
    if (!ofRow || file === undefined) return
    file.used--
    file.duplicate++
  }

  private touch(index: number, at: Millis): Touch {
    const { messages } = this.store
    const flags = messages.flags.get(index)
    const tone = messages.tone.get(index)
    const by = roles[messages.role.get(index)] ?? 'system'
    const author = messages.author.get(index)
    const { heard } = this.store
    const sound = heard?.soundOf(index)
    const note = heard?.noteOf(index)
    // One object of one shape: parts spread into each other take five times as long.
    return {
      type: 'message',
      at,
      by,
      author: this.author(author),
      public: (flags & PUBLIC) !== 0,
      tone: by !== 'customer' || tone === 0 ? undefined : tone === 1 ? -1 : tone === 2 ? 0 : 1,
      thanks: (flags & THANKS) !== 0,
      question: (flags & QUESTION) !== 0,
      problem: (flags & PROBLEM) !== 0,
      persists: (flags & PERSISTS) !== 0,
      another: (flags & ANOTHER) !== 0,
      body: messages.body.get(index),
      place: this.place(messages, index),
      acts: sound?.acts,
      gives: sound?.gives,
      asks: sound?.asks,
      foreign: sound?.foreign,
      sketch: sound?.sketch,
      heard: note?.heard.filter(({ speaker }) => isOf(speaker, by)),
      signals: note?.signals,
      promises: by === 'customer' || by === 'system' ? undefined : note?.promises,
      opening: heard === undefined ? undefined : () => heard.wordsOf(index),
    }
  }

  /** An author's name as shown, made once a code. */
  private author(code: number): string | undefined {
    if (code === 0) return undefined
    const known = this.authors[code]
    if (known !== undefined) return known
    const shown = this.people.shown(this.store.authors.word(code))
    this.authors[code] = shown
    return shown
  }

  private change(index: number, kind: number, at: Millis, events: Event[]): void {
    const { changes, names, scores } = this.store
    const value = changes.value.get(index)
    const place = this.place(changes, index)
    if (kind === STATUS) {
      const to = statuses[value]
      const last = events.findLast(event => event.type === 'status')
      if (to !== undefined && (last?.type !== 'status' || last.to !== to)) events.push({ type: 'status', at, to, place })
    } else if (kind === ASSIGNEE) events.push({ type: 'assigned', at, what: 'assignee', to: this.people.shown(names.word(value)), place })
    else if (kind === GROUP) events.push({ type: 'assigned', at, what: 'group', to: names.word(value), place })
    else {
      const score = scores.meaning(value)
      if (score !== undefined) events.push({ type: 'rated', at, score, place })
    }
  }

  private place(rows: Pick<Messages, 'file' | 'line'>, index: number): Place {
    return { file: this.books.files[rows.file.get(index)]?.path ?? '', line: rows.line.get(index) }
  }
}

/** Whether what was heard as of a speaker holds for who spoke; a bot answers as an agent does. */
function isOf(speaker: Speaker, by: Who): boolean {
  return speaker === by || (by === 'bot' && speaker === 'agent') || (by === 'agent' && speaker === 'bot')
}

function size(rows: ByConversation | undefined, c: number): number {
  return rows === undefined ? 0 : rows.from(c + 1) - rows.from(c)
}
