import { finished } from 'node:stream/promises'
import { parse } from 'csv-parse'
import type { Dialect, Row } from '../model/row.js'
import { Cells, checkSize, MAX_CELL, nothingFound, type RecordFinder } from './_record.js'

/** The line and place of the quote that a text leaves open, or undefined; the text starts on `line`. */
function findOpenQuote(text: string, line: number, dialect: Dialect): { readonly line: number; readonly at: number } | undefined {
  const { delimiter, quote } = dialect
  let open: { readonly line: number; readonly at: number } | undefined
  let cellStarts = true
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    const lineEnds = char === '\n' || (char === '\r' && text[i + 1] !== '\n')
    if (open !== undefined && char === dialect.escape && (text[i + 1] === quote || text[i + 1] === char)) i++
    else if (char === quote && (open !== undefined || cellStarts)) open = open === undefined ? { line, at: i } : undefined
    cellStarts = open === undefined && (lineEnds || text.endsWith(delimiter, i + 1))
    if (lineEnds) line++
  }
  return open
}

/** The reader for dialects the scanner refuses: csv-parse gives the cells, their bytes go into a buffer of our own. */
export function createCsvParse(path: string, dialect: Dialect, onRow: (row: Row) => void): RecordFinder {
  const found = nothingFound()
  const row = new Cells(dialect.quote)
  row.bytes = Buffer.alloc(1 << 16)
  let piece: Buffer = Buffer.alloc(0)
  let ended = false
  let failure: unknown
  /** Places in the stream of bytes: up to where csv-parse was fed, up to where records ended, and of the first byte of `piece`. */
  let fed = 0
  let consumed = 0
  let base = 0

  const parser = parse({
    delimiter: dialect.delimiter,
    quote: dialect.quote === '' ? false : dialect.quote,
    escape: dialect.escape === '' ? false : dialect.escape,
    relax_quotes: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    on_record: (cells: readonly string[], info: { readonly bytes: number }) => {
      try {
        take(cells, info.bytes)
      } catch (error) {
        failure ??= error
        throw error
      }
      return null
    },
  })
  parser.on('error', error => {
    failure ??= error
  })

  function take(cells: readonly string[], end: number): void {
    const raw = piece.subarray(consumed - base, end - base)
    consumed = end
    let size = raw.length
    const terminated = raw[size - 1] === 10 || raw[size - 1] === 13
    if (terminated) size -= raw[size - 1] === 10 && raw[size - 2] === 13 ? 2 : 1
    const line = found.line
    for (let i = 0; i < raw.length; i++) {
      const byte = raw[i]
      if (byte === 10 || (byte === 13 && raw[i + 1] !== 10)) found.line++
      else if (byte === 0) found.nulBytes++
    }
    if (size === 0) {
      found.blank++
      return
    }
    row.line = line
    row.from = 0
    row.to = size
    let at = size
    const needed = size + cells.reduce((sum, cell) => sum + cell.length * 3, 0)
    if (row.bytes.length < needed) row.bytes = Buffer.alloc(needed * 2)
    raw.copy(row.bytes, 0, 0, size)
    row.count = cells.length
    cells.forEach((cell, index) => {
      row.starts[index] = at
      at += row.bytes.write(cell, at)
      row.ends[index] = at
    })
    checkSize(path, row)
    found.unterminated = !terminated
    row.unterminated = !terminated
    found.records++
    onRow(row)
  }

  return {
    found,
    scan(bytes, from, to, last) {
      base = consumed
      // The last records come only while csv-parse ends, when the caller may have moved its bytes.
      piece = last ? Buffer.from(bytes.subarray(from, to)) : bytes.subarray(from, to)
      // A copy, because csv-parse keeps a view of what it has not finished.
      const fresh = Buffer.from(piece.subarray(fed - base))
      fed = base + piece.length
      if (fresh.length > 0) parser.write(fresh)
      if (failure !== undefined) throw failure
      ended = last
      if (last) parser.end()
      const rest = fed - consumed
      const unfinished = !last && rest > MAX_CELL ? bytes.toString('utf8', to - rest, to) : ''
      const open = findOpenQuote(unfinished, found.line, dialect)
      found.openQuoteLine = open?.line
      found.openQuoteSize = open === undefined ? 0 : unfinished.length - open.at
      return to - rest
    },
    async finish() {
      if (!ended) return void parser.destroy()
      parser.resume()
      await finished(parser).catch(error => {
        failure ??= error
      })
      if (failure === undefined) return
      if (!(failure instanceof Error && 'code' in failure && failure.code === 'CSV_QUOTE_NOT_CLOSED')) throw failure
      found.openQuoteLine = (findOpenQuote(piece.toString('utf8', consumed - base), found.line, dialect) ?? found).line
    },
  }
}
