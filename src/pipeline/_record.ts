import { Refusal } from '../model/refusal.js'
import type { Row } from '../model/row.js'

/** The most columns a record may have. */
export const MAX_COLUMNS = 4096
/** The most bytes a cell may have. */
export const MAX_CELL = 1 << 20
/** The most bytes a record may have. */
export const MAX_RECORD = 4 << 20

/** One record's cells as offsets; one object serves a whole file. */
export class Cells implements Row {
  bytes: Buffer = Buffer.alloc(0)
  readonly starts: Int32Array = new Int32Array(MAX_COLUMNS + 1)
  readonly ends: Int32Array = new Int32Array(MAX_COLUMNS + 1)
  readonly escaped: Uint8Array = new Uint8Array(MAX_COLUMNS + 1)
  count = 0
  line = 0
  unterminated = false
  from = 0
  to = 0
  private readonly quote: string

  constructor(quote: string) {
    this.quote = quote
  }

  text(cell: number): string {
    const text = this.bytes.toString('utf8', this.starts[cell], this.ends[cell])
    return this.escaped[cell] === 1 ? text.replaceAll(this.quote + this.quote, this.quote) : text
  }
}

/** What a finder of records counted so far; lines count from 1, `line` is that of the first byte not yet consumed. */
export interface Found {
  line: number
  records: number
  blank: number
  nulBytes: number
  /** Quoted cells with text after their closing quote, and the line of the first. */
  strayQuotes: number
  strayQuoteLine: number | undefined
  /** The line of the quote that was still open where the bytes ended, and how many bytes it has swallowed. */
  openQuoteLine: number | undefined
  openQuoteSize: number
  /** The last record given had no line end. */
  unterminated: boolean
}

/** Finds records in UTF-8 bytes that arrive piece by piece. */
export interface RecordFinder {
  readonly found: Found
  /**
   * Gives every whole record of bytes[from … to) to the row callback and returns the first byte not consumed; call again with
   * the rest and more. `last` says that nothing follows. It writes one byte at bytes[to].
   */
  scan(bytes: Buffer, from: number, to: number, last: boolean): number
  /** Waits for what was handed over; rejects with what went wrong there. */
  finish(): Promise<void>
}

/** A fresh count. */
export function nothingFound(): Found {
  return {
    line: 1,
    records: 0,
    blank: 0,
    nulBytes: 0,
    strayQuotes: 0,
    strayQuoteLine: undefined,
    openQuoteLine: undefined,
    openQuoteSize: 0,
    unterminated: false,
  }
}

/** Refuses a record that bursts a cap (Refusal 3, naming file and line). */
export function checkSize(path: string, row: Row): void {
  if (row.count > MAX_COLUMNS) refuseSize(path, row.line, `has more than ${MAX_COLUMNS} columns`)
  const size = row.to - row.from
  if (size > MAX_RECORD) refuseSize(path, row.line, `is longer than ${MAX_RECORD >> 20} MiB`)
  if (size <= MAX_CELL) return
  for (let cell = 0; cell < row.count; cell++) {
    if ((row.ends[cell] ?? 0) - (row.starts[cell] ?? 0) > MAX_CELL)
      refuseSize(path, row.line, `has a cell longer than ${MAX_CELL >> 20} MiB`)
  }
}

function refuseSize(path: string, line: number, what: string): never {
  throw new Refusal(
    3,
    `“${path}”: the record on line ${line} ${what}.`,
    'Check the delimiter and the quotes there, or name them with --delimiter and --quote.',
  )
}

/** Refuses an unfinished record that is already too long, telling where its quote opened (Refusal 3). */
export function checkUnfinished(path: string, size: number, found: Found): void {
  if (found.openQuoteLine !== undefined && found.openQuoteSize > MAX_CELL) {
    throw new Refusal(
      3,
      `“${path}”: the quote that opens on line ${found.openQuoteLine} is not closed within ${MAX_CELL >> 20} MiB.`,
      'Close or double that quote, or name the right quote character with --quote.',
    )
  }
  if (size > MAX_RECORD) refuseSize(path, found.line, `is longer than ${MAX_RECORD >> 20} MiB`)
}
