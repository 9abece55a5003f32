import type { Field, Kind, Mapped, Table } from '../model/format.js'
import { headerKey } from '../text/key.js'
import { booleanOf, priorityOf, roleOf, scoreOf, statusOf } from '../text/words.js'
import { readDuration } from '../time/duration.js'
import { findLayout } from '../time/layouts.js'
import { unitOf } from './_headers.js'
import { meanings } from './_meanings.js'
import { filled } from './_typing.js'

interface Column {
  readonly index: number
  readonly header: string
  readonly key: string
  readonly values: readonly string[]
  readonly distinct: ReadonlySet<string>
  readonly length: number
}

interface Guess {
  readonly field: Field
  readonly column: Column
  /** 3 the very name, 2 the name without "ticket" and the like, 1 a part of the header. */
  readonly strength: number
  readonly rank: number
  readonly why: string
}

/** What stands before a name without changing its meaning ("Ticket Status", "Case Subject", "Support Channel"). */
const about = new Set([
  'ticket',
  'tickets',
  'case',
  'issue',
  'incident',
  'conversation',
  'request',
  'chat',
  'support',
  'the',
  'original',
  'current',
  'date',
  'time',
  'hour',
  'local',
])
const units = /\s*[([](?:in )?[^)\]]*(?:hour|hrs?|min|sec|day|hh|mm|ms)[^)\]]*[)\]]/i

/** Everything that is asked of an unknown file's columns, counted once. */
export interface Guesser {
  /** The kind of file that the columns speak of; undefined where nothing does. */
  kind(taken: ReadonlySet<Field>): { readonly kind: Kind; readonly why: string } | undefined
  /** Columns by meaning for a kind, beside what is taken already. */
  columns(kind: Kind, takenFields: ReadonlySet<Field>, takenColumns: ReadonlySet<number>, byValues: boolean): readonly Mapped[]
  /** True where the column's values come back in other rows. */
  repeats(index: number): boolean
}

/** Looks at a header and its first rows by meaning: names in nine languages, then what the values are. */
export function guesser(header: readonly string[], rows: readonly (readonly string[])[]): Guesser {
  const all = header.map((name, index): Column => {
    const values = filled(rows, index, undefined)
    return {
      index,
      header: name,
      key: headerKey(name.replace(units, '')),
      values,
      distinct: new Set(values),
      length: values.reduce((sum, value) => sum + value.length, 0) / Math.max(1, values.length),
    }
  })
  const repeated = (column: Column | undefined) =>
    column !== undefined && column.values.length > 1 && column.distinct.size < 0.9 * column.values.length

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
        unitOf(units.exec(column.header)?.[0] ?? '') ??
        unitOf(/(?:_|\bin[ _])(seconds|minutes|hours|days|secs|mins|hrs)$/i.exec(column.header)?.[1])
      found.push({ field, index: column.index, header: column.header, why, ...(unit === undefined ? {} : { unit }) })
    }
    for (const { field, column, why } of guesses) if (!fields.has(field) && !used.has(column.index)) take(field, column, why)
    if (byValues)
      for (const { field, column, why } of shown(
        all.filter(({ index }) => !used.has(index)),
        kind,
        fields,
      ))
        if (!fields.has(field) && !used.has(column.index)) take(field, column, why)
    return found
  }

  return {
    columns,
    repeats: index => repeated(all[index]),
    kind: taken => kindOf(all, taken, fieldOf => repeated(fieldOf)),
  }
}

/** The fields that a column's name may mean in a kind of file. */
function named(column: Column, kind: Kind): readonly Guess[] {
  const words = column.key.split(' ')
  const first = words.findIndex(word => !about.has(word))
  const bare = words.slice(Math.max(0, first)).join(' ')
  const exact = meanings[kind].get(column.key)
  if (exact !== undefined) return exact.map(meaning => ({ ...meaning, column, strength: 3, why: 'by its name' }))
  const stripped = bare === column.key ? undefined : meanings[kind].get(bare)
  if (stripped !== undefined) return stripped.map(meaning => ({ ...meaning, column, strength: 2, why: 'by its name' }))
  for (let size = words.length - 1; size >= 2; size--) {
    for (let from = words.length - size; from >= 0; from--) {
      const part = words.slice(from, from + size).join(' ')
      const inside = meanings[kind].get(part)
      if (inside !== undefined) return inside.map(meaning => ({ ...meaning, column, strength: 1, why: `“${part}” in its name` }))
    }
  }
  return []
}

/** Whether a column's values can be what its name says; an empty column can be anything but an id or a text. */
function fits(field: Field, column: Column, kind: Kind): boolean {
  const { values, distinct, length } = column
  if (field === 'ticket_id' || field === 'chat_id' || field === 'user_id' || field === 'message_id') {
    return values.length > 0 && length <= 80 && (kind !== 'messages' || field !== 'message_id' || distinct.size === values.length)
  }
  if (values.length === 0) return field !== 'text' && field !== 'transcript'
  if (field === 'at' || field === 'sent_at' || field === 'created_at' || field === 'updated_at' || field === 'started_at')
    return instants(column)
  if (field === 'first_reply_at' || field === 'solved_at' || field === 'closed_at') return instants(column)
  if (/_seconds$/.test(field))
    return (
      !instants(column) &&
      share(column, value => readDuration(value, 'seconds') !== undefined || readDuration(value, 'hours') !== undefined) >= 0.5
    )
  if (field === 'csat' || field === 'score' || field === 'rating')
    return share(column, value => scoreOf(value, '1-5') !== undefined || /^\d+([.,]\d+)?$/.test(value)) >= 0.5 && distinct.size <= 60
  if (field === 'status' || field === 'priority') return distinct.size <= 60 && length <= 40 && !instants(column)
  if (field === 'author') return kind !== 'messages' || share(column, value => roleOf(value) !== undefined) < 0.8
  if (field === 'author_role') return share(column, value => roleOf(value) !== undefined) >= 0.5
  if (field === 'role') return share(column, value => roleOf(value) !== undefined) >= 0.3
  if (field === 'public' || field === 'sla_met') return share(column, value => booleanOf(value) !== undefined) >= 0.8
  if (field === 'replies' || field === 'sequence') return share(column, value => /^\d+$/.test(value)) >= 0.8
  if (field === 'reopens') return share(column, value => /^\d+$/.test(value)) >= 0.8 || instants(column)
  if (field === 'assignee' || field === 'agent' || field === 'group' || field === 'channel' || field === 'product' || field === 'language')
    return length <= 80 && !instants(column)
  return true
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
  const begin: Field | undefined =
    kind === 'tickets'
      ? 'created_at'
      : kind === 'messages'
        ? 'sent_at'
        : kind === 'events'
          ? 'at'
          : kind === 'chats'
            ? 'started_at'
            : undefined
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

function share(column: Column, test: (value: string) => boolean): number {
  if (column.values.length === 0) return 0
  const good = new Map([...column.distinct].map(value => [value, test(value)]))
  return column.values.filter(value => good.get(value)).length / column.values.length
}

/** What a date looks like at least; asked before hundreds of layouts are tried. */
const dateLike = /\d{1,4}[-/.]\d{1,2}|\d[ ./-]{1,2}\p{L}{3,}|\p{L}{3,}\.? \d{1,2}|^\d{8,14}|:\d{2}/u
const looked = new WeakMap<Column, boolean>()

function instants(column: Column): boolean {
  const known = looked.get(column)
  if (known !== undefined) return known
  const sample = column.values.slice(0, 100)
  const likely = sample.length > 0 && column.length <= 48 && sample.filter(value => dateLike.test(value)).length >= sample.length / 2
  const plainNumbers = sample.every(value => /^\d+([.,]\d+)?$/.test(value))
  const epochs = sample.every(value => /^\d{10}(\d{3})?(\.\d+)?$/.test(value))
  const found = likely && (!plainNumbers || epochs) ? findLayout(sample, []).share >= 0.5 : false
  looked.set(column, found)
  return found
}

/** The kind of an unknown file: which fields its columns name, and whether its ids come back. */
function kindOf(
  all: readonly Column[],
  taken: ReadonlySet<Field>,
  repeated: (column: Column | undefined) => boolean,
): { readonly kind: Kind; readonly why: string } | undefined {
  const best = (kind: Kind, field: Field, least: number) =>
    all
      .flatMap(column => named(column, kind).filter(guess => guess.field === field && guess.strength >= least && fits(field, column, kind)))
      .toSorted((a, b) => b.strength - a.strength || a.rank - b.rank)[0]?.column
  const has = (kind: Kind, ...fields: readonly Field[]) => fields.some(field => taken.has(field) || best(kind, field, 2) !== undefined)
  const id = best('tickets', 'ticket_id', 1)
  const back = repeated(id)
  const many = 'its ids come back in several rows'
  if (taken.has('transcript') || best('chats', 'transcript', 3) !== undefined)
    return { kind: 'chats', why: 'a transcript stands in one cell' }
  const spoken = all.some(column =>
    /^(text|message|message text|message body|body|content|utterance|nachricht|mensaje|messaggio|mensagem|zinute|sonum|poruka|plain body)$/.test(
      column.key,
    ),
  )
  const speaker = has('messages', 'author_role', 'sequence') || has('messages', 'sent_at')
  if (taken.has('text') || (spoken && speaker && (back || has('messages', 'author_role', 'message_id'))))
    return { kind: 'messages', why: back ? `it holds texts, and ${many}` : 'it holds texts and who wrote them' }
  const rated = has('ratings', 'score')
  const life = has('tickets', 'status', 'solved_at', 'closed_at', 'first_reply_at', 'priority')
  const activity = all.some(column =>
    /^(activity|activity name|event|event name|event type|concept name|new value|field name|new status|to status|veikla|tegevus|aktivnost|aktivitat|actividad|activite|attivita|atividade)$/.test(
      column.key,
    ),
  )
  if (
    taken.has('at') ||
    taken.has('value') ||
    (back &&
      has('events', 'at') &&
      (activity || (all.length <= 6 && has('tickets', 'status') && !has('tickets', 'solved_at', 'closed_at'))))
  ) {
    return { kind: 'events', why: `${many}, each with an activity and an instant` }
  }
  const person = all.some(column => /^(user id|agent id|author id|id)$/.test(column.key)) && best('users', 'role', 2) !== undefined
  if (person && !life && !has('tickets', 'created_at', 'subject')) return { kind: 'users', why: 'it names people and their roles' }
  if (taken.has('score') || (rated && !life && !has('tickets', 'subject', 'channel'))) return { kind: 'ratings', why: 'it holds ratings' }
  if (
    taken.has('started_at') ||
    (has('chats', 'ended_at') &&
      all.some(column => /^(chat id|started at|chat start|start time|started|visitor|chat started)$/.test(column.key)) &&
      !has('tickets', 'priority'))
  ) {
    return { kind: 'chats', why: 'a row is a chat with a start and an end' }
  }
  if (id !== undefined || life || taken.size > 0 || has('tickets', 'created_at'))
    return { kind: 'tickets', why: back ? `a row is a ticket at some instant: ${many}` : 'a row is a ticket' }
  return undefined
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
