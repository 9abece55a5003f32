import type { Speaker } from '../model/judge.js'
import { featureReader, type Gathered } from './features.js'
import { blockWeights, compete, type Model, rarityValues, strengthValues } from './model.js'

// Two million bits: a quarter of a megabyte.
const KNOWN_BITS = 21

/** Of the likeliest label: by words and stems alone, and with the facts. */
export type Floors = readonly [number, number]

/** Scores texts by a model; what it gives is overwritten by its next call. */
export interface Scorer {
  /** The scores of the labels, in the model's order. */
  score(text: string, speaker: Speaker, facts: readonly string[]): Float64Array
  /**
   * The same, or undefined where words and stems alone leave the likeliest label under the first floor, or with the facts under the second one. The
   * facts are asked for only where they count.
   */
  scoreAbove(floors: Floors, text: string, speaker: Speaker, facts: () => readonly string[]): Float64Array | undefined
  /** The scores of the likeliest label by words and stems alone, and with the facts. */
  glance(text: string, speaker: Speaker, facts: readonly string[]): Floors
  /** How much each word of the text adds to a label's score, by its number, and where the words stand. */
  shares(
    text: string,
    speaker: Speaker,
    facts: readonly string[],
    label: number,
  ): { readonly shares: Float64Array; readonly words: Gathered }
}

/** Makes the scorer of a model: a table from hash to feature, and sums per block of features that are brought to their length at the end. */
export function scorerOf(model: Model): Scorer {
  const { hashes, rarity, strengths, weights, units, bias, width } = model
  const labels = model.labels.length
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
  const read = featureReader()
  let texts = 0
  let glanced = 0
  const blocks = blockWeights.length
  const sums = new Float64Array(blocks * width)
  const lengths = new Float64Array(blocks)
  const scores = new Float64Array(width)

  /** The number of the feature from 0, −1 where it is unknown or was met in this text. */
  function meet(hash: number): number {
    const bit = hash >>> (32 - KNOWN_BITS)
    if (((known[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return -1
    let place = (hash & mask) * 2
    for (;;) {
      const feature = (table[place + 1] ?? 0) - 1
      if (feature < 0) return -1
      if (table[place] === hash) {
        if (records[feature * stride] === texts) return -1
        records[feature * stride] = texts
        return feature
      }
      place = (place + 2) & (mask * 2 + 1)
    }
  }

  /** Adds the features from `begin` on to the sums. */
  function gather({ hashes: met, blocks: of, count }: Gathered, begin: number): void {
    for (let i = begin; i < count; i++) {
      const feature = meet(met[i] ?? 0)
      if (feature < 0) continue
      const block = of[i] ?? 0
      const record = feature * stride
      const worth = records[record + 1] ?? 0
      const value = rarityValues[worth & 255] ?? 0
      lengths[block] = (lengths[block] ?? 0) + value * value
      const step = value * (strengthValues[worth >>> 8] ?? 0)
      let to = block * width
      let cell = record + 2
      for (let t = 0; t < width; t += 8) {
        let packed = records[cell++] ?? 0
        const end = to + Math.min(8, width - t)
        for (; to < end; to++) {
          sums[to] = (sums[to] ?? 0) + step * ((packed << 28) >> 28)
          packed >>= 4
        }
      }
    }
  }

  /** The scores that the sums gathered so far make. */
  function add(): void {
    scores.set(bias)
    for (let block = 0; block < blocks; block++) {
      const length = lengths[block] ?? 0
      if (length === 0) continue
      const scale = (blockWeights[block] ?? 0) / Math.sqrt(length)
      for (let t = 0; t < width; t++) scores[t] = (scores[t] ?? 0) + scale * (units[t] ?? 0) * (sums[block * width + t] ?? 0)
    }
    compete(scores, labels)
  }

  function best(): number {
    let most = Number.NEGATIVE_INFINITY
    for (let t = 0; t < labels; t++) most = Math.max(most, scores[t] ?? 0)
    return most
  }

  function glanceAtWords(text: string, speaker: Speaker): number {
    const gathered = read.first(text, speaker)
    texts++
    sums.fill(0)
    lengths.fill(0)
    gather(gathered, 0)
    add()
    glanced = gathered.count
    return best()
  }

  function glanceAtFacts(facts: readonly string[]): number {
    const gathered = read.facts(facts)
    gather(gathered, glanced)
    add()
    glanced = gathered.count
    return best()
  }

  function scoreAbove(floors: Floors, text: string, speaker: Speaker, facts: () => readonly string[]): Float64Array | undefined {
    if (glanceAtWords(text, speaker) < floors[0] || glanceAtFacts(facts()) < floors[1]) return undefined
    gather(read.rest(), glanced)
    add()
    return scores
  }

  const none: Floors = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const score = (text: string, speaker: Speaker, facts: readonly string[]): Float64Array =>
    scoreAbove(none, text, speaker, () => facts) ?? scores

  return {
    score,
    scoreAbove,
    glance: (text, speaker, facts) => [glanceAtWords(text, speaker), glanceAtFacts(facts)],
    shares(text, speaker, facts, label) {
      score(text, speaker, facts)
      const words = read(text, speaker, facts)
      texts++
      const shares = new Float64Array(words.words)
      for (let i = 0; i < words.count; i++) {
        const feature = meet(words.hashes[i] ?? 0)
        const origin = words.origins[i] ?? -1
        if (feature < 0 || origin < 0) continue
        const block = words.blocks[i] ?? 0
        const scale = (blockWeights[block] ?? 0) / Math.sqrt(lengths[block] ?? 1)
        const worth = (rarityValues[rarity[feature] ?? 0] ?? 0) * (strengthValues[strengths[feature] ?? 0] ?? 0)
        const share = scale * worth * (weights[feature * width + label] ?? 0)
        const word = origin >> 1
        const pair = (origin & 1) === 1 && word + 1 < shares.length
        if (word < shares.length) shares[word] = (shares[word] ?? 0) + (pair ? share / 2 : share)
        if (pair) shares[word + 1] = (shares[word + 1] ?? 0) + share / 2
      }
      return { shares, words }
    },
  }
}
