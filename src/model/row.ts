/**
 * One CSV record as offsets into a UTF-8 buffer. The reader reuses one object for every record: copy what you keep.
 * Cell i is bytes[starts[i] … ends[i]), without its quotes.
 */
export interface Row {
  readonly bytes: Buffer
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** 1 where the cell holds doubled quotes that must be undone. */
  readonly escaped: Uint8Array
  /** The number of cells. */
  readonly count: number
  /** The line of the file on which the record starts, from 1. */
  readonly line: number
  /** The raw bytes of the record, without its line end: bytes[from … to). */
  readonly from: number
  readonly to: number
  /** True for the last record of a file that does not end with a line end. */
  readonly unterminated: boolean
  /** The cell as a string, quotes undone. */
  text(cell: number): string
}

/** How a file's text is laid out, as detected or as told by options. */
export interface Dialect {
  /** A WHATWG encoding label, such as "utf-8" or "windows-1257". */
  readonly encoding: string
  /** How the encoding was found. */
  readonly encodingBy: 'bom' | 'valid-utf8' | 'utf-16-pattern' | 'option'
  readonly delimiter: string
  /** The quote character, or "" where quotes mean nothing. */
  readonly quote: string
  /** Differs from quote only in dialects that csv-parse must read. */
  readonly escape: string
  /** Records before the header, a `sep=` line among them; blank lines are no records. */
  readonly preamble: number
}
