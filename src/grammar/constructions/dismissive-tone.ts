import type { RuleGrammar } from '../construction.js'

/** Contempt, and irony with a misfortune behind it. */
export const dismissiveTone: RuleGrammar = {
  rule: 'dismissive-tone',
  constructions: [
    {
      id: 'contempt',
      by: ['agent', 'bot'],
      all: ['contempt'],
      reach: 'sentence',
      asserted: [0],
      unless: ['bad-example', 'forbid'],
      never: ['bad-example'],
    },
    { id: 'irony', by: ['agent', 'bot'], all: ['irony', 'mishap'], reach: 14, ordered: true, unless: ['bad-example'] },
    { id: 'told-contempt', by: ['customer'], all: ['contempt', 'told-before'], reach: 'near', evidence: 'report' },
  ],
}
