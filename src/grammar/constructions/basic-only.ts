import type { RuleGrammar } from '../construction.js'

/** Refused because it is not simple, or sent to buy help for the company's own business. */
export const basicOnly: RuleGrammar = {
  rule: 'basic-only',
  constructions: [
    { id: 'only-simple', by: ['agent', 'bot', 'policy'], all: ['basic'], reach: 'sentence', unless: ['bad-example'], never: ['handover'] },
    {
      id: 'too-complex',
      by: ['agent', 'bot', 'policy'],
      all: ['complex', ['hire', 'refuse', 'expert']],
      reach: 'near',
      asserted: [0],
      unless: ['bad-example'],
      never: ['handover'],
    },
    {
      id: 'hire-expert',
      by: ['agent', 'bot', 'policy'],
      all: ['expert', 'hire', ['refuse', 'complex', 'basic']],
      reach: 'near',
      unless: ['bad-example', 'no-need'],
      never: ['handover'],
    },
    {
      id: 'told-only-simple',
      by: ['customer'],
      all: [
        ['basic', 'complex'],
        ['expert', 'hire', 'refuse'],
      ],
      reach: 'near',
      unless: ['elsewhere'],
      stated: true,
      evidence: 'report',
    },
    {
      id: 'declined-clause',
      by: ['policy'],
      all: ['declined', 'narrow'],
      reach: 'near',
      unless: ['bad-example', 'no-need', 'secret', 'exit', 'slip', 'trouble', 'review'],
      never: ['handover', 'bad-example', 'kept-person'],
    },
  ],
}
