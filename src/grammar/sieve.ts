import type { Automaton } from '../text/automaton.js'
import { type View, viewOf } from '../text/automaton-view.js'
import type { Words } from '../text/matcher.js'

/** What a seeker wants of a text in some languages: by phrase its class, −1 where it is of another language, and by class of words what they are good for. */
export interface Choice {
  readonly classOf: Int32Array
  /** The phrases of these languages that serve any end. */
  readonly view: View
  /** Keys of phrases that are sought, by class of words: keys[from[k] … from[k + 1]), as in the automaton. */
  readonly from: Int32Array
  readonly keys: Int32Array
  /** By way to say a phrase: the number of its class above the bit of its language. */
  readonly ways: Int32Array
}

/** What the phrases of a dictionary are: by phrase the number of its class and the bit of its language. */
export interface Catalogue {
  readonly automaton: Automaton
  readonly classOf: readonly number[]
  readonly bitOf: readonly number[]
}

/** Classes that may be in a text, by number, a bit for each language; those sought alone. */
export interface Sieved {
  readonly present: Uint8Array
  /** The numbers of the classes that may be there, the first `count`. */
  readonly touched: Int32Array
  count: number
}

/** Tells which classes cannot be in a text, from the two rarest words of each way to say a phrase. What it gives is reused by the next text. */
export function createSieve(classes: number, ways: number): (words: Words, choice: Choice) => Sieved {
  const sieved: Sieved = { present: new Uint8Array(classes), touched: new Int32Array(classes), count: 0 }
  const { present, touched } = sieved
  // By way: the number of the text above the bits of the keys that were met in it.
  const met = new Int32Array(ways)
  let texts = 0
  return (words, { from, keys, ways: classOf }) => {
    const { told, toldWidth } = words
    const end = words.toldCount * toldWidth
    let count = sieved.count
    while (count > 0) present[touched[--count] ?? 0] = 0
    texts = texts === LAST_TEXT ? 0 : texts + 1
    if (texts === 0) met.fill(-1)
    for (let at = 0; at < end; at += toldWidth) {
      const kind = told[at] ?? 0
      const stop = from[kind + 1] ?? 0
      for (let k = from[kind] ?? 0; k < stop; k++) {
        const key = keys[k] ?? 0
        const way = key >> 2
        const before = met[way] ?? 0
        const now = (before >> 2 === texts ? before : texts << 2) | (key & 3)
        if (now === before) continue
        met[way] = now
        if ((now & 3) !== 3) continue
        const found = classOf[way] ?? 0
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

/** What the classes are to a seeker, by number: two numbers of bits, one for each end that they serve, and whether they are sought. */
export interface Aims {
  readonly ends: Int32Array
  readonly sought: Uint8Array
}

/** What a seeker wants of a text in the given languages. */
export function chooseFrom({ automaton, classOf, bitOf }: Catalogue, aims: Aims, spoken: number): Choice {
  // Where several languages may be spoken a find may be of two: then one language, of all there are, must have the rarest word of each.
  const several = (spoken & (spoken - 1)) !== 0
  const sieved = several ? 255 : spoken
  const counts = Int32Array.from(classOf, (index, phrase) => (((bitOf[phrase] ?? 0) & spoken) === 0 ? -1 : index))
  const ends = new Int32Array(2 * classOf.length)
  for (const [phrase, index] of counts.entries()) {
    ends[2 * phrase] = aims.ends[2 * index] ?? 0
    ends[2 * phrase + 1] = aims.ends[2 * index + 1] ?? 0
  }
  const { keysFrom } = automaton
  const kinds = keysFrom.length - 1
  const from = new Int32Array(kinds + 1)
  const keys: number[] = []
  const sought = Uint8Array.from(automaton.ways, phrase =>
    ((bitOf[phrase] ?? 0) & sieved) !== 0 && aims.sought[classOf[phrase] ?? 0] === 1 ? 1 : 0,
  )
  for (let kind = 0; kind < kinds; kind++) {
    for (const key of automaton.keys.subarray(keysFrom[kind], keysFrom[kind + 1]))
      if (sought[key >> 2] === 1 && (!several || (key & 1) === 1)) keys.push(several ? key | 3 : key)
    from[kind + 1] = keys.length
  }
  const ways = Int32Array.from(automaton.ways, phrase => ((classOf[phrase] ?? 0) << 8) | (bitOf[phrase] ?? 0))
  return { classOf: counts, view: viewOf(automaton, ends), from, keys: Int32Array.from(keys), ways }
}
