/** Symbols of folded text: 1–26 a–z, 27–36 digits, then a mark before an emoji's four letters, and any other letter. */
export const EMOJI = 37
export const OTHER = 38
/** Cells of one row of the automaton: its acceptance (0), one a symbol, and room to align. */
export const STRIDE = 40

/** What a character that is no word symbol does to the text. */
export const SPACE = 40
export const CLAUSE = 41
export const STOP = 42
export const NEWLINE = 43
export const APOSTROPHE = 44
export const DROPPED = 45
export const PICTURE = 46
export const HIGH = 47

const twoLetters = new Map([
  ['đ', 'dj'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ð', 'd'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['ŋ', 'n'],
  ['ŧ', 't'],
  ['ħ', 'h'],
  ['ĸ', 'k'],
  ['ђ', 'dj'],
  ['љ', 'lj'],
  ['њ', 'nj'],
  ['џ', 'dz'],
  ['ѓ', 'dj'],
  ['ѕ', 'dz'],
  ['ќ', 'c'],
  ['й', 'j'],
  ['щ', 'sc'],
  ['ю', 'ju'],
  ['я', 'ja'],
  ['ё', 'e'],
  ['ї', 'i'],
  ['і', 'i'],
  ['є', 'e'],
  ['ґ', 'g'],
  ['ы', 'y'],
  ['э', 'e'],
])

const cyrillic = 'абвгдежзијклмнопрстћуфхцчш'
const latin = 'abvgdezzijklmnoprstcufhccs'

/** The symbol of an ASCII letter, digit, or of OTHER for anything else. */
function symbolOf(letter: string): number {
  const code = letter.charCodeAt(0)
  if (letter.length === 1 && code >= 97 && code <= 122) return code - 96
  if (letter.length === 1 && code >= 48 && code <= 57) return code - 48 + 27
  return OTHER
}

function foldAscii(code: number): number {
  if (code >= 65 && code <= 90) return code - 64
  if (code >= 97 && code <= 122) return code - 96
  if (code >= 48 && code <= 57) return code - 48 + 27
  if (code === 10) return NEWLINE
  if (code === 39 || code === 96) return APOSTROPHE
  if (code === 46 || code === 33 || code === 63) return STOP
  if (code === 44 || code === 58 || code === 59 || code === 40 || code === 41) return CLAUSE
  return SPACE
}

/**
 * The fold of a code point: a symbol, two symbols (the second in the next byte), or what the character does to the text.
 * Case and diacritics go; Cyrillic becomes Latin as Serbian writes it, with č and ć as c, š s, ž z, đ dj, џ dz.
 */
function foldCodePoint(point: number): number {
  if (point < 0x80) return foldAscii(point)
  if (point >= 0x300 && point <= 0x36f) return DROPPED
  if (point === 0xb4 || point === 0x2018 || point === 0x2019 || point === 0x2bc || point === 0x2b9) return APOSTROPHE
  if (point === 0x2026) return STOP
  if (point === 0x2013 || point === 0x2014) return CLAUSE
  if (point === 0x2028 || point === 0x2029) return NEWLINE
  if (point === 0xad || point === 0x200b || point === 0x200d || point === 0xfe0f || point === 0xfeff || point === 0x20e3) return DROPPED
  if (point >= 0x1f3fb && point <= 0x1f3ff) return DROPPED
  if (point >= 0xff01 && point <= 0xff5e) return foldAscii(point - 0xfee0)
  if ((point >= 0x2600 && point <= 0x27bf) || (point >= 0x2b00 && point <= 0x2bff) || (point >= 0x1f300 && point <= 0x1faff)) return PICTURE
  if ((point >= 0x2000 && point <= 0x206f) || (point >= 0x2190 && point <= 0x25ff) || (point >= 0x3000 && point <= 0x303f)) return SPACE
  if (point >= 0x3040) return OTHER
  const lower = String.fromCodePoint(point).toLowerCase()
  const at = cyrillic.indexOf(lower)
  const plain = twoLetters.get(lower) ?? (at >= 0 ? latin[at] : lower.normalize('NFKD').replace(/\p{M}/gu, '')) ?? ''
  if (plain === '' || plain === 'ъ' || plain === 'ь') return DROPPED
  const [first = '', second] = [...plain]
  if (!/[\p{L}\p{N}]/u.test(first)) return SPACE
  return second === undefined ? symbolOf(first) : symbolOf(first) | (symbolOf(second) << 8)
}

// By code point: its fold once it was asked for; 0 before. All from here on are OTHER or known by their range alone.
const remembered = new Uint16Array(0x3040)

/** As foldCodePoint, from memory where it was asked before. */
export function foldOf(point: number): number {
  if (point >= remembered.length) return foldCodePoint(point)
  const known = remembered[point] ?? 0
  if (known !== 0) return known
  const fold = foldCodePoint(point)
  remembered[point] = fold
  return fold
}

export interface FoldTables {
  /** By byte: a symbol or an effect; HIGH where more bytes follow. */
  readonly bytes: Uint8Array
  /** By code point below 0x800: as foldCodePoint. */
  readonly points: Uint16Array
}

let tables: FoldTables | undefined

/** The tables of the fold, made when first asked for. */
export function foldTables(): FoldTables {
  if (tables === undefined) {
    const bytes = Uint8Array.from({ length: 256 }, (_, code) => (code < 0x80 ? foldAscii(code) : HIGH))
    const points = Uint16Array.from({ length: 0x800 }, (_, point) => foldCodePoint(point))
    tables = { bytes, points }
  }
  return tables
}

/** The letter (symbol 1–26) at `place` 0–3 of the four that stand for an emoji behind its mark. */
export function emojiSymbol(point: number, place: number): number {
  let rest = point
  for (let i = 0; i < place; i++) rest = (rest / 26) | 0
  return 1 + (rest % 26)
}

/** The symbols of one word (or of one emoji); undefined where it holds a character that no word can have. */
export function foldWord(word: string): readonly number[] | undefined {
  const { points } = foldTables()
  const symbols: number[] = []
  for (const character of word) {
    const point = character.codePointAt(0) ?? 0
    const folded = point < 0x800 ? (points[point] ?? SPACE) : foldCodePoint(point)
    if (folded === PICTURE) {
      if (symbols.length > 0) return undefined
      symbols.push(EMOJI, ...[0, 1, 2, 3].map(place => emojiSymbol(point, place)))
    } else if (folded >= 256) symbols.push(folded & 255, folded >> 8)
    else if (folded < EMOJI) {
      if (symbols[0] === EMOJI) return undefined
      symbols.push(folded)
    } else if (folded !== APOSTROPHE && folded !== DROPPED) return undefined
  }
  return symbols.length === 0 ? undefined : symbols
}
