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
const hear = (_: Touch['by'], text: string) => {
  const sketch = sketchOf(text)
  return {
    ...{ tone: undefined, thanks: false, question: false, problem: false, body: bodyOf(text), excerpt: text },
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

describe('an incident nobody announced', () => {
  it('is a burst about one thing, however the work is split', () => {
    const items = cases(asked('Internet outage again', 8, '1h'))
    const [found] = told(incident.whole, items, 1)
    expect(found).toMatchObject({ count: 8, reason: 'no-notice' })
    expect(told(incident.whole, items, 3)).toEqual([found])
  })

  it('is none where it comes every day, is spread, or was announced', () => {
    expect(told(incident.whole, cases(asked('Internet outage again', 40, '3h')), 1)).toEqual([])
    expect(told(incident.whole, cases(asked('Internet outage again', 8, '2d')), 1)).toEqual([])
    expect(
      told(incident.whole, cases(['a: Notice of an internet outage', '=== +1h', ...asked('Internet outage again', 8, '1h')]), 1),
    ).toEqual([])
  })

  it('is told with its late notice', () => {
    const late = cases([...asked('Internet outage again', 8, '1h'), '=== +1h', 'a: Notice of an internet outage'])
    expect(told(incident.whole, late, 1)).toMatchObject([{ reason: 'late-notice' }])
  })
})
