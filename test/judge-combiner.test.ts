import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Combiner, logitOf, NEVER, partCount, partsOf, probabilityOf, SURE, untaught } from '../src/judge/combiner.js'
import type { Corpus } from '../src/judge/corpus.js'
import { corpusOf } from '../src/judge/corpus.js'
import { crossValidate } from '../src/judge/cross-validation.js'
import type { Example } from '../src/judge/examples.js'
import { passes, shortnessOf } from '../src/judge/gates.js'
import { heaviestSpan, heaviestWords } from '../src/judge/heavy-words.js'
import { isHeldOut } from '../src/judge/held-out.js'
import { remember } from '../src/judge/memory.js'
import { readingOn } from '../src/judge/read-on.js'
import { regress } from '../src/judge/regress.js'

/** Repeatable numbers from 0 to 1. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** A made corpus of one label whose scores tell the truth with the logit score − 1, and in which a find adds 3. */
function made(): {
  readonly corpus: Corpus
  readonly rows: readonly number[]
  readonly scores: Float64Array
  readonly glances: readonly [Float64Array, Float64Array, Float64Array]
} {
  const random = numbers(7)
  const size = 6000
  const found = Array.from({ length: size }, () => random() < 0.3)
  const scores = Float64Array.from({ length: size }, () => 12 * random() - 6)
  const examples = Array.from({ length: size }, (_, i): Example => {
    const logit = (scores[i] ?? 0) - 1 + (found[i] === true ? 3 : 0)
    const labels = random() < 1 / (1 + Math.exp(-logit)) ? ['no-human'] : []
    return { scene: `made-${i}`, lang: 'en', role: 'agent', text: 'x'.repeat(80), labels, optional: [], report: false }
  })
  const corpus = corpusOf(examples)
  const all = found.map(one => (one ? new Set(['no-human']) : new Set<string>()))
  return {
    corpus: { ...corpus, found: all },
    rows: [...examples.keys()],
    scores,
    glances: [scores, scores, scores],
  }
}

const world = made()
const fitted = regress(world)

describe('the combiner', () => {
  it('finds the logits by which the truth was made', () => {
    for (const found of [false, true]) {
      for (const score of [-3, -1, 1, 3]) {
        const parts = partsOf({ score, rival: 0, found, other: found, speaker: 'agent', length: 80 }, new Float64Array(partCount))
        expect(Math.abs(logitOf(fitted, 0, parts) - (score - 1 + (found ? 3 : 0)))).toBeLessThan(0.6)
      }
    }
  })

  it('is sure where the sure ones are right at 0.95 in texts it was not fitted to', () => {
    const { told } = crossValidate(world)
    const sure = told.flatMap((one, i) => (one.sure.has('no-human') ? [world.corpus.examples[i]?.labels.length ?? 0] : []))
    expect(sure.length).toBeGreaterThan(1000)
    expect(sure.filter(count => count === 1).length / sure.length).toBeGreaterThanOrEqual(0.95)
  })

  it('is never sure of a label that is wrong as often as it is right', () => {
    const coin = {
      ...world,
      corpus: { ...world.corpus, targets: world.corpus.targets.map((_, at) => (Math.imul(at, 0x9e3779b1) & 0x10000 ? 1 : -1)) },
    }
    const { told, combiner } = crossValidate(coin)
    expect(combiner.high[0]).toBeGreaterThanOrEqual(NEVER)
    expect(told.every(one => one.sure.size === 0)).toBe(true)
  })

  it('loses next to no right verdict to the gates, and leaves out most texts that come to nothing', () => {
    const { told, combiner } = crossValidate(world)
    // Nearly alike and all high: next to nothing is left out by them.
    const high = world.scores.map(score => 6 + score / 100)
    const free = crossValidate({ ...world, glances: [high, high, high] }).told
    const right = (all: typeof told) => all.filter((one, i) => one.all.size > 0 && world.corpus.examples[i]?.labels.length === 1).length
    expect(right(told)).toBeGreaterThan(0.99 * right(free))
    const shut = (row: number): boolean => !passes(combiner.gates[1], world.scores, row, 'agent', 80)
    expect(world.rows.filter(row => world.corpus.found[row]?.size === 0 && shut(row)).length).toBeGreaterThan(1500)
  })

  it('gives probabilities that grow with the logit and are 0.95 exactly from the sure threshold on', () => {
    const combiner: Combiner = { ...untaught(1), high: [1.7], surely: 0.97, spread: 2 }
    fc.assert(
      fc.property(fc.double({ min: -20, max: 40, noNaN: true }), fc.double({ min: 0, max: 20, noNaN: true }), (logit, more) => {
        const probability = probabilityOf(combiner, 0, logit)
        expect(probability >= SURE).toBe(logit >= 1.7)
        expect(probabilityOf(combiner, 0, logit + more)).toBeGreaterThanOrEqual(probability)
        expect(probability).toBeLessThan(1)
      }),
    )
  })

  it('weighs what another rule found only where its own was not', () => {
    const parts = (found: boolean, other: boolean) =>
      logitOf(
        { weights: [0, 0, 0, -1], own: [] },
        0,
        partsOf({ score: 1, rival: 0, found, other, speaker: 'agent', length: 80 }, new Float64Array(partCount)),
      )
    expect([parts(false, false), parts(false, true), parts(true, true)]).toEqual([0, -1, 0])
  })
})

describe('a gate', () => {
  const gate = [-1, -2, 0, -9, 0, 3]

  it('is passed where one label is high enough for who speaks and how long the text is', () => {
    expect(passes(gate, Float64Array.from([1, 0]), 0, 'agent', 80)).toBe(true)
    expect(passes(gate, Float64Array.from([1, 0]), 0, 'customer', 80)).toBe(false)
    expect(passes(gate, Float64Array.from([0, 8]), 0, 'agent', 80)).toBe(false)
    expect(passes(gate, Float64Array.from([0, 8]), 0, 'agent', 160)).toBe(true)
    expect(passes(gate, Float64Array.from([9, 0, 8]), 1, 'agent', 160)).toBe(true)
  })

  it('knows no texts shorter than 20 or longer than 320 characters', () => {
    expect([shortnessOf(0), shortnessOf(80), shortnessOf(5000)]).toEqual([shortnessOf(20), 0, shortnessOf(320)])
  })
})

describe('reading on', () => {
  const closed = [-9, 0, 0]
  const combiner: Combiner = { ...untaught(1), gates: [closed, closed], low: [2], floors: [-3, -1] }
  const goesOn = readingOn(['no-human'], combiner)
  const none = { found: new Set<string>(), speaker: 'agent', length: 80 } as const
  const found = { ...none, found: new Set(['no-human']) }

  it('is what the gates say where the grammar found nothing, and how near some label is to its threshold where it did', () => {
    for (const stage of [0, 1] as const) {
      expect(goesOn(stage, Float64Array.from([9]), 0, none)).toBe(true)
      expect(goesOn(stage, Float64Array.from([8.9]), 0, none)).toBe(false)
    }
    expect(goesOn(0, Float64Array.from([-20]), 0, found)).toBe(true)
    expect(goesOn(1, Float64Array.from([-1]), 0, found)).toBe(true)
    expect(goesOn(1, Float64Array.from([-1.1]), 0, found)).toBe(false)
  })

  it('goes to the facts only near a threshold', () => {
    for (const heard of [none, found]) {
      expect(goesOn(2, Float64Array.from([1]), 0, heard)).toBe(true)
      expect(goesOn(2, Float64Array.from([0.9]), 0, heard)).toBe(false)
    }
  })

  it('counts a commitment as no breach', () => {
    expect(readingOn(['promise'], { ...combiner, low: [-9] })(2, Float64Array.from([9]), 0, none)).toBe(false)
  })
})

describe('heavy words', () => {
  const text = 'Well then: pay the fine first!'
  const words = {
    from: Int32Array.from([0, 5, 11, 15, 19, 24, 29]),
    to: Int32Array.from([4, 9, 14, 18, 23, 29, 30]),
  }

  it('are the three that add most, without marks', () => {
    expect(heaviestWords(text, Float64Array.from([0, 0, 2, 1, 3, 0.5, 9]), words)).toEqual(['fine', 'pay', 'the'])
  })

  it('stand in the span, from the first that adds to the last', () => {
    expect(text.slice(...heaviestSpan(text, Float64Array.from([-1, 0, 2, -1, 3, 0, 0]), words))).toBe('pay the fine')
    expect(heaviestSpan(text, new Float64Array(7), words)).toEqual([0, text.length])
  })
})

describe('scenes held out', () => {
  it('are about three in a hundred and stay the same', () => {
    const held = Array.from({ length: 3200 }, (_, i) => `shop-${i}`).filter(isHeldOut)
    expect(held.length).toBeGreaterThan(60)
    expect(held.length).toBeLessThan(140)
  })
})

describe('a memory', () => {
  it('makes nothing a third time that was asked for lately, and tells like texts apart', () => {
    const made: string[] = []
    const memory = remember(6, text => {
      made.push(text)
      return text.toUpperCase()
    })
    expect(['thanks', 'hi', 'thanks', 'thanks', 'thanks'].map(memory)).toEqual(['THANKS', 'HI', 'THANKS', 'THANKS', 'THANKS'])
    expect(made).toEqual(['thanks', 'hi', 'thanks'])
    // The middle of a text is not looked at before it is compared.
    const like = ['The order 4711 is on its way', 'The order 4712 is on its way']
    expect([...like, ...like].map(memory)).toEqual([...like, ...like].map(text => text.toUpperCase()))
    expect(made).toEqual(['thanks', 'hi', 'thanks', ...like, ...like])
  })

  it('gives for any texts what is made of them', () => {
    const memory = remember(2, text => `${text}.`)
    fc.assert(fc.property(fc.string(), text => memory(text) === `${text}.`))
  })
})
