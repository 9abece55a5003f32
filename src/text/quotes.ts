const NEWLINE = 10
const encoder = new TextEncoder()
const wrote = ['wrote', 'schrieb', ' crit', 'écrit', 'rašė', 'rase', 'rašo', 'kirjutas', 'napisa', 'написа', 'pisze', 'escribi'].map(word =>
  encoder.encode(word),
)
const senders = ['From:', 'Nuo:', 'Saatja:', 'Kellelt:', 'Od:', 'Šalje:', 'Од:', 'Шаље:', 'Von:', 'De:'].map(word => encoder.encode(word))
const longestHeader = 400
// By first byte: whether any of the words may begin here.
const wroteBegins = Uint8Array.from({ length: 256 }, (_, byte) => (wrote.some(word => word[0] === byte) ? 1 : 0))
const senderBegins = Uint8Array.from({ length: 256 }, (_, byte) => (senders.some(word => word[0] === byte) ? 1 : 0))

function holds(bytes: Uint8Array, at: number, to: number, word: Uint8Array): boolean {
  if (at + word.length > to) return false
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word[i]) return false
  return true
}

function lineEnd(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && bytes[at] !== NEWLINE) at++
  return at
}

/** Whether a line is one that mail programs put above a quoted message: "On … wrote:" in the languages we know. */
export function isQuoteHeader(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from > longestHeader) return false
  let dated = 0
  let verb = false
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0
    if (byte === 64 || byte === 60) dated += 3
    else if (byte >= 48 && byte <= 57) dated++
    else if (!verb && wroteBegins[byte] === 1) verb = wrote.some(word => holds(bytes, at, to, word))
  }
  return verb && dated >= 3
}

/**
 * Looks at the line that begins at `at` and gives where the customer's own words go on: `at` itself, the line after a run of
 * "> " lines, or `to` where a signature ("-- ") or a forwarded or answered message begins.
 */
export function skipQuotes(bytes: Uint8Array, begin: number, to: number): number {
  let at = begin
  for (;;) {
    const byte = bytes[at]
    if (byte === 62) at = Math.min(lineEnd(bytes, at, to) + 1, to)
    else if (byte === 45) return bytes[at + 1] === 45 && cutsHere(bytes, at, to) ? to : at
    else if (byte !== undefined && senderBegins[byte] === 1 && senders.some(word => holds(bytes, at, to, word)))
      return hasHeaderBelow(bytes, at, to) ? to : at
    else return at
    if (at >= to) return to
  }
}

/** A line of two dashes, or "-----Original Message-----". */
function cutsHere(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from
  while (at < to && bytes[at] === 45) at++
  const dashes = at - from
  const first = at
  let last = -1
  while (at < to && at - from < 200 && bytes[at] !== NEWLINE) {
    const byte = bytes[at] ?? 0
    if (byte > 32) last = byte
    at++
  }
  if (dashes === 2) return last === -1 && (at > first || at === to || bytes[at] === NEWLINE)
  return dashes >= 4 && last === 45
}

/** "From:" opens a quoted message where the next line is a header too ("Sent:", "Išsiųsta:", …). */
function hasHeaderBelow(bytes: Uint8Array, from: number, to: number): boolean {
  const next = lineEnd(bytes, from, Math.min(to, from + longestHeader)) + 1
  for (let at = next; at < to && at < next + 24; at++) {
    const byte = bytes[at]
    if (byte === 58) return at > next
    if (byte === 32 || byte === NEWLINE) return false
  }
  return false
}
