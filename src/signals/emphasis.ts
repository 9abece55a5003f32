import type { SignalPlugin } from '../model/signal.js'

/** Words that make the next feeling stronger. */
export default {
  about: 'Words that make the next feeling stronger.',
  by: ['customer'],
  effect: { kind: 'emphasis' },
  phrases: {
    en: ['(very|so|really|extremely|absolutely|totally|incredibly|super|completely|truly|utterly|highly|beyond|too|quite|most)'],
    lt: ['(labai|itin|ypač|tikrai|nepaprastai|be galo|visiškai|absoliučiai|tiesiog|per|neapsakomai)'],
    et: ['(väga|nii|tõesti|äärmiselt|täiesti|täielik|tohutult|ülimalt|eriti|lihtsalt|liiga|üsna)'],
    sr: ['(veoma|jako|vrlo|mnogo|baš|stvarno|zaista|izuzetno|potpuno|skroz|previše|toliko|strašno|krajnje)'],
  },
  examples: {
    en: {
      good: ['Thank you so much, that fixed it!'],
      bad: ['Sofa, size two'],
    },
    lt: {
      good: ['Labai jums dėkoju, problema išspręsta'],
      bad: ['Labanoras'],
    },
    et: {
      good: ['Väga hea teenindus, 10/10'],
      bad: ['Väike tuba'],
    },
    sr: {
      good: ['Mnogo vam hvala, problem je rešen'],
      bad: ['Jakna'],
    },
  },
} satisfies SignalPlugin
