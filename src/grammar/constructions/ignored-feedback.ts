import type { RuleGrammar } from '../construction.js'

/** Criticism that meets silence, or is ordered to. */
export const ignoredFeedback: RuleGrammar = {
  rule: 'ignored-feedback',
  constructions: [
    { id: 'feedback-silence', by: ['customer'], all: ['feedback', 'no-echo'], reach: 'near', unless: ['elsewhere'] },
    {
      id: 'feedback-away',
      by: ['policy', 'agent', 'bot'],
      all: ['feedback', 'no-echo'],
      reach: 'sentence',
      unless: ['bad-example', 'sanction', 'benefit', 'consent', 'secret', 'lost-notes', 'blame', 'kept-opinion', 'kept-answer'],
    },
    { id: 'thanks-for-low-score', by: ['agent', 'bot'], all: ['low-score', 'thanks'], reach: 'near', never: ['instruct'] },
    {
      id: 'discard-clause',
      by: ['policy'],
      all: ['slip', 'discard'],
      reach: 12,
      unless: ['bad-example', 'sanction', 'costs', 'consent', 'secret', 'kept-opinion', 'kept-answer', 'every-transfer'],
      never: ['kept-answer', 'bad-example'],
    },
  ],
}
