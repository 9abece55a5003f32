import type { Dialect, Row } from '../model/row.js'
import type { Digest } from './_digest.js'
import { transcode } from './_encoding.js'
import { createFinder, empty, type Reader } from './_finder.js'
import type { Input } from './_input.js'
import { checkUnfinished } from './_record.js'
import { bomSize, countLeads, createUtf8Check, wholeCharacters } from './_utf8.js'

export type { Reader } from './_finder.js'
export type { Input } from './_input.js'
export { findInputs } from './_inputs.js'
export { type Peek, peek } from './_peek.js'

/** Where another thread has read on while the first part was read. */
export interface Relay {
  /** Bytes before the other's part. */
  readonly at: number
  /** The other has nothing to do once its part is read: its core then computes the file's digest, while the run goes on. */
  readonly digestLast: boolean
  /**
   * Asked where exactly `at` bytes hold whole records; `line` is that of the next byte. What the other found in the rest, its header
   * taken off and its lines in the file's count; undefined where it cannot be used, so that the rest must be read here.
   */
  rest(line: number): Promise<PartSummary | undefined>
}

/** What a reading of a part found. */
export type PartSummary = Omit<ReadSummary, 'sha256'>

/** What one full reading of a file found. */
export interface ReadSummary {
  /** Unpacked size. */
  readonly bytes: number
  /** Digest (hex) of the file as it lies on disk, or of the stream. */
  readonly sha256: Promise<string>
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

/**
 * Gives every record of an input in order, preamble and header among them, blank lines not; the row object is the same each time.
 * `onProgress` hears the bytes taken from disk. Refusal 3 for what cannot be trusted, naming file and line. `reader` is for tests; `early` is the
 * file's digest, where it has begun before.
 */
export async function readRecords(
  input: Input,
  dialect: Dialect,
  onRow: (row: Row) => void,
  onProgress?: (bytesDone: number) => void,
  reader?: Reader,
  relay?: Relay,
  early?: Digest,
): Promise<ReadSummary> {
  const { path } = input
  const opened = input.open?.(relay?.digestLast, early)
  const finder = await createFinder(path, dialect, reader, onRow)
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
  let rest: PartSummary | undefined
  let cut = 0
  let handedOver = false

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
    for await (const chunk of relay === undefined ? chunks : cutAt(chunks, relay.at)) {
      if (size + chunk.length + 1 > buffer.length) {
        const larger = Buffer.allocUnsafe((size + chunk.length) * 2)
        buffer.copy(larger, 0, 0, size)
        buffer = larger
      }
      chunk.copy(buffer, size)
      size += chunk.length
      take(false)
      onProgress?.(opened?.taken() ?? bytes)
      cut += chunk.length
      if (cut !== relay?.at || size > 0) continue
      rest = await relay.rest(found.line)
      if (rest !== undefined) break
    }
    if (bytes === 0) throw empty(path)
    if (rest === undefined) take(true)
    await finder.finish()
    const sha256 = opened?.finish() ?? Promise.resolve('')
    handedOver = rest !== undefined
    if (!handedOver) await sha256
    // Whoever gives up before it is there does not hear of it.
    sha256.catch(() => undefined)
    // Counted only now, in a second look, because hardly any file has a bad byte.
    if (check.replacements > 0 && input.rereadable) for await (const chunk of input.chunks()) leads += countLeads(chunk)
    check.finish(leads)
    const own = {
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
    return rest === undefined ? own : together(own, rest)
  } finally {
    if (!handedOver) opened?.stop()
  }
}

function together(own: ReadSummary, rest: PartSummary): ReadSummary {
  return {
    bytes: own.bytes,
    sha256: own.sha256,
    records: own.records + rest.records,
    replacements: own.replacements + rest.replacements,
    replacementLines: [...own.replacementLines, ...rest.replacementLines].slice(0, 5),
    nulBytes: own.nulBytes + rest.nulBytes,
    strayQuotes: own.strayQuotes + rest.strayQuotes,
    strayQuoteLine: own.strayQuoteLine ?? rest.strayQuoteLine,
    unclosedQuoteLine: rest.unclosedQuoteLine,
    lastRecordUnterminated: rest.lastRecordUnterminated,
    blank: own.blank + rest.blank,
  }
}

/** The same bytes, with the end of a chunk after the first `at` of them. */
async function* cutAt(chunks: AsyncIterable<Buffer>, at: number): AsyncIterable<Buffer> {
  let before = 0
  for await (const chunk of chunks) {
    const head = at - before
    before += chunk.length
    if (head > 0 && head < chunk.length) {
      yield chunk.subarray(0, head)
      yield chunk.subarray(head)
    } else yield chunk
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
