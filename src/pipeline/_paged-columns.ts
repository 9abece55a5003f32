import { free } from './_free.js'

/** So many rows stand on a page, as a power of two. */
const PAGE = 15
const ROWS = 1 << PAGE
const REST = ROWS - 1

/**
 * The wide columns of a conversation's row, page by page; see the typed columns. Once rows were shown for the last time their pages go,
 * and the memory serves the values that are kept meanwhile.
 */

/** Requesters as 53-bit hashes; 0 where nobody is named. */
export class RequesterPages {
  private readonly pages: (Float64Array | undefined)[] = []

  get(at: number): number {
    const page = this.pages[at >>> PAGE]
    return page === undefined ? 0 : (page[at & REST] ?? 0)
  }
  set(at: number, requester: number): void {
    const page = this.pages[at >>> PAGE] ?? addPage(this.pages, at, new Float64Array(ROWS))
    page[at & REST] = requester
  }
  /** Frees the pages that end before a row; nobody is named there from then on. */
  releaseUntil(at: number): void {
    freePages(this.pages, at >>> PAGE)
  }
  /** Frees the memory; nobody is named any more. */
  release(): void {
    freePages(this.pages, this.pages.length)
  }
}

/** Instants in milliseconds since 1970, undefined where nothing was set, from 1970-01-01T00:00:01Z to 2106: four bytes of seconds, and two of milliseconds on a page that has any. */
export class InstantPages {
  private readonly seconds: (Uint32Array | undefined)[] = []
  private readonly millis: (Uint16Array | undefined)[] = []

  get(at: number): number | undefined {
    const second = this.second(at)
    if (second === 0) return undefined
    return this.millis.length === 0 ? second * 1000 : second * 1000 + this.rest(at)
  }
  set(at: number, instant: number): void {
    const second = Math.floor(instant / 1000)
    const page = this.seconds[at >>> PAGE] ?? addPage(this.seconds, at, new Uint32Array(ROWS))
    page[at & REST] = second
    const rest = instant - second * 1000
    if (rest !== 0 || this.millis.length > 0) this.setRest(at, rest)
  }
  /** The second of an instant, 0 where nothing was set; with `rest` it is the instant, and neither is garbage. */
  second(at: number): number {
    const page = this.seconds[at >>> PAGE]
    return page === undefined ? 0 : (page[at & REST] ?? 0)
  }
  /** Milliseconds after the second. */
  rest(at: number): number {
    return this.millis[at >>> PAGE]?.[at & REST] ?? 0
  }
  /** Some instant set here is no whole second. */
  get hasMillis(): boolean {
    return this.millis.length > 0
  }
  clear(at: number): void {
    const page = this.seconds[at >>> PAGE]
    if (page !== undefined) page[at & REST] = 0
  }
  /** Frees the pages that end before a row; no instant is known there from then on. */
  releaseUntil(at: number): void {
    freePages(this.seconds, at >>> PAGE)
    freePages(this.millis, at >>> PAGE)
  }
  /** Frees the memory; every instant is unknown again. */
  release(): void {
    freePages(this.seconds, this.seconds.length)
    freePages(this.millis, this.millis.length)
  }
  private setRest(at: number, rest: number): void {
    const page = this.millis[at >>> PAGE] ?? (rest === 0 ? undefined : addPage(this.millis, at, new Uint16Array(ROWS)))
    if (page !== undefined) page[at & REST] = rest
  }
}

function addPage<T>(pages: (T | undefined)[], at: number, page: T): T {
  // No hole may come into the list: it would be slower ever after.
  while (pages.length <= at >>> PAGE) pages.push(undefined)
  pages[at >>> PAGE] = page
  return page
}

function freePages(pages: (ArrayBufferView | undefined)[], end: number): void {
  const gone = pages.slice(0, end)
  if (gone.every(page => page === undefined)) return
  free(gone)
  pages.fill(undefined, 0, end)
}
