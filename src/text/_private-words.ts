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
const domainCharacter = /[\p{L}\p{N}.-]/u
const nameCharacter = /[\p{L}\p{N}._%+'&=~!#$*/?^{|}-]/u

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
    while (from > 0 && at - from < 64 && nameCharacter.test(text[from - 1] ?? '')) from--
    let to = at + 1
    while (to < text.length && to - at < 190 && domainCharacter.test(text[to] ?? '')) to++
    while (to > at && !/[\p{L}\p{N}]/u.test(text[to - 1] ?? '')) to--
    while (from < at && !isEmail(text.slice(from, to)) && !/[\p{L}\p{N}]/u.test(text[from] ?? '')) from++
    if (isEmail(text.slice(from, to))) found.push({ kind: 'EMAIL', from, to })
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
      const character = text[to++] ?? ''
      if (/[A-Za-z0-9]/.test(character)) iban += character
      else if (!/[ \u00a0-]/.test(character)) break
    }
    if (isIban(iban) && !/[A-Za-z0-9]/.test(text[to] ?? '')) found.push({ kind: 'IBAN', from: match.index, to })
  }
  return found
}

/** "password: …" in the four languages: the word behind the colon is hidden whatever it is. */
function secrets(text: string): readonly PrivateWord[] {
  const said =
    /(?<!\p{L})(?:pass(?:word|code)?|pwd|pin|cvv2?|cvc2?|slaptažodis|slaptazodis|parool|salasõna|salasona|lozinka|lozinku|šifra|лозинка|шифра|пин)\s{0,3}[:=]\s{0,3}(\S{1,64})/giu
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
  return length <= 3 && /^(?:[ \u00a0.\u2010-\u2013-]|\/|\)? ?\(?|\) ?|-\(?|\) ?- ?)$/.test(between) && between !== ''
}

/** Names what stands in digits that may belong together; longer readings go before shorter ones. */
function settleGroup(text: string, chunks: readonly Chunk[], found: PrivateWord[]): void {
  for (let first = 0; first < chunks.length; ) {
    const word = wordAt(text, chunks, first)
    if (word) found.push(word.word)
    first = word?.next ?? first + 1
  }
}

function wordAt(text: string, chunks: readonly Chunk[], first: number): { readonly word: PrivateWord; readonly next: number } | undefined {
  for (let last = Math.min(chunks.length, first + mostChunks) - 1; last >= first; last--) {
    const from = chunks[first]?.from ?? 0
    const to = chunks[last]?.to ?? 0
    if (to - from > 60) continue
    const kind = kindOf(text, from, to)
    if (kind === undefined) continue
    const plus = text[from - 1] === '+' ? 1 : text.slice(from - 2, from) === '+(' ? 2 : 0
    const bracket = kind === 'PHONE' && text[from - 1] === '(' ? 1 : 0
    const extra = kind === 'ID' && /[Xx]/.test(text[to] ?? '') && to - from === 17 ? 1 : 0
    return { word: { kind, from: from - Math.max(plus, bracket), to: to + extra }, next: last + 1 }
  }
  // A run of digits too long for any of these is hidden whole.
  const alone = chunks[first]
  return alone && alone.to - alone.from >= longNumber ? { word: { kind: 'NUMBER', ...alone }, next: first + 1 } : undefined
}

function kindOf(text: string, from: number, to: number): PrivateKind | undefined {
  const written = text.slice(from, to)
  const digits = written.replace(/\D/g, '')
  const oneChunk = digits.length === written.length
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
