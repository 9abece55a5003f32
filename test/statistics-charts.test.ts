import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { controlLimits, meanOf, movingRanges, signalsOf } from '../src/statistics/control-chart.js'
import { benjaminiHochberg, holm } from '../src/statistics/holm.js'
import { shareChart, shareLimits } from '../src/statistics/share-chart.js'

describe('charts', () => {
  const limits = { mean: 10, range: 1, lower: 7, upper: 13, upperRange: 3, sigma: 1 }

  test('tell eight in a row on one side, and begin anew at the mean', () => {
    const nine = [9, 9, 9, 9, 9, 9, 9, 9, 9]
    expect(signalsOf(nine, limits, 'eight-on-one-side')).toEqual([7, 8])
    expect(signalsOf([...nine.slice(2), 10, ...nine.slice(2)], limits, 'eight-on-one-side')).toEqual([])
    expect(signalsOf([...nine.slice(2), 11], limits, 'eight-on-one-side')).toEqual([])
  })

  test('tell falls as well as rises, and no standstill', () => {
    expect(signalsOf([9, 8, 7, 6, 5, 4, 3], limits, 'six-in-a-row')).toEqual([5, 6])
    expect(signalsOf([9, 8, 7, 7, 6, 5, 4], limits, 'six-in-a-row')).toEqual([])
    expect(signalsOf([9, 6.5, 13.5], limits, 'beyond-limits')).toEqual([1, 2])
  })

  test('do not mix the sides of two of three', () => {
    expect(signalsOf([12.5, 7.5, 10], limits, 'two-of-three')).toEqual([])
    expect(signalsOf([12.5, 10, 12.5, 10], limits, 'two-of-three')).toEqual([2])
  })

  test('by the median range bear an outlier', () => {
    const values = [10, 12, 10, 12, 10, 90, 10, 12, 10, 12, 10, 12]
    expect(controlLimits(values, 'median')).toMatchObject({ range: 2, upper: meanOf(values) + 6.29, upperRange: 7.73 })
    expect(controlLimits(values, 'median')?.sigma).toBeCloseTo(2 / 0.9538725524, 9)
    expect(movingRanges([1, 4, 2])).toEqual([3, 2])
  })

  test('need two values, and shares that vary', () => {
    expect(controlLimits([4])).toBeUndefined()
    expect(
      shareChart([
        { k: 0, n: 10 },
        { k: 0, n: 20 },
      ]),
    ).toBeUndefined()
    expect(
      shareChart([
        { k: 10, n: 10 },
        { k: 20, n: 20 },
      ]),
    ).toBeUndefined()
    expect(
      shareChart([
        { k: 1, n: 10 },
        { k: 0, n: 0 },
      ]),
    ).toBeUndefined()
    expect(shareChart([])).toBeUndefined()
    expect(shareLimits({ rate: 0.01, spread: 2 }, 10)).toEqual([0, expect.closeTo(0.01 + 6 * Math.sqrt(0.00099), 12)])
  })
})

test('adjusted probabilities tell those that the step-wise procedures would', () => {
  const probabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 })
  fc.assert(
    fc.property(probabilities, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (p, level) => {
      const sorted = [...p].sort((a, b) => a - b)
      let stepDown = 0
      while (stepDown < p.length && (sorted[stepDown] ?? 1) * (p.length - stepDown) <= level) stepDown += 1
      expect(holm(p).filter(value => value <= level)).toHaveLength(stepDown)
      let stepUp = p.length
      while (stepUp > 0 && ((sorted[stepUp - 1] ?? 1) * p.length) / stepUp > level) stepUp -= 1
      expect(benjaminiHochberg(p).filter(value => value <= level)).toHaveLength(stepUp)
    }),
  )
})
