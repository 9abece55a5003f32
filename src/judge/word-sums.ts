import type { Speaker } from '../model/judge.js'
import type { FeatureTable } from './feature-table.js'
import { type FeatureReader, roleOf, wordBlocks } from './features.js'
import type { FoldedWords } from './folded-words.js'

const BITS = 15
// Words kept at the start of a text; one text may bring some four thousand of its own, for it is read to 12 000 characters.
const KEPT = 24_000
// Hash, stem, role and length, and the text the word was met in last.
const KEY = 4
// A step that makes places of like hashes differ.
const SPREAD = 0x9e3779b1

/** Adds to the rows of sums what each word of the open text weighs by itself, each word once. */
export type WordSums = (read: FeatureReader, words: FoldedWords, speaker: Speaker, rows: Float64Array) => void

/**
 * What words weigh by themselves, remembered: people write the same few thousand words again and again. What is remembered is forgotten as a whole
 * when it is too much; the sums are the same either way.
 */
export function wordSumsOf(table: FeatureTable, width: number): WordSums {
  const cells = wordBlocks * (width + 1)
  const mask = (1 << BITS) - 1
  const keys = new Int32Array((mask + 1) * KEY)
  const records = new Float32Array((mask + 1) * cells)
  const own = new Float64Array(cells)
  let kept = 0
  let texts = 0

  return (read, { count, hashes, stems, begins }, speaker, rows) => {
    const role = roleOf(speaker)
    if (kept > KEPT) {
      keys.fill(0)
      kept = 0
      texts = 0
    }
    texts++
    for (let word = 0; word < count; word++) {
      const hash = hashes[word] ?? 0
      const stem = stems[word] ?? 0
      const kind = role | 1 | (((begins[word + 1] ?? 0) - (begins[word] ?? 0)) << 12)
      let place = Math.imul(hash ^ role, SPREAD) >>> (32 - BITS)
      let key = place * KEY
      while (keys[key + 2] !== 0 && (keys[key] !== hash || keys[key + 1] !== stem || keys[key + 2] !== kind)) {
        place = (place + 1) & mask
        key = place * KEY
      }
      if (keys[key + 3] === texts) continue
      const record = place * cells
      if (keys[key + 2] === 0) {
        keys[key] = hash
        keys[key + 1] = stem
        keys[key + 2] = kind
        kept++
        own.fill(0)
        table.add(read.word(word), own)
        records.set(own, record)
      }
      keys[key + 3] = texts
      for (let cell = 0, from = record; cell < cells; cell += wordBlocks, from += wordBlocks) {
        rows[cell] = (rows[cell] ?? 0) + (records[from] ?? 0)
        rows[cell + 1] = (rows[cell + 1] ?? 0) + (records[from + 1] ?? 0)
        rows[cell + 2] = (rows[cell + 2] ?? 0) + (records[from + 2] ?? 0)
      }
    }
  }
}
