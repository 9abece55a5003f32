import type { RuleGrammar } from '../construction.js'
import { secretNumber } from '../secrets.js'

/** Asking for secrets, showing that one watches, telling of third parties, whole secrets in the text. */
export const privacyIntrusion: RuleGrammar = {
  rule: 'privacy-intrusion',
  constructions: [
    {
      id: 'ask-secret',
      by: ['agent', 'bot'],
      all: ['secret', 'ask'],
      reach: 9,
      asserted: [0, 1],
      unless: ['partial', 'no-need', 'forbid'],
      never: [],
    },
    {
      id: 'ask-secret-clause',
      by: ['policy'],
      all: ['secret', 'ask'],
      reach: 10,
      asserted: [0, 1],
      unless: ['partial', 'no-need', 'forbid', 'bad-example'],
    },
    {
      id: 'watch',
      by: ['agent', 'bot', 'policy'],
      all: ['watch'],
      reach: 'sentence',
      asserted: [0],
      unless: ['forbid', 'bad-example', 'no-need'],
    },
    {
      id: 'third-party',
      by: ['agent', 'bot', 'policy'],
      all: ['third-party'],
      reach: 'sentence',
      asserted: [0],
      unless: ['forbid', 'bad-example', 'no-need'],
    },
    {
      id: 'told-asked',
      by: ['customer'],
      all: ['secret', 'ask'],
      reach: 8,
      asserted: [0, 1],
      unless: ['partial', 'no-need', 'elsewhere', 'condition'],
      stated: true,
      evidence: 'report',
    },
    {
      id: 'secret-in-text',
      by: ['agent', 'bot', 'customer'],
      needs: [],
      asks: [],
      gate: /\d(?:[ -]?\d){8}/,
      digits: 9,
      find: secretNumber,
    },
    {
      id: 'take-secret-clause',
      by: ['policy'],
      all: ['secret', 'take'],
      reach: 10,
      asserted: [0, 1],
      unless: ['partial', 'no-need', 'forbid', 'bad-example'],
    },
    {
      id: 'pry-clause',
      by: ['policy'],
      all: ['pry'],
      reach: 'sentence',
      asserted: [0],
      unless: ['forbid', 'bad-example', 'no-need'],
    },
  ],
}
