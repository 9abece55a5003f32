import { isQuoteHeader, skipQuotes } from './quotes.js'

const NEWLINE = 10
const COLON = 58
const GREATER = 62
const decoder = new TextDecoder()

/**
 * The words that a message's writer wrote: quoted replies ("> …", "On … wrote:") and the signature are left out.
 * `bytes` are UTF-8; `undouble` where quotes stand doubled as in a CSV cell.
 */
export function ownWords(bytes: Uint8Array, from: number, to: number, undouble = false): string {
  const line = bytes[from] === GREATER ? from : bytes.indexOf(NEWLINE, from)
  if (line < 0 || line >= to) return decode(bytes, from, to, undouble)
  const kept: string[] = []
  let at = skipQuotes(bytes, from, to)
  let begin = at
  while (at < to) {
    let end = at
    while (end < to && bytes[end] !== NEWLINE) end++
    let last = end - 1
    while (last > at && (bytes[last] ?? 0) <= 32) last--
    if (bytes[last] === COLON && isQuoteHeader(bytes, at, end)) {
      if (begin < at) kept.push(decode(bytes, begin, at, undouble))
      begin = to
      break
    }
    const next = skipQuotes(bytes, Math.min(end + 1, to), to)
    if (next !== Math.min(end + 1, to)) {
      kept.push(decode(bytes, begin, end, undouble))
      begin = next
    }
    at = next
  }
  if (begin < to) kept.push(decode(bytes, begin, to, undouble))
  return kept.length === 1 ? (kept[0] ?? '') : kept.join('\n')
}

function decode(bytes: Uint8Array, from: number, to: number, undouble: boolean): string {
  const text = decoder.decode(bytes.subarray(from, to))
  return undouble && text.includes('""') ? text.replaceAll('""', '"') : text
}
