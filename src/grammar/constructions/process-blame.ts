import type { RuleGrammar } from '../construction.js'

/** The customer's fault for not knowing or following the company's procedure: second person and past obligation. */
export const processBlame: RuleGrammar = {
  rule: 'process-blame',
  constructions: [
    { id: 'should-have', by: ['agent', 'bot'], all: ['blame', 'procedure'], reach: 12, unless: ['self', 'bad-example'] },
    {
      id: 'should-have-clause',
      by: ['policy'],
      all: ['blame', 'procedure'],
      reach: 12,
      unless: ['self', 'bad-example', 'forbid'],
      never: ['bad-example', 'kept-help'],
    },
    { id: 'fault', by: ['agent', 'bot', 'policy'], all: ['fault'], reach: 'near', asserted: [0], unless: ['self', 'bad-example'] },
    {
      id: 'told-fault',
      by: ['customer'],
      all: ['fault', 'procedure'],
      reach: 'near',
      unless: ['self', 'elsewhere'],
      stated: true,
      evidence: 'report',
    },
    {
      id: 'own-fault-clause',
      by: ['policy'],
      all: ['own-fault'],
      reach: 'sentence',
      asserted: [0],
      unless: ['self', 'bad-example', 'forbid', 'no-need'],
      never: ['bad-example', 'kept-help'],
    },
  ],
}
