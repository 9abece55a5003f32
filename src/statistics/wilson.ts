import { wilson } from '../sketch/share.js'
import { twoSided95 } from './normal.js'

/** k of n; n above 0 wherever a rate is asked for. */
export interface Share {
  readonly k: number
  readonly n: number
}

/** The Wilson score interval (Wilson 1927) of a share at z above 0: a one-sided 95 % limit on either side at z = 1.645. */
export function wilsonAt({ k, n }: Share, z: number): readonly [number, number] {
  // The interval depends on z through z² / n alone, so another z is the 95 % interval of another n.
  const scale = (twoSided95 / z) ** 2
  return wilson(k * scale, n * scale)
}
