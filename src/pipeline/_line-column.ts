import { free } from './_free.js'

/** So many rows share a base, as a power of two. */
const BLOCK = 6

/**
 * Lines of rows, 0 where nothing was set; see the typed columns. Rows mostly stand in the order of their lines: two bytes each are
 * enough beside the line of the first of every few. Where they do not, from then on four bytes each.
 */
export class LineColumn {
  /** A line less its base, and one more; 0 where nothing was set. */
  private cells: Uint16Array | Uint32Array
  private bases: Uint32Array

  constructor(capacity: number) {
    this.cells = new Uint16Array(capacity)
    this.bases = new Uint32Array((capacity >>> BLOCK) + 1)
  }

  get(at: number): number {
    const cell = at < this.cells.length ? (this.cells[at] ?? 0) : 0
    return cell === 0 ? 0 : cell - 1 + (this.bases[at >>> BLOCK] ?? 0)
  }

  set(at: number, line: number): void {
    if (at >= this.cells.length) this.grow(at)
    const block = at >>> BLOCK
    if (this.bases[block] === 0 && this.cells instanceof Uint16Array) this.bases[block] = line
    const base = this.bases[block] ?? 0
    if (this.cells instanceof Uint16Array && (line < base || line - base >= 0xffff)) {
      this.widen()
      this.cells[at] = line + 1
    } else this.cells[at] = line - base + 1
  }

  /** Adds `by` to every line that is set. */
  shift(by: number): void {
    if (this.cells instanceof Uint16Array) {
      for (let block = 0; block < this.bases.length; block++) if (this.bases[block] !== 0) this.bases[block] = (this.bases[block] ?? 0) + by
    } else for (let at = 0; at < this.cells.length; at++) if (this.cells[at] !== 0) this.cells[at] = (this.cells[at] ?? 0) + by
  }

  /** Frees the memory; every line is 0 again. */
  release(): void {
    free([this.cells, this.bases])
  }

  private grow(at: number): void {
    let capacity = Math.max(1024, this.cells.length)
    while (capacity <= at) capacity *= 2
    const cells = this.cells instanceof Uint16Array ? new Uint16Array(capacity) : new Uint32Array(capacity)
    cells.set(this.cells)
    this.cells = cells
    const bases = new Uint32Array((capacity >>> BLOCK) + 1)
    bases.set(this.bases)
    this.bases = bases
  }

  private widen(): void {
    const cells = new Uint32Array(this.cells.length)
    for (let at = 0; at < cells.length; at++) {
      const line = this.get(at)
      if (line !== 0) cells[at] = line + 1
    }
    this.cells = cells
    this.bases.fill(0)
  }
}
