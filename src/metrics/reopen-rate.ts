import type { Case, Metric, MetricFigures } from '../model/metric.js'
import type { ReopenKind, Timeline } from '../model/timeline.js'
import { describe } from '../sketch/quantile.js'
import { ratio } from '../sketch/share.js'
import { addValue, emptySpread, mergeSpreads, type Spread } from '../sketch/spread.js'
import { count, mergeTallies, type Tally } from '../sketch/tally.js'
import { whyNot } from './_reasons.js'

const day = 86_400_000
/** The best source of a run is the one that is named. */
const sources = ['events', 'vendor', 'inferred', 'none'] as const

interface State {
  n: number
  k: number
  events: number
  stillOpen: number
  /** Reopened by more than thanks. */
  earnest: number
  /** Reopenings without an instant: a desk's count tells how many, not when. */
  undated: number
  hasMessages: boolean
  readonly sources: Record<Timeline['reopenSource'], number>
  readonly kinds: Tally<ReopenKind>
  readonly within: { readonly days: number; k: number; n: number }[]
  readonly afterSolve: Spread
}

/** How often what was solved comes back. */
const metric: Metric<State> = {
  title: 'Reopen rate',
  unit: 'ratio',
  better: 'lower',
  about:
    'The share of conversations that were solved at least once and then reopened at least once. A reopening is a return from solved or closed to new, open, pending or hold. ' +
    'Recent solves have had little time to come back: “within 7, 14 and 30 days” therefore counts only solves at least that old, and the reopenings within that time. ' +
    'Where the messages are there, reopenings that only say thanks are told apart.',
  headline: ['rate'],
  perGroup: true,
  once: ['', 'withoutThanks'],
  moment: item => item.timeline.spells[0]?.from,
  unknown: run =>
    whyNot(run, 'no-status', 'no-reopens', ...(run.hasStatusEvents || run.hasReopensColumn ? [] : (['unknown-role'] as const))),
  init: () => ({
    ...{ n: 0, k: 0, events: 0, stillOpen: 0, earnest: 0, undated: 0, hasMessages: false, kinds: new Map() },
    sources: { events: 0, vendor: 0, inferred: 0, none: 0 },
    within: [7, 14, 30].map(days => ({ days, k: 0, n: 0 })),
    afterSolve: emptySpread(),
  }),
  add(state, item) {
    const { timeline } = item
    state.hasMessages ||= item.run.hasMessages
    if (!timeline.hasSpell) return state
    state.n += 1
    if (timeline.unfinished && timeline.reopens > 0) state.stillOpen += 1
    state.sources[timeline.reopenSource] += 1
    if (timeline.reopens > 0) addReopened(state, timeline)
    addDated(state, item)
    return state
  },
  merge(a, b) {
    for (const key of ['n', 'k', 'events', 'stillOpen', 'earnest', 'undated'] as const) a[key] += b[key]
    a.hasMessages ||= b.hasMessages
    for (const source of sources) a.sources[source] += b.sources[source]
    mergeTallies(a.kinds, b.kinds)
    for (const [index, window] of a.within.entries()) {
      window.k += b.within[index]?.k ?? 0
      window.n += b.within[index]?.n ?? 0
    }
    mergeSpreads(a.afterSolve, b.afterSolve)
    return a
  },
  finish(state): MetricFigures {
    const { k, n, events, stillOpen, earnest, kinds } = state
    const source = sources.find(candidate => state.sources[candidate] > 0) ?? 'none'
    // Counts without instants say nothing of how soon: no figure rather than a false 0.
    const dated = source !== 'vendor' && (state.undated === 0 || state.afterSolve.n > 0)
    return {
      ...ratio(k, n),
      unit: 'ratio',
      events,
      stillOpen,
      source,
      ...(dated && {
        within: Object.fromEntries(state.within.map(window => [`${window.days}d`, ratio(window.k, window.n)])),
        afterSolve: describe(state.afterSolve),
      }),
      ...(state.hasMessages && {
        withoutThanks: ratio(earnest, n),
        kinds: Object.fromEntries((['thanks', 'same-issue', 'new-issue', 'unknown'] as const).map(kind => [kind, kinds.get(kind) ?? 0])),
      }),
    }
  },
}

function addReopened(state: State, { reopens, reopenKinds }: Timeline): void {
  state.k += 1
  state.events += reopens
  for (const kind of reopenKinds) count(state.kinds, kind)
  if (reopens > reopenKinds.length) count(state.kinds, 'unknown', reopens - reopenKinds.length)
  if (reopenKinds.filter(kind => kind === 'thanks').length < reopens) state.earnest += 1
}

function addDated(state: State, item: Case): void {
  const { spells, reopens, reopenSource } = item.timeline
  if (spells.length === 0 && reopens === 0) return
  // Indexed, for an iterator over spells costs more than all the rest of this metric.
  let left = 0
  for (let i = 0; i < spells.length; i += 1) if (spells[i]?.until !== undefined) left += 1
  state.undated += Math.max(0, reopens - left)
  if (reopenSource === 'vendor' || (reopens > 0 && left === 0)) return
  for (let i = 0; i < spells.length; i += 1) {
    const { from = item.run.asOf, until } = spells[i] ?? {}
    for (const window of state.within) {
      const length = window.days * day
      if (from > item.run.asOf - length) break
      window.n += 1
      if (until !== undefined && until - from <= length) window.k += 1
    }
    const soon = until === undefined ? undefined : item.seconds(from, until, 'calendar')
    if (soon !== undefined) addValue(state.afterSolve, soon)
  }
}

export default metric
