import type { Metric, MetricFigures } from '../model/metric.js'
import { interpolate, quantiles } from '../sketch/quantile.js'
import { addValue, emptySpread, mergeSpreads, type Spread } from '../sketch/spread.js'
import { whyNot } from './_reasons.js'

/** A median of fewer conversations says too little to be compared. */
const fewest = 10

/** First responses in seconds of one agent, on one channel, on one weekday; the last of the eight: weekday unknown. */
type Week = (Spread | undefined)[]

interface Work {
  /** Conversations this agent solved. */
  solves: number
  readonly channels: Map<string | undefined, Week>
}

/** Agent → channel → week: one store of values serves the medians of all three. */
type State = Map<string | undefined, Work>

/** Whether the service is the same for everybody. */
const metric: Metric<State> = {
  title: 'Consistency',
  unit: 'ratio',
  better: 'lower',
  about:
    'How even the service is. “p90 to p50” tells how many times longer the slow first responses are than the usual ones. ' +
    'The spreads compare the medians of agents, channels and weekdays with at least 10 answered conversations: the 90th percentile of the medians over the 10th; 1 is perfectly even. ' +
    'The hero share is the part of all solved conversations that the busiest tenth of agents solved.',
  headline: ['p90-to-p50', 'hero-share'],
  perGroup: false,
  apart: true,
  unknown: run => whyNot(run, 'no-timestamps', 'no-replies-column', 'unknown-role'),
  init: () => new Map(),
  add(state, item) {
    const { outcome, start, stop, stoppedBy, hasSpell, solvedBy } = item.timeline
    const { assignee, channel } = item.conversation.ticket
    const agent = assignee || stoppedBy?.author
    const work = workOf(state, agent)
    if (hasSpell && solvedBy !== undefined) (solvedBy === agent ? work : workOf(state, solvedBy)).solves += 1
    if (outcome !== 'replied' || start === undefined || stop === undefined) return state
    const seconds = item.seconds(start, stop, 'calendar')
    if (seconds !== undefined) addValue(cellOf(work, channel, item.weekday ?? 7), seconds)
    return state
  },
  merge(a, b) {
    for (const [agent, other] of b) {
      const work = workOf(a, agent)
      work.solves += other.solves
      for (const [channel, week] of other.channels) {
        for (const [weekday, spread] of week.entries()) if (spread !== undefined) mergeSpreads(cellOf(work, channel, weekday), spread)
      }
    }
    return a
  },
  finish(state): MetricFigures {
    const agents = new Map<string, Spread[]>()
    const channels = new Map<string, Spread[]>()
    const weekdays = new Map<number, Spread[]>()
    const all: Spread[] = []
    for (const [agent, work] of state) {
      for (const [channel, week] of work.channels) {
        for (const [weekday, spread] of week.entries()) {
          if (spread === undefined) continue
          all.push(spread)
          if (agent) put(agents, agent, spread)
          if (channel) put(channels, channel, spread)
          if (weekday < 7) put(weekdays, weekday, spread)
        }
      }
    }
    const figures = {
      'p90-to-p50': tailOf(all),
      'agent-spread': spreadBetween(agents),
      'channel-spread': spreadBetween(channels),
      'weekday-spread': spreadBetween(weekdays),
      'hero-share': heroShare(state),
    }
    return { unit: 'ratio', ...Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure !== undefined)) }
  },
}

function workOf(state: State, agent: string | undefined): Work {
  const known = state.get(agent)
  if (known !== undefined) return known
  const work = { solves: 0, channels: new Map() }
  state.set(agent, work)
  return work
}

function cellOf(work: Work, channel: string | undefined, weekday: number): Spread {
  const known = work.channels.get(channel)?.[weekday]
  if (known !== undefined) return known
  const week = work.channels.get(channel) ?? Array.from({ length: 8 }, () => undefined)
  const cell = emptySpread()
  week[weekday] = cell
  work.channels.set(channel, week)
  return cell
}

function put<Key>(groups: Map<Key, Spread[]>, key: Key, spread: Spread): void {
  const list = groups.get(key)
  if (list === undefined) groups.set(key, [spread])
  else list.push(spread)
}

/** Absent where the usual first response takes no time: nothing is a multiple of 0. */
function tailOf(all: readonly Spread[]): number | undefined {
  if (all.length === 0) return undefined
  const [p50 = 0, p90 = 0] = quantiles(all, [0.5, 0.9])
  return p50 > 0 ? p90 / p50 : undefined
}

/** The 90th percentile of the groups' medians over their 10th; absent with fewer than two groups. */
function spreadBetween(groups: ReadonlyMap<unknown, readonly Spread[]>): number | undefined {
  const medians = [...groups.values()]
    .filter(parts => parts.reduce((n, part) => n + part.n, 0) >= fewest)
    .map(parts => quantiles(parts, [0.5])[0] ?? 0)
    .sort((a, b) => a - b)
  if (medians.length < 2) return undefined
  const at = (share: number) => interpolate(medians.length, share, rank => medians[rank] ?? 0)
  return at(0.1) > 0 ? at(0.9) / at(0.1) : undefined
}

/** What the busiest tenth of agents (at least one) solved, of all that agents solved. */
function heroShare(state: State): number | undefined {
  const counts = [...state.values()].flatMap(({ solves }) => (solves > 0 ? [solves] : [])).sort((a, b) => b - a)
  const sum = (some: readonly number[]) => some.reduce((total, times) => total + times, 0)
  return counts.length === 0 ? undefined : sum(counts.slice(0, Math.ceil(counts.length / 10))) / sum(counts)
}

export default metric
