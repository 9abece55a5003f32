import { whyNot } from './_reasons.js'
import { shareMetric } from './_share-metric.js'

/** Who was asked at all. */
export default shareMetric({
  title: 'Survey coverage',
  better: 'higher',
  about:
    'The share of conversations solved at least once whose customer was offered a survey; a rating counts as an offer. ' +
    'A high satisfaction rate over a low coverage speaks for few.',
  unknown: run => whyNot(run, 'no-status', 'no-offers'),
  judge: ({ timeline }) => (timeline.hasSpell ? timeline.offered : undefined),
})
