import type { Language } from '../model/signal.js'
import { languages } from '../model/signal.js'
import type { FoldedWord } from '../text/folded-words.js'
import { commonWords } from '../text/language.js'
import { WordFilter } from '../text/word-filter.js'
import { lexiconOf, meaningsAt } from './_due-words.js'

// Letters that tell of a language, or of two.
const letters: readonly (readonly [string, readonly Language[]])[] = [
  ['ėęįųūĖĘĮŲŪ', ['lt']],
  ['õäöüÕÄÖÜ', ['et']],
  ['ćđĆĐ', ['sr']],
  ['čšžČŠŽ', ['lt', 'sr']],
]
const CYRILLIC = 1 << letters.length
const bitOfLetter = new Map(letters.flatMap(([list], bit) => [...list].map(letter => [letter.charCodeAt(0), 1 << bit] as const)))
const LETTERS_TELL = 2
const WORD_TELLS = 2
const read = 300
const readUnits = 2000
const telling = new Set(['number', 'unit', 'unit-within', 'length', 'day', 'weekday', 'week-or-sunday', 'month', 'part', 'soon'])
const shortest = 3

/** What a word says of the languages wherever it stands, a byte for each, and the bits of those for which the words behind it decide. */
interface Said {
  readonly scores: number
  readonly open: number
}

let common: ReadonlyMap<string, number> | undefined
let telltale: WordFilter | undefined
// Words already looked up; emptied when texts of ever new words have filled it.
const mostKnown = 20_000
const known = new Map<string, Said>()

/** The languages that a text may be in, likeliest first, by its common words, its letters and its words of time; more than one only where it cannot be told. */
export function languagesOf(text: string, words: readonly FoldedWord[]): readonly Language[] {
  const scores = scoresOfLetters(text)
  telltale ??= filterOfAll()
  const head = words.length > read ? words.slice(0, read) : words
  for (let at = 0; at < head.length; at++) {
    const first = head[at]
    if (first?.kind !== 'letters' || !(telltale.mayHold(first.word) || first.word.includes("'"))) continue
    const said = saidBy(first)
    if (said.scores === 0 && said.open === 0) continue
    for (let index = 0; index < languages.length; index++) {
      const decided = (said.open & (1 << index)) !== 0 && tellsTime(index, head, at)
      scores[index] = (scores[index] ?? 0) + ((said.scores >>> (8 * index)) & 255) + (decided ? WORD_TELLS : 0)
    }
  }
  const best = Math.max(...scores)
  return languages.filter((_, index) => scores[index] === best)
}

function scoresOfLetters(text: string): number[] {
  const end = Math.min(text.length, readUnits)
  let found = 0
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code < 0xc0) continue
    found |= code >= 0x400 && code <= 0x4ff ? CYRILLIC : (bitOfLetter.get(code) ?? 0)
  }
  const scores: number[] = languages.map(language => (language === 'sr' && (found & CYRILLIC) !== 0 ? LETTERS_TELL : 0))
  if ((found & ~CYRILLIC) === 0) return scores
  for (const [bit, [, its]] of letters.entries()) {
    if ((found & (1 << bit)) === 0) continue
    for (const [index, language] of languages.entries()) if (its.includes(language)) scores[index] = (scores[index] ?? 0) + LETTERS_TELL
  }
  return scores
}

/** Of the words that say anything of a language, but for those with an apostrophe. */
function filterOfAll(): WordFilter {
  const filter = new WordFilter()
  for (const word of commonWords().keys()) filter.add(word)
  for (const language of languages) for (const word of lexiconOf(language).firsts) filter.add(word)
  return filter
}

function saidBy(written: FoldedWord): Said {
  const { word } = written
  const before = known.get(word)
  if (before !== undefined) return before
  common ??= commonWords()
  const quoted = word.includes("'")
  const tally = common.get(quoted ? word.replace("'", '') : word) ?? 0
  let scores = tally
  let open = 0
  for (const [index, language] of languages.entries()) {
    if (word.length > shortest) {
      if (tellsTime(index, [written], 0)) scores += WORD_TELLS << (8 * index)
      else if (
        lexiconOf(language)
          .startingWith(word)
          ?.some(({ words }) => words.length > 1) === true
      )
        open |= 1 << index
    }
    if (quoted && language === 'en' && /'(?:ll|ve|re|m|d|s|t)$/.test(word)) scores += WORD_TELLS << (8 * index)
  }
  const said = { scores, open }
  if (known.size > mostKnown) known.clear()
  known.set(word, said)
  return said
}

/** Whether the words from a place on say something of time, which the first of them does not say alone. */
function tellsTime(index: number, words: readonly FoldedWord[], at: number): boolean {
  const lexicon = lexiconOf(languages[index] ?? 'en')
  return meaningsAt(lexicon, words, at)?.some(({ meaning }) => telling.has(meaning)) === true
}
