import type { Language } from '../model/signal.js'
import { type Due, findDue } from '../time/due.js'
import type { Zone } from '../time/zone.js'
import { languagesOf } from '../time/due-language.js'
import { type WordSet, wordSet } from './_word-set.js'
import { type FoldedWord, foldedWords } from './folded-words.js'
import type { PromiseWords } from './promise-words/_grammar.js'
import { english } from './promise-words/en.js'
import { estonian } from './promise-words/et.js'
import { lithuanian } from './promise-words/lt.js'
import { serbian } from './promise-words/sr.js'

/** A commitment of the company to a customer with a time: who commits is the speaker, an agent or a bot. */
export interface Promised extends Due {
  /** No instant can be told from its words ("soon"). */
  readonly vague: boolean
}

type Sets = { readonly [K in keyof PromiseWords]: WordSet }

const sources: { readonly [L in Language]: PromiseWords } = { en: english, lt: lithuanian, et: estonian, sr: serbian }
const compiled = new Map<Language, Sets>()
// How far from its time a commitment is looked for: it bounds the work for a text without stops.
const reach = 30

function setsOf(language: Language): Sets {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const { commits, except, comes, you, never, past, joins, conditions } = sources[language]
  const sets: Sets = {
    commits: wordSet(commits),
    except: wordSet(except),
    comes: wordSet(comes),
    you: wordSet(you),
    never: wordSet(never),
    past: wordSet(past),
    joins: wordSet(joins),
    conditions: wordSet(conditions),
  }
  compiled.set(language, sets)
  return sets
}

/**
 * The company's commitments to this customer with a time, in a message of an agent or a bot, read against the message's instant and the desk's
 * zone. Left out: what the customer must do, hours and terms, habits, expiry, the past, conditions, questions, refusals to promise.
 */
export function findPromises(text: string, at: number, zone: Zone, holidays?: ReadonlySet<string>): readonly Promised[] {
  const words = foldedWords(text)
  const language = languagesOf(text, words)[0] ?? 'en'
  const sets = setsOf(language)
  const found: Promised[] = []
  let place = 0
  for (const due of findDue(text, at, zone, language, holidays)) {
    while (place < words.length && (words[place]?.to ?? 0) <= due.span[0]) place++
    let behind = place
    while (behind < words.length && (words[behind]?.from ?? 0) < due.span[1]) behind++
    const vague = due.due === undefined
    if (commits(words, place, behind, sets, vague)) found.push({ ...due, vague })
  }
  return found
}

function commits(words: readonly FoldedWord[], from: number, to: number, sets: Sets, vague: boolean): boolean {
  const begin = sentenceStart(words, from)
  const end = sentenceEnd(words, to)
  if (words[end]?.word === '?') return false
  let clauseFrom = from
  while (clauseFrom > begin && !isClauseMark(words[clauseFrom - 1]) && !sets.joins.at(words, clauseFrom - 1)) clauseFrom--
  let clauseTo = to
  while (clauseTo < end && !isClauseMark(words[clauseTo]) && !sets.joins.at(words, clauseTo)) clauseTo++
  const inDue = (place: number): boolean => place >= from && place < to
  const isException = exceptions(words, begin, end, sets.except)
  const skip = (place: number): boolean => inDue(place) || isException(place)
  if (sets.conditions.find(words, begin, end, inDue) >= 0) return false
  if (sets.never.find(words, clauseFrom, clauseTo, inDue) >= 0 || hasPrice(words, clauseFrom, clauseTo)) return false
  if (sets.commits.find(words, clauseFrom, clauseTo, skip) >= 0) return !isPastOnly(words, clauseFrom, clauseTo, sets, skip)
  if (sets.past.find(words, clauseFrom, clauseTo, inDue) >= 0) return false
  if (sets.commits.find(words, begin, end, skip) >= 0 && sets.past.find(words, begin, end, skip) < 0) return true
  if (vague) return false
  return sets.comes.find(words, clauseFrom, clauseTo, skip) >= 0 && sets.you.find(words, begin, end, inDue) >= 0
}

/** A first person beside a past and no future: "I rang on Monday". */
function isPastOnly(words: readonly FoldedWord[], from: number, to: number, sets: Sets, skip: (place: number) => boolean): boolean {
  return sets.past.find(words, from, to, skip) >= 0 && !words.slice(from, to).some(({ word }) => /^(?:will|shall|bus|bice|cu|cemo|ce)$|'ll$/.test(word))
}

/** The places covered by an exception: the word that begins it, and for English the word behind "I" or "we" decides. */
function exceptions(words: readonly FoldedWord[], from: number, to: number, except: WordSet): (at: number) => boolean {
  const places = new Set<number>()
  for (let place = from; place < to; place++) {
    if (!except.at(words, place)) continue
    places.add(place)
    if (words[place + 1]?.word === 'us' || words[place + 1]?.word === 'me') places.add(place + 1)
  }
  return place => places.has(place)
}

function hasPrice(words: readonly FoldedWord[], from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (words[place]?.word === '%') return true
  return false
}

function sentenceStart(words: readonly FoldedWord[], at: number): number {
  let place = at
  while (place > 0 && at - place < reach && !isStop(words, place - 1)) place--
  return place
}

function sentenceEnd(words: readonly FoldedWord[], at: number): number {
  let place = at
  while (place < words.length && place - at < reach && !isStop(words, place)) place++
  return place
}

/** A full stop behind a short word or a number before a small letter shortens it and ends nothing; folded words no longer show the letter, so lengths decide. */
function isStop(words: readonly FoldedWord[], at: number): boolean {
  const word = words[at]?.word
  if (word === '!' || word === '?' || word === '\n' || word === '…') return true
  if (word !== '.') return false
  const before = words[at - 1]
  const behind = words[at + 1]
  return !(before !== undefined && behind !== undefined && (before.kind === 'number' || ['val', 'd', 'mr', 'mrs', 'ms', 'dr', 'pvz', 'eur'].includes(before.word)) && behind.kind === 'letters' && at + 1 < words.length && shortens(before, behind))
}

function shortens(before: FoldedWord, behind: FoldedWord): boolean {
  return before.kind === 'number' ? behind.from - before.to <= 2 && behind.word.length > 0 && /^(?:marta|maja|juna|jula|avg|sept|okt|nov|dec|jan|feb|apr|mart|mai|juun|juul|aug|vee|det|kuup|maal)/.test(behind.word) : true
}

function isClauseMark(word: FoldedWord | undefined): boolean {
  return word?.kind === 'mark' && /^[,;:–—()]$/.test(word.word)
}

/** Placeholder until its words are in. */
export function isMereApologyOrNewDate(text: string): boolean {
  return text === ''
}
