import { foldOf } from './fold.js'

/** A word, a number with its inner points and colons, or one mark, with UTF-16 offsets [from, to) in the text. */
export interface FoldedWord {
  /** Lower case without diacritics, Serbian in Latin, apostrophes straight; a mark as written; a line break as "\n". */
  readonly word: string
  readonly kind: 'letters' | 'number' | 'mark'
  readonly from: number
  readonly to: number
}

/** Kinds of UTF-16 units. */
export const LETTERS = 1
export const DIGIT = 2
export const APOSTROPHE = 3
const SPACE = 4
const MARK = 5
/** Of a word longer than so many units only the first count. */
export const longestWord = 48
// What the fold drops from within a word: combining marks and what is seen by nobody.
const dropped = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/

// By unit: its kind once it was asked for, 0 before.
const kinds = new Uint8Array(0x10000)

/** The kind of a UTF-16 unit: letters, a digit, an apostrophe, or anything else. */
export function kindOf(code: number): number {
  const known = kinds[code] ?? MARK
  if (known !== 0) return known
  const kind = lookedUp(code)
  kinds[code] = kind
  return kind
}

function lookedUp(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT
  if (code === 39 || code === 0x2019 || code === 0x2bc || code === 0x60) return APOSTROPHE
  if (code === 10) return MARK
  if (code <= 32 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)) return SPACE
  const character = String.fromCharCode(code)
  return /[\p{L}\p{M}]/u.test(character) || dropped.test(character) ? LETTERS : MARK
}

// By unit: its folded letters once they were asked for.
const folded: (string | undefined)[] = []

/** The folded letters of one UTF-16 unit, from the matcher's own fold. */
function foldedUnit(code: number): string {
  const known = folded[code]
  if (known !== undefined) return known
  const fold = foldOf(code)
  const first = letterOf(fold & 255)
  const letters = fold < 256 ? first : first + letterOf(fold >> 8)
  folded[code] = letters
  return letters
}

function letterOf(symbol: number): string {
  if (symbol >= 1 && symbol <= 26) return String.fromCharCode(96 + symbol)
  return symbol >= 27 && symbol <= 36 ? String.fromCharCode(21 + symbol) : ''
}

/** The words, numbers and marks of a text in order, at most so many, in time linear in what is read; of a word longer than 48 units only the first count. */
export function foldedWords(text: string, most = Number.POSITIVE_INFINITY): readonly FoldedWord[] {
  const words: FoldedWord[] = []
  const { length } = text
  let at = 0
  while (at < length && words.length < most) {
    const from = at
    const first = kindOf(text.charCodeAt(at++))
    if (first === SPACE) continue
    if (first === LETTERS) {
      while (at < length) {
        const next = kindOf(text.charCodeAt(at))
        if (next !== LETTERS && !(next === APOSTROPHE && kindOf(text.charCodeAt(at + 1)) === LETTERS)) break
        at++
      }
      const word = foldedRun(text, from, Math.min(at, from + longestWord))
      if (word !== '') words.push({ word, kind: 'letters', from, to: at })
    } else if (first === DIGIT) {
      while (at < length && (kindOf(text.charCodeAt(at)) === DIGIT || goesOn(text, from, at))) at++
      words.push({ word: text.slice(from, at), kind: 'number', from, to: at })
    } else if (first === MARK) words.push({ word: text.slice(from, at), kind: 'mark', from, to: at })
  }
  return words
}

/** Whether a point, colon, comma or hyphen stands between two digits of a number that is not yet long. */
function goesOn(text: string, from: number, at: number): boolean {
  return at - from < longestWord && /[.:,-]/.test(text[at] ?? '') && kindOf(text.charCodeAt(at + 1)) === DIGIT
}

/** The folded letters of text[from … to); most words are plain small letters and stay as they are. */
function foldedRun(text: string, from: number, to: number): string {
  let i = from
  while (i < to && isPlain(text.charCodeAt(i))) i++
  let word = text.slice(from, i)
  for (; i < to; i++) {
    const code = text.charCodeAt(i)
    word += kindOf(code) === APOSTROPHE ? "'" : foldedUnit(code)
  }
  return word
}

function isPlain(code: number): boolean {
  return code >= 97 && code <= 122
}
