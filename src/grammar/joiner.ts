import type { Automaton } from '../text/automaton.js'
import { Fillings, HERE, NOWHERE } from '../text/fillings.js'

const TOLD = 6
const NONE = -1
// Of the cells of a phrase at most half are taken.
const ROOMY = 2
const CELL = 2
const SPREAD = 0x9e3779b1
const LAST_WORD = 1 << 29

/** Numbers of a hit: first word, last word, clause, sentence, first byte, byte after the last. */
export const HIT = 6

/** What words do for phrases, looked up by both. */
interface Cells {
  /** By phrase: where its cells begin, and how many there are less one; a power of two. */
  readonly begin: Int32Array
  readonly mask: Int32Array
  /** Two numbers each: the class of words and its entry; the class is NONE in a free cell. */
  readonly cells: Int32Array
  /** By entry, and behind the last: where its places begin, the later ones of the phrase first; and where those begin that only begin the phrase. */
  readonly placesFrom: Int32Array
  readonly startsFrom: Int32Array
  readonly places: Int32Array
}

/** Joins words of one sentence to one or a few phrases at a time, in time linear in their product. */
export class Joiner {
  /** What was found since the last clearing; the first `count` hits. */
  hits = new Int32Array(HIT * 256)
  count = 0
  private readonly automaton: Automaton
  private readonly cells: Cells
  private readonly fillings: Fillings
  // By phrase: the word at which it was hit last, and where that hit stands.
  private readonly hitAt: Int32Array
  private readonly hitIndex: Int32Array
  private entries = new Int32Array(16)
  private base = 0

  /** A joiner of so many phrases of an automaton. */
  constructor(automaton: Automaton, phrases: number) {
    this.automaton = automaton
    this.cells = cellsOf(automaton, phrases)
    this.fillings = new Fillings(automaton)
    this.hitAt = new Int32Array(phrases).fill(NONE)
    this.hitIndex = new Int32Array(phrases)
  }

  /** Adds the hits of a few phrases, the last ones first, in the words told[from … to) of one sentence, in the order of their last words. */
  join(told: Int32Array, from: number, to: number, phrases: Int32Array, count: number): void {
    const { begin: cellsFrom, mask: masks, cells, startsFrom, placesFrom } = this.cells
    if (this.base > LAST_WORD) {
      this.fillings.clear()
      this.hitAt.fill(NONE)
      this.base = 0
    }
    const shift = this.base - (told[from + 1] ?? 0)
    const next = shift + (told[to - TOLD + 1] ?? 0) + 1
    if (count === 1) {
      // Most often: what is known of the phrase is looked up once.
      const mask = masks[phrases[0] ?? 0] ?? 0
      const begin = cellsFrom[phrases[0] ?? 0] ?? 0
      for (let at = from; at < to; at += TOLD) {
        const kind = told[at] ?? 0
        let cell = begin + CELL * ((Math.imul(kind, SPREAD) >>> 16) & mask)
        while (cells[cell] !== kind && cells[cell] !== NONE) cell = cell === begin + CELL * mask ? begin : cell + CELL
        if (cells[cell] === NONE) continue
        const entry = cells[cell + 1] ?? 0
        const starts = startsFrom[entry] ?? 0
        const stops = placesFrom[entry + 1] ?? 0
        if ((placesFrom[entry] ?? 0) < starts) this.goOn(told, at, shift, placesFrom[entry] ?? 0, starts)
        if (starts < stops) this.begin(told, at, shift, starts, stops)
      }
      this.base = next
      return
    }
    if (this.entries.length < count) this.entries = new Int32Array(2 * count)
    const entries = this.entries
    for (let at = from; at < to; at += TOLD) {
      const kind = told[at] ?? 0
      const spread = Math.imul(kind, SPREAD) >>> 16
      let starting = 0
      for (let k = 0; k < count; k++) {
        const phrase = phrases[k] ?? 0
        const mask = masks[phrase] ?? 0
        const begin = cellsFrom[phrase] ?? 0
        let cell = begin + CELL * (spread & mask)
        while (cells[cell] !== kind && cells[cell] !== NONE) cell = cell === begin + CELL * mask ? begin : cell + CELL
        if (cells[cell] === NONE) continue
        const entry = cells[cell + 1] ?? 0
        const starts = startsFrom[entry] ?? 0
        if ((placesFrom[entry] ?? 0) < starts) this.goOn(told, at, shift, placesFrom[entry] ?? 0, starts)
        entries[starting] = entry
        if (starts < (placesFrom[entry + 1] ?? 0)) starting++
      }
      for (let k = 0; k < starting; k++)
        this.begin(told, at, shift, startsFrom[entries[k] ?? 0] ?? 0, placesFrom[(entries[k] ?? 0) + 1] ?? 0)
    }
    this.base = next
  }

  /** Fills places that the word begins. */
  private begin(told: Int32Array, at: number, shift: number, from: number, to: number): void {
    const fillings = this.fillings
    const { ends } = this.automaton
    const { places } = this.cells
    const word = shift + (told[at + 1] ?? 0)
    const byte = told[at + 4] ?? 0
    for (let i = from; i < to; i++) {
      const place = places[i] ?? 0
      fillings.fill(place, word, word, byte)
      const phrase = ends[place] ?? NONE
      if (phrase >= 0) this.hit(phrase, told, at, shift, word, byte)
    }
  }

  /** Fills each of the places whose forerunner is near enough. */
  private goOn(told: Int32Array, at: number, shift: number, from: number, to: number): void {
    const fillings = this.fillings
    const base = this.base
    const { ends } = this.automaton
    const { places } = this.cells
    const word = shift + (told[at + 1] ?? 0)
    for (let i = from; i < to; i++) {
      const place = places[i] ?? 0
      const before = fillings.forerunner(place, word, base)
      if (before === NOWHERE) continue
      const began = before === HERE ? word : (fillings.beganWord[before] ?? 0)
      const byte = before === HERE ? (told[at + 4] ?? 0) : (fillings.beganByte[before] ?? 0)
      fillings.fill(place, word, began, byte)
      const phrase = ends[place] ?? NONE
      if (phrase >= 0) this.hit(phrase, told, at, shift, began, byte)
    }
  }

  private hit(phrase: number, told: Int32Array, at: number, shift: number, began: number, byte: number): void {
    const word = shift + (told[at + 1] ?? 0)
    const first = began - shift
    // Of several ways in which a phrase ends at one word the longest stands.
    if (this.hitAt[phrase] === word) {
      const known = this.hitIndex[phrase] ?? 0
      if (first < (this.hits[known] ?? 0)) {
        this.hits[known] = first
        this.hits[known + 4] = byte
      }
      return
    }
    const to = this.count++ * HIT
    this.hitAt[phrase] = word
    this.hitIndex[phrase] = to
    if (to === this.hits.length) {
      const more = new Int32Array(2 * to)
      more.set(this.hits)
      this.hits = more
    }
    const { hits } = this
    hits[to] = first
    hits[to + 1] = told[at + 1] ?? 0
    hits[to + 2] = told[at + 2] ?? 0
    hits[to + 3] = told[at + 3] ?? 0
    hits[to + 4] = byte
    hits[to + 5] = told[at + 5] ?? 0
  }
}

function cellsOf({ placesFrom: kindFrom, places: kindPlaces, startsFrom: kindStarts, phraseOf }: Automaton, phrases: number): Cells {
  const entriesOf: { readonly kind: number; readonly entry: number }[][] = Array.from({ length: phrases }, () => [])
  const placesFrom: number[] = []
  const startsFrom: number[] = []
  const places: number[] = []
  for (let kind = 0; kind + 1 < kindFrom.length; kind++) {
    const byPhrase = new Map<number, { readonly on: number[]; readonly starts: number[] }>()
    for (let k = kindFrom[kind] ?? 0; k < (kindFrom[kind + 1] ?? 0); k++) {
      const place = kindPlaces[k] ?? 0
      const phrase = phraseOf[place] ?? 0
      const its = byPhrase.get(phrase) ?? { on: [], starts: [] }
      byPhrase.set(phrase, its)
      if (k < (kindStarts[kind] ?? 0)) its.on.push(place)
      else its.starts.push(place)
    }
    for (const [phrase, { on, starts }] of byPhrase) {
      entriesOf[phrase]?.push({ kind, entry: placesFrom.length })
      placesFrom.push(places.length)
      startsFrom.push(places.length + on.length)
      places.push(...on, ...starts)
    }
  }
  placesFrom.push(places.length)
  const begin = new Int32Array(phrases)
  const mask = new Int32Array(phrases)
  let room = 0
  for (const [phrase, entries] of entriesOf.entries()) {
    const size = 2 ** Math.ceil(Math.log2(ROOMY * entries.length + 1))
    begin[phrase] = room
    mask[phrase] = size - 1
    room += CELL * size
  }
  const cells = new Int32Array(room).fill(NONE)
  for (const [phrase, entries] of entriesOf.entries()) {
    for (const { kind, entry } of entries) {
      let cell = (Math.imul(kind, SPREAD) >>> 16) & (mask[phrase] ?? 0)
      while (cells[(begin[phrase] ?? 0) + CELL * cell] !== NONE) cell = (cell + 1) & (mask[phrase] ?? 0)
      cells[(begin[phrase] ?? 0) + CELL * cell] = kind
      cells[(begin[phrase] ?? 0) + CELL * cell + 1] = entry
    }
  }
  return {
    begin,
    mask,
    cells,
    placesFrom: Int32Array.from(placesFrom),
    startsFrom: Int32Array.from(startsFrom),
    places: Int32Array.from(places),
  }
}
