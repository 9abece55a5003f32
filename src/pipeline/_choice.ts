import type { Format, Kind, Table } from '../model/format.js'
import { Refusal } from '../model/refusal.js'
import { didYouMean } from '../text/suggest.js'
import { type Headers, lacking, placed, positions, recognises } from './_headers.js'

/** The table that a file is read by, and why where that is not plain. */
export interface Choice {
  readonly format: string
  readonly table: Table
  readonly why: string | undefined
}

/** The table of the format that was told, or undefined where none was told. */
export function ofFormat(
  path: string,
  headers: Headers,
  formats: ReadonlyMap<string, Format>,
  own: ReadonlyMap<string, Format>,
  id: string | undefined,
  kind: Kind | undefined,
): Choice | undefined {
  if (id === undefined || id === 'generic') return undefined
  const format = own.get(id) ?? formats.get(id)
  const ids = [...new Set([...own.keys(), ...formats.keys(), 'generic'])].sort()
  if (format === undefined) throw new Refusal(2, `There is no format “${id}”.`, didYouMean(id, ids, `The formats are ${ids.join(', ')}.`))
  const full = best(headers, new Map([[id, format]]), kind)
  if (full !== undefined) return full
  const part = format.tables
    .filter(table => kind === undefined || table.kind === kind)
    .map(table => ({ table, count: placed(headers, table, new Set()).columns.length }))
    .toSorted((a, b) => b.count - a.count)[0]
  if (part === undefined)
    throw new Refusal(2, `The format “${id}” has no ${kind}.`, `It has ${[...new Set(format.tables.map(table => table.kind))].join(', ')}.`)
  if (part.count < 2) {
    throw new Refusal(
      2,
      `${path} is not of the format “${id}”: its header has no ${lacking(headers, part.table).slice(0, 3).join(', no ')}.`,
      'Leave --format out and see what `care-audit inspect` understands.',
    )
  }
  return {
    format: id,
    table: part.table,
    why: `Told to be “${id}”, though the header has no ${lacking(headers, part.table).slice(0, 3).join(', no ')}.`,
  }
}

/** The table that recognises most of the header's columns; of equals the one with fewer aliases unused, then by id. */
export function best(headers: Headers, formats: ReadonlyMap<string, Format>, kind: Kind | undefined): Choice | undefined {
  let winner: { readonly choice: Choice; readonly count: number } | undefined
  for (const [id, format] of [...formats].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    for (const table of format.tables) {
      if ((kind !== undefined && table.kind !== kind) || !recognises(headers, table)) continue
      const indices = new Set(placed(headers, table, new Set()).columns.map(column => column.index))
      for (const entry of table.recognise)
        for (const alias of typeof entry === 'string' || entry instanceof RegExp ? [entry] : entry)
          for (const { index } of positions(headers, alias)) indices.add(index)
      if (winner === undefined || indices.size > winner.count)
        winner = { choice: { format: id, table, why: undefined }, count: indices.size }
    }
  }
  return winner?.choice
}
