import { describe, expect, test } from 'vitest'
import { quantiles, valuesAt } from '../src/sketch/quantile.js'
import { wilson } from '../src/sketch/share.js'
import { addValue, emptySpread, type Spread } from '../src/sketch/spread.js'
import { censoredMedian } from '../src/sketch/survival.js'
import { bootstrap } from '../src/statistics/bootstrap.js'
import { burnOf, burnSpending } from '../src/statistics/burn.js'
import { controlLimits, signalsOf } from '../src/statistics/control-chart.js'
import { detectableRatio, detectableRise } from '../src/statistics/detectable.js'
import { fisher } from '../src/statistics/fisher.js'
import { hodgesLehmann } from '../src/statistics/hodges-lehmann.js'
import { benjaminiHochberg, holm } from '../src/statistics/holm.js'
import { estimateQuantile, logRatio, logRatioProbability, ranksAbout } from '../src/statistics/log-ratio.js'
import { mannWhitney } from '../src/statistics/mann-whitney.js'
import { newcombe } from '../src/statistics/newcombe.js'
import { normalDensity, normalQuantile, oneSided95, twoSided95 } from '../src/statistics/normal.js'
import { permutation } from '../src/statistics/permutation.js'
import { mulberry32 } from '../src/statistics/random.js'
import { rankInterval } from '../src/statistics/rank-interval.js'
import { shareChart, shareLimits } from '../src/statistics/share-chart.js'
import { survivalCurve } from '../src/statistics/survival-curve.js'
import { pooledTest } from '../src/statistics/two-shares.js'
import { wilsonAt } from '../src/statistics/wilson.js'
import { expectNear, expectPair, type Generated, type Sample, vectors } from './statistics-vectors.js'

function generated({ seed, n, k }: Generated): readonly number[] {
  const random = mulberry32(seed)
  return Array.from({ length: n }, () => Math.floor(k / (1.001 - random()))).sort((a, b) => a - b)
}

function spreadOf(values: readonly number[]): Spread {
  const spread = emptySpread()
  for (const value of values) addValue(spread, value)
  return spread
}

function estimate(sample: Sample, share: number) {
  const spread = spreadOf('seed' in sample ? generated(sample) : sample)
  const found = estimateQuantile(spread.n, share, ranks => valuesAt([spread], ranks))
  if (found === undefined) throw new Error('no estimate')
  return found
}

describe('one share', () => {
  test.each(vectors.wilson)('the Wilson interval of $k in $n is the published one, at its z too', ({ k, n, interval }) => {
    expectPair(wilson(k, n), interval)
    expectPair(wilsonAt({ k, n }, twoSided95), interval)
    if (k === 0) expect(wilsonAt({ k, n }, oneSided95)[0]).toBe(0)
    if (k === n) expect(wilsonAt({ k, n }, oneSided95)[1]).toBe(1)
  })
})

describe('two shares', () => {
  test.each(vectors.twoShares)('$base.k/$base.n against $current.k/$current.n is told as published', row => {
    const pooled = pooledTest(row.base, row.current)
    if (row.z === undefined) expect(pooled).toEqual({ p: 1 })
    else expectNear(pooled.z, row.z)
    expectNear(pooled.p, row.p)
    const exact = fisher(row.base, row.current)
    expectNear(exact.oneSided, row.fisherOneSided)
    expectNear(exact.twoSided, row.fisherTwoSided)
    expectPair(newcombe(row.base, row.current), row.interval)
    expectNear(newcombe(row.base, row.current, oneSided95)[0], row.lower)
  })

  test.each(vectors.sampleSizes.shares)('$n values a period are just enough to tell $base from $current', ({ base, current, n }) => {
    const from = Math.min(base, current)
    const [p1, rise] = base < current ? [base, current - base] : [1 - base, base - current]
    expect(from).toBeGreaterThan(0)
    // The published sizes are rounded to whole values.
    expect(detectableRise({ k: p1 * (n + 0.5), n: n + 0.5 }, n + 0.5, 0)).toBeLessThanOrEqual(rise)
    expect(detectableRise({ k: p1 * (n - 1), n: n - 1 }, n - 1, 0)).toBeGreaterThan(rise)
  })
})

describe('two samples', () => {
  test.each(vectors.mannWhitney)('the Mann–Whitney test of $base and $current is the published one', row => {
    const result = mannWhitney(row.base, row.current)
    expect(result?.u).toBe(row.u)
    expect(result?.ties).toBe(row.ties)
    expectNear(result?.deviation, row.deviation)
    if (row.z === undefined) expect(result).not.toHaveProperty('z')
    else expectNear(result?.z, row.z)
    expectNear(result?.p, row.p)
    if (row.exact !== undefined) expectNear(result?.exact, row.exact)
    expectNear(result?.effect, row.effect)
    expectNear(hodgesLehmann(row.base, row.current), row.shift)
  })

  test.each(vectors.resampling.bootstrap.results)('the bootstrap at $share draws as published', row => {
    const { seed, base, current, bootstrap: settings } = vectors.resampling
    const result = bootstrap(base, current, row.share, { seed, draws: settings.draws })
    expect(bootstrap(base, current, row.share)).toEqual(result)
    expectNear(result?.difference, row.difference)
    expectPair(result?.interval ?? [Number.NaN, Number.NaN], row.interval)
    expectNear(result?.lower, row.lower)
    expectNear(result?.share, row.withoutRise)
    expectNear(result?.mean, row.mean)
  })

  test.each(vectors.resampling.permutation.results)('the permutation test at $share shuffles as published', ({ share, hits, p }) => {
    const { seed, base, current, permutation: settings } = vectors.resampling
    expect(permutation(base, current, share, { seed, draws: settings.draws })).toEqual({ hits, p })
    expect(permutation(base, current, share)).toEqual({ hits, p })
  })
})

describe('quantiles', () => {
  test.each(vectors.quantiles)('of $values are those of type 7, and their ranks the nearest', ({ values, shares, type7, nearestRank }) => {
    const spread = spreadOf(values)
    quantiles([spread], shares).forEach((value, index) => {
      expectNear(value, type7[index] ?? Number.NaN)
    })
    const ranks = shares.map(share => Math.ceil(share * values.length) - 1)
    const found = valuesAt([spread], ranks)
    expect(ranks.map(rank => found.get(rank))).toEqual(nearestRank)
  })

  test.each(vectors.rankIntervals)('the ranks about the quantile $share of $n values are the published ones', row => {
    const interval = rankInterval(row.n, row.share)
    expect([interval.lower, interval.upper]).toEqual([row.lower, row.upper])
    if (row.coverage !== undefined) expectNear(interval.coverage, row.coverage)
    expect(interval.coverage === undefined).toBe(row.lower === undefined || row.upper === undefined)
  })

  test('a p90 has an upper 95 % limit from 36 values on, and a median an interval from 6', () => {
    expect(rankInterval(35, 0.9)).not.toHaveProperty('upper')
    expect(rankInterval(36, 0.9).upper).toBe(36)
    expect(rankInterval(5, 0.5)).toEqual({})
    expect(rankInterval(6, 0.5)).toMatchObject({ lower: 1, upper: 6 })
  })

  test.each(vectors.generated)('the sample of seed $seed and $n values is the published one', sample => {
    expect(generated(sample).reduce((sum, value) => sum + value, 0)).toBe(sample.sum)
  })

  test.each(vectors.logRatio)('the ratio of the quantile $share from $baseValue to $currentValue is told as published', row => {
    const base = estimate(row.base, row.share)
    const current = estimate(row.current, row.share)
    expectNear(base.value, row.baseValue)
    expectNear(current.value, row.currentValue)
    const ratio = logRatio(base, current)
    expectNear(ratio.log, row.log)
    expectNear(ratio.error, row.error)
    expectPair(ratio.interval, row.interval)
    if (row.ranks !== undefined) expect(ranksAbout(base.n, row.share)).toEqual(row.ranks)
    if (row.margin === undefined) return
    const p = logRatioProbability(ratio, row.margin)
    expect(p <= 0.05).toBe(ratio.interval[0] > row.margin)
    expect(p <= 0.05).toBe(row.z !== undefined)
    if (row.z !== undefined) expectNear(-normalQuantile(p), row.z)
  })

  test.each(vectors.sampleSizes.quantiles)('$n values a period are just enough to tell the quantile $share times $ratio', row => {
    const density = normalDensity(normalQuantile(row.share))
    const reach = (n: number) => (twoSided95 * row.sigma * Math.sqrt((row.share * (1 - row.share)) / n)) / density
    const detected = (n: number) => {
      const one = { n, value: 3600, low: 3600 * Math.exp(-reach(n)), high: 3600 * Math.exp(reach(n)) }
      return detectableRatio(one, one, 1)
    }
    expect(detected(row.n + 0.5)).toBeLessThanOrEqual(row.ratio)
    expect(detected(row.n - 1)).toBeGreaterThan(row.ratio)
  })
})

test.each(vectors.mulberry32)('the stream of seed $seed is the published one', ({ seed, values }) => {
  const random = mulberry32(seed)
  expect(values.map(() => random())).toEqual(values)
})

test.each(vectors.adjustment)('$p are adjusted as published', row => {
  const [byHolm, byBenjaminiHochberg] = [holm(row.p), benjaminiHochberg(row.p)]
  expect([byHolm.length, byBenjaminiHochberg.length]).toEqual([row.p.length, row.p.length])
  byHolm.forEach((p, index) => {
    expectNear(p, row.holm[index] ?? Number.NaN)
  })
  byBenjaminiHochberg.forEach((p, index) => {
    expectNear(p, row.benjaminiHochberg[index] ?? Number.NaN)
  })
})

describe('charts', () => {
  const { controlChart: chart, shareChart: shares } = vectors

  test('of single values have the published limits and signals', () => {
    const limits = controlLimits(chart.values.slice(0, chart.baseline))
    if (limits === undefined) throw new Error('no limits')
    for (const part of ['mean', 'range', 'lower', 'upper', 'upperRange', 'sigma'] as const) expectNear(limits[part], chart[part])
    for (const rule of ['beyond-limits', 'two-of-three', 'four-of-five', 'six-in-a-row'] as const) {
      expect(signalsOf(chart.values, limits, rule)).toEqual(chart.signals[rule])
    }
  })

  test('hide a drift when their limits are taken from the whole series', () => {
    const limits = controlLimits(chart.values)
    if (limits === undefined) throw new Error('no limits')
    expectNear(limits.upper, chart.whole.upper)
    expectNear(limits.lower, chart.whole.lower)
    expect(signalsOf(chart.values, limits, 'beyond-limits')).toEqual(chart.whole.beyond)
  })

  test('of shares have the published limits, narrowed only when asked', () => {
    const points = shares.k.map((k, index) => ({ k, n: shares.n[index] ?? 0 }))
    const found = shareChart(points.slice(0, shares.baseline))
    const last = points.at(-1)
    if (found === undefined || last === undefined) throw new Error('no chart')
    expectNear(found.rate, shares.rate)
    expectNear(found.spread, shares.spread)
    const [, upper] = shareLimits(found, last.n)
    expectNear(upper, shares.upper)
    expectNear(shareLimits(found, last.n, found.spread)[1], shares.upperWidened)
    expectNear((last.k / last.n - found.rate) / ((upper - found.rate) / 3), shares.score)
  })
})

test('the survival curve is the published one, and its median that of the report', () => {
  const { times, curve, median, answeredMedian } = vectors.survival
  const events = times.flatMap(([time, known]) => (known === 1 ? [time] : []))
  const censored = times.flatMap(([time, known]) => (known === 1 ? [] : [time]))
  const found = survivalCurve(events, censored)
  expect(found.map(([time]) => time)).toEqual(curve.map(([time]) => time))
  found.forEach(([, share], index) => {
    expectNear(share, curve[index]?.[1] ?? Number.NaN)
  })
  expect(censoredMedian([spreadOf(events)], [spreadOf(censored)])).toEqual({ value: median, atLeast: false })
  expect(quantiles([spreadOf(events)], [0.5])).toEqual([answeredMedian])
})

describe('a budget', () => {
  const { objective, window, rates, spending } = vectors.burn

  test.each(rates)('burns as published at $k bad in $n', ({ k, n, rate, low }) => {
    const burn = burnOf({ k, n }, objective)
    expectNear(burn?.rate, rate)
    if (low !== undefined) expectNear(burn?.low, low)
  })

  test.each(spending)('is spent to $share in $period days at the published rate', ({ share, period, rate }) => {
    expectNear(burnSpending(share, period, window), rate)
  })
})
