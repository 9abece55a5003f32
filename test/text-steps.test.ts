import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classNames } from '../src/grammar/class-names.js'
import { en } from '../src/grammar/classes/en.js'
import { et } from '../src/grammar/classes/et.js'
import { lt } from '../src/grammar/classes/lt.js'
import { sr } from '../src/grammar/classes/sr.js'
import type { SignalPlugin } from '../src/model/signal.js'
import { languages } from '../src/model/signal.js'
import { compile } from '../src/text/matcher.js'

const encoder = new TextEncoder()
const ofClasses = [en, lt, et, sr].flatMap(classes => classNames.flatMap(name => Object.keys(classes[name].phrases)))
const ofSignals: string[] = []
for (const file of readdirSync(new URL('../src/signals/', import.meta.url)).sort()) {
  const id = file.replace(/\.ts$/, '')
  const { phrases, signs = [] } = ((await import(`../src/signals/${id}.ts`)) as { default: SignalPlugin }).default
  ofSignals.push(...languages.flatMap(language => phrases[language]), ...signs)
}

const hostile = [
  'a',
  'not ',
  'cancel contract only by phone ',
  'you can not ',
  'neprane visi gedim ',
  'отказ уговор само ',
  '!?.,',
  '’',
  "a'",
  'é',
  'ถ',
  '😀',
  'a–',
  'abcdefghijklmnopqrstuvwxyz',
  '\u0301',
  '> a\n',
  'On 1 2 3 wrote:\n',
  'the is i no ',
]

describe.each([
  ['classes', compile(ofClasses)],
  ['signals', compile(ofSignals)],
])('the matcher of all %s', (_, matcher) => {
  const steps = (text: string) => {
    const bytes = encoder.encode(text)
    return matcher.run(bytes, 0, bytes.length).steps
  }

  it.each(hostile)('takes twice the steps for twice the text of “%s”', unit => {
    const once = unit.repeat(20_000)
    expect(steps(once + once)).toBeLessThanOrEqual(2 * steps(once) + 1000)
  })

  it('takes few steps a byte, whatever word stands at whatever place', () => {
    const words = [...new Set([...ofClasses, ...ofSignals].flatMap(phrase => phrase.split(/[^\p{L}]+/u)).filter(Boolean))]
    let seed = 1
    const any = () => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
      return words[(seed >> 8) % words.length]
    }
    const text = Array.from({ length: 60_000 }, any).join(' ')
    expect(steps(text) / text.length).toBeLessThan(60)
  })
})

describe('words read before', () => {
  it('are read as at first, wherever they stand in the bytes', () => {
    const texts = ofClasses.map(phrase => phrase.replace(/[()|*~…\d]/g, ' '))
    const padded = new Uint8Array(1 << 20)
    const show = (matcher: ReturnType<typeof compile>, bytes: Uint8Array, from: number, to: number) => {
      const { hits, count, width, words, body } = matcher.run(bytes, from, to)
      const numbers = Array.from(hits.subarray(0, count * width), (value, at) => (at % width > 4 ? value - from : value))
      return { numbers, words, body }
    }
    const warm = compile(ofClasses)
    const exact = texts.map(text => encoder.encode(text)).map(bytes => show(warm, bytes, 0, bytes.length))
    for (const [k, text] of texts.entries()) {
      const from = k % 7
      const { written } = encoder.encodeInto(text, padded.subarray(from))
      // Whatever follows the text is none of it.
      padded.fill(k % 2 === 0 ? 97 : 39, from + written, from + written + 40)
      expect(show(warm, padded, from, from + written)).toEqual(exact[k])
    }
  })
})
