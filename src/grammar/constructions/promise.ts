import type { RuleGrammar } from '../construction.js'

/** The company commits to this customer, with a time. */
export const promise: RuleGrammar = {
  rule: 'promise',
  constructions: [
    {
      id: 'commit-when',
      by: ['agent', 'bot'],
      all: ['when', 'commit'],
      reach: 14,
      asserted: [1],
      unless: ['no-promise', 'promised', 'outside', 'keep-offer'],
      stated: true,
    },
  ],
}
