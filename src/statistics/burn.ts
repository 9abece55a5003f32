import { wilson } from '../sketch/share.js'
import type { Share } from './wilson.js'

/** How fast an error budget burns: 1 spends it in exactly the window of the objective. `low` is the same at the Wilson 95 % lower limit of the bad share. */
export interface Burn {
  readonly rate: number
  readonly low: number
}

/** The burn rate (Google SRE Workbook, chapter 5) of k bad in n against an objective (a fraction under 1): (k / n) / (1 − objective); undefined where n is 0. */
export function burnOf({ k, n }: Share, objective: number): Burn | undefined {
  if (n === 0) return undefined
  const budget = 1 - objective
  return { rate: k / n / budget, low: wilson(k, n)[0] / budget }
}

/** The burn rate that spends `share` (a fraction) of the budget of `window` in `period`, both in one unit of time. */
export function burnSpending(share: number, period: number, window: number): number {
  return (share * window) / period
}

/**
 * The verdict of two windows, given as bad and all: they fail together or not at all, so that an alarm ends soon after the trouble does.
 * `pass` where either is known to burn at `max` or slower; `fail` where both do faster even at their Wilson lower limits; else `insufficient-data`.
 */
export function judgeBurn(long: Share, short: Share, objective: number, max: number): 'pass' | 'fail' | 'insufficient-data' {
  const burns = [burnOf(long, objective), burnOf(short, objective)]
  if (burns.some(burn => burn !== undefined && burn.rate <= max)) return 'pass'
  return burns.every(burn => burn !== undefined && burn.low > max) ? 'fail' : 'insufficient-data'
}
