import { Refusal } from '../model/refusal.js'
import { foldWord } from './fold.js'

/** One word as it must stand in the text, folded to symbols; a stem may go on. */
export interface Term {
  readonly symbols: readonly number[]
  readonly stem: boolean
}

/** A parsed phrase is a list of parts. */
export type Part =
  /** Exactly one word, which is any of the terms. */
  | { readonly kind: 'word'; readonly terms: readonly Term[] }
  /** Up to `words` other words of the same sentence. */
  | { readonly kind: 'gap'; readonly words: number }
  /** One of the lists; an empty list makes the choice optional. */
  | { readonly kind: 'choice'; readonly options: readonly (readonly Part[])[] }

/** Spellings that one word with touching groups may have: more would let a short phrase fill the memory. */
const MOST_SPELLINGS = 500

const plainWord = /^[^\s()|~…]+$/

/** The gap of "…": as far as a sentence goes. */
export const WHOLE_SENTENCE = 1 << 28

/**
 * Reads the phrase notation: words, `(a|b)`, `(a|)`, `stem*`, `~5` for up to five words between, `…` for anything within the
 * sentence. A group that touches letters joins them to words, as in `ne(be|)veik*`, unless one of its options ends in a space, as in
 * `(very |)good`. Throws a Refusal on anything else.
 */
export function parsePhrase(notation: string): readonly Part[] {
  let at = 0
  const refuse = (why: string): never => {
    throw new Refusal(2, `The phrase “${notation}” cannot be read: ${why}.`, 'Use words, (a|b), (a|), stem*, ~5 and … only.')
  }
  const atSpace = () => /\s/.test(notation[at] ?? '')

  function list(): readonly Part[] {
    const parts: Part[] = []
    for (;;) {
      while (atSpace()) at++
      const next = notation[at]
      if (next === undefined || next === '|' || next === ')') break
      parts.push(part())
    }
    parts.forEach((each, index) => {
      if (each.kind === 'gap' && parts[index + 1]?.kind === 'gap') refuse('two gaps follow each other')
      if (each.kind === 'gap' && (index === 0 || index === parts.length - 1)) refuse('a gap must stand between words')
    })
    return parts
  }

  function part(): Part {
    if (notation[at] === '…') {
      at++
      return { kind: 'gap', words: WHOLE_SENTENCE }
    }
    if (notation[at] === '~') {
      const digits = /^\d{1,2}/.exec(notation.slice(at + 1))?.[0] ?? refuse('~ needs a number of words')
      at += 1 + digits.length
      if (Number(digits) === 0) refuse('~0 says nothing')
      return { kind: 'gap', words: Number(digits) }
    }
    if (notation[at] === '(') {
      const options = group()
      const next = notation[at]
      if (next === undefined || atSpace() || next === '|' || next === ')' || options.some(endsInSpace)) return settle(options)
      return chunk(spellings(options))
    }
    return chunk([''])
  }

  function group(): readonly string[] {
    const close = matching(notation, at)
    if (close < 0) refuse('a bracket is not closed')
    const inner = notation.slice(at + 1, close)
    at = close + 1
    return splitTop(inner)
  }

  /** The options as lists of parts; single words that stand side by side become one choice of terms. */
  function settle(options: readonly string[]): Part {
    const lists = options.map((option): readonly Part[] => {
      const inner = option.trim()
      if (inner === '') return []
      return plainWord.test(inner) ? [{ kind: 'word', terms: [term(inner)] }] : parsePhrase(inner)
    })
    if (lists.every(each => each.length === 0)) refuse('a bracket is empty')
    const single = lists.flatMap(each => (each.length === 1 && each[0]?.kind === 'word' ? each[0].terms : []))
    const others = lists.filter(each => !(each.length === 1 && each[0]?.kind === 'word'))
    if (others.length === 0) return { kind: 'word', terms: single }
    return { kind: 'choice', options: single.length === 0 ? others : [[{ kind: 'word', terms: single }], ...others] }
  }

  function spellings(options: readonly string[]): readonly string[] {
    for (const option of options) if (/[\s(~…]/.test(option.trim())) refuse('a bracket inside a word may hold only letters')
    return options.map(option => option.trim())
  }

  /** One word of letters and touching groups, with every spelling it allows. */
  function chunk(begun: readonly string[]): Part {
    let words = begun
    for (;;) {
      const next = notation[at]
      if (next === undefined || atSpace() || next === '|' || next === ')') break
      if (next === '~' || next === '…') refuse('a gap must stand apart from words')
      if (next === '(') {
        const before = at
        const options = group()
        if (options.some(endsInSpace)) {
          at = before
          break
        }
        const endings = spellings(options)
        words = words.flatMap(word => endings.map(ending => word + ending))
        if (words.length > MOST_SPELLINGS) refuse(`one word has more than ${MOST_SPELLINGS} spellings`)
      } else {
        const letters = /[^\s()|~…]+/y
        letters.lastIndex = at
        const run = letters.exec(notation)?.[0] ?? refuse('it breaks off')
        words = words.map(word => word + run)
        at += run.length
      }
    }
    return { kind: 'word', terms: words.map(term) }
  }

  function term(word: string): Term {
    const stem = word.endsWith('*')
    const symbols = foldWord(stem ? word.slice(0, -1) : word)
    return symbols === undefined ? refuse(`“${word}” is no word`) : { symbols, stem }
  }

  const parts = list()
  if (notation[at] !== undefined) refuse(`“${notation[at]}” stands where it means nothing`)
  if (canBeEmpty(parts)) refuse('it could match nothing at all')
  return parts
}

// Fewer than this many letters stand in nearly every message.
const LONG_ENOUGH = 3

// Less rare words stand in most texts.
const WORTH_ASKING = 0.4

/** Words of which one must stand in the text where a phrase does, and others of which one must: two lists, the second empty where there is none. */
export type KeyPair = readonly [readonly Term[], readonly Term[]]

/** The keys of each way in which the parts can stand: where of no pair both are in a text, the parts are not. The longest words, then the fewest. */
export function keyPairs(parts: readonly Part[]): readonly KeyPair[] {
  const [only] = parts
  if (parts.length === 1 && only?.kind === 'choice' && only.options.every(option => option.length > 0))
    return only.options.flatMap(keyPairs)
  const [first = [], second = []] = parts
    .map(termsOf)
    .filter(terms => terms.length > 0)
    .toSorted((a, b) => rarity(b) - rarity(a))
  return [[first, rarity(second) > WORTH_ASKING ? second : []]]
}

function termsOf(part: Part): readonly Term[] {
  return part.kind === 'word' ? part.terms : part.kind === 'choice' ? rarestOfEach(part.options) : []
}

/** Words of which one must stand in the text where the parts do. */
function rarest(parts: readonly Part[]): readonly Term[] {
  let best: readonly Term[] = []
  for (const terms of parts.map(termsOf)) if (terms.length > 0 && (best.length === 0 || rarity(terms) > rarity(best))) best = terms
  return best
}

function rarestOfEach(options: readonly (readonly Part[])[]): readonly Term[] {
  const keys = options.map(rarest)
  return keys.some(each => each.length === 0) ? [] : keys.flat()
}

/** The share of long words, then their fewness. */
function rarity(terms: readonly Term[]): number {
  return terms.filter(term => term.symbols.length > LONG_ENOUGH).length / terms.length + 1 / (terms.length + 1)
}

function endsInSpace(option: string): boolean {
  return /\s$/.test(option)
}

function canBeEmpty(parts: readonly Part[]): boolean {
  return parts.every(each => each.kind === 'gap' || (each.kind === 'choice' && each.options.some(canBeEmpty)))
}

function matching(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at
  }
  return -1
}

function splitTop(text: string): readonly string[] {
  const options: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')') depth--
    else if (text[at] === '|' && depth === 0) {
      options.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...options, text.slice(from)]
}
