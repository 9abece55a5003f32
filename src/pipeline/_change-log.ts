import type { Changes, Store } from './_store.js'
import { NumberColumn } from './_typed-columns.js'

/** Set on the first change that a row gives, so that a doubled row is counted once. */
export const FIRST_OF_ROW = 0x80
/** The kind itself, without FIRST_OF_ROW. */
export const KIND = 0x7f

/** What stands beside every change of a row. */
export interface Stamp {
  readonly at: number
  readonly file: number
  readonly line: number
  readonly digest: number
}

/** Adds one change to the store; `first` where it is the first of its row. */
export function addChange(
  store: Store,
  conversation: number,
  kind: number,
  value: number,
  stamp: Stamp,
  first: boolean,
  sequence?: number,
): void {
  const changes: Changes = store.changes
  const at = changes.count++
  changes.conversation.set(at, conversation)
  changes.at.set(at, stamp.at)
  changes.kind.set(at, first ? kind | FIRST_OF_ROW : kind)
  changes.value.set(at, value)
  changes.file.set(at, stamp.file)
  changes.line.set(at, stamp.line)
  changes.digest.set(at, stamp.digest)
  if (sequence !== undefined) sequenceOf(changes).set(at, sequence)
}

function sequenceOf(changes: Changes): NonNullable<Changes['sequence']> {
  changes.sequence ??= new NumberColumn(1024)
  return changes.sequence
}
