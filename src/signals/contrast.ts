import type { SignalPlugin } from '../model/signal.js'

/** "But": what comes after it weighs more. */
export default {
  about: '"But": what comes after it weighs more.',
  by: ['customer'],
  effect: { kind: 'contrast' },
  phrases: {
    en: ['(but|however|yet|although|though|nevertheless|nonetheless|except|unfortunately|still though)'],
    lt: ['(bet|tačiau|visgi|vis dėlto|deja|nors|tik va)'],
    et: ['(aga|kuid|ent|siiski|kahjuks|samas|ometi|kuigi)'],
    sr: ['(ali|međutim|medjutim|ipak|nažalost|nazalost|mada|no|iako|a ipak)'],
  },
  examples: {
    en: {
      good: ['thanks, but still broken'],
      bad: ['I need a button'],
    },
    lt: {
      good: ['Ačiū, bet vis dar neveikia'],
      bad: ['Betonas atvežtas'],
    },
    et: {
      good: ['Aitäh, aga ikka katki'],
      bad: ['Agara tellimus'],
    },
    sr: {
      good: ['Hvala, ali još uvek ne radi'],
      bad: ['Alibi'],
    },
  },
} satisfies SignalPlugin
