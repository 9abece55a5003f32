import type { Metric } from '../model/metric.js'
import { ratio } from '../sketch/share.js'
import { whyNot } from './_reasons.js'

interface State {
  n: number
  k: number
  /** Chats of which the file tells who ended them. */
  told: number
}

/** How many gave up before a human answered. */
const metric: Metric<State> = {
  title: 'Abandonment rate',
  unit: 'ratio',
  better: 'lower',
  about: 'The share of chats that the customer or a time-out ended before any human answered. Answers of bots do not count as human.',
  headline: ['rate'],
  perGroup: true,
  unknown: run => whyNot(run, 'no-chats', 'unknown-role'),
  init: () => ({ n: 0, k: 0, told: 0 }),
  add(state, { conversation, timeline }) {
    if (!conversation.chat) return state
    const { endedBy } = conversation
    const answered = timeline.stop !== undefined || (timeline.replies ?? 0) > 0
    state.n += 1
    if (endedBy !== undefined) state.told += 1
    if (!answered && (endedBy === 'customer' || endedBy === 'timeout')) state.k += 1
    return state
  },
  merge(a, b) {
    a.n += b.n
    a.k += b.k
    a.told += b.told
    return a
  },
  finish: ({ k, n, told }) =>
    n > 0 && told === 0
      ? { unit: 'ratio', unknown: 'no-chat-end: the files do not tell who ended a chat' }
      : { ...ratio(k, n), unit: 'ratio' },
}

export default metric
