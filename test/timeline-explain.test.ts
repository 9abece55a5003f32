import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BusinessClock } from '../src/model/schedule.js'
import { explain } from '../src/timeline/explain.js'
import { timeline } from '../src/timeline/timeline.js'
import { at, conversation, run, ticket, ticketsOnly, zero } from './timeline-script.js'

const hour = 3_600_000

/** Open in the first half of every hour. */
const halfHours: BusinessClock = {
  open(from, to) {
    const until = (ms: number) => Math.floor(ms / hour) * (hour / 2) + Math.min(((ms % hour) + hour) % hour, hour / 2)
    return Math.max(0, until(to) - until(from))
  },
  windows(from, to) {
    const list = []
    for (let begin = Math.floor(from / hour) * hour; begin < to; begin += hour) {
      const window = { from: Math.max(from, begin), to: Math.min(to, begin + hour / 2) }
      if (window.from < window.to) list.push(window)
    }
    return list
  },
}
const utc = () => 0
/** One hour ahead until minute 30, two hours after. */
const forward = (ms: number) => (ms < at(30) ? hour : 2 * hour)

describe('explain', () => {
  const story = '0 c; 1 b; 12 a Ana; 20 =solved; 40 c^; 40 =open; 50 a Ana; 60 =hold; 90 =solved; 95 @; 99 *positive'

  test('tells every event in plain words', () => {
    const { lines, outcome, reasons } = explain(conversation(story), run(), undefined, utc)
    expect(lines.map(line => line.what)).toEqual([
      'created',
      'customer wrote (public): first response starts here',
      'bot wrote (public)',
      'agent Ana wrote (public): first response stops here',
      'status → solved',
      'customer wrote (public)',
      'status → open: reopened',
      'agent Ana wrote (public)',
      'status → hold',
      'status → solved',
      'assignee → nobody',
      'rated positive',
      'the end of observation',
    ])
    expect([outcome, reasons]).toEqual(['replied', ['Reopened once, as status events tell.']])
  })

  test('counts every stretch where it ends', () => {
    const { lines } = explain(conversation(story), run(), halfHours, utc)
    const counts = lines.map(line => line.counts.map(count => `${count.clock} ${count.seconds / 60}`))
    expect(counts[3]).toEqual([
      'first-response-time.calendar 12',
      'first-response-time.business 12',
      'next-response-time.calendar 12',
      'next-response-time.business 12',
      'customer-wait-time.calendar 12',
      'customer-wait-time.business 12',
    ])
    expect(counts[4]).toEqual(['resolution-time.first.calendar 20', 'resolution-time.first.business 20'])
    expect(counts[9]).toEqual([
      'hold-time.calendar 30',
      'hold-time.business 30',
      'resolution-time.full.calendar 90',
      'resolution-time.full.business 60',
    ])
    expect(counts[12]).toEqual([])
  })

  test('figures are those of the clocks, and name what was out of hours', () => {
    const { figures } = explain(conversation(story), run(), halfHours, utc)
    const told = figures.map(({ metric, clock, seconds }) => `${metric} ${clock} ${seconds / 60}`)
    expect(told.filter(line => line.endsWith('calendar 0'))).toEqual([])
    expect(told.filter(line => !line.includes('business'))).toEqual([
      'first-response-time calendar 12',
      'next-response-time calendar 12',
      'next-response-time calendar 10',
      'next-response-time.worst calendar 12',
      'customer-wait-time calendar 22',
      'longest-wait calendar 12',
      'hold-time calendar 30',
      'resolution-time.first calendar 20',
      'resolution-time.full calendar 90',
      'reopen-rate.afterSolve calendar 20',
    ])
    const full = figures.find(figure => figure.metric === 'resolution-time.full' && figure.clock === 'business')
    expect(full?.parts.map(part => part.seconds / 60)).toEqual([30, 30])
    expect(full?.note).toBe('from created to the solve that lasts; 1800 s out of hours not counted')
  })

  test('a change of the clocks is named and counted in real seconds', () => {
    const { figures } = explain(conversation('0 c; 45 a'), run(), undefined, forward)
    const first = figures.find(figure => figure.metric === 'first-response-time')
    expect(first?.seconds).toBe(45 * 60)
    expect(first?.parts).toEqual([
      { from: zero, to: at(30), seconds: 1800, note: '' },
      { from: at(30), to: at(45), seconds: 900, note: 'after the clocks went forward 60 minutes' },
    ])
  })

  test('a reply at the very instant of the change has no empty part', () => {
    const { figures } = explain(conversation('0 c; 30 a'), run(), undefined, forward)
    expect(figures[0]?.parts).toEqual([{ from: zero, to: at(30), seconds: 1800, note: '' }])
  })

  test('what only columns tell is told as such', () => {
    const row = ticket({ solved: at(30), closed: at(70), status: 'closed' }, { firstReplyAt: at(7) })
    const { lines } = explain(conversation('', row), ticketsOnly(), undefined, utc)
    expect(lines.map(line => line.what)).toEqual([
      'created: first response starts here',
      'the desk tells a first reply: first response stops here',
      'solved, says the ticket’s own column',
      'closed, says the ticket’s own column',
      'the end of observation',
    ])
    expect(lines.map(line => line.counts.length)).toEqual([0, 1, 2, 0, 0])
  })

  test('open stretches end with the observation, backward ones are left out and named', () => {
    const open = explain(conversation('0 c'), run(), undefined, utc)
    expect(open.lines.at(-1)?.counts.map(count => count.clock)).toEqual(['customer-wait-time.calendar', 'backlog.age.calendar'])
    expect(open.reasons).toHaveLength(2)
    const backward = explain(conversation('', ticket({}, { firstReplyAt: at(-1) })), ticketsOnly(), undefined, utc)
    expect(backward.figures.map(figure => figure.metric)).toEqual(['backlog.age'])
    expect(backward.reasons).toEqual(['negative-span: first-response-time would run backwards, so it is left out.'])
  })

  test('what was deleted has no figures, and the reason is told', () => {
    const told = explain(conversation('0 c; 5 a; 6 =hold; 9 =deleted'), run(), halfHours, utc)
    expect(told.figures).toEqual([])
    expect([told.outcome, told.reasons]).toEqual(['not-applicable: deleted', ['It was deleted, so no clock runs.']])
  })

  test('a reopening at an unknown time and a desk’s count are told', () => {
    const row = ticket({ solved: at(30), status: 'open' }, { reopens: 2, firstReplySeconds: 60 })
    const { reasons } = explain(conversation('', row), ticketsOnly({ hasReopensColumn: true }), undefined, utc)
    expect(reasons).toEqual([
      'First response is the desk’s own duration: no message and no instant tells it.',
      'It was solved once and is open again; when it was reopened is not known.',
      'Reopened 2 times, as the desk’s own count tells.',
    ])
    const closed = explain(conversation('', ticket({ status: 'closed' })), ticketsOnly(), undefined, utc)
    expect(closed.reasons).toEqual([
      'It was finished without a public human reply; bots alone are no reply.',
      'no-close-time: it is finished, but no instant tells when, so resolution is not measured.',
    ])
  })

  test('customers stay unnamed', () => {
    const told = JSON.stringify(explain(conversation('0 c Rūta'), run(), undefined, utc))
    expect(told).not.toContain('Rūta')
  })
})

const happening = fc.constantFrom(
  'c',
  'c',
  'a Ana',
  'a Bob',
  'b',
  '(a) Ana',
  's',
  '=solved',
  '=open',
  '=hold',
  '=closed',
  '=pending',
  '=deleted',
  '@Ana',
  '#Day',
)
const scripts = fc.array(fc.tuple(fc.integer({ min: 0, max: 199_999 }), happening), { maxLength: 14 }).map(list =>
  list
    .sort((a, b) => a[0] - b[0])
    .map(([ms, what]) => `${ms / 300} ${what}`)
    .join('; '),
)

test('the parts of every figure add up to it, on both clocks and over a change of the clocks', () => {
  fc.assert(
    fc.property(scripts, fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }), (text, solved) => {
      const one = conversation(text, ticket({ solved: solved === undefined ? undefined : at(solved) }))
      const { figures, lines } = explain(one, run(), halfHours, forward)
      for (const figure of figures) {
        expect(figure.parts.reduce((total, part) => total + part.seconds, 0)).toBe(figure.seconds)
        // A part may hold the second that the one before it began.
        for (const part of figure.parts) expect([0, 1]).toContain(part.seconds - Math.floor((part.to - part.from) / 1000))
      }
      const t = timeline(one, run())
      const seconds = (metric: string, clock: string) => figures.find(figure => figure.metric === metric && figure.clock === clock)?.seconds
      if (t.start !== undefined && t.stop !== undefined && t.outcome === 'replied') {
        expect(seconds('first-response-time', 'calendar')).toBe(Math.floor((t.stop - t.start) / 1000))
        expect(seconds('first-response-time', 'business')).toBe(Math.floor(halfHours.open(t.start, t.stop) / 1000))
      }
      if (!t.finished && !t.unfinished) {
        expect(figures).toEqual([])
        return
      }
      const wait = t.waits.reduce((total, span) => total + Math.floor(halfHours.open(span.from, span.to) / 1000), 0)
      expect(seconds('customer-wait-time', 'business') ?? 0).toBe(wait)
      const held = t.holds.reduce((total, span) => total + Math.floor((span.to - span.from) / 1000), 0)
      expect(seconds('hold-time', 'calendar') ?? 0).toBe(held)
      expect(lines.map(line => line.at)).toEqual(lines.map(line => line.at).sort((a, b) => a - b))
    }),
    { numRuns: 300 },
  )
})

test('an instant belongs to one stage only: waits never overlap a spell, and every gap holds its wait', () => {
  fc.assert(
    fc.property(scripts, text => {
      const t = timeline(conversation(text), run())
      for (const wait of t.waits)
        for (const spell of t.spells)
          expect(
            Math.min(wait.to, spell.until ?? Number.POSITIVE_INFINITY) <= Math.max(wait.from, spell.from) || text.includes('deleted'),
          ).toBe(true)
      for (const list of [t.waits, t.holds, t.responses])
        for (const [index, span] of list.entries()) {
          expect(span.from).toBeLessThanOrEqual(span.to)
          expect(span.from).toBeGreaterThanOrEqual(list[index - 1]?.to ?? span.from)
          expect(span.open).toBe(span.open && index === list.length - 1)
        }
      expect(t.finished && t.unfinished).toBe(false)
      expect(t.outcome === 'not-applicable').toBe(t.reason !== undefined)
    }),
    { numRuns: 300 },
  )
})
