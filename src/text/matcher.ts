import { buildAutomaton } from './automaton.js'
import { APOSTROPHE, CLAUSE, DROPPED, EMOJI, foldCodePoint, foldTables, HIGH, NEWLINE, OTHER, PICTURE, SPACE, STOP } from './fold.js'
import { parsePhrase } from './phrases.js'
import { isQuoteHeader, skipQuotes } from './quotes.js'

/** What a matcher has read in one text; reused by the next run. */
export interface Reading {
  /** Numbers a hit takes in `hits`: phrase, first word, last word, clause, sentence, first byte, byte after the last. */
  readonly width: 7
  hits: Int32Array
  /** How many hits there are, in the order of their last words. */
  count: number
  /** Words of the text, quotes left out. */
  words: number
  /** 53-bit hash of the folded words. */
  body: number
  exclamations: number
  /** Words of three letters or more in capitals. */
  capitals: number
  /** The sentences that end in a question mark, by number. */
  asked: Int32Array
  askedCount: number
  /** The sum of the tally over the first words. */
  tally: number
}

export interface Matcher {
  /** Reads one UTF-8 text, bytes[from … to), in time linear in its length. The reading is reused by the next run. */
  run(bytes: Uint8Array, from: number, to: number): Reading
}

const WIDTH = 7
const TALLIED_WORDS = 200
// A line shorter than this was ended by its writer and not wrapped by a mail program.
const WRAPPED_LINE = 60

/** Compiles phrases into one matcher; hits name a phrase by its position. Throws a Refusal on unknown notation. */
export function compile(phrases: readonly string[], tallies: ReadonlyMap<string, number> = new Map()): Matcher {
  const { next, placesFrom, places, beforeFrom, before, gaps, ends, tally } = buildAutomaton(phrases.map(parsePhrase), tallies)
  const fold = foldTables()
  const byteFold = fold.bytes
  const pointFold = fold.points
  // By place: the number of the last word that filled it, and where its phrase then began. Words are numbered on from text to text,
  // so that nothing need be cleared.
  const filled = new Int32Array(ends.length).fill(-1)
  const beganWord = new Int32Array(ends.length)
  const beganByte = new Int32Array(ends.length)
  const hitAt = new Int32Array(phrases.length).fill(-1)
  const reading: Reading = {
    width: WIDTH, hits: new Int32Array(WIDTH * 256), count: 0, words: 0, body: 0, exclamations: 0, capitals: 0,
    asked: new Int32Array(64), askedCount: 0, tally: 0,
  } // biome-ignore format: short
  let word = 0
  let sentence = 0
  let sentenceFrom = 0
  let clause = 0
  let base = 0

  function hit(phrase: number, first: number, fromByte: number, toByte: number): void {
    if (hitAt[phrase] === word) return
    hitAt[phrase] = word
    let at = reading.count * WIDTH
    if (at >= reading.hits.length) {
      const more = new Int32Array(reading.hits.length * 2)
      more.set(reading.hits)
      reading.hits = more
    }
    const hits = reading.hits
    reading.count++
    hits[at++] = phrase
    hits[at++] = first - base
    hits[at++] = word - base
    hits[at++] = clause
    hits[at++] = sentence
    hits[at++] = fromByte
    hits[at] = toByte
  }

  /** A word of a class that phrases want: fills every place whose forerunner is near enough. */
  function fill(kind: number, fromByte: number, toByte: number): void {
    const last = placesFrom[kind + 1] as number
    for (let i = placesFrom[kind] as number; i < last; i++) {
      const place = places[i] as number
      const stop = beforeFrom[place + 1] as number
      let began = -1
      let byte = 0
      for (let k = beforeFrom[place] as number; k < stop; k++) {
        const previous = before[k] as number
        if (previous < 0) {
          began = word
          byte = fromByte
          break
        }
        const at = filled[previous] as number
        if (at >= sentenceFrom && at >= word - 1 - (gaps[k] as number) && (beganWord[previous] as number) > began) {
          began = beganWord[previous] as number
          byte = beganByte[previous] as number
        }
      }
      if (began < 0) continue
      filled[place] = word
      beganWord[place] = began
      beganByte[place] = byte
      if ((ends[place] as number) >= 0) hit(ends[place] as number, began, byte, toByte)
    }
  }

  function ask(): void {
    if (reading.askedCount > 0 && reading.asked[reading.askedCount - 1] === sentence) return
    if (reading.askedCount === reading.asked.length) {
      const more = new Int32Array(reading.asked.length * 2)
      more.set(reading.asked)
      reading.asked = more
    }
    reading.asked[reading.askedCount++] = sentence
  }

  // The hot loop: plain indexes, no allocation; a byte costs one look at its fold, one step of the automaton and two multiplications.
  function run(bytes: Uint8Array, from: number, to: number): Reading {
    if (word > 1 << 30) {
      filled.fill(-1)
      hitAt.fill(-1)
      word = 0
    }
    base = word
    sentence = 0
    sentenceFrom = word
    clause = 0
    reading.count = 0
    reading.askedCount = 0
    let exclamations = 0
    let capitals = 0
    let sum = 0
    let h1 = 0x2545f491
    let h2 = 0x1b873593
    let state = 0
    let i = skipQuotes(bytes, from, to)
    let wordFrom = i
    let lineFrom = i
    // What was known when the line, and the line before it, began: to be gone back to where it turns out to head a quoted message.
    let lineWord = word
    let lineHits = 0
    let lineH1 = h1
    let lineH2 = h2
    let lineAsked = 0
    let lineMarks = 0
    let wordsAtCut = -1

    while (i <= to) {
      let kind = SPACE
      let size = 1
      if (i < to) {
        kind = byteFold[bytes[i] as number] as number
        while (kind < EMOJI) {
          state = next[state + kind] as number
          h1 = Math.imul(h1 + kind, 0x01000193)
          h2 = Math.imul(((h2 << 5) | (h2 >>> 27)) ^ kind, 0x9e3779b1)
          if (++i === to) {
            kind = SPACE
            break
          }
          kind = byteFold[bytes[i] as number] as number
        }
        if (kind === HIGH && i < to) {
          const b0 = bytes[i] as number
          const b1 = (bytes[i + 1] as number) & 63
          let point = 0
          if (b0 < 0xe0) {
            size = 2
            point = ((b0 & 31) << 6) | b1
            kind = pointFold[point] as number
          } else if (b0 < 0xf0) {
            size = 3
            point = ((b0 & 15) << 12) | (b1 << 6) | ((bytes[i + 2] as number) & 63)
            kind = foldCodePoint(point)
          } else {
            size = 4
            point = ((b0 & 7) << 18) | (b1 << 12) | (((bytes[i + 2] as number) & 63) << 6) | ((bytes[i + 3] as number) & 63)
            kind = foldCodePoint(point)
          }
          if (i + size > to) size = to - i
          if (kind < EMOJI || kind > 255) {
            state = next[state + (kind & 255)] as number
            h1 = Math.imul(h1 + (kind & 255), 0x01000193)
            h2 = Math.imul(((h2 << 5) | (h2 >>> 27)) ^ (kind & 255), 0x9e3779b1)
            if (kind > 255) {
              state = next[state + (kind >> 8)] as number
              h1 = Math.imul(h1 + (kind >> 8), 0x01000193)
              h2 = Math.imul(((h2 << 5) | (h2 >>> 27)) ^ (kind >> 8), 0x9e3779b1)
            }
            i += size
            continue
          }
          if (kind === OTHER || kind === PICTURE) {
            h1 = Math.imul(h1 + point, 0x01000193)
            h2 = Math.imul(((h2 << 5) | (h2 >>> 27)) ^ point, 0x9e3779b1)
            if (kind === OTHER) {
              state = next[state + OTHER] as number
              i += size
              continue
            }
          }
          if (kind === DROPPED) {
            i += size
            continue
          }
        }
        if (kind === APOSTROPHE) {
          if (state !== 0) {
            i += size
            continue
          }
          kind = SPACE
        }
      }

      if (state !== 0) {
        const meaning = next[state] as number
        if (meaning !== 0) {
          if (word - base < TALLIED_WORDS) sum += tally[meaning] as number
          fill(meaning, wordFrom, i)
        }
        const end = bytes[i - 1] as number
        if (end >= 65 && end <= 90 && i - wordFrom > 2 && isCapital(bytes[wordFrom] as number) && isCapital(bytes[wordFrom + 1] as number))
          capitals++
        state = 0
        word++
        h1 = Math.imul(h1 + 39, 0x01000193)
        h2 = Math.imul(((h2 << 5) | (h2 >>> 27)) ^ 39, 0x9e3779b1)
      }
      if (i >= to) break

      if (kind === SPACE) {
        // A space, a quote, a bracket: nothing but the end of a word.
      } else if (kind === CLAUSE) {
        const byte = bytes[i] as number
        if ((byte === 41 || byte === 40) && isSmile(bytes, i, from)) picture(byte === 41 ? 0x1f642 : 0x1f641, i - 1, i + 1)
        clause++
      } else if (kind === STOP) {
        const byte = bytes[i] as number
        const inside = i + 1 < to && (byteFold[bytes[i + 1] as number] as number) < EMOJI
        if (byte === 33) exclamations++
        if (byte === 63 && !inside) ask()
        if (!inside || byte === 33) {
          clause++
          if (sentenceFrom !== word) {
            sentence++
            sentenceFrom = word
          }
        }
      } else if (kind === PICTURE) {
        picture(codePoint(bytes, i, size), i, i + size)
      } else if (kind === NEWLINE) {
        clause++
        if (endsInColon(bytes, lineFrom, i) && isQuoteHeader(bytes, lineFrom, i)) {
          wordsAtCut = lineWord - base
          reading.count = lineHits
          reading.askedCount = lineAsked
          h1 = lineH1
          h2 = lineH2
          exclamations = lineMarks & 0xffff
          capitals = lineMarks >>> 16
          break
        }
        if (sentenceFrom !== word && (i - lineFrom < WRAPPED_LINE || bytes[i + size] === 10 || bytes[i + size] === 13)) {
          sentence++
          sentenceFrom = word
        }
        i = skipQuotes(bytes, i + size, to)
        wordFrom = i
        lineFrom = i
        lineWord = word
        lineHits = reading.count
        lineAsked = reading.askedCount
        lineH1 = h1
        lineH2 = h2
        lineMarks = Math.min(exclamations, 0xffff) | (Math.min(capitals, 0x7fff) << 16)
        continue
      }
      i += size
      wordFrom = i
    }
    reading.words = wordsAtCut < 0 ? word - base : wordsAtCut
    reading.exclamations = exclamations
    reading.capitals = capitals
    reading.tally = sum
    h1 ^= h1 >>> 16
    h1 = Math.imul(h1, 0x85ebca6b)
    h2 ^= h2 >>> 15
    h2 = Math.imul(h2, 0xc2b2ae35)
    h1 ^= h1 >>> 13
    h2 ^= h2 >>> 16
    reading.body = (h1 >>> 0) + ((h2 >>> 0) & 0x1fffff) * 4294967296
    return reading
  }

  /** An emoji is a word of its own. */
  function picture(point: number, fromByte: number, toByte: number): void {
    let state = next[EMOJI] as number
    state = next[state + 1 + (point % 26)] as number
    state = next[state + 1 + (((point / 26) | 0) % 26)] as number
    state = next[state + 1 + (((point / 676) | 0) % 26)] as number
    state = next[state + 1 + (((point / 17576) | 0) % 26)] as number
    const meaning = next[state] as number
    if (meaning !== 0) fill(meaning, fromByte, toByte)
    word++
  }

  return { run }
}

function isCapital(byte: number): boolean {
  return byte >= 65 && byte <= 90
}

function codePoint(bytes: Uint8Array, at: number, size: number): number {
  const b1 = (bytes[at + 1] ?? 0) & 63
  const b2 = (bytes[at + 2] ?? 0) & 63
  if (size === 3) return (((bytes[at] ?? 0) & 15) << 12) | (b1 << 6) | b2
  return (((bytes[at] ?? 0) & 7) << 18) | (b1 << 12) | (b2 << 6) | ((bytes[at + 3] ?? 0) & 63)
}

/** Whether the bracket at `at` is the mouth of ":)" or ":-)". */
function isSmile(bytes: Uint8Array, at: number, from: number): boolean {
  const eyes = bytes[at - 1] === 45 ? at - 2 : at - 1
  return eyes >= from && (bytes[eyes] === 58 || bytes[eyes] === 59)
}

function endsInColon(bytes: Uint8Array, from: number, to: number): boolean {
  let at = to - 1
  while (at > from && (bytes[at] === 32 || bytes[at] === 13)) at--
  return at > from && bytes[at] === 58
}
