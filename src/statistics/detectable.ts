import { logError, type QuantileEstimate } from './log-ratio.js'
import { normalQuantile, oneSided95 } from './normal.js'
import type { Share } from './wilson.js'

/**
 * The least rise of a share, as a fraction, beyond `margin` of which `power` of all samples of `n` would tell one-sidedly at 5 %:
 * the d with d − margin = z₀.₉₅ √(p̄ (1 − p̄) (1/n₁ + 1/n₂)) + z_power √(p₁ (1 − p₁)/n₁ + p₂ (1 − p₂)/n₂), p₂ = p₁ + d (Fleiss, Levin & Paik 2003;
 * R's power.prop.test for equal n and no margin), by bisection. Undefined where no rise could be told; both n are above 0.
 */
export function detectableRise(base: Share, n: number, margin: number, power = 0.8): number | undefined {
  const before = base.k / base.n
  const reach = normalQuantile(power)
  const told = (rise: number): boolean => {
    const after = before + rise
    const pooled = (base.k + after * n) / (base.n + n)
    const alike = Math.sqrt(pooled * (1 - pooled) * (1 / base.n + 1 / n))
    const apart = Math.sqrt((before * (1 - before)) / base.n + Math.max(0, after * (1 - after)) / n)
    return rise - margin >= oneSided95 * alike + reach * apart
  }
  let [low, high] = [margin, 1 - before]
  if (low >= high || !told(high)) return undefined
  while (high - low > 1e-12) {
    const middle = (low + high) / 2
    if (told(middle)) high = middle
    else low = middle
  }
  return high
}

/** The least factor of growth beyond `margin` of a quantile that `power` of all such samples would tell one-sidedly at 5 %: margin × exp((z₀.₉₅ + z_power) SE). */
export function detectableRatio(base: QuantileEstimate, current: QuantileEstimate, margin: number, power = 0.8): number {
  return margin * Math.exp((oneSided95 + normalQuantile(power)) * Math.hypot(logError(base), logError(current)))
}
