import type { Language } from '../model/signal.js'
import { type FoldedWord, foldedWords } from '../text/folded-words.js'
import type { TimePhrase } from './_due-draft.js'
import { mayNameTime } from './_due-gate.js'
import { dueInstant } from './_due-instant.js'
import { phraseAt } from './_due-phrase.js'
import { PhraseReader } from './_due-reader.js'
import { lexiconOf } from './_due-words.js'
import { languagesOf } from './due-language.js'
import type { Zone } from './zone.js'

/** A time that a text names, as a deadline. */
export interface Due {
  /** Milliseconds UTC; undefined where the phrase is vague ("soon") or names no real date. */
  readonly due: number | undefined
  /** UTF-16 offsets [from, to) in the text. */
  readonly span: readonly [number, number]
  readonly phrase: string
  /** False where the words allow another reading, as "next Friday" does in every language. */
  readonly certain: boolean
}

/** Of a message so many words are read: what is longer is a log or a quoted history, and no one's promise stands behind it. */
export const wordsRead = 3000

const noHolidays: ReadonlySet<string> = new Set()

/**
 * The deadlines that a text names, in order, read against the instant of the message and the zone of the desk. A day without an hour ends
 * with the local day, a window at its end, working days skip weekends and the given holidays ('YYYY-MM-DD'). What is over is left out.
 * Without a language it is guessed from the words. Linear in the text.
 */
export function findDue(
  text: string,
  at: number,
  zone: Zone,
  language?: Language,
  holidays: ReadonlySet<string> = noHolidays,
): readonly Due[] {
  if (!mayNameTime(text, wordsRead)) return []
  const words = foldedWords(text, wordsRead)
  const languages = language === undefined ? languagesOf(text, words) : [language]
  const readings = languages.map(one => timesAmong(words, one).map(found => dueOf(text, found, at, zone, holidays)))
  return readings.reduce((best, found) => (covered(found) > covered(best) ? found : best), [])
}

export { mayNameTime, nameTime, timeRoles } from './_due-gate.js'

/** A phrase of time in a text, not yet set against an instant, with the words [fromWord, toWord) that it takes and its UTF-16 offsets. */
interface PhraseFound {
  readonly phrase: TimePhrase
  readonly span: readonly [number, number]
}

/** The phrases of time among words already read and in a known language, in order; what is over is left out. Some of the words, where no phrase goes over their ends. */
export function timesAmong(words: readonly FoldedWord[], language: Language, from = 0, to = words.length): readonly PhraseFound[] {
  const reader = new PhraseReader(words, lexiconOf(language), language === 'en')
  const found: PhraseFound[] = []
  for (let place = from; place < to; place++) {
    const phrase = phraseAt(reader, place)
    if (phrase === undefined) continue
    const begin = words[place]?.from ?? 0
    if (!('past' in phrase)) found.push({ phrase, span: [begin, words[phrase.toWord - 1]?.to ?? begin] })
    place = Math.max(place, phrase.toWord - 1)
  }
  return found
}

// No phrase of time goes on behind these marks, nor behind a stop after a word that is too long to be shortened.
const ending = new Set(['!', '?', ';', '\n'])
/** Letters of the longest word that a stop may shorten. */
export const SHORTENED = 3

/** Words [from, to) with those between them and the next ends of phrases. */
function widened(words: readonly FoldedWord[], from: number, to: number): readonly [number, number] {
  let begin = from
  while (begin > 0 && !endsPhrase(words, begin - 1)) begin--
  let end = to
  while (end < words.length && !endsPhrase(words, end)) end++
  return [begin, end]
}

/** Whether words [from, to) of a text may be of a phrase of time: what stands with them between two ends of phrases may name one. */
export function mayHoldTime(text: string, words: readonly FoldedWord[], from: number, to: number): boolean {
  const [begin, end] = widened(words, from, to)
  return mayNameTime(text.slice(words[begin]?.from ?? 0, words[end - 1]?.to ?? 0))
}

/** The phrases of time of which words [from, to) are. */
export function timesIn(words: readonly FoldedWord[], language: Language, from: number, to: number): readonly PhraseFound[] {
  const begin = words[from]?.from ?? 0
  const end = words[to - 1]?.to ?? 0
  return timesAmong(words, language, ...widened(words, from, to)).filter(({ span }) => span[1] > begin && span[0] < end)
}

function endsPhrase(words: readonly FoldedWord[], at: number): boolean {
  if (words[at]?.kind !== 'mark') return false
  const mark = words[at]?.word ?? ''
  const before = words[at - 1]
  return ending.has(mark) || (mark === '.' && before?.kind === 'letters' && before.word.length > SHORTENED)
}

/** The deadline that a phrase in a text sets, as findDue reads it. */
export function dueOf(text: string, { phrase, span }: PhraseFound, at: number, zone: Zone, holidays: ReadonlySet<string>): Due {
  const { due, certain } = dueInstant(phrase, at, zone, holidays)
  return { due, certain, span, phrase: text.slice(span[0], span[1]) }
}

function covered(found: readonly Due[]): number {
  return found.reduce((sum, { span }) => sum + span[1] - span[0], 0)
}
