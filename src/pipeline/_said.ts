import { NONE } from './_mapped.js'
import { ANOTHER, AUTO_REPLY, HAS_ANYTHING, PERSISTS, PROBLEM, PUBLIC, QUESTION, type Store, THANKS } from './_store.js'
import type { FileTask } from './_task.js'
import { NumberColumn } from './_typed-columns.js'

/** A message as it enters the store; `author` is a code of `store.authors`, `role` a code of `roles`. */
export interface Said {
  readonly conversation: number
  readonly at: number
  readonly author: number
  readonly role: number
  readonly public: boolean
  readonly file: number
  readonly line: number
  readonly digest: number
  readonly sequence?: number | undefined
}

/** Adds a message: what the tagger understands of its text stays, the text is let go. A hot function. */
export function addMessage(task: FileTask, said: Said, bytes: Uint8Array, from: number, to: number): void {
  const messages = task.store.messages
  const at = messages.count++
  messages.conversation.set(at, said.conversation)
  if (said.at !== NONE) messages.at.set(at, said.at)
  if (said.author !== 0) messages.author.set(at, said.author)
  messages.role.set(at, said.role)
  messages.file.set(at, said.file)
  messages.line.set(at, said.line)
  messages.digest.set(at, said.digest)
  if (said.sequence !== undefined && said.sequence >= 0) {
    messages.sequence ??= new NumberColumn(1024)
    messages.sequence.set(at, said.sequence)
  }
  let flags = said.public ? PUBLIC : 0
  if (task.tagger !== undefined && to > from) {
    const tags = task.tagger.tag(bytes, from, to)
    if (tags.thanks) flags |= THANKS
    if (tags.question) flags |= QUESTION
    if (tags.problem) flags |= PROBLEM
    if (tags.automatic) flags |= AUTO_REPLY
    if (tags.persists) flags |= PERSISTS
    if (tags.another) flags |= ANOTHER
    messages.tone.set(at, tags.tone === 2 ? 0 : tags.tone + 2)
    messages.body.set(at, tags.body)
    // Notes among colleagues are nobody's words to a customer.
    if (
      task.ear !== undefined &&
      task.store.heard !== undefined &&
      said.public &&
      !tags.automatic &&
      task.hears?.(said.conversation) !== false
    ) {
      const spoken = {
        ...{ row: at, role: said.role, at: said.at === NONE ? undefined : said.at, zone: task.zone },
        foreign: task.tagger.foreign(bytes, from, to),
      }
      task.ear.hear(task.store.heard, spoken, bytes, from, to)
    }
  }
  messages.flags.set(at, flags)
  markAlive(task.store, said.conversation)
}

/** A conversation that anything tells of. */
export function markAlive(store: Store, conversation: number): void {
  const flags = store.conversations.flags
  flags.set(conversation, flags.get(conversation) | HAS_ANYTHING)
}
