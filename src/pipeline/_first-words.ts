import { WordColumn } from './_typed-columns.js'

/** So many characters of a message are kept: what an excerpt shows, and room for what is masked in it. */
const LONGEST = 160
/** Beyond so many bytes no more are kept: the words of some ten million messages. */
const MOST = 2 ** 31 - 1

/** The first words of the messages of one part of a file, as another thread can take them. */
export interface TellFirstWords {
  readonly bytes: Uint8Array
  readonly begins: Uint32Array
  readonly ends: Uint32Array
}

/** The first words of messages by row, as written, in one piece of memory: a rule may point at any message. */
export class FirstWords {
  private bytes = Buffer.alloc(1 << 16)
  private used = 0
  private readonly begins = new WordColumn(1024)
  private readonly ends = new WordColumn(1024)

  keep(row: number, text: string): void {
    const first = text.length <= LONGEST ? text : text.slice(0, LONGEST)
    // Three bytes are the most that a UTF-16 unit takes.
    if (!this.reserve(3 * first.length)) return
    this.begins.set(row, this.used)
    this.used += this.bytes.write(first, this.used)
    this.ends.set(row, this.used)
  }

  /** The first words of a message; "" where none were kept. */
  of(row: number): string {
    return this.bytes.toString('utf8', this.begins.get(row), this.ends.get(row))
  }

  /** Those of so many messages. */
  tell(count: number): TellFirstWords {
    return { bytes: this.bytes.subarray(0, this.used), begins: this.begins.tell(count), ends: this.ends.tell(count) }
  }

  /** Adds those of another part, whose messages stand here from row `from` on. */
  absorb(from: number, { bytes, begins, ends }: TellFirstWords): void {
    if (!this.reserve(bytes.length)) return
    this.bytes.set(bytes, this.used)
    for (const [row, end] of ends.entries()) {
      this.begins.set(from + row, this.used + (begins[row] ?? 0))
      this.ends.set(from + row, this.used + end)
    }
    this.used += bytes.length
  }

  /** Sees to it that so many bytes more can be written; false where they are too many. */
  private reserve(more: number): boolean {
    const size = this.used + more
    if (size > MOST) return false
    if (size > this.bytes.length) {
      const wider = Buffer.alloc(Math.min(MOST, Math.max(2 * this.bytes.length, size)))
      this.bytes.copy(wider, 0, 0, this.used)
      this.bytes = wider
    }
    return true
  }
}
