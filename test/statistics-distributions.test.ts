import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { binomialDistribution, binomialProbability } from '../src/statistics/binomial.js'
import { normalDistribution, normalQuantile, oneSided95, upperTail } from '../src/statistics/normal.js'
import { rankInterval } from '../src/statistics/rank-interval.js'

function expectRelative(actual: number, expected: number, tolerance: number): void {
  expect(Math.abs(actual - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(tolerance * Math.abs(expected))
}

/** Ways to choose k of n, in whole numbers of any size. */
function choose(n: number, k: number): bigint {
  let ways = 1n
  for (let i = 1; i <= k; i += 1) ways = (ways * BigInt(n - k + i)) / BigInt(i)
  return k < 0 || k > n ? 0n : ways
}

/** The quotient of two whole numbers to 15 digits. */
function quotient(part: bigint, whole: bigint): number {
  return Number((part * 10n ** 18n) / whole) / 1e18
}

describe('the normal distribution', () => {
  // By mpmath 1.3 with 40 digits.
  test.each([
    [-37, 5.725571222524577e-300, 1],
    [-12, 1.776482112077679e-33, 1],
    [-5, 2.866515718791939e-7, 0.9999997133484281],
    [-2.5, 0.006209665325776135, 0.9937903346742238],
    [-1, 0.15865525393145705, 0.8413447460685429],
    [-0.1, 0.460172162722971, 0.539827837277029],
    [0.5, 0.6914624612740131, 0.3085375387259869],
    [2.4999, 0.9937885816250555, 0.00621141837494459],
    [2.5001, 0.9937920872851848, 0.006207912714815194],
    [3, 0.9986501019683699, 0.0013498980316300946],
    [6, 0.9999999990134123, 9.86587645037698e-10],
    [8.2, 0.9999999999999999, 1.2019351542735859e-16],
  ])('keeps its digits at %d, in both tails', (z, below, above) => {
    expectRelative(normalDistribution(z), below, 1e-13)
    expectRelative(upperTail(z), above, 1e-13)
  })

  test.each([
    [1e-300, -37.0470962993612],
    [1e-20, -9.262340089798409],
    [1e-6, -4.753424308822899],
    [0.025, -1.9599639845400545],
    [0.3, -0.5244005127080409],
    [0.75, 0.6744897501960817],
    [0.95, oneSided95],
    [0.999999, 4.753424308817087],
  ])('has the quantile of %d', (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-12)
  })

  test('has quantiles at its ends, and none outside', () => {
    expect([0, 0.5, 1].map(normalQuantile)).toEqual([Number.NEGATIVE_INFINITY, expect.closeTo(0, 15), Number.POSITIVE_INFINITY])
    expect([-0.1, 1.1, Number.NaN].map(normalQuantile)).toEqual([Number.NaN, Number.NaN, Number.NaN])
    expect(upperTail(50)).toBe(0)
  })

  test('is undone by its quantile', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -8, max: 8, noNaN: true }),
        z => Math.abs(normalQuantile(normalDistribution(-Math.abs(z))) + Math.abs(z)) < 1e-12,
      ),
    )
  })
})

describe('the binomial distribution', () => {
  test('is that of counted ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 99 }), fc.integer({ min: -1, max: 61 }), (n, percent, k) => {
        const ways = (i: number): bigint =>
          choose(n, i) * BigInt(percent) ** BigInt(Math.max(0, i)) * BigInt(100 - percent) ** BigInt(Math.max(0, n - i))
        let sum = 0n
        for (let i = 0; i <= k; i += 1) sum += ways(i)
        const all = 100n ** BigInt(n)
        expect(binomialProbability(k, n, percent / 100)).toBeCloseTo(quotient(k < 0 ? 0n : ways(k), all), 12)
        expect(binomialDistribution(k, n, percent / 100)).toBeCloseTo(quotient(sum, all), 12)
      }),
    )
  })

  test('keeps its digits at a million draws', () => {
    expectRelative(binomialProbability(500_000, 1_000_000, 0.5), 0.0007978843613317501, 1e-12)
    expectRelative(binomialDistribution(899_411, 1_000_000, 0.9), 0.024974258028034164, 1e-9)
    expectRelative(binomialDistribution(100, 1_000_000, 0.0002), 3.704888008802969e-15, 1e-9)
  })

  test('knows chances of 0 and 1', () => {
    expect([0, 1, 3].map(k => binomialProbability(k, 3, 0))).toEqual([1, 0, 0])
    expect([0, 2, 3].map(k => binomialDistribution(k, 3, 1))).toEqual([0, 0, 1])
    expect(binomialDistribution(0, 3, 0)).toBe(1)
  })
})

describe('the ranks about a quantile', () => {
  test('are the narrowest that the binomial allows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 19 }),
        fc.constantFrom(0.025, 0.05),
        (n, twentieths, tail) => {
          const q = twentieths / 20
          let below = 0
          let [lower, upper]: [number | undefined, number | undefined] = [undefined, undefined]
          for (let rank = 1; rank <= n; rank += 1) {
            below += binomialProbability(rank - 1, n, q)
            // Summed one way and the other, a tail at the very limit may fall on either side.
            if (Math.abs(below - tail) < 1e-12 || Math.abs(1 - below - tail) < 1e-12) return
            if (below <= tail) lower = rank
            if (upper === undefined && 1 - below <= tail) upper = rank
          }
          expect([rankInterval(n, q, tail).lower, rankInterval(n, q, tail).upper]).toEqual([lower, upper])
        },
      ),
    )
  })

  test('of no values are none', () => {
    expect(rankInterval(0, 0.5)).toEqual({})
  })
})
