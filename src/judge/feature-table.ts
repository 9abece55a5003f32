import type { Gathered } from './features.js'
import { type Model, rarityValues, strengthValues } from './model.js'

// Two million bits: a quarter of a megabyte.
const KNOWN_BITS = 21

/** The features of a model by their hash. */
export interface FeatureTable {
  /** Begins a text: what counts once has not been met. */
  begin(): void
  /** The number of the feature from 0; −1 where it is unknown or, of those that count once, was met in this text. */
  meet(hash: number, once: boolean): number
  /** Adds features to rows of sums: by block one a target, and last the sum of squares. */
  add(gathered: Gathered, rows: Float64Array): void
}

/** The table of a model, fit for many look-ups of which most fail. */
export function featureTableOf({ hashes, rarity, strengths, weights, width }: Model): FeatureTable {
  let bits = 1
  while (1 << bits < hashes.length * 2) bits++
  const mask = (1 << bits) - 1
  // Pairs of a hash and the number of its feature from 1; 0 is an empty place.
  const table = new Int32Array((mask + 1) * 2)
  hashes.forEach((hash, feature) => {
    let place = (hash & mask) * 2
    while (table[place + 1] !== 0) place = (place + 2) & (mask * 2 + 1)
    table[place] = hash
    table[place + 1] = feature + 1
  })
  // Most features of a text are unknown: a bit for each known one, few enough for the nearest cache, tells so without a look at the table.
  const known = new Int32Array(1 << (KNOWN_BITS - 5))
  for (const hash of hashes) {
    const bit = hash >>> (32 - KNOWN_BITS)
    known[bit >>> 5] = (known[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }
  // What is needed of a feature lies side by side: the text it was met in last, its rarity and strength, its weights at four bits each.
  const stride = 2 + Math.ceil(width / 8)
  const records = new Int32Array(hashes.length * stride)
  for (let feature = 0; feature < hashes.length; feature++) {
    const record = feature * stride
    records[record + 1] = (rarity[feature] ?? 0) | ((strengths[feature] ?? 0) << 8)
    for (let t = 0; t < width; t++) {
      const cell = record + 2 + (t >>> 3)
      records[cell] = (records[cell] ?? 0) | (((weights[feature * width + t] ?? 0) & 15) << (4 * (t & 7)))
    }
  }
  let texts = 0

  function meet(hash: number, once: boolean): number {
    const bit = hash >>> (32 - KNOWN_BITS)
    if (((known[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return -1
    let place = (hash & mask) * 2
    for (;;) {
      const feature = (table[place + 1] ?? 0) - 1
      if (feature < 0) return -1
      if (table[place] === hash) {
        if (once && records[feature * stride] === texts) return -1
        if (once) records[feature * stride] = texts
        return feature
      }
      place = (place + 2) & (mask * 2 + 1)
    }
  }

  return {
    begin() {
      texts++
    },
    meet,
    add({ hashes: met, blocks, count, once }, rows) {
      for (let i = 0; i < count; i++) {
        const feature = meet(met[i] ?? 0, i >= once)
        if (feature < 0) continue
        const record = feature * stride
        const worth = records[record + 1] ?? 0
        const value = rarityValues[worth & 255] ?? 0
        const step = value * (strengthValues[worth >>> 8] ?? 0)
        let to = (blocks[i] ?? 0) * (width + 1)
        let cell = record + 2
        for (let t = 0; t < width; t += 8) {
          let packed = records[cell++] ?? 0
          const end = to + Math.min(8, width - t)
          for (; to < end; to++) {
            rows[to] = (rows[to] ?? 0) + step * ((packed << 28) >> 28)
            packed >>= 4
          }
        }
        rows[to] = (rows[to] ?? 0) + value * value
      }
    },
  }
}
