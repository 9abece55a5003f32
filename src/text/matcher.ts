// Over 250 lines, since the one loop that reads every byte shares its state with what it calls, and calls cost more than the work.
import { ALWAYS, buildAutomaton } from './automaton.js'
import {
  APOSTROPHE,
  CLAUSE,
  DROPPED,
  EMOJI,
  emojiSymbol,
  foldCodePoint,
  foldTables,
  HIGH,
  NEWLINE,
  OTHER,
  PICTURE,
  SPACE,
  STOP,
} from './fold.js'
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
const P1 = 0x01000193
const P2 = 0x1e3779b1
const TALLIED_WORDS = 200
// A line shorter than this was ended by its writer and not wrapped by a mail program.
const WRAPPED_LINE = 60

/** Compiles phrases into one matcher; hits name a phrase by its position. Throws a Refusal on unknown notation. */
export function compile(phrases: readonly string[], tallies: ReadonlyMap<string, number> = new Map()): Matcher {
  const {
    next,
    placesFrom,
    startsFrom,
    places,
    beforeFrom,
    before,
    gaps,
    ends,
    bits,
    near: nearOf,
    far: farOf,
    classNear,
    classFar,
    classBegins,
    eager,
    tally,
  } = buildAutomaton(phrases.map(parsePhrase), tallies)
  const fold = foldTables()
  // By place: the number of the last word that filled it, and where its phrase then began. Words are numbered on from text to text,
  // so that nothing need be cleared.
  const filled = new Int32Array(ends.length).fill(-1)
  const beganWord = new Int32Array(ends.length)
  const beganByte = new Int32Array(ends.length)
  const hitAt = new Int32Array(phrases.length).fill(-1)
  const hitIndex = new Int32Array(phrases.length)
  const reading: Reading = {
    width: WIDTH,
    hits: new Int32Array(WIDTH * 256),
    count: 0,
    words: 0,
    body: 0,
    exclamations: 0,
    capitals: 0,
    asked: new Int32Array(64),
    askedCount: 0,
    tally: 0,
  }
  let words = 0
  let base = 0
  // The bits of the places filled in the sentence that began at word liveFrom.
  let far = ALWAYS
  let liveFrom = -1

  function hit(phrase: number, first: number, word: number, clause: number, sentence: number, fromByte: number, toByte: number): void {
    // Of several ways in which a phrase ends at one word the longest stands.
    if (hitAt[phrase] === word) {
      const known = (hitIndex[phrase] ?? 0) * WIDTH
      if (first - base < (reading.hits[known + 1] ?? 0)) {
        reading.hits[known + 1] = first - base
        reading.hits[known + 5] = fromByte
      }
      return
    }
    hitAt[phrase] = word
    hitIndex[phrase] = reading.count
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

  /** Fills the places that a word of the class begins; gives their bits. */
  function begin(kind: number, word: number, clause: number, sentence: number, fromByte: number, toByte: number): number {
    const last = placesFrom[kind + 1] ?? 0
    for (let i = startsFrom[kind] ?? 0; i < last; i++) {
      const place = places[i] ?? 0
      filled[place] = word
      beganWord[place] = word
      beganByte[place] = fromByte
      const phrase = ends[place] ?? -1
      if (phrase >= 0) hit(phrase, word, word, clause, sentence, fromByte, toByte)
    }
    return classBegins[kind] ?? 0
  }

  /** Fills every place of the class whose forerunner is near enough, and those it begins; `near` are the bits of the word before. Gives the bits of the filled. */
  function fill(
    kind: number,
    near: number,
    word: number,
    sentenceFrom: number,
    clause: number,
    sentence: number,
    fromByte: number,
    toByte: number,
  ): number {
    if (sentenceFrom !== liveFrom) {
      far = ALWAYS
      liveFrom = sentenceFrom
    }
    let now = ALWAYS
    const starts = startsFrom[kind] ?? 0
    for (let i = placesFrom[kind] ?? 0; i < starts; i++) {
      const place = places[i] ?? 0
      if (((nearOf[place] ?? 0) & near) === 0 && ((farOf[place] ?? 0) & far) === 0) continue
      const stop = beforeFrom[place + 1] ?? 0
      let began = -1
      let byte = 0
      for (let k = beforeFrom[place] ?? 0; k < stop; k++) {
        const previous = before[k] ?? 0
        if (previous < 0) {
          began = word
          byte = fromByte
          break
        }
        const at = filled[previous] ?? 0
        if (at >= sentenceFrom && at >= word - 1 - (gaps[k] ?? 0) && (beganWord[previous] ?? 0) > began) {
          began = beganWord[previous] ?? 0
          byte = beganByte[previous] ?? 0
        }
      }
      if (began < 0) continue
      filled[place] = word
      beganWord[place] = began
      beganByte[place] = byte
      now |= bits[place] ?? 0
      const phrase = ends[place] ?? -1
      if (phrase >= 0) hit(phrase, began, word, clause, sentence, byte, toByte)
    }
    now |= begin(kind, word, clause, sentence, fromByte, toByte)
    far |= now
    return now
  }

  function ask(sentence: number): void {
    if (reading.askedCount > 0 && reading.asked[reading.askedCount - 1] === sentence) return
    if (reading.askedCount === reading.asked.length) {
      const more = new Int32Array(reading.asked.length * 2)
      more.set(reading.asked)
      reading.asked = more
    }
    reading.asked[reading.askedCount++] = sentence
  }

  /** The class of an emoji, which is a word of its own. */
  function pictureClass(point: number): number {
    let state = next[EMOJI] ?? 0
    for (let place = 0; place < 4; place++) state = next[state + emojiSymbol(point, place)] ?? 0
    return next[state] ?? 0
  }

  // The hot loop: plain indexes, no allocation; a byte costs one look at its fold, one step of the automaton while a phrase may still want the word,
  // and two multiplications for the body's hash.
  function run(bytes: Uint8Array, from: number, to: number): Reading {
    const step = next
    const byteFold = fold.bytes
    const pointFold = fold.points
    if (words > 1 << 30) {
      filled.fill(-1)
      hitAt.fill(-1)
      words = 0
    }
    base = words
    let word = words
    let sentence = 0
    let sentenceFrom = word
    let clause = 0
    reading.count = 0
    reading.askedCount = 0
    let exclamations = 0
    let capitals = 0
    let sum = 0
    let h1 = 0x2545f491
    let h2 = 0x1b873593
    // A state of the automaton; 0 between words.
    let state = 0
    let i = skipQuotes(bytes, from, to)
    let wordFrom = i
    const tallyTo = word + TALLIED_WORDS
    let near = ALWAYS
    let deferred = -1
    let deferredClass = 0
    let deferredFrom = 0
    let lineFrom = i
    // What was known when the line began: to be gone back to where it turns out to head a quoted message.
    let lineWord = word
    let lineHits = 0
    let lineH1 = h1
    let lineH2 = h2
    let lineAsked = 0
    let lineExclamations = 0
    let lineCapitals = 0
    let kept = -1

    for (;;) {
      let kind = i < to ? (byteFold[bytes[i] ?? 0] ?? SPACE) : SPACE
      let size = 1
      if (kind < EMOJI) {
        do {
          state = step[state + kind] ?? 0
          h1 = Math.imul(h1 + kind, P1)
          h2 = Math.imul(((h2 << 5) | (h2 >>> 27)) ^ kind, P2)
          kind = ++i < to ? (byteFold[bytes[i] ?? 0] ?? SPACE) : SPACE
        } while (kind < EMOJI)
      }
      let point = 0
      if (kind === HIGH) {
        const b0 = bytes[i] ?? 0
        if (b0 < 0xe0) {
          size = 2
          kind = pointFold[((b0 & 31) << 6) | ((bytes[i + 1] ?? 0) & 63)] ?? SPACE
        } else {
          size = b0 < 0xf0 ? 3 : 4
          point = codePoint(bytes, i, size)
          kind = foldCodePoint(point)
        }
        if (i + size > to) size = to - i
        if (kind < EMOJI) {
          state = step[state + kind] ?? 0
          h1 = Math.imul(h1 + kind, P1)
          h2 = Math.imul(((h2 << 5) | (h2 >>> 27)) ^ kind, P2)
          i += size
          continue
        }
        if (kind > 255) {
          const second = kind >> 8
          kind &= 255
          state = step[state + kind] ?? 0
          state = step[state + second] ?? 0
          h1 = Math.imul(Math.imul(h1 + kind, P1) + second, P1)
          h2 = Math.imul(((h2 << 5) | (h2 >>> 27)) ^ kind, P2)
          h2 = Math.imul(((h2 << 5) | (h2 >>> 27)) ^ second, P2)
          i += size
          continue
        }
        if (kind === OTHER || kind === PICTURE) {
          if (size === 2) point = codePoint(bytes, i, 2)
          h1 = Math.imul(h1 + point, P1)
          h2 = Math.imul(((h2 << 5) | (h2 >>> 27)) ^ point, P2)
          if (kind === OTHER) {
            state = step[state + OTHER] ?? 0
            i += size
            continue
          }
        } else if (kind === DROPPED) {
          i += size
          continue
        }
      }
      if (kind === APOSTROPHE && state !== 0) {
        i += size
        continue
      }

      if (state !== 0) {
        const meaning = step[state] ?? 0
        if (word < tallyTo) sum += tally[meaning] ?? 0
        const joins = (classNear[meaning] ?? 0) & near
        if (joins !== 0 || ((classFar[meaning] ?? 0) & far) !== 0 || eager[meaning] === 1) {
          if (joins !== 0 && deferred === word - 1) begin(deferredClass, deferred, clause, sentence, deferredFrom, 0)
          near = fill(meaning, near, word, sentenceFrom, clause, sentence, wordFrom, i)
        } else {
          // What the word begins is put off until the next word can go on with it.
          near = classBegins[meaning] ?? 0
          deferred = word
          deferredClass = meaning
          deferredFrom = wordFrom
        }
        if (isCapital(bytes[i - 1] ?? 0) && i - wordFrom > 2 && isCapital(bytes[wordFrom] ?? 0) && isCapital(bytes[wordFrom + 1] ?? 0))
          capitals++
        state = 0
        word++
        h1 = Math.imul(h1 + 39, P1)
        h2 = Math.imul(((h2 << 5) | (h2 >>> 27)) ^ 39, P2)
      }
      if (i >= to) break

      if (kind > SPACE) {
        const byte = bytes[i] ?? 0
        if (kind === CLAUSE) {
          if ((byte === 41 || byte === 40) && isSmile(bytes, i, from)) {
            const meaning = pictureClass(byte === 41 ? 0x1f642 : 0x1f641)
            near = fill(meaning, near, word, sentenceFrom, clause, sentence, i - 1, i + 1)
            word++
          }
          clause++
        } else if (kind === STOP) {
          const inside = byte === 46 && i + 1 < to && (byteFold[bytes[i + 1] ?? 0] ?? SPACE) < EMOJI
          if (byte === 33) exclamations++
          if (byte === 63 && (i + 1 >= to || (byteFold[bytes[i + 1] ?? 0] ?? SPACE) >= EMOJI)) ask(sentence)
          if (!inside) {
            clause++
            if (sentenceFrom !== word) {
              sentence++
              sentenceFrom = word
              near = ALWAYS
            }
          }
        } else if (kind === PICTURE) {
          const meaning = pictureClass(point)
          near = fill(meaning, near, word, sentenceFrom, clause, sentence, i, i + size)
          word++
        } else if (kind === NEWLINE) {
          clause++
          if (endsInColon(bytes, lineFrom, i) && isQuoteHeader(bytes, lineFrom, i)) {
            kept = lineWord - base
            reading.count = lineHits
            reading.askedCount = lineAsked
            h1 = lineH1
            h2 = lineH2
            exclamations = lineExclamations
            capitals = lineCapitals
            break
          }
          const following = bytes[i + size] ?? 0
          if (sentenceFrom !== word && (i - lineFrom < WRAPPED_LINE || following === 10 || following === 13)) {
            sentence++
            sentenceFrom = word
            near = ALWAYS
          }
          i = skipQuotes(bytes, i + size, to)
          wordFrom = i
          lineFrom = i
          lineWord = word
          lineHits = reading.count
          lineAsked = reading.askedCount
          lineH1 = h1
          lineH2 = h2
          lineExclamations = exclamations
          lineCapitals = capitals
          continue
        }
      }
      i += size
      wordFrom = i
    }
    words = word
    reading.words = kept < 0 ? word - base : kept
    reading.exclamations = exclamations
    reading.capitals = capitals
    reading.tally = sum
    reading.body = finish(h1, h2)
    return reading
  }

  return { run }
}

/** Two lanes of 32 bits, mixed once more, as one whole number below 2^53. */
function finish(lane1: number, lane2: number): number {
  const one = Math.imul(lane1 ^ (lane1 >>> 16), 0x85ebca6b)
  const two = Math.imul(lane2 ^ (lane2 >>> 15), 0xc2b2ae35)
  return ((one ^ (one >>> 13)) >>> 0) + (((two ^ (two >>> 16)) >>> 0) & 0x1fffff) * 4294967296
}

function isCapital(byte: number): boolean {
  return byte >= 65 && byte <= 90
}

function codePoint(bytes: Uint8Array, at: number, size: number): number {
  const b0 = bytes[at] ?? 0
  const b1 = (bytes[at + 1] ?? 0) & 63
  if (size === 2) return ((b0 & 31) << 6) | b1
  const b2 = (bytes[at + 2] ?? 0) & 63
  if (size === 3) return ((b0 & 15) << 12) | (b1 << 6) | b2
  return ((b0 & 7) << 18) | (b1 << 12) | (b2 << 6) | ((bytes[at + 3] ?? 0) & 63)
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
