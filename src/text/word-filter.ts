const BITS = 15
const PRIME = 0x9e3779b1
const WORD = 1
const STEM = 2
const SHORT_STEM = 4
const ENDING = 8
// Letters of a stem that are looked at, and of a short one.
const STEM_LETTERS = 3
const SHORT_LETTERS = 2

/** Tells at a glance that most words are none of a list: it makes no string and asks no map. */
export class WordFilter {
  private readonly marks = new Uint8Array(1 << BITS)

  /** Adds a word; with `*` behind it all words that begin so, with `*` before it those that end so, by two letters at least. */
  add(word: string): void {
    const letters = word.replace('*', '')
    if (word.startsWith('*')) this.mark(placeOf(letterAt(word, word.length - 2), letterAt(word, word.length - 1), 0), ENDING)
    else if (letters.length === word.length) this.mark(wholePlace(word), WORD)
    else if (letters.length >= STEM_LETTERS) this.mark(placeOf(letterAt(word, 0), letterAt(word, 1), letterAt(word, 2)), STEM)
    else if (letters.length === SHORT_LETTERS) this.mark(placeOf(letterAt(word, 0), letterAt(word, 1), 0), SHORT_STEM)
    else this.marks.fill(WORD)
  }

  /** False where the word is surely none of those that were added. */
  mayHold(word: string): boolean {
    const { marks } = this
    const { length } = word
    const first = letterAt(word, 0)
    const second = letterAt(word, 1)
    const third = letterAt(word, 2)
    return (
      ((marks[placeOf(first, second, third)] ?? 0) & STEM) !== 0 ||
      ((marks[wholePlace(word)] ?? 0) & WORD) !== 0 ||
      ((marks[placeOf(first, second, 0)] ?? 0) & SHORT_STEM) !== 0 ||
      ((marks[placeOf(letterAt(word, length - 2), letterAt(word, length - 1), 0)] ?? 0) & ENDING) !== 0
    )
  }

  private mark(place: number, kind: number): void {
    this.marks[place] = (this.marks[place] ?? 0) | kind
  }
}

function letterAt(word: string, at: number): number {
  return at >= 0 && at < word.length ? word.charCodeAt(at) : 0
}

function placeOf(first: number, second: number, third: number): number {
  return Math.imul((first << 12) ^ (second << 6) ^ third, PRIME) >>> (32 - BITS)
}

function wholePlace(word: string): number {
  const { length } = word
  const head = (letterAt(word, 0) << 12) ^ (letterAt(word, 1) << 6) ^ letterAt(word, 2)
  return Math.imul(head ^ (length << 20) ^ (letterAt(word, length - 1) << 14), PRIME) >>> (32 - BITS)
}
