import type { Automaton } from '../text/automaton.js'
import type { Words } from '../text/matcher.js'

/** Which classes a text may hold, by number of class: a bit for each language. */
export interface Sieved {
  readonly present: Uint8Array
  /** The numbers of the classes that may be there, the first `count`. */
  readonly touched: Int32Array
  count: number
}

/**
 * Tells which classes cannot be in a text, from the rarest word of each phrase alone. `classOf` and `bitOf` tell by phrase the number of its class
 * and the bit of its language. What it gives is reused by the next text.
 */
export function createSieve(
  automaton: Automaton,
  classOf: readonly number[],
  bitOf: readonly number[],
  classes: number,
): (words: Words) => Sieved {
  const { from, keys } = keysByWord(automaton, classOf, bitOf)
  const sieved: Sieved = { present: new Uint8Array(classes), touched: new Int32Array(classes), count: 0 }
  const { present, touched } = sieved
  return ({ told, toldCount, toldWidth }) => {
    let count = sieved.count
    while (count > 0) present[touched[--count] ?? 0] = 0
    const end = toldCount * toldWidth
    for (let at = 0; at < end; at += toldWidth) {
      const kind = told[at] ?? 0
      const stop = from[kind + 1] ?? 0
      for (let k = from[kind] ?? 0; k < stop; k++) {
        const key = keys[k] ?? 0
        const index = key >> 8
        const bits = present[index] ?? 0
        if (bits === 0) touched[count++] = index
        present[index] = bits | key
      }
    }
    sieved.count = count
    return sieved
  }
}

/** By class of words: the classes of the grammar that they are the key of, each once, with the bits of its languages below. */
function keysByWord(automaton: Automaton, classOf: readonly number[], bitOf: readonly number[]) {
  const from = new Int32Array(automaton.keysFrom.length)
  const keys: number[] = []
  for (let kind = 0; kind + 1 < from.length; kind++) {
    const bits = new Map<number, number>()
    for (const phrase of automaton.keys.subarray(automaton.keysFrom[kind], automaton.keysFrom[kind + 1])) {
      const index = classOf[phrase] ?? 0
      bits.set(index, (bits.get(index) ?? 0) | (bitOf[phrase] ?? 0))
    }
    for (const [index, each] of bits) keys.push((index << 8) | each)
    from[kind + 1] = keys.length
  }
  return { from, keys: Int32Array.from(keys) }
}
