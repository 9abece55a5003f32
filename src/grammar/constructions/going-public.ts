import type { RuleGrammar } from '../construction.js'

/** The customer announces or reports a step outside. */
export const goingPublic: RuleGrammar = {
  rule: 'going-public',
  constructions: [
    {
      id: 'step-outside',
      by: ['customer'],
      all: ['outside', 'step'],
      reach: 10,
      asserted: [1],
      unless: ['no-step', 'elsewhere'],
      never: ['no-step'],
      stated: true,
    },
  ],
}
