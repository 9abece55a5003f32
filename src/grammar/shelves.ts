import type { Reading } from '../text/matcher.js'
import { classNames } from './class-names.js'

/** A phrase of a class as it stands in the text: numbers of words, clause and sentence, and bytes [from, to). */
export interface Found {
  /** The number of its class. */
  readonly index: number
  readonly first: number
  readonly last: number
  readonly clause: number
  readonly sentence: number
  readonly from: number
  readonly to: number
}

const WIDTH = 7
const NONE = -1
const nothing: readonly Found[] = []

/** The phrases joined last, by class; of a class that nobody asks for no object is made. The next text's take their place. */
export class Shelves {
  /** The last sentence in which something was found; 0 where nothing was. */
  last = 0
  private hits: Int32Array = new Int32Array(0)
  // By class: the place in `hits` of its first phrase; by hit: the place of the next one of its class.
  private readonly first = new Int32Array(classNames.length).fill(NONE)
  private next = new Int32Array(256)
  private readonly lists: (readonly Found[] | undefined)[] = classNames.map(() => undefined)
  private readonly filled = new Int32Array(classNames.length)
  private count = 0

  /** Sorts the hits of a reading; `classOf` tells a hit's class by its phrase, −1 where it does not count. */
  fill({ hits, count }: Reading, classOf: Int32Array): void {
    const { first, lists } = this
    for (let k = 0; k < this.count; k++) {
      const index = this.filled[k] ?? 0
      first[index] = NONE
      lists[index] = undefined
    }
    if (count > this.next.length) this.next = new Int32Array(2 * count)
    const next = this.next
    this.hits = hits
    this.count = 0
    this.last = 0
    for (let hit = count - 1; hit >= 0; hit--) {
      const at = hit * WIDTH
      const index = classOf[hits[at] ?? 0] ?? NONE
      if (index < 0) continue
      const behind = first[index] ?? NONE
      if (behind === NONE) this.filled[this.count++] = index
      next[hit] = behind
      first[index] = hit
      const sentence = hits[at + 4] ?? 0
      if (sentence > this.last) this.last = sentence
    }
  }

  /** Whether anything of a class was found. */
  holds(index: number): boolean {
    return (this.first[index] ?? NONE) !== NONE
  }

  /** What was found of a class, in the order of the text. */
  of(index: number): readonly Found[] {
    const known = this.lists[index]
    if (known !== undefined) return known
    let hit = this.first[index] ?? NONE
    if (hit === NONE) return nothing
    const hits = this.hits
    const list: Found[] = []
    for (; hit !== NONE; hit = this.next[hit] ?? NONE) {
      const at = hit * WIDTH
      list.push({
        index,
        first: hits[at + 1] ?? 0,
        last: hits[at + 2] ?? 0,
        clause: hits[at + 3] ?? 0,
        sentence: hits[at + 4] ?? 0,
        from: hits[at + 5] ?? 0,
        to: hits[at + 6] ?? 0,
      })
    }
    this.lists[index] = list
    return list
  }
}
