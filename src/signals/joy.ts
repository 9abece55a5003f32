import type { SignalPlugin } from '../model/signal.js'

/** Joy in signs: a heart, a thumb up, a party. */
export default {
  about: 'Joy in signs: a heart, a thumb up, a party.',
  by: ['customer'],
  effect: { kind: 'feeling', toward: 1, strength: 1 },
  phrases: {
    en: ['(woohoo|woo hoo|yippee|hurray)'],
    lt: ['(jėėė|ura|valio valio)'],
    et: ['(jee|jess|juhuu|jeee)'],
    sr: ['(juhu|juhuu|jupi|jeee)'],
  },
  signs: ['(😊|👍|❤|😍|🥰|🎉|👏|😘|💯|⭐|🌟|💪|🤩|👌|😻|💚|💙|🧡|💛|💜|🥳|🤗)'],
  examples: {
    en: {
      good: ['awesome 👍', 'woohoo, great'],
      bad: ['Order 44821'],
    },
    lt: {
      good: ['valio valio, jėėė'],
      bad: ['Užsakymas 44821'],
    },
    et: {
      good: ['juhuu'],
      bad: ['Tellimus 44821'],
    },
    sr: {
      good: ['juhu'],
      bad: ['Porudžbina 44821'],
    },
  },
} satisfies SignalPlugin
