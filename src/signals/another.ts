import type { SignalPlugin } from '../model/signal.js'

/** It is another matter than the one that was solved. */
export default {
  about: 'It is another matter than the one that was solved: another question, a new problem, a different order.',
  by: ['customer'],
  effect: { kind: 'another' },
  phrases: {
    en: [
      '((another|one more|a different|different|new|second|separate|unrelated) (small |quick |) (question|issue|problem|matter|thing|request|order|topic)|(on|about) (another|a different) (matter|note|subject|topic|order)|something else|by the way|while i have you)',
    ],
    lt: [
      '((kitas|naujas|dar vienas|kita|nauja|dar viena|kitą|naują|dar vieną) (klausim*|problem*|reikal*|prašym*|užsakym*|dalyk*)|dėl (kito|kitos|naujo|naujos) ~1 (reikalo|klausimo|užsakymo|problemos)|beje)',
    ],
    et: [
      '((teine|uus|veel üks|teise|uue|teist|uut) (küsimus*|probleem*|asi|asja|mure|soov|tellimus*|teema)|muide|midagi muud|hoopis (teine|muu|teises|muus) ~2 (asi|küsimus*|asjas|küsimuses))',
    ],
    sr: [
      '((drugo|novo|još jedno|jos jedno|druga|nova|drugi|novi) (pitanje|problem|stvar|porudžbina|porudzbina|zahtev|tema)|(u vezi|povodom) (druge|nove|drugog|novog) (stvari|porudžbine|pitanja|problema)|nešto drugo|nesto drugo|usput)',
    ],
  },
  examples: {
    en: {
      good: ['Thanks. I have another question about my invoice', 'By the way, where is order two?'],
      bad: ['Any news on my order?', 'Still broken'],
    },
    lt: { good: ['Ačiū! Turiu kitą klausimą dėl sąskaitos', 'Beje, kada atvyks antras užsakymas?'], bad: ['Kada atvyks užsakymas?'] },
    et: { good: ['Aitäh! Mul on teine küsimus arve kohta', 'Muide, kus on teine pakk?'], bad: ['Kus on minu pakk?'] },
    sr: { good: ['Hvala! Imam drugo pitanje o računu', 'Usput, kada stiže druga porudžbina?'], bad: ['Kada stiže porudžbina?'] },
  },
} satisfies SignalPlugin
