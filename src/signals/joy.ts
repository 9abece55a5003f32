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
