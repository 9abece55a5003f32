import type { Run } from '../model/conversation.js'
import type { Metric, MetricFigures } from '../model/metric.js'
import type { Journey } from '../model/timeline.js'
import { ratio } from '../sketch/share.js'
import { addCredit, type Credit, describeCredit, mergeCredit, noCredit } from './_credit.js'
import { whyNot } from './_reasons.js'

const moods = ['positive', 'neutral', 'negative', 'unknown'] as const
const ends = ['recovered', 'kept', 'soured', 'lost', 'neutral'] as const
const unknownMood = 3

interface State {
  /** Finished conversations by rating and tone: rating × 4 + tone, each a place in `moods`. One count serves all three ratios. */
  readonly table: number[]
  readonly journey: Record<Journey, number>
  readonly credit: Credit
  /** True once a conversation told what the run knows. */
  asked: boolean
  /** Why the ratings or the tones of this run tell nothing. */
  noRatings: string | undefined
  noTones: string | undefined
  /** Why tones cannot stand in where there is no rating, though there are messages. */
  noRoles: string | undefined
}

/** How customers left. */
const metric: Metric<State> = {
  title: 'Satisfaction at the last touch',
  unit: 'ratio',
  better: 'higher',
  about:
    'How the customer left, over finished conversations. “Explicit” is the last rating, “inferred” the tone of the customer’s last words, “combined” the rating where there is one and else the tone. ' +
    'Each is positive out of positive and negative; neutral and unknown ones are counted beside. The journey tells how the first tone turned into the last. ' +
    'Ratings are credited to agents by three rules, and a note says when the rules disagree.',
  headline: ['explicit.rate', 'inferred.rate'],
  perGroup: true,
  moment: item => item.timeline.scoreAt ?? item.timeline.close,
  unknown(run) {
    const noRatings = whyNot(run, 'scale', 'no-scores')
    return whyNot(run, 'no-status') ?? (untoned(run) === undefined ? undefined : noRatings)
  },
  init: () => ({
    table: moods.flatMap(() => moods.map(() => 0)),
    journey: { recovered: 0, kept: 0, soured: 0, lost: 0, neutral: 0 },
    credit: noCredit(),
    asked: false,
    noRatings: undefined,
    noTones: undefined,
    noRoles: undefined,
  }),
  add(state, { timeline, run }) {
    if (!state.asked) {
      state.asked = true
      state.noRatings = whyNot(run, 'scale', 'no-scores')
      state.noTones = untoned(run)
      state.noRoles = whyNot(run, 'unknown-role')
    }
    if (run.individuals !== false) addCredit(state.credit, timeline)
    if (!timeline.finished) return state
    const { score, inferred, journey } = timeline
    const rating = score === undefined ? unknownMood : score === 'positive' ? 0 : score === 'neutral' ? 1 : 2
    const cell = rating * moods.length + (inferred === undefined ? unknownMood : 1 - inferred)
    state.table[cell] = (state.table[cell] ?? 0) + 1
    if (journey !== undefined) state.journey[journey] += 1
    return state
  },
  merge(a, b) {
    for (const [cell, times] of b.table.entries()) a.table[cell] = (a.table[cell] ?? 0) + times
    for (const end of ends) a.journey[end] += b.journey[end]
    mergeCredit(a.credit, b.credit)
    a.asked ||= b.asked
    a.noRatings ??= b.noRatings
    a.noTones ??= b.noTones
    a.noRoles ??= b.noRoles
    return a
  },
  finish(state): MetricFigures {
    const { table, journey, noRatings, noTones, noRoles } = state
    return {
      unit: 'ratio',
      explicit: noRatings === undefined ? share(table, rating => rating) : { unknown: noRatings },
      inferred: noTones === undefined ? share(table, (_, tone) => tone) : { unknown: noTones },
      combined: noRoles === undefined ? share(table, (rating, tone) => (rating === unknownMood ? tone : rating)) : { unknown: noRoles },
      ...(noTones === undefined && { journey: { ...journey } }),
      ...describeCredit(state.credit),
    }
  },
}

function untoned(run: Run): string | undefined {
  return whyNot(run, 'no-messages', 'unknown-role')
}

/** One ratio over the table, where `view` tells which of rating and tone speaks. */
function share(table: readonly number[], view: (rating: number, tone: number) => number): object {
  const counts = moods.map(() => 0)
  for (const [cell, times] of table.entries()) {
    const mood = view(Math.floor(cell / moods.length), cell % moods.length)
    counts[mood] = (counts[mood] ?? 0) + times
  }
  const [positive = 0, neutral = 0, negative = 0, unknown = 0] = counts
  return { ...ratio(positive, positive + negative), neutral, unknown }
}

export default metric
