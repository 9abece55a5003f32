import type { Case } from '../model/metric.js'
import { ratio } from '../sketch/share.js'

/** How conversations stand to a target. */
export interface Kept {
  met: number
  breached: number
  pending: number
  noTarget: number
}

/** No conversation yet. */
export function noneKept(): Kept {
  return { met: 0, breached: 0, pending: 0, noTarget: 0 }
}

/**
 * Judges one conversation by its target, on the target's clock: `stop` where it was done, else `until`, the close or asOf up to which it was not.
 * Exactly on target is met; undone and past the target is breached; undone and not past it is pending.
 */
export function addKept(
  kept: Kept,
  item: Case,
  metric: Parameters<Case['target']>[0],
  start: number,
  stop: number | undefined,
  until: number,
): void {
  const target = item.target(metric)
  if (target === undefined) {
    kept.noTarget += 1
    return
  }
  const elapsed = item.seconds(start, stop ?? until, target.clock)
  if (elapsed === undefined) return
  if (elapsed > target.seconds) kept.breached += 1
  else if (stop !== undefined) kept.met += 1
  else kept.pending += 1
}

/** Adds all of `b` to `a` and gives `a`. */
export function mergeKept(a: Kept, b: Kept): Kept {
  a.met += b.met
  a.breached += b.breached
  a.pending += b.pending
  a.noTarget += b.noTarget
  return a
}

/** The JSON part `sla`, to be spread into a metric's figures: nothing where no conversation has a target. */
export function describeKept({ met, breached, pending, noTarget }: Kept): { readonly sla?: object } {
  if (met + breached + pending === 0) return {}
  const { unit: _, ...share } = ratio(met, met + breached)
  return { sla: { met, breached, pending, 'no-target': noTarget, ...share } }
}
