import { candidates, twinOf } from './candidates.js'
import { type InstantReader, instantReader } from './instant.js'
import { zoneOf } from './zone.js'

/** What is known of a column's date layout. */
export interface LayoutFinding {
  /** The layout that reads most values, or undefined where none reads one. */
  readonly layout: string | undefined
  /** The share of the non-empty values that it reads. */
  readonly share: number
  /** Day and month cannot be told apart: both orders read the same values, and nothing that was told decides. */
  readonly ambiguous: boolean
  /** The reason in words for people. */
  readonly why: string
}

const utc = zoneOf('UTC')
const encoder = new TextEncoder()
const readers = new Map<string, InstantReader>()
/** A value longer than this is no date. */
const longest = 48
/** How many values, spread over the column, a layout must fail on to be dropped early. */
const sampleSize = 50

/** Finds the layout that reads most of a column's values; of equals the preferred comes first, then the surest. Throws a Refusal for a preferred layout that cannot be understood. */
export function findLayout(values: readonly string[], preferred: readonly string[]): LayoutFinding {
  const cells = values.map(value => value.trim()).filter(value => value !== '')
  const bytes = cells.filter(cell => cell.length <= longest && /\d/.test(cell)).map(cell => encoder.encode(cell))
  const stride = Math.ceil(bytes.length / sampleSize)
  const sample = bytes.filter((_, i) => i % stride === 0)
  const orders = new Set(preferred.filter(layout => twinOf(layout) !== undefined).map(dayFirst))

  let best = { layout: '', read: 0 }
  for (const layout of [...preferred, ...inOrder(orders)]) {
    if (best.read === bytes.length) break
    if (count(layout, sample) === 0) continue
    const read = count(layout, bytes)
    if (read > best.read) best = { layout, read }
  }
  if (best.read === 0) {
    const why = cells.length === 0 ? 'The column is empty.' : 'No known date layout reads its values.'
    return { layout: undefined, share: 0, ambiguous: false, why }
  }

  const { layout, read } = best
  const share = read / cells.length
  const told = `${layout} reads ${read} of ${cells.length} values`
  const twin = twinOf(layout)
  if (twin === undefined || layout.includes('.')) return { layout, share, ambiguous: false, why: `${told}.` }
  const swapped = count(twin, bytes)
  if (swapped < read) return { layout, share, ambiguous: false, why: `${told}; ${twin} reads ${swapped}.` }
  if (orders.size === 1)
    return {
      layout,
      share,
      ambiguous: false,
      why: `${told}; so does ${twin}, but the format writes the ${dayFirst(layout) ? 'day' : 'month'} first.`,
    }
  return { layout, share, ambiguous: true, why: `${told}, and so does ${twin}: no day is above 12, so day and month cannot be told apart.` }
}

function count(layout: string, cells: readonly Uint8Array[]): number {
  const reader = readers.get(layout) ?? instantReader(layout, utc)
  readers.set(layout, reader)
  return cells.filter(cell => !Number.isNaN(reader.read(cell, 0, cell.length))).length
}

function dayFirst(layout: string): boolean {
  return layout.indexOf('d') < layout.indexOf('M')
}

/** The candidates; month first before day first where the preferred layouts say so. */
function inOrder(orders: ReadonlySet<boolean>): readonly string[] {
  if (orders.has(true) || !orders.has(false)) return candidates
  return candidates.toSorted((a, b) => Number(isDayFirstTwin(a)) - Number(isDayFirstTwin(b)))
}

function isDayFirstTwin(layout: string): boolean {
  return twinOf(layout) !== undefined && dayFirst(layout)
}
