/** All words of one part of a run by code, as another thread can take them. */
export interface TellWords {
  readonly arena: Uint8Array
  readonly begins: Int32Array
}

/**
 * Distinct cells → small codes, looked up by their bytes so that a repeated cell makes no string. Codes start at 1; 0 is "nothing".
 * A hot file: plain loops.
 */
export class Dictionary {
  private readonly words: string[] = ['']
  private table = new Int32Array(256)
  private arena = Buffer.alloc(4096)
  private used = 0
  /** Where each word begins in the arena; one more than there are words. */
  private begins = new Int32Array(64)
  private hashes = new Int32Array(64)

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
    return { arena: this.arena.subarray(0, this.used), begins: this.begins.subarray(0, this.words.length + 1) }
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
    const hash = length < 4 ? shortHash(bytes, from, to) : wordHash(bytes, from, to)
    const mask = this.table.length - 1
    let slot = hash & mask
    for (;;) {
      const code = this.table[slot] ?? 0
      if (code === 0) return make ? this.add(bytes, from, to, hash, slot) : 0
      if (this.hashes[code] === hash && this.same(code, bytes, from, length)) return code
      slot = (slot + 1) & mask
    }
  }

  private same(code: number, bytes: Uint8Array, from: number, length: number): boolean {
    const begin = this.begins[code] ?? 0
    const end = this.begins[code + 1] ?? this.used
    if (end - begin !== length) return false
    const arena = this.arena
    let i = 0
    for (; i + 4 <= length; i += 4) if (fourAt(arena, begin + i) !== fourAt(bytes, from + i)) return false
    for (; i < length; i++) if (arena[begin + i] !== bytes[from + i]) return false
    return true
  }

  private add(bytes: Uint8Array, from: number, to: number, hash: number, slot: number): number {
    const code = this.words.length
    if (this.used + (to - from) > this.arena.length) {
      const wider = Buffer.alloc(Math.max(this.arena.length * 2, this.used + (to - from)))
      this.arena.copy(wider, 0, 0, this.used)
      this.arena = wider
    }
    this.arena.set(bytes.subarray(from, to), this.used)
    if (code + 1 >= this.begins.length) {
      this.begins = longer(this.begins)
      this.hashes = longer(this.hashes)
    }
    this.begins[code] = this.used
    this.used += to - from
    this.begins[code + 1] = this.used
    this.hashes[code] = hash
    this.words.push(this.arena.toString('utf8', this.begins[code], this.used))
    this.table[slot] = code
    if (code * 2 > this.table.length) this.rehash()
    return code
  }

  private rehash(): void {
    const table = new Int32Array(this.table.length * 2)
    const mask = table.length - 1
    for (let code = 1; code < this.words.length; code++) {
      let slot = (this.hashes[code] ?? 0) & mask
      while (table[slot] !== 0) slot = (slot + 1) & mask
      table[slot] = code
    }
    this.table = table
  }
}

/** Four bytes at a time, the last four perhaps again: a third of the time of one after another. */
function wordHash(bytes: Uint8Array, from: number, to: number): number {
  let hash = to - from
  for (let i = from; i + 4 < to; i += 4)
    hash = Math.imul((hash << 13) | (hash >>> 19), 0x9e3779b1) ^ Math.imul(fourAt(bytes, i), 0x85ebca6b)
  hash = Math.imul((hash << 13) | (hash >>> 19), 0x9e3779b1) ^ Math.imul(fourAt(bytes, to - 4), 0x85ebca6b)
  return hash ^ (hash >>> 15)
}

function shortHash(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x9e3779b1)
  return hash ^ (hash >>> 15)
}

function fourAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)
}

function longer(cells: Int32Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(cells.length * 2)
  next.set(cells)
  return next
}
