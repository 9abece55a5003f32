// A hot file: plain indexed loops over UTF-16 units, no string a word.
import { stopStems, stopWords } from './_stop-words.js'
import { foldTables, foldWord } from './fold.js'

const HASHES = 8
const STEM = 5
const SHORTEST = 3
const LAST_LETTER = 26
const APOSTROPHE = 44
const DROPPED = 45
const TABLE = 0x800

let stops: ReadonlySet<number> | undefined
let stems: ReadonlySet<number> | undefined

function step(hash: number, symbol: number): number {
  return Math.imul(hash ^ symbol, 0x01000193)
}

function stopHashes(): ReadonlySet<number> {
  stops ??= new Set(stopWords.map(word => (foldWord(word) ?? []).reduce(step, 0x811c9dc5)))
  return stops
}

function stemHashes(): ReadonlySet<number> {
  stems ??= new Set(stopStems.map(word => (foldWord(word) ?? []).reduce(step, 0x811c9dc5)))
  return stems
}

/** 1 … 65535 of the hash of a stem. */
function sixteen(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) & 0xffff || 1
}

const least = new Uint16Array(HASHES)

/** Puts a hash among the least ones, if it belongs there; gives how many there are. */
function insert(hash: number, count: number): number {
  let place = count
  while (place > 0 && (least[place - 1] ?? 0) >= hash) place--
  if (least[place] === hash && place < count) return count
  if (place === HASHES) return count
  const end = Math.min(count, HASHES - 1)
  for (let i = end; i > place; i--) least[i] = least[i - 1] ?? 0
  least[place] = hash
  return end + 1
}

/**
 * What a text is about: the eight least 16-bit hashes of its content words' five-letter stems (bottom-k), ascending, zeros behind where there
 * are fewer; quoted lines, numbers and stop words of four languages are left out. Undefined where no content word is left.
 */
export function sketchOf(text: string): Uint16Array | undefined {
  const { points } = foldTables()
  const stop = stopHashes()
  const opinions = stemHashes()
  let count = 0
  let letters = 0
  let whole = 0x811c9dc5
  let stem = whole
  let lineStart = true
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32
    const folded = code < TABLE ? (points[code] ?? 0) : code === 0x2019 ? APOSTROPHE : 0
    const symbol = folded & 255
    if (symbol >= 1 && symbol <= LAST_LETTER) {
      whole = step(whole, symbol)
      if (letters++ < STEM) stem = step(stem, symbol)
      if (folded > 255) {
        whole = step(whole, folded >> 8)
        if (letters++ < STEM) stem = step(stem, folded >> 8)
      }
      lineStart = false
      continue
    }
    if (letters > 0) {
      if (folded === APOSTROPHE || folded === DROPPED) continue
      if (letters >= SHORTEST && !stop.has(whole) && !opinions.has(stem)) count = insert(sixteen(stem), count)
      letters = 0
      whole = 0x811c9dc5
      stem = whole
    }
    if (code === 10) lineStart = true
    else if (code === 62 && lineStart) {
      const end = text.indexOf('\n', at)
      if (end < 0) break
      at = end
    } else if (code !== 32) lineStart = false
  }
  if (count === 0) return undefined
  const sketch = new Uint16Array(HASHES)
  for (let i = 0; i < count; i++) sketch[i] = least[i] ?? 0
  return sketch
}

/** The Jaccard likeness of the words of two texts, 0 to 1, estimated from the eight least of both together; exact where both have few words. */
export function likeness(a: Uint16Array | undefined, b: Uint16Array | undefined): number {
  const { both, seen } = walk(a, b, HASHES)
  return seen === 0 ? 0 : both / seen
}

/** How many hashes two sketches have in common: content words that both texts surely hold, but for a rare chance. */
export function shared(a: Uint16Array | undefined, b: Uint16Array | undefined): number {
  return walk(a, b, 2 * HASHES).both
}

/** Walks both ascending lists at once, over at most so many different hashes. */
function walk(a: Uint16Array | undefined, b: Uint16Array | undefined, most: number): { readonly both: number; readonly seen: number } {
  let [i, j, both, seen] = [0, 0, 0, 0]
  if (a === undefined || b === undefined) return { both, seen }
  while (seen < most) {
    const left = a[i] ?? 0
    const right = b[j] ?? 0
    if (left === 0 && right === 0) break
    seen++
    if (left === right) {
      both++
      i++
      j++
    } else if (right === 0 || (left !== 0 && left < right)) i++
    else j++
  }
  return { both, seen }
}
