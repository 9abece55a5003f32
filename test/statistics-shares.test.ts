import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { burnOf, judgeBurn } from '../src/statistics/burn.js'
import { detectableRise } from '../src/statistics/detectable.js'
import { fisher } from '../src/statistics/fisher.js'
import { newcombe, newcombeProbability } from '../src/statistics/newcombe.js'
import { normalQuantile, oneSided95 } from '../src/statistics/normal.js'
import { pooledTest, probabilityOfRise } from '../src/statistics/two-shares.js'
import { wilsonAt } from '../src/statistics/wilson.js'

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

const share = fc.integer({ min: 1, max: 40 }).chain(n => fc.record({ k: fc.nat(n), n: fc.constant(n) }))

describe("Fisher's exact test", () => {
  test('is the count of all tables', () => {
    fc.assert(
      fc.property(share, share, (base, current) => {
        const marked = base.k + current.k
        const tables = (k: number): bigint => choose(current.n, k) * choose(base.n, marked - k)
        const all = choose(base.n + current.n, marked)
        let [higher, rarer] = [0n, 0n]
        for (let k = 0; k <= current.n; k += 1) {
          if (k >= current.k) higher += tables(k)
          if (tables(k) <= tables(current.k)) rarer += tables(k)
        }
        const { oneSided, twoSided } = fisher(base, current)
        expect(Math.abs(oneSided - quotient(higher, all))).toBeLessThan(1e-12)
        expect(Math.abs(twoSided - quotient(rarer, all))).toBeLessThan(1e-12)
      }),
    )
  })

  // By SciPy 1.17.
  test.each([
    [919_000, 1_000_000, 920_000, 1_000_000, 0.004709810045371225, 0.00941962009074245],
    [400_000, 436_000, 460_000, 496_400, 2.610455770379259e-62, 4.8982296771725275e-62],
    [5, 1_000_000, 30, 1_000_000, 1.1179059794244801e-5, 2.2358119588489602e-5],
    [100, 1_000_000, 20, 1_000_000, 0.9999999999999947, 5.499642142874138e-14],
    [80_000, 1_000_000, 82_000, 1_000_000, 1.104286997318282e-7, 2.208573994636564e-7],
    [30_000, 100_000, 10, 30, 0.4112314169190684, 0.6925340702705227],
  ])('holds for %i of %i against %i of %i', (k1, n1, k2, n2, oneSided, twoSided) => {
    const result = fisher({ k: k1, n: n1 }, { k: k2, n: n2 })
    expectRelative(result.oneSided, oneSided, 1e-8)
    expectRelative(result.twoSided, twoSided, 1e-8)
  })

  test('keeps its digits at a million', () => {
    // By mpmath with 30 digits.
    expectRelative(fisher({ k: 80_000, n: 1_000_000 }, { k: 82_000, n: 1_000_000 }).oneSided, 1.1042869970404517e-7, 1e-12)
  })

  test('stands in for the pooled z where an expected count is under 5', () => {
    const [rare, more] = [
      { k: 1, n: 2000 },
      { k: 8, n: 2000 },
    ]
    expect(probabilityOfRise(rare, more)).toBe(fisher(rare, more).oneSided)
    const [base, current] = [
      { k: 80, n: 1000 },
      { k: 100, n: 1000 },
    ]
    expect(probabilityOfRise(base, current)).toBe(pooledTest(base, current).p)
    expect(pooledTest({ k: 5, n: 5 }, { k: 3, n: 3 })).toEqual({ p: 1 })
    expect(probabilityOfRise({ k: 5, n: 5 }, { k: 3, n: 3 })).toBe(1)
  })
})

describe("Newcombe's interval", () => {
  test('of what is not counted is the mirror image', () => {
    fc.assert(
      fc.property(share, share, (base, current) => {
        const [low, high] = newcombe(base, current)
        const [otherLow, otherHigh] = newcombe({ k: base.n - base.k, n: base.n }, { k: current.n - current.k, n: current.n })
        expect(otherLow).toBeCloseTo(-high, 12)
        expect(otherHigh).toBeCloseTo(-low, 12)
      }),
    )
  })

  test('touches the margin at the alpha that is its p, on either side', () => {
    fc.assert(
      fc.property(share, share, fc.double({ min: 0, max: 0.3, noNaN: true }), (base, current, margin) => {
        const p = newcombeProbability(base, current, margin)
        const z = -normalQuantile(p)
        if (Math.abs(z) < 1e-6 || Math.abs(z) > 6) return
        const [low, high] = newcombe(base, current, Math.abs(z))
        expect(z > 0 ? low : high).toBeCloseTo(margin, 8)
        expect(p <= 0.05).toBe(newcombe(base, current, oneSided95)[0] >= margin)
      }),
    )
  })

  test('says nothing of a share that stayed, and much of a million', () => {
    expect(newcombeProbability({ k: 3, n: 9 }, { k: 3, n: 9 }, 0)).toBe(0.5)
    expect(newcombeProbability({ k: 0, n: 9 }, { k: 0, n: 9 }, 0)).toBe(0.5)
    expect(newcombeProbability({ k: 100_000, n: 1_000_000 }, { k: 200_000, n: 1_000_000 }, 0.01)).toBe(0)
    expect(newcombeProbability({ k: 200_000, n: 1_000_000 }, { k: 100_000, n: 1_000_000 }, 0)).toBe(1)
  })

  test('comes from Wilson limits that solve their own equation', () => {
    fc.assert(
      fc.property(share, fc.double({ min: 0.1, max: 5, noNaN: true }), ({ k, n }, z) => {
        for (const limit of wilsonAt({ k, n }, z)) expect((k / n - limit) ** 2).toBeCloseTo((z * z * limit * (1 - limit)) / n, 12)
      }),
    )
  })
})

describe('the least rise that could have been told', () => {
  test('is larger than the margin, and smaller with more values', () => {
    const base = { k: 160, n: 2000 }
    const rises = [50, 500, 5000].map(n => detectableRise(base, n, 0.005) ?? Number.NaN)
    expect(rises[0]).toBeGreaterThan(rises[1] ?? 0)
    expect(rises[1]).toBeGreaterThan(rises[2] ?? 0)
    expect(rises[2]).toBeGreaterThan(0.005)
  })

  test('is none where even everything would not stand out', () => {
    expect(detectableRise({ k: 9, n: 10 }, 10, 0)).toBeUndefined()
    expect(detectableRise({ k: 10, n: 10 }, 10, 0)).toBeUndefined()
    expect(detectableRise({ k: 9, n: 10 }, 1000, 0.2)).toBeUndefined()
  })
})

describe('the burn of two windows', () => {
  const none = { k: 0, n: 0 }
  test.each([
    ['both burn too fast', { k: 300, n: 1000 }, { k: 60, n: 200 }, 'fail'],
    ['the trouble is over', { k: 300, n: 1000 }, { k: 4, n: 200 }, 'pass'],
    ['the trouble is too young', { k: 40, n: 1000 }, { k: 60, n: 200 }, 'pass'],
    ['few tickets look bad', { k: 300, n: 1000 }, { k: 2, n: 10 }, 'insufficient-data'],
    ['the short window is empty', { k: 300, n: 1000 }, none, 'insufficient-data'],
    ['the long window is calm and the short one empty', { k: 40, n: 1000 }, none, 'pass'],
    ['both are empty', none, none, 'insufficient-data'],
  ] as const)('where %s: %o, %o', (_, long, short, verdict) => {
    expect(judgeBurn(long, short, 0.95, 2)).toBe(verdict)
  })

  test('is not known of no tickets', () => {
    expect(burnOf(none, 0.95)).toBeUndefined()
  })
})
