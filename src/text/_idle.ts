import type { Language } from '../model/signal.js'
import { type WordSet, wordSet } from './_word-set.js'
import type { FoldedWord } from './folded-words.js'
import { type IdleWords, idleWords } from './promise-words/idle.js'

type Sets = { readonly [K in keyof IdleWords]: WordSet }

const compiled = new Map<Language, Sets>()

/** A clause of so many words says nothing. */
export const emptyClause = 2

/** What a language's clauses are known by. */
export function setsOf(language: Language): Sets {
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

/** A clause: the places [from, to) of its words. */
export type Clause = readonly [number, number]

/** The clauses of a text of which each must set a time for no clause to do, give, tell or ask anything; undefined where some clause does anyway. */
export function clausesToDate(words: readonly FoldedWord[], language: Language): readonly Clause[] | undefined {
  const sets = setsOf(language)
  const found: Clause[] = []
  let afterIdle = false
  for (let from = 0; from < words.length; ) {
    let to = from
    while (to < words.length && words[to]?.kind !== 'mark') to++
    const mark = words[to]?.word
    if (to > from) {
      if (mark === '?' || does(words, from, to, sets)) return undefined
      if (!isIdleClause(words, from, to, sets, afterIdle)) found.push([from, to])
      afterIdle = true
    }
    if (mark === '.' || mark === '!' || mark === '?' || mark === '\n') afterIdle = false
    from = to + 1
  }
  return found
}

function does(words: readonly FoldedWord[], from: number, to: number, sets: Sets): boolean {
  return sets.deeds.find(words, from, to) >= 0 && sets.failings.find(words, from, to) < 0
}

function isIdleClause(words: readonly FoldedWord[], from: number, to: number, sets: Sets, afterIdle: boolean): boolean {
  return to - from <= emptyClause || sets.idle.find(words, from, to) >= 0 || (afterIdle && sets.goesOn.at(words, from))
}
