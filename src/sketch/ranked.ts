import type { Distribution } from '../model/metric.js'

/** The values behind a distribution, in order. */
export interface Ranked {
  readonly n: number
  /** The values that stand at these ranks (from 0). */
  at(ranks: readonly number[]): ReadonlyMap<number, number>
  /** Every value, in no order; undefined where only bins are left of them. */
  all(): Float64Array | undefined
}

/** Beside the figures, not in them: what is told of a distribution must stay plain data. */
const behind = new WeakMap<object, Ranked>()

/** Keeps the values behind a distribution at hand, and gives the distribution. */
export function rank<D extends Distribution>(distribution: D, ranked: Ranked | undefined): D {
  if (ranked !== undefined) behind.set(distribution, ranked)
  return distribution
}

/** The values behind a distribution that this process computed; undefined for any other. */
export function rankedOf(distribution: object): Ranked | undefined {
  return behind.get(distribution)
}
