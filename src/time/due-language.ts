import type { Language } from '../model/signal.js'
import type { FoldedWord } from '../text/folded-words.js'
import { commonWords } from '../text/language.js'
import { lexiconOf, meaningsAt } from './_due-words.js'

const languages: readonly Language[] = ['en', 'lt', 'et', 'sr']
const letters: readonly (readonly [RegExp, Language])[] = [
  [/[\u0400-\u04ff]/, 'sr'],
  [/[ėęįųū]/i, 'lt'],
  [/[õäöü]/i, 'et'],
  [/[ćđ]/i, 'sr'],
  [/[čšž]/i, 'lt'],
  [/[čšž]/i, 'sr'],
]
const read = 300
const telling = new Set(['number', 'unit', 'unit-within', 'length', 'day', 'weekday', 'week-or-sunday', 'month', 'part', 'soon'])

let common: ReadonlyMap<string, number> | undefined

/** The languages that a text may be in, likeliest first, by its common words, its letters and its words of time; more than one only where it cannot be told. */
export function languagesOf(text: string, words: readonly FoldedWord[]): readonly Language[] {
  common ??= commonWords()
  const head = words.length > read ? words.slice(0, read) : words
  const opening = text.slice(0, 2000)
  const scores = languages.map(language => letters.filter(([pattern, its]) => its === language && pattern.test(opening)).length * 2)
  const lexicons = languages.map(lexiconOf)
  for (let at = 0; at < head.length; at++) {
    const word = head[at]?.word ?? ''
    const quoted = word.includes("'")
    const tally = common.get(quoted ? word.replace("'", '') : word) ?? 0
    for (const [index, lexicon] of lexicons.entries()) {
      let more = (tally >>> (8 * index)) & 255
      if (word.length > 3 && meaningsAt(lexicon, head, at)?.some(({ meaning }) => telling.has(meaning)) === true) more += 2
      if (quoted && languages[index] === 'en' && /'(?:ll|ve|re|m|d|s|t)$/.test(word)) more += 2
      scores[index] = (scores[index] ?? 0) + more
    }
  }
  const best = Math.max(...scores)
  return languages.filter((_, index) => scores[index] === best)
}
