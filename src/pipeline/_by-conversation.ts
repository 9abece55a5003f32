import type { Store } from './_store.js'

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

/** The rows of the messages and of the changes by conversation; absent where there are none. */
export interface Rows {
  readonly messages: ByConversation | undefined
  readonly changes: ByConversation | undefined
}

/** Groups the messages and the changes of a store by the conversation that `root` tells. */
export function groupRows({ messages, changes, conversations }: Store, root: (conversation: number) => number): Rows {
  const count = conversations.ids.count
  return {
    messages: messages.count === 0 ? undefined : new ByConversation(messages.count, count, row => root(messages.conversation.get(row))),
    changes: changes.count === 0 ? undefined : new ByConversation(changes.count, count, row => root(changes.conversation.get(row))),
  }
}
