import type { RuleGrammar } from '../construction.js'

/** Asked again for what was given, or telling it again. */
export const repeatYourself: RuleGrammar = {
  rule: 'repeat-yourself',
  constructions: [
    { id: 'give-again', by: ['agent', 'bot'], all: ['again', 'give', 'detail'], reach: 6, asserted: [0, 1] },
    {
      id: 'notes-lost',
      by: ['agent', 'bot', 'policy'],
      all: ['lost-notes', 'give', 'detail'],
      reach: 'near',
      unless: ['forbid', 'bad-example'],
    },
    {
      id: 'again-clause',
      by: ['policy'],
      all: ['again', 'give', ['customers', 'staff']],
      reach: 'sentence',
      asserted: [0, 1],
      unless: ['forbid', 'bad-example', 'kept-deed'],
    },
    {
      id: 'told-before',
      by: ['customer'],
      all: ['told-before', ['detail', 'give']],
      reach: 'sentence',
      unless: ['elsewhere', 'machine', 'no-echo', 'cancel', 'keep-offer'],
    },
    {
      id: 'afresh-clause',
      by: ['policy'],
      all: ['afresh', 'every-transfer'],
      reach: 'sentence',
      unless: ['forbid', 'bad-example', 'no-need', 'slip'],
    },
    {
      id: 'unread-clause',
      by: ['policy'],
      all: ['unread', 'every-transfer'],
      reach: 10,
      unless: ['bad-example', 'no-need', 'slip'],
    },
  ],
}
