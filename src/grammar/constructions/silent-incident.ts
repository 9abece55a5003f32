import type { RuleGrammar } from '../construction.js'

/** Known or widespread, and those it touched were not told. */
export const silentIncident: RuleGrammar = {
  rule: 'silent-incident',
  constructions: [
    { id: 'known-untold', by: ['agent', 'bot'], all: ['untold', 'wide'], reach: 'near', unless: ['review'], never: ['told'] },
    {
      id: 'untold-clause',
      by: ['policy'],
      all: ['untold', 'incident'],
      reach: 'near',
      asserted: [0],
      unless: ['review', 'consent', 'secret'],
      never: ['told', 'bad-example', 'kept-notice'],
    },
    { id: 'told-late', by: ['customer'], all: ['untold', 'wide'], reach: 'near', unless: ['elsewhere'], stated: true, evidence: 'report' },
    {
      id: 'hush-clause',
      by: ['policy'],
      all: ['trouble', 'hush'],
      reach: 'near',
      asserted: [1],
      unless: ['review', 'consent', 'secret', 'bad-example'],
      never: ['told', 'bad-example', 'kept-notice'],
    },
  ],
}
