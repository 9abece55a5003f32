import type { FoldedWord } from './folded-words.js'

const keyLength = 2

/** Whether any phrase of a set stands in words [from, to), and where it begins; -1 if none. */
export interface WordSet {
  /** The place of the first phrase in words [from, to) that begins at no place `skip` names; -1 without one. */
  find(words: readonly FoldedWord[], from: number, to: number, skip?: (at: number) => boolean): number
  /** Whether a phrase begins at a place. */
  at(words: readonly FoldedWord[], at: number): boolean
}

/** Compiles phrases parted by commas; `stem*` takes any ending and `*ending` any beginning of at least two letters. */
export function wordSet(phrases: string): WordSet {
  const begins = new Map<string, (readonly string[])[]>()
  const endings: string[] = []
  for (const phrase of phrases.split(/,\s*/)) {
    if (phrase.startsWith('*')) {
      endings.push(phrase.slice(1))
      continue
    }
    const words = phrase.split(' ')
    const key = (words[0] ?? '').replace('*', '').slice(0, keyLength)
    begins.set(key, [...(begins.get(key) ?? []), words])
  }
  const byEnd = new Map<string, string[]>()
  for (const ending of endings) {
    const key = ending.slice(-keyLength)
    byEnd.set(key, [...(byEnd.get(key) ?? []), ending])
  }
  const fits = (written: string | undefined, word: string): boolean =>
    written !== undefined && (word.endsWith('*') ? written.startsWith(word.slice(0, -1)) : written === word)
  const at = (words: readonly FoldedWord[], place: number): boolean => {
    const first = words[place]
    if (first === undefined || first.kind !== 'letters') return false
    const { word } = first
    if (begins.get(word.slice(0, keyLength))?.some(phrase => phrase.every((part, index) => fits(words[place + index]?.word, part)))) return true
    return byEnd.get(word.slice(-keyLength))?.some(ending => word.endsWith(ending) && word.length >= ending.length + keyLength - (ending.startsWith("'") ? 1 : 0)) ?? false
  }
  const find = (words: readonly FoldedWord[], from: number, to: number, skip?: (place: number) => boolean): number => {
    for (let place = from; place < to; place++) if (at(words, place) && !skip?.(place)) return place
    return -1
  }
  return { find, at }
}
