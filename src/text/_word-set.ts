import type { FoldedWord } from './folded-words.js'
import { WordFilter } from './word-filter.js'

/** Whether any phrase of a set stands in words [from, to), and where it begins; -1 if none. */
export interface WordSet {
  /** The place of the first phrase in words [from, to) that begins at no place `skip` names; -1 without one. */
  find(words: readonly FoldedWord[], from: number, to: number, skip?: (at: number) => boolean): number
  /** Whether a phrase begins at a place. */
  at(words: readonly FoldedWord[], at: number): boolean
  /** The phrases that may begin with a word, each without it. */
  startingWith(word: string): readonly (readonly string[])[]
  /** The second words of its phrases. */
  readonly seconds: readonly string[]
}

const keyLength = 2
// Words already looked up; emptied when a text of ever new words has filled it.
const mostKnown = 20_000
const none: readonly (readonly string[])[] = []

/** Compiles phrases parted by commas; `stem*` takes any ending and `*ending` any beginning of at least two letters. */
export function wordSet(phrases: string): WordSet {
  const exact = new Map<string, string[][]>()
  const stems = new Map<string, string[][]>()
  const endings = new Map<string, string[]>()
  const filter = new WordFilter()
  for (const phrase of phrases.split(/,\s*/)) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    filter.add(first)
    if (first.startsWith('*')) endings.set(first.slice(-keyLength), [...(endings.get(first.slice(-keyLength)) ?? []), first.slice(1)])
    else {
      const [shelf, key] = first.endsWith('*') ? [stems, first.slice(0, keyLength)] : [exact, first]
      shelf.set(key, [...(shelf.get(key) ?? []), words])
    }
  }
  const ends = (word: string): boolean =>
    endings
      .get(word.slice(-keyLength))
      ?.some(ending => word.endsWith(ending) && word.length >= ending.length + (ending.startsWith("'") ? 1 : keyLength)) ?? false
  /** The phrases that may begin with a word: a phrase of that word alone as an empty one. */
  const startingWith = (word: string): readonly (readonly string[])[] => {
    if (!filter.mayHold(word)) return none
    const inflected = stems.get(word.slice(0, keyLength))?.filter(([first = '']) => word.startsWith(first.slice(0, -1))) ?? []
    const rests = [...(exact.get(word) ?? []), ...inflected].map(words => words.slice(1))
    if (ends(word) || rests.some(rest => rest.length === 0)) return [[]]
    return rests.length > 0 ? rests : none
  }
  const seen = new Map<string, readonly (readonly string[])[]>()
  const at = (words: readonly FoldedWord[], place: number): boolean => {
    const first = words[place]
    if (first === undefined || first.kind !== 'letters' || !filter.mayHold(first.word)) return false
    let rests = seen.get(first.word)
    if (rests === undefined) {
      rests = startingWith(first.word)
      if (seen.size > mostKnown) seen.clear()
      seen.set(first.word, rests)
    }
    return rests !== none && rests.some(rest => rest.every((part, index) => fits(words[place + 1 + index]?.word, part)))
  }
  const find = (words: readonly FoldedWord[], from: number, to: number, skip?: (place: number) => boolean): number => {
    for (let place = from; place < to; place++) if (at(words, place) && !skip?.(place)) return place
    return -1
  }
  const seconds = phrases.split(/,\s*/).flatMap(phrase => phrase.split(' ').slice(1, 2))
  return { find, at, startingWith, seconds }
}

/** Whether a word of a text is a word of a phrase. */
export function fits(written: string | undefined, word: string): boolean {
  return written !== undefined && (word.endsWith('*') ? written.startsWith(word.slice(0, -1)) : written === word)
}
