import type { Model } from './model.js'

const MAGIC = 'care-audit judge 1\n'

/**
 * The bytes of a weights file: a line that names its version, one line of JSON with the labels and the number of features,
 * then little-endian: slope, units and bias by target, shifts and thresholds by label, hashes, rarities, weights.
 */
export function encodeWeights(model: Model): Uint8Array {
  const { labels, width, hashes, rarity, weights, units, bias, slope, shifts, thresholds } = model
  const head = new TextEncoder().encode(`${MAGIC}${JSON.stringify({ labels, features: hashes.length })}\n`)
  const floats = [slope, ...units, ...bias, ...shifts, ...thresholds]
  const bytes = new Uint8Array(head.length + 4 * (floats.length + hashes.length) + rarity.length + width * hashes.length)
  bytes.set(head)
  const view = new DataView(bytes.buffer)
  let at = head.length
  for (const float of floats) {
    view.setFloat32(at, float, true)
    at += 4
  }
  for (const hash of hashes) {
    view.setInt32(at, hash, true)
    at += 4
  }
  bytes.set(rarity, at)
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), at + rarity.length)
  return bytes
}

/** Reads a weights file. Throws an Error where the bytes are none of this version or are cut short. */
export function decodeWeights(bytes: Uint8Array): Model {
  const magicEnds = bytes.indexOf(10) + 1
  const headEnds = bytes.indexOf(10, magicEnds) + 1
  const decoder = new TextDecoder()
  if (decoder.decode(bytes.subarray(0, magicEnds)) !== MAGIC || headEnds === 0)
    throw new Error('These are no weights of this version of the judge.')
  const head: unknown = JSON.parse(decoder.decode(bytes.subarray(magicEnds, headEnds)))
  const { labels: named, features } = Object(head)
  const labels = Array.isArray(named) ? named.filter((one): one is string => typeof one === 'string') : []
  const count = typeof features === 'number' ? features : 0
  const width = labels.length + 1
  if (bytes.length !== headEnds + 4 * (1 + 2 * width + 2 * labels.length + count) + count * (1 + width))
    throw new Error('The weights are cut short.')
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
  const hashes = Int32Array.from({ length: count }, () => {
    at += 4
    return view.getInt32(at - 4, true)
  })
  const rarity = bytes.slice(at, at + count)
  const weights = new Int8Array(bytes.slice(at + count).buffer)
  return { labels, width, hashes, rarity, weights, units, bias, slope, shifts, thresholds }
}
