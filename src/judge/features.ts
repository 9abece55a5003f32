import type { Speaker } from '../model/judge.js'
import { APOSTROPHE, DROPPED, EMOJI, foldCodePoint, foldTables, OTHER, PICTURE, STOP } from '../text/fold.js'

/** Blocks of features: words and their pairs, stems and theirs, three to five letters, facts of the grammar. Each is brought to a length of its own. */
const WORDS = 0
const STEMS = 1
const LETTERS = 2
export const FACTS = 3

/** Characters of a text that are read; later ones are not, so that the time a message takes is bounded. */
const readCharacters = 12_000

// Four letters tell too little and six too much of an inflected word.
const STEM = 5
// Facts of a text that are read, with the pairs they make.
const mostFacts = 40
// Facts that tell an order are pairs as they are.
const ORDER = ' > '
const mostOrders = 60
// Symbols of the letter stream: all digits are one, and marks that carry tone are words.
const DIGIT = 27
const ASK = 40
const SHOUT = 41
const FULL = 42

const P1 = 0x01000193
const P2 = 0x2c1b3c6d
const P3 = 0x297a2d39

// A bot answers for the company as an agent does; examples of bots are too few to learn from apart.
const speakers: { readonly [S in Speaker]: number } = { agent: 1 << 8, bot: 1 << 8, customer: 3 << 8, policy: 4 << 8 }

/** The features of one text, repeated ones included; reused by the next text. */
export interface Gathered {
  hashes: Int32Array
  blocks: Uint8Array
  /** Twice the number of the word a feature begins with, odd where it ends with the next word. */
  origins: Int32Array
  count: number
  /** Words and marks of the text, and where each begins and ends in it. */
  words: number
  readonly from: Int32Array
  readonly to: Int32Array
}

/** A reader of features; what it gives is overwritten by its next call. */
export interface FeatureReader {
  /** All features of a text. */
  (text: string, speaker: Speaker, facts: readonly string[]): Gathered
  /** Those of words and stems: the cheapest, which tell most. */
  first(text: string, speaker: Speaker): Gathered
  /** Adds those of facts to the text that was read last. */
  facts(facts: readonly string[]): Gathered
  /** Adds those of letters to the text that was read last. */
  rest(): Gathered
}

function mix(hash: number, kind: number): number {
  let h = Math.imul(hash ^ Math.imul(kind, P3), P2)
  h ^= h >>> 15
  h = Math.imul(h, P3)
  return h ^ (h >>> 13)
}

/** A reader of features with buffers of its own: case, diacritics and the Serbian scripts are folded, and no string is made. */
export function featureReader(): FeatureReader {
  const points = foldTables().points
  // A character folds to two symbols at most, and each may stand as a word of its own.
  const stream = new Uint8Array(readCharacters * 3 + 8)
  const streamWord = new Int32Array(readCharacters * 3 + 8)
  const room = readCharacters + 2
  const wordHash = new Int32Array(room)
  const stemHash = new Int32Array(room)
  const factHash = new Int32Array(mostFacts)
  const gathered: Gathered = {
    hashes: new Int32Array(4096),
    blocks: new Uint8Array(4096),
    origins: new Int32Array(4096),
    count: 0,
    words: 0,
    from: new Int32Array(room),
    to: new Int32Array(room),
  }
  let letters = 0
  let words = 0
  let size = 0
  let hash = 0
  let stem = 0
  let role = 0

  function grow(needed: number): void {
    if (needed <= gathered.hashes.length) return
    gathered.hashes = new Int32Array(needed * 2)
    gathered.blocks = new Uint8Array(needed * 2)
    gathered.origins = new Int32Array(needed * 2)
  }

  function letter(symbol: number, at: number): void {
    const one = symbol >= DIGIT && symbol < EMOJI ? DIGIT : symbol
    if (size === 0) gathered.from[words] = at
    streamWord[letters] = words
    stream[letters++] = one
    hash = Math.imul(hash ^ one, P1) + 1
    if (size++ < STEM) stem = hash
  }

  function close(at: number): void {
    if (size === 0) return
    wordHash[words] = hash
    stemHash[words] = stem
    gathered.to[words++] = at
    streamWord[letters] = words
    stream[letters++] = 0
    size = 0
    hash = 0
  }

  function mark(symbol: number, at: number, end: number): void {
    close(at)
    letter(symbol, at)
    close(end)
  }

  /** Folds the text into the letter stream, 0 between words, and the hashes of words and stems. */
  function read(text: string): void {
    words = 0
    letters = 1
    stream[0] = 0
    streamWord[0] = 0
    const end = Math.min(text.length, readCharacters)
    for (let at = 0; at < end; ) {
      const code = text.codePointAt(at) ?? 0
      const next = at + (code > 0xffff ? 2 : 1)
      if (code === 63) mark(ASK, at, next)
      else if (code === 33) mark(SHOUT, at, next)
      else {
        const folded = code < 0x800 ? (points[code] ?? 0) : foldCodePoint(code)
        if (folded >= 256) {
          letter(folded & 255, at)
          letter(folded >> 8, at)
        } else if (folded < EMOJI || folded === OTHER) letter(folded, at)
        else if (folded === PICTURE) mark(EMOJI, at, next)
        else if (folded === STOP) mark(FULL, at, next)
        else if (folded !== DROPPED && folded !== APOSTROPHE) close(at)
      }
      at = next
    }
    close(end)
  }

  const add = (feature: number, block: number, origin: number): void => {
    gathered.hashes[gathered.count] = feature
    gathered.blocks[gathered.count] = block
    gathered.origins[gathered.count++] = origin
  }

  // Plain indexed loops: some five hundred features a message.
  function first(text: string, speaker: Speaker): Gathered {
    read(text)
    grow(6 * words + 3 * letters + mostFacts * (mostFacts + 4) + 2 * mostOrders + 8)
    role = speakers[speaker]
    gathered.count = 0
    gathered.words = words
    add(mix(role, 1), STEMS, -1)
    let word = 7
    let stemBefore = 7
    for (let i = 0; i <= words; i++) {
      const nextWord = i < words ? (wordHash[i] ?? 0) : 9
      const nextStem = i < words ? (stemHash[i] ?? 0) : 9
      if (i < words) {
        add(mix(nextWord, 2), WORDS, 2 * i)
        add(mix(nextStem, 3), STEMS, 2 * i)
        add(mix(nextStem, 4 + role), STEMS, 2 * i)
      }
      add(mix(Math.imul(word, P1) ^ nextWord, 5), WORDS, 2 * i - 1)
      const pair = Math.imul(stemBefore, P1) ^ nextStem
      add(mix(pair, 6), STEMS, 2 * i - 1)
      add(mix(pair, 7 + role), STEMS, 2 * i - 1)
      word = nextWord
      stemBefore = nextStem
    }
    return gathered
  }

  function addFacts(facts: readonly string[]): Gathered {
    let paired = 0
    for (let k = 0; k < facts.length; k++) {
      const fact = facts[k] ?? ''
      const single = fact.includes(ORDER)
      if (single ? k >= mostOrders + paired : paired === mostFacts) continue
      let h = 0
      for (let i = 0; i < fact.length; i++) h = Math.imul(h ^ fact.charCodeAt(i), P1) + 1
      add(mix(h, 11), FACTS, -1)
      add(mix(h, 12 + role), FACTS, -1)
      if (single) continue
      for (let i = 0; i < paired; i++) add(mix(Math.imul(factHash[i] ?? 0, P1) ^ h, 13), FACTS, -1)
      factHash[paired++] = h
    }
    return gathered
  }

  function rest(): Gathered {
    for (let i = 0; i < letters - 2; i++) {
      const origin = 2 * (streamWord[i] ?? 0)
      let h = Math.imul((stream[i] ?? 0) + 1, P1)
      h = Math.imul(h ^ (stream[i + 1] ?? 0), P1)
      h = Math.imul(h ^ (stream[i + 2] ?? 0), P1)
      add(mix(h, 8), LETTERS, origin)
      if (i + 3 >= letters) continue
      h = Math.imul(h ^ (stream[i + 3] ?? 0), P1)
      add(mix(h, 9), LETTERS, origin)
      if (i + 4 >= letters) continue
      h = Math.imul(h ^ (stream[i + 4] ?? 0), P1)
      add(mix(h, 10), LETTERS, origin)
    }
    return gathered
  }

  const all = (text: string, speaker: Speaker, facts: readonly string[]): Gathered => {
    first(text, speaker)
    addFacts(facts)
    return rest()
  }
  return Object.assign(all, { first, facts: addFacts, rest })
}
