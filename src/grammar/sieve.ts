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

/** What words tell of some of the phrases of a catalogue. */
export interface Mesh {
  /** By class of words: where its row begins; 0 where it tells nothing. */
  readonly rows: Int32Array
  /**
   * A row is three lists, each behind its length: groups of words that stand here, of which another word asks; phrases that one word makes possible; and
   * pairs of a group that must stand in the same sentence and the phrase that it makes possible then.
   */
  readonly table: Int32Array
  /** Several languages may be spoken, and a find be of two: all are in it. */
  readonly several: boolean
}

/** The mesh of the phrases of some classes: those of one language, or of all where several may be spoken. */
export function meshOf({ automaton, groups, classOf, bitOf }: Catalogue, sought: Uint8Array, language: number | 'several'): Mesh {
  const { keysFrom, keys, ways } = automaton
  const asked = classOf.map((index, phrase) => (sought[index] === 1 && (language === 'several' || bitOf[phrase] === language) ? 1 : 0))
  const kinds = keysFrom.length - 1
  const rows = new Int32Array(kinds)
  // Each row has the lengths of its three lists beside them, and a pair is two numbers.
  const table = new Int32Array(1 + 3 * kinds + 2 * keys.length)
  // By group, and by phrase: the class of words whose row has it.
  const marked = new Int32Array(ways.length).fill(NONE)
  const alone = new Int32Array(classOf.length).fill(NONE)
  let to = 1
  for (let kind = 0; kind < kinds; kind++) {
    const row = to
    const begin = keysFrom[kind] ?? 0
    const end = keysFrom[kind + 1] ?? 0
    for (let list = 0; list < 3; list++) {
      const length = to++
      for (let k = begin; k < end; k++) {
        const key = keys[k] ?? 0
        const phrase = ways[key >> 2] ?? 0
        const group = groups[key >> 2] ?? 0
        if (asked[phrase] === 0 || (key & 3) !== LISTED[list]) continue
        if (list === 0 && marked[group] !== kind) table[to++] = group
        else if (list === 1 && alone[phrase] !== kind) table[to++] = phrase
        else if (list === 2) {
          table[to++] = group
          table[to++] = phrase
        } else continue
        if (list === 0) marked[group] = kind
        if (list === 1) alone[phrase] = kind
        table[length] = (table[length] ?? 0) + 1
      }
    }
    if (to === row + 3) to = row
    else rows[kind] = row
  }
  return { rows, table: table.slice(0, to), several: language === 'several' }
}

/** What may be in a text of all that is sought. */
export type Sieved = Pick<Sieve, 'present' | 'touched' | 'count'>

/** No opening. */
export const NONE = -1
// By list of a row: the bits of the keys that are in it.
const LISTED = [2, 3, 1]
/** Numbers of an opening: the phrase, the place of its sentence among those read, the next opening of its class. */
export const OPENING = 3
const LAST_STAMP = 0x7fffffff

/**
 * Tells what cannot be in a text, sentence by sentence, from the two rarest words of each way to say a phrase. What it gives stands until the next
 * text.
 */
export class Sieve {
  /** By class a bit for each language. Where several may be spoken it has the rarest word alone: a language must have that of each class of a find. */
  readonly present: Uint8Array
  /** The numbers of the classes that may be there, the first `count`. */
  readonly touched: Int32Array
  count = 0
  /** Where a phrase of a language spoken may stand, by class: the number of the first opening, in the order of the sentences. */
  readonly first: Int32Array
  openings: Int32Array = new Int32Array(OPENING * 256)
  /** By place of a sentence, and behind the last: where it begins in what the words tell. */
  sentences: Int32Array = new Int32Array(64)
  private opened = 0
  private readonly last: Int32Array
  private readonly classOf: Int32Array
  private readonly bitOf: Uint8Array
  // By group, and by phrase: the stamp of the last sentence in which one of its words stood, in which it was opened.
  private readonly met: Int32Array
  private readonly openedIn: Int32Array
  private pending = new Int32Array(256)
  private stamp = 0

  /** A sieve of the phrases of a catalogue in so many classes. */
  constructor({ classOf, bitOf, automaton }: Catalogue, classes: number) {
    this.present = new Uint8Array(classes)
    this.touched = new Int32Array(classes)
    this.first = new Int32Array(classes).fill(NONE)
    this.last = new Int32Array(classes)
    this.classOf = classOf
    this.bitOf = bitOf
    this.met = new Int32Array(automaton.ways.length)
    this.openedIn = new Int32Array(classOf.length)
  }

  /** Sieves the words of a text through a mesh; `spoken` are the languages it may be in, as bits. */
  sift({ told, toldWidth, toldCount }: Words, { rows, table, several }: Mesh, spoken: number): void {
    const met = this.met
    const { present, touched, first } = this
    for (let k = 0; k < this.count; k++) {
      const index = touched[k] ?? 0
      present[index] = 0
      first[index] = NONE
    }
    this.count = 0
    this.opened = 0
    if (this.pending.length < toldCount) this.pending = new Int32Array(2 * toldCount)
    if (this.sentences.length <= toldCount) this.sentences = new Int32Array(2 * toldCount)
    if (this.stamp > LAST_STAMP - toldCount) {
      this.stamp = 0
      met.fill(0)
      this.openedIn.fill(0)
    }
    const { pending, sentences } = this
    const end = toldCount * toldWidth
    let place = 0
    for (let at = 0; at < end; place++) {
      const stamp = ++this.stamp
      const sentence = told[at + 3] ?? 0
      sentences[place] = at
      let asking = 0
      do {
        let k = rows[told[at] ?? 0] ?? 0
        at += toldWidth
        if (k === 0) continue
        for (const stop = k + (table[k] ?? 0); k < stop; ) met[table[++k] ?? 0] = stamp
        k++
        for (const stop = k + (table[k] ?? 0); k < stop; ) {
          const phrase = table[++k] ?? 0
          if (!several || this.touch(phrase, spoken)) this.open(phrase, place)
        }
        // Written each time, and left standing where it asks: a branch would be guessed wrong too often.
        pending[asking] = ++k
        asking += table[k] === 0 ? 0 : 1
      } while (at < end && told[at + 3] === sentence)
      for (let asked = 0; asked < asking; asked++) {
        let k = pending[asked] ?? 0
        for (const stop = k + 2 * (table[k] ?? 0); k < stop; k += 2) {
          const here = met[table[k + 1] ?? 0] === stamp
          if (several ? this.touch(table[k + 2] ?? 0, spoken) && here : here) this.open(table[k + 2] ?? 0, place)
        }
      }
    }
    sentences[place] = end
  }

  /** Notes that the rarest word of a phrase is there; whether the phrase is of a language spoken. */
  private touch(phrase: number, spoken: number): boolean {
    const index = this.classOf[phrase] ?? 0
    const bit = this.bitOf[phrase] ?? 0
    const before = this.present[index] ?? 0
    if (before === 0) this.touched[this.count++] = index
    this.present[index] = before | bit
    return (bit & spoken) !== 0
  }

  /** Notes that a phrase may stand in a sentence. */
  private open(phrase: number, place: number): void {
    if (this.openedIn[phrase] === this.stamp) return
    this.openedIn[phrase] = this.stamp
    const at = OPENING * this.opened
    if (at === this.openings.length) {
      const more = new Int32Array(2 * at)
      more.set(this.openings)
      this.openings = more
    }
    const last = this.last
    const { openings, present, first } = this
    openings[at] = phrase
    openings[at + 1] = place
    openings[at + 2] = NONE
    const index = this.classOf[phrase] ?? 0
    if (first[index] !== NONE) openings[OPENING * (last[index] ?? 0) + 2] = this.opened
    else {
      first[index] = this.opened
      if (present[index] === 0) this.touched[this.count++] = index
      present[index] = (present[index] ?? 0) | (this.bitOf[phrase] ?? 0)
    }
    last[index] = this.opened++
  }
}
