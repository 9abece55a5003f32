import type { Language } from '../model/signal.js'
import type { FoldedWord } from '../text/folded-words.js'
import { WordFilter } from '../text/word-filter.js'
import { english } from './due-words/en.js'
import { estonian } from './due-words/et.js'
import type { Line, Meaning } from './due-words/lexicon.js'
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

/** The phrases of a language, by the first word as texts write it. */
export interface Lexicon {
  /** Phrases that may begin with a written word, the longest first. */
  startingWith(word: string): readonly Entry[] | undefined
  /** The first words of all phrases, stems with a star. */
  readonly firsts: Iterable<string>
}

const lines: { readonly [L in Language]: readonly Line[] } = { en: english, lt: lithuanian, et: estonian, sr: serbian }
const compiled = new Map<Language, Lexicon>()
const stemLength = 3
// Words already looked up; emptied when a text of ever new words has filled it.
const mostKnown = 20_000
const nothing: readonly Entry[] = []

/** The lexicon of a language, compiled when first asked for. */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const exact = new Map<string, Entry[]>()
  const stems = new Map<string, Entry[]>()
  const firsts = new Set<string>()
  const filter = new WordFilter()
  for (const [meaning, value, phrases] of lines[language]) {
    for (const phrase of phrases.split(', ')) {
      const words = phrase.split(' ')
      const first = words[0] ?? ''
      firsts.add(first)
      filter.add(first)
      const [shelf, key] = first.endsWith('*') ? [stems, first.slice(0, stemLength)] : [exact, first]
      shelf.set(key, [...(shelf.get(key) ?? []), { words, meaning, value }])
    }
  }
  const seen = new Map<string, readonly Entry[]>()
  const startingWith = (word: string): readonly Entry[] | undefined => {
    if (!filter.mayHold(word)) return undefined
    const known = seen.get(word)
    if (known !== undefined) return known === nothing ? undefined : known
    const entries = lookedUp(exact.get(word), stems.get(word.slice(0, stemLength)), word)
    if (seen.size > mostKnown) seen.clear()
    seen.set(word, entries)
    return entries === nothing ? undefined : entries
  }
  const lexicon = { startingWith, firsts }
  compiled.set(language, lexicon)
  return lexicon
}

function lookedUp(exact: readonly Entry[] | undefined, stems: readonly Entry[] | undefined, word: string): readonly Entry[] {
  if (exact === undefined && stems === undefined) return nothing
  const inflected = stems?.filter(({ words }) => word.startsWith((words[0] ?? '').slice(0, -1))) ?? []
  const entries = [...(exact ?? []), ...inflected].sort((one, other) => other.words.length - one.words.length)
  return entries.length > 0 ? entries : nothing
}

/** What the words from place `at` on may mean, the longest phrases first; undefined for words that say nothing of time. */
export function meaningsAt(lexicon: Lexicon, words: readonly FoldedWord[], at: number): readonly Meant[] | undefined {
  const first = words[at]
  if (first === undefined || first.kind !== 'letters') return undefined
  const entries = lexicon.startingWith(first.word)
  if (entries === undefined) return undefined
  let found: Meant[] | undefined
  for (const entry of entries) {
    const next = entry.words.length === 1 ? at + 1 : endOf(entry, words, at)
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
