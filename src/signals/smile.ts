import type { SignalPlugin } from '../model/signal.js'

/** A smile, in signs. */
export default {
  about: 'A smile, in signs.',
  by: ['customer'],
  effect: { kind: 'feeling', toward: 1, strength: 0.4 },
  phrases: {
    en: ['haha'],
    lt: ['chacha'],
    et: ['hehee'],
    sr: ['hihi'],
  },
  signs: ['(🙂|😉|😀|😃|😄|😁|☺|😇)'],
  examples: {
    en: {
      good: [],
      bad: [],
    },
    lt: {
      good: [],
      bad: [],
    },
    et: {
      good: [],
      bad: [],
    },
    sr: {
      good: [],
      bad: [],
    },
  },
} satisfies SignalPlugin
