import { ibanLength, isBalticCode, isCard, isEmail, isIban, isIpAddress, isJmbg, isPhone, isPrcId, isSsn } from './validate.js'

/** What a private word is; its placeholder bears the name. */
export type PrivateKind = 'EMAIL' | 'CARD' | 'IBAN' | 'ID' | 'PHONE' | 'IP' | 'SECRET' | 'NUMBER'

/** A private word in a text, with UTF-16 offsets [from, to). */
export interface PrivateWord {
  readonly kind: PrivateKind
  readonly from: number
  readonly to: number
}

interface Chunk {
  readonly from: number
  readonly to: number
}

// Numbers of twelve digits and more are hidden whatever they are: nobody needs them to follow a conversation.
const longNumber = 12
const mostChunks = 10
const longestWord = 40
const wordCharacter = /[\p{L}\p{N}]/u

/** Whether a code is a letter or digit. Looked up by code for ASCII, since hostile texts ask a million times. */
function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return wordCharacter.test(String.fromCharCode(code))
}

function isDomainCode(code: number): boolean {
  return code === 45 || code === 46 || isWordCode(code)
}

function isNameCode(code: number): boolean {
  return isWordCode(code) || "._%+'&=~!#$*/?^{|}-".includes(String.fromCharCode(code))
}

/** The private words of a normalised text, in order and apart from each other, in linear time: every look about a mark is bounded. */
export function privateWords(text: string): readonly PrivateWord[] {
  const found = [...secrets(text), ...emails(text), ...ibans(text), ...numbers(text)]
  found.sort((one, other) => one.from - other.from || other.to - one.to)
  const apart: PrivateWord[] = []
  for (const word of found) if (word.from >= (apart.at(-1)?.to ?? 0)) apart.push(word)
  return apart
}

function emails(text: string): readonly PrivateWord[] {
  const found: PrivateWord[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let from = at
    while (from > 0 && at - from < 64 && isNameCode(text.charCodeAt(from - 1))) from--
    let to = at + 1
    while (to < text.length && to - at < 190 && isDomainCode(text.charCodeAt(to))) to++
    while (to > at && !isWordCode(text.charCodeAt(to - 1))) to--
    while (from < at && !isWordCode(text.charCodeAt(from))) from++
    if (from < at && text.slice(at, to).includes('.') && isEmail(text.slice(from, to))) found.push({ kind: 'EMAIL', from, to })
  }
  return found
}

function ibans(text: string): readonly PrivateWord[] {
  const found: PrivateWord[] = []
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?=[ \u00a0-]?[A-Za-z0-9])/gu)) {
    const length = ibanLength(match[0].slice(0, 2))
    if (length === undefined) continue
    let iban = ''
    let to = match.index
    while (iban.length < length && to < text.length && to - match.index < 60) {
      const code = text.charCodeAt(to)
      if (code < 128 && isWordCode(code)) iban += text[to]
      else if (code !== 32 && code !== 0xa0 && code !== 45) break
      to++
    }
    if (iban.length < length) continue
    if (isIban(iban) && !/[A-Za-z0-9]/.test(text[to] ?? '')) found.push({ kind: 'IBAN', from: match.index, to })
  }
  return found
}

/** "password: …" in the four languages: the word behind the colon is hidden whatever it is, and without a colon where it has a digit. */
function secrets(text: string): readonly PrivateWord[] {
  const said =
    /(?<!\p{L})(?:pass(?:word|code)?|pwd|pin|cvv2?|cvc2?|slaptažodis|slaptazodis|parool|salasõna|salasona|lozinka|lozinku|šifra|лозинка|шифра|пин)(?:\s{0,3}[:=]\s{0,3}|\s{1,3}(?:(?:is|yra|on|je|је)\s{1,3})?(?=\S{0,24}\d))(\S+)/giu
  return [...text.matchAll(said)].map(match => {
    const secret = match[1] ?? ''
    const from = match.index + match[0].length - secret.length
    return { kind: 'SECRET' as const, from, to: from + secret.replace(/[.,;!?)\]]+$/, '').length }
  })
}

function numbers(text: string): readonly PrivateWord[] {
  const found: PrivateWord[] = []
  const digits = /\d+/g
  let chunks: Chunk[] = []
  const settle = (): void => {
    if (chunks.length > 0) settleGroup(text, chunks, found)
    chunks = []
  }
  for (let match = digits.exec(text); match !== null; match = digits.exec(text)) {
    const chunk = { from: match.index, to: match.index + match[0].length }
    const last = chunks.at(-1)
    if (last && !joins(text.slice(last.to, Math.min(chunk.from, last.to + 4)), chunk.from - last.to)) settle()
    chunks.push(chunk)
  }
  settle()
  return found
}

/** Whether digits parted by so much may be one number: a space, hyphen, point, slash or bracket, or a bracket and a space. */
function joins(between: string, length: number): boolean {
  if (length === 1) return ' \u00a0.\u2010\u2011\u2012\u2013-/()'.includes(between)
  return length <= 3 && /^(?:\) ?\(?| \(|\) -? ?|-\()$/.test(between)
}

/** Names what stands in digits that may belong together; a number of a kind goes before one that is only long, and longer ones before shorter. */
function settleGroup(text: string, chunks: readonly Chunk[], found: PrivateWord[]): void {
  for (let first = 0; first < chunks.length; ) {
    const word = wordAt(text, chunks, first)
    if (word) found.push(word.word)
    first = word?.next ?? first + 1
  }
}

function wordAt(text: string, chunks: readonly Chunk[], first: number): { readonly word: PrivateWord; readonly next: number } | undefined {
  const from = chunks[first]?.from ?? 0
  const stop = Math.min(chunks.length, first + mostChunks)
  let digits = 0
  let last = first
  for (; last < stop; last++) {
    const chunk = chunks[last]
    if (chunk === undefined || chunk.to - from > longestWord) break
    digits += chunk.to - chunk.from
  }
  let long: { readonly word: PrivateWord; readonly next: number } | undefined
  while (--last >= first) {
    const to = chunks[last]?.to ?? from
    const kind = mayBePrivate(text, from, to, last - first + 1, digits) ? kindOf(text, from, to, last === first) : undefined
    digits -= to - (chunks[last]?.from ?? to)
    if (kind === 'NUMBER') long ??= { word: { kind, from, to }, next: last + 1 }
    if (kind === undefined || kind === 'NUMBER') continue
    const plus = text[from - 1] === '+' ? 1 : text[from - 1] === '(' && text[from - 2] === '+' ? 2 : 0
    const bracket = kind === 'PHONE' && text[from - 1] === '(' ? 1 : 0
    const extra = kind === 'ID' && to - from === 17 ? 1 : 0
    return { word: { kind, from: from - Math.max(plus, bracket), to: to + extra }, next: last + 1 }
  }
  if (long) return long
  // A run of digits too long for any of these is hidden whole.
  const alone = chunks[first]
  return alone && alone.to - alone.from >= longNumber ? { word: { kind: 'NUMBER', ...alone }, next: first + 1 } : undefined
}

/** What can be told without looking closely, since hostile texts are all digits. */
function mayBePrivate(text: string, from: number, to: number, chunks: number, digits: number): boolean {
  if (digits >= 11) return true
  if (chunks === 4 && to - from === digits + 3 && text.slice(from + 1, from + 4).includes('.')) return true
  if (digits < 8) return false
  const first = text[from]
  return first === '0' || first === '8' || text[from - 1] === '+' || text[from - 2] === '+' || (chunks === 3 && digits === 9)
}

function kindOf(text: string, from: number, to: number, oneChunk: boolean): PrivateKind | undefined {
  const written = text.slice(from, to)
  const digits = oneChunk ? written : written.replace(/\D/g, '')
  const spaced = /^[\d \u00a0\u2010-\u2013-]+$/.test(written)
  if (spaced && isCard(digits)) return 'CARD'
  if (oneChunk && (isBalticCode(digits) || isJmbg(digits) || isPrcId(written) || (to - from === 17 && isPrcId(text.slice(from, to + 1)))))
    return 'ID'
  if (isSsn(written)) return 'ID'
  if (isIpAddress(written)) return 'IP'
  const before = text.slice(Math.max(0, from - 2), from)
  const glued = /[\p{L}\p{N}]$/u.test(before)
  const plus = before.endsWith('+') || before.endsWith('+(')
  if (!glued && isPhone(plus ? `+${written}` : written) && !isDated(written)) return 'PHONE'
  if (digits.length < longNumber || isDated(written)) return undefined
  return oneChunk || (spaced && written.split(/\D/).every(chunk => chunk.length > 1)) ? 'NUMBER' : undefined
}

/** Whether a date stands in digits, so that they are no one number: "2026-03-04 12", "04.03.2026". */
function isDated(written: string): boolean {
  return /(?:^|\D)(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./][0-3]?\d(?:\D|$)|(?:^|\D)[0-3]?\d[-./][01]?\d[-./](?:19|20)\d\d(?:\D|$)/.test(
    written,
  )
}
