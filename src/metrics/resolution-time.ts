import type { Case, Metric, MetricFigures } from '../model/metric.js'
import { addBetween, type Durations, describeDurations, mergeDurations, noDurations } from './_durations.js'
import { whyNot } from './_reasons.js'
import { addKept, describeKept, type Kept, mergeKept, noneKept } from './_target.js'

/** First and full resolution are mostly one and the same value, which is then kept once. */
interface State {
  readonly same: Durations
  readonly first: Durations
  readonly full: Durations
  /** Never solved: censored for both. */
  readonly open: Durations
  /** Solved once and open again: censored for full resolution alone. */
  readonly reopened: Durations
  readonly kept: Kept
  noCloseTime: number
}

/** How long until it was solved. */
const metric: Metric<State> = {
  title: 'Resolution time',
  unit: 'seconds',
  better: 'lower',
  about:
    'How long from the creation of a conversation until it was solved. “First” ends at the first solve; “full” at the last one, and only if it still holds at the end of the data. ' +
    'An automatic close after the solve moves nothing. The censored median (Kaplan–Meier) also counts conversations that are not solved yet. ' +
    'What is closed nobody knows when is left out and counted.',
  headline: ['full.calendar.p50', 'full.calendar.p90'],
  perGroup: true,
  moment: item => item.timeline.close,
  unknown: run => whyNot(run, 'no-timestamps', 'no-status', 'no-close-time'),
  init: () => ({
    ...{ same: noDurations(), first: noDurations(), full: noDurations(), open: noDurations(), reopened: noDurations() },
    kept: noneKept(),
    noCloseTime: 0,
  }),
  add(state, item) {
    const { created, finished, unfinished, spells } = item.timeline
    const { asOf } = item.run
    if (created === undefined) return state
    if (finished) addFinished(state, item, created)
    else if (unfinished) {
      addKept(state.kept, item, 'resolution-time', created, undefined, asOf)
      const solve = firstByDesk(item, created) ?? spells[0]?.from
      addBetween(solve === undefined ? state.open : state.reopened, item, created, asOf)
      if (solve !== undefined) addBetween(state.first, item, created, solve)
    }
    return state
  },
  merge(a, b) {
    for (const part of ['same', 'first', 'full', 'open', 'reopened'] as const) mergeDurations(a[part], b[part])
    mergeKept(a.kept, b.kept)
    a.noCloseTime += b.noCloseTime
    return a
  },
  finish(state): MetricFigures {
    const { same, first, full, open, reopened, noCloseTime } = state
    if (noCloseTime > 0 && same.calendar.n + first.calendar.n + full.calendar.n === 0) {
      return { unit: 'seconds', unknown: 'no-close-time: conversations are closed, but nothing in the files tells when' }
    }
    return {
      unit: 'seconds',
      first: describeDurations([same, first], [open]),
      full: describeDurations([same, full], [open, reopened]),
      ...(noCloseTime > 0 && { 'no-close-time': noCloseTime }),
      ...describeKept(state.kept),
    }
  },
}

function addFinished(state: State, item: Case, created: number): void {
  const { close, spells } = item.timeline
  const { firstResolutionSeconds, fullResolutionSeconds } = item.conversation.ticket.reported
  const solve = firstByDesk(item, created) ?? spells[0]?.from ?? after(created, firstResolutionSeconds ?? fullResolutionSeconds)
  const last = close ?? after(created, fullResolutionSeconds)
  if (last === undefined) state.noCloseTime += 1
  else addKept(state.kept, item, 'resolution-time', created, last, last)
  if (solve === last && solve !== undefined) addBetween(state.same, item, created, solve)
  else {
    if (solve !== undefined) addBetween(state.first, item, created, solve)
    if (last !== undefined) addBetween(state.full, item, created, last)
  }
}

/** The first solve by the desk's own sum, where the desk says that its solve date is a later one and no change of status tells better. */
function firstByDesk({ conversation, timeline, run }: Case, created: number): number | undefined {
  const { firstResolutionSeconds, fullResolutionSeconds, reopens = 0 } = conversation.ticket.reported
  if (firstResolutionSeconds === undefined || timeline.reopenSource === 'events') return undefined
  if (reopens === 0 && firstResolutionSeconds >= (fullResolutionSeconds ?? 0)) return undefined
  const solve = after(created, firstResolutionSeconds)
  const last = timeline.close ?? run.asOf
  return solve !== undefined && solve <= last ? solve : undefined
}

/** The desk's own sum stands in where no instant is known. */
function after(created: number, seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : created + Math.round(seconds * 1000)
}

export default metric
