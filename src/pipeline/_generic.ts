import type { Field, Kind, Mapped, Table } from '../model/format.js'
import { headerKey } from '../text/key.js'
import { booleanOf, priorityOf, roleOf, statusOf } from '../text/words.js'
import { type Column, columnsIn, fits, instants, named, repeated, share, unitsIn } from './_evidence.js'
import { unitOf } from './_headers.js'
import { kindOf } from './_kind.js'

/** The field that says when a row happened, for each kind of file. */
const beginnings: { readonly [K in Kind]?: Field } = { tickets: 'created_at', messages: 'sent_at', events: 'at', chats: 'started_at' }

/** Everything that is asked of an unknown file's columns, counted once. */
export interface Guesser {
  /** The kind of file that the columns speak of; undefined where nothing does. */
  kind(taken: ReadonlySet<Field>, toldId: number | undefined): { readonly kind: Kind; readonly why: string } | undefined
  /** Columns by meaning for a kind, beside what is taken already. */
  columns(kind: Kind, takenFields: ReadonlySet<Field>, takenColumns: ReadonlySet<number>, byValues: boolean): readonly Mapped[]
  /** True where the column's values come back in other rows. */
  repeats(index: number): boolean
}

/** Looks at a header and its first rows by meaning: names in nine languages, then what the values are. */
export function guesser(header: readonly string[], rows: readonly (readonly string[])[]): Guesser {
  const all = columnsIn(header, rows)

  function columns(kind: Kind, takenFields: ReadonlySet<Field>, takenColumns: ReadonlySet<number>, byValues: boolean): readonly Mapped[] {
    const guesses = all
      .filter(column => !takenColumns.has(column.index))
      .flatMap(column => named(column, kind).filter(guess => !takenFields.has(guess.field) && fits(guess.field, column, kind)))
      .toSorted((a, b) => b.strength - a.strength || a.rank - b.rank || a.column.index - b.column.index)
    const fields = new Set(takenFields)
    const used = new Set(takenColumns)
    const found: Mapped[] = []
    const take = (field: Field, column: Column, why: string) => {
      fields.add(field)
      used.add(column.index)
      const unit =
        unitOf(unitsIn(column.header)) ?? unitOf(/(?:_|\bin[ _])(seconds|minutes|hours|days|secs|mins|hrs)$/i.exec(column.header)?.[1])
      found.push({ field, index: column.index, header: column.header, why, ...(unit === undefined ? {} : { unit }) })
    }
    for (const { field, column, why } of guesses) if (!fields.has(field) && !used.has(column.index)) take(field, column, why)
    const left = all.filter(({ index }) => !used.has(index))
    const more = byValues ? shown(left, kind, fields) : []
    for (const { field, column, why } of more) if (!fields.has(field) && !used.has(column.index)) take(field, column, why)
    return found
  }

  return {
    columns,
    repeats: index => repeated(all[index]),
    kind: (taken, toldId) => kindOf(all, taken, toldId),
  }
}

/** What unnamed columns are by their values alone: words that every desk shares, the only dates, a column in which every value differs. */
function* shown(
  left: readonly Column[],
  kind: Kind,
  have: ReadonlySet<Field>,
): Generator<{ readonly field: Field; readonly column: Column; readonly why: string }> {
  const few = (column: Column) => column.distinct.size >= 2 && column.distinct.size <= 20
  for (const column of left) {
    if (!few(column)) continue
    if (
      kind === 'tickets' &&
      share(column, value => statusOf(value) !== undefined) >= 0.9 &&
      share(column, value => booleanOf(value) !== undefined) < 0.5
    )
      yield { field: 'status', column, why: 'its words are statuses' }
    if (kind === 'tickets' && share(column, value => priorityOf(value) !== undefined) >= 0.9)
      yield { field: 'priority', column, why: 'its words are priorities' }
    if (kind === 'messages' && share(column, value => roleOf(value) !== undefined) >= 0.9)
      yield { field: 'author_role', column, why: 'its words are roles' }
  }
  const begin = beginnings[kind]
  if (begin !== undefined && !have.has(begin)) {
    const dates = left.filter(
      column =>
        /\D/.test(column.values[0] ?? '') && instants(column) && !/\b(due|birth|purchase|deadline|expir|target|snooze)/.test(column.key),
    )
    const only = dates.length === 1 ? dates[0] : undefined
    if (only !== undefined) yield { field: begin, column: only, why: 'the only other column of dates' }
  }
  if (kind === 'messages' && !have.has('text')) {
    const longest = left
      .filter(column => column.length >= 25 && column.distinct.size > column.values.length / 2)
      .toSorted((a, b) => b.length - a.length)[0]
    if (longest !== undefined) yield { field: 'text', column: longest, why: 'it holds the longest texts' }
  }
  if ((kind === 'tickets' || kind === 'chats') && !have.has('ticket_id') && !have.has('chat_id')) {
    const unique = left.find(
      column =>
        column.values.length > 1 &&
        column.distinct.size === column.values.length &&
        column.length <= 40 &&
        column.values.every(value => /^\S*\d\S*$/.test(value)) &&
        !instants(column),
    )
    if (unique !== undefined) yield { field: kind === 'chats' ? 'chat_id' : 'ticket_id', column: unique, why: 'every value differs' }
  }
}

/** A table for what was understood by meaning; ids that come back make tickets an update log. */
export function genericTable(kind: Kind, updateLog: boolean): Table {
  return { kind, recognise: [], columns: {}, ...(updateLog ? { shape: 'update-log' } : {}) }
}

/** A column that says "private" where others say "public": its yes is a note. */
export function withPrivate(table: Table, columns: readonly Mapped[]): Table {
  const type = columns.find(({ field }) => field === 'message_type')
  if (type === undefined || table.kind !== 'messages' || !/\b(private|internal)\b/.test(headerKey(type.header))) return table
  const types = Object.fromEntries([
    ...['true', '1', 'yes', 'y', 't'].map(word => [word, 'note' as const]),
    ...['', 'false', '0', 'no', 'n', 'f'].map(word => [word, 'message' as const]),
  ])
  return { ...table, shape: 'typed-messages', types }
}
