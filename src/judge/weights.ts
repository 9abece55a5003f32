import { type Combiner, ownCount, sharedCount } from './combiner.js'
import { gateParts } from './gates.js'
import type { Model } from './model.js'

const MAGIC = 'care-audit judge 5\n'

/** Floats of a model in the order of the file. */
const floatCount = (width: number): number => 1 + 2 * width + 2 * (width - 1)

/**
 * The bytes of a weights file: a line that names its version; one line of JSON with the labels, the number of features and the combiner; then little-endian
 * floats: slope, units and bias by target, shifts and thresholds by label; then by feature its rarity, its strength, its weights (four bits each)
 * and, as seven-bit groups with the low one first, how far its hash lies above the one before.
 */
export function encodeWeights(model: Model): Uint8Array {
  const { labels, width, hashes, rarity, strengths, weights, units, bias, slope, shifts, thresholds, combiner } = model
  const head = new TextEncoder().encode(`${MAGIC}${JSON.stringify({ labels, features: hashes.length, combiner })}\n`)
  const nibbles = Math.ceil(width / 2)
  const bytes = new Uint8Array(head.length + 4 * floatCount(width) + (7 + nibbles) * hashes.length)
  bytes.set(head)
  const view = new DataView(bytes.buffer)
  let at = head.length
  for (const float of [slope, ...units, ...bias, ...shifts, ...thresholds]) {
    view.setFloat32(at, float, true)
    at += 4
  }
  bytes.set(rarity, at)
  bytes.set(strengths, at + hashes.length)
  at += 2 * hashes.length
  for (let feature = 0; feature < hashes.length; feature++) {
    const row = feature * width
    for (let t = 0; t < width; t += 2) {
      const high = t + 1 < width ? (weights[row + t + 1] ?? 0) : 0
      bytes[at++] = ((weights[row + t] ?? 0) & 15) | ((high & 15) << 4)
    }
  }
  let before = -0x80000000
  for (const hash of hashes) {
    let gap = hash - before
    before = hash
    while (gap > 127) {
      bytes[at++] = (gap % 128) | 128
      gap = Math.floor(gap / 128)
    }
    bytes[at++] = gap
  }
  return bytes.slice(0, at)
}

/** Reads a weights file. Throws an Error where the bytes are none of this version or are cut short. */
export function decodeWeights(bytes: Uint8Array): Model {
  const magicEnds = bytes.indexOf(10) + 1
  const headEnds = bytes.indexOf(10, magicEnds) + 1
  const decoder = new TextDecoder()
  if (decoder.decode(bytes.subarray(0, magicEnds)) !== MAGIC || headEnds === 0)
    throw new Error('These are no weights of this version of the judge.')
  const head: unknown = JSON.parse(decoder.decode(bytes.subarray(magicEnds, headEnds)))
  const { labels: named, features, combiner: told } = Object(head)
  const labels = Array.isArray(named) ? named.filter((one): one is string => typeof one === 'string') : []
  const count = typeof features === 'number' ? features : 0
  const combiner = combinerOf(told, labels.length)
  const width = labels.length + 1
  const nibbles = Math.ceil(width / 2)
  if (bytes.length < headEnds + 4 * floatCount(width) + count * (3 + nibbles)) throw new Error('The weights are cut short.')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let at = headEnds
  const floats = (length: number): Float32Array =>
    Float32Array.from({ length }, () => {
      at += 4
      return view.getFloat32(at - 4, true)
    })
  const [slope = 1] = floats(1)
  const units = floats(width)
  const bias = floats(width)
  const shifts = floats(labels.length)
  const thresholds = floats(labels.length)
  const rarity = bytes.slice(at, at + count)
  const strengths = bytes.slice(at + count, at + 2 * count)
  at += 2 * count
  const weights = new Int8Array(count * width)
  for (let feature = 0; feature < count; feature++) {
    const row = feature * width
    for (let t = 0; t < width; t += 2) {
      const pair = bytes[at++] ?? 0
      weights[row + t] = (pair << 28) >> 28
      if (t + 1 < width) weights[row + t + 1] = (pair << 24) >> 28
    }
  }
  const hashes = new Int32Array(count)
  let hash = -0x80000000
  for (let feature = 0; feature < count; feature++) {
    let unit = 1
    for (let more = true; more; unit *= 128) {
      const group = bytes[at++]
      if (group === undefined) throw new Error('The weights are cut short.')
      hash += (group & 127) * unit
      more = group > 127
    }
    hashes[feature] = hash
  }
  return { labels, width, hashes, rarity, strengths, weights, units, bias, slope, shifts, thresholds, combiner }
}

function combinerOf(value: unknown, labels: number): Combiner {
  const raw = Object(value)
  const numbers = (list: unknown, length: number): readonly number[] => {
    const all = Array.isArray(list) ? list.filter((one): one is number => typeof one === 'number') : []
    if (all.length !== length) throw new Error('The weights have no whole combiner.')
    return all
  }
  const [surely = 0, spread = 1] = numbers([raw.surely, raw.spread], 2)
  const [words, pairs] = Array.isArray(raw.gates) ? raw.gates : []
  return {
    weights: numbers(raw.weights, sharedCount),
    own: numbers(raw.own, labels * ownCount),
    low: numbers(raw.low, labels),
    high: numbers(raw.high, labels),
    surely,
    spread,
    gates: [numbers(words, labels * gateParts), numbers(pairs, labels * gateParts)],
  }
}
