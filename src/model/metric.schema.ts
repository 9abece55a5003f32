import { count, date, fraction, list, number, ref, shape, text } from './_schema.js'

/** A metric: its unit, the reason where there is no figure, the parts known to version 1, and what a later minor version adds. */
function metric(unit: 'seconds' | 'ratio' | 'count', parts: { readonly [part: string]: object }) {
  return shape(
    { unit: { const: unit }, 'unknown?': text, ...Object.fromEntries(Object.entries(parts).map(([key, value]) => [`${key}?`, value])) },
    true,
  )
}

const clocks = { calendar: ref('distribution'), business: ref('distribution') }
const windows = (days: readonly number[]) => Object.fromEntries(days.map(window => [`${window}d?`, ref('ratio')]))
const ratioParts = { k: count, n: count, rate: fraction, interval: ref('interval') }
const rate = metric('ratio', ratioParts)
const durations = metric('seconds', clocks)
const counts = metric('count', { n: count, mean: number, p50: number, p90: number, p95: number, min: number, max: number })

const metrics = {
  'first-response-time': metric('seconds', {
    ...clocks,
    outcomes: shape({
      replied: count,
      awaiting: count,
      'closed-without-reply': count,
      'not-applicable': { type: 'object', additionalProperties: count },
    }),
    sla: ref('target'),
  }),
  'next-response-time': metric('seconds', { ...clocks, open: count, worst: ref('distribution') }),
  'customer-wait-time': durations,
  'longest-wait': durations,
  'hold-time': durations,
  'resolution-time': metric('seconds', { first: ref('clocks'), full: ref('clocks'), sla: ref('target') }),
  backlog: shape({ unit: { enum: ['count', 'seconds'] }, 'unknown?': text, 'n?': count, 'age?': ref('distribution') }, true),
  'reach-rate': rate,
  'abandonment-rate': rate,
  'one-touch-rate': rate,
  'survey-coverage': rate,
  'feedback-answered-rate': rate,
  'promise-kept-rate': metric('ratio', {
    ...{ ...ratioParts, open: count },
    promises: list(
      shape(
        {
          ...{ conversation: text, at: text, 'due?': text, 'kept?': { type: 'boolean' }, phrase: text },
          state: { enum: ['kept', 'broken', 'open', 'vague', 'replaced'] },
        },
        true,
      ),
    ),
  }),
  'cancellation-journey': metric('ratio', {
    ...{ ...ratioParts, time: ref('clocks'), turns: ref('distribution') },
    ...{ 'offers-after-no': count, 'channel-switches': count, 'closed-without': count },
  }),
  touches: counts,
  handoffs: counts,
  'reopen-rate': metric('ratio', {
    ...ratioParts,
    events: count,
    stillOpen: count,
    source: { enum: ['events', 'vendor', 'inferred', 'none'] },
    within: shape(windows([7, 14, 30]), ref('ratio')),
    withoutThanks: ref('ratio'),
    kinds: { type: 'object', additionalProperties: count },
    afterSolve: ref('distribution'),
  }),
  'repeat-contact-rate': metric('ratio', Object.fromEntries([1, 3, 7, 14, 30].map(days => [`${days}d`, ref('ratio')]))),
  csat: metric('ratio', {
    ...ratioParts,
    solved: count,
    offered: count,
    responded: count,
    positive: count,
    neutral: count,
    negative: count,
    'responseRate?': ref('ratio'),
  }),
  'last-touch-satisfaction': metric('ratio', {
    ...{ explicit: ref('ratio'), inferred: ref('ratio'), combined: ref('ratio') },
    journey: shape({ 'recovered?': count, 'kept?': count, 'soured?': count, 'lost?': count, 'neutral?': count, 'unknown?': text }),
    credit: { type: 'object' },
  }),
  'last-word': metric('count', { customer: count, agent: count, bot: count, 'unanswered-question': count }),
  consistency: metric('ratio', {
    ...{ 'p90-to-p50': number, 'agent-spread': number, 'channel-spread': number, 'weekday-spread': number },
    'hero-share': fraction,
  }),
}

/** The shapes of the report that stand in more than one place, among them every metric known to version 1. */
export const $defs = {
  interval: { type: 'array', items: fraction, minItems: 2, maxItems: 2 },
  /** Quantiles are absent where n is 0. */
  distribution: shape({
    ...{ 'n?': count, 'mean?': number, 'p50?': number, 'p90?': number, 'p95?': number, 'min?': number, 'max?': number },
    ...{
      'censoredMedian?': shape({ value: number, atLeast: { type: 'boolean' } }),
      'approximate?': { const: true },
      'unit?': text,
      'unknown?': text,
    },
  }),
  clocks: shape({ 'calendar?': ref('distribution'), 'business?': ref('distribution'), 'unknown?': text, 'sla?': ref('target') }, count),
  /** A rate and its interval are absent where n is 0; counts of what was left out may stand beside. */
  ratio: {
    ...shape(
      {
        'unit?': { const: 'ratio' },
        'k?': count,
        'n?': count,
        'rate?': fraction,
        'interval?': ref('interval'),
        'unknown?': { type: ['string', 'integer'] },
      },
      count,
    ),
    dependentRequired: { k: ['n'], rate: ['k', 'n', 'interval'], interval: ['rate'] },
  },
  target: shape({
    'unit?': text,
    met: count,
    breached: count,
    pending: count,
    'no-target': count,
    k: count,
    n: count,
    'rate?': fraction,
    'interval?': ref('interval'),
  }),
  metric: shape({ unit: { enum: ['seconds', 'ratio', 'count'] }, 'unknown?': text }, true),
  metrics: { type: 'object', properties: metrics, additionalProperties: ref('metric') },
  point: shape(
    {
      from: date,
      incomplete: { type: 'boolean' },
      conversations: count,
      'first-response-time': shape({ n: count, 'p50?': number, 'p90?': number }),
      'backlog?': count,
    },
    true,
  ),
}
