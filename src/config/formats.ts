import type { ColumnSpec, Field, Format, Kind, Table } from '../model/format.js'
import { fields } from '../model/format.js'
import type { Fault } from './locate.js'
import { fieldOf, meant } from './options.js'
import type { Configuration, WrittenFormat } from './schema.js'

const kinds: readonly Kind[] = ['tickets', 'messages', 'events', 'ratings', 'chats', 'users']
const idOf = new Map<Kind, Field>([
  ['messages', 'message_id'],
  ['chats', 'chat_id'],
  ['users', 'user_id'],
])

/** The formats declared in a configuration, by name; faults are told to `fail`, which throws. */
export function ownFormats(written: Configuration['formats'], fail: (fault: Fault) => never): ReadonlyMap<string, Format> {
  const entries = Object.entries(written ?? {}).map(([name, format]) => [name, formatOf(name, format, fail)] as const)
  return new Map(entries)
}

function formatOf(name: string, written: WrittenFormat, fail: (fault: Fault) => never): Format {
  const present = kinds.filter(kind => written[kind] !== undefined)
  if (present.length === 0) {
    fail({
      path: ['formats', name],
      onKey: true,
      sentence: `The format “${name}” describes no file.`,
      hint: `Add one of: ${present.concat(kinds).join(', ')}.`,
    })
  }
  const tables = present.map(kind => tableOf(name, kind, written, present.length > 1, fail))
  return { title: written.title ?? name, about: 'Declared in the configuration.', tables, examples: [] }
}

function tableOf(name: string, kind: Kind, written: WrittenFormat, oneOfSeveral: boolean, fail: (fault: Fault) => never): Table {
  const columns = new Map<Field, ColumnSpec>()
  for (const [key, column] of Object.entries(written[kind] ?? {})) {
    const path = ['formats', name, kind, key]
    const field = key === 'id' ? (idOf.get(kind) ?? 'ticket_id') : fieldOf(key)
    if (field === undefined) return fail({ path, onKey: true, sentence: `“${key}” is no field of ${kind}.`, hint: meant(key, fields) })
    if (columns.has(field))
      fail({ path, onKey: true, sentence: `“${key}” names the field “${field}” a second time.`, hint: 'Keep one of them.' })
    columns.set(field, specOf(column))
  }
  const headers = [...columns.values()].flatMap(spec => spec.headers.slice(0, 1))
  // Where one format has several kinds of file, the headers they share cannot tell them apart.
  const recognise =
    oneOfSeveral || written.recognise === undefined ? [...new Set([...(written.recognise ?? []), ...headers])] : written.recognise
  return { kind, recognise, columns: Object.fromEntries(columns), ...(written.timeZone === undefined ? {} : { zone: written.timeZone }) }
}

function specOf(column: NonNullable<WrittenFormat['tickets']>[string]): ColumnSpec {
  if (typeof column === 'string') return { headers: [column] }
  return {
    headers: typeof column.column === 'string' ? [column.column] : column.column,
    ...(column.format === undefined ? {} : { layouts: [column.format] }),
    ...(column.unit === undefined ? {} : { unit: column.unit }),
    ...(column.scale === undefined ? {} : { scale: column.scale }),
  }
}
