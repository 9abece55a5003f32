import { APOSTROPHE, DROPPED, EMOJI, foldOf, foldTables, OTHER, PICTURE, STOP } from '../text/fold.js'

/** Characters of a text that are read; later ones are not, so that the time a message takes is bounded. */
const readCharacters = 12_000

/** Letters of a word that are its stem: four tell too little and six too much of an inflected word. */
const STEM = 5
// Symbols of the letter stream beside those of the fold: all digits are one, and marks that carry tone are words.
const DIGIT = 27
const ASK = 40
const SHOUT = 41
const FULL = 42
const QUOTE = 43
/** Marks of quotation that cannot be an apostrophe: who puts somebody's word between them may mock it. */
const quotes = new Set(Array.from('"«»“”„‟', mark => mark.charCodeAt(0)))

// What a character does: up to two symbols, a byte each, that lengthen a word; whether the word before ends, and whether it is a word of its own.
const ENDS = 1 << 16
const ALONE = 3 << 16

const PRIME = 0x01000193

/** The hash of what a hash is of, lengthened by a symbol; 0 is the hash of nothing. */
export function lengthened(hash: number, symbol: number): number {
  return Math.imul(hash ^ symbol, PRIME) + 1
}

/** The words and tone marks of one text, folded; overwritten by the next text. */
export interface FoldedWords {
  count: number
  /** By word: the hash of it, and of its first letters. */
  readonly hashes: Int32Array
  readonly stems: Int32Array
  /** By word: where its symbols begin in the stream; there is a 0 before and after them. The last of all is where the next word would begin. */
  readonly begins: Int32Array
  readonly stream: Uint8Array
  /** By word: where it begins and ends in the text. */
  readonly from: Int32Array
  readonly to: Int32Array
}

function effectOf(point: number): number {
  if (point === 63) return ASK | ALONE
  if (point === 33) return SHOUT | ALONE
  if (quotes.has(point)) return QUOTE | ALONE
  const folded = foldOf(point)
  if (folded >= 256) return plain(folded & 255) | (plain(folded >> 8) << 8)
  if (folded < EMOJI || folded === OTHER) return plain(folded)
  if (folded === PICTURE) return EMOJI | ALONE
  if (folded === STOP) return FULL | ALONE
  return folded === DROPPED || folded === APOSTROPHE ? 0 : ENDS
}

const plain = (symbol: number): number => (symbol >= DIGIT && symbol < EMOJI ? DIGIT : symbol)

let common: Int32Array | undefined

/** Makes a reader of words: case, diacritics and the Serbian scripts are folded, and no string is made. */
export function wordReader(): (text: string) => FoldedWords {
  common ??= Int32Array.from(foldTables().points, (_, point) => effectOf(point))
  const effects = common
  const room = readCharacters + 2
  const hashes = new Int32Array(room)
  const stems = new Int32Array(room)
  const begins = new Int32Array(room)
  const from = new Int32Array(room)
  const to = new Int32Array(room)
  // A character folds to two symbols at most, and each may stand as a word of its own.
  const stream = new Uint8Array(readCharacters * 3 + 8)
  const words: FoldedWords = { count: 0, hashes, stems, begins, stream, from, to }

  // Plain indexed loops over variables of its own: this is done to every character of every message.
  return text => {
    const end = Math.min(text.length, readCharacters)
    let count = 0
    let letters = 1
    let size = 0
    let hash = 0
    let stem = 0
    let alone = 0
    for (let at = 0; at < end; ) {
      let point = text.charCodeAt(at)
      let next = at + 1
      let effect = 0
      if (point < effects.length) effect = effects[point] ?? 0
      else {
        point = text.codePointAt(at) ?? 0
        if (point > 0xffff) next++
        effect = effectOf(point)
      }
      if (size > 0 && ((effect | alone) & ENDS) !== 0) {
        hashes[count] = hash
        stems[count] = stem
        to[count++] = at
        stream[letters++] = 0
        size = 0
        hash = 0
      }
      alone = effect >> 1
      for (let symbols = effect & 0xffff; symbols !== 0; symbols >>= 8) {
        const symbol = symbols & 255
        if (size === 0) {
          from[count] = at
          begins[count] = letters
        }
        stream[letters++] = symbol
        hash = lengthened(hash, symbol)
        if (size++ < STEM) stem = hash
      }
      at = next
    }
    if (size > 0) {
      hashes[count] = hash
      stems[count] = stem
      to[count++] = end
      stream[letters++] = 0
    }
    begins[count] = letters
    words.count = count
    return words
  }
}
