import type { Scale, Score, Table } from '../model/format.js'
import { scoreWords } from './_vocabulary.js'
import { keyOf } from './key.js'

/** Lower bounds of positive and neutral, and the ends of each numeric scale (metrics: Satisfaction scales). */
const bounds: {
  readonly [S in Exclude<Scale, 'words' | 'auto'>]: {
    readonly from: number
    readonly to: number
    readonly positive: number
    readonly neutral: number
  }
} = {
  '0-1': { from: 0, to: 1, positive: 1, neutral: 1 },
  '1-3': { from: 1, to: 3, positive: 3, neutral: 2 },
  '1-5': { from: 1, to: 5, positive: 4, neutral: 3 },
  '1-7': { from: 1, to: 7, positive: 6, neutral: 4 },
  '1-10': { from: 1, to: 10, positive: 8, neutral: 5 },
  nps: { from: 0, to: 10, positive: 9, neutral: 7 },
}

/** What a rating cell means: a score, `unknown-scale` for a number whose scale nobody told, undefined where it is no score (blank, "not rated", a zero on 1–5). */
export function scoreOf(word: string, scale: Scale, own?: Table['scores']): Score | undefined | 'unknown-scale' {
  const text = word.trim().replace(/^'/, '')
  if (text === '') return undefined
  const key = keyOf(text)
  if (own !== undefined) {
    const lower = text.toLowerCase()
    if (Object.hasOwn(own, lower)) return own[lower]
    for (const [mine, score] of Object.entries(own)) if (keyOf(mine) === key) return score
  }
  const said = wordIn(key) ?? scoreWords.get(emojiOf(text))
  if (said !== undefined) return said
  const figure = numberOf(text)
  if (figure === undefined) return undefined
  const by = figure.scale ?? scale
  if (by === 'words' && worded(text)) return undefined
  if (by === 'words' || by === 'auto') return 'unknown-scale'
  const { from, to, positive, neutral } = bounds[by]
  if (figure.value < from || figure.value > to) return undefined
  return figure.value >= positive ? 'positive' : figure.value >= neutral ? 'neutral' : 'negative'
}

/** The scale that a column's values show: words, a range of numbers, or `auto` where numbers cannot tell it (all ≤ 3, or past 10). */
export function findScale(values: readonly string[]): Scale {
  let most = Number.NEGATIVE_INFINITY
  let least = Number.POSITIVE_INFINITY
  let told: Scale | undefined
  for (const text of values) {
    const figure = numberOf(text.trim().replace(/^'/, ''))
    // A numbered choice ("0 - Unknown") is a word; "4 stars" is a number.
    if (figure === undefined || (figure.scale === undefined && worded(text))) continue
    if (figure.scale !== undefined) told = figure.scale
    most = Math.max(most, figure.value)
    least = Math.min(least, figure.value)
  }
  if (told !== undefined) return told
  if (most === Number.NEGATIVE_INFINITY) return 'words'
  if (least < 0 || most > 10 || most <= 3) return 'auto'
  if (most <= 5) return '1-5'
  if (most <= 7 && least >= 1) return '1-7'
  return least < 1 ? 'nps' : '1-10'
}

/** The score word of a cell, beside a number that only numbers the choice ("1 - Unsatisfied"). */
function wordIn(key: string): Score | undefined {
  return scoreWords.get(key) ?? scoreWords.get(key.replace(/^\d+ | \d+$/g, ''))
}

function worded(text: string): boolean {
  return /\p{L}/u.test(
    text.replace(
      /\b(?:stars?|points?|pts|sterne?|punkte?|estrellas?|étoiles?|stelle|estrelas?|žvaigždutės|tärni|zvezdica|zvezdice)\b/giu,
      '',
    ),
  )
}

interface Figure {
  readonly value: number
  /** The scale the cell itself tells ("4/5", "★★★★☆"). */
  readonly scale?: Scale
}

function numberOf(text: string): Figure | undefined {
  const stars = /^([★⭐🌟]\ufe0f?)+([☆✩]\ufe0f?)*$/u.test(text) ? [...text].filter(sign => '★⭐🌟'.includes(sign)).length : undefined
  if (stars !== undefined) return { value: stars, scale: '1-5' }
  const parts =
    /^(-?\d+(?:[.,]\d+)?)(?:\s*(?:\/|of|out of|von|de|sur|su|iš|od)\s*(\d+))?(?:\s*(?:[-–—:=]\s*|\()?\p{L}[\p{L}\s]*\)?|\s*[★⭐])?$/u.exec(
      text,
    )
  if (parts === null) return undefined
  const value = Number((parts[1] ?? '').replace(',', '.'))
  const top = parts[2]
  const scale = top === '5' ? '1-5' : top === '10' ? '1-10' : top === '7' ? '1-7' : top === '3' ? '1-3' : top === '1' ? '0-1' : undefined
  return scale === undefined ? { value } : { value, scale }
}

function emojiOf(text: string): string {
  return keyOf(/\p{Extended_Pictographic}/u.exec(text)?.[0] ?? '')
}
