import { describe, expect, it } from 'vitest'
import { actBits } from '../src/model/acts.js'
import type { Touch } from '../src/model/conversation.js'
import type { Case } from '../src/model/metric.js'
import impersonal from '../src/rules/impersonal-reply.js'
import incident from '../src/rules/unannounced-incident.js'
import { parseScript } from '../src/text/script.js'
import { sketchOf } from '../src/text/sketch.js'
import { enact } from '../src/timeline/enact.js'

const bodyOf = (text: string) => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7)
const hear = (by: Touch['by'], text: string) => {
  const sketch = sketchOf(text)
  return {
    ...{
      tone: undefined,
      thanks: false,
      question: false,
      problem: by === 'customer' && !text.startsWith('Hello'),
      body: bodyOf(text),
      excerpt: text,
    },
    ...(sketch === undefined ? {} : { sketch }),
    acts: actBits(text.startsWith('Notice') ? ['incident-notice'] : text.startsWith('Dear') ? ['names-customer'] : []),
  }
}
const cases = (lines: readonly string[]): readonly Case[] =>
  enact(parseScript(lines.join('\n')), hear).cases.map((item, index) => ({
    ...item,
    conversation: { ...item.conversation, id: `t${index}` },
  }))

const topics = ['kettle', 'umbrella', 'invoice', 'carpet', 'passport', 'garden', 'mirror', 'candle']
const answered = (reply: string, many: number) =>
  cases(topics.slice(0, many).flatMap((topic, index) => [...(index === 0 ? [] : ['=== +1h']), `c: A ${topic} broke`, `a: ${reply}`]))
const asked = (text: string, many: number, every: string) =>
  Array.from({ length: many }, (_, index) => [...(index === 0 ? [] : [`=== +${every}`]), `c: ${text} ${topics[index % 8]}`]).flat()

function told<State>(whole: NonNullable<typeof impersonal.whole | typeof incident.whole>, items: readonly Case[], parts: number) {
  const fold = whole as {
    init(): State
    add(state: State, item: Case): State
    merge(a: State, b: State): State
    finish(state: State): readonly { count: number; conversations: readonly string[]; reason: string }[]
  }
  const states = Array.from({ length: parts }, () => fold.init())
  items.forEach((item, index) => {
    states[index % parts] = fold.add(states[index % parts] ?? fold.init(), item)
  })
  return fold.finish(states.reduce((a, b) => fold.merge(a, b)))
}

describe('the same answer to many', () => {
  it('is told from the fifth customer on, however the work is split', () => {
    const items = answered('Visit the website.', 6)
    const [found, ...more] = told(impersonal.whole, items, 1)
    expect(more).toEqual([])
    expect(found?.count).toBe(6)
    expect(found?.conversations).toEqual(['t0', 't1', 't2', 't3', 't4', 't5'])
    expect(told(impersonal.whole, items, 3)).toEqual(told(impersonal.whole, items, 1))
    expect(told(impersonal.whole, answered('Visit the website.', 4), 1)).toEqual([])
  })

  it('is none with a name, or with a word of the matter', () => {
    expect(told(impersonal.whole, answered('Dear Ann, visit the website.', 6), 1)).toEqual([])
    expect(
      told(
        impersonal.whole,
        cases(asked('Lost parcel', 6, '1h').flatMap(line => (line.startsWith('c') ? [line, 'a: Parcel pages help.'] : [line]))),
        1,
      ),
    ).toEqual([])
  })
})

const quiet = ['c: Hello and goodbye', '=== +40d']

/** Customers a day, fewer at weekends, each with a few words of which some are common and most are rare: the same export for the same seed. */
function steady(seed: number, days: number, aDay: number): Case[] {
  const random = generator(seed)
  const items: Case[] = []
  const start = Date.UTC(2026, 0, 5)
  for (let day = 0; day < days; day++) {
    const many = day % 7 > 4 ? aDay / 2 : aDay
    for (let each = 0; each < many; each++) {
      const words = Array.from({ length: 5 }, () => nameOf(Math.floor(120 * random() ** 2)))
      items.push(begun(`s${items.length}`, start + (day + random()) * DAY, words.join(' ')))
    }
  }
  return items
}

const DAY = 86_400_000
const nameOf = (number: number) =>
  `${'bcdfghklmnprstvz'[number % 16]}${'aeiou'[number % 5]}${'lmnrstkz'[number % 8]}${'aeiou'[(number >> 3) % 5]}q${'xwjy'[number >> 6]}`

function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const [model] = cases(['c: Broken'])
function begun(id: string, at: number, text: string, requester?: number): Case {
  if (model === undefined) throw new Error('no case')
  const { conversation } = model
  const events = conversation.events.flatMap(event => (event.type === 'message' ? [{ ...event, ...hear('customer', text), at }] : []))
  return { ...model, conversation: { ...conversation, id, events, ticket: { ...conversation.ticket, requester } } }
}

describe('an incident nobody announced', () => {
  it('is a burst about one thing, however the work is split', () => {
    const items = cases([...quiet, ...asked('Internet outage again', 8, '1h')])
    const [found] = told(incident.whole, items, 1)
    expect(found).toMatchObject({ count: 8, reason: 'no-notice' })
    expect(told(incident.whole, items, 3)).toEqual([found])
  })

  it('is seen where it comes slowly among everything else, and only there', () => {
    const usual = steady(7, 56, 8)
    const slow = Array.from({ length: 12 }, (_, index) =>
      begun(`x${index}`, Date.UTC(2026, 0, 26) + index * 8 * 3_600_000, `payment app ${nameOf(index * 7)}`),
    )
    const found = told(incident.whole, [...usual, ...slow], 1)
    expect(found).toMatchObject([{ count: 12, reason: 'no-notice', conversations: slow.slice(0, 10).map(each => each.conversation.id) }])
    expect(told(incident.whole, [...slow, ...usual.toReversed()], 4)).toEqual(found)
    expect(told(incident.whole, usual, 1)).toEqual([])
  })

  it('is one where its words differ, and two where the days do', () => {
    const two = [26, 47].flatMap(day =>
      Array.from({ length: 10 }, (_, index) =>
        begun(
          `x${day}-${index}`,
          Date.UTC(2026, 0, day) + index * 5 * 3_600_000,
          index % 2 === 0 ? `payment app login ${day}` : 'login card app',
        ),
      ),
    )
    expect(told(incident.whole, [...steady(8, 56, 8), ...two], 1).map(({ count }) => count)).toEqual([10, 10])
  })

  it('is none of one customer who writes again and again', () => {
    const one = Array.from({ length: 9 }, (_, index) => begun(`x${index}`, Date.UTC(2026, 0, 26) + index * 3_600_000, 'payment app', 17))
    expect(told(incident.whole, [...steady(9, 56, 8), ...one], 1)).toEqual([])
  })

  it('is told at most once in fifty exports of steady traffic', () => {
    const alarms = Array.from({ length: 50 }, (_, seed) => told(incident.whole, steady(seed + 100, 42, 10), 1).length)
    expect(alarms.filter(count => count > 0).length).toBeLessThanOrEqual(1)
  })

  it('is none where it comes every day, is spread, was announced, or the export is too short to tell', () => {
    expect(told(incident.whole, cases([...quiet, ...asked('Internet outage again', 40, '3d')]), 1)).toEqual([])
    expect(told(incident.whole, cases([...quiet, ...asked('Internet outage again', 8, '3d')]), 1)).toEqual([])
    expect(told(incident.whole, cases(asked('Internet outage again', 8, '1h')), 1)).toEqual([])
    expect(
      told(incident.whole, cases([...quiet, 'a: Notice of an internet outage', '=== +1h', ...asked('Internet outage again', 8, '1h')]), 1),
    ).toEqual([])
  })

  it('is none where a notice went out before the third customer asked', () => {
    const [first, second, ...more] = asked('Internet outage again', 8, '4h')
    const third = more.findIndex(line => line.startsWith('c:'))
    const lines = [...quiet, first, second, ...more.slice(0, third), 'a: Notice of an internet outage', '=== +1h', ...more.slice(third)]
    expect(told(incident.whole, cases(lines.map(line => line ?? '')), 1)).toEqual([])
  })

  it('is told with its late notice, in its own words or sent to many', () => {
    const late = cases([...quiet, ...asked('Internet outage again', 8, '1h'), '=== +1h', 'a: Notice of an internet outage'])
    expect(told(incident.whole, late, 1)).toMatchObject([{ reason: 'late-notice' }])
    const other = Array.from({ length: 3 }, () => ['=== +1h', 'a: Notice de panne du réseau électrique depuis mardi']).flat()
    expect(told(incident.whole, cases([...quiet, ...asked('Internet outage again', 8, '1h'), ...other]), 1)).toMatchObject([
      { reason: 'late-notice' },
    ])
  })
})
