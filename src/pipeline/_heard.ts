import type { Heard, HeardPromise } from '../model/judge.js'
import type { Masker } from '../text/mask.js'
import type { Placeholders, TellPlaceholders } from '../text/placeholders.js'
import { FirstWords, type TellFirstWords } from './_first-words.js'
import { ByteColumn, WordColumn } from './_typed-columns.js'

/** What was heard in one message. */
export interface Note {
  readonly heard: readonly Heard[]
  readonly promises: readonly HeardPromise[]
  /** Signals of the user's own rules. */
  readonly signals: readonly string[]
}

/** What was heard in a message of any kind. */
export interface Sound {
  /** Bits of model/acts; of slots told and asked for. */
  readonly acts: number
  readonly gives: number
  readonly asks: number
  readonly sketch: Uint16Array | undefined
  /** Long, and in none of the languages that the rules speak. */
  readonly foreign: boolean
  /** The text itself, of which the first words are kept. */
  readonly text: string
}

/** All that was heard in one part of a file, as another thread can take it; rows are those of the part. */
export interface TellHeard {
  readonly acts: Uint32Array
  readonly slots: Uint32Array
  readonly foreign: Uint8Array
  readonly sketches: Uint16Array
  readonly notes: readonly (readonly [number, Note])[]
  readonly words: TellFirstWords
  readonly placeholders: TellPlaceholders
}

const SLOT_BITS = 16
const SKETCH = 8

/** What the judges heard, by row of the messages table: bits, a sketch and the first words of every message, notes of the few that have any. */
export class HeardMessages {
  private readonly acts = new WordColumn(1024)
  private readonly slots = new WordColumn(1024)
  private readonly foreign = new ByteColumn(1024)
  private sketches = new Uint16Array(SKETCH * 1024)
  private readonly notes = new Map<number, Note>()
  private readonly words = new FirstWords()
  readonly masker: Masker
  private readonly placeholders: Placeholders

  /** `placeholders`: those that the masker gives. */
  constructor(masker: Masker, placeholders: Placeholders) {
    this.masker = masker
    this.placeholders = placeholders
  }

  keep(row: number, { acts, gives, asks, sketch, foreign, text }: Sound): void {
    if (acts !== 0) this.acts.set(row, acts >>> 0)
    if (gives !== 0 || asks !== 0) this.slots.set(row, ((asks << SLOT_BITS) | gives) >>> 0)
    if (foreign) this.foreign.set(row, 1)
    this.words.keep(row, text)
    if (sketch !== undefined) this.sketch(row, sketch)
  }

  private sketch(row: number, sketches: Uint16Array): void {
    const from = row * SKETCH
    const to = from + sketches.length
    if (to > this.sketches.length) {
      const wider = new Uint16Array(Math.max(this.sketches.length * 2, to))
      wider.set(this.sketches)
      this.sketches = wider
    }
    this.sketches.set(sketches, from)
  }

  /** What was heard of so many messages. */
  tell(count: number): TellHeard {
    return {
      acts: this.acts.tell(count),
      slots: this.slots.tell(count),
      foreign: this.foreign.tell(count),
      sketches: this.sketches.subarray(0, count * SKETCH),
      notes: [...this.notes],
      words: this.words.tell(count),
      placeholders: this.placeholders.tell(),
    }
  }

  /** Adds what was heard of another part, whose messages stand here from row `from` on. */
  absorb(from: number, { acts, slots, foreign, sketches, notes, words, placeholders }: TellHeard): void {
    this.acts.put(from, acts)
    this.slots.put(from, slots)
    this.foreign.put(from, foreign)
    this.sketch(from, sketches)
    this.words.absorb(from, words)
    const ours = this.placeholders.adopt(placeholders)
    for (const [row, note] of notes) this.notes.set(from + row, masked(note, ours))
  }

  note(row: number, note: Note): void {
    this.notes.set(row, note)
  }

  noteOf(row: number): Note | undefined {
    return this.notes.get(row)
  }

  /** The first words of a message, as written: masked before anybody sees them. */
  wordsOf(row: number): string {
    return this.words.of(row)
  }

  soundOf(row: number): Omit<Sound, 'text'> {
    const slots = this.slots.get(row)
    const from = row * SKETCH
    // Every text has a least hash above 0, so an empty first cell says that there is no sketch.
    const sketch = (this.sketches[from] ?? 0) === 0 ? undefined : this.sketches.subarray(from, from + SKETCH)
    return {
      acts: this.acts.get(row),
      gives: slots & 0xffff,
      asks: slots >>> SLOT_BITS,
      sketch,
      foreign: this.foreign.get(row) === 1,
    }
  }
}

/** A note with other placeholders. */
function masked({ heard, promises, ...note }: Note, by: (text: string) => string): Note {
  return {
    ...note,
    heard: heard.map(one => ({ ...one, excerpt: by(one.excerpt), words: one.words.map(by) })),
    promises: promises.map(one => ({ ...one, phrase: by(one.phrase) })),
  }
}
