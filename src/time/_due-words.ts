import type { Language } from '../model/signal.js'
import type { FoldedWord } from '../text/folded-words.js'
import type { Line, Meaning } from './due-words/_lexicon.js'
import { english } from './due-words/en.js'
import { estonian } from './due-words/et.js'
import { lithuanian } from './due-words/lt.js'
import { serbian } from './due-words/sr.js'

/** One meaning of the words from a place on; `next` is the place behind them. */
export interface Meant {
  readonly meaning: Meaning
  readonly value: number
  readonly next: number
}

interface Entry {
  readonly words: readonly string[]
  readonly meaning: Meaning
  readonly value: number
}

export type Lexicon = ReadonlyMap<string, readonly Entry[]>

// Entries stand under the first letters of their first word, so that one look serves whole words and stems alike.
const keyLength = 2
const lines: { readonly [L in Language]: readonly Line[] } = { en: english, lt: lithuanian, et: estonian, sr: serbian }
const compiled = new Map<Language, Lexicon>()

/** The lexicon of a language, compiled when first asked for; longer phrases come first. */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const lexicon = new Map<string, Entry[]>()
  for (const [meaning, value, phrases] of lines[language]) {
    for (const phrase of phrases.split(', ')) {
      const words = phrase.split(' ')
      const key = (words[0] ?? '').slice(0, keyLength)
      lexicon.set(key, [...(lexicon.get(key) ?? []), { words, meaning, value }])
    }
  }
  for (const entries of lexicon.values()) entries.sort((one, other) => other.words.length - one.words.length)
  compiled.set(language, lexicon)
  return lexicon
}

/** What the words from place `at` on may mean, the longest phrases first; undefined for words that say nothing of time. */
export function meaningsAt(lexicon: Lexicon, words: readonly FoldedWord[], at: number): readonly Meant[] | undefined {
  const first = words[at]
  if (first === undefined || first.kind !== 'letters') return undefined
  const entries = lexicon.get(first.word.slice(0, keyLength))
  if (entries === undefined) return undefined
  let found: Meant[] | undefined
  for (const entry of entries) {
    const next = endOf(entry, words, at)
    if (next < 0) continue
    found ??= []
    found.push({ meaning: entry.meaning, value: entry.value, next })
  }
  return found
}

/** The place behind a phrase that stands at `at`, or -1. A stop may stand between its words where they are shortened ("d. d."). */
function endOf(entry: Entry, words: readonly FoldedWord[], at: number): number {
  let place = at
  for (const [index, word] of entry.words.entries()) {
    if (index > 0 && words[place]?.word === '.' && (words[place - 1]?.word.length ?? 9) < 4) place++
    const written = words[place]?.word
    if (written === undefined) return -1
    const fits = word.endsWith('*') ? written.startsWith(word.slice(0, -1)) : written === word
    if (!fits) return -1
    place++
  }
  return place
}
