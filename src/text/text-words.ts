import type { HeardWords } from '../model/judge.js'
import { pointAt, sizeAt } from './_known-words.js'
import { type Automaton, buildAutomaton } from './automaton.js'
import { scannerOf, type Words } from './matcher.js'

export { LIST as LISTED } from './_word-scanner.js'

// Room behind a text, for its last words to be looked up by more bytes than they have.
const ROOM = 32
// Bytes that one UTF-16 unit takes at most.
const WIDEST = 3

/** The words of one text at a time, with its bytes; what is read is overwritten by the next text. */
export class TextWords implements HeardWords {
  bytes: Uint8Array = new Uint8Array(1 << 14)
  readonly words: Words
  private readonly scan: (bytes: Uint8Array, from: number, to: number) => void
  private readonly encoder = new TextEncoder()

  /** A reader of the words of an automaton. */
  constructor(automaton: Automaton) {
    const { words, scan } = scannerOf(automaton)
    this.words = words
    this.scan = scan
  }

  get count(): number {
    return this.words.words
  }

  get listed(): Int32Array {
    return this.words.listed
  }

  get whole(): boolean {
    return this.words.whole
  }

  get asks(): boolean {
    return this.words.askedCount > 0
  }

  get exclaims(): boolean {
    return this.words.exclamations > 0
  }

  /** Reads a text. */
  read(text: string): HeardWords {
    const room = text.length * WIDEST + ROOM
    if (this.bytes.length < room) this.bytes = new Uint8Array(room)
    this.scan(this.bytes, 0, this.encoder.encodeInto(text, this.bytes).written)
    return this
  }
}

/** A reader of words that no phrase asks for. */
export function plainWords(): TextWords {
  return new TextWords(buildAutomaton([], new Map()))
}

/** The text of bytes [from, to). */
export function spelling(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; ) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) {
      text += String.fromCharCode(byte)
      at++
      continue
    }
    const size = sizeAt(bytes, at, to)
    text += String.fromCodePoint(pointAt(bytes, at, size))
    at += size
  }
  return text
}
