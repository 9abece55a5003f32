// Over 250 lines, since one table of keys must be read, grown and handed over by the same hands.
import { Dictionary } from './_dictionary.js'
import { free } from './_free.js'

const MAX_DIGITS = 12
const PLACES = 2 ** 40
const ODD = 4095
/** The first key may lie above all others or below them. */
const HALF = 2 ** 31
/** Times this, a key is its upper half. */
const UPPER = 2 ** -32

/** All ids of one part of a run, as another thread can take them. */
export interface TellIds {
  /** Each is less than its id's key by `base`. They are millions, in memory that threads share: another thread only looks at them. */
  readonly keys: Keys
  readonly base: number
  readonly affixes: readonly string[]
  readonly odd: readonly string[]
}

/** Four bytes a key while all lie near the first, as they do where ids are numbers; eight from then on. */
type Keys = Uint32Array<SharedArrayBuffer> | Float64Array<SharedArrayBuffer>

/**
 * Conversation ids → dense numbers from 0, exactly and in four or eight bytes an id: an id is a prefix and up to twelve digits
 * ("INC0000045" is "INC", width 7, 45); ids of other shapes stand in a dictionary. A hot file: plain loops.
 */
export class Ids {
  private keys: Keys
  /** What the keys lack. */
  private base = 0
  /** Where each key stands, by its hash; empty while every key is above the one before, as in an export in order: the last one tells enough then. */
  private table = new Int32Array(0)
  private readonly capacity: number
  private readonly affixes = new Dictionary()
  private readonly odd = new Dictionary()
  private readonly scratch = Buffer.alloc(1024)
  /** The affixes of bare numbers, by width; 0 where not yet known. */
  private readonly bare = new Int32Array(MAX_DIGITS + 1)
  count = 0

  constructor(capacity: number) {
    this.keys = new Uint32Array(new SharedArrayBuffer(4 * Math.max(1024, capacity)))
    this.capacity = capacity
  }

  /** The number of an id given as text; see `of`. */
  ofText(text: string): number {
    const bytes = Buffer.from(text, 'utf8')
    return this.of(bytes, 0, bytes.length)
  }

  /** The number of the id in bytes[from … to), made when it is new. */
  of(bytes: Uint8Array, from: number, to: number): number {
    return this.at(this.keyOf(bytes, from, to))
  }

  private at(key: number): number {
    if (this.table.length === 0) {
      const last = this.count === 0 ? -1 : this.keyAt(this.count - 1)
      if (key > last) return this.append(key)
      if (key === last) return this.count - 1
      this.rehash(sizeFor(Math.max(this.capacity, this.count + 1)))
    }
    const mask = this.table.length - 1
    let slot = hashOf(key) & mask
    for (;;) {
      const entry = this.table[slot] ?? 0
      if (entry === 0) return this.add(key, slot)
      if (this.keyAt(entry - 1) === key) return entry - 1
      slot = (slot + 1) & mask
    }
  }

  /** The numbers of another part's ids, by its own; made where they are new. */
  adopt({ keys, base, affixes, odd }: TellIds): Int32Array {
    const known: number[] = []
    const numberOf = (key: number): number => {
      const affix = Math.floor(key / PLACES)
      const value = key - affix * PLACES
      if (affix === ODD) return this.ofText(odd[value] ?? '')
      known[affix] ??=
        this.affixes.size >= ODD - 1 ? this.affixes.findText(affixes[affix] ?? '') : this.affixes.codeOfText(affixes[affix] ?? '')
      const own = known[affix] ?? 0
      return own === 0 ? this.ofText(textOf(affixes[affix] ?? '', value)) : this.at(own * PLACES + value)
    }
    const numbers = new Int32Array(keys.length)
    for (let i = 0; i < keys.length; i++) numbers[i] = numberOf(base + (keys[i] ?? 0))
    return numbers
  }

  private keyAt(at: number): number {
    return this.base + (this.keys[at] ?? 0)
  }

  /** The number of an id that is known, or undefined: nothing is made. */
  find(text: string): number | undefined {
    const before = this.count
    const at = this.ofText(text)
    if (at < before) return at
    this.forget()
    return undefined
  }

  /** The id as written. */
  text(at: number): string {
    const key = this.keyAt(at)
    const affix = Math.floor(key / PLACES)
    const rest = key - affix * PLACES
    return affix === ODD ? this.odd.word(rest) : textOf(this.affixes.word(affix), rest)
  }

  /** A number from 0 to 2^32 that depends on the id alone, as if drawn by lot. */
  lot(at: number): number {
    const key = this.keyAt(at)
    // Whole numbers of 32 bits: the affix stands above them.
    let hash = key | 0
    if (key >= ODD * PLACES) {
      hash = 0
      for (const symbol of this.odd.word(key - ODD * PLACES)) hash = Math.imul(hash, 31) + (symbol.codePointAt(0) ?? 0)
    }
    return finished(hash)
  }

  tell(): TellIds {
    return { keys: this.keys.subarray(0, this.count), base: this.base, affixes: this.affixes.all(), odd: this.odd.all() }
  }

  /** True where an id of another part of the run is known here, too. */
  shares({ keys, base, affixes, odd }: TellIds): boolean {
    // Where all ids stand above or below all known ones, as in most exports, none of them needs a look into the table.
    const known = affixes.map(word => this.rangeOf(this.affixes.findText(word)))
    for (let i = 0; i < keys.length; i++) {
      const key = base + (keys[i] ?? 0)
      const affix = Math.floor(key / PLACES)
      const value = key - affix * PLACES
      if (affix === ODD) {
        if (this.odd.findText(odd[value] ?? '') !== 0) return true
        continue
      }
      const range = known[affix]
      if (range !== undefined && value >= range.least && value <= range.most && this.has(range.affix * PLACES + value)) return true
    }
    return false
  }

  private rangeOf(affix: number): { readonly affix: number; readonly least: number; readonly most: number } | undefined {
    if (affix === 0) return undefined
    let least = Number.POSITIVE_INFINITY
    let most = -1
    for (let at = 0; at < this.count; at++) {
      const value = this.keyAt(at) - affix * PLACES
      if (value < 0 || value >= PLACES) continue
      if (value < least) least = value
      if (value > most) most = value
    }
    return { affix, least, most }
  }

  private has(key: number): boolean {
    if (this.table.length === 0) return this.hasInOrder(key)
    const mask = this.table.length - 1
    for (let slot = hashOf(key) & mask; ; slot = (slot + 1) & mask) {
      const entry = this.table[slot] ?? 0
      if (entry === 0) return false
      if (this.keyAt(entry - 1) === key) return true
    }
  }

  private hasInOrder(key: number): boolean {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.keyAt(middle) < key) low = middle + 1
      else high = middle
    }
    return low < this.count && this.keyAt(low) === key
  }

  /** Frees what only building needs: no id may come after it. */
  seal(): void {
    free([this.table])
  }

  private keyOf(bytes: Uint8Array, from: number, to: number): number {
    let digits = to
    const least = Math.max(from, to - MAX_DIGITS)
    let value = 0
    let scale = 1
    while (digits > least) {
      const digit = (bytes[digits - 1] ?? 0) - 48
      if (digit < 0 || digit > 9) break
      value += digit * scale
      scale *= 10
      digits--
    }
    // A leading zero belongs to the width; without one the width follows from the number.
    const width = digits < to && bytes[digits] === 48 ? to - digits : 0
    const prefix = digits - from
    if (prefix > 32 || digits === to) return this.oddKey(bytes, from, to)
    if (prefix === 0 && this.bare[width] !== 0) return (this.bare[width] ?? 0) * PLACES + value
    this.scratch[0] = width + 1
    for (let i = 0; i < prefix; i++) this.scratch[i + 1] = bytes[from + i] ?? 0
    const full = this.affixes.size >= ODD - 1
    const affix = full ? this.affixes.find(this.scratch, 0, prefix + 1) : this.affixes.codeOf(this.scratch, 0, prefix + 1)
    if (prefix === 0) this.bare[width] = affix
    return affix === 0 ? this.oddKey(bytes, from, to) : affix * PLACES + value
  }

  private oddKey(bytes: Uint8Array, from: number, to: number): number {
    return ODD * PLACES + this.odd.codeOf(bytes, from, to)
  }

  private add(key: number, slot: number): number {
    const at = this.append(key)
    this.table[slot] = at + 1
    if (this.count > this.table.length * 0.75) this.rehash(this.table.length * 2)
    return at
  }

  private append(key: number): number {
    const at = this.count++
    if (at === 0) this.base = Math.max(0, key - HALF)
    if (at >= this.keys.length) {
      const room = new SharedArrayBuffer(2 * this.keys.byteLength)
      const wider = this.keys instanceof Uint32Array ? new Uint32Array(room) : new Float64Array(room)
      wider.set(this.keys)
      this.keys = wider
    }
    if (this.keys instanceof Uint32Array && (key < this.base || key - this.base > 0xffffffff)) this.widen(this.keys, at)
    this.keys[at] = key - this.base
    return at
  }

  private widen(keys: Uint32Array, count: number): void {
    const wider = new Float64Array(new SharedArrayBuffer(8 * keys.length))
    for (let at = 0; at < count; at++) wider[at] = this.base + (keys[at] ?? 0)
    this.keys = wider
    this.base = 0
  }

  private forget(): void {
    this.count--
    if (this.table.length > 0) this.rehash(this.table.length)
  }

  private rehash(size: number): void {
    const table = new Int32Array(size)
    const mask = size - 1
    for (let at = 0; at < this.count; at++) {
      let slot = hashOf(this.keyAt(at)) & mask
      while (table[slot] !== 0) slot = (slot + 1) & mask
      table[slot] = at + 1
    }
    this.table = table
  }
}

/** Slots for so many keys, of which at most three in four are taken. */
function sizeFor(count: number): number {
  let size = 2048
  while (size * 0.75 < count) size *= 2
  return size
}

/** An id of a prefix and a number; before the prefix stands one more than the width. */
function textOf(affix: string, value: number): string {
  return affix.slice(1) + String(value).padStart(affix.charCodeAt(0) - 1, '0')
}

/** The last steps of MurmurHash3, which spread every bit. */
function finished(bits: number): number {
  let hash = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Spreads the 52 bits of a key over 32; sixteen ids in a row share a cache line of the table. */
function hashOf(key: number): number {
  // Whole numbers of 32 bits from here on: `| 0` gives the lower half of a key.
  const high = (key * UPPER) | 0
  const low = key | 0
  const hash = Math.imul((low >>> 4) ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1)
  return ((hash ^ (hash >>> 15)) << 4) | (low & 15)
}
