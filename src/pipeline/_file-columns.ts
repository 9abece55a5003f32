import type { Field } from '../model/format.js'
import type { Opened } from './_open.js'

/** Field → header as written, of the files that have ticket rows. */
export function ticketColumns(opened: readonly Opened[]): ReadonlyMap<Field, string> {
  return new Map(
    opened
      .filter(({ recognised }) => recognised.table.kind === 'tickets')
      .flatMap(({ recognised }) => recognised.columns.map(({ field, header }) => [field, header] as const)),
  )
}

const privateFields = new Set<Field>(['requester', 'subject', 'text', 'csat_comment', 'comment', 'visitor', 'transcript', 'email', 'name'])

/** Tells by name which columns hold people, their words or how to reach them: their values are never shown. */
export function privateColumns(opened: readonly Opened[]): (name: string) => boolean {
  const mapped = opened.flatMap(({ recognised }) =>
    recognised.columns.filter(({ field }) => privateFields.has(field)).map(({ header }) => header),
  )
  const names = new Set([...mapped.map(header => header.trim().toLowerCase()), 'requester', 'subject'])
  return name => names.has(name.trim().toLowerCase()) || /e-?mail|phone|address/i.test(name)
}
