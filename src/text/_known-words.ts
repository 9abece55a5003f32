import * as fold from './fold.js'

// Constants of this file: imported ones are looked up at each use.
const { APOSTROPHE, DROPPED, EMOJI, HIGH, OTHER } = fold
const REPLACEMENT = 0xfffd
const P1 = 0x01000193
const P2 = 0x1e3779b1
const SEVENS = 0x7f7f7f7f
const BELOW_ZERO = 0x50505050
const ONES = 0x01010101
const GATHER = 0x10204080
const LONG_SLOT_BITS = 12
const LONG_KEY = 32
// Key, what it means, bits and length, two hashes.
const LONG_STRIDE = 12

/** Bits of the numbers of slots. */
export const SLOT_BITS = 15
/** Places in a slot behind its key: the class of the automaton, bits with the length in bytes above them, and two hashes of the folded letters. */
export const MEANS = 4
export const HOLDS = 5
export const HASH = 6
/** Bits of HOLDS: a word stands here; phrases hold it; it is in capitals; it holds a digit. */
export const WORD = 1
export const TELLS = 2
export const CAPITALS = 4
export const DIGITS = 8
export const LENGTH = 4

/**
 * Words read before, so that a word met again is looked up and not spelled. A slot is eight numbers, the first four its key: the text's own bytes from
 * the word's first to the next below "0". The slot tells of the word that the key begins with.
 */
export class KnownWords {
  /** Slots by hash; behind them stands one more, for words that are not kept. */
  readonly slots = new Int32Array((8 << SLOT_BITS) + 8)
  readonly scratch = 8 << SLOT_BITS
  /** Bytes spelled so far. */
  spelled = 0
  private readonly long = new Int32Array(LONG_STRIDE << LONG_SLOT_BITS)
  private readonly key = new Int32Array(LONG_KEY / 4)
  private readonly byteFold = fold.foldTables().bytes
  private readonly next: Int32Array
  private readonly tells: Uint8Array

  /** Words as one automaton spells them; `tells` says by class whether phrases hold its words. */
  constructor(next: Int32Array, tells: Uint8Array) {
    this.next = next
    this.tells = tells
  }

  /** Spells the word at `from` into a slot, whose key is written already; reads no further than `to`. */
  spell(slot: number, bytes: Uint8Array, from: number, to: number): void {
    const next = this.next
    const byteFold = this.byteFold
    const slots = this.slots
    let state = 0
    let h1 = 0x2545f491
    let h2 = 0x1b873593
    let digits = 0
    let i = from
    while (i < to) {
      const byte = bytes[i] ?? 0
      let kind = byteFold[byte] ?? 0
      let size = 1
      let point = byte
      if (kind === HIGH) {
        size = sizeAt(bytes, i, to)
        point = pointAt(bytes, i, size)
        kind = fold.foldOf(point)
      }
      if (kind < EMOJI) {
        state = next[state + kind] ?? 0
        if (byte < 0x40) digits = DIGITS
        h1 = Math.imul(h1 ^ kind, P1)
        h2 = Math.imul(((h2 << 5) | (h2 >>> 27)) ^ kind, P2)
      } else if (kind > 255) {
        const second = kind >> 8
        kind &= 255
        state = next[(next[state + kind] ?? 0) + second] ?? 0
        h1 = Math.imul(Math.imul(h1 ^ kind, P1) ^ second, P1)
        h2 = Math.imul(((h2 << 5) | (h2 >>> 27)) ^ kind, P2)
        h2 = Math.imul(((h2 << 5) | (h2 >>> 27)) ^ second, P2)
      } else if (kind === OTHER) {
        state = next[state + OTHER] ?? 0
        h1 = Math.imul(h1 ^ point, P1)
        h2 = Math.imul(((h2 << 5) | (h2 >>> 27)) ^ point, P2)
      } else if (kind !== DROPPED && !(kind === APOSTROPHE && state !== 0)) break
      i += size
    }
    this.spelled += i - from
    let means = 0
    let bits = 0
    if (state !== 0) {
      means = next[state] ?? 0
      bits = WORD | digits
      if (this.tells[means] === 1) bits |= TELLS
      if (i - from > 2 && isCapital(bytes[i - 1]) && isCapital(bytes[from]) && isCapital(bytes[from + 1])) bits |= CAPITALS
    }
    slots[slot + MEANS] = means
    slots[slot + HOLDS] = bits | ((i - from) << LENGTH)
    slots[slot + HASH] = h1
    slots[slot + HASH + 1] = h2
  }

  /** The slot of the word at `from`, whose key is of sixteen bytes or more, in a view of all bytes. */
  findLong(view: DataView, bytes: Uint8Array, from: number, to: number): number {
    const key = this.key
    const long = this.long
    const slots = this.slots
    const scratch = this.scratch
    let end = from
    let hash = 0
    let fours = 0
    const most = Math.min(key.length, (bytes.length - from) >> 2)
    while (fours < most) {
      const four = view.getInt32(end, true)
      const below = endsIn(four)
      if (below === 0) {
        key[fours++] = four
        hash = Math.imul(((hash << 13) | (hash >>> 19)) ^ four, P1)
        end += 4
        continue
      }
      const bytesBefore = 31 - Math.clz32(below & -below)
      key[fours] = four & ((1 << (8 * bytesBefore)) - 1)
      hash = Math.imul(((hash << 13) | (hash >>> 19)) ^ (key[fours] ?? 0), P1)
      key.fill(0, fours + 1)
      end += bytesBefore
      break
    }
    // A word that goes on, behind an apostrophe, further than the key or the text, is spelled each time.
    if (fours === most || end > to || (end < to && bytes[end] === 39)) {
      this.spell(scratch, bytes, from, to)
      return scratch
    }
    const at = (Math.imul(hash, P2) >>> (32 - LONG_SLOT_BITS)) * LONG_STRIDE
    let k = 0
    while (k < key.length && long[at + k] === key[k]) k++
    if (k === key.length) for (let n = 0; n < 4; n++) slots[scratch + MEANS + n] = long[at + k + n] ?? 0
    else {
      this.spell(scratch, bytes, from, end)
      long.set(key, at)
      for (let n = 0; n < 4; n++) long[at + key.length + n] = slots[scratch + MEANS + n] ?? 0
    }
    return scratch
  }
}

/** A bit for each of four bytes that is below "0": 0x50 added to its low bits leaves its high bit clear, as it leaves no other's. */
export function endsIn(four: number): number {
  return Math.imul((~(((four & SEVENS) + BELOW_ZERO) | four) >>> 7) & ONES, GATHER) >>> 28
}

/** How many bytes the character at `at` takes: no more than follow as its continuation. */
export function sizeAt(bytes: Uint8Array, at: number, to: number): number {
  const lead = bytes[at] ?? 0
  const most = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  let size = 1
  while (size < most && at + size < to && ((bytes[at + size] ?? 0) & 0xc0) === 0x80) size++
  return size
}

/** The code point of a character of so many bytes; a byte that is no whole character stands for one that is not known. */
export function pointAt(bytes: Uint8Array, at: number, size: number): number {
  const b0 = bytes[at] ?? 0
  if (size === 1) return b0 < 0x80 ? b0 : REPLACEMENT
  const b1 = (bytes[at + 1] ?? 0) & 63
  if (size === 2) return ((b0 & 31) << 6) | b1
  const b2 = (bytes[at + 2] ?? 0) & 63
  if (size === 3) return ((b0 & 15) << 12) | (b1 << 6) | b2
  return ((b0 & 7) << 18) | (b1 << 12) | (b2 << 6) | ((bytes[at + 3] ?? 0) & 63)
}

function isCapital(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 65 && byte <= 90
}
