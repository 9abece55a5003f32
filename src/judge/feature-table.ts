import type { Gathered } from './gathered.js'
import { type Model, rarityValues, strengthValues, weightBytes } from './model.js'

// Two million bits: a quarter of a megabyte.
const KNOWN_BITS = 21
const PRESENT = 1 << 16
// Where the number of the text begins in which a feature was met last, and how many texts have numbers.
const MET = 17
const TEXTS = 1 << 15

/** The features of a model by their hash. */
export interface FeatureTable {
  /** Begins a text: what counts once has not been met. */
  begin(): void
  /** Whether a feature is one of the model's. */
  knows(feature: number): boolean
  /** Adds features to rows of sums: by block one a target, and last the sum of squares. */
  add(gathered: Gathered, rows: Float64Array): void
  /** Adds features to one row of sums, each block's times its weight; the sum of squares is not weighed. */
  addWeighed(gathered: Gathered, weights: Float64Array, sums: Float64Array): void
  /** By place of what is gathered: what each known feature, those that count once at their first place, adds to a target, before the block is brought to its length. */
  each(gathered: Gathered, target: number, tell: (place: number, worth: number) => void): void
}

/** The table of a model, fit for many look-ups of which most fail. */
export function featureTableOf({ hashes, rarity, strengths, weights, width }: Model): FeatureTable {
  let bits = 1
  while (1 << bits < hashes.length * 2) bits++
  const mask = (1 << bits) - 1
  // What is needed of a feature lies side by side, since the table is larger than the caches: its hash, its rarity and strength, its weights at four
  // bits each.
  const stride = 2 + Math.ceil(width / 8)
  const bytes = weightBytes(width)
  const records = new Int32Array((mask + 1) * stride)
  // Most features of a text are unknown: a bit for each known one, few enough for the nearest cache, tells so without a look at the table.
  const known = new Int32Array(1 << (KNOWN_BITS - 5))
  for (let feature = 0; feature < hashes.length; feature++) {
    const hash = hashes[feature] ?? 0
    const bit = hash >>> (32 - KNOWN_BITS)
    known[bit >>> 5] = (known[bit >>> 5] ?? 0) | (1 << (bit & 31))
    let place = hash & mask
    while (records[place * stride + 1] !== 0) place = (place + 1) & mask
    const record = place * stride
    records[record] = hash
    records[record + 1] = (rarity[feature] ?? 0) | ((strengths[feature] ?? 0) << 8) | PRESENT
    for (let byte = 0; byte < bytes; byte++) {
      const cell = record + 2 + (byte >>> 2)
      records[cell] = (records[cell] ?? 0) | ((weights[feature * bytes + byte] ?? 0) << (8 * (byte & 3)))
    }
  }
  let texts = 0
  // Of the features found last: which of those gathered they are, and where their records begin.
  let which = new Int32Array(4096)
  let at = new Int32Array(4096)

  /**
   * Finds the known features, those that count once at their first place in the text: where their records begin, and which they are. First those that
   * may be known, then their records, so that the processor can look ahead to the next ones while it waits for one. Gives their count.
   */
  function find({ hashes: all, count, once }: Gathered): number {
    if (count > which.length) {
      which = new Int32Array(2 * count)
      at = new Int32Array(2 * count)
    }
    let likely = 0
    for (let i = 0; i < count; i++) {
      const bit = (all[i] ?? 0) >>> (32 - KNOWN_BITS)
      which[likely] = i
      likely += ((known[bit >>> 5] ?? 0) >>> (bit & 31)) & 1
    }
    let found = 0
    for (let k = 0; k < likely; k++) {
      const i = which[k] ?? 0
      const record = recordOf(all[i] ?? 0)
      if (record < 0) continue
      if (i >= once) {
        const worth = records[record + 1] ?? 0
        if (worth >>> MET === texts) continue
        records[record + 1] = (worth & (2 * PRESENT - 1)) | (texts << MET)
      }
      which[found] = i
      at[found++] = record
    }
    return found
  }

  /** False where a feature is surely unknown. */
  function mayKnow(feature: number): boolean {
    const bit = feature >>> (32 - KNOWN_BITS)
    return (((known[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1
  }

  /** Where the record of a feature begins; −1 where it is unknown. */
  function recordOf(hash: number): number {
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const record = place * stride
      if (records[record + 1] === 0) return -1
      if (records[record] === hash) return record
    }
  }

  /** Adds a record's weights, times a step, to sums from a place on. */
  function addRecord(record: number, step: number, sums: Float64Array, row: number): void {
    // Eight at a time; what is left over in the last cell is nought and changes nothing.
    for (let cell = record + 2, to = row; cell < record + stride; cell++, to += 8) {
      const packed = records[cell] ?? 0
      if (packed === 0) continue
      sums[to] = (sums[to] ?? 0) + step * ((packed << 28) >> 28)
      sums[to + 1] = (sums[to + 1] ?? 0) + step * ((packed << 24) >> 28)
      sums[to + 2] = (sums[to + 2] ?? 0) + step * ((packed << 20) >> 28)
      sums[to + 3] = (sums[to + 3] ?? 0) + step * ((packed << 16) >> 28)
      sums[to + 4] = (sums[to + 4] ?? 0) + step * ((packed << 12) >> 28)
      sums[to + 5] = (sums[to + 5] ?? 0) + step * ((packed << 8) >> 28)
      sums[to + 6] = (sums[to + 6] ?? 0) + step * ((packed << 4) >> 28)
      sums[to + 7] = (sums[to + 7] ?? 0) + step * (packed >> 28)
    }
  }

  const rarityOf = (worth: number): number => rarityValues[worth & 255] ?? 0
  const strengthOf = (worth: number): number => strengthValues[(worth >>> 8) & 255] ?? 0

  return {
    begin() {
      texts++
      if (texts < TEXTS) return
      texts = 1
      for (let record = 1; record < records.length; record += stride) records[record] = (records[record] ?? 0) & (2 * PRESENT - 1)
    },
    knows: feature => mayKnow(feature) && recordOf(feature) >= 0,
    add(gathered, rows) {
      const { blocks } = gathered
      const count = find(gathered)
      for (let k = 0; k < count; k++) {
        const record = at[k] ?? 0
        const worth = records[record + 1] ?? 0
        const value = rarityOf(worth)
        const step = value * strengthOf(worth)
        const row = (blocks[which[k] ?? 0] ?? 0) * (width + 1)
        addRecord(record, step, rows, row)
        rows[row + width] = (rows[row + width] ?? 0) + value * value
      }
    },
    addWeighed(gathered, weighing, sums) {
      const { blocks } = gathered
      const count = find(gathered)
      for (let k = 0; k < count; k++) {
        const record = at[k] ?? 0
        const worth = records[record + 1] ?? 0
        const value = rarityOf(worth)
        addRecord(record, value * strengthOf(worth) * (weighing[blocks[which[k] ?? 0] ?? 0] ?? 0), sums, 0)
        sums[width] = (sums[width] ?? 0) + value * value
      }
    },
    each(gathered, target, tell) {
      const count = find(gathered)
      for (let k = 0; k < count; k++) {
        const record = at[k] ?? 0
        const worth = records[record + 1] ?? 0
        const weight = ((records[record + 2 + (target >>> 3)] ?? 0) << (28 - 4 * (target & 7))) >> 28
        tell(which[k] ?? 0, rarityOf(worth) * strengthOf(worth) * weight)
      }
    },
  }
}
