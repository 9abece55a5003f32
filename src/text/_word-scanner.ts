// Over 250 lines, since the one loop that reads every word keeps its state in locals, and calls cost more than the work.
import * as slotted from './_known-words.js'
import { endsIn, KnownWords, pointAt, sizeAt } from './_known-words.js'
import * as fold from './fold.js'
import { isQuoteHeader, skipQuotes } from './quotes.js'

// Constants of this file: imported ones are looked up at each use, which costs more than the use.
const { CLAUSE, EMOJI, HIGH, NEWLINE, PICTURE, SPACE, STOP } = fold
const { CAPITALS, DIGITS, HASH, HOLDS, LENGTH, MEANS, SLOT_BITS, TELLS, WORD } = slotted
const P1 = 0x01000193
const P2 = 0x1e3779b1
const P3 = 0x85ebca6b
const WIDTH = 6
/** Numbers of a word in the list of them. */
export const LIST = 4
const TALLIED_WORDS = 200
// A line shorter than this was ended by its writer and not wrapped by a mail program.
const WRAPPED_LINE = 60
// Bytes of a key of known words.
const KEY = 16
// By length of a key: which of its bytes count, as four numbers.
const keyMasks = Int32Array.from({ length: 4 * KEY }, (_, at) => {
  const bytes = Math.min(4, Math.max(0, (at >> 2) - 4 * (at & 3)))
  return bytes === 4 ? -1 : (1 << (8 * bytes)) - 1
})

/** The words of one text; reused by the next. */
export interface Words {
  /** Numbers a telling word takes in `told`: class of the automaton, word, clause, sentence, first byte, byte after the last. */
  readonly toldWidth: 6
  /** The words that some phrase holds, in order. */
  told: Int32Array
  toldCount: number
  /** Numbers of all words, four each, in order: two hashes of the folded letters, first byte, byte after the last. */
  listed: Int32Array
  /** Words of the text, quotes left out. */
  words: number
  /** 53-bit hash of the folded words. */
  body: number
  exclamations: number
  /** Words of three letters or more in capitals. */
  capitals: number
  /** Bytes of the words that hold a digit. */
  digits: number
  /** Nothing was left out as a quoted reply or a signature. */
  whole: boolean
  /** The sentences that end in a question mark, by number. */
  asked: Int32Array
  askedCount: number
  /** The sum of the tally over the first words. */
  tally: number
  /** Words looked up, bytes spelled and places of phrases looked at: they grow no faster than the text. */
  steps: number
}

/** Words of no text yet. */
export function noWords(): Words {
  return {
    toldWidth: WIDTH,
    told: new Int32Array(WIDTH * 256),
    toldCount: 0,
    listed: new Int32Array(LIST * 512),
    words: 0,
    body: 0,
    exclamations: 0,
    capitals: 0,
    digits: 0,
    whole: true,
    asked: new Int32Array(64),
    askedCount: 0,
    tally: 0,
    steps: 0,
  }
}

/** Reads texts word by word. */
export class WordScanner {
  private readonly words: Words
  private readonly next: Int32Array
  private readonly tells: Uint8Array
  private readonly tally: Int32Array
  private readonly known: KnownWords
  private readonly byteFold = fold.foldTables().bytes
  private viewed: Uint8Array = new Uint8Array(0)
  private view: DataView = new DataView(new ArrayBuffer(0))

  /** A scanner of the words of one automaton, which writes into `words`: `tells` says by class whether phrases hold its words, `tally` what they add. */
  constructor(words: Words, next: Int32Array, tells: Uint8Array, tally: Int32Array) {
    this.words = words
    this.next = next
    this.tells = tells
    this.tally = tally
    this.known = new KnownWords(next, tells)
  }

  /**
   * Reads one UTF-8 text, bytes[from … to), in time linear in its length. The hot loop: no allocation; a word costs four loads of its bytes, one
   * look among the known words, and no branch on what it tells. Whole numbers are kept whole by "| 0".
   */
  scan(bytes: Uint8Array, from: number, to: number): Words {
    if (bytes !== this.viewed) {
      this.viewed = bytes
      this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    }
    const view = this.view
    const known = this.known
    const byteFold = this.byteFold
    const tally = this.tally
    const tells = this.tells
    const words = this.words
    const { slots, scratch } = known
    known.spelled = 0
    const keysTo = bytes.length - KEY - 1
    let told = words.told
    let listed = words.listed
    let toldTo = 0
    let asked = 0
    let word = 0
    let sentence = 0
    let sentenceFrom = 0
    let clause = 0
    let exclamations = 0
    let capitals = 0
    let digits = 0
    let sum = 0
    let h1 = 0x2545f491
    let h2 = 0x1b873593
    let i = skipQuotes(bytes, from, to) | 0
    let whole = i === from
    let lineFrom = i
    // What was known when the line began: to be gone back to where it turns out to head a quoted message.
    let lineWord = 0
    let lineTold = 0
    let lineH1 = h1
    let lineH2 = h2
    let lineAsked = 0
    let lineExclamations = 0
    let lineCapitals = 0
    let kept = -1

    while (i < to) {
      let byte = bytes[i] ?? 0
      let kind = byteFold[byte] ?? SPACE
      while (kind < EMOJI || kind === HIGH) {
        let slot = scratch
        let end = i
        if (i > keysTo) known.spell(scratch, bytes, i, to)
        else {
          let a = view.getInt32(i, true)
          let b = view.getInt32(i + 4, true)
          let c = view.getInt32(i + 8, true)
          let d = view.getInt32(i + 12, true)
          const ends = endsIn(a) | (endsIn(b) << 4) | (endsIn(c) << 8) | (endsIn(d) << 12) | (1 << KEY)
          const length = Math.min(31 - Math.clz32(ends & -ends), to - i) | 0
          if (length >= KEY) slot = known.findLong(view, bytes, i, to)
          else if (bytes[i + length] === 39 && i + length < to) known.spell(scratch, bytes, i, to)
          else {
            const mask = length << 2
            a &= keyMasks[mask] ?? 0
            b &= keyMasks[mask + 1] ?? 0
            c &= keyMasks[mask + 2] ?? 0
            d &= keyMasks[mask + 3] ?? 0
            const hash = Math.imul(Math.imul(a ^ (b << 13) ^ (b >>> 19), P2) ^ c ^ (d << 7), P3)
            slot = (hash >>> (32 - SLOT_BITS)) << 3
            end = (i + length) | 0
            if (slots[slot] !== a || slots[slot + 1] !== b || slots[slot + 2] !== c || slots[slot + 3] !== d) {
              slots[slot] = a
              slots[slot + 1] = b
              slots[slot + 2] = c
              slots[slot + 3] = d
              known.spell(slot, bytes, i, i + length)
            }
          }
        }
        const holds = slots[slot + HOLDS] ?? 0
        // Nearly always the word ends where its key does: guessed, so that the next word need not wait for what is known of this one.
        if (end - i !== holds >> LENGTH) end = (i + (holds >> LENGTH)) | 0
        if ((holds & WORD) === 0) {
          if (end === i) break
        } else {
          const means = slots[slot + MEANS] ?? 0
          const hash1 = slots[slot + HASH] ?? 0
          const hash2 = slots[slot + HASH + 1] ?? 0
          h1 = Math.imul(h1 ^ hash1, P1)
          h2 = Math.imul(((h2 << 5) | (h2 >>> 27)) ^ hash2, P2)
          const list = LIST * word
          if (list >= listed.length) listed = this.widenedList(listed)
          listed[list] = hash1
          listed[list + 1] = hash2
          listed[list + 2] = i
          listed[list + 3] = end
          // Written each time, and left standing where it tells: a branch here would be guessed wrong too often.
          if (toldTo + WIDTH > told.length) told = this.widened(told)
          told[toldTo] = means
          told[toldTo + 1] = word
          told[toldTo + 2] = clause
          told[toldTo + 3] = sentence
          told[toldTo + 4] = i
          told[toldTo + 5] = end
          toldTo = (toldTo + ((holds & TELLS) >> 1) * WIDTH) | 0
          if (word < TALLIED_WORDS) sum = (sum + (tally[means] ?? 0)) | 0
          if ((holds & (CAPITALS | DIGITS)) !== 0) {
            if ((holds & CAPITALS) !== 0) capitals++
            if ((holds & DIGITS) !== 0) digits = (digits + (holds >> LENGTH)) | 0
          }
          word = (word + 1) | 0
        }
        i = end
        if (i >= to) break
        byte = bytes[i] ?? 0
        if (byte === 32) {
          i = (i + 1) | 0
          if (i >= to) break
          byte = bytes[i] ?? 0
        }
        kind = byteFold[byte] ?? SPACE
      }
      if (i >= to) break
      let size = 1
      let point = 0
      if (kind === HIGH) {
        size = sizeAt(bytes, i, to)
        point = pointAt(bytes, i, size)
        kind = fold.foldOf(point)
      }
      if (kind > SPACE) {
        if (kind === STOP) {
          const inside = byte === 46 && i + 1 < to && (byteFold[bytes[i + 1] ?? 0] ?? SPACE) < EMOJI
          if (byte === 33) exclamations++
          if (byte === 63 && (i + 1 >= to || (byteFold[bytes[i + 1] ?? 0] ?? SPACE) >= EMOJI)) asked = this.ask(asked, sentence)
          if (!inside) {
            clause = (clause + 1) | 0
            if (sentenceFrom !== word) {
              sentence = (sentence + 1) | 0
              sentenceFrom = word
            }
          }
        } else if (kind === NEWLINE) {
          clause = (clause + 1) | 0
          if (endsInColon(bytes, lineFrom, i) && isQuoteHeader(bytes, lineFrom, i)) {
            kept = lineWord
            whole = false
            toldTo = lineTold
            asked = lineAsked
            h1 = lineH1
            h2 = lineH2
            exclamations = lineExclamations
            capitals = lineCapitals
            break
          }
          const following = bytes[i + size] ?? 0
          if (sentenceFrom !== word && (i - lineFrom < WRAPPED_LINE || following === 10 || following === 13)) {
            sentence = (sentence + 1) | 0
            sentenceFrom = word
          }
          const line = skipQuotes(bytes, i + size, to) | 0
          if (line !== i + size) whole = false
          i = line
          lineFrom = line
          lineWord = word
          lineTold = toldTo
          lineAsked = asked
          lineH1 = h1
          lineH2 = h2
          lineExclamations = exclamations
          lineCapitals = capitals
          continue
        } else if (kind === CLAUSE || kind === PICTURE) {
          const smile = kind === CLAUSE && (byte === 41 || byte === 40) && isSmile(bytes, i, from)
          if (smile || kind === PICTURE) {
            const means = this.pictureClass(smile ? (byte === 41 ? 0x1f642 : 0x1f641) : point)
            if (toldTo + WIDTH > told.length) told = this.widened(told)
            told[toldTo] = means
            told[toldTo + 1] = word
            told[toldTo + 2] = clause
            told[toldTo + 3] = sentence
            told[toldTo + 4] = smile ? i - 1 : i
            told[toldTo + 5] = i + size
            if (tells[means] === 1) toldTo = (toldTo + WIDTH) | 0
            const list = LIST * word
            if (list >= listed.length) listed = this.widenedList(listed)
            listed[list] = Math.imul(means ^ point, P1)
            listed[list + 1] = point
            listed[list + 2] = smile ? i - 1 : i
            listed[list + 3] = i + size
            word = (word + 1) | 0
          }
          if (kind === CLAUSE) clause = (clause + 1) | 0
          else {
            h1 = Math.imul(h1 ^ point, P1)
            h2 = Math.imul(((h2 << 5) | (h2 >>> 27)) ^ point, P2)
          }
        }
      }
      i = (i + size) | 0
    }
    words.toldCount = toldTo / WIDTH
    words.words = kept < 0 ? word : kept
    words.exclamations = exclamations
    words.capitals = capitals
    words.digits = digits
    words.whole = whole
    words.askedCount = asked
    words.tally = sum
    words.steps = word + known.spelled
    words.body = finish(h1, h2)
    return words
  }

  private widened(told: Int32Array): Int32Array {
    const more = new Int32Array(told.length * 2)
    more.set(told)
    this.words.told = more
    return more
  }

  private widenedList(listed: Int32Array): Int32Array {
    const more = new Int32Array(listed.length * 2)
    more.set(listed)
    this.words.listed = more
    return more
  }

  /** Notes that a sentence asks; gives how many do. */
  private ask(count: number, sentence: number): number {
    const words = this.words
    if (count > 0 && words.asked[count - 1] === sentence) return count
    if (count === words.asked.length) {
      const more = new Int32Array(count * 2)
      more.set(words.asked)
      words.asked = more
    }
    words.asked[count] = sentence
    return count + 1
  }

  /** The class of an emoji, which is a word of its own. */
  private pictureClass(point: number): number {
    const next = this.next
    let state = next[EMOJI] ?? 0
    for (let place = 0; place < 4; place++) state = next[state + fold.emojiSymbol(point, place)] ?? 0
    return next[state] ?? 0
  }
}

/** Two lanes of 32 bits, mixed once more, as one whole number below 2^53. */
function finish(lane1: number, lane2: number): number {
  const one = Math.imul(lane1 ^ (lane1 >>> 16), 0x85ebca6b)
  const two = Math.imul(lane2 ^ (lane2 >>> 15), 0xc2b2ae35)
  return ((one ^ (one >>> 13)) >>> 0) + (((two ^ (two >>> 16)) >>> 0) & 0x1fffff) * 4294967296
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
