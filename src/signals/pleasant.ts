import type { SignalPlugin } from '../model/signal.js'

/** Mild praise, most of all of speed and ease. */
export default {
  about: 'Mild praise, most of all of speed and ease.',
  by: ['customer'],
  effect: { kind: 'feeling', toward: 1, strength: 0.5 },
  phrases: {
    en: [
      '(fast|quick|quickly|prompt|promptly|speedy|swift|swiftly|smooth|smoothly|easy|hassle free|convenient|fair price|affordable|straightforward|no trouble at all|on time|finally)',
    ],
    lt: [
      '(greit|greitai|greita|greitas|greitą|greiti|greičiau|sklandžiai|sklandus|sklandu|lengva|lengvai|patogu|patogi|patogus|laiku|nebrangu|nebrangus|neblog*|nieko tokio|pagaliau)',
    ],
    et: [
      '(kiire|kiired|kiiresti|kiiret|sujuvalt|sujuv|lihtne|lihtsalt käib|mugav|mugavalt|õigel ajal|soodne|pole paha|polnud paha|polegi paha|lõpuks)',
    ],
    sr: ['(brz|brza|brzo|brzu|brzoj|brzom|glatko|lako|jednostavn*|povolj*|na vreme|nije loše|nije losa|nije loša|konačno|fino|korektno)'],
  },
  examples: {
    en: {
      good: ['Many thanks for the quick reply'],
      bad: ['How quickly can you deliver?', 'I have a quick question'],
    },
    lt: {
      good: ['Ačiū už greitą atsakymą'],
      bad: ['Kaip greitai pristatote?'],
    },
    et: {
      good: ['Tänan kiire vastuse eest'],
      bad: ['Kui kiiresti saate?'],
    },
    sr: {
      good: ['Hvala na brzom odgovoru'],
      bad: ['Koliko brzo stiže?'],
    },
  },
} satisfies SignalPlugin
