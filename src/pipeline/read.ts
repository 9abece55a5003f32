import { Refusal } from '../model/refusal.js'
import type { Dialect, Row } from '../model/row.js'
import { createCsvParse } from './_csvparse.js'
import { detectLayout, findHeader, type LayoutHints } from './_dialect.js'
import { bomSize, countLeads, createUtf8Check, detectEncoding, transcode, wholeCharacters } from './_encoding.js'
import type { Input } from './_inputs.js'
import { checkUnfinished, createScanner, MAX_RECORD, type RecordFinder, scannable } from './_scanner.js'

export { findInputs, type Input } from './_inputs.js'

/** Bytes looked at before a file is read. */
const LOOK = 1 << 20
const SAMPLE = 1000

/** What the start of a file shows. */
export interface Peek {
  /** Its preamble counts records as `readRecords` gives them, so without blank lines. */
  readonly dialect: Dialect
  /** The names as written, trimmed, by position. */
  readonly header: readonly string[]
  /** Up to 1000 records after the header. */
  readonly sample: readonly (readonly string[])[]
  /** The line of the header, from 1. */
  readonly headerLine: number
  /** Faults and finds as quality codes with a sentence. */
  readonly notes: readonly { readonly code: string; readonly why: string }[]
}

/** What one full reading of a file found. */
export interface ReadSummary {
  /** Unpacked size. */
  readonly bytes: number
  /** Digest (hex) of the file as it lies on disk, or of the stream. */
  readonly sha256: string
  /** Records given, preamble and header among them. */
  readonly records: number
  /** Bad sequences of the encoding that were read as U+FFFD, and the lines of the first few where they are known. */
  readonly replacements: number
  readonly replacementLines: readonly number[]
  readonly nulBytes: number
  /** Quoted cells with text after their closing quote, kept as they stand; the line of the first. */
  readonly strayQuotes: number
  readonly strayQuoteLine: number | undefined
  /** The line of a quote still open at the end of the file; the record it stands in was not given. */
  readonly unclosedQuoteLine: number | undefined
  /** The last record has no line end. */
  readonly lastRecordUnterminated: boolean
  readonly blank: number
}

/** Which reader finds the records: the scanner wherever it can, else csv-parse. */
export type Reader = 'scanner' | 'csv-parse'

/** Looks at the start of an input: encoding, dialect, header and sample. Refusal 2 for impossible hints, 3 for what is no CSV. */
export async function peek(input: Input, hints: { readonly encoding?: string } & LayoutHints): Promise<Peek> {
  const { bytes: raw, whole } = await head(input)
  if (raw.length === 0) throw empty(input.path)
  const encoding = detectEncoding(input.path, raw, whole, hints.encoding)
  const sample = await toUtf8(raw, encoding.encoding, whole)
  const { sepLine, ...layout } = detectLayout(sample, whole, hints)
  const dialect: Dialect = { ...encoding, ...layout, preamble: 0 }

  const records: string[][] = []
  const lines: number[] = []
  const enough = new Error('enough records')
  const finder = createFinder(input.path, dialect, undefined, row => {
    records.push(Array.from({ length: row.count }, (_, cell) => row.text(cell)))
    lines.push(row.line)
    if (records.length > SAMPLE + 20) throw enough
  })
  try {
    finder.scan(Buffer.concat([sample, Buffer.alloc(1)]), 0, sample.length, whole)
    await finder.finish()
  } catch (error) {
    if (error !== enough) throw error
  }
  const at = findHeader(records, sepLine)
  const header = records[at]?.map(name => name.replace(/^\ufeff+/, '').trim())
  if (header === undefined) {
    if (finder.found.openQuoteLine === undefined)
      throw new Refusal(3, `“${input.path}” holds no record.`, 'Export it again, with its header line.')
    const place = `the quote that opens on line ${finder.found.openQuoteLine} is never closed`
    throw new Refusal(3, `“${input.path}”: ${place}.`, 'Close or double that quote, or name the right quote character with --quote.')
  }
  const notes = describe(header, at, sepLine, finder)
  if (
    encoding.encodingBy === 'bom' &&
    hints.encoding !== undefined &&
    new TextDecoder(encoding.encoding).encoding !== hints.encoding.toLowerCase()
  ) {
    notes.push({ code: 'encoding-mark', why: `the file's own mark says ${encoding.encoding}, so “${hints.encoding}” was not used` })
  }
  return {
    dialect: { ...dialect, preamble: at },
    header,
    sample: records.slice(at + 1, at + 1 + SAMPLE),
    headerLine: lines[at] ?? 1,
    notes,
  }
}

function describe(header: readonly string[], preamble: number, sepLine: boolean, { found }: RecordFinder): { code: string; why: string }[] {
  const notes: { code: string; why: string }[] = []
  const note = (code: string, why: string) => notes.push({ code, why })
  if (sepLine) note('sep-line', 'the first line names the delimiter')
  const before = preamble - (sepLine ? 1 : 0)
  if (before > 0) note('preamble', before === 1 ? 'one line stands before the header' : `${before} lines stand before the header`)
  const twice = [...new Set(header.filter((name, index) => name !== '' && header.indexOf(name) !== index))]
  if (twice.length > 0)
    note(
      'duplicate-header',
      `several columns are called ${twice
        .slice(0, 5)
        .map(name => `“${name}”`)
        .join(', ')}`,
    )
  const unnamed = header.flatMap((name, index) => (name === '' ? [index + 1] : []))
  if (unnamed.length > 0) note('empty-header', `column ${unnamed.slice(0, 5).join(', ')} has no name`)
  if (found.strayQuoteLine !== undefined) note('stray-quote', `text follows a closing quote on line ${found.strayQuoteLine}`)
  return notes
}

async function head(input: Input): Promise<{ readonly bytes: Buffer; readonly whole: boolean }> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const chunk of input.chunks()) {
    // At least the first record must be whole, however long it is.
    if (size >= LOOK && (size > MAX_RECORD || Buffer.concat(pieces).subarray(0, size).includes(10)))
      return { bytes: Buffer.concat(pieces), whole: false }
    pieces.push(Buffer.from(chunk))
    size += chunk.length
  }
  return { bytes: Buffer.concat(pieces), whole: true }
}

async function toUtf8(raw: Buffer, encoding: string, whole: boolean): Promise<Buffer> {
  if (encoding === 'utf-8') return raw.subarray(bomSize(raw), whole ? raw.length : wholeCharacters(raw, 0, raw.length))
  const pieces: Buffer[] = []
  for await (const piece of transcode(once(raw), encoding, () => undefined)) pieces.push(piece)
  const bytes = Buffer.concat(pieces)
  return bytes.subarray(bomSize(bytes))
}

async function* once(chunk: Buffer): AsyncIterable<Buffer> {
  yield chunk
}

function empty(path: string): Refusal {
  return new Refusal(3, `“${path}” is empty.`, 'Export it again, and wait until the export has been written.')
}

function createFinder(path: string, dialect: Dialect, reader: Reader | undefined, onRow: (row: Row) => void): RecordFinder {
  const scanner = (reader ?? (scannable(dialect) ? 'scanner' : 'csv-parse')) === 'scanner'
  return scanner ? createScanner(path, dialect, onRow) : createCsvParse(path, dialect, onRow)
}

/**
 * Gives every record of an input in order, preamble and header among them, blank lines not; the row object is the same each time.
 * `onProgress` hears the bytes taken from disk. Refusal 3 for what cannot be trusted, naming file and line. `reader` is for tests.
 */
export async function readRecords(
  input: Input,
  dialect: Dialect,
  onRow: (row: Row) => void,
  onProgress?: (bytesDone: number) => void,
  reader?: Reader,
): Promise<ReadSummary> {
  const { path } = input
  const opened = input.open?.()
  const finder = createFinder(path, dialect, reader, onRow)
  const { found } = finder
  const utf8 = dialect.encoding === 'utf-8'
  const check = createUtf8Check(path, utf8 && dialect.encodingBy !== 'option')
  let bytes = 0
  let replaced = 0
  let leads = 0
  let started = false
  /** The bytes from the first unfinished record on, and one byte to spare for the scanner. */
  let buffer = Buffer.allocUnsafe((2 << 20) + 1)
  let size = 0
  let checked = 0

  const take = (last: boolean) => {
    let from = 0
    if (!started) {
      if (size < 6 && !last) return
      started = true
      from = bomSize(buffer.subarray(0, size))
      checked = from
    }
    if (utf8) {
      const end = last ? size : wholeCharacters(buffer, checked, size)
      check.take(buffer, checked, end, lineAt(buffer, from, checked, found.line))
      checked = end
    }
    const consumed = finder.scan(buffer, from, size, last)
    if (!last) checkUnfinished(path, size - consumed, found)
    buffer.copyWithin(0, consumed, size)
    size -= consumed
    checked = Math.max(0, checked - consumed)
  }

  try {
    const raw = counted(opened?.chunks ?? input.chunks(), chunk => {
      bytes += chunk.length
      if (!input.rereadable) leads += countLeads(chunk)
    })
    const chunks = utf8
      ? raw
      : transcode(raw, dialect.encoding, count => {
          replaced += count
        })
    for await (const chunk of chunks) {
      if (size + chunk.length + 1 > buffer.length) {
        const larger = Buffer.allocUnsafe((size + chunk.length) * 2)
        buffer.copy(larger, 0, 0, size)
        buffer = larger
      }
      chunk.copy(buffer, size)
      size += chunk.length
      take(false)
      onProgress?.(opened?.taken() ?? bytes)
    }
    if (bytes === 0) throw empty(path)
    take(true)
    await finder.finish()
    const sha256 = (await opened?.finish()) ?? ''
    // Counted only now, in a second look, because hardly any file has a bad byte.
    if (check.replacements > 0 && input.rereadable) for await (const chunk of input.chunks()) leads += countLeads(chunk)
    check.finish(leads)
    return {
      bytes,
      sha256,
      records: found.records,
      replacements: replaced + check.replacements,
      replacementLines: check.lines,
      nulBytes: found.nulBytes,
      strayQuotes: found.strayQuotes,
      strayQuoteLine: found.strayQuoteLine,
      unclosedQuoteLine: found.openQuoteLine,
      lastRecordUnterminated: found.unterminated,
      blank: found.blank,
    }
  } finally {
    opened?.stop()
  }
}

async function* counted(chunks: AsyncIterable<Buffer>, took: (chunk: Buffer) => void): AsyncIterable<Buffer> {
  for await (const chunk of chunks) {
    took(chunk)
    yield chunk
  }
}

/** The line of bytes[to], where bytes[from] stands on `line`. */
function lineAt(bytes: Buffer, from: number, to: number, line: number): number {
  for (let i = from; i < to; i++) if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)) line++
  return line
}
