import type { SignalPlugin } from '../model/signal.js'

/** Thanks for what was done. */
export default {
  about: 'Thanks for what was done.',
  by: ['customer'],
  effect: { kind: 'gratitude' },
  phrases: {
    en: [
      '(thank|thanks|thankyou|thnx|thx|tnx|tks|thanx|thank u|thankx|ty|cheers|ta very much|much obliged|thankful|grateful|gratitude)',
      '(appreciate (it|this|that|the|you|your|all)|much appreciated|greatly appreciated|really appreciate|i am indebted|i owe you|cant thank you enough|cannot thank you enough)',
    ],
    lt: [
      '(ačiū|aciu|ačiu|aciū|ačių|dėkui|dėkoj*|dekoj*|padėk* už|dėkoti|padėkoti|dėkinga*|dėkingi|dėkingas|dėkavoj*|dekavoju|senkiu|senks|aciukas|ačiukas|dėkis|dekuj|labai ačiū)',
      '(esu (labai |)(dėkinga*|dėkingi|skoling*)|nuoširdžiai (ačiū|dėkoj*|dėkui))',
    ],
    et: [
      '(aitäh|aitah|aitähh|aitäähh|aitäh teile|tänan|tänud|täname|tänu teile|tänu sulle|tänu abi|tänulik*|aitjuma|tanx|tänx|tänks|suur tänu|suured tänud|palju tänu|suur tanu|tänusõn*)',
      '(olen (väga |)tänulik*|tänan (südamest|väga|teid))',
    ],
    sr: [
      '(hvala|hvalaa|hvalaaa|fala|hvl|hvla|hv|zahval*|blagodar*|zafaljuj*|hvala puno|mnogo hvala|puno hvala)',
      '(zahval* (vam |se |)(na|se)|od srca hvala|bog vas blagoslovio|dužn* vam)',
    ],
  },
  signs: ['🙏'],
  examples: {
    en: {
      good: ['I owe you one, thank you, I really appreciate it', 'thanks 🙏'],
      bad: ['Thanks in advance', 'No thanks', 'Thanks for nothing'],
    },
    lt: {
      good: ['Esu labai dėkinga'],
      bad: ['Iš anksto dėkoju', 'Ne, ačiū už nieką'],
    },
    et: {
      good: ['Olen väga tänulik'],
      bad: ['Ette tänades', 'Ei aitäh'],
    },
    sr: {
      good: ['Zahvaljujem se na svemu'],
      bad: ['Hvala unapred', 'Hvala ni za šta'],
    },
  },
} satisfies SignalPlugin
