const P2 = 0x2c1b3c6d
const P3 = 0x297a2d39
const ROOM = 4096

/** Features; reused by the next ones. */
export interface Gathered {
  hashes: Int32Array
  blocks: Uint8Array
  /** Twice the number of the word a feature begins with, odd where it ends with a later word. */
  origins: Int32Array
  count: number
  /** Features from here on count once in a text; those before it each time, for they are of single words, each of which is gathered once. */
  once: number
}

/** The hash of a feature of a kind. */
export function mix(hash: number, kind: number): number {
  let h = Math.imul(hash ^ Math.imul(kind, P3), P2)
  h ^= h >>> 15
  h = Math.imul(h, P3)
  return h ^ (h >>> 13)
}

/** An empty list of features, with what makes room in it for so many more and what adds one. */
export function gatherer(): { gathered: Gathered; grow(more: number): void; add(feature: number, block: number, origin: number): void } {
  const gathered: Gathered = {
    hashes: new Int32Array(ROOM),
    blocks: new Uint8Array(ROOM),
    origins: new Int32Array(ROOM),
    count: 0,
    once: 0,
  }
  return {
    gathered,
    grow(more) {
      const { hashes, blocks, origins, count } = gathered
      if (count + more <= hashes.length) return
      const size = 2 * (count + more)
      gathered.hashes = new Int32Array(size)
      gathered.hashes.set(hashes)
      gathered.blocks = new Uint8Array(size)
      gathered.blocks.set(blocks)
      gathered.origins = new Int32Array(size)
      gathered.origins.set(origins)
    },
    add(feature, block, origin) {
      gathered.hashes[gathered.count] = feature
      gathered.blocks[gathered.count] = block
      gathered.origins[gathered.count++] = origin
    },
  }
}
