import type { SignalPlugin } from '../model/signal.js'

/** A frown, in signs and sighs. */
export default {
  about: 'A frown, in signs and sighs.',
  by: ['customer'],
  effect: { kind: 'feeling', toward: -1, strength: 0.5 },
  phrases: {
    en: ['(sigh|ugh|meh|oh no|argh|unfortunately)'],
    lt: ['(deja|ech|oi ne|ehh)'],
    et: ['(kahjuks|ohjah|oeh|appi)'],
    sr: ['(nažalost|nazalost|na žalost|uh|avaj|jao)'],
  },
  signs: ['(🙁|😞|😢|😭|😔|☹|😩|😫|😕|🙄|😒|💔|😟)'],
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
