import { isUtf8 } from 'node:buffer'
import { Refusal } from '../model/refusal.js'

const BOM = Buffer.from([0xef, 0xbb, 0xbf])
const candidates =
  'windows-1257 (Lithuanian, Estonian, Latvian), windows-1250 (Serbian Latin, Croatian, Polish, Czech), windows-1251 (Serbian Cyrillic, Russian), ' +
  'windows-1252 (Western) or gb18030 (Chinese)'
/** So many valid multi-byte sequences for each bad one still make a file UTF-8. */
const VALID_PER_BAD = 10

/** The end of the last whole character in bytes[from … to): at most three bytes of an unfinished one are left out. */
export function wholeCharacters(bytes: Buffer, from: number, to: number): number {
  for (let back = 1; back <= 3 && to - back >= from; back++) {
    const byte = bytes[to - back] ?? 0
    if (byte < 0x80) return to
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? to - back : to
  }
  return to
}

/** The byte order marks at the start, in bytes: some exports have two, and more are text. */
export function bomSize(bytes: Buffer): number {
  let size = 0
  while (size < 6 && bytes.subarray(size, size + 3).equals(BOM)) size += 3
  return size
}

/** Checks that every byte of a file is UTF-8 and counts what is not. */
interface Utf8Check {
  readonly replacements: number
  /** Lines of the first few bad sequences. */
  readonly lines: readonly number[]
  /** Looks at bytes[from … to), whole characters; `line` tells that of bytes[from]. */
  take(bytes: Buffer, from: number, to: number, line: number): void
  /** Refuses (3) a file with fewer than ten valid multi-byte sequences for each bad one, naming the line of the first; `leads` as of `countLeads`. */
  finish(leads: number): void
}

/** Starts a check; where `strict` is false bad sequences are only counted. */
export function createUtf8Check(path: string, strict: boolean): Utf8Check {
  let bad = 0
  let badLeads = 0
  let firstByte = 0
  const lines: number[] = []
  const refuse = () => {
    const place = `byte 0x${firstByte.toString(16)} on line ${lines[0]} is not UTF-8`
    throw new Refusal(
      3,
      `“${path}”: ${place}, and the encoding cannot be told for certain.`,
      `Name it with --encoding, such as ${candidates}.`,
    )
  }
  return {
    get replacements() {
      return bad
    },
    lines,
    take(bytes, from, to, line) {
      const piece = bytes.subarray(from, to)
      if (isUtf8(piece)) return
      for (let i = 0; i < piece.length; ) {
        const byte = piece[i] ?? 0
        if (byte === 10 || (byte === 13 && piece[i + 1] !== 10)) line++
        const size = byte < 0x80 ? 1 : sequence(piece, i)
        if (size < 1) {
          if (bad === 0) firstByte = byte
          if (lines.length < 5) lines.push(line)
          bad++
          if (byte >= 0xc0) badLeads++
        }
        i += size < 1 ? 1 - size : size
      }
    },
    finish(leads) {
      if (strict && bad > 0 && leads - badLeads < bad * VALID_PER_BAD) refuse()
    },
  }
}

/** The size of the valid sequence at i, or minus the bytes beyond the first that one replacement character stands for (as the WHATWG decoder does). */
function sequence(bytes: Buffer, i: number): number {
  const lead = bytes[i] ?? 0
  const size = lead >= 0xc2 && lead <= 0xdf ? 2 : (lead & 0xf0) === 0xe0 ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  if (size === 0) return 0
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  for (let k = 1; k < size; k++) {
    const byte = bytes[i + k] ?? 0
    if (byte < (k === 1 ? low : 0x80) || byte > (k === 1 ? high : 0xbf)) return 1 - k
  }
  return size
}

/** How many bytes lead a multi-byte sequence of UTF-8 (0xc0 and above). Plain loop over words: it may see every byte of a file. */
export function countLeads(bytes: Buffer): number {
  const start = Math.min((4 - (bytes.byteOffset & 3)) & 3, bytes.length)
  const size = (bytes.length - start) >> 2
  let count = 0
  for (let i = 0; i < start; i++) if ((bytes[i] ?? 0) >= 0xc0) count++
  for (let i = start + size * 4; i < bytes.length; i++) if ((bytes[i] ?? 0) >= 0xc0) count++
  if (size === 0) return count
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + start, size)
  for (let k = 0; k < size; k++) {
    const word = words[k] ?? 0
    if ((word & 0x80808080) !== 0) count += Math.imul(((word & (word << 1)) >>> 7) & 0x01010101, 0x01010101) >>> 24
  }
  return count
}
