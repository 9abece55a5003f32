import type { Metric } from '../model/metric.js'
import { whyNot } from './_reasons.js'

interface State {
  customer: number
  agent: number
  bot: number
  question: number
}

/** Who spoke last when it was over. */
const metric: Metric<State> = {
  title: 'Last word',
  unit: 'count',
  better: 'none',
  about:
    'Who wrote the last public message of the finished conversations: the customer, an agent or a bot. ' +
    'Where it was the customer’s and asks something, it is counted as an unanswered question.',
  headline: ['unanswered-question'],
  perGroup: true,
  unknown: run => whyNot(run, 'no-status', 'no-messages', 'unknown-role'),
  init: () => ({ customer: 0, agent: 0, bot: 0, question: 0 }),
  add(state, { timeline }) {
    const { finished, lastWord, unansweredQuestion } = timeline
    if (!finished || lastWord === undefined || lastWord === 'system') return state
    state[lastWord] += 1
    if (lastWord === 'customer' && unansweredQuestion) state.question += 1
    return state
  },
  merge(a, b) {
    for (const key of ['customer', 'agent', 'bot', 'question'] as const) a[key] += b[key]
    return a
  },
  finish: ({ question, ...words }) => ({ unit: 'count', ...words, 'unanswered-question': question }),
}

export default metric
