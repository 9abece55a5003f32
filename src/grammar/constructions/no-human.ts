import type { RuleGrammar } from '../construction.js'

/** A wish for a person refused, ignored or sent in circles. */
export const noHuman: RuleGrammar = {
  rule: 'no-human',
  constructions: [
    {
      id: 'no-person',
      by: ['agent', 'bot'],
      all: ['no-person'],
      reach: 'sentence',
      unless: ['bad-example', 'secret'],
      never: ['handover', 'done'],
    },
    {
      id: 'no-person-clause',
      by: ['policy'],
      all: ['no-person'],
      reach: 'sentence',
      unless: ['bad-example', 'secret', 'exit', 'kept-person'],
      never: ['handover', 'done', 'kept-person', 'bad-example'],
    },
    {
      id: 'system-decides',
      by: ['agent', 'bot', 'policy'],
      all: ['machine', ['refuse', 'no-person']],
      reach: 'near',
      unless: ['bad-example', 'cancel', 'self'],
      never: ['handover', 'done'],
    },
    { id: 'deflect-clause', by: ['policy'], all: ['obstruct', 'human', 'loop'], reach: 'near', unless: ['bad-example', 'right', 'cancel'] },
    {
      id: 'asked-in-vain',
      by: ['customer'],
      all: ['machine', ['loop', 'no-person', 'refuse']],
      reach: 'near',
      unless: ['elsewhere'],
      stated: true,
      evidence: 'report',
    },
    {
      id: 'turn-away-clause',
      by: ['policy'],
      all: ['turn-away', 'seek'],
      reach: 8,
      unless: ['bad-example', 'secret', 'exit', 'kept-person', 'trouble', 'slip'],
      never: ['kept-person', 'bad-example'],
    },
  ],
}
