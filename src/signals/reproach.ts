import type { SignalPlugin } from '../model/signal.js'

/** "Why": a question that claims what it asks about. */
export default {
  about: '"Why": a question that claims what it asks about.',
  by: ['customer'],
  effect: { kind: 'reproach' },
  phrases: {
    en: ['(why|how come|how is it possible|how can (it|you|this|that)|what is wrong|whats wrong|when will you (finally|ever))'],
    lt: ['(kodėl|kodel|kaip (taip |) (galima|įmanoma|gali)|kada (pagaliau|gi)|gal pagaliau)'],
    et: ['(miks|kuidas (see |) (on |) (saab|võimalik)|millal (ometi|lõpuks|te|see) ~2 (korda|lõpuks|ükskord))'],
    sr: ['(zašto|zasto|što mi|kako je (moguće|moguce)|kad (ćete|cete) (to |) (da |) (sredite|srediti|već|popraviti|vise|više))'],
  },
  examples: {
    en: {
      good: ['Why has nobody answered me? This is the fourth time I write!'],
      bad: ['Whyte street 4'],
    },
    lt: {
      good: ['Kodėl niekas neatsako? Rašau jau ketvirtą kartą!'],
      bad: ['Adresas Kaune'],
    },
    et: {
      good: ['Miks keegi ei vasta? Kirjutan juba neljandat korda!'],
      bad: ['Misso alevik'],
    },
    sr: {
      good: ['Zašto niko ne odgovara? Pišem već četvrti put!'],
      bad: ['Adresa u Nišu'],
    },
  },
} satisfies SignalPlugin
