import type { Command } from 'commander'
import type { Alias, Format, Table } from '../model/format.js'
import type { ExitCode } from '../model/refusal.js'
import { loadFormats } from '../shelf.js'
import type { Door } from './_door.js'
import { type Page, shapeShelf, wrapped } from './_pages.js'

/** Adds what `formats` takes, and runs it. */
export function shape(command: Command, door: Door, done: (code: ExitCode) => void): void {
  shapeShelf(command, door, done, 'format', 'plain', async () => {
    const formats = await loadFormats()
    return new Map([...formats].map(([id, format]): [string, Page] => [id, { title: format.title, page: () => pageOf(id, format) }]))
  })
}

function pageOf(id: string, format: Format): string {
  const tables = format.tables.map(tableOf).join('\n')
  return `${format.title} (${id})\n\n${wrapped(format.about)}\n\n${tables}`
}

function tableOf(table: Table): string {
  const columns = Object.entries(table.columns)
  const wide = Math.max(0, ...columns.map(([field]) => field.length))
  const lines = columns.map(([field, spec]) => {
    const unit = spec.unit === undefined ? '' : ` (${spec.unit})`
    return `${wrapped(`${spec.headers.map(aliasOf).join(' | ')}${unit}`, `  ${field.padEnd(wide)}  `)}\n`
  })
  const known = table.recognise.map(entry => (Array.isArray(entry) ? entry.map(aliasOf).join(' or ') : aliasOf(entry as Alias))).join(', ')
  return `A file of ${table.kind}${table.name === undefined ? '' : ` (${table.name})`}\n${wrapped(known, '  known by  ')}\n\n${lines.join('')}`
}

function aliasOf(alias: Alias): string {
  return typeof alias === 'string' ? alias : readable(alias.source)
}

/** A header pattern in a form that people read: anchors and the machinery of groups are left out. */
function readable(pattern: string): string {
  return pattern
    .replace(/^\^|\$$/g, '')
    .replace(/\(\?<(\w+)>[^()]*(?:\([^()]*\)[^()]*)*\)/g, '<$1>')
    .replace(/\\(.)/g, '$1')
}
