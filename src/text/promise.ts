import type { Language } from '../model/signal.js'
import { type Due, dueOf, mayHoldTime, mayNameTime, timesAmong, timesIn, wordsRead } from '../time/due.js'
import { languagesOf } from '../time/due-language.js'
import { type Zone, zoneOf } from '../time/zone.js'
import { joined, together } from './_apposed.js'
import { clausesToDate } from './_idle.js'
import { isClauseMark, sentenceEnd, sentenceStart } from './_sentence.js'
import { type WordSet, wordSet } from './_word-set.js'
import { type FoldedWord, foldedWords } from './folded-words.js'
import { english } from './promise-words/en.js'
import { estonian } from './promise-words/et.js'
import { lithuanian } from './promise-words/lt.js'
import { serbian } from './promise-words/sr.js'
import type { PromiseWords } from './promise-words/words-of-promise.js'

/** A commitment of the company to a customer with a time: who commits is the speaker, an agent or a bot. */
export interface Promised extends Due {
  /** No instant can be told from its words ("soon"). */
  readonly vague: boolean
}

type Sets = { readonly [K in keyof PromiseWords]: WordSet }

const sources: { readonly [L in Language]: PromiseWords } = { en: english, lt: lithuanian, et: estonian, sr: serbian }
const compiled = new Map<Language, Sets>()
const utc = zoneOf('UTC')
const noHolidays: ReadonlySet<string> = new Set()

function setsOf(language: Language): Sets {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const { commits, except, comes, stands, done, deadline, you, never, allowed, told, past, joins, conditions } = sources[language]
  const sets: Sets = {
    commits: wordSet(commits),
    except: wordSet(except),
    comes: wordSet(comes),
    stands: wordSet(stands),
    done: wordSet(done),
    deadline: wordSet(deadline),
    you: wordSet(you),
    never: wordSet(never),
    allowed: wordSet(allowed),
    told: wordSet(told),
    past: wordSet(past),
    joins: wordSet(joins),
    conditions: wordSet(conditions),
  }
  compiled.set(language, sets)
  return sets
}

/** The words of a text as promises read them. */
interface Read {
  readonly text: string
  readonly words: readonly FoldedWord[]
  readonly language: Language
  /** The times that it names; made when first asked for. */
  times?: readonly Time[]
}

type Time = ReturnType<typeof timesAmong>[number]

// A message is read twice, for what it does in its dialogue and for its promises.
let last: Read | undefined

function readingOf(text: string): Read {
  if (last?.text === text) return last
  const words = foldedWords(text, wordsRead)
  last = { text, words, language: languagesOf(text, words)[0] ?? 'en' }
  return last
}

function timesOf(read: Read): readonly Time[] {
  read.times ??= timesAmong(read.words, read.language)
  return read.times
}

/**
 * The company's commitments to this customer with a time, in a message of an agent or a bot, read against the message's instant and the desk's
 * zone. Left out: what the customer must do, hours and terms, habits, expiry, the past, conditions, questions, refusals to promise.
 */
export function findPromises(text: string, at: number, zone: Zone, holidays: ReadonlySet<string> = noHolidays): readonly Promised[] {
  if (!mayNameTime(text, wordsRead)) return []
  const read = readingOf(text)
  return together(read.words, timesOf(read)).flatMap(group => {
    const time = group.find(one => commits(read, one, setsOf(read.language), dueOf(text, one, at, zone, holidays).due === undefined))
    if (time === undefined) return []
    const due = dueOf(text, joined(group) ?? time, at, zone, holidays)
    return [{ ...due, vague: due.due === undefined }]
  })
}

function commits(read: Read, { phrase: { fromWord: from, toWord: to } }: Time, sets: Sets, vague: boolean): boolean {
  const { text, words } = read
  const begin = sentenceStart(text, words, from)
  const end = sentenceEnd(text, words, to)
  if (words[end]?.word === '?') return false
  let clauseFrom = from
  while (clauseFrom > begin && !isClauseMark(words[clauseFrom - 1]) && !sets.joins.at(words, clauseFrom - 1)) clauseFrom--
  let clauseTo = to
  while (clauseTo < end && !isClauseMark(words[clauseTo]) && !sets.joins.at(words, clauseTo)) clauseTo++
  const inDue = (place: number): boolean => place >= from && place < to
  const isException = exceptions(words, begin, end, sets.except)
  const skip = (place: number): boolean => inDue(place) || isException(place)
  const notPast = (place: number): boolean => inDue(place) || describes(words, place)
  const has = (set: WordSet, passing = inDue): boolean => set.find(words, clauseFrom, clauseTo, passing) >= 0
  // A time that stands alone behind a comma belongs to what stands before it: "my colleague writes to you, today by noon".
  const follows = clauseFrom > begin && words[clauseFrom - 1]?.word === ',' && isBare(words, clauseFrom, clauseTo, inDue)
  // "on Tuesday, 9–13" is one time, told by its day.
  if (follows && !timesOf(read).some(({ phrase }) => phrase.toWord === clauseFrom - 1)) {
    clauseFrom--
    while (clauseFrom > begin && !isClauseMark(words[clauseFrom - 1]) && !sets.joins.at(words, clauseFrom - 1)) clauseFrom--
  }
  if (isBare(words, begin, end, inDue)) return sets.deadline.find(words, from, to) >= 0
  // A condition that comes after the commitment limits it, one before it makes it.
  const condition = sets.conditions.find(words, begin, clauseTo, inDue)
  const isWhether = condition >= to && words[condition]?.word === 'if' && tells(words, begin, from)
  if (condition >= 0 && !isWhether) return false
  if (sets.told.find(words, afterSemicolon(words, begin, from), from) >= 0) return false
  if (
    has(sets.never, place => inDue(place) || (isWhether && place === condition) || sets.allowed.at(words, place)) ||
    hasPercent(words, clauseFrom, clauseTo) ||
    tellsTheDay(words, from)
  )
    return false
  if (holdsOut(words[from]?.word) && !isGiven(words, clauseFrom, from)) return false
  if (sets.commits.find(words, clauseFrom, clauseTo, isException) >= 0)
    return !(has(sets.past, notPast) && !isFuture(words, clauseFrom, clauseTo))
  if (has(sets.past, notPast)) return false
  // What is past in another clause of a sentence that says what will be done is told beside it: "I'll look at what failed and write by noon".
  const told = sets.past.find(words, begin, end, notPast) < 0 || isFuture(words, begin, from)
  const elsewhere = told && sets.commits.find(words, begin, end, skip) >= 0
  if (warns(words[clauseTo])) return false
  if (elsewhere || vague) return elsewhere
  if (has(sets.comes)) return true
  if (!has(sets.stands)) return false
  return sets.deadline.find(words, from, to) >= 0 || (!has(sets.done) && sets.you.find(words, begin, end, inDue) >= 0)
}

/** "By Friday.": a sentence that is a time and nothing else, as an answer gives it. */
function isBare(words: readonly FoldedWord[], from: number, to: number, inDue: (place: number) => boolean): boolean {
  for (let place = from; place < to; place++) if (!inDue(place) && words[place]?.kind !== 'mark') return false
  return true
}

/** "It is Friday": what day it is. */
function tellsTheDay(words: readonly FoldedWord[], from: number): boolean {
  const before = words[from - 1]?.word ?? ''
  return /^it'?s$/.test(before) || (before === 'is' && /^(?:it|today)$/.test(words[from - 2]?.word ?? ''))
}

/** What was said once reaches as far as the next semicolon. */
function afterSemicolon(words: readonly FoldedWord[], from: number, to: number): number {
  let place = to
  while (place > from && words[place - 1]?.word !== ';') place--
  return place
}

/** Whether words that only the future has stand in a clause: beside them a participle is no past. */
function isFuture(words: readonly FoldedWord[], from: number, to: number): boolean {
  for (let place = from; place < to; place++)
    if (/^(?:will|shall|going|gets?|be|bus|bice|cu|cemo|ce)$|'ll$/.test(words[place]?.word ?? '')) return true
  return false
}

/** "the corrected invoice", "gets fitted": a participle that describes tells no past. */
function describes(words: readonly FoldedWord[], at: number): boolean {
  return /ed$/.test(words[at]?.word ?? '') && /^(?:the|an?|your|our|my|is|are|be|gets?|rest)$/.test(words[at - 1]?.word ?? '')
}

/** "Delete it within 48 hours or …": a threat and no commitment. */
function warns(word: FoldedWord | undefined): boolean {
  return word !== undefined && /^(?:or|otherwise|ili|inace|muidu|kitaip)$/.test(word.word)
}

/** "until six" tells how long something lasts, unless somebody asks for that time. */
function holdsOut(word: string | undefined): boolean {
  return word === 'until' || word === 'till'
}

/** "Give me until six", "bear with us till then": whoever asks for a time promises to be done by it. */
function isGiven(words: readonly FoldedWord[], from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (/^(?:give|hang|hold|bear|wait|allow)$/.test(words[place]?.word ?? '')) return true
  return false
}

/** "I'll let you know by noon if it's there": that "if" is a whether. */
function tells(words: readonly FoldedWord[], from: number, to: number): boolean {
  for (let place = from; place < to; place++)
    if (/^(?:know|tell|confirm|say|check|see|ask|update)$/.test(words[place]?.word ?? '')) return true
  return false
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

function hasPercent(words: readonly FoldedWord[], from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (words[place]?.word === '%') return true
  return false
}

// Only whether a time is set matters here, not which.
const anyInstant = 0

/** Whether a message of an agent keeps no promise: it only greets, regrets, thanks, asks for patience or sets a new date. */
export function isMereApologyOrNewDate(text: string): boolean {
  const read = readingOf(text)
  const { words, language } = read
  const open = clausesToDate(words, language)
  if (open === undefined || open.length === 0) return open !== undefined
  // What takes longer is looked for later, and only where each clause may still have it.
  if (!open.every(([from, to]) => mayHoldTime(text, words, from, to))) return false
  return open.every(([from, to]) =>
    timesIn(words, language, from, to).some(time =>
      commits(read, time, setsOf(language), dueOf(text, time, anyInstant, utc, noHolidays).due === undefined),
    ),
  )
}
