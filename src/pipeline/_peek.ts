import { Refusal } from '../model/refusal.js'
import type { Dialect } from '../model/row.js'
import { detectLayout, findHeader, type LayoutHints } from './_dialect.js'
import { checkLabel, detectEncoding, transcode } from './_encoding.js'
import { createFinder, empty } from './_finder.js'
import type { Input } from './_input.js'
import { MAX_RECORD } from './_record.js'
import { bomSize, wholeCharacters } from './_utf8.js'

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
  const finder = await createFinder(input.path, dialect, undefined, row => {
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
  const notes = describe(header, at, sepLine)
  if (encoding.encodingBy === 'bom' && hints.encoding !== undefined && checkLabel(hints.encoding) !== encoding.encoding) {
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

function describe(header: readonly string[], preamble: number, sepLine: boolean): { code: string; why: string }[] {
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
