import type { HeardWords } from '../model/judge.js'
import { LISTED } from '../text/text-words.js'
import { tellsAddress } from './dialogue-address.js'
import { HIGH, isCapital, isDigit, isSpace } from './dialogue-units.js'

/** Bits of what a text tells in digits: a reference code, a telephone number, a date, an address. */
export const CODE = 1
export const PHONE = 2
export const DATE = 4
export const ADDRESS = 8

/** Reference codes: four digits and more, or letters with digits, no year, amount, time or phone number. */
const code =
  /(?<![\d.,:+/@-])(?:[A-ZЂ-Ш]{1,4}-?\d{2,}[\dA-ZЂ-Ш-]*|(?:19|20)\d\d[-/](?!(?:19|20)\d\d\b)\d{4,9}|#\s?\d{3,}|\d{1,4}[A-ZЂ-Ш]{1,3}\d{2,}|(?!(?:19|20)\d\d\b)\d{4,9})(?![\d@]|[.,:]\d|\s?(?:[Ee][Uu][Rr]|€|£|\$|%|RSD|rsd|din|evr|РСД|рсд|дин|евр|km|kg|kom|км|кг|ком|[MG]B))/u
const email = /[\w.+-]+@[\w-]+\.[a-z]{2,}/iu
const phone = /(?<![\d.])(?:\+\d[\d ()/-]{7,}\d|0\d[\d ()/-]{6,}\d|8 ?6\d{2} ?\d{5})(?![\d@])/u
// A date begins with its digits, or with a month before them.
const digitsFirst =
  /(?:\d{4}-\d{2}-\d{2}|(?:0?[1-9]|[12]\d|3[01])[./]\s?\d{1,2}(?:[./]\s?\d{2,4})?\.?(?=[\s,;)!?]|$)|\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|maj|okt|avg|saus|vasar|kov|bal|geg|birž|liep|rugp|rugs|spal|lapkr|gruod|veeb|märts|juun|juul|dets|янв|јан|феб|мар|апр|мај|јун|јул|авг|сеп|окт|нов|дец)\p{L}*)/iuy
const monthFirst = /(?<!\d)(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{1,2}/iu
const phones = new RegExp(phone, 'gu')
const dates = new RegExp(`(?<!\\d)${digitsFirst.source}|${monthFirst.source}`, 'giu')
const ownName =
  /(?:[Mm]y name(?:'s| is)|[Nn]ame's|[Tt]his is|I am|I'm|[Mm]ano vardas|[Vv]ardas|[Ee]su|[Mm]inu nimi on|[Nn]imi on|[Oo]len|[Zz]ovem se|[Ss]e zovem|[Ii]me mi je|[Mm]oje ime je|[Ii]me:|[Ii]me i prezime:?|[Nn]a ime|[Pp]rezivam se|[Jj]a sam|[Зз]овем се|[Сс]е зовем|[Ии]ме ми је|[Мм]оје име је|[Ии]ме:|[Ии]ме и презиме:?|[Нн]а име|[Пп]резивам се|[Јј]а сам)\s+\p{Lu}\p{Ll}+|(?:[Oo]vde|[Оо]вде)\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+/u
// Seen at a glance, as what else may be told: a flat with its number, a month before a day.
const FLAT = 16
const MONTH = 32
// Beginnings of months behind a day, endings of months before it, and of words before the number of a flat.
const monthsBehind = new Set(
  'jan feb mar apr may jun jul aug sep oct nov dec maj okt avg sau vas kov bal geg bir lie rug spa lap gru vee mär juu det янв јан феб мар апр мај јун јул авг сеп окт нов дец'.split(
    ' ',
  ),
)
const monthsBefore = new Set('ary rch ril may une uly ust ber'.split(' '))
const ordinals = new Set(['st', 'nd', 'rd', 'th'])
const flatsBefore = new Set('ica ul. ица ул. lat oom apt tas ter tan тан оба oba rys uba kv. br.'.split(' '))
const SHORTEST_PHONE = 9
const inPhone = new Set([...'0123456789 ()/-'].map(character => character.charCodeAt(0)))
// The last three bytes of what leads a name.
const leads = new Set(
  "e's| is|das|I'm| am|esu|Esu| on|len| se| je| sam|vem|ime|me:|vde| се| је|сам|вем|име|ме:|вде".split('|').map(lastThree),
)
const [PLUS, HYPHEN, POINT, SLASH] = [43, 45, 46, 47]
const LONG_S = 0x17f
const digits = /\d+/g

/** What a text tells in digits, as bits. */
export function toldInDigits(text: string): number {
  const runs = runsOf(text)
  if (runs.length === 0) return 0
  const maybe = glance(text, runs)
  let told = 0
  if ((maybe & CODE) !== 0) {
    const withoutPhones = (maybe & PHONE) === 0 ? text : text.replace(phones, ' ')
    // What a telephone number leaves behind may be a date.
    const rest = (maybe & (DATE | PHONE)) === 0 ? withoutPhones : withoutPhones.replace(dates, ' ')
    if (code.test(rest)) told |= CODE
  }
  if ((maybe & PHONE) !== 0 && phone.test(text)) told |= PHONE
  if ((maybe & DATE) !== 0 && (((maybe & MONTH) !== 0 && monthFirst.test(text)) || tellsDate(text, runs))) told |= DATE
  if (tellsAddress(text, runs, (maybe & FLAT) !== 0)) told |= ADDRESS
  return told
}

/** Where the digits of a text begin and end, by turns. */
function runsOf(text: string): readonly number[] {
  const runs: number[] = []
  digits.lastIndex = 0
  while (digits.test(text)) {
    const to = digits.lastIndex
    let from = to - 1
    while (isDigit(text.charCodeAt(from - 1))) from--
    runs.push(from, to)
  }
  return runs
}

/** Whether digits begin a date. */
function tellsDate(text: string, runs: readonly number[]): boolean {
  for (let run = 0; run < runs.length; run += 2) {
    const from = runs[run] ?? 0
    if (!mayBeDate(text, from, runs[run + 1] ?? 0)) continue
    digitsFirst.lastIndex = from
    if (digitsFirst.test(text)) return true
  }
  return false
}

/** What a text may tell in digits, as bits. */
function glance(text: string, runs: readonly number[]): number {
  let maybe = 0
  const hash = text.indexOf('#')
  for (let run = 0; run < runs.length; run += 2) {
    const from = runs[run] ?? 0
    maybe |= shapeOf(text, from, runs[run + 1] ?? 0, hash >= 0 && hash < from)
  }
  return maybe
}

/** What the digits text[from … to) may be, as bits; `hash` where a "#" stands somewhere before. */
function shapeOf(text: string, from: number, to: number, hash: boolean): number {
  const size = to - from
  const before = text.charCodeAt(from - 1)
  const lettered = isCapital(before) || (before === HYPHEN && isCapital(text.charCodeAt(from - 2)))
  let maybe = 0
  if (size > 4 || (size > 1 && lettered) || (size > 2 && hash) || (size === 4 && !isYear(text, from))) maybe |= CODE
  if (mayBePhone(text, from, before)) maybe |= PHONE
  if (mayBeDate(text, from, to)) maybe |= DATE
  if (before === POINT || isSpace(before)) {
    let word = from
    while (word > 0 && isSpace(text.charCodeAt(word - 1))) word--
    const last = text.slice(Math.max(0, word - 3), word)
    if (flatsBefore.has(last)) maybe |= FLAT
    if (mayBeAmong(monthsBefore, last)) maybe |= DATE | MONTH
  }
  return maybe
}

/** Whether four digits are a year and no part of a longer word. */
function isYear(text: string, from: number): boolean {
  const century = text.slice(from, from + 2)
  return (century === '19' || century === '20') && !/\w/.test(text.charAt(from + 4))
}

/** Whether the digits from a place on, with what may stand between them, are as many as a telephone number has. */
function mayBePhone(text: string, from: number, before: number): boolean {
  const [first, second] = [text.charCodeAt(from), text.charCodeAt(from + 1)]
  if (before !== PLUS) {
    if (before === POINT) return false
    const trunk = first === 48 && isDigit(second)
    if (!trunk && !(first === 56 && (second === 54 || (second === 32 && text.charCodeAt(from + 2) === 54)))) return false
  }
  let at = from
  while (at < from + SHORTEST_PHONE && inPhone.has(text.charCodeAt(at))) at++
  return at === from + SHORTEST_PHONE
}

/** Whether digits begin a date: one in numbers, or a day with a month behind it. */
function mayBeDate(text: string, from: number, to: number): boolean {
  const next = text.charCodeAt(to)
  if (to - from === 4) return next === HYPHEN && isDigit(text.charCodeAt(to + 1))
  if (to - from > 2) return false
  const second = text.charCodeAt(to + 1)
  if ((next === POINT || next === SLASH) && (isDigit(second) || (isSpace(second) && isDigit(text.charCodeAt(to + 2))))) return true
  let at = to
  if (next === POINT) at++
  else if (!isSpace(next)) {
    if (!mayBeAmong(ordinals, text.slice(to, to + 2))) return false
    at += 2
  }
  if (!isSpace(text.charCodeAt(at))) return false
  for (; isSpace(text.charCodeAt(at)); at++) if (text.charCodeAt(at) >= HIGH) return true
  return mayBeAmong(monthsBehind, text.slice(at, at + 3))
}

/** Whether a text tells an e-mail address. */
export function tellsEmail(text: string): boolean {
  return text.includes('@') && email.test(text)
}

/** Whether who speaks tells a name; the words are those of the text, or of a longer one that begins with it. */
export function tellsName(text: string, words: HeardWords): boolean {
  return mayTellName(words) && ownName.test(text)
}

/** Whether a capital stands behind a word that may lead a name: found much faster than the name. */
function mayTellName({ bytes, listed, count, whole }: HeardWords): boolean {
  if (!whole) return true
  // The first word is behind none.
  for (let word = 1; word < count; word++) {
    const at = listed[LISTED * word + 2] ?? 0
    const byte = bytes[at] ?? 0
    if (byte < 0xc0 ? !isCapital(byte) : isSmall(byte, bytes[at + 1] ?? 0)) continue
    let end = at - 1
    if ((bytes[end] ?? 0) > 32 && !endsHighSpace(bytes, end)) continue
    while (end > 0 && (bytes[end] ?? 0) <= 32) end--
    if (endsHighSpace(bytes, end) || leads.has(threeOf(bytes[end - 2] ?? 0, bytes[end - 1] ?? 0, bytes[end] ?? 0))) return true
  }
  return false
}

/** Whether two bytes are a small letter for sure, of Latin-1 or Cyrillic. */
function isSmall(first: number, second: number): boolean {
  return (first === 0xc3 && second >= 0xa0) || (first === 0xd0 && second >= 0xb0) || (first === 0xd1 && second < 0xa0)
}

/** Whether the byte at a place may be the last of a space that takes more than one. */
function endsHighSpace(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 0
  return byte > 127 && ((byte === 0xa0 && bytes[at - 1] === 0xc2) || (bytes[at - 2] ?? 0) >= 0xe0)
}

function lastThree(text: string): number {
  const [first = 0, second = 0, third = 0] = new TextEncoder().encode(text).slice(-3)
  return threeOf(first, second, third)
}

function threeOf(first: number, second: number, third: number): number {
  return (first << 16) | (second << 8) | third
}

/** Whether letters may be one of a set, whatever their case; a long s is one of those whose small letter is itself, as others may be that stand high. */
function mayBeAmong(set: ReadonlySet<string>, letters: string): boolean {
  if (set.has(letters.toLowerCase())) return true
  for (let at = 0; at < letters.length; at++) if (letters.charCodeAt(at) >= HIGH || letters.charCodeAt(at) === LONG_S) return true
  return false
}
