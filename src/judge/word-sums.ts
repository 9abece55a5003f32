import type { Speaker } from '../model/judge.js'
import type { FeatureTable } from './feature-table.js'
import { type FeatureReader, roleOf, wordBlocks } from './features.js'
import type { FoldedWords } from './folded-words.js'

const BITS = 15
// Words kept at the start of a text; one text may bring some four thousand of its own, for it is read to 12 000 characters.
const KEPT = 24_000
// Hash, the rest of what a word is known by, and the text it was met in last.
const KEY = 3
// A step that makes places of like hashes differ.
const SPREAD = 0x9e3779b1

/** What the words of a text weigh by themselves, each word once. */
export interface WordSums {
  /** Adds to rows of sums by block what the words of the open text weigh. */
  add(read: FeatureReader, words: FoldedWords, speaker: Speaker, rows: Float64Array): void
  /** Tells what each word that was added last, by its number, adds to a target in a block. */
  each(target: number, tell: (word: number, block: number, worth: number) => void): void
}

/**
 * What words weigh by themselves, remembered: people write the same few thousand words again and again. What is remembered is forgotten as a whole
 * when it is too much; the sums are the same either way.
 */
export function wordSumsOf(table: FeatureTable, width: number): WordSums {
  const cells = wordBlocks * (width + 1)
  const mask = (1 << BITS) - 1
  const keys = new Int32Array((mask + 1) * KEY)
  const sums = new Float32Array((mask + 1) * cells)
  const own = new Float64Array(cells)
  let kept = 0
  let texts = 0
  // The words added last, and their places.
  let added = new Int32Array(1024)
  let places = new Int32Array(1024)
  let addedCount = 0
  function add(read: FeatureReader, { count, hashes, stems, begins }: FoldedWords, speaker: Speaker, rows: Float64Array): void {
    const role = roleOf(speaker)
    if (kept > KEPT) {
      keys.fill(0)
      kept = 0
      texts = 0
    }
    texts++
    if (count > places.length) {
      added = new Int32Array(2 * count)
      places = new Int32Array(2 * count)
    }
    addedCount = 0
    for (let word = 0; word < count; word++) {
      const hash = hashes[word] ?? 0
      const rest = ((stems[word] ?? 0) ^ Math.imul(role ^ (((begins[word + 1] ?? 0) - (begins[word] ?? 0)) << 12), SPREAD)) | 0
      let place = Math.imul(hash ^ role, SPREAD) >>> (32 - BITS)
      let key = place * KEY
      while (keys[key + 2] !== 0 && (keys[key] !== hash || keys[key + 1] !== rest)) {
        place = (place + 1) & mask
        key = place * KEY
      }
      if (keys[key + 2] === texts) continue
      const from = place * cells
      if (keys[key + 2] === 0) {
        keys[key] = hash
        keys[key + 1] = rest
        kept++
        own.fill(0)
        table.add(read.word(word), own)
        sums.set(own, from)
      }
      keys[key + 2] = texts
      added[addedCount] = word
      places[addedCount++] = place
      for (let cell = 0; cell < cells; cell++) rows[cell] = (rows[cell] ?? 0) + (sums[from + cell] ?? 0)
    }
  }

  return {
    add,
    each(target, tell) {
      for (let k = 0; k < addedCount; k++) {
        const from = (places[k] ?? 0) * cells + target
        for (let block = 0; block < wordBlocks; block++) tell(added[k] ?? 0, block, sums[from + block * (width + 1)] ?? 0)
      }
    },
  }
}
