/** Whole seconds between two instants, or undefined where the span is negative. */
export function secondsBetween(from: number, to: number): number | undefined {
  return to < from ? undefined : Math.floor((to - from) / 1000)
}

/** A type 7 quantile by sorting: linear between order statistics. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)] ?? Number.NaN
  const high = sorted[Math.ceil(at)] ?? Number.NaN
  return low + (high - low) * (at - Math.floor(at))
}

/** n, mean, p50, p90, p95, min, max; only n where there is nothing. */
export function distribution(values: readonly number[]): Record<string, unknown> {
  if (values.length === 0) return { n: 0 }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const [p50, p90, p95] = [0.5, 0.9, 0.95].map(share => quantile(values, share))
  return { n: values.length, mean, p50, p90, p95, min: Math.min(...values), max: Math.max(...values) }
}

/** A ratio with its Wilson 95 % interval: the roots of (p̂ − p)² = z² p (1 − p) / n, by the quadratic formula. */
export function ratio(k: number, n: number): Record<string, unknown> {
  if (n === 0) return { k, n }
  const z = 1.959963984540054
  const a = 1 + (z * z) / n
  const b = -2 * (k / n) - (z * z) / n
  const c = (k / n) ** 2
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c))
  return { k, n, rate: k / n, interval: [Math.max(0, (-b - root) / (2 * a)), Math.min(1, (-b + root) / (2 * a))] }
}

/** The Kaplan–Meier median by counting those at risk at each event time; undefined without data. */
export function censoredMedian(events: readonly number[], censored: readonly number[]): { value: number; atLeast: boolean } | undefined {
  const all = [...events, ...censored]
  if (all.length === 0) return undefined
  let survival = 1
  for (const time of [...new Set(events)].sort((a, b) => a - b)) {
    const atRisk = all.filter(value => value >= time).length
    survival *= 1 - events.filter(value => value === time).length / atRisk
    if (survival <= 0.5 + 1e-12) return { value: time, atLeast: false }
  }
  return { value: Math.max(...all), atLeast: true }
}
