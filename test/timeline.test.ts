import { describe, expect, test } from 'vitest'
import type { Run, Ticket } from '../src/model/conversation.js'
import type { Timeline } from '../src/model/timeline.js'
import { MutableTimeline, timeline } from '../src/timeline/timeline.js'
import { at, conversation, run, ticket, ticketsOnly, zero } from './timeline-script.js'

/** Spans and spells as [from, to] in minutes; an open span or a lasting spell has no end. */
const minutes = (ms: number | undefined): number | undefined => (ms === undefined ? undefined : (ms - zero) / 60_000)
const spans = (list: Timeline['waits']) => list.map(span => (span.open ? [minutes(span.from)] : [minutes(span.from), minutes(span.to)]))
const spells = (t: Timeline) => t.spells.map(s => (s.until === undefined ? [minutes(s.from)] : [minutes(s.from), minutes(s.until)]))
const of = (text: string, row: Ticket = ticket(), known: Run = run()): Timeline => timeline(conversation(text, row), known)
const outcome = (t: Timeline): string => (t.reason === undefined ? t.outcome : `${t.outcome}: ${t.reason}`)

describe('first response', () => {
  const cases: [string, string, string, number?, number?][] = [
    ['starts at the first customer message and stops at the first human reply', '5 c; 15 a', 'replied', 5, 15],
    ['is not stopped by bots, notes and automations', '0 c; 1 b; 2 (a); 3 s; 15 a', 'replied', 0, 15],
    ['is not stopped by a reply that stands before the start', '0 a; 5 c; 15 a', 'replied', 5, 15],
    ['is not stopped by a reply of the same instant that stands before it', '5 a; 5 c', 'awaiting', 5],
    ['is stopped at once by a reply of the same instant that stands after it', '5 c; 5 a', 'replied', 5, 5],
    ['awaits an answer', '0 c; 1 b', 'awaiting', 0],
    ['may end without an answer: bots alone are no reply', '0 c; 1 b; 5 =solved', 'closed-without-reply', 0],
    ['keeps an answer that came after the solve', '0 c; 5 =solved; 9 a', 'replied', 0, 9],
    ['awaits again when an unanswered conversation is reopened', '0 c; 5 =solved; 9 =open', 'awaiting', 0],
    ['does not apply where only an agent wrote', '0 a; 3 =solved', 'not-applicable: agent-initiated'],
    ['does not apply where there are internal notes only', '0 (a); 3 =solved', 'not-applicable: agent-initiated'],
    ['does not apply where only bots or system spoke', '0 b; 1 s', 'not-applicable: bot-only'],
    ['applies from the customer on where an agent began', '0 a; 10 c; 12 a', 'replied', 10, 12],
    ['does not start with a private customer message', '0 (c); 9 c; 12 a', 'replied', 9, 12],
    ['does not apply to private customer messages alone', '0 (c)', 'not-applicable: no-messages'],
    ['does not apply to spam', '0 c; 1 a; 2 =spam', 'not-applicable: spam', 0, 1],
    ['does not apply to what was deleted after the solve', '0 c; 1 a; 2 =solved; 3 =deleted', 'not-applicable: deleted', 0, 1],
    ['does not apply to what a status event merged', '0 c; 2 =merged', 'not-applicable: merged', 0],
  ]
  test.each(cases)('it %s', (_, text, expected, start, stop) => {
    const t = of(text)
    expect(outcome(t)).toBe(expected)
    expect([minutes(t.start), minutes(t.stop)]).toEqual([start, stop])
  })

  test('merged comes before spam, and spam before bots alone', () => {
    expect(outcome(of('0 b; 2 =spam', ticket({ merged: true })))).toBe('not-applicable: merged')
    expect(outcome(of('0 b; 2 =spam'))).toBe('not-applicable: spam')
  })

  test('without messages it runs from created to the desk’s first reply, or lasts the desk’s duration', () => {
    const byInstant = of('', ticket({}, { firstReplyAt: at(7), firstReplySeconds: 60 }), ticketsOnly())
    expect([outcome(byInstant), minutes(byInstant.start), minutes(byInstant.stop), byInstant.stopIsReported]).toEqual([
      'replied',
      0,
      7,
      false,
    ])
    const byDuration = of('', ticket({}, { firstReplySeconds: 90 }), ticketsOnly())
    expect([outcome(byDuration), minutes(byDuration.stop), byDuration.stopIsReported]).toEqual(['replied', 1.5, true])
  })

  test('without messages a ticket awaits, is closed without reply, or cannot be told', () => {
    expect(outcome(of('', ticket(), ticketsOnly()))).toBe('awaiting')
    expect(outcome(of('', ticket({ solved: at(5) }), ticketsOnly()))).toBe('closed-without-reply')
    expect(outcome(of('', ticket({ status: 'closed' }), ticketsOnly()))).toBe('closed-without-reply')
    expect(outcome(of('', ticket(), ticketsOnly({ hasReplyColumn: false })))).toBe('not-applicable: no-messages')
    expect(outcome(of('', ticket({ created: undefined }, { firstReplyAt: at(7) }), ticketsOnly()))).toBe('not-applicable: no-timestamps')
    for (const gone of ['merged', 'spam', 'deleted'] as const)
      expect(outcome(of('', ticket({ status: gone, created: undefined }), ticketsOnly()))).toBe(`not-applicable: ${gone}`)
  })

  test('a reply after the end of observation is not seen, but a duration is believed unless --as-of told the end', () => {
    expect(outcome(of('', ticket({}, { firstReplyAt: at(2000) }), ticketsOnly()))).toBe('awaiting')
    expect(outcome(of('', ticket({}, { firstReplyAt: at(1000) }), ticketsOnly()))).toBe('replied')
    const long = ticket({}, { firstReplySeconds: 2000 * 60 })
    expect(outcome(of('', long, ticketsOnly()))).toBe('replied')
    expect(outcome(of('', long, ticketsOnly({ asOfGiven: true })))).toBe('awaiting')
  })

  test('a ticket row without messages among tickets with messages does not vanish', () => {
    expect(outcome(of('', ticket({}, { firstReplyAt: at(7) })))).toBe('replied')
    expect(outcome(of(''))).toBe('awaiting')
    expect(outcome(of('5 =solved'))).toBe('closed-without-reply')
    expect(outcome(of('', ticket(), run({ firstMessageAt: at(1) })))).toBe('not-applicable: no-messages')
    expect(outcome(of('', ticket({}, { firstReplyAt: at(7) }), run({ firstMessageAt: at(1) })))).toBe('replied')
    expect(outcome(of('', ticket({ created: undefined })))).toBe('not-applicable: no-timestamps')
  })

  test('messages beat the desk’s own first reply', () => {
    expect(outcome(of('0 c', ticket({}, { firstReplyAt: at(7) })))).toBe('awaiting')
  })

  test('without a ticket row created is the first event', () => {
    const t = timeline(conversation('3 a; 5 c', ticket({ created: undefined }), false), run({ hasStatus: false, hasStatusEvents: false }))
    expect([minutes(t.created), minutes(t.start), t.outcome, t.unfinished]).toEqual([3, 5, 'awaiting', true])
  })

  test('a reply before created is kept, flagged and left out', () => {
    const t = of('', ticket({ solved: at(-9) }, { firstReplyAt: at(-5) }), ticketsOnly())
    expect(t.outcome).toBe('replied')
    expect(t.negative).toEqual(['first-response-time', 'resolution-time.first', 'resolution-time.full'])
    expect(of('0 c; 5 a; 7 =solved').negative).toEqual([])
  })
})

describe('spells and the end', () => {
  const cases: [string, string, (number | undefined)[][], boolean, number?][] = [
    ['an automatic close days after the solve moves nothing', '0 c; 10 =solved; 900 =closed', [[10]], true, 10],
    ['a reopened conversation has two spells', '0 c; 10 =solved; 20 =open; 30 =closed', [[10, 20], [30]], true, 30],
    [
      'every status that is not finished leaves a spell',
      '1 =solved; 2 =new; 3 =solved; 4 =pending; 5 =solved; 6 =hold',
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      false,
    ],
    ['deleted after the solve is no reopening', '10 =solved; 20 =deleted', [[10]], false],
    ['a restored conversation was not reopened', '10 =solved; 20 =deleted; 30 =open', [[10]], false],
    ['solved twice is one spell', '10 =solved; 20 =solved', [[10]], true, 10],
  ]
  test.each(cases)('%s', (_, text, expected, finished, close) => {
    const t = of(text)
    expect([spells(t), t.finished, minutes(t.close), t.hasSpell]).toEqual([expected, finished, close, true])
    expect(t.reopens).toBe(expected.filter(s => s.length === 2).length)
    expect(t.reopenSource).toBe('events')
  })

  test('status events beat the status column', () => {
    expect(of('5 =open', ticket({ status: 'solved', solved: at(4) })).finished).toBe(false)
    expect(of('5 =solved', ticket({ status: 'open' })).finished).toBe(true)
    expect(of('5 =solved', ticket({ status: 'deleted' })).outcome).toBe('closed-without-reply')
  })

  test('neither finished nor in the backlog is what was merged, spam or deleted', () => {
    for (const text of ['5 =spam', '5 =deleted', '5 =merged']) expect([of(text).finished, of(text).unfinished]).toEqual([false, false])
    const merged = of('5 =closed', ticket({ merged: true }))
    expect([merged.finished, merged.unfinished, merged.close]).toEqual([false, false, undefined])
  })

  test('a solve that the desk’s own duration puts after a given end of observation has not come yet', () => {
    const long = ticket({ status: 'closed' }, { fullResolutionSeconds: 2000 * 60 })
    expect(of('', long, ticketsOnly({ asOfGiven: true }))).toMatchObject({ finished: false, finishedAtUnknown: false, unfinished: true })
    expect(of('', long, ticketsOnly())).toMatchObject({ finished: true, finishedAtUnknown: true })
    const short = ticket({ status: 'closed' }, { fullResolutionSeconds: 60 })
    expect(of('', short, ticketsOnly({ asOfGiven: true }))).toMatchObject({ finished: true, finishedAtUnknown: true })
  })

  test('columns tell one spell, at the earlier of solve and close', () => {
    const t = of('', ticket({ solved: at(10), closed: at(99), status: 'closed' }), ticketsOnly())
    expect([spells(t), t.finished, minutes(t.close)]).toEqual([[[10]], true, 10])
    expect(spells(of('', ticket({ solved: at(50), closed: at(9) }), ticketsOnly()))).toEqual([[9]])
    expect(of('', ticket({ closed: at(9) }), ticketsOnly()).finished).toBe(true)
  })

  test('a solve after the end of observation has not happened', () => {
    const t = of('', ticket({ solved: at(1001), closed: at(2000), status: 'closed' }), ticketsOnly())
    expect([spells(t), t.finished, t.unfinished, t.finishedAtUnknown]).toEqual([[], false, true, false])
    const solved = of('', ticket({ solved: at(1000), closed: at(2000), status: 'closed' }), ticketsOnly())
    expect([spells(solved), solved.finished]).toEqual([[[1000]], true])
    expect(of('', ticket({ closed: at(1000) }), ticketsOnly()).finished).toBe(true)
    const closing = of('', ticket({ closed: at(1001), status: 'closed' }), ticketsOnly())
    expect([closing.finished, closing.finishedAtUnknown, closing.hasSpell]).toEqual([false, false, false])
  })

  test('closed without an instant is finished at an unknown time', () => {
    const t = of('', ticket({ status: 'closed' }), ticketsOnly())
    expect([t.finished, t.finishedAtUnknown, t.close, t.hasSpell, t.spells]).toEqual([true, true, undefined, true, []])
    const heard = of('0 c; 5 a; 9 c', ticket({ status: 'closed' }), run({ hasStatusEvents: false }))
    expect([spans(heard.responses), spans(heard.waits)]).toEqual([[[0, 5]], [[0, 5]]])
  })

  test('open beside a known solve is reopened at an unknown time', () => {
    const t = of('', ticket({ status: 'open', solved: at(10) }, { reopens: 1 }), ticketsOnly({ hasReopensColumn: true }))
    expect([spells(t), t.finished, t.unfinished, t.close, t.hasSpell]).toEqual([[[10]], false, true, undefined, true])
    expect([t.reopens, t.reopenSource]).toEqual([1, 'vendor'])
  })
})

describe('reopens', () => {
  test('status events beat the desk’s count, and a running counter beats both', () => {
    const row = ticket({}, { reopens: 3 })
    const known = { hasReopensColumn: true }
    expect(of('1 =solved; 2 =open', row, run(known))).toMatchObject({ reopens: 1, reopenSource: 'events' })
    expect(of('1 =solved; 2 =open', row, run({ ...known, runningReopens: true }))).toMatchObject({ reopens: 3, reopenSource: 'events' })
    expect(of('', row, ticketsOnly(known))).toMatchObject({ reopens: 3, reopenSource: 'vendor', hasSpell: true })
    expect(of('', ticket(), ticketsOnly(known))).toMatchObject({ reopens: 0, reopenSource: 'vendor', hasSpell: false })
  })

  test('a customer message after the solve is inferred only where nothing else tells', () => {
    const row = ticket({ solved: at(10), status: 'solved' })
    const t = of('0 c; 10 c; 5 a; 11 c^; 12 c!', row, run({ hasStatusEvents: false }))
    expect([t.reopens, t.reopenSource, t.reopenKinds, spells(t)]).toEqual([1, 'inferred', ['thanks'], [[10, 11]]])
    expect([t.finished, minutes(t.close)]).toEqual([true, 10])
    expect(of('0 c; 10 c', row, run({ hasStatusEvents: false }))).toMatchObject({ reopens: 0, reopenSource: 'inferred' })
    expect(of('0 c; 11 c', row, run({ hasStatusEvents: false, hasReopensColumn: true }))).toMatchObject({
      reopens: 0,
      reopenSource: 'vendor',
    })
    expect(of('', row, ticketsOnly())).toMatchObject({ reopens: 0, reopenSource: 'none' })
  })

  const kinds: [string, string, string[]][] = [
    ['thanks alone reopens by thanks', '1 =solved; 10 c^; 10 =open', ['thanks']],
    ['thanks with a question is not mere thanks', '1 =solved; 10 c^?; 10 =open', ['unknown']],
    ['thanks with a problem is not mere thanks', '1 =solved; 10 c^!; 10 =open', ['same-issue']],
    ['a message long before counts, where it came after the solve', '1 =solved; 4 c^; 300 =open', ['thanks']],
    ['the last of several messages decides', '1 =solved; 6 c!; 9 c^; 10 =open', ['thanks']],
    ['a message before the solve did not reopen', '7 c^; 7 =solved; 10 =open', []],
    ['agents, bots and notes do not count', '1 =solved; 9 a; 9 b; 9 (c^); 10 =open', []],
    ['a chain has a kind for each reopening', '1 =solved; 2 c^; 2 =open; 3 =closed; 9 c!; 9 =open', ['thanks', 'same-issue']],
    ['an automatic close between changes nothing', '1 =solved; 8 c^; 9 =closed; 10 =open', ['thanks']],
  ]
  test.each(kinds)('%s', (_, text, expected) => expect(of(text).reopenKinds).toEqual(expected))
})

describe('gaps, waits and holds', () => {
  const cases: [string, string, number[][], number[][]][] = [
    [
      'a gap runs from the oldest unanswered message to the human reply',
      '0 c; 5 c; 10 a; 20 c; 30 a',
      [
        [0, 10],
        [20, 30],
      ],
      [
        [0, 10],
        [20, 30],
      ],
    ],
    ['a solve ends a gap and a wait', '0 c; 10 =solved', [[0, 10]], [[0, 10]]],
    ['what is open at the end of observation is open', '0 c; 10 a; 20 c', [[0, 10], [20]], [[0, 10], [20]]],
    ['bots, notes and system neither start nor end', '0 s; 1 c; 2 b; 3 (a); 4 s; 5 (c); 6 a; 7 b', [[1, 6]], [[1, 6]]],
    [
      'a message in a spell opens a gap, the wait begins with the reopening',
      '0 c; 1 a; 2 =solved; 5 c; 8 =open; 9 a',
      [
        [0, 1],
        [5, 9],
      ],
      [
        [0, 1],
        [8, 9],
      ],
    ],
    ['a reopening goes on with the wait where the customer spoke last', '0 c; 2 =solved; 8 =open', [[0, 2]], [[0, 2], [8]]],
    ['a reopening after the agent’s word starts no wait', '0 c; 1 a; 2 =solved; 8 =open', [[0, 1]], [[0, 1]]],
    ['pending and hold are unfinished', '0 c; 1 =pending; 2 =hold; 9 a', [[0, 9]], [[0, 9]]],
    ['a deletion ends the wait and the gap is never measured', '0 c; 9 =deleted', [], [[0, 9]]],
  ]
  test.each(cases)('%s', (_, text, responses, waits) => {
    const t = of(text)
    expect(spans(t.responses)).toEqual(responses)
    expect(spans(t.waits)).toEqual(waits)
  })

  test('a solve that a column tells ends the wait after the messages of its instant', () => {
    const t = of('0 c; 10 c; 12 b', ticket({ solved: at(10) }), run({ hasStatusEvents: false, hasReopensColumn: true }))
    expect([spans(t.responses), spans(t.waits)]).toEqual([[[0, 10]], [[0, 10]]])
    const same = of('10 c', ticket({ solved: at(10) }), run({ hasStatusEvents: false }))
    expect([spans(same.responses), spans(same.waits)]).toEqual([[[10, 10]], [[10, 10]]])
  })

  test('where the column says open again the wait begins with the customer’s message', () => {
    const t = of(
      '0 c; 1 a; 12 c; 15 a',
      ticket({ solved: at(10), status: 'open' }),
      run({ hasStatusEvents: false, hasReopensColumn: true }),
    )
    expect(spans(t.waits)).toEqual([
      [0, 1],
      [12, 15],
    ])
  })

  test('holds are the spans in hold, to the end of observation', () => {
    expect(spans(of('1 =hold; 2 =hold; 5 =open; 7 =hold').holds)).toEqual([[1, 5], [7]])
    expect(spans(of('1 =hold; 5 =solved').holds)).toEqual([[1, 5]])
    expect(spans(of('1 =hold; 5 =deleted').holds)).toEqual([[1, 5]])
  })
})

describe('effort and last word', () => {
  test('replies are public human messages, or the desk’s count without messages', () => {
    expect(of('0 c; 1 b; 2 (a); 3 a; 4 a', ticket({}, { replies: 9 })).replies).toBe(2)
    expect(of('0 c', ticket({}, { replies: 9 })).replies).toBe(0)
    expect(of('', ticket({}, { replies: 9 })).replies).toBe(9)
    expect(of('').replies).toBeUndefined()
  })

  const moves: [string, string, number][] = [
    ['from nobody to somebody is none', '0 @Ana; 0 #Day', 0],
    ['a change of assignee is one', '0 @Ana; 1 @Bob', 1],
    ['the same assignee again is none', '0 @Ana; 1 @Ana', 0],
    ['assignee and group at one instant are two', '0 @Ana; 0 #Day; 5 #Night; 5 @Bob', 2],
    ['assignee and group at two instants are two', '0 @Ana; 0 #Day; 5 #Night; 6 @Bob', 2],
    ['two assignees at one instant are two', '0 @Ana; 5 @Bob; 5 @Cy', 2],
    ['from somebody to nobody is one, and back from nobody none', '0 @Ana; 5 @; 6 @Bob', 1],
  ]
  test.each(moves)('hand-offs: %s', (_, text, expected) => expect(of(text).handoffs).toBe(expected))

  test('the last word is of customer, agent or bot, in public', () => {
    expect(of('0 c?; 1 s; 2 (a)')).toMatchObject({ lastWord: 'customer', unansweredQuestion: true })
    expect(of('0 c?; 1 b')).toMatchObject({ lastWord: 'bot', unansweredQuestion: false })
    expect(of('0 c?; 1 a; 2 c^')).toMatchObject({ lastWord: 'customer', unansweredQuestion: false })
    expect(of('1 s').lastWord).toBeUndefined()
  })
})

describe('satisfaction', () => {
  test('the last rating counts, and an offer alone is none', () => {
    expect(of('1 *offered')).toMatchObject({ offered: true, score: undefined, scoreAt: undefined })
    expect(of('1 *negative; 2 =solved; 5 *positive; 6 *offered')).toMatchObject({ offered: true, score: 'positive', scoreAt: at(5) })
    expect(of('', ticket({ score: 'negative' }))).toMatchObject({ offered: true, score: 'negative', scoreAt: undefined })
    expect(of('5 *positive', ticket({ score: 'negative' })).score).toBe('positive')
    expect(of('5 *offered', ticket({ score: 'neutral' })).score).toBe('neutral')
    expect(of('0 c').offered).toBe(false)
  })

  const tones: [string, string, (number | undefined)[], string | undefined][] = [
    ['recovered', '0 c-; 1 a; 2 c+', [1, -1, 1], 'recovered'],
    ['kept', '0 c+; 1 a; 2 c~; 3 c+', [1, 1, 1], 'kept'],
    ['soured from neutral', '0 c~; 1 a; 2 c-', [-1, 0, -1], 'soured'],
    ['soured from positive', '0 c+; 1 a; 2 c-', [-1, 1, -1], 'soured'],
    ['lost', '0 c-', [-1, -1, -1], 'lost'],
    ['neutral from negative', '0 c-; 2 c~', [0, -1, 0], 'neutral'],
    ['neutral to positive is neutral', '0 c~; 2 c+', [1, 0, 1], 'neutral'],
    ['the last known tone after the reply counts', '0 c-; 1 a; 2 c+; 3 c', [1, -1, 1], 'recovered'],
    ['without one after the reply, the very last message counts, known or not', '0 c-; 1 a; 2 c', [undefined, -1, -1], 'lost'],
    ['with no message after the reply, the last of all counts', '0 c+; 1 c-; 2 a', [-1, 1, -1], 'soured'],
    ['unknown stays unknown', '0 c; 1 a', [undefined, undefined, undefined], undefined],
    ['private messages have no tone', '0 (c-); 1 a', [undefined, undefined, undefined], undefined],
  ]
  test.each(tones)('tones: %s', (_, text, [inferred, first, last], journey) => {
    expect(of(text)).toMatchObject({ inferred, firstTone: first, lastTone: last, journey })
  })

  test('credit goes by three rules', () => {
    const t = of('0 @Ana; 0 c; 1 a Ana; 2 a Ana; 3 @Bob; 4 a Cy; 5 *positive; 6 @Dan; 7 a Dan; 8 =solved')
    expect([t.creditLast, t.creditAssignee, t.creditMost, t.solvedBy]).toEqual(['Cy', 'Bob', 'Ana', 'Dan'])
    const column = of('0 c; 1 a Ana', ticket({ score: 'positive', assignee: 'Eve', solved: at(9) }))
    expect([column.creditLast, column.creditAssignee, column.creditMost, column.solvedBy]).toEqual(['Ana', 'Eve', 'Ana', 'Eve'])
    const early = of('0 c; 1 *positive; 2 @Ana; 3 a Ana', ticket({ assignee: 'Eve' }))
    expect([early.creditLast, early.creditAssignee, early.solvedBy]).toEqual([undefined, undefined, undefined])
    expect(of('0 c; 1 a Bo; 2 a Al; 3 *positive').creditMost).toBe('Bo')
    expect(of('0 c; 1 a Ana').creditMost).toBeUndefined()
    expect(of('0 c; 1 a Ana; 2 @; 3 =solved').solvedBy).toBe('Ana')
  })
})

test('a reused timeline says the same as a fresh one, whatever it held before', () => {
  const scripts = [
    '',
    '0 c-; 1 a Ana; 2 =hold; 3 =solved; 4 c^; 4 =open; 5 *negative',
    '0 b',
    '0 c?; 1 =solved; 900 =deleted',
    '2 @Ana; 3 @Bob; 4 =spam',
  ]
  const rows = [
    ticket(),
    ticket({ solved: at(3), status: 'open', score: 'positive', assignee: 'Eve' }),
    ticket({ status: 'closed' }),
    ticket({ merged: true }),
  ]
  const reused = new MutableTimeline()
  const seen = (t: Timeline) => {
    const { stage, status, oldest, waitFrom, holdFrom, human, messages, agentWrote, onlyMachines, walked, lastAgent, assignee, ...rest } = {
      ...(t as MutableTimeline),
    }
    const {
      afterSolve,
      toneSinceReply,
      lastCustomerTone,
      severalAgents,
      group,
      assigneeMoved,
      groupMoved,
      ownSpells,
      leftUnseen,
      ...kept
    } = rest
    return structuredClone(kept)
  }
  const runs = [run(), ticketsOnly(), run({ hasStatusEvents: false })]
  const all = scripts.flatMap(text => rows.flatMap(row => runs.map(known => ({ one: conversation(text, row), known }))))
  for (const before of all)
    for (const { one, known } of all) {
      timeline(before.one, before.known, reused)
      expect(seen(timeline(one, known, reused))).toEqual(seen(timeline(one, known)))
    }
})
