import { ALWAYS, type Automaton } from './automaton.js'

/** Numbers that a telling word takes: class, word, clause, sentence, first byte, byte after the last. */
export const TOLD_WIDTH = 6

/** Numbers that a hit takes: phrase, first word, last word, clause, sentence, first byte, byte after the last. */
export const HIT_WIDTH = 7

/** The hits found in one list of telling words, in the order of their last words; reused by the next. */
export interface Hits {
  hits: Int32Array
  count: number
}

/** Joins the words that phrases hold into phrases, in time linear in the words; `words` is how many the text has in all. */
export type PhraseFinder = (told: Int32Array, count: number, words: number) => Hits

/** Makes the finder of an automaton's phrases; hits name a phrase by its position among so many. */
export function phraseFinder(automaton: Automaton, phrases: number): PhraseFinder {
  const { placesFrom, startsFrom, places, beforeFrom, before, gaps, ends, bits, classNear, classFar, classBegins, eager } = automaton
  const nearOf = automaton.near
  const farOf = automaton.far
  // By place: the number of the last word that filled it, and where its phrase then began. Words are numbered on from text to text,
  // so that nothing need be cleared.
  const filled = new Int32Array(ends.length).fill(-1)
  const beganWord = new Int32Array(ends.length)
  const beganByte = new Int32Array(ends.length)
  const hitAt = new Int32Array(phrases).fill(-1)
  const hitIndex = new Int32Array(phrases)
  const found: Hits = { hits: new Int32Array(HIT_WIDTH * 256), count: 0 }
  let base = 0

  function hit(phrase: number, first: number, word: number, clause: number, sentence: number, fromByte: number, toByte: number): void {
    // Of several ways in which a phrase ends at one word the longest stands.
    if (hitAt[phrase] === word) {
      const known = (hitIndex[phrase] ?? 0) * HIT_WIDTH
      if (first - base < (found.hits[known + 1] ?? 0)) {
        found.hits[known + 1] = first - base
        found.hits[known + 5] = fromByte
      }
      return
    }
    hitAt[phrase] = word
    hitIndex[phrase] = found.count
    let at = found.count * HIT_WIDTH
    if (at >= found.hits.length) {
      const more = new Int32Array(found.hits.length * 2)
      more.set(found.hits)
      found.hits = more
    }
    const hits = found.hits
    found.count++
    hits[at++] = phrase
    hits[at++] = first - base
    hits[at++] = word - base
    hits[at++] = clause
    hits[at++] = sentence
    hits[at++] = fromByte
    hits[at] = toByte
  }

  /** Fills the places that a word of the class begins. */
  function begin(kind: number, word: number, clause: number, sentence: number, fromByte: number, toByte: number): void {
    const last = placesFrom[kind + 1] ?? 0
    for (let i = startsFrom[kind] ?? 0; i < last; i++) {
      const place = places[i] ?? 0
      filled[place] = word
      beganWord[place] = word
      beganByte[place] = fromByte
      const phrase = ends[place] ?? -1
      if (phrase >= 0) hit(phrase, word, word, clause, sentence, fromByte, toByte)
    }
  }

  /**
   * Fills every place of the class whose forerunner is near enough, but for those it begins; `near` are the bits of the word before, `far` those of
   * the sentence so far. Gives the bits of the filled.
   */
  function go(
    kind: number,
    near: number,
    far: number,
    word: number,
    sentenceFrom: number,
    clause: number,
    sentence: number,
    fromByte: number,
    toByte: number,
  ): number {
    let now = 0
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
    return now
  }

  return (told, count, words) => {
    found.count = 0
    if (base > 1 << 29 || words > 1 << 29) {
      filled.fill(-1)
      hitAt.fill(-1)
      base = 0
    }
    const end = count * TOLD_WIDTH
    let before = -1
    let sentenceNow = -1
    let sentenceFrom = base
    // The bits of the places filled by the word before; in the sentence.
    let near = ALWAYS
    let far = ALWAYS
    // The word before began phrases, which is put off until a word goes on with them.
    let deferred = false
    for (let at = 0; at < end; at += TOLD_WIDTH) {
      const kind = told[at] ?? 0
      const word = base + (told[at + 1] ?? 0)
      const clause = told[at + 2] ?? 0
      const sentence = told[at + 3] ?? 0
      if (sentence !== sentenceNow) {
        sentenceNow = sentence
        sentenceFrom = word
        near = ALWAYS
        far = ALWAYS
        deferred = false
      } else if (word !== before + 1) {
        near = ALWAYS
        deferred = false
      }
      before = word
      const joins = (classNear[kind] ?? 0) & near
      const reaches = (classFar[kind] ?? 0) & far
      if (joins === 0 && reaches === 0 && eager[kind] === 0) {
        near = classBegins[kind] ?? 0
        deferred = true
        continue
      }
      const fromByte = told[at + 4] ?? 0
      const toByte = told[at + 5] ?? 0
      if (joins !== 0 && deferred) begin(told[at - TOLD_WIDTH] ?? 0, word - 1, clause, sentence, told[at - TOLD_WIDTH + 4] ?? 0, 0)
      const now = joins === 0 && reaches === 0 ? 0 : go(kind, near, far, word, sentenceFrom, clause, sentence, fromByte, toByte)
      begin(kind, word, clause, sentence, fromByte, toByte)
      near = now | (classBegins[kind] ?? 0)
      far |= near
      deferred = false
    }
    base += words + 1
    return found
  }
}
