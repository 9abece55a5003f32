import type { RuleGrammar } from '../construction.js'

/** A sanction tied to an opinion, or a benefit tied to its going. */
export const penaltyForReview: RuleGrammar = {
  rule: 'penalty-for-review',
  constructions: [
    {
      id: 'sanction-for-review',
      by: ['agent', 'bot', 'policy'],
      all: ['review', 'sanction'],
      reach: 12,
      asserted: [1],
      unless: ['other-review', 'no-need', 'other-fee', 'right'],
      never: ['bad-example'],
    },
    {
      id: 'benefit-until-gone',
      by: ['agent', 'bot', 'policy'],
      all: ['review', 'takedown', 'benefit', 'until'],
      reach: 'near',
      asserted: [1],
      unless: ['other-review', 'no-need', 'other-fee', 'right'],
      never: ['bad-example'],
    },
    {
      id: 'gag',
      by: ['policy', 'agent'],
      all: ['gag', 'review'],
      reach: 'sentence',
      unless: ['other-fee', 'other-review', 'staff'],
      never: ['bad-example'],
    },
    {
      id: 'consent-first',
      by: ['policy'],
      all: ['review', 'consent'],
      reach: 'sentence',
      unless: ['other-fee', 'other-review'],
      never: ['bad-example'],
    },
    {
      id: 'told-sanction',
      by: ['customer'],
      all: ['review', ['sanction', 'takedown'], ['until', 'sanction']],
      reach: 14,
      unless: ['other-review', 'elsewhere'],
      stated: true,
      evidence: 'report',
    },
  ],
}
