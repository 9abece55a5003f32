import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { type ClauseWeights, clauseParts } from './_clause-evidence.js'
import { type Combiner, ownCount, sharedCount } from './combiner.js'
import { gateParts } from './gates.js'
import { type Model, weightBytes } from './model.js'

const MAGIC = 'care-audit judge 8\n'

/** Floats of a model in the order of the file. */
const floatCount = (width: number): number => 1 + 2 * width + 2 * (width - 1)

// Bytes of the gap between two hashes.
const GAP = 4

/** Bytes by feature: its rarity, its strength, its weights at four bits each, and the gap between its hash and the one before. */
const bytesOf = (width: number): number => 2 + weightBytes(width) + GAP

/**
 * The bytes of a weights file: a line that names its version; one line of JSON with the labels, the number of features, the combiner and the weights of clauses; then, compressed
 * by Brotli (RFC 7932), little-endian floats (slope, units and bias by target, shifts and thresholds by label), the rarity of each feature, its strength,
 * its weights, and of the gaps between the hashes all low bytes, then the next ones up.
 */
export function encodeWeights(model: Model): Uint8Array {
  const { labels, width, hashes, rarity, strengths, weights, units, bias, slope, shifts, thresholds, combiner, clauses } = model
  const head = new TextEncoder().encode(`${MAGIC}${JSON.stringify({ labels, features: hashes.length, combiner, clauses })}\n`)
  const count = hashes.length
  const body = new Uint8Array(4 * floatCount(width) + bytesOf(width) * count)
  const view = new DataView(body.buffer)
  let at = 0
  for (const float of [slope, ...units, ...bias, ...shifts, ...thresholds]) {
    view.setFloat32(at, float, true)
    at += 4
  }
  body.set(rarity, at)
  body.set(strengths, at + count)
  at += 2 * count
  body.set(weights, at)
  at += weights.length
  let before = -0x80000000
  hashes.forEach((hash, feature) => {
    const gap = hash - before
    before = hash
    for (let byte = 0; byte < GAP; byte++) body[at + byte * count + feature] = gap >>> (8 * byte)
  })
  const packed = brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  })
  const bytes = new Uint8Array(head.length + packed.length)
  bytes.set(head)
  bytes.set(packed, head.length)
  return bytes
}

/** The body of a weights file, as long as it must be. Throws an Error where it is not. */
function unpack(packed: Uint8Array, length: number): Uint8Array {
  let body: Uint8Array | undefined
  try {
    body = brotliDecompressSync(packed, { maxOutputLength: length + 1 })
  } catch {
    // What cannot be unpacked is told of like what is too short.
  }
  if (body?.length !== length) throw new Error('The weights are cut short.')
  return body
}

/** Reads a weights file. Throws an Error where the bytes are none of this version or are cut short. */
export function decodeWeights(bytes: Uint8Array): Model {
  const magicEnds = bytes.indexOf(10) + 1
  const headEnds = bytes.indexOf(10, magicEnds) + 1
  const decoder = new TextDecoder()
  if (decoder.decode(bytes.subarray(0, magicEnds)) !== MAGIC || headEnds === 0)
    throw new Error('These are no weights of this version of the judge.')
  const head: unknown = JSON.parse(decoder.decode(bytes.subarray(magicEnds, headEnds)))
  const { labels: named, features, combiner: told, clauses: ofClauses } = Object(head)
  const labels = Array.isArray(named) ? named.filter((one): one is string => typeof one === 'string') : []
  const count = typeof features === 'number' ? features : 0
  const combiner = combinerOf(told, labels.length)
  const clauses = clauseWeightsOf(ofClauses, labels.length)
  const width = labels.length + 1
  const body = unpack(bytes.subarray(headEnds), 4 * floatCount(width) + bytesOf(width) * count)
  const view = new DataView(body.buffer, body.byteOffset, body.length)
  let at = 0
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
  const rarity = body.slice(at, at + count)
  const strengths = body.slice(at + count, at + 2 * count)
  at += 2 * count
  const weights = body.slice(at, at + weightBytes(width) * count)
  at += weights.length
  const hashes = new Int32Array(count)
  let hash = -0x80000000
  for (let feature = 0; feature < count; feature++) {
    let gap = 0
    for (let byte = GAP - 1; byte >= 0; byte--) gap = (gap << 8) | (body[at + byte * count + feature] ?? 0)
    hash = (hash + gap) | 0
    hashes[feature] = hash
  }
  return { labels, width, hashes, rarity, strengths, weights, units, bias, slope, shifts, thresholds, combiner, clauses }
}

function combinerOf(value: unknown, labels: number): Combiner {
  const raw = Object(value)
  const [surely = 0, spread = 1] = numbers([raw.surely, raw.spread], 2)
  const [found = 0, behind = 0] = numbers(raw.floors, 2)
  const [words, pairs] = Array.isArray(raw.gates) ? raw.gates : []
  return {
    weights: numbers(raw.weights, sharedCount),
    own: numbers(raw.own, labels * ownCount),
    low: numbers(raw.low, labels),
    high: numbers(raw.high, labels),
    surely,
    spread,
    gates: [numbers(words, labels * gateParts), numbers(pairs, labels * gateParts)],
    floors: [found, behind],
  }
}

function clauseWeightsOf(value: unknown, labels: number): ClauseWeights {
  const raw = Object(value)
  const [low = 0, high = 0, surely = 0, spread = 1] = numbers([raw.low, raw.high, raw.surely, raw.spread], 4)
  return { weights: numbers(raw.weights, clauseParts), own: numbers(raw.own, labels), low, high, surely, spread }
}

function numbers(list: unknown, length: number): readonly number[] {
  const all = Array.isArray(list) ? list.filter((one): one is number => typeof one === 'number') : []
  if (all.length !== length) throw new Error('The weights are not whole.')
  return all
}
