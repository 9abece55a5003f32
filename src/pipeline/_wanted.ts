import type { Field } from '../model/format.js'
import { Refusal } from '../model/refusal.js'
import type { Settings } from '../model/settings.js'
import { suggest } from '../text/suggest.js'
import type { FileTask } from './_task.js'
import { strataDimensions } from './compare.js'

/** Dimensions that every ticket has a column for anyway, by the name people ask with. */
const kept = new Map<string, string>([
  ['agent', 'assignee'],
  ['assignee', 'assignee'],
  ['group', 'group'],
  ['channel', 'channel'],
  ['priority', 'priority'],
  ['day', ''],
  ['week', ''],
  ['month', ''],
  ['status', ''],
  ['requester', ''],
])
const optional = new Map<string, Field>([
  ['language', 'language'],
  ['product', 'product'],
  ['tag', 'tags'],
  ['tags', 'tags'],
  ['subject', 'subject'],
])

/** Of these dimensions, the fields of which one must be in some file. */
const needs = new Map<string, readonly Field[]>([
  ['agent', ['assignee', 'agent', 'author']],
  ['assignee', ['assignee', 'agent']],
  ['group', ['group', 'field']],
  ['channel', ['channel', 'chat_id']],
  ['priority', ['priority']],
  ['requester', ['requester', 'visitor']],
])

/** The column key under which a dimension is stored: a field's name, or "column:" and the header in lower case. */
export function dimensionKey(name: string): string {
  const plain = name.trim().toLowerCase()
  return kept.get(plain) || optional.get(plain) || (kept.has(plain) ? plain : `column:${plain}`)
}

/** Names of all the columns without which a run would not be what options or configuration ask for, beyond those that are always kept. */
function asked(settings: Settings): readonly string[] {
  return [...settings.by, ...settings.where.map(({ column }) => column), ...settings.scheduleFor.flatMap(({ when }) => [...when.keys()])]
}

/** The extra columns of a file that must be kept, with the key to keep each under; a field may stand in several columns, as the labels of Jira do. */
export function wantedColumns(task: FileTask): readonly { readonly field: string; readonly indices: readonly number[] }[] {
  const found = new Map<string, readonly number[]>()
  // What a change is taken apart by is kept where it is there, and missed by nobody where it is not.
  const beside = task.settings.gate === undefined ? [] : strataDimensions
  const vip = task.settings.vip === undefined ? [] : [task.settings.vip.column]
  for (const name of [...asked(task.settings), ...vip, ...beside]) {
    const key = dimensionKey(name)
    const field = optional.get(name.trim().toLowerCase())
    const mapped = task.recognised.columns.filter(column => column.field === field).map(({ index }) => index)
    const named = task.recognised.header.findIndex(header => header.trim().toLowerCase() === name.trim().toLowerCase())
    const indices = mapped.length > 0 ? mapped : named >= 0 ? [named] : []
    if ((key.startsWith('column:') || field !== undefined) && indices.length > 0) found.set(key, indices)
  }
  return [...found].map(([field, indices]) => ({ field, indices }))
}

/** Refuses a dimension that no file has, naming the nearest column. */
export function checkDimensions(settings: Settings, headers: readonly (readonly string[])[], mapped: ReadonlySet<string>): void {
  for (const name of asked(settings)) {
    if (isKnown(name, headers, mapped)) continue
    const plain = name.trim().toLowerCase()
    const field = needs.get(plain)?.[0] ?? optional.get(plain)
    if (field !== undefined)
      throw new Refusal(2, `No file has a column that tells the ${plain}.`, `Name the column: --map ${field}=Column.`)
    const near = suggest(name, [...headers.flat(), ...kept.keys(), ...optional.keys()])
    throw new Refusal(
      2,
      `No file has a column “${name}” to break down or filter by.`,
      near === undefined ? 'Run “care-audit inspect” on the files to see their columns.' : `Did you mean “${near}”?`,
    )
  }
}

/** Why nobody can be told to be a VIP, a clause with the nearest column; undefined where a file has the column that the configuration names. */
export function whyNoVip(settings: Settings, headers: readonly (readonly string[])[], mapped: ReadonlySet<string>): string | undefined {
  if (settings.vip === undefined || isKnown(settings.vip.column, headers, mapped)) return undefined
  const near = suggest(settings.vip.column, headers.flat())
  const meant = near === undefined ? '' : ` (did you mean “${near}”?)`
  return `no file has a column “${settings.vip.column}”, which “vip” in the configuration names${meant}`
}

function isKnown(name: string, headers: readonly (readonly string[])[], mapped: ReadonlySet<string>): boolean {
  const plain = name.trim().toLowerCase()
  const lacks = needs.get(plain)?.every(field => !mapped.has(field)) === true
  return (
    (kept.has(plain) && !lacks) ||
    mapped.has(optional.get(plain) ?? '') ||
    headers.some(header => header.some(column => column.trim().toLowerCase() === plain))
  )
}
