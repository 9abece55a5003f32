import type { Metric } from '../model/metric.js'
import { ratio } from '../sketch/share.js'
import { whyNot } from './_reasons.js'

const windows = [1, 3, 7, 14, 30] as const
const lengths = windows.map(days => days * 86_400_000)

interface State {
  readonly k: number[]
  /** Solves by the widest window for which they are old enough; they count in the narrower ones too. */
  readonly widest: number[]
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
  init: () => ({ k: windows.map(() => 0), widest: windows.map(() => 0) }),
  add(state, { conversation, timeline, run }) {
    if (conversation.ticket.requester === undefined) return state
    const { spells } = timeline
    // Indexed, for an iterator over spells took half of this metric's time.
    for (let spell = 0; spell < spells.length; spell += 1) {
      const from = spells[spell]?.from ?? run.asOf
      let widest = lengths.length - 1
      while (widest >= 0 && from > run.asOf - (lengths[widest] ?? 0)) widest -= 1
      if (widest < 0) continue
      increase(state.widest, widest, 1)
      const next = conversation.nextContact(from)
      if (next === undefined) continue
      for (let index = 0; index <= widest; index += 1) if (next <= from + (lengths[index] ?? 0)) increase(state.k, index, 1)
    }
    return state
  },
  merge(a, b) {
    for (const index of windows.keys()) {
      increase(a.k, index, b.k[index] ?? 0)
      increase(a.widest, index, b.widest[index] ?? 0)
    }
    return a
  },
  finish({ k, widest }) {
    const shares = windows.map((days, index) => {
      const n = widest.slice(index).reduce((sum, solves) => sum + solves, 0)
      return [`${days}d`, ratio(k[index] ?? 0, n)]
    })
    return { unit: 'ratio', ...Object.fromEntries(shares) }
  },
}

function increase(counts: number[], at: number, by: number): void {
  counts[at] = (counts[at] ?? 0) + by
}

export default metric
