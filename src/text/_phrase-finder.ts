import type { Automaton } from './automaton.js'
import * as letters from './automaton.js'
import * as table from './automaton-view.js'
import * as filling from './fillings.js'

// Constants of this file: imported ones are looked up at each use.
const { ALWAYS, EAGER } = letters
const { HERE, NOWHERE } = filling
const { BEGINS, FAR, GOES, NEAR, STARTS, STOPS, VIEW_WIDTH } = table
const TOLD = 6
const HIT = 7

/** Numbers that a hit takes: phrase, first word, last word, clause, sentence, first byte, byte after the last. */
export const HIT_WIDTH = 7

/** Joins words that phrases hold into phrases; what it finds is overwritten by the next text. */
export class PhraseFinder {
  hits = new Int32Array(HIT * 256)
  count = 0
  /** Places looked at in the last text. */
  steps = 0
  private readonly view: Int32Array
  private readonly places: Int32Array
  private readonly ends: Int32Array
  private readonly bits: Int32Array
  private readonly near: Int32Array
  private readonly far: Int32Array
  private readonly fillings: filling.Fillings
  private readonly hitAt: Int32Array
  private readonly hitIndex: Int32Array
  private base = 0
  // The word at hand.
  private word = 0
  private clause = 0
  private sentence = 0
  private fromByte = 0
  private toByte = 0

  /** A finder of an automaton's phrases; hits name a phrase by its position among so many. */
  constructor(automaton: Automaton, phrases: number) {
    const { places, ends, bits, near, far } = automaton
    this.view = table.viewOf(automaton)
    this.places = places
    this.ends = ends
    this.bits = bits
    this.near = near
    this.far = far
    this.fillings = new filling.Fillings(automaton)
    this.hitAt = new Int32Array(phrases).fill(-1)
    this.hitIndex = new Int32Array(phrases)
  }

  /** Finds the phrases of one list of telling words, in time linear in it; the text has `words` in all. Hits stand in the order of their last words. */
  find(told: Int32Array, count: number, words: number): void {
    const kinds = this.view
    const places = this.places
    this.count = 0
    this.steps = 0
    if (this.base > 1 << 29 || words > 1 << 29) {
      this.fillings.clear()
      this.hitAt.fill(-1)
      this.base = 0
    }
    const base = this.base
    const end = count * TOLD
    let before = -1
    let sentenceNow = -1
    let sentenceFrom = base
    // The bits of the places filled by the word before; in the sentence.
    let near = ALWAYS
    let far = ALWAYS
    // Where the word before is told of, if it began phrases: that is put off until a word goes on with them.
    let deferred = -1
    for (let at = 0; at < end; at += TOLD) {
      const kind = VIEW_WIDTH * (told[at] ?? 0)
      const word = base + (told[at + 1] ?? 0)
      const sentence = told[at + 3] ?? 0
      if (sentence !== sentenceNow) {
        sentenceNow = sentence
        sentenceFrom = word
        near = ALWAYS
        far = ALWAYS
        deferred = -1
      } else if (word !== before + 1) {
        near = ALWAYS
        deferred = -1
      }
      before = word
      const begins = kinds[kind + BEGINS] ?? 0
      const joins = (kinds[kind + NEAR] ?? 0) & near
      const goes = joins | ((kinds[kind + FAR] ?? 0) & far)
      if (goes === 0 && (begins & EAGER) === 0) {
        near = begins
        deferred = at
        continue
      }
      this.sentence = sentence
      this.clause = told[at + 2] ?? 0
      if (joins !== 0 && deferred >= 0) {
        const first = VIEW_WIDTH * (told[deferred] ?? 0)
        this.word = word - 1
        this.fromByte = told[deferred + 4] ?? 0
        this.begin(places, kinds[first + STARTS] ?? 0, kinds[first + STOPS] ?? 0)
      }
      this.word = word
      this.fromByte = told[at + 4] ?? 0
      this.toByte = told[at + 5] ?? 0
      const starts = kinds[kind + STARTS] ?? 0
      const now = goes === 0 ? 0 : this.go(places, kinds[kind + GOES] ?? 0, starts, near, far, sentenceFrom)
      this.begin(places, starts, kinds[kind + STOPS] ?? 0)
      near = now | begins
      far |= near
      deferred = -1
    }
    this.base += words + 1
  }

  /** Fills places that the word begins. */
  private begin(places: Int32Array, from: number, to: number): void {
    const fillings = this.fillings
    const ends = this.ends
    const word = this.word
    const fromByte = this.fromByte
    this.steps += to - from
    for (let i = from; i < to; i++) {
      const place = places[i] ?? 0
      fillings.fill(place, word, word, fromByte)
      const phrase = ends[place] ?? -1
      if (phrase >= 0) this.hit(phrase, word, fromByte)
    }
  }

  /**
   * Fills each of the places whose forerunner is near enough; `near` are the bits of the word before, `far` those of the sentence so far. Gives the
   * bits of the filled.
   */
  private go(places: Int32Array, from: number, to: number, near: number, far: number, sentenceFrom: number): number {
    const fillings = this.fillings
    const word = this.word
    let now = 0
    this.steps += to - from
    for (let i = from; i < to; i++) {
      const place = places[i] ?? 0
      if ((((this.near[place] ?? 0) & near) | ((this.far[place] ?? 0) & far)) === 0) continue
      const before = fillings.forerunner(place, word, sentenceFrom)
      if (before === NOWHERE) continue
      const began = before === HERE ? word : (fillings.beganWord[before] ?? 0)
      const byte = before === HERE ? this.fromByte : (fillings.beganByte[before] ?? 0)
      fillings.fill(place, word, began, byte)
      now |= this.bits[place] ?? 0
      const phrase = this.ends[place] ?? -1
      if (phrase >= 0) this.hit(phrase, began, byte)
    }
    return now
  }

  private hit(phrase: number, first: number, fromByte: number): void {
    const base = this.base
    const word = this.word
    // Of several ways in which a phrase ends at one word the longest stands.
    if (this.hitAt[phrase] === word) {
      const known = (this.hitIndex[phrase] ?? 0) * HIT
      if (first - base < (this.hits[known + 1] ?? 0)) {
        this.hits[known + 1] = first - base
        this.hits[known + 5] = fromByte
      }
      return
    }
    this.hitAt[phrase] = word
    this.hitIndex[phrase] = this.count
    let at = this.count++ * HIT
    if (at >= this.hits.length) {
      const more = new Int32Array(this.hits.length * 2)
      more.set(this.hits)
      this.hits = more
    }
    const hits = this.hits
    hits[at++] = phrase
    hits[at++] = first - base
    hits[at++] = word - base
    hits[at++] = this.clause
    hits[at++] = this.sentence
    hits[at++] = fromByte
    hits[at] = this.toByte
  }
}
