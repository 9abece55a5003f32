import { type Field, type Format, fields, type Kind, type Mapped, type Recognised, type Table } from '../model/format.js'
import { Refusal } from '../model/refusal.js'
import type { FileHints } from '../model/settings.js'
import { truncate } from '../text/safe.js'
import { didYouMean } from '../text/suggest.js'
import { isZone } from '../time/zone.js'
import { best, type Choice, ofFormat } from './_choice.js'
import { type Guesser, genericTable, guesser, withPrivate } from './_generic.js'
import { type Headers, placed, plainHeader, positions, prepare } from './_headers.js'
import { gapsIn, type Note, typed } from './_typing.js'

/** The header and the first rows (at most 1 000) of a file, without preamble. */
export interface Sample {
  readonly path: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What the run knows beside the file. */
export interface Around {
  /** Formats of the user's own: these win over the built-in ones. */
  readonly own?: ReadonlyMap<string, Format>
  /** The headers of the other files: a --map column that stands in one of them is no mistake here. */
  readonly others?: readonly (readonly string[])[]
}

const kinds: readonly Kind[] = ['tickets', 'messages', 'events', 'ratings', 'chats', 'users']

/**
 * Understands a file: --format, --kind and --map first, then the user's formats, then the built-in table that recognises most of the header, then the
 * meaning of names and values. Throws a Refusal: 2 where an option is wrong, 3 where no usable column is found or dates can be read in two ways.
 */
export function recognise(sample: Sample, formats: ReadonlyMap<string, Format>, hints: FileHints, around: Around = {}): Recognised {
  const headers = prepare(sample.header)
  const wanted = wantedKind(sample.path, hints)
  const told = toldColumns(sample, headers, hints, around.others ?? [])
  const guess = guesser(sample.header, sample.rows)
  const choice =
    ofFormat(sample.path, headers, formats, around.own ?? new Map(), hints.format, wanted) ??
    (hints.format === undefined ? (best(headers, around.own ?? new Map(), wanted) ?? best(headers, formats, wanted)) : undefined) ??
    generic(sample, guess, wanted, told)
  if (choice.table.shape === 'aggregate') return aggregate(sample, headers, choice)
  const byMeaning = choice.format === 'generic' || choice.format === 'plain'
  const found = columnsOf(headers, choice, told, guess, byMeaning)
  const result = typed(found.columns, {
    path: sample.path,
    rows: sample.rows,
    table: choice.table,
    dateFormat: hints.dateFormat,
    alone: (around.others ?? []).length <= 1,
    told: new Set(told.map(column => column.field)),
  })
  const columns = result.columns.toSorted((a, b) => a.index - b.index)
  demandUsable(sample, choice, columns)
  const zone = found.zones.find(isZone) ?? choice.table.zone
  const table = byMeaning ? withPrivate(choice.table, columns) : choice.table
  const missing = [...new Set([...(choice.table.missing ?? []), ...gapsIn(sample.rows, columns)])]
  const notes = [
    ...headerNotes(headers, columns),
    ...zoneNotes(found.zones),
    ...idNotes(sample, columns),
    ...(choice.why === undefined ? [] : [{ code: 'guessed', why: choice.why }]),
    ...result.notes,
  ]
  return {
    format: choice.format,
    table: missing.length === 0 ? table : { ...table, missing },
    header: sample.header,
    columns,
    ...(zone === undefined ? {} : { zone }),
    notes,
  }
}

function wantedKind(path: string, hints: FileHints): Kind | undefined {
  const kind = hints.kinds.get(path) ?? hints.kind
  if (kind !== undefined && !kinds.includes(kind))
    throw new Refusal(2, `“${kind}” is no kind of file.`, didYouMean(kind, kinds, `The kinds are ${kinds.join(', ')}.`))
  return kind
}

function toldColumns(sample: Sample, headers: Headers, hints: FileHints, others: readonly (readonly string[])[]): readonly Mapped[] {
  return [...hints.map].flatMap(([field, column]) => {
    if (!fields.includes(field))
      throw new Refusal(
        2,
        `--map knows no field “${field}”.`,
        didYouMean(field, fields, `The fields are named like the columns of the plain format: ${fields.slice(0, 12).join(', ')} …`),
      )
    const index = positions(headers, column)[0]?.index
    if (index !== undefined) return [{ field, index, header: sample.header[index] ?? column, why: 'told by --map' }]
    if (others.some(header => header.some(name => plainHeader(name) === plainHeader(column)))) return []
    throw new Refusal(
      2,
      `${sample.path} has no column “${column}”, which --map ${field}=${column} names.`,
      didYouMean(column, sample.header, `Its columns are ${listed(sample.header)}.`),
    )
  })
}

function generic(sample: Sample, guess: Guesser, wanted: Kind | undefined, told: readonly Mapped[]): Choice {
  const takenFields = new Set(told.map(column => column.field))
  const kind =
    wanted === undefined
      ? guess.kind(takenFields, told.find(column => column.field === 'ticket_id' || column.field === 'chat_id')?.index)
      : { kind: wanted, why: 'told so' }
  if (kind === undefined) throw unusable(sample, 'tickets')
  const id =
    told.find(column => column.field === 'ticket_id')?.index ??
    guess.columns(kind.kind, new Set(), new Set(), false).find(column => column.field === 'ticket_id')?.index
  const log = kind.kind === 'tickets' && id !== undefined && guess.repeats(id)
  return { format: 'generic', table: genericTable(kind.kind, log), why: `Taken for ${kind.kind}: ${kind.why}.` }
}

/** What was told, then what the format names, then, where the file speaks plainly, what the other names mean. */
function columnsOf(
  headers: Headers,
  choice: Choice,
  told: readonly Mapped[],
  guess: Guesser,
  byMeaning: boolean,
): { readonly columns: readonly Mapped[]; readonly zones: readonly string[] } {
  const fieldsTold = new Set(told.map(column => column.field))
  const table = {
    ...choice.table,
    columns: Object.fromEntries(Object.entries(choice.table.columns).filter(([field]) => !fieldsTold.has(field as Field))),
  }
  const { columns, zones } = placed(headers, table, new Set(told.map(column => column.index)))
  const sure = [...told.map(column => withUnit(column, choice.table)), ...columns]
  if (!byMeaning) return { columns: sure, zones }
  const have = new Set(sure.map(column => column.field))
  if (choice.table.kind === 'chats' && have.has('ticket_id')) have.add('chat_id')
  const guessed = guess.columns(choice.table.kind, have, new Set(sure.map(column => column.index)), choice.format === 'generic')
  return { columns: [...sure, ...guessed], zones: [...zones, ...guessed.flatMap(column => zoneIn(column.header))] }
}

/** A column told by --map is read as the plain format would: bare numbers are seconds, unless its header names a unit. */
function withUnit(column: Mapped, table: Table): Mapped {
  const unit = table.columns[column.field]?.unit ?? (/_seconds$/.test(column.field) ? 'seconds' : undefined)
  const scale = table.columns[column.field]?.scale
  return { ...column, ...(unit === undefined ? {} : { unit }), ...(scale === undefined ? {} : { scale }) }
}

function zoneIn(header: string): readonly string[] {
  const name = /\(?\b([A-Z][A-Za-z_]+\/[A-Za-z_/+-]+|UTC|GMT)\)?\s*$/.exec(header)?.[1]
  return name === undefined ? [] : [name]
}

function zoneNotes(zones: readonly string[]): readonly Note[] {
  const distinct = [...new Set(zones.filter(isZone))]
  return distinct.length < 2
    ? []
    : [{ code: 'several-zones', why: `The header names several time zones (${distinct.join(', ')}); “${distinct[0]}” is used for all.` }]
}

/** Ids that went through a spreadsheet as numbers. */
function idNotes(sample: Sample, columns: readonly Mapped[]): readonly Note[] {
  return columns
    .filter(({ field }) => field === 'ticket_id' || field === 'chat_id')
    .flatMap(({ index, header }) => {
      const shortened = sample.rows.map(row => (row[index] ?? '').trim()).find(cell => /^\d([.,]\d+)?E\+\d+$/i.test(cell))
      return shortened === undefined
        ? []
        : [
            {
              code: 'excel-mangled-id',
              why: `“${header}” holds “${shortened}”, a number that a spreadsheet shortened: different ids may have become one.`,
            },
          ]
    })
}

function headerNotes(headers: Headers, columns: readonly Mapped[]): readonly Note[] {
  const used = new Map<Field, number>()
  for (const { field } of columns) used.set(field, (used.get(field) ?? 0) + 1)
  const meant = new Set(columns.filter(({ field }) => (used.get(field) ?? 0) > 1).map(({ index }) => headers.plain[index]))
  const repeated = new Set(headers.plain.filter((name, index) => name !== '' && headers.plain.indexOf(name) !== index && !meant.has(name)))
  const empty = headers.plain.filter(name => name === '').length
  return [
    ...(repeated.size === 0
      ? []
      : [{ code: 'duplicate-header', why: `Column ${listed([...repeated])} stands more than once; the first is used.` }]),
    ...(empty === 0 ? [] : [{ code: 'empty-header', why: `${empty} columns have no name.` }]),
  ]
}

function aggregate(sample: Sample, headers: Headers, choice: Choice): Recognised {
  const why = `${sample.path} holds no conversations (${choice.table.name ?? choice.format}): it is not used.`
  return {
    format: choice.format,
    table: choice.table,
    header: sample.header,
    columns: placed(headers, choice.table, new Set()).columns,
    notes: [{ code: 'not-used', why }],
  }
}

/** Without an id, or without anything beside it, nothing can be measured. */
function demandUsable(sample: Sample, choice: Choice, columns: readonly Mapped[]): void {
  const have = new Set(columns.map(column => column.field))
  const { kind, shape } = choice.table
  const named =
    shape === 'reply-thread'
      ? have.has('message_id')
      : kind === 'users'
        ? have.has('user_id') || have.has('email') || have.has('name')
        : have.has('ticket_id') || have.has('chat_id')
  const needed: { readonly [K in Kind]?: readonly Field[] } = {
    messages: ['text', 'sent_at', 'author_role'],
    events: ['value', 'field', 'status'],
    ratings: ['score'],
    users: ['role'],
  }
  const rest = needed[kind]
  if (named && (rest === undefined ? have.size > 1 : rest.some(field => have.has(field)))) return
  throw unusable(
    sample,
    kind,
    named ? (rest?.[0] ?? 'created_at') : kind === 'users' ? 'user_id' : kind === 'chats' ? 'chat_id' : 'ticket_id',
    new Set(columns.map(({ index }) => index)),
  )
}

function unusable(sample: Sample, kind: Kind, field: Field = 'ticket_id', taken: ReadonlySet<number> = new Set()): Refusal {
  const first = sample.header.find((name, index) => name.trim() !== '' && name.length <= 80 && !taken.has(index)) ?? 'Column'
  return new Refusal(
    3,
    `${sample.path} has no usable column for ${field} of ${kind}; its header is ${listed(sample.header)}.`,
    `Tell which column it is, such as --map ${field}="${first}", or what the file holds with --kind.`,
  )
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 8).map(name => `“${truncate(name, 60)}”`)
  return names.length > 8 ? `${shown.join(', ')} and ${names.length - 8} more` : shown.join(', ')
}
