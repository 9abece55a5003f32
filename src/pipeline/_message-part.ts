import { NONE } from './_mapped.js'
import { markAlive } from './_said.js'
import type { Store } from './_store.js'
import { NumberColumn } from './_typed-columns.js'

/** The messages that one thread read, as another can take them: plain columns, and the words its codes stand for. */
export interface TellMessages {
  readonly ids: readonly string[]
  readonly authors: readonly string[]
  readonly conversation: Uint32Array
  /** Milliseconds; 0 where nothing is told. */
  readonly at: Float64Array
  readonly author: Uint32Array
  readonly role: Uint8Array
  readonly flags: Uint8Array
  readonly tone: Uint8Array
  readonly body: Float64Array
  readonly line: Uint32Array
  readonly digest: Uint32Array
  readonly sequence: Float64Array | undefined
}

/** All messages of a store. */
export function tellMessages({ conversations, messages, authors }: Store): TellMessages {
  const { count, sequence } = messages
  const bytes = (column: { get(at: number): number }) => Uint8Array.from({ length: count }, (_, i) => column.get(i))
  const words = (column: { get(at: number): number }) => Uint32Array.from({ length: count }, (_, i) => column.get(i))
  const numbers = (get: (at: number) => number) => Float64Array.from({ length: count }, (_, i) => get(i))
  return {
    ids: Array.from({ length: conversations.ids.count }, (_, c) => conversations.ids.text(c)),
    authors: authors.all(),
    conversation: words(messages.conversation),
    at: numbers(i => messages.at.get(i) ?? 0),
    author: words(messages.author),
    role: bytes(messages.role),
    flags: bytes(messages.flags),
    tone: bytes(messages.tone),
    body: numbers(i => messages.body.get(i)),
    line: words(messages.line),
    digest: words(messages.digest),
    sequence: sequence === undefined ? undefined : numbers(i => sequence.get(i)),
  }
}

/** Adds messages that another thread read of a file whose lines before them are `lines`. */
export function absorbMessages(store: Store, told: TellMessages, file: number, lines: number): void {
  const { messages } = store
  const conversations = Uint32Array.from(told.ids, id => store.conversations.ids.ofText(id))
  const authors = Uint32Array.from(told.authors, author => store.authors.codeOfText(author))
  if (told.sequence !== undefined) messages.sequence ??= new NumberColumn(1024)
  for (const conversation of conversations) markAlive(store, conversation)
  for (let i = 0; i < told.line.length; i++) {
    const to = messages.count++
    const at = told.at[i] ?? 0
    const author = authors[told.author[i] ?? 0] ?? 0
    messages.conversation.set(to, conversations[told.conversation[i] ?? 0] ?? 0)
    if (at !== 0) messages.at.set(to, at)
    if (author !== 0) messages.author.set(to, author)
    messages.role.set(to, told.role[i] ?? 0)
    messages.flags.set(to, told.flags[i] ?? 0)
    messages.tone.set(to, told.tone[i] ?? 0)
    messages.body.set(to, told.body[i] ?? 0)
    messages.file.set(to, file)
    messages.line.set(to, (told.line[i] ?? 0) + lines)
    messages.digest.set(to, told.digest[i] ?? 0)
    const sequence = told.sequence?.[i] ?? NONE
    if (sequence > 0) messages.sequence?.set(to, sequence)
  }
}
