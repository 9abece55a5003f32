import type { Distribution, MetricFigures } from '../model/metric.js'
import { interpolate } from '../sketch/quantile.js'
import { rankedOf } from '../sketch/ranked.js'
import { type QuantileEstimate, ranksAbout } from '../statistics/log-ratio.js'

/** The quantiles of a distribution that can be compared, by their key in the report. */
export const quantileKeys = ['p50', 'p90', 'p95'] as const
export type QuantileKey = (typeof quantileKeys)[number]
const shareOf = { p50: 0.5, p90: 0.9, p95: 0.95 }

/** So many values, or more, need no resampling and are not kept. */
const FEW = 100

/** What the tests need to know of one figure, bounded in size: counts, or quantiles with the order statistics about them. */
export type Statistic =
  | { readonly kind: 'ratio'; readonly k: number; readonly n: number }
  | Spreadout
  | { readonly kind: 'point'; readonly value: number }

/** A distribution: its quantiles as value, lower and upper order statistic, and under 100 values all of them in order. */
export interface Spreadout {
  readonly kind: 'distribution'
  readonly n: number
  readonly mean?: number
  readonly min?: number
  readonly max?: number
  readonly p50?: readonly [number, number, number]
  readonly p90?: readonly [number, number, number]
  readonly p95?: readonly [number, number, number]
  readonly values?: readonly number[]
  /** How many values lie above each quantile: of a group, above those of the whole run. */
  readonly above?: readonly [number, number, number]
}

/** The figures of a run, of one group of it or of one conversation, by metric id. */
export type Figures = { readonly [metric: string]: MetricFigures }

/** Figures by dimension and value, of one run. */
export type Strata = ReadonlyMap<string, ReadonlyMap<string, { readonly count: number; readonly figures: Figures }>>

/** What stands at the keys of an object tree; undefined where nothing does. */
export function valueAt(root: unknown, keys: readonly string[]): unknown {
  let here = root
  for (const key of keys) here = isObject(here) && Object.hasOwn(here, key) ? here[key] : undefined
  return here
}

/** How many of the values behind a distribution lie above each of these; undefined where the values are not at hand. */
export function countAbove(part: unknown, limits: readonly [number, number, number]): readonly [number, number, number] | undefined {
  const all = isObject(part) ? rankedOf(part)?.all() : undefined
  if (all === undefined) return undefined
  const [median, high, highest] = limits
  let [first, second, third] = [0, 0, 0]
  // Indexed, for there may be millions.
  for (let i = 0; i < all.length; i += 1) {
    const value = all[i] ?? 0
    if (value > median) first += 1
    if (value > high) second += 1
    if (value > highest) third += 1
  }
  return [first, second, third]
}

/** True for an object with keys. */
export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The number at a key, or undefined. */
export function numberAt(root: unknown, key: string): number | undefined {
  const value = valueAt(root, [key])
  return typeof value === 'number' ? value : undefined
}

/** What the tests need of a ratio or a distribution of the report; undefined for any other object. */
export function statisticOf(part: unknown): Statistic | undefined {
  if (!isObject(part)) return undefined
  const n = numberAt(part, 'n')
  const k = numberAt(part, 'k')
  if (n === undefined) return undefined
  if (k !== undefined) return { kind: 'ratio', k, n }
  return isDistribution(part) ? distributionOf(part) : undefined
}

/** The estimate of one quantile for the ratio test; undefined where it is not known. */
export function estimateOf({ n, ...rest }: Spreadout, key: QuantileKey): QuantileEstimate | undefined {
  const told = rest[key]
  return told === undefined ? undefined : { n, value: told[0], low: told[1], high: told[2] }
}

/** Every ratio, distribution and single number of some figures, by path; the parts that are lists of people or cases hold none. */
export function statisticsOf(figures: Figures): ReadonlyMap<string, Statistic> {
  const found = new Map<string, Statistic>()
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'number') found.set(path, { kind: 'point', value })
    if (!isObject(value)) return
    const own = statisticOf(value)
    if (own !== undefined) found.set(path, own)
    const told = own === undefined ? [] : own.kind === 'ratio' ? ['k', 'n', 'rate'] : ['n', 'mean', 'min', 'max', ...quantileKeys]
    for (const [key, part] of Object.entries(value)) if (!told.includes(key) && key !== 'credit') visit(part, `${path}.${key}`)
  }
  for (const [id, metric] of Object.entries(figures)) if (metric.unknown === undefined) visit(metric, id)
  return found
}

function isDistribution(part: { readonly [key: string]: unknown }): part is { readonly [key: string]: unknown } & Distribution {
  return typeof part['p50'] === 'number'
}

function distributionOf(part: Distribution): Spreadout {
  const { n, mean, min, max } = part
  const plain = {
    kind: 'distribution',
    n,
    ...(mean === undefined ? {} : { mean }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  } as const
  const ranked = rankedOf(part)
  if (ranked === undefined || n < 2) return plain
  const ranks = new Set<number>()
  for (const key of quantileKeys) {
    const below = Math.floor((n - 1) * shareOf[key])
    for (const rank of [...ranksAbout(n, shareOf[key]), below, Math.min(below + 1, n - 1)]) ranks.add(rank)
  }
  const values = ranked.at([...ranks])
  const at = (rank: number): number => values.get(rank) ?? 0
  const quantiles = Object.fromEntries(
    quantileKeys.map(key => {
      const [low, high] = ranksAbout(n, shareOf[key])
      return [key, [interpolate(n, shareOf[key], at), at(low), at(high)]]
    }),
  )
  const all = n < FEW ? ranked.all() : undefined
  return { ...plain, ...quantiles, ...(all === undefined ? {} : { values: [...all.sort()] }) }
}
