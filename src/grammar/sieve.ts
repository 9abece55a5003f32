import type { Automaton } from '../text/automaton.js'
import type { Words } from '../text/matcher.js'

/** What the phrases of a dictionary are: by phrase the number of its class and the bit of its language. */
export interface Catalogue {
  readonly automaton: Automaton
  readonly classOf: readonly number[]
  readonly bitOf: readonly number[]
}

/** What words tell of the classes that are sought in some languages. */
export interface Mesh {
  /** By class of words: where its row begins; 0 where it tells nothing. */
  readonly rows: Int32Array
  /**
   * A row: how many classes one word alone makes possible, and each with its languages; then how many ways to say a phrase have a word here as one of
   * two keys, and each twice: the number of the way above the bit of the key, and the class with its language.
   */
  readonly table: Int32Array
}

/** Classes that may be in a text, by number, a bit for each language; those sought alone. */
export interface Sieved {
  readonly present: Uint8Array
  /** The numbers of the classes that may be there, the first `count`. */
  readonly touched: Int32Array
  count: number
}

/** Tells which classes cannot be in a text, from the two rarest words of each way to say a phrase. What it gives is reused by the next text. */
export function createSieve(classes: number, ways: number): (words: Words, mesh: Mesh) => Sieved {
  const sieved: Sieved = { present: new Uint8Array(classes), touched: new Int32Array(classes), count: 0 }
  const { present, touched } = sieved
  // By way: the number of the text above the bits of the keys that were met in it.
  const met = new Int32Array(ways)
  let texts = 0
  return ({ told, toldWidth, toldCount }, { rows, table }) => {
    const end = toldCount * toldWidth
    let count = sieved.count
    while (count > 0) present[touched[--count] ?? 0] = 0
    texts = texts === LAST_TEXT ? 0 : texts + 1
    if (texts === 0) met.fill(-1)
    for (let at = 0; at < end; at += toldWidth) {
      let k = rows[told[at] ?? 0] ?? 0
      if (k === 0) continue
      for (const stop = k + (table[k] ?? 0); k < stop; ) {
        const found = table[++k] ?? 0
        const index = found >> 8
        const bits = present[index] ?? 0
        present[index] = bits | found
        // Written each time, and left standing where the class is new: a branch would be guessed wrong too often.
        touched[count] = index
        count += bits === 0 ? 1 : 0
      }
      for (const stop = ++k + 2 * (table[k] ?? 0); k < stop; k += 2) {
        const key = table[k + 1] ?? 0
        const way = key >> 2
        const before = met[way] ?? 0
        const now = (before >> 2 === texts ? before : texts << 2) | (key & 3)
        met[way] = now
        if ((now & 3) !== 3) continue
        const found = table[k + 2] ?? 0
        const index = found >> 8
        const bits = present[index] ?? 0
        if (bits === 0) touched[count++] = index
        present[index] = bits | found
      }
    }
    sieved.count = count
    return sieved
  }
}

const LAST_TEXT = (1 << 29) - 1

/** The mesh of a sieve for classes sought (1 by number) in the given languages. */
export function meshOf({ automaton, classOf, bitOf }: Catalogue, sought: Uint8Array, spoken: number): Mesh {
  // Where several languages may be spoken a find may be of two: then one language, of all there are, must have the rarest word of each.
  const several = (spoken & (spoken - 1)) !== 0
  const sieved = several ? 255 : spoken
  const { keysFrom } = automaton
  const rows = new Int32Array(keysFrom.length - 1)
  const table = [0]
  for (let kind = 0; kind < rows.length; kind++) {
    const alone = new Map<number, number>()
    const pairs: number[] = []
    for (const key of automaton.keys.subarray(keysFrom[kind], keysFrom[kind + 1])) {
      const phrase = automaton.ways[key >> 2] ?? 0
      const index = classOf[phrase] ?? 0
      const bit = bitOf[phrase] ?? 0
      if ((bit & sieved) === 0 || sought[index] !== 1 || (several && (key & 1) === 0)) continue
      if (several || (key & 3) === 3) alone.set(index, (alone.get(index) ?? 0) | bit)
      else pairs.push(key, (index << 8) | bit)
    }
    if (alone.size + pairs.length === 0) continue
    rows[kind] = table.length
    table.push(alone.size, ...[...alone].map(([index, bits]) => (index << 8) | bits), pairs.length / 2, ...pairs)
  }
  return { rows, table: Int32Array.from(table) }
}
