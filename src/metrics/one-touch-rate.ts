import { whyNot } from './_reasons.js'
import { shareMetric } from './_share-metric.js'

/** Solved with one answer. */
export default shareMetric({
  title: 'One-touch rate',
  better: 'higher',
  about:
    'The share of conversations that were solved with exactly one public message of a human agent and never reopened, of those that were solved at least once. ' +
    'Messages of bots and internal notes are no touch.',
  unknown: run => whyNot(run, 'no-status', 'no-reply-count', 'unknown-role'),
  judge: ({ timeline }) =>
    timeline.hasSpell && timeline.replies !== undefined ? timeline.replies === 1 && timeline.reopens === 0 : undefined,
})
