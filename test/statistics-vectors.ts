import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { ChartRule } from '../src/statistics/control-chart.js'
import type { Share } from '../src/statistics/wilson.js'

/** A number holds to 1e-9; a text holds as many digits as it shows. */
type Printed = number | string
type Pair = readonly [Printed, Printed]
/** A sample made by mulberry32. */
export interface Generated {
  readonly seed: number
  readonly n: number
  readonly k: number
}
/** Values, or how to make them. */
export type Sample = readonly number[] | Generated

interface Vectors {
  readonly wilson: readonly { readonly k: number; readonly n: number; readonly interval: Pair }[]
  readonly twoShares: readonly {
    readonly base: Share
    readonly current: Share
    readonly z?: Printed
    readonly p: Printed
    readonly fisherOneSided: Printed
    readonly fisherTwoSided: Printed
    readonly interval: Pair
    readonly lower: Printed
  }[]
  readonly mannWhitney: readonly {
    readonly base: readonly number[]
    readonly current: readonly number[]
    readonly u: number
    readonly ties: number
    readonly deviation: Printed
    readonly z?: Printed
    readonly p: Printed
    readonly exact?: Printed
    readonly effect: Printed
    readonly shift: Printed
  }[]
  readonly quantiles: readonly {
    readonly values: readonly number[]
    readonly shares: readonly number[]
    readonly type7: readonly number[]
    readonly nearestRank: readonly number[]
  }[]
  readonly rankIntervals: readonly {
    readonly n: number
    readonly share: number
    readonly lower?: number
    readonly upper?: number
    readonly coverage?: number
  }[]
  readonly mulberry32: readonly { readonly seed: number; readonly values: readonly number[] }[]
  readonly resampling: {
    readonly seed: number
    readonly base: readonly number[]
    readonly current: readonly number[]
    readonly bootstrap: {
      readonly draws: number
      readonly results: readonly {
        readonly share: number
        readonly difference: number
        readonly interval: Pair
        readonly lower: number
        readonly withoutRise: number
        readonly mean: number
      }[]
    }
    readonly permutation: {
      readonly draws: number
      readonly results: readonly { readonly share: number; readonly hits: number; readonly p: number }[]
    }
  }
  readonly generated: readonly (Generated & { readonly sum: number })[]
  readonly logRatio: readonly {
    readonly base: Sample
    readonly current: Sample
    readonly share: number
    readonly baseValue: number
    readonly currentValue: number
    readonly log: number
    readonly error: number
    readonly interval: Pair
    readonly ranks?: readonly number[]
    readonly margin?: number
    readonly z?: Printed
  }[]
  readonly adjustment: readonly {
    readonly p: readonly number[]
    readonly holm: readonly number[]
    readonly benjaminiHochberg: readonly number[]
  }[]
  readonly controlChart: {
    readonly values: readonly number[]
    readonly baseline: number
    readonly mean: Printed
    readonly range: Printed
    readonly upper: Printed
    readonly lower: Printed
    readonly upperRange: Printed
    readonly sigma: Printed
    readonly signals: Readonly<Record<Exclude<ChartRule, 'eight-on-one-side'>, readonly number[]>>
    readonly whole: { readonly upper: Printed; readonly lower: Printed; readonly beyond: readonly number[] }
  }
  readonly shareChart: {
    readonly k: readonly number[]
    readonly n: readonly number[]
    readonly baseline: number
    readonly rate: Printed
    readonly score: Printed
    readonly spread: Printed
    readonly upper: Printed
    readonly upperWidened: Printed
  }
  readonly survival: {
    readonly times: readonly (readonly [number, number])[]
    readonly curve: readonly (readonly [number, number])[]
    readonly median: number
    readonly answeredMedian: number
  }
  readonly burn: {
    readonly objective: number
    readonly window: number
    readonly rates: readonly { readonly k: number; readonly n: number; readonly rate: Printed; readonly low?: Printed }[]
    readonly spending: readonly { readonly share: number; readonly period: number; readonly rate: Printed }[]
  }
  readonly sampleSizes: {
    readonly shares: readonly { readonly base: number; readonly current: number; readonly n: number }[]
    readonly quantiles: readonly { readonly share: number; readonly sigma: number; readonly ratio: number; readonly n: number }[]
  }
}

/** The published figures. */
export const vectors: Vectors = JSON.parse(readFileSync(new URL('../fixtures/vectors/gate.json', import.meta.url), 'utf8'))

/** The figure is the printed one, as far as that goes. */
export function expectNear(actual: number | undefined, printed: Printed): void {
  const tolerance = typeof printed === 'number' ? 1e-9 : 0.500001 * 10 ** -(printed.split('.')[1]?.length ?? 0)
  expect(Math.abs((actual ?? Number.NaN) - Number(printed)), `${actual} against ${printed}`).toBeLessThanOrEqual(tolerance)
}

/** Both ends are the printed ones. */
export function expectPair(actual: readonly [number, number], printed: Pair): void {
  expectNear(actual[0], printed[0])
  expectNear(actual[1], printed[1])
}
