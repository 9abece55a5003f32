// One function of over a hundred lines: the hot loop of the whole tool, whose state the compiler keeps in registers.
import type { Dialect, Row } from '../model/row.js'
import { Cells, checkSize, MAX_CELL, MAX_COLUMNS, nothingFound, type RecordFinder } from './_record.js'

/** True where the byte scanner reads the dialect: one-byte delimiter and quote, and a quote is escaped by doubling it. */
export function scannable(dialect: Dialect): boolean {
  const oneByte = (text: string) => text.length === 1 && text.charCodeAt(0) < 128
  return oneByte(dialect.delimiter) && (dialect.quote === '' || (oneByte(dialect.quote) && dialect.escape === dialect.quote))
}

/** The fast reader: offsets instead of strings, for every dialect that `scannable` names. */
export function createScanner(path: string, dialect: Dialect, onRow: (row: Row) => void): RecordFinder {
  const row = new Cells(dialect.quote)
  const found = nothingFound()
  const delimiter = dialect.delimiter.charCodeAt(0)
  const quote = dialect.quote === '' ? -1 : dialect.quote.charCodeAt(0)
  const { starts, ends, escaped } = row
  const quotes = Math.imul(quote & 0xff, 0x01010101)
  let viewed: ArrayBufferLike | undefined
  let view = new DataView<ArrayBufferLike>(new ArrayBuffer(0))

  // Plain indexed loops: this is the hottest code of the tool. A line feed after the last byte spares them a bounds check of their own;
  // everything up to \r (13) takes the slow way, so that an ordinary byte costs two comparisons; four bytes a turn, because V8 looks for interrupts
  // at the end of every turn of a loop (measured: 40 % faster than one).
  function scan(bytes: Buffer, from: number, to: number, last: boolean): number {
    bytes[to] = 10
    row.bytes = bytes
    found.openQuoteLine = undefined
    if (viewed !== bytes.buffer) {
      viewed = bytes.buffer
      view = new DataView(bytes.buffer)
    }
    for (let at = from; at < to; ) {
      const next = scanRecord(bytes, view, at, to, last)
      if (next === at) return at
      at = next
      if (row.to === row.from) {
        found.blank++
        continue
      }
      if (row.count > MAX_COLUMNS || row.to - row.from > MAX_CELL) checkSize(path, row)
      found.records++
      onRow(row)
    }
    return to
  }

  // One record a call, and nobody else is called from here: what calls the others is compiled anew for each of them, and this function is dear to compile
  // (measured: ten times where twice is enough).
  /** Finds the record at `record`; gives the place of the next, or its own where it is not whole. */
  function scanRecord(bytes: Buffer, words: DataView<ArrayBufferLike>, record: number, to: number, last: boolean): number {
    const base = bytes.byteOffset
    let line = found.line
    let i = record
    // Counted here and added at the record's end, because an unfinished record is scanned again.
    let nulBytes = 0
    let strays = 0
    let strayLine = 0
    const recordLine = line
    let count = 0
    let byte = 0
    cells: for (;;) {
      const start = i
      let doubled = 0
      byte = bytes[i] ?? 0
      if (byte === quote) {
        const openLine = line
        i++
        for (;;) {
          // Eight bytes a turn while none of them is a quote or up to \r: the usual tests for such a byte in a word
          // ("Bit Twiddling Hacks", haszero and hasless); text takes a third of the time of byte after byte.
          while (i + 8 <= to) {
            const a = words.getInt32(base + i, true)
            const b = words.getInt32(base + i + 4, true)
            const x = a ^ quotes
            const y = b ^ quotes
            const low = ((a - 0x0e0e0e0e) & ~a) | ((b - 0x0e0e0e0e) & ~b)
            if ((((x - 0x01010101) & ~x) | ((y - 0x01010101) & ~y) | low) & 0x80808080) break
            i += 8
          }
          byte = bytes[i] ?? 0
          while (byte !== quote && byte > 13) byte = bytes[++i] ?? 0
          if (byte === quote) {
            if (bytes[i + 1] !== quote) break
            doubled = 1
            i += 2
            continue
          }
          if (i >= to) {
            found.openQuoteLine = openLine
            found.openQuoteSize = to - start
            return record
          }
          if (byte === 10 || (byte === 13 && bytes[i + 1] !== 10)) line++
          else if (byte === 0) nulBytes++
          i++
        }
        // Where the bytes end here, the line feed behind them ends the record, which is then scanned again with more.
        byte = bytes[i + 1] ?? 0
        if (byte === delimiter || byte === 10 || byte === 13) {
          starts[count] = start + 1
          ends[count] = i
          escaped[count] = doubled
          count++
          i++
          if (byte !== delimiter) break
          i++
          continue
        }
        if (strays++ === 0) strayLine = openLine
        // The cell is kept as it stands, quotes and all.
        i++
      }
      for (;;) {
        byte = bytes[i] ?? 0
        for (;;) {
          if (byte === delimiter || byte <= 13) break
          byte = bytes[++i] ?? 0
          if (byte === delimiter || byte <= 13) break
          byte = bytes[++i] ?? 0
          if (byte === delimiter || byte <= 13) break
          byte = bytes[++i] ?? 0
          if (byte === delimiter || byte <= 13) break
          byte = bytes[++i] ?? 0
        }
        if (byte === delimiter) {
          starts[count] = start
          ends[count] = i
          escaped[count] = 0
          count++
          i++
          continue cells
        }
        if (byte === 10 || byte === 13) {
          starts[count] = start
          ends[count] = i
          escaped[count] = 0
          count++
          break cells
        }
        if (byte === 0) nulBytes++
        i++
      }
    }
    if (i >= to) {
      if (!last) return record
      found.unterminated = true
      row.unterminated = true
    } else {
      if (byte === 13 && i + 1 >= to && !last) return record
      line++
    }
    row.from = record
    row.to = i
    i += byte === 13 && i + 1 < to && bytes[i + 1] === 10 ? 2 : 1
    found.line = line
    row.count = count
    row.line = recordLine
    found.nulBytes += nulBytes
    if (strays > 0) {
      found.strayQuotes += strays
      found.strayQuoteLine ??= strayLine
    }
    return i
  }

  return { found, scan, finish: async () => undefined }
}
