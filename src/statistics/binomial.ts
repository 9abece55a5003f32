import { sumTail } from './_tail.js'

/**
 * P(B = k) of a binomial B of n draws with chance p: Loader's saddle-point form ("Fast and accurate computation of binomial probabilities", 2000),
 * which keeps 13 digits where differences of log-factorials lose them (n to 1e9). 0 outside 0 ≤ k ≤ n.
 */
export function binomialProbability(k: number, n: number, p: number): number {
  if (k < 0 || k > n) return 0
  if (p === 0 || p === 1) return k === n * p ? 1 : 0
  if (k === 0) return Math.exp(n * Math.log1p(-p))
  if (k === n) return p ** n
  const rest = n - k
  const log = stirlingError(n) - stirlingError(k) - stirlingError(rest) - deviance(k, n * p) - deviance(rest, n * (1 - p))
  return Math.exp(log) * Math.sqrt(n / (2 * Math.PI * k * rest))
}

/** P(B ≤ k) of a binomial B of n draws with chance p, summed from the largest term of the shorter tail. */
export function binomialDistribution(k: number, n: number, p: number): number {
  if (k < 0) return 0
  if (k >= n || p === 0) return 1
  if (p === 1) return 0
  const odds = p / (1 - p)
  if (k < n * p) return sumTail(binomialProbability(k, n, p), index => (k - index) / ((n - k + index + 1) * odds))
  return 1 - sumTail(binomialProbability(k + 1, n, p), index => ((n - k - 1 - index) * odds) / (k + 2 + index))
}

/** ln n! less Stirling's ln(√(2πn) (n/e)ⁿ), n above 0. */
function stirlingError(n: number): number {
  if (n > 15) {
    const square = n * n
    return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n
  }
  let factorial = 1
  for (let i = 2; i <= n; i += 1) factorial *= i
  return Math.log(factorial) - (n + 0.5) * Math.log(n) + n - Math.log(2 * Math.PI) / 2
}

/** x ln(x / mean) + mean − x, by its series where x is near the mean and the terms would cancel. */
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x
  const v = (x - mean) / (x + mean)
  let power = 2 * x * v
  let sum = (x - mean) * v
  for (let odd = 3; ; odd += 2) {
    power *= v * v
    const next = sum + power / odd
    if (next === sum) return sum
    sum = next
  }
}
