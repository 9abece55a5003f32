import type { SignalPlugin } from '../model/signal.js'

/** Neither good nor bad, said in so many words. */
export default {
  about: 'Neither good nor bad, said in so many words.',
  by: ['customer'],
  effect: { kind: 'middling' },
  phrases: {
    en: [
      '(average|so so|neither good nor bad|not great not terrible|nothing special|nothing to write home about|mediocre|middling|acceptable|okay i guess|fine i guess|ok i guess|its (ok|okay|fine|alright)|was (ok|okay|fine|alright)|could be (better|worse)|indifferent about|mixed feelings|room for improvement)',
    ],
    lt: [
      '(vidutiniš*|nei gerai nei blogai|nei šilta nei šalta|nieko ypating*|normaliai|galėjo būti (geriau|blogiau)|pusė velnio|šiaip sau|dvejopi jausmai|pakenčiam*|patenkinamai)',
    ],
    et: [
      '(keskpära*|keskmine|ei hea ega halb|ei midagi erilist|mitte midagi erilist|pole midagi erilist|normaalne|nii ja naa|võiks (olla |) (parem|parem olla|paremini)|talutav|segased tunded|käib kah)',
    ],
    sr: [
      '(osrednj*|prosečn*|prosecn*|ni dobro ni loše|ni dobar ni loš|ništa (posebno|naročito|specijalno)|nista (posebno|narocito)|onako|može da prođe|moze da prodje|tako tako|solidno|moglo je (bolje|i bolje)|pomešana osećanja|podnošljiv*)',
    ],
  },
  examples: {
    en: {
      good: ["It's fine, I guess. Average."],
      bad: ['On my way home'],
    },
    lt: {
      good: ['Vidutiniškai, nei gerai, nei blogai'],
      bad: ['Norma viršyta'],
    },
    et: {
      good: ['Keskpärane, ei hea ega halb'],
      bad: ['Norm täis'],
    },
    sr: {
      good: ['Osrednje, ni dobro ni loše'],
      bad: ['Prosek je vino'],
    },
  },
} satisfies SignalPlugin
