/**
 * Distinct cells → small codes, looked up by their bytes so that a repeated cell makes no string. Codes start at 1; 0 is "nothing".
 * A hot file: plain loops.
 */
export class Dictionary {
  private readonly words: string[] = ['']
  private table = new Int32Array(256)
  private arena = Buffer.alloc(4096)
  private used = 0
  private begins: number[] = [0]
  private hashes: number[] = [0]

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

  private look(bytes: Uint8Array, from: number, to: number, make: boolean): number {
    const length = to - from
    if (length <= 0) return 0
    let hash = 0x811c9dc5
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193)
    hash ^= hash >>> 15
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
    for (let i = 0; i < length; i++) if (arena[begin + i] !== bytes[from + i]) return false
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
