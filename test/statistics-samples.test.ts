import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bootstrap } from '../src/statistics/bootstrap.js'
import { detectableRatio } from '../src/statistics/detectable.js'
import { hodgesLehmann } from '../src/statistics/hodges-lehmann.js'
import { estimateQuantile, logError, logRatio, logRatioProbability } from '../src/statistics/log-ratio.js'
import { mannWhitney } from '../src/statistics/mann-whitney.js'
import { permutation } from '../src/statistics/permutation.js'
import { survivalCurve } from '../src/statistics/survival-curve.js'

const few = fc.array(fc.nat(6), { minLength: 1, maxLength: 6 })

describe('the ratio of quantiles', () => {
  const estimateOf = (values: readonly number[]) =>
    estimateQuantile(values.length, 0.5, ranks => new Map(ranks.map(rank => [rank, values[rank] ?? Number.NaN])))

  test('needs two values', () => {
    expect(estimateOf([])).toBeUndefined()
    expect(estimateOf([7])).toBeUndefined()
    expect(estimateOf([7, 9])).toEqual({ n: 2, value: 8, low: 7, high: 9 })
  })

  test('takes times under a second as a second, so that zeros have a logarithm', () => {
    const zeros = estimateOf([0, 0, 0, 0])
    const other = estimateOf([0, 0, 3, 3])
    if (zeros === undefined || other === undefined) throw new Error('no estimate')
    expect(logError(zeros)).toBe(0)
    expect(logRatio(zeros, other).log).toBeCloseTo(Math.log(1.5), 12)
  })

  test('is certain where no value varies', () => {
    const [same, twice] = [
      { n: 9, value: 60, low: 60, high: 60 },
      { n: 9, value: 120, low: 120, high: 120 },
    ]
    expect(logRatioProbability(logRatio(same, twice), 1.1)).toBe(0)
    expect(logRatioProbability(logRatio(same, same), 1)).toBe(1)
    expect(logRatio(same, twice)).toMatchObject({ error: 0, interval: [expect.closeTo(2, 12), expect.closeTo(2, 12)] })
    expect(detectableRatio(same, twice, 1.1)).toBeCloseTo(1.1, 12)
  })
})

describe('the Mann–Whitney test', () => {
  test('counts pairs, and all ways to deal the values out', () => {
    fc.assert(
      fc.property(few, few, (base, current) => {
        const uOf = (x: readonly number[], y: readonly number[]): number =>
          y.reduce((sum, b) => sum + x.reduce((inner, a) => inner + (b > a ? 1 : b === a ? 0.5 : 0), 0), 0)
        const all = [...base, ...current]
        const seen = uOf(base, current)
        let [hits, ways] = [0, 0]
        for (let chosen = 0; chosen < 2 ** all.length; chosen += 1) {
          const y = all.filter((_, index) => (chosen >> index) & 1)
          if (y.length !== current.length) continue
          ways += 1
          if (
            uOf(
              all.filter((_, index) => !((chosen >> index) & 1)),
              y,
            ) >= seen
          )
            hits += 1
        }
        const result = mannWhitney(base, current)
        expect(result?.u).toBe(seen)
        expect(result?.effect).toBe(seen / (base.length * current.length))
        expect(result?.exact).toBeCloseTo(hits / ways, 12)
      }),
      { numRuns: 30 },
    )
  })

  test('leaves large samples to the normal distribution, and says nothing of empty ones', () => {
    const many = Array.from({ length: 21 }, (_, index) => index)
    expect(mannWhitney(many, many)).not.toHaveProperty('exact')
    expect(mannWhitney(many.slice(1), many.slice(1))?.exact).toBeGreaterThan(0.5)
    expect(mannWhitney([], many)).toBeUndefined()
    expect(mannWhitney(many, [])).toBeUndefined()
  })

  test('has the median of all differences as its shift', () => {
    const values = fc.array(fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })), {
      minLength: 1,
      maxLength: 25,
    })
    fc.assert(
      fc.property(values, values, (base, current) => {
        const all = current.flatMap(b => base.map(a => b - a)).sort((a, b) => a - b)
        const middle = ((all[(all.length - 1) >> 1] ?? 0) + (all[all.length >> 1] ?? 0)) / 2
        expect(hodgesLehmann(base, current)).toBeCloseTo(middle, 9)
      }),
    )
    expect(hodgesLehmann([], [1])).toBeUndefined()
    // Neighbouring numbers, between which no middle lies.
    expect(hodgesLehmann([0], [1 + 2 ** -52, 1 + 2 ** -51, 3])).toBe(1 + 2 ** -51)
  })
})

describe('resampling', () => {
  test('of nothing gives nothing, and of equal values no rise', () => {
    expect(bootstrap([], [1], 0.5)).toBeUndefined()
    expect(bootstrap([1], [1], 0.5, { draws: 0 })).toBeUndefined()
    expect(permutation([1], [], 0.5)).toBeUndefined()
    expect(permutation([5, 5], [5, 5], 0.5, { draws: 9 })).toEqual({ hits: 9, p: 1 })
    expect(bootstrap([5, 5], [5, 5], 0.5, { draws: 9 })).toEqual({ difference: 0, interval: [0, 0], lower: 0, share: 1, mean: 0 })
  })

  test('leaves the values as they were', () => {
    const [base, current] = [
      [3, 1, 2],
      [9, 7, 8],
    ]
    bootstrap(base, current, 0.5, { draws: 3 })
    permutation(base, current, 0.5, { draws: 3 })
    expect([base, current]).toEqual([
      [3, 1, 2],
      [9, 7, 8],
    ])
  })
})

test('the survival curve is the product of those left over those at risk', () => {
  const times = fc.array(fc.nat(12), { maxLength: 15 })
  fc.assert(
    fc.property(times, times, (events, censored) => {
      let share = 1
      const expected = [...new Set(events)]
        .sort((a, b) => a - b)
        .map(time => {
          const atRisk = [...events, ...censored].filter(other => other >= time).length
          share *= 1 - events.filter(other => other === time).length / atRisk
          return [time, expect.closeTo(share, 12)]
        })
      expect(survivalCurve(events, censored)).toEqual(expected)
    }),
  )
})
