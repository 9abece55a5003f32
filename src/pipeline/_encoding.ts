// Over 150 lines: what is known of encodings stands together: labels, detection, transcoding, and the check of every byte.
import { isAscii, isUtf8 } from 'node:buffer'
import { Refusal } from '../model/refusal.js'
import type { Dialect } from '../model/row.js'

const BOM = Buffer.from([0xef, 0xbb, 0xbf])
const known = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'iso-8859-2',
  'iso-8859-4',
  'iso-8859-5',
  'iso-8859-7',
  'iso-8859-9',
  'iso-8859-10',
  'iso-8859-13',
  'iso-8859-15',
  'koi8-r',
  'koi8-u',
  'macintosh',
  'gbk',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-874',
]
const candidates =
  'windows-1257 (Lithuanian, Estonian, Latvian), windows-1250 (Serbian Latin, Croatian, Polish, Czech), windows-1251 (Serbian Cyrillic, Russian), ' +
  'windows-1252 (Western) or gb18030 (Chinese)'
/** So many valid multi-byte sequences for each bad one still make a file UTF-8. */
const VALID_PER_BAD = 10

/** The proper name of an encoding people gave; Refusal 2 with likely names where there is no such encoding. */
export function checkLabel(label: string): string {
  const spelled = label
    .trim()
    .toLowerCase()
    .replace(/^utf_?(?=8|16)/, 'utf-')
  try {
    return new TextDecoder(spelled).encoding
  } catch {
    const digits = /\d+/.exec(label)?.[0]
    const letters = spelled.replace(/[^a-z]/g, '').slice(0, 3)
    const alike = known.filter(name => (digits !== undefined ? name.includes(digits) : letters !== '' && name.startsWith(letters)))
    const shown = (alike.length > 0 ? alike : ['utf-8', 'utf-16le', 'windows-1250', 'windows-1251', 'windows-1252', 'windows-1257']).slice(
      0,
      6,
    )
    throw new Refusal(2, `There is no encoding “${label}”.`, `Did you mean ${shown.join(', ')}?`)
  }
}

/** What a file's first bytes say of its encoding; `whole` tells that they are all of it. Refusal 3 for binary content and for what nobody can tell. */
export function detectEncoding(
  path: string,
  sample: Buffer,
  whole: boolean,
  told: string | undefined,
): Pick<Dialect, 'encoding' | 'encodingBy'> {
  const bom = sample[0] === 0xff && sample[1] === 0xfe ? 'utf-16le' : sample[0] === 0xfe && sample[1] === 0xff ? 'utf-16be' : undefined
  if (bom !== undefined) return { encoding: bom, encodingBy: 'bom' }
  if (sample.subarray(0, 3).equals(BOM)) return { encoding: 'utf-8', encodingBy: 'bom' }
  const option = told === undefined ? undefined : checkLabel(told)
  if (option?.startsWith('utf-16')) return { encoding: option, encodingBy: 'option' }
  const nuls = [0, 0]
  let controls = 0
  const size = Math.min(sample.length, 1 << 16)
  for (let i = 0; i < size; i++) {
    const byte = sample[i] ?? 0
    if (byte === 0) nuls[i & 1] = (nuls[i & 1] ?? 0) + 1
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  }
  const [even = 0, odd = 0] = nuls.map(count => count / (size / 2))
  if (option === undefined && size > 3 && odd > 0.3 && even < 0.05) return { encoding: 'utf-16le', encodingBy: 'utf-16-pattern' }
  if (option === undefined && size > 3 && even > 0.3 && odd < 0.05) return { encoding: 'utf-16be', encodingBy: 'utf-16-pattern' }
  if (even + odd > 0.1 || controls > size * 0.05) {
    throw new Refusal(3, `“${path}” is binary, not CSV text.`, 'Export it as CSV, or name its encoding with --encoding.')
  }
  if (option !== undefined) return { encoding: option, encodingBy: 'option' }
  const check = createUtf8Check(path, true)
  check.take(sample, 0, whole ? sample.length : wholeCharacters(sample, 0, sample.length), 1)
  check.finish(countLeads(sample))
  return { encoding: 'utf-8', encodingBy: 'valid-utf8' }
}

/** Chunks in any encoding as UTF-8 chunks; `replaced` hears how often something had no meaning. */
export async function* transcode(
  chunks: AsyncIterable<Buffer>,
  encoding: string,
  replaced: (count: number) => void,
): AsyncIterable<Buffer> {
  const decoder = new TextDecoder(encoding)
  const decode = (chunk?: Buffer) => {
    const text = chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
    let count = 0
    for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++
    if (count > 0) replaced(count)
    return Buffer.from(encoding === 'windows-1252' ? mendWestern(text) : text)
  }
  for await (const chunk of chunks) yield decode(chunk)
  yield decode()
}

const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Some releases of Node decode windows-1252 as if it were Latin-1: euro sign, dashes and curly quotes come out as control characters. */
function mendWestern(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, char => western[char.charCodeAt(0) - 0x80] ?? char)
}

/** The end of the last whole character in bytes[from … to): at most three bytes of an unfinished one are left out. */
export function wholeCharacters(bytes: Buffer, from: number, to: number): number {
  for (let back = 1; back <= 3 && to - back >= from; back++) {
    const byte = bytes[to - back] ?? 0
    if (byte < 0x80) return to
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? to - back : to
  }
  return to
}

/** The number of byte order marks at the start, in bytes: some exports have two. */
export function bomSize(bytes: Buffer): number {
  let size = 0
  while (bytes.subarray(size, size + 3).equals(BOM)) size += 3
  return size
}

/** Checks that every byte of a file is UTF-8 and counts what is not. */
export interface Utf8Check {
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
      if (isAscii(piece) || isUtf8(piece)) return
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
