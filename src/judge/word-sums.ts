import type { Speaker } from '../model/judge.js'
import type { FeatureTable } from './feature-table.js'
import { type FeatureReader, roleOf, wordBlocks } from './features.js'
import type { FoldedWords } from './folded-words.js'

const BITS = 15
// Words kept at the start of a text; one text may bring some four thousand of its own, for it is read to 12 000 characters.
const KEPT = 24_000
// Hash, the rest of what a word is known by, and the text it was met in last; and after them the rough sums, a byte each.
const KEY = 3
// Cells of half a line of the cache: what is needed of a word lies in as few as can be.
const HALF_LINE = 8
// A step that makes places of like hashes differ.
const SPREAD = 0x9e3779b1

// What a block weighs, where all blocks are brought to the length of their sum: found from messages, in which the share of each hardly differs.
const roughWeights: readonly number[] = [2.4, 2.75, 1.3]
// Rough sums are kept in steps, those of the squared length in larger ones; what lies beyond the most steps is as good as the most.
const STEP = 2
const LENGTH_STEP = 6
const MOST = 127
// Sums that are added in one go.
const UNROLLED = 4

/** What the words of a text weigh by themselves, each word once. */
export interface WordSums {
  /** Sets sums to what the words of the open text add up to roughly: by target, the blocks weighed already, and last the squared length of all blocks. */
  rough(read: FeatureReader, words: FoldedWords, speaker: Speaker, sums: Float64Array): void
  /** Adds to the rows of sums what the words that were added up last weigh exactly, by block. */
  add(rows: Float64Array): void
}

/** What a row of sums by block adds to a target's rough score, of as many targets as there are units; in places of `sums` from the first on. */
export function addRoughly(rows: Float64Array, units: Float32Array, sums: Float64Array): void {
  const width = units.length
  for (let block = 0; block < wordBlocks; block++) {
    const weight = roughWeights[block] ?? 0
    const row = block * (width + 1)
    for (let t = 0; t < width; t++) sums[t] = (sums[t] ?? 0) + weight * (units[t] ?? 0) * (rows[row + t] ?? 0)
    sums[width] = (sums[width] ?? 0) + (rows[row + width] ?? 0)
  }
}

/**
 * What words weigh by themselves, remembered: people write the same few thousand words again and again. What is remembered is forgotten as a whole
 * when it is too much; the sums are the same either way.
 */
export function wordSumsOf(table: FeatureTable, units: Float32Array): WordSums {
  const width = units.length
  const row = width + 1
  const cells = wordBlocks * row
  const mask = (1 << BITS) - 1
  const lanes = UNROLLED * Math.ceil(row / UNROLLED)
  const stride = HALF_LINE * Math.ceil((KEY + lanes / 4) / HALF_LINE)
  const records = new Int32Array((mask + 1) * stride)
  const steps = new Int8Array(records.buffer)
  const exact = new Float32Array((mask + 1) * cells)
  const own = new Float64Array(cells)
  const weighed = new Float64Array(row)
  const added = new Int32Array(lanes)
  // Places of the words added up last.
  let places = new Int32Array(1024)
  let placeCount = 0
  let kept = 0
  let texts = 0

  function learn(place: number, read: FeatureReader, word: number): void {
    own.fill(0)
    table.add(read.word(word), own)
    exact.set(own, place * cells)
    weighed.fill(0)
    addRoughly(own, units, weighed)
    const from = 4 * (place * stride + KEY)
    weighed.forEach((sum, t) => {
      steps[from + t] = Math.max(-MOST, Math.min(MOST, Math.round(sum / (t < width ? STEP : LENGTH_STEP))))
    })
  }

  return {
    rough(read, { count, hashes, stems, begins }, speaker, sums) {
      const role = roleOf(speaker)
      if (kept > KEPT) {
        records.fill(0)
        kept = 0
        texts = 0
      }
      if (count > places.length) places = new Int32Array(2 * count)
      texts++
      placeCount = 0
      added.fill(0)
      for (let word = 0; word < count; word++) {
        const hash = hashes[word] ?? 0
        const rest = ((stems[word] ?? 0) ^ Math.imul(role ^ (((begins[word + 1] ?? 0) - (begins[word] ?? 0)) << 12), SPREAD)) | 0
        let place = Math.imul(hash ^ role, SPREAD) >>> (32 - BITS)
        let record = place * stride
        while (records[record + 2] !== 0 && (records[record] !== hash || records[record + 1] !== rest)) {
          place = (place + 1) & mask
          record = place * stride
        }
        if (records[record + 2] === texts) continue
        if (records[record + 2] === 0) {
          records[record] = hash
          records[record + 1] = rest
          kept++
          learn(place, read, word)
        }
        records[record + 2] = texts
        places[placeCount++] = place
        for (let lane = 0, from = 4 * (record + KEY); lane < lanes; lane += UNROLLED, from += UNROLLED) {
          added[lane] = (added[lane] ?? 0) + (steps[from] ?? 0)
          added[lane + 1] = (added[lane + 1] ?? 0) + (steps[from + 1] ?? 0)
          added[lane + 2] = (added[lane + 2] ?? 0) + (steps[from + 2] ?? 0)
          added[lane + 3] = (added[lane + 3] ?? 0) + (steps[from + 3] ?? 0)
        }
      }
      for (let t = 0; t < row; t++) sums[t] = (added[t] ?? 0) * (t < width ? STEP : LENGTH_STEP)
    },
    add(rows) {
      for (let i = 0; i < placeCount; i++) {
        const record = (places[i] ?? 0) * cells
        for (let cell = 0; cell < cells; cell++) rows[cell] = (rows[cell] ?? 0) + (exact[record + cell] ?? 0)
      }
    },
  }
}
