/** The point that a standard normal value stays under in 95 % of cases: for one-sided 95 % limits. */
export const oneSided95 = 1.6448536269514722

/** The point that a standard normal value stays within on both sides in 95 % of cases: for two-sided 95 % intervals. */
export const twoSided95 = 1.959963984540054

/** The density of the standard normal distribution at z. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
}

/** P(Z ≤ z) of a standard normal Z, to 1e-14 absolute and, far below 0, to as much relative. */
export function normalDistribution(z: number): number {
  return z < 0 ? upperTail(-z) : 1 - upperTail(z)
}

/**
 * P(Z > z) of a standard normal Z: the series of odd powers near 0 and Laplace's continued fraction in the tail (Abramowitz & Stegun 26.2.11, 26.2.14),
 * so that small probabilities keep their digits; 0 where they fall under the least double (z above 38.5).
 */
export function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z)
  return z < 2.5 ? 0.5 - normalDensity(z) * oddPowers(z) : normalDensity(z) / continuedFraction(z)
}

/** z + z³/3 + z⁵/15 + …; all terms have one sign, so nothing cancels. */
function oddPowers(z: number): number {
  let term = z
  let sum = z
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd
    sum += term
  }
  return sum
}

/** z + 1/(z + 2/(z + 3/(z + …))), from the inside out; 120 steps settle every digit from z = 2.5 on. */
function continuedFraction(z: number): number {
  let value = z
  for (let step = 120; step > 0; step -= 1) value = z + step / value
  return value
}

/**
 * The z with P(Z ≤ z) = p: a first guess by Abramowitz & Stegun 26.2.23, then Halley's steps on the distribution itself, to 1e-12.
 * −Infinity at 0, Infinity at 1; NaN outside 0 to 1.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN
  if (p === 0) return Number.NEGATIVE_INFINITY
  if (p > 0.5) return p === 1 ? Number.POSITIVE_INFINITY : -normalQuantile(1 - p)
  const t = Math.sqrt(-2 * Math.log(p))
  let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
  for (let step = 0; step < 4 && normalDensity(z) > 0; step += 1) {
    const miss = (upperTail(z) - p) / normalDensity(z)
    z += miss / (1 - (miss * z) / 2)
  }
  return -z
}
