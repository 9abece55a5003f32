import type { Field, Kind } from '../model/format.js'
import { headerKey } from '../text/key.js'
import { booleanOf, roleOf, scoreOf } from '../text/words.js'
import { readDuration } from '../time/duration.js'
import { findLayout } from '../time/layouts.js'
import { bareOf, longestMeaning, meanings, times } from './_meanings.js'
import { filled } from './_typing.js'

/** A column of an unknown file: its name folded, and what its filled cells are, counted once. */
export interface Column {
  readonly index: number
  readonly header: string
  readonly key: string
  readonly values: readonly string[]
  readonly distinct: ReadonlySet<string>
  readonly length: number
}

/** A field that a column may be, by its name. */
export interface Guess {
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
/** A unit in brackets at a header's end: "(hours)", "(in minutes)". */
const units = /\s*[([](?:in )?[^)\]]*(?:hour|hrs?|min|sec|day|hh|mm|ms)[^)\]]*[)\]]/i

/** More of a header than this is no name but a text, and searching it for units would take the square of its length. */
const LONG_HEADER = 500

/** The words in brackets at a header's end that tell its unit, or an empty text. */
export function unitsIn(header: string): string {
  return units.exec(header.slice(0, LONG_HEADER))?.[0] ?? ''
}

/** A scale at a header's end: "(1-5)", "(1 to 10)", "/10", "out of 5". */
const scales = /\s*(?:[([]\d+ ?(?:-|–|to|bis|a|à) ?\d+[)\]]|(?:\/|\bout of) ?\d+[)\]]?$)/i
/** Names of what is told of, and only sometimes of its number. */
const matters = new Set(['incident', 'request', 'complaint', 'inquiry', 'enquiry', 'issue', 'conversation', 'thread', 'dialogue'])
/** What people shorten in the names of columns. */
const short = new Map(
  Object.entries({
    nm: 'name',
    cnt: 'count',
    num: 'number',
    cust: 'customer',
    prio: 'priority',
    grp: 'group',
    msg: 'message',
    resp: 'response',
  }),
)

/** The columns of a file, prepared for guessing. */
export function columnsIn(header: readonly string[], rows: readonly (readonly string[])[]): readonly Column[] {
  return header.map((name, index) => {
    const values = filled(rows, index, undefined)
    const length = values.reduce((sum, value) => sum + value.length, 0) / Math.max(1, values.length)
    const key = headerKey(name.slice(0, LONG_HEADER).replace(units, '').replace(scales, ''))
    return { index, header: name, key: key.replace(/[^ ]+/g, word => short.get(word) ?? word), values, distinct: new Set(values), length }
  })
}

/** True where the values come back in other rows. */
export function repeated(column: Column | undefined): boolean {
  return column !== undefined && column.values.length > 1 && column.distinct.size < 0.9 * column.values.length
}

/** The fields that a column's name may mean in a kind of file. */
export function named(column: Column, kind: Kind): readonly Guess[] {
  const words = column.key.split(' ')
  const first = words.findIndex(word => !about.has(word))
  const bare = words.slice(Math.max(0, first)).join(' ')
  const exact = meanings[kind].get(column.key)
  if (exact !== undefined) return exact.map(meaning => ({ ...meaning, column, strength: 3, why: 'by its name' }))
  const stripped = bare === column.key ? undefined : meanings[kind].get(bare)
  if (stripped !== undefined) return stripped.map(meaning => ({ ...meaning, column, strength: 2, why: 'by its name' }))
  const time = times[kind].get(bareOf(bare)) ?? times[kind].get(bareOf(column.key))
  if (time !== undefined) return time.map(meaning => ({ ...meaning, column, strength: 2, why: 'by its name' }))
  // A header of thousands of words, such as a whole file read in a wrong encoding, has no longer part that could mean anything.
  for (let size = Math.min(longestMeaning, words.length - 1); size >= 2; size--) {
    for (let from = words.length - size; from >= 0; from--) {
      const part = words.slice(from, from + size).join(' ')
      const inside = meanings[kind].get(part)
      if (inside !== undefined) return inside.map(meaning => ({ ...meaning, column, strength: 1, why: `“${part}” in its name` }))
    }
  }
  return []
}

/** Whether a column's values can be what its name says; an empty column can be anything but an id or a text. */
export function fits(field: Field, column: Column, kind: Kind): boolean {
  const { values, distinct, length } = column
  if (field === 'ticket_id' || field === 'chat_id' || field === 'user_id' || field === 'message_id') {
    // A kind of trouble or a sentence is no id, though it stands under “Issue”.
    const number = (value: string) => /\d/.test(value)
    if (share(column, matters.has(column.key) ? number : value => number(value) || !/\s/.test(value)) < 0.5) return false
    return length <= 80 && (kind !== 'messages' || field !== 'message_id' || distinct.size === values.length)
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
  if (field === 'csat_comment' || field === 'comment') return share(column, value => isWordedScore(value)) < 0.8
  if (field === 'requester' || field === 'subject') return !instants(column)
  if (field === 'status' || field === 'priority') return distinct.size <= 60 && length <= 40 && !instants(column)
  // An id is a word or two; a transcript is told in sentences.
  if (field === 'transcript') return share(column, value => /\s\S+\s/.test(value)) >= 0.5
  if (field === 'author') return kind !== 'messages' || share(column, value => roleOf(value) !== undefined) < 0.8
  if (field === 'author_role') return share(column, value => roleOf(value) !== undefined) >= 0.5
  if (field === 'role') return share(column, value => roleOf(value) !== undefined) >= 0.3
  if (field === 'public' || field === 'sla_met' || field === 'spam') return share(column, value => booleanOf(value) !== undefined) >= 0.8
  if (field === 'replies' || field === 'sequence') return share(column, value => /^\d+$/.test(value)) >= 0.8
  if (field === 'reopens') return share(column, value => /^\d+$/.test(value) || booleanOf(value) !== undefined) >= 0.8 || instants(column)
  if (field === 'assignee' || field === 'agent' || field === 'group' || field === 'channel' || field === 'product' || field === 'language')
    return length <= 80 && !instants(column)
  return true
}

function isWordedScore(value: string): boolean {
  const score = scoreOf(value, 'words')
  return score !== undefined && score !== 'unknown-scale'
}

/** The share of a column's filled cells that pass a test. */
export function share(column: Column, test: (value: string) => boolean): number {
  if (column.values.length === 0) return 0
  const good = new Map([...column.distinct].map(value => [value, test(value)]))
  return column.values.filter(value => good.get(value)).length / column.values.length
}

/** What a date looks like at least; asked before hundreds of layouts are tried. */
const dateLike = /\d{1,4}[-/.]\d{1,2}|\d[ ./-]{1,2}\p{L}{3,}|\p{L}{3,}\.? \d{1,2}|^\d{8,14}|:\d{2}/u
const looked = new WeakMap<Column, boolean>()

/** True where at least half of the first values are instants. */
export function instants(column: Column): boolean {
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
