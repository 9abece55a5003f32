import { normalDistribution, twoSided95, upperTail } from './normal.js'
import { type Share, wilsonAt } from './wilson.js'

/**
 * Newcombe's hybrid-score interval (Newcombe 1998, method 10) of the difference current − base of two shares, as fractions, from their Wilson
 * limits at z: L = d − √((p₂−l₂)² + (u₁−p₁)²), U = d + √((u₂−p₂)² + (p₁−l₁)²). Two-sided 95 % by default; either end at z = 1.645
 * is a one-sided 95 % limit. Both n are above 0.
 */
export function newcombe(base: Share, current: Share, z: number = twoSided95): readonly [number, number] {
  const before = base.k / base.n
  const after = current.k / current.n
  const [baseLow, baseHigh] = wilsonAt(base, z)
  const [currentLow, currentHigh] = wilsonAt(current, z)
  const difference = after - before
  return [difference - Math.hypot(after - currentLow, baseHigh - before), difference + Math.hypot(currentHigh - after, before - baseLow)]
}

/**
 * The one-sided p of "the share rose by more than `margin`" (a fraction) that agrees with Newcombe's interval: the alpha at which its lower limit
 * touches the margin, by bisection on z to 1e-12; above 0.5 where the rise itself is under the margin, and then by the upper limit.
 * Both n are above 0; for "fell by more", compare what is not counted.
 */
export function newcombeProbability(base: Share, current: Share, margin: number): number {
  const difference = current.k / current.n - base.k / base.n
  if (difference === margin) return 0.5
  const over = difference > margin
  const beyond = (z: number): boolean => {
    const [low, high] = newcombe(base, current, z)
    return over ? low > margin : high < margin
  }
  let low = 0
  let high = 40
  while (high - low > 1e-12) {
    const middle = (low + high) / 2
    if (beyond(middle)) low = middle
    else high = middle
  }
  return over ? upperTail(low) : normalDistribution(low)
}
