import type { TellWords } from './_dictionary.js'
import type { TellHeard } from './_heard.js'
import type { TellIds } from './_ids.js'
import type { Messages, Store } from './_store.js'
import type { FileTask } from './_task.js'
import { NumberColumn, type TellInstants } from './_typed-columns.js'

/** The messages of one part of a file, as another thread can take them; lines and codes are those of the part. */
export interface TellMessages {
  readonly count: number
  readonly flagsOf: Uint8Array
  readonly authors: TellWords
  readonly conversation: Uint32Array
  readonly at: TellInstants
  readonly author: Uint32Array
  readonly role: Uint8Array
  readonly flags: Uint8Array
  readonly tone: Uint8Array
  readonly body: Float64Array
  readonly line: Uint32Array
  readonly digest: Uint32Array
  readonly sequence: Float64Array | undefined
  readonly heard: TellHeard | undefined
}

/** All messages of a part. */
export function tellMessages({ conversations, messages, authors, heard }: Store): TellMessages {
  const { count } = messages
  return {
    count,
    flagsOf: conversations.flags.tell(conversations.ids.count),
    authors: authors.tell(),
    conversation: messages.conversation.tell(count),
    at: messages.at.tell(count),
    author: authorsOf(messages),
    role: messages.role.tell(count),
    flags: messages.flags.tell(count),
    tone: messages.tone.tell(count),
    body: messages.body.tell(count),
    line: messages.line.tell(count),
    digest: messages.digest.tell(count),
    sequence: messages.sequence?.tell(count),
    heard: heard?.tell(count),
  }
}

function authorsOf({ count, author }: Messages): Uint32Array {
  const codes = new Uint32Array(count)
  for (let row = 0; row < count; row++) codes[row] = author.get(row)
  return codes
}

/** Adds the messages of the rest of a file, as if they had been read here; before its first line stand `lines` lines. */
export function absorbMessages({ store, file }: FileTask, ids: TellIds, told: TellMessages, lines: number): void {
  const { conversations, messages } = store
  const conversationOf = conversations.ids.adopt(ids)
  const authorOf = store.authors.adopt(told.authors)
  for (let c = 0; c < conversationOf.length; c++) {
    const own = conversationOf[c] ?? 0
    conversations.flags.set(own, conversations.flags.get(own) | (told.flagsOf[c] ?? 0))
  }
  const from = messages.count
  for (let row = 0; row < told.count; row++) {
    messages.conversation.set(from + row, conversationOf[told.conversation[row] ?? 0] ?? 0)
    messages.line.set(from + row, (told.line[row] ?? 0) + lines)
    const author = authorOf[told.author[row] ?? 0] ?? 0
    if (author !== 0) messages.author.set(from + row, author)
    if (file !== 0) messages.file.set(from + row, file)
  }
  messages.at.put(from, told.at)
  messages.role.put(from, told.role)
  messages.flags.put(from, told.flags)
  messages.tone.put(from, told.tone)
  messages.body.put(from, told.body)
  messages.digest.put(from, told.digest)
  if (told.sequence !== undefined) {
    messages.sequence ??= new NumberColumn(1024)
    messages.sequence.put(from, told.sequence)
  }
  if (told.heard !== undefined) store.heard?.absorb(from, told.heard)
  messages.count += told.count
}
