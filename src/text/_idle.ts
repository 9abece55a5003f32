import type { Language } from '../model/signal.js'
import { type WordSet, wordSet } from './_word-set.js'
import type { FoldedWord } from './folded-words.js'
import { type IdleWords, idleWords } from './promise-words/idle.js'

type Sets = { readonly [K in keyof IdleWords]: WordSet }

const compiled = new Map<Language, Sets>()
const emptyClause = 2

function setsOf(language: Language): Sets {
  const { idle, goesOn, deeds, failings } = idleWords[language]
  const sets = compiled.get(language) ?? {
    idle: wordSet(idle),
    goesOn: wordSet(goesOn),
    deeds: wordSet(deeds),
    failings: wordSet(failings),
  }
  compiled.set(language, sets)
  return sets
}

/** Whether no clause of a text does, gives, tells or asks anything; `promised` are the spans that only set a time. */
export function isIdle(words: readonly FoldedWord[], language: Language, promised: readonly (readonly [number, number])[]): boolean {
  const sets = setsOf(language)
  let next = 0
  let afterIdle = false
  for (let from = 0; from < words.length; ) {
    let to = from
    while (to < words.length && words[to]?.kind !== 'mark') to++
    const begin = words[from]?.from ?? 0
    const end = words[to - 1]?.to ?? begin
    while (next < promised.length && (promised[next]?.[1] ?? 0) <= begin) next++
    const dated = (promised[next]?.[0] ?? Number.POSITIVE_INFINITY) < end
    if (to > from) {
      if (words[to]?.word === '?' || !isIdleClause(words, from, to, sets, afterIdle, dated)) return false
      afterIdle = true
    }
    if (/^[.!?\n]$/.test(words[to]?.word ?? '')) afterIdle = false
    from = to + 1
  }
  return true
}

function isIdleClause(words: readonly FoldedWord[], from: number, to: number, sets: Sets, afterIdle: boolean, dated: boolean): boolean {
  const failing = sets.failings.find(words, from, to) >= 0
  if (!failing && sets.deeds.find(words, from, to) >= 0) return false
  const named = to - from <= emptyClause
  return dated || named || sets.idle.find(words, from, to) >= 0 || (afterIdle && sets.goesOn.at(words, from))
}
