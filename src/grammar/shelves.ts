import type { Automaton } from '../text/automaton.js'
import type { Words } from '../text/matcher.js'
import { classNames } from './class-names.js'
import { HIT, Joiner } from './joiner.js'
import { NONE, OPENING, type Sieve } from './sieve.js'

/** A phrase of a class as it stands in the text: numbers of words, clause and sentence, and bytes [from, to). */
export interface Found {
  /** The number of its class. */
  readonly index: number
  readonly first: number
  readonly last: number
  readonly clause: number
  readonly sentence: number
  readonly from: number
  readonly to: number
}

const nothing: readonly Found[] = []

/** The phrases of the text sieved last, by class; a class is joined when it is first asked for, and objects are made of it when they are. */
export class Shelves {
  private readonly sieve: Sieve
  private readonly words: Words
  private readonly joiner: Joiner
  // By class: whether it is joined, where its hits begin and end, and its finds where they are made.
  private readonly joined = new Uint8Array(classNames.length)
  private readonly begin = new Int32Array(classNames.length)
  private readonly end = new Int32Array(classNames.length)
  private readonly lists: (readonly Found[] | undefined)[] = classNames.map(() => undefined)
  private readonly filled = new Int32Array(classNames.length)
  private count = 0
  // Phrases of a class that may stand in one sentence.
  private group = new Int32Array(16)

  /** Shelves for what a sieve leaves of the words of a text; there are so many phrases. */
  constructor(automaton: Automaton, phrases: number, sieve: Sieve, words: Words) {
    this.sieve = sieve
    this.words = words
    this.joiner = new Joiner(automaton, phrases)
  }

  /** Forgets what was joined: another text was sieved, or the same one otherwise. */
  clear(): void {
    for (let k = 0; k < this.count; k++) {
      const index = this.filled[k] ?? 0
      this.joined[index] = 0
      this.lists[index] = undefined
    }
    this.count = 0
    this.joiner.count = 0
  }

  /** Whether anything of a class was found. */
  holds(index: number): boolean {
    if (this.joined[index] === 0) {
      if (this.sieve.first[index] === NONE) return false
      this.join(index)
    }
    return this.begin[index] !== this.end[index]
  }

  /** What was found of a class, in the order of the text. */
  of(index: number): readonly Found[] {
    if (!this.holds(index)) return nothing
    const known = this.lists[index]
    if (known !== undefined) return known
    const { hits } = this.joiner
    const list: Found[] = []
    const end = this.end[index] ?? 0
    for (let at = this.begin[index] ?? 0; at < end; at += HIT) {
      list.push({
        index,
        first: hits[at] ?? 0,
        last: hits[at + 1] ?? 0,
        clause: hits[at + 2] ?? 0,
        sentence: hits[at + 3] ?? 0,
        from: hits[at + 4] ?? 0,
        to: hits[at + 5] ?? 0,
      })
    }
    this.lists[index] = list
    return list
  }

  /** Whether anything of any class that was sieved stands in a sentence, or behind it. */
  holdsFrom(sentence: number): boolean {
    const { touched, count } = this.sieve
    for (let k = 0; k < count; k++) {
      const index = touched[k] ?? 0
      if (this.holds(index) && (this.joiner.hits[(this.end[index] ?? 0) - HIT + 3] ?? 0) >= sentence) return true
    }
    return false
  }

  private join(index: number): void {
    const { sieve, joiner } = this
    const { told } = this.words
    const { openings, sentences } = sieve
    this.joined[index] = 1
    this.filled[this.count++] = index
    this.begin[index] = joiner.count * HIT
    for (let at = sieve.first[index] ?? NONE; at !== NONE; ) {
      const place = openings[OPENING * at + 1] ?? 0
      let many = 0
      for (; at !== NONE && openings[OPENING * at + 1] === place; at = openings[OPENING * at + 2] ?? NONE)
        this.put(many++, openings[OPENING * at] ?? 0)
      joiner.join(told, sentences[place] ?? 0, sentences[place + 1] ?? 0, this.group, many)
    }
    this.end[index] = joiner.count * HIT
  }

  /** Puts a phrase where it belongs among so many, the last ones first. */
  private put(many: number, phrase: number): void {
    if (many === this.group.length) {
      const more = new Int32Array(2 * many)
      more.set(this.group)
      this.group = more
    }
    const { group } = this
    let place = many
    for (; place > 0 && (group[place - 1] ?? 0) < phrase; place--) group[place] = group[place - 1] ?? 0
    group[place] = phrase
  }
}
