import type { FoldedWord } from './folded-words.js'

// How far from its time a commitment is looked for: it bounds the work for a text without stops.
const reach = 30
const units: ReadonlySet<string> = new Set(['val', 'd', 'eur'])
const titles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'pvz'])

/** The first word of the sentence in which a word stands. */
export function sentenceStart(text: string, words: readonly FoldedWord[], at: number): number {
  let place = at
  while (place > 0 && at - place < reach && !isStop(text, words, place - 1)) place--
  return place
}

/** The stop that ends the sentence in which a word stands. */
export function sentenceEnd(text: string, words: readonly FoldedWord[], at: number): number {
  let place = at
  while (place < words.length && place - at < reach && !isStop(text, words, place)) place++
  return place
}

/** A full stop behind a number or a word that it shortens ends nothing, but behind the unit of a date, an hour or a price before a capital letter. */
function isStop(text: string, words: readonly FoldedWord[], at: number): boolean {
  const word = words[at]?.word
  if (word === '!' || word === '?' || word === '\n' || word === '…') return true
  if (word !== '.') return false
  const before = words[at - 1]
  const behind = words[at + 1]
  if (before === undefined || behind?.kind !== 'letters') return true
  if (before.kind === 'number') return !shortens(before, behind)
  if (units.has(before.word)) return /\p{Lu}/u.test(text[behind.from] ?? '')
  return !titles.has(before.word)
}

function shortens(before: FoldedWord, behind: FoldedWord): boolean {
  return (
    behind.from - before.to <= 2 &&
    /^(?:marta|maja|juna|jula|avg|sept|okt|nov|dec|jan|feb|apr|mart|mai|juun|juul|aug|vee|det|kuup|maal)/.test(behind.word)
  )
}

/** Whether a word is a mark between clauses. */
export function isClauseMark(word: FoldedWord | undefined): boolean {
  return word?.kind === 'mark' && /^[,;:–—()]$/.test(word.word)
}
