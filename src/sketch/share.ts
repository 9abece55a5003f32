import type { Ratio } from '../model/metric.js'

/** The two-sided 95 % point of the normal distribution. */
const z = 1.959963984540054

/** The Wilson 95 % score interval (Wilson 1927) of k in n, n above 0; k = 0 begins at exactly 0 and k = n ends at exactly 1. */
export function wilson(k: number, n: number): readonly [number, number] {
  const rate = k / n
  const scale = 1 + (z * z) / n
  const centre = (rate + (z * z) / (2 * n)) / scale
  const half = (z / scale) * Math.sqrt((rate * (1 - rate)) / n + (z * z) / (4 * n * n))
  return [k === 0 ? 0 : centre - half, k === n ? 1 : centre + half]
}

/** The ratio k / n with its Wilson 95 % interval; neither rate nor interval where n is 0. */
export function ratio(k: number, n: number): Ratio {
  return n === 0 ? { unit: 'ratio', k, n } : { unit: 'ratio', k, n, rate: k / n, interval: wilson(k, n) }
}
