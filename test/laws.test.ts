import fc from 'fast-check'
import { expect, describe as group, test } from 'vitest'
import type { Case, Metric } from '../src/model/metric.js'
import { anyCase, everyMetric, fullRun } from './_cases.js'

const metrics = await everyMetric()
const ids = [
  ...[
    'first-response-time',
    'next-response-time',
    'customer-wait-time',
    'longest-wait',
    'hold-time',
    'resolution-time',
    'backlog',
    'reach-rate',
  ],
  ...[
    'abandonment-rate',
    'reopen-rate',
    'repeat-contact-rate',
    'csat',
    'last-touch-satisfaction',
    'last-word',
    'one-touch-rate',
    'touches',
  ],
  ...['handoffs', 'consistency', 'survey-coverage'],
]

function fold(metric: Metric, cases: readonly Case[]): unknown {
  return cases.reduce((state, item) => metric.add(state, item), metric.init())
}

test('every metric of the specification is on the shelf under its id', () => {
  for (const id of ids) expect(metrics.has(id), id).toBe(true)
})

test('merged, spam and deleted conversations are told to first response alone, which counts them by reason', () => {
  expect([...metrics].filter(([, metric]) => metric.seesExcluded === true).map(([id]) => id)).toEqual(['first-response-time'])
})

group.each([...metrics])('%s', (_, metric) => {
  const runs = [fullRun, { ...fullRun, hasMessages: false, hasStatusEvents: false, hasOffers: false }]

  test('does not depend on how its conversations are sharded, nor on their order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...runs),
        fc.boolean(),
        fc.array(fc.array(anyCase, { maxLength: 12 }), { maxLength: 3 }),
        (run, hasBusiness, raw) => {
          const shards = raw.map(cases => cases.map(make => make(run, hasBusiness)))
          const whole = metric.finish(fold(metric, shards.flat()))
          const text = JSON.stringify(whole)
          const merged = (list: readonly (readonly Case[])[]) =>
            JSON.stringify(
              metric.finish(list.map(cases => structuredClone(fold(metric, cases))).reduce((a, b) => metric.merge(a, b), metric.init())),
            )
          expect(merged(shards)).toBe(text)
          expect(merged([...shards].reverse())).toBe(text)
          expect(merged([...shards.flat()].reverse().map(item => [item]))).toBe(text)
          expect(JSON.stringify(metric.finish(metric.merge(fold(metric, shards.flat()), metric.init())))).toBe(text)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('finishing twice gives the same, and every figure is a number that can be printed', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 20 }), raw => {
        const state = fold(
          metric,
          raw.map(make => make(fullRun, true)),
        )
        const first = metric.finish(state)
        expect(metric.finish(state)).toEqual(first)
        expect(JSON.parse(JSON.stringify(first)), 'no NaN, no Infinity, no undefined').toStrictEqual(first)
        expect(first.unit).toBe(metric.unit)
      }),
      { numRuns: 40 },
    )
  })

  test('explains itself and names a headline', () => {
    expect(metric.title).not.toBe('')
    expect(metric.about.split(/[.:] /).length).toBeGreaterThanOrEqual(2)
    expect(metric.about.endsWith('.')).toBe(true)
    expect(metric.headline.length).toBeGreaterThan(0)
  })

  test('supports a run in which everything is known, and says a coded reason where nothing is', () => {
    expect(metric.unknown(fullRun)).toBeUndefined()
    const nothing = {
      ...fullRun,
      ...{ hasMessages: false, hasStatus: false, hasStatusEvents: false, hasReplyColumn: false, hasReopensColumn: false },
    }
    const bare = { ...nothing, ...{ hasRepliesColumn: false, hasScores: false, hasOffers: false, hasRequester: false, hasAssignee: false } }
    expect(metric.unknown({ ...bare, hasChats: false, hasHold: false, hasTimes: false })).toMatch(/^[a-z][a-z-]*: [a-z].+/)
  })
})
