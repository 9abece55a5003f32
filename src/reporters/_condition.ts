import type { Condition } from '../model/gate.js'
import { humanCount, humanDuration, humanPercent } from '../text/human.js'

/** A figure of a condition in its unit: `9h 12m`, `8.3%`, `14`. */
export function figureOf(condition: Condition, value: number): string {
  if (condition.unit === 'seconds') return humanDuration(value, /(^|\.)business(\.|$)/.test(condition.of) ? 'business' : 'calendar')
  return condition.unit === 'ratio' ? humanPercent(value) : humanCount(value)
}

/** The change against the baseline: points of a share, per cent of a quantile, else a plain difference; undefined where there is none. */
export function changeOf(condition: Condition): string | undefined {
  return condition.effect === undefined ? undefined : signed(condition, condition.effect)
}

/** The interval of the change where there is a baseline, else of the value. */
export function intervalOf(condition: Condition): string | undefined {
  const { interval } = condition
  if (interval === undefined) return undefined
  const say = (value: number) => (condition.baseline === undefined ? figureOf(condition, value) : signed(condition, value))
  return interval.map(say).join(' to ')
}

/** What the condition could have seen: a change against a baseline, else a distance beyond the limit. */
export function detectableOf(condition: Condition): string | undefined {
  const { minDetectable, baseline } = condition
  if (minDetectable === undefined) return undefined
  if (baseline !== undefined) return signed(condition, minDetectable)
  return `${condition.unit === 'ratio' ? `${(minDetectable * 100).toFixed(1)} pp` : figureOf(condition, minDetectable)} beyond it`
}

function signed(condition: Condition, value: number): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '±'
  const size = Math.abs(value)
  if (condition.unit === 'ratio') return `${sign}${(size * 100).toFixed(1)} pp`
  return `${sign}${/\.p\d+$/.test(condition.of) ? `${(size * 100).toFixed(1)}%` : figureOf(condition, size)}`
}
