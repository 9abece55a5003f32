import type { Metric } from '../model/metric.js'
import { ratio } from '../sketch/share.js'
import { whyNot } from './_reasons.js'

const windows = [1, 3, 7, 14, 30] as const
const lengths = windows.map(days => days * 86_400_000)

interface State {
  /** Solves by the widest window for which they are old enough; they count in the narrower ones too. */
  readonly widest: number[]
  /** Of these, those that were followed by another conversation: by that window, and by the narrowest into which it falls. */
  readonly followed: number[]
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
  moment: item => item.timeline.spells[0]?.from,
  unknown: run => whyNot(run, 'no-timestamps', 'no-status', 'no-requester'),
  init: () => ({ widest: windows.map(() => 0), followed: windows.flatMap(() => windows.map(() => 0)) }),
  add(state, { conversation, timeline, run }) {
    if (conversation.ticket.requester === undefined) return state
    const { spells, created } = timeline
    // Indexed, for an iterator over spells took half of this metric's time.
    for (let spell = 0; spell < spells.length; spell += 1) {
      const from = spells[spell]?.from ?? run.asOf
      const widest = windowsUpTo(run.asOf - from) - 1
      if (widest < 0) continue
      increase(state.widest, widest, 1)
      let next = conversation.nextContact(from)
      // Its own opening is no other conversation, even where it was solved before it was opened.
      if (next !== undefined && next === created) next = conversation.nextContact(created)
      if (next === undefined) continue
      // One count for each pair of windows, in place of up to five.
      const narrowest = windowsUpTo(next - from - 1)
      if (narrowest <= widest) increase(state.followed, widest * windows.length + narrowest, 1)
    }
    return state
  },
  merge(a, b) {
    for (const [index, solves] of b.widest.entries()) increase(a.widest, index, solves)
    for (const [index, solves] of b.followed.entries()) increase(a.followed, index, solves)
    return a
  },
  finish({ widest, followed }) {
    const shares = windows.map((days, index) => {
      const n = widest.slice(index).reduce((sum, solves) => sum + solves, 0)
      // Old enough for this window, and followed within it.
      const k = followed.filter((_, pair) => Math.floor(pair / windows.length) >= index && pair % windows.length <= index)
      return [
        `${days}d`,
        ratio(
          k.reduce((sum, solves) => sum + solves, 0),
          n,
        ),
      ]
    })
    return { unit: 'ratio', ...Object.fromEntries(shares) }
  },
}

/** How many windows are no longer than some milliseconds. */
function windowsUpTo(millis: number): number {
  let index = 0
  while (index < lengths.length && millis >= (lengths[index] ?? 0)) index += 1
  return index
}

function increase(counts: number[], at: number, by: number): void {
  counts[at] = (counts[at] ?? 0) + by
}

export default metric
