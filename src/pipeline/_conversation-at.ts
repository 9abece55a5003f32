import type { Row } from '../model/row.js'
import { cellText } from './_cells.js'
import type { FileTask } from './_task.js'

/** The number of the conversation whose id stands in a cell; a plain cell makes no string. */
export function conversationAt(task: FileTask, row: Row, cell: number): number {
  const { ids } = task.store.conversations
  const from = row.starts[cell] ?? 0
  const to = row.ends[cell] ?? 0
  const first = row.bytes[from] ?? 0
  const plain = first > 32 && first !== 39 && (row.bytes[to - 1] ?? 0) > 32 && row.escaped[cell] !== 1
  return plain ? ids.of(row.bytes, from, to) : ids.ofText(cellText(row, cell))
}
