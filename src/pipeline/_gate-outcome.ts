import type { Condition } from '../model/gate.js'
import type { ConditionSettings } from '../model/settings.js'
import type { Figure } from './figure-path.js'

/** What one test of a condition came to, before Holm's adjustment, waivers and words. */
export interface Outcome
  extends Pick<Condition, 'group' | 'reason' | 'value' | 'limit' | 'baseline' | 'effect' | 'interval' | 'n' | 'minDetectable' | 'p'> {
  /** The condition's place in the configuration. */
  readonly index: number
  readonly condition: ConditionSettings
  readonly figure: Figure
  readonly test: 'limit' | 'worse' | 'best' | 'ratchet' | 'none'
  readonly verdict: Exclude<Condition['verdict'], 'waived'>
  /** The value up to which it would have passed. */
  readonly passes?: number
  /** More words: why there is no figure, when the best value was, what was found. */
  readonly detail?: string
}

/** The reasons for which a condition cannot be evaluated, and whose fault each is: the data's (3) or that of the configuration or the baseline (2). */
const faults = new Map<string, 2 | 3>([
  ['no-figure', 3],
  ['not-configured', 2],
  ['no-rule', 2],
  ['no-direction', 2],
  ['no-baseline', 2],
  ['no-baseline-figure', 2],
  ['not-comparable', 2],
  ['overlap', 2],
])

/** The exit code that verdicts ask for: 3 before 2 before 1. */
export function codeOf(conditions: readonly Pick<Condition, 'verdict' | 'reason'>[]): 0 | 1 | 2 | 3 {
  const errors = conditions.filter(({ verdict }) => verdict === 'error').map(({ reason }) => faults.get(reason) ?? 2)
  if (errors.length > 0) return errors.includes(3) ? 3 : 2
  return conditions.some(({ verdict }) => verdict === 'fail') ? 1 : 0
}
