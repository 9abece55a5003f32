import type { Dialect } from '../src/model/row.js'
import { type Input, type Reader, type ReadSummary, readRecords } from '../src/pipeline/read.js'

/** The dialect of RFC 4180. */
export const comma: Dialect = { encoding: 'utf-8', encodingBy: 'valid-utf8', delimiter: ',', quote: '"', escape: '"', preamble: 0 }

/** An input from bytes, handed out in pieces of one size. */
export function inputOf(content: string | Buffer, size = 1 << 20, path = 'made.csv'): Input {
  const bytes = Buffer.from(content)
  return {
    path,
    size: bytes.length,
    rereadable: true,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    },
  }
}

/** All that a reading gave, copied. */
export interface Read {
  readonly rows: readonly (readonly string[])[]
  readonly lines: readonly number[]
  readonly raw: readonly string[]
  readonly summary: Omit<ReadSummary, 'sha256'> & { readonly sha256: string }
}

/** Reads an input to its end. */
export async function read(input: Input, dialect: Dialect = comma, reader?: Reader): Promise<Read> {
  const rows: string[][] = []
  const lines: number[] = []
  const raw: string[] = []
  const summary = await readRecords(
    input,
    dialect,
    row => {
      rows.push(Array.from({ length: row.count }, (_, cell) => row.text(cell)))
      lines.push(row.line)
      raw.push(row.bytes.toString('utf8', row.from, row.to))
    },
    undefined,
    reader,
  )
  return { rows, lines, raw, summary: { ...summary, sha256: await summary.sha256 } }
}
