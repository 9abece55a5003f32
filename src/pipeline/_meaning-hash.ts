import { createHash } from 'node:crypto'
import { isObject } from './_gate-statistics.js'

/** SHA-256 of a value in hex; the same meaning has the same hash, in whatever order its keys stand. */
export function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, plain)).digest('hex')
}

/** Maps as sorted pairs, objects with sorted keys: the same meaning has the same hash. */
function plain(_: string, value: unknown): unknown {
  if (value instanceof Map) return [...value].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
