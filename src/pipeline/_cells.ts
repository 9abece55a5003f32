import type { Row } from '../model/row.js'
import type { Dictionary } from './_dictionary.js'

/** Cells that say "nothing here" in every export. */
const nothing = new Set(['', '-', '?', 'null', 'NULL', '(null)', 'None', 'n/a', 'N/A', 'NaN', 'nan', '\\N', '—'])

/** The words that mean "no value" in a file: the usual ones and the format's own. */
export function missingWords(own: readonly string[] | undefined): ReadonlySet<string> {
  return own === undefined ? nothing : new Set([...nothing, ...own])
}

/** The cell as trimmed text without the leading apostrophe that guards against formulas. */
export function cellText(row: Row, cell: number): string {
  const text = row.text(cell).trim()
  return text.startsWith("'") ? text.slice(1) : text
}

let viewed: ArrayBufferLike | undefined
let view: DataView<ArrayBufferLike> = new DataView(new ArrayBuffer(0))

/** A digest of a record's raw bytes, 32 bits: equal records have equal digests. A hot function: four bytes at a time. */
export function digestOf(row: Row): number {
  const { bytes } = row
  if (viewed !== bytes.buffer) {
    viewed = bytes.buffer
    view = new DataView(bytes.buffer)
  }
  const base = bytes.byteOffset
  const end = base + row.to
  let at = base + row.from
  let hash = end - at
  for (; at + 4 <= end; at += 4) hash = Math.imul((hash << 13) | (hash >>> 19), 0x9e3779b1) ^ Math.imul(view.getInt32(at, true), 0x85ebca6b)
  for (; at < end; at++) hash = Math.imul(hash ^ view.getUint8(at), 0x01000193)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** A name as a 53-bit number: the same but for case and outer blanks, the same number; 0 for nothing. */
export function nameHash(bytes: Uint8Array, from: number, to: number): number {
  let start = from
  let end = to
  while (start < end && (bytes[start] ?? 0) <= 32) start++
  while (end > start && (bytes[end - 1] ?? 0) <= 32) end--
  if (start === end) return 0
  let low = 0x811c9dc5
  let high = 0x1b873593
  for (let i = start; i < end; i++) {
    let byte = bytes[i] ?? 0
    if (byte >= 65 && byte <= 90) byte += 32
    low = Math.imul(low ^ byte, 0x01000193)
    high = Math.imul(high ^ byte, 0x85ebca6b) + low
  }
  low ^= low >>> 15
  high ^= high >>> 13
  return ((high >>> 0) % 0x1fffff) * 4294967296 + (low >>> 0) + 1
}

/** True where a cell says "nothing here"; no string is made for a cell too long to say so. */
export function isMissing(row: Row, cell: number, missing: ReadonlySet<string>): boolean {
  const length = (row.ends[cell] ?? 0) - (row.starts[cell] ?? 0)
  return length === 0 || (length <= 12 && missing.has(cellText(row, cell)))
}

/** nameHash of a cell; 0 where it says "nothing here". */
export function nameOf(row: Row, cell: number, missing: ReadonlySet<string>): number {
  return isMissing(row, cell, missing) ? 0 : nameHash(row.bytes, row.starts[cell] ?? 0, row.ends[cell] ?? 0)
}

/** nameHash of a string. */
export function textHash(text: string): number {
  const bytes = Buffer.from(text, 'utf8')
  return nameHash(bytes, 0, bytes.length)
}

/** Plain decimal digits as a number, or -1 where the cell is anything else: the caller then reads it the slow way. */
export function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to <= from || to - from > 15) return -1
  let value = 0
  for (let i = from; i < to; i++) {
    const digit = (bytes[i] ?? 0) - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

/** Reads a cell as a code of a dictionary; words that mean "no value" are 0, whatever blanks surround a word. */
export class CodeReader {
  private readonly dictionary: Dictionary
  private readonly missing: ReadonlySet<string>
  /** code as found → code to use. */
  private readonly settled: number[] = [0]

  constructor(dictionary: Dictionary, missing: ReadonlySet<string>) {
    this.dictionary = dictionary
    this.missing = missing
  }

  read(row: Row, cell: number): number {
    const from = row.starts[cell] ?? 0
    const to = row.ends[cell] ?? 0
    if (from === to) return 0
    const raw = row.escaped[cell] === 1 ? this.dictionary.codeOfText(row.text(cell)) : this.dictionary.codeOf(row.bytes, from, to)
    return this.settled[raw] ?? this.settle(raw)
  }

  private settle(raw: number): number {
    const word = this.dictionary.word(raw)
    let plain = word.trim()
    if (plain.startsWith("'")) plain = plain.slice(1)
    const code = this.missing.has(plain) ? 0 : plain === word ? raw : this.dictionary.codeOfText(plain)
    this.settled[raw] = code
    return code
  }
}
