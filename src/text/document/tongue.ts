import type { Language } from '../../model/signal.js'
import { foldedWords } from '../folded-words.js'
import { commonWords, guessLanguage } from '../language.js'

// A clause longer than this is judged by its beginning.
const READ = 1200
const CLEAR = 3
let common: ReadonlyMap<string, number> | undefined

/** Counts of common words, eight bits a language as `guessLanguage` reads them. */
function tallyOf(text: string): number {
  common ??= commonWords()
  let tally = 0
  for (const { word } of foldedWords(text.slice(0, READ)).slice(0, 200)) tally += common.get(word) ?? 0
  return tally
}

function countOf(tally: number): number {
  return Math.max(tally & 255, (tally >>> 8) & 255, (tally >>> 16) & 255, tally >>> 24)
}

/** The language whose own letters a text holds; undefined where it holds none or those of two. */
function lettersOf(text: string): Language | undefined {
  const found: Language[] = []
  if (/[ėęįųū]/i.test(text)) found.push('lt')
  if (/[õäöü]/i.test(text)) found.push('et')
  if (/[ćđа-џ]/i.test(text)) found.push('sr')
  return found.length === 1 ? found[0] : undefined
}

/** The language of a clause with letters of its own or enough common words to be sure; else undefined. */
export function guessClause(text: string): Language | undefined {
  const letters = lettersOf(text.slice(0, READ))
  if (letters !== undefined) return letters
  const tally = tallyOf(text)
  return countOf(tally) >= CLEAR ? guessLanguage(tally) : undefined
}

/** The language of most clauses of a document; undefined where none can be told. */
export function guessDocument(texts: readonly string[]): Language | undefined {
  const counts = new Map<Language, number>()
  for (const text of texts.slice(0, 2000)) {
    const tally = tallyOf(text)
    const language = lettersOf(text.slice(0, READ)) ?? guessLanguage(tally)
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + countOf(tally) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
