import type { SignalPlugin } from '../model/signal.js'

/** Something is asked, with or without a question mark. */
export default {
  about: 'Something is asked, with or without a question mark.',
  by: ['customer'],
  effect: { kind: 'question' },
  phrases: {
    en: [
      '((can|could|would|will) (you|i|we|someone|somebody|anyone)|how (do|can|should|would|does|much|many|long) (i|we|you|it|is|does|do|will|to)|(when|where) (will|is|are|do|can|does|should)|what (is|are|do|does|should|time) (the|my|your|i|it|we|a|this)|(is|are) there (a|any|an)|do you (have|know|offer|sell|ship|accept|deliver)|is it possible|which (one|form|option)|(please|can you) (tell|advise|explain|let me know|confirm|clarify)|any (update|news|idea)|i (was |am |) wonder*|does (it|this|the))',
    ],
    lt: [
      '(ar (galite|galima|galiu|yra|turite|jūs|jus|reikia|teisingai|tai|būtų|galėtumėte|mano|dar|jau|veikia)|kaip (man |) (galiu|galima|gauti|pakeisti|padaryti|atsiųsti|tai|veikia|atšaukti)|kada (bus|atvyks|gausiu|atvež*|galiu|prasideda|ateis|atsiųs*)|(kur|kiek) (galiu|galima|kainuoja|rasti|yra|mano|laiko|reikia|bus)|iki kada|kokie|kokia (yra|mano|kaina)|koks (yra|mano)|(prašau|pasakykit*|gal) ~2 (galite|pasakyti|paaiškin*|galėtumėte|patikslin*))',
    ],
    et: [
      '(kas (te|ma|saab|saan|saaks*|on|teil|mul|minu|see|saate|võin|võiks*|peab|pean|suurus|mulle|oleks|mu|keegi)|kuidas (ma|saab|saan|seda|see|toimub|muuta)|millal (pakk|saab|saan|on|mu|minu|te|tuleb|jõuab|algab|see|saabub)|kus (ma|saab|on|saan|asub)|kui (palju|kaua|suur)|mis (kell|kellani|on|aja|hind*)|milline|millised|kellele|palun (öelge|selgitage|kinnitage|täpsustage))',
    ],
    sr: [
      '(da li|dali (je|ste|mogu|mozete)|možete li|mozete li|mogu li|jel (mogu|moze|može|ima|mozete)|ima li|imate li|kako (da|mogu|se|bih|funkcioniše)|kada (će|ce|stiže|stize|počinje|mogu|je|dolazi)|kad (će|ce|stiže|stize|mogu|počinje)|gde (je|mogu|se|da)|koliko (košta|kosta|je|treba|traje|dugo|se)|do koliko|koji (je|su|broj|dokument*)|koja (je|su)|koga da|šta (da|je|treba)|sta (da|je|treba)|recite mi|zanima me|interesuje me)',
    ],
  },
  examples: {
    en: {
      good: ['How do I reset my password?'],
      bad: ['I have sent the form'],
    },
    lt: {
      good: ['Kaip pakeisti slaptažodį?'],
      bad: ['Išsiunčiau formą'],
    },
    et: {
      good: ['internet jalle maas, millal te selle korda teete'],
      bad: ['Saatsin vormi'],
    },
    sr: {
      good: ['Kako da promenim lozinku?'],
      bad: ['Poslala sam obrazac'],
    },
  },
} satisfies SignalPlugin
