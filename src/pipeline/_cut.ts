import type { Recognised } from '../model/format.js'
import type { Dialect } from '../model/row.js'
import type { Input } from './_input.js'
import { createScanner } from './_scanner.js'
import { bomSize } from './_utf8.js'

/** Two stretches of a file that are a file of their own: its header, and its records from some place on. */
export interface Cut {
  /** Bytes of the header with its line end, and how many lines they are. */
  readonly head: number
  readonly headLines: number
  /** The first byte of the second part. */
  readonly at: number
}

const LOOK = 1 << 18
/** So many whole records after a line end show that it ends a record; whoever reads the first part finds out for certain. */
const SHOWN = 8
const RECORDS = 1 << 15
const TRIES = 200

/** Where the second part of a plain file may begin, `share` (0 to 1) of the way; undefined where that cannot be told. */
export async function findCut(input: Input, dialect: Dialect, recognised: Recognised, share: number): Promise<Cut | undefined> {
  const { size, range } = input
  if (size === undefined || range === undefined || dialect.encoding !== 'utf-8' || dialect.preamble > 0) return undefined
  const start = await lookAt(range, 0)
  const head = headOf(start, dialect)
  if (head === undefined) return undefined
  const from = Math.floor(head.size + (size - head.size) * share)
  const bytes = await lookAt(range, from)
  const width = recognised.header.length
  let tries = 0
  for (let i = bytes.indexOf(10); i >= 0 && tries < TRIES; i = bytes.indexOf(10, i + 1), tries++)
    if (isStart(bytes, i + 1, dialect, width)) return { head: head.size, headLines: head.lines, at: from + i + 1 }
  return undefined
}

async function lookAt(range: NonNullable<Input['range']>, from: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of range(from, from + LOOK)) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** The first record, where it stands at the very start and another follows at once. */
function headOf(bytes: Buffer, dialect: Dialect): { readonly size: number; readonly lines: number } | undefined {
  const starts: { readonly from: number; readonly to: number; readonly line: number }[] = []
  scan(bytes, bomSize(bytes), bytes.length, dialect, ({ from, to, line }) => {
    if (starts.length < 2) starts.push({ from, to, line })
  })
  const [first, second] = starts
  if (first === undefined || second === undefined || first.line !== 1 || second.from - first.to > 2) return undefined
  // Two line ends would be a blank line, which only the first part may count.
  return second.from - first.to === 2 && bytes[first.to] !== 13 ? undefined : { size: second.from, lines: second.line - 1 }
}

function isStart(bytes: Buffer, from: number, dialect: Dialect, width: number): boolean {
  let whole = 0
  let odd = 0
  scan(bytes, from, Math.min(bytes.length, from + RECORDS), dialect, ({ count }) => {
    if (count === width) whole++
    else odd++
  })
  return odd === 0 && whole >= SHOWN
}

function scan(bytes: Buffer, from: number, to: number, dialect: Dialect, onRow: Parameters<typeof createScanner>[2]): void {
  // The scanner writes a byte behind what it reads.
  const piece = Buffer.alloc(to + 1)
  bytes.copy(piece, 0, 0, to)
  createScanner('', dialect, onRow).scan(piece, from, to, false)
}
