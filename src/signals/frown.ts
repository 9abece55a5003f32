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
      good: ['sigh 🙁'],
      bad: ['My address is 5 Mill Lane'],
    },
    lt: {
      good: ['Deja'],
      bad: ['Adresas Liepų 5'],
    },
    et: {
      good: ['Kahjuks'],
      bad: ['Aadress on Pärna 5'],
    },
    sr: {
      good: ['Nažalost'],
      bad: ['Adresa je Lipova 5'],
    },
  },
} satisfies SignalPlugin
