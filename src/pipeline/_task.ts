import type { Recognised } from '../model/format.js'
import type { Dialect, Row } from '../model/row.js'
import type { Settings } from '../model/settings.js'
import type { Tagger } from '../text/tagger.js'
import type { Zone } from '../time/zone.js'
import type { Ear } from './_ear.js'
import type { Books, FileLedger } from './_ledger.js'
import type { Store } from './_store.js'

/** Everything a file's rows are turned into facts with. */
export interface FileTask {
  readonly recognised: Recognised
  readonly dialect: Dialect
  readonly settings: Settings
  readonly zone: Zone
  readonly store: Store
  readonly books: Books
  readonly ledger: FileLedger
  /** Position of the file in `books.files`. */
  readonly file: number
  /** Files with the same header and format share a number, from 1. */
  readonly source: number
  readonly tagger: Tagger | undefined
  readonly ear?: Ear | undefined
  /** Whether the words of a conversation are judged; absent: all are. */
  readonly hears?: (conversation: number) => boolean
}

/** Takes one record; tells why it cannot be used, or undefined where it was used (or counted as a duplicate). */
export interface Facts {
  take(row: Row): Fault | undefined
}

export interface Fault {
  readonly reason: string
  readonly why: string
}

/** The row holds the sums of the rows above: no record, as a footer is none. */
export const TOTALS: Fault = { reason: 'totals', why: 'sums of the rows above' }
