import { expect, describe as group, test } from 'vitest'
import abandonment from '../src/metrics/abandonment-rate.js'
import csat from '../src/metrics/csat.js'
import handoffs from '../src/metrics/handoffs.js'
import lastTouch from '../src/metrics/last-touch-satisfaction.js'
import lastWord from '../src/metrics/last-word.js'
import oneTouch from '../src/metrics/one-touch-rate.js'
import reach from '../src/metrics/reach-rate.js'
import reopen from '../src/metrics/reopen-rate.js'
import repeatContact from '../src/metrics/repeat-contact-rate.js'
import coverage from '../src/metrics/survey-coverage.js'
import touches from '../src/metrics/touches.js'
import type { Timeline } from '../src/model/timeline.js'
import { asOf, type CaseParts, day, figuresOf, fullRun, hour } from './_cases.js'

const over = { finished: true, unfinished: false } as const
const solved: Partial<Timeline> = { ...over, hasSpell: true, spells: [{ from: asOf - 40 * day, until: undefined }] }

group('reopens', () => {
  const left = (age: number, after: number, rest: Partial<Timeline> = {}): CaseParts => ({
    timeline: { ...solved, reopens: 1, spells: [{ from: asOf - age * day, until: asOf - age * day + after }], ...rest },
  })

  test('count conversations once, their events each, and who is still open', () => {
    const cases: CaseParts[] = [
      { timeline: solved },
      left(40, day),
      left(40, day, { reopens: 2, finished: false, unfinished: true }),
      { timeline: { ...over, hasSpell: true, finishedAtUnknown: true } },
      { timeline: {} },
    ]
    expect(figuresOf(reopen, cases)).toMatchObject({
      k: 2,
      n: 4,
      rate: 0.5,
      events: 3,
      stillOpen: 1,
      source: 'events',
      afterSolve: { n: 2, p50: 86_400 },
    })
  })

  test('within a window count only solves that old, and returns that soon', () => {
    const cases = [left(6, hour), left(7, hour), left(20, 7 * day), left(20, 7 * day + 1), left(29, day), { timeline: solved }]
    const { within } = figuresOf(reopen, cases)
    expect(within).toMatchObject({ '7d': { k: 3, n: 5 }, '14d': { k: 3, n: 4 }, '30d': { k: 0, n: 1 } })
  })

  test('that only say thanks are told apart, and a reopening without its message is of unknown kind', () => {
    const cases = [
      left(40, day, { reopenKinds: ['thanks'] }),
      left(40, day, { reopens: 2, reopenKinds: ['thanks'] }),
      left(40, day, { reopenKinds: ['new-issue'] }),
      { timeline: solved },
    ]
    expect(figuresOf(reopen, cases)).toMatchObject({
      k: 3,
      withoutThanks: { k: 2, n: 4 },
      kinds: { thanks: 2, 'same-issue': 0, 'new-issue': 1, unknown: 1 },
    })
  })

  test('of a desk’s own count say how many, not how soon nor why', () => {
    const run = { hasMessages: false, hasStatusEvents: false }
    const vendor = { reopenSource: 'vendor', hasSpell: true } as const
    const figures = figuresOf(reopen, [
      { run, timeline: { ...vendor, reopens: 3 } },
      { run, timeline: { ...solved, ...vendor } },
    ])
    expect(figures).toMatchObject({ k: 1, n: 2, events: 3, source: 'vendor' })
    for (const part of ['within', 'afterSolve', 'kinds', 'withoutThanks']) expect(figures).not.toHaveProperty(part)
  })

  test('are unknown where no file could tell one', () => {
    const run = { ...fullRun, hasMessages: false, hasStatusEvents: false, hasReopensColumn: false }
    expect(reopen.unknown(run)).toMatch(/^no-reopens: /)
    expect(reopen.unknown({ ...run, hasStatus: false })).toMatch(/^no-status: /)
  })
})

test('a repeat contact comes within the window, its end included, after a solve at least that old', () => {
  const solve = (age: number, next?: number): CaseParts => ({
    ticket: { requester: 1 },
    timeline: { ...solved, spells: [{ from: asOf - age * day, until: undefined }] },
    conversation: { nextContact: after => (next === undefined ? undefined : after + next) },
  })
  const cases = [
    solve(0.5, hour),
    solve(1, day),
    solve(8, 3 * day),
    solve(8, 3 * day + 1),
    solve(31),
    solve(31, 30 * day),
    { timeline: solved },
  ]
  const figures = figuresOf(repeatContact, cases)
  expect(
    Object.entries(figures).map(([key, share]) => [
      key,
      share instanceof Object && 'k' in share && 'n' in share ? [share.k, share.n] : share,
    ]),
  ).toEqual([
    ['unit', 'ratio'],
    ['1d', [1, 5]],
    ['3d', [1, 4]],
    ['7d', [2, 4]],
    ['14d', [0, 2]],
    ['30d', [1, 2]],
  ])
})

group('satisfaction', () => {
  const rated = (score: Timeline['score'], rest: Partial<Timeline> = {}): CaseParts => ({
    timeline: { ...solved, score, offered: true, ...rest },
  })

  test('is positive out of positive and negative, neutral beside', () => {
    const cases = [rated('positive'), rated('positive'), rated('neutral'), rated('negative'), rated(undefined), { timeline: {} }]
    expect(figuresOf(csat, cases)).toEqual({
      ...{ unit: 'ratio', k: 2, n: 3, rate: 2 / 3, interval: [expect.closeTo(0.2076596, 6), expect.closeTo(0.9385081, 6)] },
      ...{ solved: 5, offered: 5, responded: 4, positive: 2, neutral: 1, negative: 1 },
      responseRate: { unit: 'ratio', k: 4, n: 5, rate: 0.8, interval: expect.anything() },
    })
  })

  test('tells no response rate where nobody tells who was asked, and no solves without a status', () => {
    const figures = figuresOf(csat, [{ ...rated('positive'), run: { hasOffers: false, hasStatus: false } }])
    expect(figures).toMatchObject({ k: 1, n: 1, responded: 1 })
    expect(figures).not.toHaveProperty('responseRate')
    expect(figures).not.toHaveProperty('solved')
  })

  test('is not guessed where the scale cannot be told', () => {
    expect(csat.unknown({ ...fullRun, scaleUnknown: true })).toMatch(/^scale: /)
    expect(csat.unknown({ ...fullRun, hasScores: false })).toMatch(/^no-scores: /)
  })

  test('at the last touch keeps ratings, tones and both apart', () => {
    const cases = [
      rated('positive', { inferred: -1, journey: 'lost' }),
      rated('neutral', { inferred: 1, journey: 'recovered' }),
      rated(undefined, { inferred: -1, journey: 'soured' }),
      rated(undefined, { inferred: 0, journey: 'neutral' }),
      rated(undefined),
      { timeline: { score: 'negative', inferred: -1, journey: 'lost' } } satisfies CaseParts,
    ]
    expect(figuresOf(lastTouch, cases)).toMatchObject({
      explicit: { k: 1, n: 1, neutral: 1, unknown: 3 },
      inferred: { k: 1, n: 3, neutral: 1, unknown: 1 },
      combined: { k: 1, n: 2, neutral: 2, unknown: 1 },
      journey: { recovered: 1, kept: 0, soured: 1, lost: 1, neutral: 1 },
    })
  })

  test('without messages rests on ratings alone and says what is missing', () => {
    const run = { ...fullRun, hasMessages: false }
    expect(lastTouch.unknown(run)).toBeUndefined()
    const figures = figuresOf(lastTouch, [{ ...rated('positive'), run }])
    expect(figures).toMatchObject({ explicit: { k: 1, n: 1 }, inferred: { unknown: expect.stringMatching(/^no-messages: /) } })
    expect(figures).not.toHaveProperty('journey')
    expect(lastTouch.unknown({ ...run, hasScores: false })).toMatch(/^no-scores: /)
  })

  test('says when agents rank differently by who is credited', () => {
    const credit = (score: 'positive' | 'negative', last: string, assignee: string): CaseParts[] =>
      Array.from({ length: 5 }, () => rated(score, { creditLast: last, creditAssignee: assignee, creditMost: last }))
    const same = figuresOf(lastTouch, [...credit('positive', 'Ana', 'Ana'), ...credit('negative', 'Ben', 'Ben')])
    expect(same['credit']).toEqual({
      'last-reply': [
        { agent: 'Ana', k: 5, n: 5, rate: 1 },
        { agent: 'Ben', k: 0, n: 5, rate: 0 },
      ],
      assignee: [
        { agent: 'Ana', k: 5, n: 5, rate: 1 },
        { agent: 'Ben', k: 0, n: 5, rate: 0 },
      ],
      'most-replies': [
        { agent: 'Ana', k: 5, n: 5, rate: 1 },
        { agent: 'Ben', k: 0, n: 5, rate: 0 },
      ],
    })
    const other = figuresOf(lastTouch, [...credit('positive', 'Ana', 'Ben'), ...credit('negative', 'Ben', 'Ana')])
    expect(other['credit']).toHaveProperty('note')
    expect(figuresOf(lastTouch, credit('positive', 'Ana', 'Ana').slice(1))).not.toHaveProperty('credit')
  })
})

group('effort', () => {
  test('one touch is exactly one human message and no reopening, out of the solved', () => {
    const cases: CaseParts[] = [
      { timeline: { ...solved, replies: 1 } },
      { timeline: { ...solved, replies: 1, reopens: 1 } },
      { timeline: { ...solved, replies: 0 } },
      { timeline: { ...solved, replies: 4 } },
      { timeline: { ...solved, replies: undefined } },
      { timeline: { replies: 1 } },
    ]
    expect(figuresOf(oneTouch, cases)).toMatchObject({ k: 1, n: 4 })
    expect(figuresOf(touches, cases)).toMatchObject({ unit: 'count', n: 4, mean: 1.5, p50: 1, min: 0, max: 4 })
  })

  test('hand-offs count in every conversation', () => {
    const cases: CaseParts[] = [{ timeline: { handoffs: 2 } }, { timeline: { ...over } }]
    expect(figuresOf(handoffs, cases)).toMatchObject({ n: 2, mean: 1, max: 2 })
    expect(handoffs.unknown({ ...fullRun, hasAssignments: false })).toMatch(/^no-assignments: /)
  })

  test('a customer is reached by a human answer, and conversations without a customer’s word do not count', () => {
    const cases: CaseParts[] = [
      { timeline: { hasCustomerMessage: true, stop: asOf } },
      { timeline: { hasCustomerMessage: true } },
      { timeline: { stop: asOf } },
    ]
    expect(figuresOf(reach, cases)).toMatchObject({ k: 1, n: 2 })
  })

  test('a chat is abandoned when the customer or the time ends it before a human answers', () => {
    const chat = (endedBy: 'customer' | 'agent' | 'timeout' | undefined, replies: number): CaseParts => ({
      conversation: { chat: true, endedBy },
      timeline: { ...over, replies },
    })
    const cases = [chat('customer', 0), chat('timeout', 0), chat('customer', 1), chat('agent', 0), chat(undefined, 0), {}]
    expect(figuresOf(abandonment, cases)).toMatchObject({ k: 2, n: 5 })
    expect(figuresOf(abandonment, [chat(undefined, 0)])['unknown']).toMatch(/^no-chat-end: /)
  })

  test('coverage asks who of the solved was offered a survey', () => {
    const cases: CaseParts[] = [{ timeline: { ...solved, offered: true } }, { timeline: solved }, { timeline: { offered: true } }]
    expect(figuresOf(coverage, cases)).toMatchObject({ k: 1, n: 2 })
    expect(coverage.unknown({ ...fullRun, hasOffers: false })).toMatch(/^no-offers: /)
  })

  test('the last word counts finished conversations by speaker', () => {
    const last = (lastWord: Timeline['lastWord'], rest: Partial<Timeline> = over): CaseParts => ({ timeline: { lastWord, ...rest } })
    const cases = [
      last('customer'),
      last('customer', { ...over, unansweredQuestion: true }),
      last('agent'),
      last('bot'),
      last('system'),
      last('agent', {}),
    ]
    expect(figuresOf(lastWord, cases)).toEqual({ unit: 'count', customer: 2, agent: 1, bot: 1, 'unanswered-question': 1 })
  })
})
