import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../src/model/refusal.js'
import { compile } from '../src/text/matcher.js'
import { parsePhrase } from '../src/text/phrases.js'

const encoder = new TextEncoder()
function hits(phrases: readonly string[], text: string): readonly string[] {
  const bytes = encoder.encode(text)
  const reading = compile(phrases).run(bytes, 0, bytes.length)
  const found: string[] = []
  for (let k = 0; k < reading.count; k++) found.push(`${reading.hits[k * reading.width]}@${reading.hits[k * reading.width + 2]}`)
  return [...new Set(found)].sort()
}

type Piece = { word: string } | { gap: number } | { any: readonly (readonly Piece[])[] }

const show = (pieces: readonly Piece[]): string =>
  pieces
    .map(piece => {
      if ('word' in piece) return piece.word
      if ('gap' in piece) return piece.gap > 99 ? '…' : `~${piece.gap}`
      return `(${piece.any.map(show).join('|')})`
    })
    .join(' ')

/** The words after which a match of the pieces can end that began before word `at`: sets of [next word, gap still open]. */
function walk(
  pieces: readonly Piece[],
  words: readonly string[],
  from: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  let open = from
  for (const piece of pieces) {
    if ('gap' in piece) open = open.map(([at, gap]) => [at, gap + piece.gap] as const)
    else if ('any' in piece) open = piece.any.flatMap(option => walk(option, words, open))
    else {
      const fits = (word: string | undefined) =>
        word !== undefined && (piece.word.endsWith('*') ? word.startsWith(piece.word.slice(0, -1)) : word === piece.word)
      const next = new Map<number, readonly [number, number]>()
      for (const [at, gap] of open)
        for (let i = at; i <= Math.min(at + gap, words.length - 1); i++) if (fits(words[i])) next.set(i + 1, [i + 1, 0])
      open = [...next.values()]
    }
  }
  return open
}

function naive(phrases: readonly (readonly Piece[])[], sentences: readonly (readonly string[])[]): readonly string[] {
  const found = new Set<string>()
  let base = 0
  for (const words of sentences) {
    phrases.forEach((pieces, index) => {
      for (let begin = 0; begin < words.length; begin++)
        for (const [end] of walk(pieces, words, [[begin, 0]])) found.add(`${index}@${base + end - 1}`)
    })
    base += words.length
  }
  return [...found].sort()
}

const word = fc.stringMatching(/^[abc]{1,3}$/)
const term = fc.tuple(word, fc.boolean()).map(([text, stem]): Piece => ({ word: stem ? `${text}*` : text }))
const sequence = (inner: fc.Arbitrary<Piece>): fc.Arbitrary<readonly Piece[]> =>
  fc
    .array(fc.tuple(inner, fc.option(fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant(1000)))), { minLength: 1, maxLength: 3 })
    .map(parts => parts.flatMap(([piece, gap], index) => (gap === null || index === parts.length - 1 ? [piece] : [piece, { gap }])))
const choice = fc.array(sequence(term), { minLength: 1, maxLength: 3 }).map((any): Piece => ({ any }))
const optional = sequence(term).map((option): Piece => ({ any: [option, []] }))
const phrase = fc
  .tuple(term, fc.array(fc.oneof(term, choice, optional), { maxLength: 3 }))
  .map(([first, rest]) => [first, ...rest] as readonly Piece[])

describe('the matcher', () => {
  it('finds what a naive reader of words finds', () => {
    fc.assert(
      fc.property(
        fc.array(phrase, { minLength: 1, maxLength: 6 }),
        fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { maxLength: 3 }),
        (phrases, sentences) => {
          const text = sentences.map(words => words.join(' ')).join('. ')
          expect(hits(phrases.map(show), text)).toEqual(naive(phrases, sentences))
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('carries nothing over from one text to the next', () => {
    fc.assert(
      fc.property(
        fc.array(phrase, { minLength: 1, maxLength: 4 }),
        fc.array(fc.array(word, { maxLength: 5 }), { maxLength: 6 }),
        (phrases, texts) => {
          const matcher = compile(phrases.map(show))
          for (const words of texts) {
            const bytes = encoder.encode(words.join(' '))
            const reading = matcher.run(bytes, 0, bytes.length)
            const found = Array.from(
              { length: reading.count },
              (_, k) => `${reading.hits[k * reading.width]}@${reading.hits[k * reading.width + 2]}`,
            )
            expect([...new Set(found)].sort()).toEqual(naive(phrases, [words]))
          }
        },
      ),
    )
  })

  it('knows word borders, stems, gaps, order and sentences', () => {
    expect(hits(['art'], 'party art artist')).toEqual(['0@1'])
    expect(hits(['art*'], 'party art artist')).toEqual(['0@1', '0@2'])
    expect(hits(['a ~2 b'], 'a x x b')).toEqual(['0@3'])
    expect(hits(['a ~2 b'], 'a x x x b')).toEqual([])
    expect(hits(['a ~2 b'], 'b a')).toEqual([])
    expect(hits(['a … b'], 'a x x x x x x b')).toEqual(['0@7'])
    expect(hits(['a … b'], 'a x. b')).toEqual([])
    expect(hits(['ne(be|)veik*'], 'neveikia nebeveikė veikia')).toEqual(['0@0', '0@1'])
    expect(hits(['(very |)good'], 'very good')).toEqual(['0@1'])
    expect(hits(['👍'], 'ok👍🏽')).toEqual(['0@1'])
    expect(hits(['dont'], 'don’t')).toEqual(['0@0'])
  })

  it('tells where a hit stands', () => {
    const text = 'Ō so, very good!'
    const bytes = encoder.encode(text)
    const { hits: found } = compile(['very good']).run(bytes, 0, bytes.length)
    expect(new TextDecoder().decode(bytes.subarray(found[5], found[6]))).toBe('very good')
  })

  it.each([
    '',
    '  ',
    '(a',
    'a)',
    'a|b',
    '~5 a',
    'a ~5',
    'a …',
    'a ~ b',
    'a ~0 b',
    'a ~2 ~3 b',
    '(a|)',
    '()',
    'a-b',
    'a.b',
    'a*b',
    '[a]',
    'a?',
    'a(b c)d',
    '(|)',
    '*',
  ])('refuses the phrase “%s”', notation => expect(() => parsePhrase(notation)).toThrow(Refusal))

  it('never throws anything but a Refusal', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab(|)*~1…9 ć') }), notation => {
        try {
          compile([notation])
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal)
        }
      }),
    )
  })
})
