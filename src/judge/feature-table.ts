import type { Gathered } from './features.js'
import { type Model, rarityValues, strengthValues } from './model.js'

// Two million bits: a quarter of a megabyte.
const KNOWN_BITS = 21
const PRESENT = 1 << 16

/** The features of a model by their hash. */
export interface FeatureTable {
  /** Begins a text: what counts once has not been met. */
  begin(): void
  /** Adds features to rows of sums: by block one a target, and last the sum of squares. */
  add(gathered: Gathered, rows: Float64Array): void
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
  const records = new Int32Array((mask + 1) * stride)
  // Most features of a text are unknown: a bit for each known one, few enough for the nearest cache, tells so without a look at the table.
  const known = new Int32Array(1 << (KNOWN_BITS - 5))
  // By place: the text in which the feature was met last.
  const met = new Int32Array(mask + 1)
  hashes.forEach((hash, feature) => {
    const bit = hash >>> (32 - KNOWN_BITS)
    known[bit >>> 5] = (known[bit >>> 5] ?? 0) | (1 << (bit & 31))
    let place = hash & mask
    while (records[place * stride + 1] !== 0) place = (place + 1) & mask
    const record = place * stride
    records[record] = hash
    records[record + 1] = (rarity[feature] ?? 0) | ((strengths[feature] ?? 0) << 8) | PRESENT
    for (let t = 0; t < width; t++) {
      const cell = record + 2 + (t >>> 3)
      records[cell] = (records[cell] ?? 0) | (((weights[feature * width + t] ?? 0) & 15) << (4 * (t & 7)))
    }
  })
  let texts = 0

  /** Where the record of the feature begins; −1 where it is unknown or, of those that count once, was met in this text. */
  function meet(hash: number, once: boolean): number {
    const bit = hash >>> (32 - KNOWN_BITS)
    if (((known[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return -1
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const record = place * stride
      if (records[record + 1] === 0) return -1
      if (records[record] !== hash) continue
      if (!once) return record
      if (met[place] === texts) return -1
      met[place] = texts
      return record
    }
  }

  const rarityOf = (worth: number): number => rarityValues[worth & 255] ?? 0
  const strengthOf = (worth: number): number => strengthValues[(worth >>> 8) & 255] ?? 0

  return {
    begin() {
      texts++
    },
    add({ hashes: all, blocks, count, once }, rows) {
      for (let i = 0; i < count; i++) {
        const record = meet(all[i] ?? 0, i >= once)
        if (record < 0) continue
        const worth = records[record + 1] ?? 0
        const value = rarityOf(worth)
        const step = value * strengthOf(worth)
        const row = (blocks[i] ?? 0) * (width + 1)
        // Eight at a time; what is left over in the last cell is nought and changes nothing.
        for (let cell = record + 2, to = row; cell < record + stride; cell++, to += 8) {
          const packed = records[cell] ?? 0
          if (packed === 0) continue
          rows[to] = (rows[to] ?? 0) + step * ((packed << 28) >> 28)
          rows[to + 1] = (rows[to + 1] ?? 0) + step * ((packed << 24) >> 28)
          rows[to + 2] = (rows[to + 2] ?? 0) + step * ((packed << 20) >> 28)
          rows[to + 3] = (rows[to + 3] ?? 0) + step * ((packed << 16) >> 28)
          rows[to + 4] = (rows[to + 4] ?? 0) + step * ((packed << 12) >> 28)
          rows[to + 5] = (rows[to + 5] ?? 0) + step * ((packed << 8) >> 28)
          rows[to + 6] = (rows[to + 6] ?? 0) + step * ((packed << 4) >> 28)
          rows[to + 7] = (rows[to + 7] ?? 0) + step * (packed >> 28)
        }
        rows[row + width] = (rows[row + width] ?? 0) + value * value
      }
    },
    each({ hashes: all, count, once }, target, tell) {
      for (let i = 0; i < count; i++) {
        const record = meet(all[i] ?? 0, i >= once)
        if (record < 0) continue
        const worth = records[record + 1] ?? 0
        const weight = ((records[record + 2 + (target >>> 3)] ?? 0) << (28 - 4 * (target & 7))) >> 28
        tell(i, rarityOf(worth) * strengthOf(worth) * weight)
      }
    },
  }
}
