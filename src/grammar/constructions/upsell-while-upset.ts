import type { RuleGrammar } from '../construction.js'

/** A pitch while the problem is open. */
export const upsellWhileUpset: RuleGrammar = {
  rule: 'upsell-while-upset',
  constructions: [
    {
      id: 'pitch-while-open',
      by: ['agent', 'bot'],
      all: ['pitch', 'product', 'open'],
      reach: 'near',
      unless: ['bad-example', 'cancel', 'review', 'insist'],
      never: ['done'],
    },
    { id: 'pitch-clause', by: ['policy'], all: ['product', 'open', ['pitch', 'staff']], reach: 'near', unless: ['bad-example', 'forbid'] },
    {
      id: 'told-pitch',
      by: ['customer'],
      all: ['product', 'open', 'pitch'],
      reach: 'near',
      unless: ['elsewhere'],
      stated: true,
      evidence: 'report',
    },
    {
      id: 'press-clause',
      by: ['policy'],
      all: ['press', 'product', 'open'],
      reach: 'near',
      asserted: [0],
      unless: ['bad-example', 'forbid', 'settled'],
      never: ['settled'],
    },
  ],
}
