import { viewOf } from './_byte-view.js'

/** All words of one part of a run by code, as another thread can take them. */
export interface TellWords {
  readonly arena: Uint8Array
  readonly begins: Int32Array
}

/** What is kept of a word: its hash, its first and last four bytes, and where it begins in the arena. */
const PARTS = 4
const FIRST = 1
const LAST = 2
const BEGIN = 3

/**
 * Distinct cells → small codes, looked up by their bytes so that a repeated cell makes no string. Codes start at 1; 0 is "nothing".
 * A hot file: plain loops.
 */
export class Dictionary {
  private readonly words: string[] = ['']
  private table = new Int32Array(256)
  private arena = Buffer.alloc(4096)
  private used = 0
  /** One entry more than there are words, for where the last word ends. */
  private entries = new Int32Array(64 * PARTS)

  get size(): number {
    return this.words.length - 1
  }

  /** The word of a code; "" for 0. */
  word(code: number): string {
    return this.words[code] ?? ''
  }

  /** All words by code; the first entry stands for "nothing". */
  all(): readonly string[] {
    return this.words
  }

  codeOfText(text: string): number {
    const bytes = Buffer.from(text, 'utf8')
    return this.codeOf(bytes, 0, bytes.length)
  }

  /** The code of a word, or 0 where it is not known. */
  findText(text: string): number {
    const bytes = Buffer.from(text, 'utf8')
    return this.find(bytes, 0, bytes.length)
  }

  /** The code of bytes[from … to), made when it is new; 0 for no bytes. */
  codeOf(bytes: Uint8Array, from: number, to: number): number {
    return this.look(bytes, from, to, true)
  }

  /** The code of bytes[from … to), or 0 where it is not known. */
  find(bytes: Uint8Array, from: number, to: number): number {
    return this.look(bytes, from, to, false)
  }

  tell(): TellWords {
    const begins = Int32Array.from({ length: this.words.length + 1 }, (_, code) => this.entries[code * PARTS + BEGIN] ?? 0)
    return { arena: this.arena.subarray(0, this.used), begins }
  }

  /** The codes of another part's words, by its own; made where they are new. */
  adopt({ arena, begins }: TellWords): Int32Array {
    const codes = new Int32Array(begins.length - 1)
    for (let code = 1; code < codes.length; code++) codes[code] = this.codeOf(arena, begins[code] ?? 0, begins[code + 1] ?? 0)
    return codes
  }

  private look(bytes: Uint8Array, from: number, to: number, make: boolean): number {
    const length = to - from
    if (length <= 0) return 0
    const data = viewOf(bytes)
    // Up to eight bytes the first and the last four are the whole word, as most repeated words are: nothing else is compared then.
    const first = length < 4 ? shortWord(bytes, from, to) : data.getInt32(from, true)
    const last = length < 4 ? 0 : data.getInt32(to - 4, true)
    const hash = length <= 8 ? mixed(mixed(length, first), last) : longHash(data, from, to)
    const { entries, table } = this
    const mask = table.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const code = table[slot] ?? 0
      if (code === 0) return make ? this.add(bytes, from, to, { hash, first, last }, slot) : 0
      const at = code * PARTS
      if (
        entries[at] === hash &&
        entries[at + FIRST] === first &&
        entries[at + LAST] === last &&
        (entries[at + PARTS + BEGIN] ?? 0) - (entries[at + BEGIN] ?? 0) === length &&
        (length <= 8 || this.same(entries[at + BEGIN] ?? 0, bytes, from, length))
      )
        return code
      slot = (slot + 1) & mask
    }
  }

  private same(begin: number, bytes: Uint8Array, from: number, length: number): boolean {
    const arena = this.arena
    for (let i = 4; i < length - 4; i++) if (arena[begin + i] !== bytes[from + i]) return false
    return true
  }

  private add(bytes: Uint8Array, from: number, to: number, word: { hash: number; first: number; last: number }, slot: number): number {
    const code = this.words.length
    if (this.used + (to - from) > this.arena.length) {
      const wider = Buffer.alloc(Math.max(this.arena.length * 2, this.used + (to - from)))
      this.arena.copy(wider, 0, 0, this.used)
      this.arena = wider
    }
    this.arena.set(bytes.subarray(from, to), this.used)
    const at = code * PARTS
    if (at + 2 * PARTS > this.entries.length) this.entries = longer(this.entries)
    const begin = this.used
    this.entries.set([word.hash, word.first, word.last, begin], at)
    this.used += to - from
    this.entries[at + PARTS + BEGIN] = this.used
    this.words.push(this.arena.toString('utf8', begin, this.used))
    this.table[slot] = code
    if (code * 2 > this.table.length) this.rehash()
    return code
  }

  private rehash(): void {
    const table = new Int32Array(this.table.length * 2)
    const mask = table.length - 1
    for (let code = 1; code < this.words.length; code++) {
      const hash = this.entries[code * PARTS] ?? 0
      let slot = (hash ^ (hash >>> 15)) & mask
      while (table[slot] !== 0) slot = (slot + 1) & mask
      table[slot] = code
    }
    this.table = table
  }
}

/** Four bytes at a time, the last four perhaps again. */
function longHash(data: DataView, from: number, to: number): number {
  let hash = to - from
  for (let i = from; i + 4 < to; i += 4) hash = mixed(hash, data.getInt32(i, true))
  return mixed(hash, data.getInt32(to - 4, true))
}

function mixed(hash: number, word: number): number {
  return Math.imul((hash << 13) | (hash >>> 19), 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)
}

/** Fewer than four bytes as one number. */
function shortWord(bytes: Uint8Array, from: number, to: number): number {
  let word = 0
  for (let i = from; i < to; i++) word = (word << 8) | (bytes[i] ?? 0)
  return word
}

function longer(cells: Int32Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(cells.length * 2)
  next.set(cells)
  return next
}
