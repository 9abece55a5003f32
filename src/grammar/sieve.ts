import type { Language } from '../model/signal.js'
import { languages } from '../model/signal.js'
import { compile } from '../text/matcher.js'
import { type Part, parsePhrase, type Term } from '../text/phrases.js'
import { type Classes, classNames } from './class-names.js'

const FIRST_DIGIT = 27
const LAST_DIGIT = 36
// Fewer than this many letters stand in nearly every message.
const LONG_ENOUGH = 3

/** Tells which classes cannot be in a text, from the rarest word of each phrase alone: by number of class a bit for each language. */
export function createSieve(dictionary: { readonly [L in Language]: Classes }): (bytes: Uint8Array, to: number) => Uint8Array {
  const phrases: string[] = []
  const classOf: number[] = []
  const bitOf: number[] = []
  for (const [number, language] of languages.entries()) {
    classNames.forEach((name, index) => {
      const words = new Set(Object.keys(dictionary[language][name].phrases).flatMap(phrase => keysOf(parsePhrase(phrase)).map(spell)))
      if (words.size === 0) return
      phrases.push(`(${[...words].join('|')})`)
      classOf.push(index)
      bitOf.push(1 << number)
    })
  }
  const matcher = compile(phrases)
  const present = new Uint8Array(classNames.length)
  return (bytes, to) => {
    present.fill(0)
    const { hits, count, width } = matcher.run(bytes, 0, to)
    for (let at = 0; at < count * width; at += width) {
      const phrase = hits[at] ?? 0
      const index = classOf[phrase] ?? 0
      present[index] = (present[index] ?? 0) | (bitOf[phrase] ?? 0)
    }
    return present
  }
}

/** Words of which one must stand in the text where the parts do. */
function keysOf(parts: readonly Part[]): readonly Term[] {
  let best: readonly Term[] = []
  for (const part of parts) {
    const terms = part.kind === 'word' ? part.terms : part.kind === 'choice' ? everyOption(part.options) : []
    if (terms.length > 0 && (best.length === 0 || rarity(terms) > rarity(best))) best = terms
  }
  return best
}

function everyOption(options: readonly (readonly Part[])[]): readonly Term[] {
  const keys = options.map(keysOf)
  return keys.some(each => each.length === 0) ? [] : keys.flat()
}

/** The share of long words, then their fewness. */
function rarity(terms: readonly Term[]): number {
  return terms.filter(term => term.symbols.length > LONG_ENOUGH).length / terms.length + 1 / (terms.length + 1)
}

function spell(term: Term): string {
  const letters = term.symbols.map(symbol =>
    symbol >= FIRST_DIGIT && symbol <= LAST_DIGIT ? String(symbol - FIRST_DIGIT) : String.fromCharCode(96 + symbol),
  )
  return letters.join('') + (term.stem ? '*' : '')
}
