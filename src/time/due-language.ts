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
  const scores = languages.map((language, index) => {
    let score = letters.filter(([pattern, its]) => its === language && pattern.test(opening)).length * 2
    const lexicon = lexiconOf(language)
    for (let at = 0; at < head.length; at++) {
      const word = head[at]?.word ?? ''
      score += ((common?.get(word.replace("'", '')) ?? 0) >>> (8 * index)) & 255
      if (word.length > 3 && meaningsAt(lexicon, head, at)?.some(({ meaning }) => telling.has(meaning))) score += 2
      if (language === 'en' && /'(?:ll|ve|re|m|d|s|t)$/.test(word)) score += 2
    }
    return score
  })
  const best = Math.max(...scores)
  return languages.filter((_, index) => scores[index] === best)
}
