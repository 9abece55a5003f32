import { ratio } from './arithmetic.js'
import type { Facts } from './facts.js'
import { isQuestion, obviousTone } from './story.js'

type Tone = 'positive' | 'neutral' | 'negative'

const lastScore = (facts: Facts): Tone | undefined => {
  const last = facts.talk.events.filter(event => event.kind === 'score').findLast(event => event.score !== 'offered')
  return last === undefined || last.score === 'offered' ? undefined : last.score
}

/** The last known tone of the customer's public messages after the last public human agent message, else the tone of the last one of all. */
function lastTone(facts: Facts): Tone | undefined {
  const spoken = facts.talk.events.filter(event => event.kind === 'message').filter(event => event.shown)
  const lastAgent = spoken.findLastIndex(event => event.role === 'agent')
  const customers = spoken.filter(event => event.role === 'customer')
  const after = spoken.slice(lastAgent + 1).filter(event => event.role === 'customer')
  const known = after.map(event => obviousTone(event.text)).filter(tone => tone !== undefined)
  return known.at(-1) ?? obviousTone(customers.at(-1)?.text ?? '')
}

/** csat, last-touch-satisfaction, last-word and survey-coverage, by counting. */
export function satisfaction(measured: readonly Facts[], silent: boolean): Record<string, Record<string, unknown>> {
  const count = <T>(values: readonly T[], value: T) => values.filter(item => item === value).length
  const share = (tones: readonly (Tone | undefined)[]) => {
    const k = count(tones, 'positive')
    return ratio(k, k + count(tones, 'negative'))
  }
  const scores = measured.map(lastScore)
  const solved = measured.filter(facts => facts.spells.length > 0 || facts.talk.closedSometime)
  const offered = (facts: Facts) => facts.talk.events.some(event => event.kind === 'score')
  const finished = measured.filter(facts => facts.finished)
  const explicit = finished.map(lastScore)
  const speakers = finished.map(facts => {
    const spoken = facts.talk.events.filter(event => event.kind === 'message').filter(event => event.shown && event.role !== 'system')
    return spoken.at(-1)
  })
  const words = (role: string) => speakers.filter(message => message?.role === role)
  return {
    csat: {
      ...share(scores),
      solved: solved.length,
      offered: measured.filter(offered).length,
      responded: scores.filter(score => score !== undefined).length,
      ...Object.fromEntries((['positive', 'neutral', 'negative'] as const).map(tone => [tone, count(scores, tone)])),
    },
    'last-touch-satisfaction': {
      explicit: { ...share(explicit), neutral: count(explicit, 'neutral'), unknown: count(explicit, undefined) },
      ...(silent ? {} : { inferred: share(finished.map(lastTone)) }),
      combined: share(finished.map(facts => lastScore(facts) ?? lastTone(facts))),
    },
    'last-word': {
      customer: words('customer').length,
      agent: words('agent').length,
      bot: words('bot').length,
      'unanswered-question': words('customer').filter(message => message !== undefined && isQuestion(message.text)).length,
    },
    'survey-coverage': ratio(solved.filter(offered).length, solved.length),
  }
}
