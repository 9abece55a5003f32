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
      good: ['haha', 'Just great 🙂'],
      bad: ['Room 5 (with a view)'],
    },
    lt: {
      good: ['chacha'],
      bad: ['Kambarys (didelis)'],
    },
    et: {
      good: ['hehee'],
      bad: ['Tuba (suur)'],
    },
    sr: {
      good: ['hihi'],
      bad: ['Soba (velika)'],
    },
  },
} satisfies SignalPlugin
