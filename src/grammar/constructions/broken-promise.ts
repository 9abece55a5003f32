import type { RuleGrammar } from '../construction.js'

/** A promise whose time has come and gone. */
export const brokenPromise: RuleGrammar = {
  rule: 'broken-promise',
  constructions: [
    { id: 'promised-unmet', by: ['customer', 'agent'], all: ['promised', 'unmet', 'when'], reach: 'near', unless: ['elsewhere'] },
  ],
}
