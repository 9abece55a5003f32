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
