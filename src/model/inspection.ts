import type { Recognised } from './format.js'
import type { Dialect } from './row.js'

/** What `inspect` shows of one file. */
export interface Inspection {
  readonly path: string
  readonly dialect: Dialect
  readonly recognised: Recognised
  readonly rows: number
  readonly used: number
  readonly rejected: number
  readonly skipped: number
  readonly duplicate: number
  readonly from?: string
  readonly to?: string
}
