import type { Language } from '../model/signal.js'
import { languages } from '../model/signal.js'
import { foldOf } from '../text/fold.js'
import * as folded from '../text/folded-words.js'
import { english } from './due-words/en.js'
import { estonian } from './due-words/et.js'
import type { Line, Meaning } from './due-words/lexicon.js'
import { lithuanian } from './due-words/lt.js'
import { serbian } from './due-words/sr.js'

// What a word can do for a phrase of time: stand alone, or be one of two words that there must be.
const ALONE = 1
const UNIT = 2
const BESIDE_UNIT = 4
const MONTH = 8
const BESIDE_MONTH = 16
const HOUR = 32
const BESIDE_HOUR = 64
const BITS = 7

const roles: { readonly [M in Meaning]?: number } = {
  soon: ALONE,
  day: ALONE,
  weekday: ALONE,
  'week-or-sunday': ALONE,
  weekend: ALONE,
  part: ALONE,
  'part-of': ALONE,
  length: ALONE,
  'unit-within': ALONE,
  'past-hour': ALONE,
  unit: UNIT,
  work: BESIDE_UNIT,
  within: BESIDE_UNIT,
  give: BESIDE_UNIT,
  'length-suffix': BESIDE_UNIT,
  next: BESIDE_UNIT,
  this: BESIDE_UNIT,
  end: BESIDE_UNIT | BESIDE_MONTH,
  number: HOUR | BESIDE_UNIT,
  fraction: HOUR | BESIDE_UNIT,
  ordinal: HOUR | BESIDE_MONTH,
  month: MONTH,
  by: BESIDE_HOUR,
  before: BESIDE_HOUR,
  after: BESIDE_HOUR,
  at: BESIDE_HOUR,
  between: BESIDE_HOUR,
  since: BESIDE_HOUR,
  clock: BESIDE_HOUR,
  morning: BESIDE_HOUR,
  evening: BESIDE_HOUR,
}
// "dvadesetog" is a day of the month without a word that says so.
const lastHour = 12
// They count units, and are no hours.
const articles: ReadonlySet<string> = new Set(['a', 'an'])
const lines: { readonly [L in Language]: readonly Line[] } = { en: english, lt: lithuanian, et: estonian, sr: serbian }

const PRIME = 0x01000193
const SEED = 0x2545f491
const QUOTE = 39
const MOST_SYMBOL = 36
const { APOSTROPHE, DIGIT, LETTERS, longestWord } = folded

interface Gate {
  /** By the low bits of a hash: whether a word, and whether a stem may have it. */
  readonly maybe: Uint8Array
  readonly words: ReadonlyMap<number, number>
  readonly stems: ReadonlyMap<number, number>
}

let gate: Gate | undefined

function gateOf(): Gate {
  if (gate !== undefined) return gate
  const maybe = new Uint8Array(1 << 16)
  const words = new Map<number, number>()
  const stems = new Map<number, number>()
  for (const [number, language] of languages.entries()) {
    for (const [meaning, value, phrases] of lines[language]) {
      const role = (roles[meaning] ?? 0) | (meaning === 'ordinal' && value > lastHour ? ALONE : 0)
      if (role === 0) continue
      for (const phrase of phrases.split(', ')) {
        const longest = phrase.split(' ').reduce((best, word) => (word.length >= best.length ? word : best), '')
        const stem = longest.endsWith('*')
        let hash = SEED
        for (const letter of stem ? longest.slice(0, -1) : longest) hash = Math.imul(hash ^ codeOf(letter), PRIME)
        const shelf = stem ? stems : words
        const its = articles.has(longest) ? role & ~HOUR : role
        shelf.set(hash, (shelf.get(hash) ?? 0) | (its << (BITS * number)))
        const low = (hash ^ (hash >>> 16)) & 0xffff
        maybe[low] = (maybe[low] ?? 0) | (stem ? 2 : 1)
      }
    }
  }
  gate = { maybe, words, stems }
  return gate
}

/** A letter of a lexicon as its symbol; an apostrophe as itself. */
function codeOf(letter: string): number {
  return letter === "'" ? QUOTE : foldOf(letter.charCodeAt(0))
}

/**
 * Whether a text may name a time at all: it holds a digit, a word that does so alone, or two words of one language that do so together. Where it says
 * no, no phrase of time can be read from so many of its first words. Makes no string and no word.
 */
export function mayNameTime(text: string, most = Number.POSITIVE_INFINITY): boolean {
  return nameTime(timeRoles(text, most))
}

/** What the first words of a text can do for a phrase of time, as bits: those of a text are those of its words together. */
export function timeRoles(text: string, most = Number.POSITIVE_INFINITY): number {
  const { maybe, words, stems } = gateOf()
  const { kindOf } = folded
  let found = 0
  let at = 0
  for (let read = 0; at < text.length && read < most; ) {
    const first = kindOf(text.charCodeAt(at))
    if (first === DIGIT) return ALONE
    if (first !== LETTERS) {
      at++
      continue
    }
    read++
    let hash = SEED
    const stop = at + longestWord
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const kind = kindOf(code)
      const quote = kind === APOSTROPHE
      if (quote ? kindOf(text.charCodeAt(at + 1)) !== LETTERS : kind !== LETTERS) break
      if (at >= stop) continue
      const fold = quote ? QUOTE : foldOf(code)
      const second = fold >> 8
      if (quote || (fold & 255) <= MOST_SYMBOL) hash = Math.imul(hash ^ (fold & 255), PRIME)
      if (second > 0 && second <= MOST_SYMBOL) hash = Math.imul(hash ^ second, PRIME)
      if (((maybe[(hash ^ (hash >>> 16)) & 0xffff] ?? 0) & 2) !== 0) found |= stems.get(hash) ?? 0
    }
    if (((maybe[(hash ^ (hash >>> 16)) & 0xffff] ?? 0) & 1) !== 0) found |= words.get(hash) ?? 0
  }
  return found
}

/** Whether words that can do so much may name a time together. */
export function nameTime(found: number): boolean {
  for (let roles = found; roles !== 0; roles >>>= BITS) {
    if ((roles & ALONE) !== 0) return true
    if ((roles & UNIT) !== 0 && (roles & BESIDE_UNIT) !== 0) return true
    if ((roles & MONTH) !== 0 && (roles & BESIDE_MONTH) !== 0) return true
    if ((roles & HOUR) !== 0 && (roles & BESIDE_HOUR) !== 0) return true
  }
  return false
}
