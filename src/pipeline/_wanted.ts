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

/** Names of all the columns that options or configuration ask for beyond those that are always kept. */
function asked(settings: Settings): readonly string[] {
  const vip = settings.vip === undefined ? [] : [settings.vip.column]
  return [
    ...settings.by,
    ...settings.where.map(({ column }) => column),
    ...settings.scheduleFor.flatMap(({ when }) => [...when.keys()]),
    ...vip,
  ]
}

/** The extra columns of a file that must be kept, with the key to keep each under. */
export function wantedColumns(task: FileTask): readonly { readonly field: string; readonly index: number }[] {
  const found = new Map<string, number>()
  // What a change is taken apart by is kept where it is there, and missed by nobody where it is not.
  const beside = task.settings.gate === undefined ? [] : strataDimensions
  for (const name of [...asked(task.settings), ...beside]) {
    const key = dimensionKey(name)
    const field = optional.get(name.trim().toLowerCase())
    const mapped = field === undefined ? undefined : task.recognised.columns.find(column => column.field === field)?.index
    const index = mapped ?? task.recognised.header.findIndex(header => header.trim().toLowerCase() === name.trim().toLowerCase())
    if ((key.startsWith('column:') || field !== undefined) && index >= 0) found.set(key, index)
  }
  return [...found].map(([field, index]) => ({ field, index }))
}

/** Refuses a dimension that no file has, naming the nearest column. */
export function checkDimensions(settings: Settings, headers: readonly (readonly string[])[], mapped: ReadonlySet<string>): void {
  const all = headers.flat()
  for (const name of asked(settings)) {
    const plain = name.trim().toLowerCase()
    const lacks = needs.get(plain)?.every(field => !mapped.has(field)) === true
    const known =
      (kept.has(plain) && !lacks) || mapped.has(optional.get(plain) ?? '') || all.some(header => header.trim().toLowerCase() === plain)
    if (known) continue
    const field = needs.get(plain)?.[0] ?? optional.get(plain)
    if (field !== undefined)
      throw new Refusal(2, `No file has a column that tells the ${plain}.`, `Name the column: --map ${field}=Column.`)
    const near = suggest(name, [...all, ...kept.keys(), ...optional.keys()])
    throw new Refusal(
      2,
      `No file has a column “${name}”${name === settings.vip?.column ? ', which “vip” in the configuration names' : ' to break down or filter by'}.`,
      near === undefined ? 'Run “care-audit inspect” on the files to see their columns.' : `Did you mean “${near}”?`,
    )
  }
}
