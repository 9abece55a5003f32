import type { HeardWords, Speaker } from '../model/judge.js'
import { LISTED, spelling } from '../text/text-words.js'
import type { FeatureTable } from './feature-table.js'
import { CONCEPTS, featureReader, LETTERS, roleOf, STEMS, WORDS } from './features.js'

const BITS = 17
// Words kept at the start of a text, and those that one text may bring.
const KEPT = 100_000
const READ = 4000
// Two hashes, and the text a word was met in last; behind them the rough sums, a byte each.
const KEY = 3
// Cells of half a line of the cache: what is needed of a word lies in as few as can be.
const HALF_LINE = 8
// A step that makes places of like hashes differ.
const SPREAD = 0x9e3779b1

// Blocks that are looked at, and what each weighs where all are brought to the length of their sum: found from messages, in which the share of each
// hardly differs.
const roughBlocks: readonly (readonly [number, number])[] = [
  [WORDS, 2.4],
  [STEMS, 2.75],
  [LETTERS, 1.3],
  [CONCEPTS, 3],
]
// Rough sums are kept in steps, those of the squared length in larger ones; what lies beyond the most steps is as good as the most.
const STEP = 2
const LENGTH_STEP = 6
const MOST = 127
// Sums that are added in one go.
const UNROLLED = 4

/** Sets sums to what the words of a text add up to roughly: by target, the blocks weighed already, and last the squared length of all blocks. */
export type RoughWords = (words: HeardWords, speaker: Speaker, sums: Float64Array) => void

/** What a row of sums by block adds to a target's rough score, of as many targets as there are units; in places of `sums` from the first on. */
export function addRoughly(rows: Float64Array, units: Float32Array, sums: Float64Array): void {
  const width = units.length
  for (const [block, weight] of roughBlocks) {
    const row = block * (width + 1)
    for (let t = 0; t < width; t++) sums[t] = (sums[t] ?? 0) + weight * (units[t] ?? 0) * (rows[row + t] ?? 0)
    sums[width] = (sums[width] ?? 0) + (rows[row + width] ?? 0)
  }
}

/**
 * What words weigh by themselves, each word once, remembered by what the grammar knows words by: people write the same few thousand words again and
 * again. What is remembered is forgotten as a whole when it is too much; the sums are the same either way.
 */
export function roughWordsOf(table: FeatureTable, units: Float32Array): RoughWords {
  const read = featureReader()
  const width = units.length
  const row = width + 1
  const mask = (1 << BITS) - 1
  const lanes = UNROLLED * Math.ceil(row / UNROLLED)
  const stride = HALF_LINE * Math.ceil((KEY + lanes / 4) / HALF_LINE)
  const records = new Int32Array((mask + 1) * stride)
  const steps = new Int8Array(records.buffer)
  const weights = new Float64Array(CONCEPTS + 1)
  for (const [block, weight] of roughBlocks) weights[block] = weight
  const scales = Float64Array.from({ length: row }, (_, t) => (t < width ? (units[t] ?? 0) / STEP : 1 / LENGTH_STEP))
  const weighed = new Float64Array(row)
  const added = new Int32Array(lanes)
  let kept = 0
  let texts = 0

  function learn(record: number, letters: string, speaker: Speaker): void {
    const { count } = read.open(letters, speaker)
    weighed.fill(0)
    for (let word = 0; word < count; word++) table.addWeighed(read.rough(word, table.knows), weights, weighed)
    const from = 4 * (record + KEY)
    for (let t = 0; t < row; t++) {
      const stepsOf = (weighed[t] ?? 0) * (scales[t] ?? 0)
      steps[from + t] = Math.round(stepsOf > MOST ? MOST : stepsOf < -MOST ? -MOST : stepsOf)
    }
  }

  /** Where the record of a word begins that is known by two numbers; a free one where it was not met yet. */
  function recordOf(hash: number, rest: number): number {
    let place = Math.imul(hash, SPREAD) >>> (32 - BITS)
    let record = place * stride
    while (records[record + 2] !== 0 && (records[record] !== hash || records[record + 1] !== rest)) {
      place = (place + 1) & mask
      record = place * stride
    }
    return record
  }

  function keep(record: number, hash: number, rest: number): void {
    records[record] = hash
    records[record + 1] = rest
    kept++
  }

  function add(record: number): void {
    records[record + 2] = texts
    for (let lane = 0, from = 4 * (record + KEY); lane < lanes; lane += UNROLLED, from += UNROLLED) {
      added[lane] = (added[lane] ?? 0) + (steps[from] ?? 0)
      added[lane + 1] = (added[lane + 1] ?? 0) + (steps[from + 1] ?? 0)
      added[lane + 2] = (added[lane + 2] ?? 0) + (steps[from + 2] ?? 0)
      added[lane + 3] = (added[lane + 3] ?? 0) + (steps[from + 3] ?? 0)
    }
  }

  /** Adds what a mark that carries tone weighs. */
  function addMark(mark: string, speaker: Speaker): void {
    const hash = mark.charCodeAt(0) ^ roleOf(speaker)
    const record = recordOf(hash, 0)
    if (records[record + 2] === 0) {
      keep(record, hash, 0)
      learn(record, mark, speaker)
    }
    add(record)
  }

  return ({ count, listed, bytes, exclaims, asks }, speaker, sums) => {
    const role = roleOf(speaker)
    if (kept > KEPT) {
      records.fill(0)
      kept = 0
      texts = 0
    }
    texts++
    added.fill(0)
    const end = LISTED * Math.min(count, READ)
    for (let at = 0; at < end; at += LISTED) {
      const hash = (listed[at] ?? 0) ^ role
      const rest = listed[at + 1] ?? 0
      const record = recordOf(hash, rest)
      if (records[record + 2] === texts) continue
      if (records[record + 2] === 0) {
        keep(record, hash, rest)
        learn(record, spelling(bytes, listed[at + 2] ?? 0, listed[at + 3] ?? 0), speaker)
      }
      add(record)
    }
    if (exclaims) addMark('!', speaker)
    if (asks) addMark('?', speaker)
    for (let t = 0; t < row; t++) sums[t] = (added[t] ?? 0) * (t < width ? STEP : LENGTH_STEP)
  }
}
