import type { SignalPlugin } from '../model/signal.js'

/** Words that turn the next feeling of their clause round. */
export default {
  about: 'Words that turn the next feeling of their clause round.',
  by: ['customer'],
  effect: { kind: 'negation' },
  phrases: {
    en: [
      '(not|no|never|isnt|arent|wasnt|werent|dont|doesnt|didnt|cant|cannot|couldnt|wouldnt|wont|havent|hasnt|hadnt|nothing|hardly|without|neither|nor|far from|less than|anything but|nobody|none|aint)',
    ],
    lt: [
      '(ne|nei|nesu|nėra|nebuvo|nebe|nebėra|nesame|nebuvau|nebuvom|nesijaučiu|niekada|joks|jokia|jokios|jokių|jokio|jokiu|jokie|be|toli gražu|nelabai|nieko|nebesu|nelieku|nelikau)',
    ],
    et: ['(ei|pole|ega|mitte|ei ole|ei olnud|polnud|pole olnud|ei saa|ilma|mingeid|ühtegi|polegi|sugugi)'],
    sr: [
      '(ne|nije|nisam|nisu|nismo|niste|nisi|nema|nemam|bez|ni|nikad|nikada|nikakav|nikakva|nikakve|nikakvih|neću|necu|daleko od|nije bilo|nimalo)',
    ],
  },
  examples: {
    en: {
      good: ['I am not satisfied with this answer'],
      bad: ['A note for Noah'],
    },
    lt: {
      good: ['Nėra gerai'],
      bad: ['Nerija'],
    },
    et: {
      good: ['Ei ole hea'],
      bad: ['Eile'],
    },
    sr: {
      good: ['Ako ne bude radilo, koga da zovem?'],
      bad: ['Nedelja'],
    },
  },
} satisfies SignalPlugin
