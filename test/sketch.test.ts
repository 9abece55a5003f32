import fc from 'fast-check'
import { expect, describe as group, test } from 'vitest'
import { binOf, middleOf } from '../src/sketch/bins.js'
import { describe, quantiles } from '../src/sketch/quantile.js'
import { ratio, wilson } from '../src/sketch/share.js'
import { addValue, emptySpread, mergeSpreads, type Spread } from '../src/sketch/spread.js'
import { censoredMedian } from '../src/sketch/survival.js'
import { count, describeTally, mergeTallies } from '../src/sketch/tally.js'

function spreadOf(values: readonly number[]): Spread {
  const spread = emptySpread()
  for (const value of values) addValue(spread, value)
  return spread
}

/** Type 7 by its textbook definition, over a sorted copy. */
function type7(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const position = (sorted.length - 1) * share
  const low = sorted[Math.floor(position)] ?? Number.NaN
  const high = sorted[Math.ceil(position)] ?? Number.NaN
  return low + (high - low) * (position - Math.floor(position))
}

/** Kaplan–Meier by its textbook definition: every distinct time, those at risk counted anew. */
function naiveMedian(events: readonly number[], censored: readonly number[]): { value: number; atLeast: boolean } | undefined {
  const all = [...events, ...censored]
  if (all.length === 0) return undefined
  let survival = 1
  for (const time of [...new Set(events)].sort((a, b) => a - b)) {
    const atRisk = all.filter(other => other >= time).length
    survival *= 1 - events.filter(other => other === time).length / atRisk
    if (survival <= 0.5 + 1e-12) return { value: time, atLeast: false }
  }
  return { value: Math.max(...all), atLeast: true }
}

const seconds = fc.oneof(
  { weight: 4, arbitrary: fc.nat(300) },
  { weight: 3, arbitrary: fc.nat(200_000) },
  { weight: 2, arbitrary: fc.nat(2 ** 31 - 1) },
  { weight: 1, arbitrary: fc.integer({ min: 2 ** 31, max: 2 ** 33 }) },
)

group('shares', () => {
  test.each([
    [0, 1, 0, 0.7934506856],
    [1, 1, 0.2065493144, 1],
    [0, 10, 0, 0.2775327999],
    [10, 10, 0.7224672001, 1],
    [1, 3, 0.0614919447, 0.7923403992],
    [1, 20, 0.0088814488, 0.2361311934],
    [5, 100, 0.0215436792, 0.1117504692],
    [37, 412, 0.0658559187, 0.1213343125],
    [81, 1000, 0.0656496215, 0.0995572021],
    [80_000, 1_000_000, 0.0794698871, 0.0805333397],
  ])('the Wilson interval of %i in %i is the published one', (k, n, low, high) => {
    const [from, to] = wilson(k, n)
    expect(from).toBeCloseTo(low, 9)
    expect(to).toBeCloseTo(high, 9)
  })
  test('none of n begins at exactly 0 and all of n ends at exactly 1', () => {
    for (const n of [1, 2, 3, 7, 10, 99, 1_000_003]) expect([wilson(0, n)[0], wilson(n, n)[1]]).toEqual([0, 1])
  })
  test('nothing out of nothing has no rate and no interval', () => {
    expect(ratio(0, 0)).toEqual({ unit: 'ratio', k: 0, n: 0 })
  })
})

group('spreads', () => {
  test.each([
    [[1], [1, 1, 1]],
    [
      [1, 2],
      [1.5, 1.9, 1.95],
    ],
    [
      [1, 2, 3, 4],
      [2.5, 3.7, 3.85],
    ],
    [
      [10, 20, 30, 40, 50, 60, 70, 80, 90, 100],
      [55, 91, 95.5],
    ],
    [
      [0, 0, 0, 5, 9, 9, 1e6],
      [5, 400005.4, 700002.7],
    ],
  ])('quantiles of %j are those of type 7', (values, expected) => {
    const { p50, p90, p95 } = describe(spreadOf(values))
    for (const [i, found] of [p50, p90, p95].entries()) expect(found).toBeCloseTo(expected[i] ?? Number.NaN, 6)
  })
  test('a spread of nothing tells only that', () => {
    expect(describe(emptySpread())).toEqual({ n: 0 })
    expect(describe()).toEqual({ n: 0 })
  })
  test('a distribution equals the sorted array’s, however the values are split', () => {
    fc.assert(
      fc.property(fc.array(fc.array(seconds, { maxLength: 60 }), { maxLength: 4 }), shards => {
        const values = shards.flat()
        const parts = shards.map(spreadOf)
        const whole = describe(spreadOf(values))
        expect(describe(...parts)).toEqual(whole)
        expect(describe(parts.reduce(mergeSpreads, emptySpread()))).toEqual(whole)
        expect(describe(shards.map(spreadOf).reduceRight(mergeSpreads, emptySpread()))).toEqual(whole)
        if (values.length === 0) return
        expect(whole.mean).toBeCloseTo(values.reduce((a, b) => a + b, 0) / values.length, 6)
        expect([whole.min, whole.max]).toEqual([Math.min(...values), Math.max(...values)])
        for (const share of [0, 0.1, 0.5, 0.9, 1]) {
          expect(quantiles([spreadOf(values)], [share])[0]).toBeCloseTo(type7(values, share), 5)
        }
      }),
    )
  })
  test('many values are selected as exactly as few', () => {
    const values = Array.from({ length: 70_000 }, (_, i) => (((i * 2654435761) % 4294967296) >>> (i % 20)) + (i % 9000 === 0 ? 2 ** 33 : 0))
    const figures = describe(spreadOf(values))
    expect([figures.p50, figures.p90, figures.p95]).toEqual([type7(values, 0.5), type7(values, 0.9), type7(values, 0.95)])
    expect(quantiles([spreadOf(values)], [1])[0]).toBe(Math.max(...values))
  })
  test('the sum stays exact where doubles would round', () => {
    const spread = spreadOf([2 ** 53 - 1, 2 ** 53 - 1, 3])
    // 2^54 + 1 in limbs of 2^52.
    expect([spread.carry, spread.sum]).toEqual([4, 1])
  })
  test('a merged spread leaves the other one as it was', () => {
    const other = spreadOf([1, 2, 3])
    const merged = mergeSpreads(emptySpread(), other)
    addValue(merged, 9)
    expect(describe(other).n).toBe(3)
    expect(describe(other).max).toBe(3)
  })
  test.each([
    ['spread wide', (i: number) => (i * 7919) % 1_000_003],
    ['small', (i: number) => (i * 31) % 900],
    ['all in one corner beside one that is far off', (i: number) => (i === 77 ? 4_000_000_000 : (i * 7919) % 1801)],
    ['all the same', () => 60],
  ])('quantiles of thousands of values are exact where they are %s', (_name, made) => {
    const values = Array.from({ length: 5000 }, (_cell, i) => made(i))
    const spreads = [spreadOf(values.slice(0, 1200)), spreadOf(values.slice(1200)), emptySpread()]
    const shares = [0, 0.1, 0.5, 0.9, 0.95, 1]
    expect(quantiles(spreads, shares)).toEqual(shares.map(share => type7(values, share)))
  })

  test('past five million values quantiles are approximate within one percent and do not depend on order', () => {
    const half = 2_600_000
    const value = (i: number): number => Math.floor((i % half) ** 1.5)
    const [whole, first, second] = [emptySpread(), emptySpread(), emptySpread()]
    for (let i = 0; i < 2 * half; i += 1) {
      addValue(whole, value(i))
      addValue(i % 3 === 0 ? first : second, value(i))
    }
    const figures = describe(whole)
    expect(figures.approximate).toBe(true)
    for (const [found, share] of [
      [figures.p50, 0.5],
      [figures.p90, 0.9],
    ] as const) {
      expect(Math.abs((found ?? 0) / ((half - 1) * share) ** 1.5 - 1)).toBeLessThan(0.01)
    }
    expect(describe(first, second).approximate).toBeUndefined()
    const median = censoredMedian([whole], [emptySpread()])
    expect(Math.abs((median?.value ?? 0) / (half / 2) ** 1.5 - 1)).toBeLessThan(0.01)
    expect(describe(mergeSpreads(structuredClone(second), first))).toEqual(figures)
    expect(describe(mergeSpreads(first, second))).toEqual(figures)
    expect(describe(mergeSpreads(spreadOf([5]), whole), spreadOf([7])).n).toBe(2 * half + 2)
  })
  test('a bin’s middle is within half a percent of its values, and bins keep the order', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (a, b) => {
        expect(Math.abs(middleOf(binOf(a)) - a)).toBeLessThanOrEqual(a * 0.005)
        if (a < b) expect(binOf(a)).toBeLessThanOrEqual(binOf(b))
      }),
    )
  })
})

group('survival', () => {
  test('the censored median of the published example is 22, not the 15 of the answered', () => {
    const events = spreadOf([5, 8, 8, 15, 22, 30, 60])
    expect(censoredMedian([events], [spreadOf([12, 20, 45])])).toEqual({ value: 22, atLeast: false })
    expect(describe(events).p50).toBe(15)
  })
  test('a curve that stays above one half gives the largest time as a lower bound', () => {
    expect(censoredMedian([spreadOf([5])], [spreadOf([7, 90])])).toEqual({ value: 90, atLeast: true })
    expect(censoredMedian([], [spreadOf([7])])).toEqual({ value: 7, atLeast: true })
    expect(censoredMedian([emptySpread()], [])).toBeUndefined()
  })
  test('at a tie the censored are still at risk', () => {
    expect(censoredMedian([spreadOf([10])], [spreadOf([10])])).toEqual({ value: 10, atLeast: false })
  })
  test('it equals the curve computed step by step, for short and for very long times', () => {
    fc.assert(
      fc.property(fc.array(seconds, { maxLength: 40 }), fc.array(seconds, { maxLength: 40 }), (events, censored) => {
        expect(censoredMedian([spreadOf(events)], [spreadOf(censored)])).toEqual(naiveMedian(events, censored))
        const cut = Math.floor(events.length / 2)
        const parts = [spreadOf(events.slice(cut)), spreadOf(events.slice(0, cut))]
        expect(censoredMedian(parts, [spreadOf(censored)])).toEqual(naiveMedian(events, censored))
      }),
    )
  })
})

group('tallies', () => {
  test('a tally describes what a spread of the same numbers does', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 50 }), fc.array(fc.nat(12), { maxLength: 50 }), (a, b) => {
        const [first, second] = [new Map<number, number>(), new Map<number, number>()]
        for (const value of a) count(first, value)
        for (const value of b) count(second, value)
        expect(describeTally(mergeTallies(first, second))).toEqual(describe(spreadOf([...a, ...b])))
      }),
    )
  })
})
