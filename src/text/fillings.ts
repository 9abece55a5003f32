import type { Automaton } from './automaton.js'

/** No forerunner is near enough. */
export const NOWHERE = -1
/** The place begins its phrase. */
export const HERE = -2

/**
 * By place of an automaton: the number of the last word that filled it, and where its phrase then began. Words are numbered on from one stretch of
 * text to the next, so that nothing need be cleared.
 */
export class Fillings {
  readonly word: Int32Array
  readonly beganWord: Int32Array
  readonly beganByte: Int32Array
  private readonly beforeFrom: Int32Array
  private readonly before: Int32Array
  private readonly gaps: Int32Array

  constructor({ ends, beforeFrom, before, gaps }: Automaton) {
    this.word = new Int32Array(ends.length).fill(NOWHERE)
    this.beganWord = new Int32Array(ends.length)
    this.beganByte = new Int32Array(ends.length)
    this.beforeFrom = beforeFrom
    this.before = before
    this.gaps = gaps
  }

  /** The forerunner of a place from which its phrase goes on at a word, filled since some word: the one that began last; else HERE or NOWHERE. */
  forerunner(place: number, word: number, since: number): number {
    const before = this.before
    const gaps = this.gaps
    const beganWord = this.beganWord
    const stop = this.beforeFrom[place + 1] ?? 0
    let began = -1
    let found = NOWHERE
    for (let k = this.beforeFrom[place] ?? 0; k < stop; k++) {
      const previous = before[k] ?? 0
      if (previous < 0) return HERE
      const last = this.word[previous] ?? 0
      if (last >= since && last >= word - 1 - (gaps[k] ?? 0) && (beganWord[previous] ?? 0) > began) {
        began = beganWord[previous] ?? 0
        found = previous
      }
    }
    return found
  }

  /** Forgets all fillings: words are numbered from the start again. */
  clear(): void {
    this.word.fill(NOWHERE)
  }

  fill(place: number, word: number, beganWord: number, beganByte: number): void {
    this.word[place] = word
    this.beganWord[place] = beganWord
    this.beganByte[place] = beganByte
  }
}
