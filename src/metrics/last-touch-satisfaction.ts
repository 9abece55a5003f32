import type { Run } from '../model/conversation.js'
import type { Metric, MetricFigures } from '../model/metric.js'
import type { Journey } from '../model/timeline.js'
import { ratio } from '../sketch/share.js'
import { addCredit, type Credit, describeCredit, mergeCredit, noCredit } from './_credit.js'
import { whyNot } from './_reasons.js'

const views = ['explicit', 'inferred', 'combined'] as const
const moods = ['positive', 'neutral', 'negative', 'unknown'] as const
const ends = ['recovered', 'kept', 'soured', 'lost', 'neutral'] as const
type View = (typeof views)[number]
type Mood = (typeof moods)[number]
type Counts<Key extends string> = Record<Key, number>

type State = Record<View, Counts<Mood>> & {
  readonly journey: Counts<Journey>
  readonly credit: Credit
  /** True once a conversation told what the run knows. */
  asked: boolean
  /** Why the ratings or the tones of this run tell nothing. */
  noRatings: string | undefined
  noTones: string | undefined
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
  unknown(run) {
    const noRatings = whyNot(run, 'scale', 'no-scores')
    return whyNot(run, 'no-status') ?? (noTones(run) === undefined ? undefined : noRatings)
  },
  init: () => ({
    ...{ explicit: noMoods(), inferred: noMoods(), combined: noMoods() },
    journey: { recovered: 0, kept: 0, soured: 0, lost: 0, neutral: 0 },
    credit: noCredit(),
    asked: false,
    noRatings: undefined,
    noTones: undefined,
  }),
  add(state, { timeline, run }) {
    if (!state.asked) {
      state.asked = true
      state.noRatings = whyNot(run, 'scale', 'no-scores')
      state.noTones = noTones(run)
    }
    addCredit(state.credit, timeline)
    if (!timeline.finished) return state
    const { score, inferred, journey } = timeline
    const tone = inferred === undefined ? 'unknown' : inferred < 0 ? 'negative' : inferred > 0 ? 'positive' : 'neutral'
    state.explicit[score ?? 'unknown'] += 1
    state.inferred[tone] += 1
    state.combined[score ?? tone] += 1
    if (journey !== undefined) state.journey[journey] += 1
    return state
  },
  merge(a, b) {
    for (const view of views) for (const mood of moods) a[view][mood] += b[view][mood]
    for (const end of ends) a.journey[end] += b.journey[end]
    mergeCredit(a.credit, b.credit)
    a.asked ||= b.asked
    a.noRatings ??= b.noRatings
    a.noTones ??= b.noTones
    return a
  },
  finish(state): MetricFigures {
    const { explicit, inferred, combined, journey, noRatings } = state
    return {
      unit: 'ratio',
      explicit: noRatings === undefined ? share(explicit) : { unknown: noRatings },
      inferred: state.noTones === undefined ? share(inferred) : { unknown: state.noTones },
      combined: share(combined),
      ...(state.noTones === undefined && { journey: { ...journey } }),
      ...describeCredit(state.credit),
    }
  },
}

function noTones(run: Run): string | undefined {
  return whyNot(run, 'no-messages', 'unknown-role')
}

function noMoods(): Counts<Mood> {
  return { positive: 0, neutral: 0, negative: 0, unknown: 0 }
}

function share({ positive, neutral, negative, unknown }: Counts<Mood>): object {
  return { ...ratio(positive, positive + negative), neutral, unknown }
}

export default metric
