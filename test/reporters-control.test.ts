import { describe, expect, it } from 'vitest'
import type { SeriesPoint } from '../src/model/report.js'
import { usualLimits } from '../src/reporters/_control.js'

/* The XmR example of Wheeler's kind that stands with the statistics: mean 41.416667, mean range 1.727273, limits 36.822121 and 46.011212. */
const values = [39, 41, 41, 41, 43, 44, 41, 42, 40, 41, 44, 40, 55, 42, 41, 43, 44, 46, 47, 48, 49, 50]
const weeks = (of: readonly number[]): readonly SeriesPoint[] =>
  of.map((value, index) => ({
    from: new Date(Date.UTC(2026, 0, 5) + index * 7 * 86_400_000).toISOString().slice(0, 10),
    incomplete: false,
    conversations: 10,
    'first-response-time': { n: 10, p50: value * 60, p90: value * 120 },
  }))
const said = (of: readonly number[]): string => (usualLimits(weeks(of)) ?? []).map(word => word.text).join('')

describe('the usual limits of weekly first replies', () => {
  it('come from the first twelve weeks, and tell the later weeks outside them', () => {
    expect(said(values)).toContain('37m to 46m')
    // Indexes 12, 18, 19, 20 and 21 are beyond the limits.
    expect(said(values)).toContain('the week of 30 Mar')
    expect(said(values)).toContain('and 1 more')
  })

  it('are told without alarm where nothing is out', () => {
    expect(said(values.slice(0, 12).concat([41, 42]))).toContain('no later week is out')
  })

  it('are not told by fewer than fourteen complete weeks', () => {
    expect(usualLimits(weeks(values.slice(0, 13)))).toBeUndefined()
    expect(usualLimits(weeks(values).map((week, index) => ({ ...week, incomplete: index < 9 })))).toBeUndefined()
  })
})
