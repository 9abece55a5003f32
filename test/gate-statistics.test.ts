import { describe, expect, it } from 'vitest'
import type { ConditionSettings } from '../src/model/settings.js'
import { isInferred, leastN, testLimit } from '../src/pipeline/_gate-limit.js'
import { statisticOf } from '../src/pipeline/_gate-statistics.js'
import { testWorse } from '../src/pipeline/_gate-worse.js'
import { type Figure, figureAt, isFigure } from '../src/pipeline/figure-path.js'
import { describe as distribution } from '../src/sketch/quantile.js'
import { ratio } from '../src/sketch/share.js'
import { addValue, emptySpread } from '../src/sketch/spread.js'
import { mulberry32 } from '../src/statistics/random.js'

function figure(path: string): Figure {
  const found = figureAt(path)
  if (!isFigure(found)) throw new Error(found.wrong)
  return found
}

function condition(parts: Partial<ConditionSettings>): ConditionSettings {
  return { of: '', ratchet: false, onInsufficient: 'pass', ...parts }
}

const reopened = figure('reopen-rate')
const median = figure('first-response-time.calendar.p50')
const ninth = figure('first-response-time.calendar.p90')
const share = (value: number) => ({ value, unit: 'share' }) as const
const points = (value: number) => ({ value, unit: 'points' }) as const

function told(values: readonly number[]) {
  const spread = emptySpread()
  for (const value of values) addValue(spread, value)
  return distribution(spread)
}

/** The generator of the specification's vectors. */
function generated(seed: number, n: number, k: number): readonly number[] {
  const random = mulberry32(seed)
  return Array.from({ length: n }, () => Math.floor(k / (1.001 - random())))
}

function worse(
  base: unknown,
  current: unknown,
  of: Figure,
  amount: ConditionSettings['worse'],
  more: { better?: 'lower' | 'higher'; draws?: number; minN?: number; on?: 'point' } = {},
) {
  const statistic = statisticOf(base)
  if (statistic === undefined || amount === undefined) throw new Error('no statistic')
  const { better = 'lower', draws = 0, ...parts } = more
  return testWorse(current, statistic, { figure: of, condition: condition({ worse: amount, ...parts }), better, allowance: 1, draws })
}

describe('a figure against an earlier one', () => {
  it('takes Newcombe’s interval for ratios: 110 of 1000 after 80 is beyond no margin, not beyond a point', () => {
    // 5.2, second row: lower one-sided limit 0.0084292455.
    const none = worse(ratio(80, 1000), ratio(110, 1000), reopened, points(0))
    expect(none.interval?.[0]).toBeCloseTo(0.0084292455, 9)
    expect(none.p).toBeLessThan(0.05)
    const point = worse(ratio(80, 1000), ratio(110, 1000), reopened, points(0.01))
    expect(point).toMatchObject({ verdict: 'warn', reason: 'seems-worse', limit: 0.09 })
    expect(point.p).toBeGreaterThan(0.05)
  })

  it('knows p as the alpha at which the bound touches the margin', () => {
    const limit = 0.0084292455
    const { p } = worse(ratio(80, 1000), ratio(110, 1000), reopened, points(limit))
    expect(p).toBeCloseTo(0.05, 6)
  })

  it('takes the log-ratio for quantiles, to the vectors', () => {
    // 5.8: gen(1,2000,300) against gen(2,500,450), p50 593 → 897, CI90 1.40831816 to 1.62470576, z 7.3318 at margin 1.1.
    const tested = worse(told(generated(1, 2000, 300)), told(generated(2, 500, 450)), median, share(0.1))
    expect(tested).toMatchObject({ value: 897, baseline: 593, n: 500 })
    expect((tested.interval?.[0] ?? 0) + 1).toBeCloseTo(1.40831816, 8)
    expect((tested.interval?.[1] ?? 0) + 1).toBeCloseTo(1.62470576, 8)
    expect(tested.p).toBeLessThan(1e-12)
    const high = worse(told(generated(1, 2000, 300)), told(generated(2, 500, 450)), ninth, share(0.1))
    // z 2.1441: one-sided p 0.01601.
    expect(high.p).toBeCloseTo(0.01601, 4)
    expect((high.interval?.[0] ?? 0) + 1).toBeCloseTo(1.19095174, 8)
  })

  it('turns round where more is better, so that a fall is worse', () => {
    const csat = figure('csat')
    const fell = worse(ratio(920, 1000), ratio(890, 1000), csat, points(0), { better: 'higher' })
    const rose = worse(ratio(80, 1000), ratio(110, 1000), reopened, points(0))
    expect(fell.p).toBeCloseTo(rose.p ?? 0, 12)
    expect(fell.effect).toBeCloseTo(-0.03, 12)
    expect(fell.interval?.[1]).toBeCloseTo(-(rose.interval?.[0] ?? 0), 12)
    expect(worse(ratio(890, 1000), ratio(920, 1000), csat, points(0), { better: 'higher' }).verdict).toBe('pass')
  })

  it('reads ten per cent of a ratio as ten per cent of its earlier rate', () => {
    expect(worse(ratio(80, 1000), ratio(100, 1000), reopened, share(0.1)).limit).toBeCloseTo(0.088, 12)
  })

  it('says what it could have seen, and up to which value it would pass', () => {
    const tested = worse(ratio(160, 2000), ratio(160, 2000), reopened, points(0))
    // The rise at which the formula of R's power.prop.test (n = 2000, p1 = .08, one-sided 5 %) gives power .8, by bisection.
    expect(tested.minDetectable).toBeCloseTo(0.022644554, 8)
    const passes = Math.round((worse(ratio(80, 1000), ratio(200, 1000), reopened, points(0.01)).passes ?? 0) * 1000)
    const at = (k: number) => worse(ratio(80, 1000), ratio(k, 1000), reopened, points(0.01)).interval?.[0] ?? 0
    expect(at(passes)).toBeLessThanOrEqual(0.01)
    expect(at(passes + 1)).toBeGreaterThan(0.01)
  })

  it('needs two hundred for a ratio and a high quantile and a hundred for a median, in both runs', () => {
    expect(worse(ratio(16, 200), ratio(60, 199), reopened, points(0))).toMatchObject({ verdict: 'insufficient-data', reason: 'too-few' })
    expect(worse(ratio(16, 199), ratio(60, 200), reopened, points(0))).toMatchObject({ verdict: 'insufficient-data', reason: 'too-few' })
    expect(leastN(condition({}), median)).toBe(100)
    expect(leastN(condition({}), ninth)).toBe(200)
    expect(leastN(condition({ minN: 30 }), ninth)).toBe(30)
    expect(leastN(condition({ on: 'point' }), ninth)).toBe(0)
  })

  it('resamples small samples beside the log-ratio, and the more careful of the two decides', () => {
    const x = [30, 45, 60, 60, 75, 90, 120, 180, 240, 300, 420, 600, 900, 1800, 3600]
    const y = [40, 60, 75, 90, 120, 150, 200, 300, 360, 480, 600, 1200, 2400, 5400, 7200, 86400]
    const bold = worse(told(x), told(y), median, share(0), { minN: 10 })
    const careful = worse(told(x), told(y), median, share(0), { minN: 10, draws: 2000 })
    // 5.7: share of draws without a rise 0.208; 5.8: lnR 0.6061358036, SE 1.0302000555, so p = 0.2781.
    expect(bold.p).toBeCloseTo(0.2781, 4)
    expect(careful.p).toBeCloseTo(0.2781, 4)
    const plain = told([...Array(40)].map((_, i) => 100 + i))
    expect(worse(plain, plain, median, share(0), { minN: 10, draws: 2000 }).p).toBeGreaterThan(0.4)
  })

  it('compares what is counted as it is', () => {
    const backlog = figure('backlog.n')
    const base = { kind: 'point', value: 100 } as const
    const by = (value: number) =>
      testWorse({ n: value }, base, {
        figure: backlog,
        condition: condition({ worse: share(0.1) }),
        better: 'lower',
        allowance: 1,
        draws: 0,
      })
    expect(by(110).verdict).toBe('pass')
    expect(by(111)).toMatchObject({ verdict: 'fail', effect: 11 })
    expect(by(50).verdict).toBe('pass')
  })
})

describe('a figure against a limit', () => {
  const high = condition({ max: { value: 0.08, unit: 'share' } })

  it('fails on the bound, and only warns on the value', () => {
    // Lower Wilson limits at z = 1.6448536: 94 of 1000 0.0798970, 95 of 1000 0.0808227.
    expect(testLimit(ratio(94, 1000), reopened, high, 'max')).toMatchObject({ verdict: 'warn', reason: 'beyond-by-chance' })
    expect(testLimit(ratio(95, 1000), reopened, high, 'max')).toMatchObject({ verdict: 'fail', reason: 'above-limit' })
    expect(testLimit(ratio(80, 1000), reopened, high, 'max').verdict).toBe('pass')
  })

  it('counts on the point where a contract does', () => {
    const sla = figure('first-response-time.sla')
    const least = condition({ min: share(0.95) })
    expect(isInferred(least, sla)).toBe(false)
    const met = { met: 19, breached: 1, pending: 0, 'no-target': 0, ...ratio(19, 20) }
    expect(testLimit(met, sla, least, 'min').verdict).toBe('pass')
    expect(testLimit({ ...met, ...ratio(18, 20) }, sla, least, 'min')).toMatchObject({ verdict: 'fail', reason: 'below-limit' })
  })

  it('bounds a quantile by exact binomial ranks, at 90 % on both sides', () => {
    // The largest l with P(B < l) ≤ 1/20 and the least u with P(B ≥ u) ≤ 1/20 of B (1000, 9/10), summed in whole numbers.
    const values = Array.from({ length: 1000 }, (_, i) => i + 1)
    const tested = testLimit(told(values), ninth, condition({ max: { value: 883, unit: 'seconds' } }), 'max')
    expect(tested.verdict).toBe('fail')
    expect(tested.interval).toEqual([884, 916])
  })

  it('is not judged where no rank reaches far enough', () => {
    const few = told([1, 2, 3, 4])
    expect(testLimit(few, median, condition({ max: { value: 1, unit: 'seconds' }, minN: 1 }), 'max')).toMatchObject({
      verdict: 'insufficient-data',
    })
  })
})

describe('the rule of the gate over random data', () => {
  /** k of n at a rate, by the seed. */
  const drawn = (seed: number, n: number, rate: number): number => {
    const random = mulberry32(seed)
    let k = 0
    for (let i = 0; i < n; i += 1) if (random() < rate) k += 1
    return k
  }
  const fails = (seed: number, rate: number): boolean =>
    (worse(ratio(drawn(seed, 2000, 0.08), 2000), ratio(drawn(seed + 50_000, 2000, rate), 2000), reopened, points(0.005)).p ?? 1) <= 0.05

  it('sees four points more at 8 % and 2000 conversations at least 95 times of a hundred, and sees nothing where nothing is', () => {
    const seeds = Array.from({ length: 400 }, (_, seed) => seed + 1)
    expect(seeds.filter(seed => fails(seed, 0.12)).length).toBeGreaterThanOrEqual(380)
    expect(seeds.filter(seed => fails(seed, 0.08)).length).toBeLessThanOrEqual(12)
  })

  it('never calls an improvement worse', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const [before, after] = [drawn(seed, 500, 0.1), drawn(seed + 1000, 500, 0.1)]
      const tested = worse(ratio(Math.max(before, after), 500), ratio(Math.min(before, after), 500), reopened, points(0))
      expect(tested.verdict).toBe('pass')
      expect(tested.p).toBeGreaterThanOrEqual(0.5)
    }
  })
})
