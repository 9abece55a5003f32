import { expect, describe as group, test } from 'vitest'
import backlog from '../src/metrics/backlog.js'
import consistency from '../src/metrics/consistency.js'
import customerWait from '../src/metrics/customer-wait-time.js'
import firstResponse from '../src/metrics/first-response-time.js'
import hold from '../src/metrics/hold-time.js'
import longestWait from '../src/metrics/longest-wait.js'
import nextResponse from '../src/metrics/next-response-time.js'
import resolution from '../src/metrics/resolution-time.js'
import type { Timeline } from '../src/model/timeline.js'
import { asOf, bareTicket, type CaseParts, day, figuresOf, fullRun, hour } from './_cases.js'

const minute = 60_000

function answered(minutes: number): CaseParts {
  return { timeline: { outcome: 'replied', start: asOf - day, stop: asOf - day + minutes * minute } }
}

function waiting(minutes: number): CaseParts {
  return { timeline: { outcome: 'awaiting', start: asOf - minutes * minute } }
}

function unanswered(minutes: number): CaseParts {
  const start = asOf - day
  return { timeline: { outcome: 'closed-without-reply', finished: true, unfinished: false, start, close: start + minutes * minute } }
}

group('first response', () => {
  test('gives the published censored median beside that of the answered', () => {
    const cases = [...[5, 8, 8, 15, 22, 30, 60].map(answered), waiting(12), unanswered(20), waiting(45)]
    const figures = figuresOf(firstResponse, cases)
    expect(figures['calendar']).toMatchObject({
      n: 7,
      p50: 15 * 60,
      min: 300,
      max: 3600,
      censoredMedian: { value: 22 * 60, atLeast: false },
    })
    expect(figures['outcomes']).toEqual({ replied: 7, awaiting: 2, 'closed-without-reply': 1, 'not-applicable': {} })
    expect(figures).not.toHaveProperty('business')
    expect(figures).not.toHaveProperty('sla')
  })

  test('counts every conversation in one outcome, those without a clock by reason in sorted order', () => {
    const without = (reason: Timeline['reason']): CaseParts => ({ timeline: { outcome: 'not-applicable', reason } })
    const figures = figuresOf(firstResponse, [without('spam'), without('bot-only'), without('merged'), without('spam'), answered(1)])
    expect(JSON.stringify(figures['outcomes'])).toBe(
      '{"replied":1,"awaiting":0,"closed-without-reply":0,"not-applicable":{"bot-only":1,"merged":1,"spam":2}}',
    )
  })

  test('stands on the business clock too where a schedule is configured', () => {
    const figures = figuresOf(firstResponse, [{ ...answered(3), hasBusiness: true }])
    expect(figures).toMatchObject({
      calendar: { n: 1, p50: 180 },
      business: { n: 1, p50: 60, censoredMedian: { value: 60, atLeast: false } },
    })
  })

  test('keeps a target to the second, and an unanswered conversation past it is a breach', () => {
    const target = { seconds: 600, clock: 'calendar' } as const
    const cases = [answered(10), answered(10.02), waiting(10), waiting(11), unanswered(9), unanswered(11)].map(parts => ({
      ...parts,
      target,
    }))
    expect(figuresOf(firstResponse, [...cases, answered(1)])['sla']).toMatchObject({
      met: 1,
      breached: 3,
      pending: 2,
      'no-target': 1,
      k: 1,
      n: 4,
      rate: 0.25,
    })
  })

  test('measures a target on its own clock', () => {
    const target = { seconds: 600, clock: 'business' } as const
    expect(figuresOf(firstResponse, [{ ...answered(30), target }])['sla']).toMatchObject({ met: 1, breached: 0 })
  })

  test('a close at an unknown time counts as an outcome and nowhere else', () => {
    const closed: CaseParts = {
      timeline: { outcome: 'closed-without-reply', finished: true, finishedAtUnknown: true, unfinished: false, start: asOf - day },
      target: { seconds: 1, clock: 'calendar' },
    }
    const figures = figuresOf(firstResponse, [closed])
    expect(figures).toMatchObject({ calendar: { n: 0 }, outcomes: { 'closed-without-reply': 1 } })
    expect(figures['calendar']).not.toHaveProperty('censoredMedian')
    expect(figures).not.toHaveProperty('sla')
  })

  test('leaves a span that runs backwards out of the distribution but not out of the outcomes', () => {
    expect(figuresOf(firstResponse, [answered(-1)])).toMatchObject({ calendar: { n: 0 }, outcomes: { replied: 1 } })
  })

  test('cannot be known without replies, and says so', () => {
    const run = { ...fullRun, hasMessages: false, hasReplyColumn: false }
    expect(firstResponse.unknown(run)).toMatch(/^no-replies-column: /)
    expect(firstResponse.unknown({ ...run, hasReplyColumn: true })).toBeUndefined()
    expect(firstResponse.unknown({ ...fullRun, rolesUnknown: true })).toMatch(/^unknown-role: /)
  })
})

group('waits', () => {
  const from = asOf - day
  const spans = [
    { from, to: from + 5999, open: false },
    { from: from + hour, to: from + hour + 2999, open: false },
    { from: asOf - 10_000, to: asOf, open: true },
  ]

  test('sum whole seconds span by span, the open one up to the end', () => {
    const cases: CaseParts[] = [{ timeline: { waits: spans } }, { timeline: { waits: [] } }]
    expect(figuresOf(customerWait, cases)['calendar']).toMatchObject({ n: 1, p50: 5 + 2 + 10 })
    expect(figuresOf(longestWait, cases)['calendar']).toMatchObject({ n: 1, p50: 10 })
  })

  test('come from the desk’s own columns where there are no events', () => {
    const run = { hasMessages: false, hasStatusEvents: false }
    const reported = { ...bareTicket.reported, requesterWaitSeconds: 90.7, holdSeconds: 30 }
    const cases: CaseParts[] = [{ run, ticket: { reported }, hasBusiness: true }, { run }]
    expect(figuresOf(customerWait, cases)).toMatchObject({ calendar: { n: 1, p50: 90 }, business: { n: 0 } })
    expect(figuresOf(hold, cases)['calendar']).toMatchObject({ n: 1, p50: 30 })
  })

  test('next response measures closed gaps, counts open ones, and knows the worst of each conversation', () => {
    const figures = figuresOf(nextResponse, [{ timeline: { responses: spans } }, { timeline: { responses: spans.slice(2) } }])
    expect(figures).toMatchObject({ calendar: { n: 2, min: 2, max: 5, mean: 3.5 }, open: 2, worst: { n: 1, p50: 5 } })
  })
})

group('resolution', () => {
  const created = asOf - 10 * day
  const solved = (...days: number[]): CaseParts => ({
    timeline: {
      ...{ created, finished: true, unfinished: false, hasSpell: true, close: created + (days.at(-1) ?? 0) * day },
      spells: days.map((n, i) => ({ from: created + n * day, until: days[i + 1] === undefined ? undefined : created + n * day + hour })),
    },
  })
  const open: CaseParts = { timeline: { created } }
  const openAgain: CaseParts = { timeline: { created, hasSpell: true, spells: [{ from: created + day, until: created + 2 * day }] } }
  const d = day / 1000

  test('tells first from full, and censors what is not solved', () => {
    const figures = figuresOf(resolution, [solved(2), solved(1, 5), openAgain, open])
    expect(figures).toMatchObject({
      first: { calendar: { n: 3, min: d, p50: d, max: 2 * d, censoredMedian: { value: d, atLeast: false } } },
      full: { calendar: { n: 2, min: 2 * d, max: 5 * d, censoredMedian: { value: 5 * d, atLeast: false } } },
    })
    expect(figuresOf(resolution, [solved(2), open, open])['full']).toMatchObject({
      calendar: { censoredMedian: { value: 10 * d, atLeast: true } },
    })
  })

  test('holds a target by the full resolution', () => {
    const target = { seconds: 3 * d, clock: 'calendar' } as const
    const cases = [solved(3), solved(1, 5), openAgain, open, { timeline: { created: asOf - day } }].map(parts => ({ ...parts, target }))
    expect(figuresOf(resolution, cases)['sla']).toMatchObject({ met: 1, breached: 3, pending: 1, 'no-target': 0, k: 1, n: 4 })
  })

  test('is unknown where everything was closed nobody knows when, and counts the few', () => {
    const closed: CaseParts = { timeline: { created, finished: true, finishedAtUnknown: true, unfinished: false, hasSpell: true } }
    expect(figuresOf(resolution, [closed, open])).toEqual({ unit: 'seconds', unknown: expect.stringMatching(/^no-close-time: /) })
    expect(figuresOf(resolution, [closed, solved(1)])).toMatchObject({ 'no-close-time': 1, full: { calendar: { n: 1 } } })
    const reported = { ...bareTicket.reported, fullResolutionSeconds: 77 }
    expect(figuresOf(resolution, [{ ...closed, ticket: { reported } }])['full']).toMatchObject({ calendar: { n: 1, p50: 77 } })
  })

  test('leaves merged, deleted and spam conversations out', () => {
    expect(figuresOf(resolution, [{ timeline: { created, unfinished: false } }])['full']).toEqual({ calendar: { n: 0 } })
  })

  test('the backlog is what is unfinished, with its age where that is known', () => {
    expect(figuresOf(backlog, [open, openAgain, solved(2), {}, { timeline: { unfinished: false } }])).toMatchObject({
      n: 3,
      age: { n: 2, p50: 10 * d },
    })
  })
})

group('consistency', () => {
  const reply = (seconds: number, assignee: string, channel: string, weekday: number): CaseParts => ({
    ticket: { assignee, channel },
    weekday,
    timeline: { outcome: 'replied', start: 0, stop: seconds * 1000, hasSpell: true, solvedBy: assignee },
  })
  const ten = (seconds: number, assignee: string, channel: string, weekday: number): CaseParts[] =>
    Array.from({ length: 10 }, () => reply(seconds, assignee, channel, weekday))

  test('compares the medians of those with at least ten answers', () => {
    const figures = figuresOf(consistency, [
      ...ten(100, 'Ana', 'email', 0),
      ...ten(300, 'Ben', 'chat', 1),
      ...ten(300, 'Cy', 'chat', 0).slice(1),
    ])
    // p50 of 10 × 100 and 19 × 300 is 300; medians 100 and 300 lie 120 and 280 apart at p10 and p90; Monday holds ten 100s and nine 300s.
    expect(figures['p90-to-p50']).toBe(1)
    expect(figures['agent-spread']).toBeCloseTo(280 / 120, 12)
    expect(figures['channel-spread']).toBeCloseTo(280 / 120, 12)
    expect(figures['weekday-spread']).toBeCloseTo(280 / 120, 12)
    expect(figures['hero-share']).toBeCloseTo(10 / 29, 12)
  })

  test('says nothing where there is nothing to compare', () => {
    expect(figuresOf(consistency, ten(0, '', '', 3))).toEqual({ unit: 'ratio', 'hero-share': 1 })
    expect(figuresOf(consistency, [])).toEqual({ unit: 'ratio' })
  })
})
