import type { Millis } from '../model/conversation.js'
import type { Interval } from './_intervals.js'

const day = 86_400_000

/** The instants inside (from, to) at which local time jumps, in order, with the jump in milliseconds (forward is positive). */
function shifts(from: Millis, to: Millis, offsetAt: (ms: Millis) => number): readonly { readonly at: Millis; readonly by: number }[] {
  const found: { at: Millis; by: number }[] = []
  for (let begin = from; begin < to; begin += day) {
    let low = begin
    let high = Math.min(begin + day, to)
    const by = offsetAt(high) - offsetAt(low)
    if (by === 0) continue
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if (offsetAt(middle) === offsetAt(low)) low = middle
      else high = middle
    }
    if (high < to) found.push({ at: high, by })
  }
  return found
}

/** Cuts a stretch where local time jumps, and says so: real seconds are counted on both sides. */
export function cutAtShifts(
  interval: Interval,
  offsetAt: (ms: Millis) => number,
): readonly { readonly from: Millis; readonly to: Millis; readonly note: string }[] {
  const parts: { from: Millis; to: Millis; note: string }[] = []
  let from = interval.from
  let note = ''
  for (const { at, by } of shifts(interval.from, interval.to, offsetAt)) {
    parts.push({ from, to: at, note })
    from = at
    note = `after the clocks went ${by > 0 ? 'forward' : 'back'} ${Math.abs(by) / 60_000} minutes`
  }
  parts.push({ from, to: interval.to, note })
  return parts
}
