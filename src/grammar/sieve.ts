import type { Automaton } from '../text/automaton.js'
import type { Words } from '../text/matcher.js'

/** What the phrases of a dictionary are: by phrase the number of its class and the bit of its language. */
export interface Catalogue {
  readonly automaton: Automaton
  readonly classOf: Int32Array
  readonly bitOf: Uint8Array
  /** By way to say a phrase that takes two words: the number of the words that can be its commoner one; many ways share them. */
  readonly groups: Int32Array
}

/** The catalogue of an automaton's phrases. */
export function catalogueOf(automaton: Automaton, classOf: readonly number[], bitOf: readonly number[]): Catalogue {
  const kinds: number[][] = Array.from(automaton.ways, () => [])
  for (let kind = 0; kind + 1 < automaton.keysFrom.length; kind++) {
    const end = automaton.keysFrom[kind + 1] ?? 0
    for (let k = automaton.keysFrom[kind] ?? 0; k < end; k++) {
      const key = automaton.keys[k] ?? 0
      if ((key & 3) === 2) kinds[key >> 2]?.push(kind)
    }
  }
  const numbers = new Map<string, number>()
  const groups = Int32Array.from(kinds, list => {
    const words = list.join()
    const number = numbers.get(words) ?? numbers.size
    numbers.set(words, number)
    return number
  })
  return { automaton, classOf: Int32Array.from(classOf), bitOf: Uint8Array.from(bitOf), groups }
}

/** What words tell of the phrases of a catalogue. */
interface Mesh {
  /** By class of words: where its row begins; 0 where it tells nothing. */
  readonly rows: Int32Array
  /**
   * A row is three lists, each behind its length: groups of words that stand here, of which another word asks; phrases that one word makes possible; and
   * pairs of a group that must stand somewhere in the text and the phrase that it makes possible then.
   */
  readonly table: Int32Array
}

/** What may be in a text of all that is sought. */
export interface Sieved {
  /** By class a bit for each language. */
  readonly present: Uint8Array
  /** The numbers of the classes that may be there, the first `count`. */
  readonly touched: Int32Array
  count: number
  /** By phrase: 1 where it may be there, in one of the languages spoken. */
  readonly open: Uint8Array
  /** The bits of these phrases, as `phraseBits` gives them. */
  one: number
  two: number
}

/** Two numbers of bits for each phrase; many phrases share one. */
export function phraseBits(phrases: number): Int32Array {
  return Int32Array.from({ length: 2 * phrases }, (_, at) => (((at >> 1) >> 5) % 2 === at % 2 ? 1 << ((at >> 1) & 31) : 0))
}

/** Marks of a phrase in what a sieve is asked for: it is sought; it is of a language that is spoken. */
export const SOUGHT = 1
export const SPOKEN = 2

/**
 * Tells what cannot be in a text, from the two rarest words of each way to say a phrase; `asked` are the marks by phrase. Where several languages may be
 * spoken a find may be of two: then one language, of all there are, must have the rarest word of each.
 */
export type Sieve = (words: Words, asked: Uint8Array, several: boolean) => Sieved

/** A sieve of the phrases of a catalogue in so many classes; what it gives is reused by the next text. */
export function createSieve(catalogue: Catalogue, classes: number): Sieve {
  const { classOf, bitOf, automaton } = catalogue
  const { rows, table } = meshOf(catalogue)
  const bits = phraseBits(classOf.length)
  const sieved: Sieved = {
    present: new Uint8Array(classes),
    touched: new Int32Array(classes),
    count: 0,
    open: new Uint8Array(classOf.length),
    one: 0,
    two: 0,
  }
  const { present, touched, open } = sieved
  // By group: the number of the last text in which one of its words stood.
  const met = new Int32Array(automaton.ways.length)
  let pending = new Int32Array(256)
  let texts = 0

  function meet(phrase: number, mark: number): void {
    const index = classOf[phrase] ?? 0
    const before = present[index] ?? 0
    if (before === 0) touched[sieved.count++] = index
    present[index] = before | (bitOf[phrase] ?? 0)
    if ((mark & SPOKEN) === 0) return
    open[phrase] = 1
    sieved.one |= bits[2 * phrase] ?? 0
    sieved.two |= bits[2 * phrase + 1] ?? 0
  }

  return ({ told, toldWidth, toldCount }, asked, several) => {
    const end = toldCount * toldWidth
    while (sieved.count > 0) present[touched[--sieved.count] ?? 0] = 0
    open.fill(0)
    sieved.one = 0
    sieved.two = 0
    if (pending.length < toldCount) pending = new Int32Array(2 * toldCount)
    texts = texts === LAST_TEXT ? 1 : texts + 1
    if (texts === 1) met.fill(0)
    let asking = 0
    for (let at = 0; at < end; at += toldWidth) {
      let k = rows[told[at] ?? 0] ?? 0
      if (k === 0) continue
      for (const stop = k + (table[k] ?? 0); k < stop; ) met[table[++k] ?? 0] = texts
      k++
      for (const stop = k + (table[k] ?? 0); k < stop; ) {
        const phrase = table[++k] ?? 0
        const mark = asked[phrase] ?? 0
        if ((mark & SOUGHT) !== 0) meet(phrase, mark)
      }
      // Written each time, and left standing where it asks: a branch would be guessed wrong too often.
      pending[asking] = ++k
      asking += table[k] === 0 ? 0 : 1
    }
    for (let place = 0; place < asking; place++) {
      let k = pending[place] ?? 0
      for (const stop = k + 2 * (table[k] ?? 0); k < stop; k += 2) {
        if (!several && met[table[k + 1] ?? 0] !== texts) continue
        const phrase = table[k + 2] ?? 0
        const mark = asked[phrase] ?? 0
        if ((mark & SOUGHT) !== 0) meet(phrase, mark)
      }
    }
    return sieved
  }
}

const LAST_TEXT = 0x7fffffff

function meshOf({ automaton, groups }: Catalogue): Mesh {
  const { keysFrom, keys, ways } = automaton
  const rows = new Int32Array(keysFrom.length - 1)
  const table = [0]
  for (let kind = 0; kind < rows.length; kind++) {
    const marks: number[] = []
    const alone: number[] = []
    const pairs: number[] = []
    const end = keysFrom[kind + 1] ?? 0
    for (let k = keysFrom[kind] ?? 0; k < end; k++) {
      const key = keys[k] ?? 0
      const phrase = ways[key >> 2] ?? 0
      const group = groups[key >> 2] ?? 0
      if ((key & 3) === 3) alone.push(phrase)
      else if ((key & 3) === 2) marks.push(group)
      else pairs.push(group, phrase)
    }
    if (marks.length + alone.length + pairs.length === 0) continue
    rows[kind] = table.length
    for (const list of [[...new Set(marks)], [...new Set(alone)]]) table.push(list.length, ...list)
    table.push(pairs.length / 2, ...pairs)
  }
  return { rows, table: Int32Array.from(table) }
}
