import type { Metric } from '../model/metric.js'
import { ratio } from '../sketch/share.js'
import { whyNot } from './_reasons.js'

const day = 86_400_000
const windows = [1, 3, 7, 14, 30] as const

interface State {
  readonly k: number[]
  readonly n: number[]
}

/** Who had to ask again. */
const metric: Metric<State> = {
  title: 'Repeat contact rate',
  unit: 'ratio',
  better: 'lower',
  about:
    'The share of solves after which the same requester opened another conversation within 1, 3, 7, 14 and 30 days. ' +
    'Only solves at least that old and with a known requester count, so that recent solves do not flatter the rate.',
  headline: ['7d.rate'],
  perGroup: true,
  unknown: run => whyNot(run, 'no-timestamps', 'no-status', 'no-requester'),
  init: () => ({ k: windows.map(() => 0), n: windows.map(() => 0) }),
  add(state, { conversation, timeline, run }) {
    if (conversation.ticket.requester === undefined) return state
    for (const { from } of timeline.spells) {
      if (from > run.asOf - windows[0] * day) continue
      const next = conversation.nextContact(from)
      // Hot: an iterator of entries here costs more than all the rest.
      for (let index = 0; index < windows.length; index += 1) {
        const window = (windows[index] ?? 0) * day
        if (from > run.asOf - window) break
        increase(state.n, index, 1)
        if (next !== undefined && next <= from + window) increase(state.k, index, 1)
      }
    }
    return state
  },
  merge(a, b) {
    for (const index of windows.keys()) {
      increase(a.k, index, b.k[index] ?? 0)
      increase(a.n, index, b.n[index] ?? 0)
    }
    return a
  },
  finish: ({ k, n }) => ({ unit: 'ratio', ...Object.fromEntries(windows.map((days, i) => [`${days}d`, ratio(k[i] ?? 0, n[i] ?? 0)])) }),
}

function increase(counts: number[], at: number, by: number): void {
  counts[at] = (counts[at] ?? 0) + by
}

export default metric
