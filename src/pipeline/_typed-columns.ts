import { free } from './_free.js'

/**
 * Growable typed columns. Capacity doubles; pages that were never written cost no memory, so only what is used is resident.
 * Indexes are rows of a table; reading past the end gives "missing". The classes are alike on purpose: one array type each keeps them fast.
 */

/** The largest code that half a byte holds. */
const HALF = 15

/** The next capacity for a column that must hold index `at`. */
function room(capacity: number, at: number): number {
  let next = Math.max(1024, capacity)
  while (next <= at) next *= 2
  return next
}

/** Whole numbers from 0 to 255; 0 where nothing was set. */
export class ByteColumn {
  private cells: Uint8Array
  constructor(capacity: number) {
    this.cells = new Uint8Array(capacity)
  }
  get(at: number): number {
    return at < this.cells.length ? (this.cells[at] ?? 0) : 0
  }
  set(at: number, value: number): void {
    if (at >= this.cells.length) {
      const wider = new Uint8Array(room(this.cells.length, at))
      wider.set(this.cells)
      this.cells = wider
    }
    this.cells[at] = value
  }
  /** Up to `end` cells; those behind them were never set. */
  tell(end: number): Uint8Array {
    return this.cells.subarray(0, end)
  }
  /** Writes cells from `at` on. */
  put(at: number, cells: Uint8Array): void {
    if (cells.length === 0) return
    this.set(at + cells.length - 1, 0)
    this.cells.set(cells, at)
  }
  /** Frees the memory; every cell is 0 again. */
  release(): void {
    free([this.cells])
  }
}

/** Whole numbers from 0 to 2^32 − 1; 0 where nothing was set. */
export class WordColumn {
  private cells: Uint32Array
  constructor(capacity: number) {
    this.cells = new Uint32Array(capacity)
  }
  get(at: number): number {
    return at < this.cells.length ? (this.cells[at] ?? 0) : 0
  }
  set(at: number, value: number): void {
    if (at >= this.cells.length) {
      const wider = new Uint32Array(room(this.cells.length, at))
      wider.set(this.cells)
      this.cells = wider
    }
    this.cells[at] = value
  }
  /** Up to `end` cells; those behind them were never set. */
  tell(end: number): Uint32Array {
    return this.cells.subarray(0, end)
  }
  /** Writes cells from `at` on. */
  put(at: number, cells: Uint32Array): void {
    if (cells.length === 0) return
    this.set(at + cells.length - 1, 0)
    this.cells.set(cells, at)
  }
  /** Frees the memory; every cell is 0 again. */
  release(): void {
    free([this.cells])
  }
}

/** Any number; 0 where nothing was set. */
export class NumberColumn {
  private cells: Float64Array
  constructor(capacity: number) {
    this.cells = new Float64Array(capacity)
  }
  get(at: number): number {
    return at < this.cells.length ? (this.cells[at] ?? 0) : 0
  }
  set(at: number, value: number): void {
    if (at >= this.cells.length) {
      const wider = new Float64Array(room(this.cells.length, at))
      wider.set(this.cells)
      this.cells = wider
    }
    this.cells[at] = value
  }
  /** Up to `end` cells; those behind them were never set. */
  tell(end: number): Float64Array {
    return this.cells.subarray(0, end)
  }
  /** Writes cells from `at` on. */
  put(at: number, cells: Float64Array): void {
    if (cells.length === 0) return
    this.set(at + cells.length - 1, 0)
    this.cells.set(cells, at)
  }
  /** Frees the memory; every cell is 0 again. */
  release(): void {
    free([this.cells])
  }
}

/** Codes of a dictionary, half a byte each until a code needs more, none while all are 0; 0 where nothing was set. */
export class CodeColumn {
  private cells: Uint8Array | Uint16Array | Uint32Array = new Uint8Array(0)
  private limit = HALF
  private readonly capacity: number
  constructor(capacity: number) {
    this.capacity = capacity
  }
  get(at: number): number {
    if (this.limit !== HALF) return at < this.cells.length ? (this.cells[at] ?? 0) : 0
    const pair = at >>> 1
    return pair < this.cells.length ? ((this.cells[pair] ?? 0) >>> ((at & 1) << 2)) & HALF : 0
  }
  set(at: number, code: number): void {
    const place = this.limit === HALF ? at >>> 1 : at
    if (place >= this.cells.length) {
      if (code === 0) return
      this.grow(at, code)
    } else if (code > this.limit) this.grow(at, code)
    if (this.limit === HALF) this.setHalf(at, code)
    else this.cells[at] = code
  }
  /** Frees the memory; every cell is 0 again. */
  release(): void {
    free([this.cells])
  }
  private setHalf(at: number, code: number): void {
    const shift = (at & 1) << 2
    const pair = at >>> 1
    this.cells[pair] = ((this.cells[pair] ?? 0) & ~(HALF << shift)) | (code << shift)
  }
  private grow(at: number, code: number): void {
    const { cells, limit } = this
    while (code > this.limit) this.limit = this.limit === HALF ? 0xff : this.limit === 0xff ? 0xffff : 0xffffffff
    const rows = limit === HALF ? 2 * cells.length : cells.length
    const capacity = room(Math.max(this.capacity, rows), at)
    if (this.limit === HALF) this.cells = new Uint8Array((capacity + 1) >>> 1)
    else
      this.cells =
        this.limit === 0xff ? new Uint8Array(capacity) : this.limit === 0xffff ? new Uint16Array(capacity) : new Uint32Array(capacity)
    if (limit !== HALF || this.limit === HALF) this.cells.set(cells)
    else for (let row = 0; row < rows; row++) this.cells[row] = ((cells[row >>> 1] ?? 0) >>> ((row & 1) << 2)) & HALF
  }
}

/** Instants of some rows, as another thread can take them. */
export interface TellInstants {
  readonly seconds: Uint32Array
  readonly millis: Uint16Array | undefined
}

/**
 * Instants in milliseconds since 1970, undefined where nothing was set: four bytes of seconds,
 * and two of milliseconds from the first instant on that has any. Covers 1970-01-01T00:00:01Z to 2106.
 */
export class InstantColumn {
  private readonly seconds: WordColumn
  private millis: Uint16Array | undefined
  constructor(capacity: number) {
    this.seconds = new WordColumn(capacity)
  }
  get(at: number): number | undefined {
    const seconds = this.seconds.get(at)
    if (seconds === 0) return undefined
    return this.millis === undefined ? seconds * 1000 : seconds * 1000 + (this.millis[at] ?? 0)
  }
  set(at: number, instant: number): void {
    const seconds = Math.floor(instant / 1000)
    const rest = instant - seconds * 1000
    this.seconds.set(at, seconds)
    if (rest !== 0 || this.millis !== undefined) this.setRest(at, rest)
  }
  tell(end: number): TellInstants {
    return { seconds: this.seconds.tell(end), millis: this.millis?.subarray(0, end) }
  }
  put(at: number, { seconds, millis }: TellInstants): void {
    this.seconds.put(at, seconds)
    if (millis === undefined || millis.length === 0) return
    this.setRest(at + millis.length - 1, 0)
    this.millis?.set(millis, at)
  }
  /** Frees the memory; every instant is unknown again. */
  release(): void {
    this.seconds.release()
    free([this.millis])
  }
  private setRest(at: number, rest: number): void {
    let now = this.millis
    if (now === undefined || at >= now.length) {
      const wider = new Uint16Array(room(now?.length ?? 0, at))
      if (now !== undefined) wider.set(now)
      now = wider
      this.millis = wider
    }
    now[at] = rest
  }
}
