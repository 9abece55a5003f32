import { conceptWords } from './concept-words.js'
import { type FoldedWords, lengthened, wordReader } from './folded-words.js'

// Most words and beginnings stand for nothing: marks by low bits of their hashes tell so without a look at a map.
const BITS = 16
const WHOLE = 1
const PREFIX = 2
// Letters of the shortest prefix.
const SHORTEST = 2

/** By hash of a whole word, and of a prefix, the concept it stands for: the hash of its name, never 0. */
interface Lexicon {
  readonly whole: ReadonlyMap<number, number>
  readonly prefixes: ReadonlyMap<number, number>
}

/** The hash of a concept's name: concepts that are added later leave the others what they are. */
const conceptOf = (name: string): number => {
  let h = 0
  for (let i = 0; i < name.length; i++) h = lengthened(h, name.charCodeAt(i))
  return h | 1
}

/** Reads a lexicon: one concept a line, its name and its words in each language set apart by bars. Of two concepts that name one word the first has it. */
export function lexiconOf(lines: string): Lexicon {
  const fold = wordReader()
  const whole = new Map<number, number>()
  const prefixes = new Map<number, number>()
  for (const line of lines.split('\n')) {
    const [name = '', ...fields] = line.split('|')
    const concept = conceptOf(name.trim())
    for (const word of fields.flatMap(field => field.split(' '))) {
      const { count, hashes } = fold(word)
      if (count !== 1) continue
      const kept = word.endsWith('*') ? prefixes : whole
      const hash = hashes[0] ?? 0
      if (!kept.has(hash)) kept.set(hash, concept)
    }
  }
  return { whole, prefixes }
}

let common: Lexicon | undefined

/** Makes a reader of the concept that a word stands for, 0 where it is none: the whole word's, or its longest known prefix's. */
export function conceptReader(lexicon: Lexicon = lexiconFor()): (words: FoldedWords, word: number) => number {
  const { whole, prefixes } = lexicon
  const marks = new Uint8Array(1 << BITS)
  const placeOf = (hash: number): number => (hash ^ (hash >>> BITS)) & (marks.length - 1)
  for (const hash of whole.keys()) marks[placeOf(hash)] = WHOLE
  for (const hash of prefixes.keys()) marks[placeOf(hash)] = (marks[placeOf(hash)] ?? 0) | PREFIX

  return ({ hashes, begins, stream }, word) => {
    const own = hashes[word] ?? 0
    const exact = ((marks[placeOf(own)] ?? 0) & WHOLE) === 0 ? undefined : whole.get(own)
    if (exact !== undefined) return exact
    let found = 0
    let hash = 0
    let size = 0
    // The hash of each prefix, as the reader of words makes it.
    for (let at = begins[word] ?? 0; stream[at] !== 0; at++) {
      hash = lengthened(hash, stream[at] ?? 0)
      if (++size >= SHORTEST && ((marks[placeOf(hash)] ?? 0) & PREFIX) !== 0) found = prefixes.get(hash) ?? found
    }
    return found
  }
}

function lexiconFor(): Lexicon {
  common ??= lexiconOf(conceptWords)
  return common
}
