import type { SignalPlugin } from '../model/signal.js'

/** "If": what follows in the sentence is supposed, not claimed. */
export default {
  about: '"If": what follows in the sentence is supposed, not claimed.',
  by: ['customer'],
  effect: { kind: 'condition' },
  phrases: {
    en: ['(if|in case|should (it|the|there|i|this|my)|unless|whether|what happens when|would be|suppose|let me know when)'],
    lt: ['(jei|jeigu|jeigu kartais|ar nebus|kas būtų|tuo atveju|būtų)'],
    et: ['(kui (see|mu|ma|teil|midagi|on|ei|pakk|te|peaks|mul|seda)|juhul|juhul kui|oleks|sooviksin|kas juhul)'],
    sr: ['(ako|ukoliko|u slučaju|da li će|ukoliko bi|bilo bi|kad bi|kada bi)'],
  },
  examples: {
    en: {
      good: ["If it doesn't work, whom should I call?"],
      bad: ['A gift card'],
    },
    lt: {
      good: ['Jei neveiktų, kam skambinti?'],
      bad: ['Jeigainis'],
    },
    et: {
      good: ['Kui see ei tööta, kellele helistada?'],
      bad: ['Kuivati'],
    },
    sr: {
      good: ['Ako ne bude radilo, koga da zovem?'],
      bad: ['Akord'],
    },
  },
} satisfies SignalPlugin
