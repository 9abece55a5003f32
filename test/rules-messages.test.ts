import { describe, expect, it } from 'vitest'
import { type Act, actBits } from '../src/model/acts.js'
import type { Heard } from '../src/model/judge.js'
import { loadRules } from '../src/shelf.js'
import { parseScript } from '../src/text/script.js'
import { enact, type Hear } from '../src/timeline/enact.js'
import { hitsOf } from '../src/timeline/rule-examples.js'

const rules = await loadRules()

/** Words of a message stand for what is heard in it: "said=0.97" of the rule under test, "told=…" as a report, "via=construction", and acts. */
const hearing =
  (rule: string): Hear =>
  (by, text) => {
    const words = text.split(' ')
    const value = (name: string) => words.find(word => word.startsWith(`${name}=`))?.slice(name.length + 1)
    const probability = value('said') ?? value('told')
    const heard: Heard = {
      ...{ rule, probability: Number(probability), confidence: Number(probability) >= 0.95 ? 'high' : 'low' },
      evidence: value('told') === undefined ? 'act' : 'report',
      ...{ constructions: value('via')?.split(',') ?? [], signals: [], vetoes: [], words: [], excerpt: text },
      speaker: by === 'customer' ? 'customer' : 'agent',
    }
    return {
      ...{ tone: undefined, thanks: false, question: false, problem: false, body: 0 },
      ...(probability === undefined ? {} : { heard: [heard] }),
      acts: actBits(words.filter((word): word is Act => ['apologises', 'deed-done', 'hands-over'].includes(word))),
    }
  }

function judged(id: string, script: string) {
  const rule = rules.get(id)
  if (rule === undefined) throw new Error(`no rule ${id}`)
  const { cases } = enact(parseScript(script), hearing(id))
  return {
    applies: cases.map(item => rule.applies(item)),
    hits: hitsOf(rule, cases).map(({ reason, probability, at }) => [reason, probability, at?.place.line]),
  }
}

const ofCompany = ['penalty-for-review', 'process-blame', 'basic-only', 'privacy-intrusion', 'silent-incident', 'dismissive-tone']

describe('a rule about the company’s words', () => {
  it.each(ofCompany)('tells deeds and reports, each with its message and the probability of the judges (%s)', id => {
    expect(judged(id, 'c: hello\na: said=0.97\nc: told=0.85\nb: said=0.99\na note: said=0.99').hits).toEqual([
      ['said', 0.97, 2],
      ['told', 0.85, 3],
      ['said', 0.99, 4],
    ])
  })

  it.each(ofCompany)('is asked where the company speaks or a customer reports it (%s)', id => {
    const asked = (script: string) => judged(id, script).applies
    expect(asked('c: hello\na: hello')).toEqual([true])
    expect(asked('b: hello')).toEqual([true])
    expect(asked('c: told=0.9')).toEqual([true])
    expect(asked('c: hello')).toEqual([false])
    expect(asked('c: hello\na note: hello\ns: hello')).toEqual([false])
  })
})

describe('a verdict on one of several messages', () => {
  const told = (probability: number, others: number) =>
    judged('going-public', `${'a: hello\n'.repeat(others)}c: said=${probability}`).hits.length

  it('must be the likelier the more messages there are, unless it is sure', () => {
    expect(told(0.4, 0)).toBe(1)
    expect([told(0.59, 1), told(0.61, 1)]).toEqual([0, 1])
    expect([told(0.78, 4), told(0.8, 4)]).toEqual([0, 1])
    expect([told(0.94, 40), told(0.95, 40)]).toEqual([0, 1])
  })
})

describe('the rule', () => {
  it('going-public is asked of customers’ words', () => {
    expect(judged('going-public', 'a: hello')).toEqual({ applies: [false], hits: [] })
    expect(judged('going-public', 'c: said=0.98')).toEqual({ applies: [true], hits: [['said', 0.98, 1]] })
  })

  it('penalty-for-review is no longer sure where the next message is sorry and does something', () => {
    const id = 'penalty-for-review'
    expect(judged(id, 'a: said=0.99\nc: what?\na: apologises deed-done').hits).toEqual([['taken-back', 0.9, 1]])
    expect(judged(id, 'a: said=0.99\na: apologises').hits).toEqual([['said', 0.99, 1]])
    expect(judged(id, 'a: said=0.99\na: apologises deed-done said=0.7').hits).toEqual([
      ['said', 0.99, 1],
      ['said', 0.7, 2],
    ])
    expect(judged(id, 'a: said=0.7\nb: apologises deed-done').hits).toEqual([['taken-back', 0.7, 1]])
  })

  it('basic-only is silent where a colleague is brought, at once or in the next message', () => {
    const id = 'basic-only'
    expect(judged(id, 'a: said=0.99 hands-over').hits).toEqual([])
    expect(judged(id, 'a: said=0.99\nc: why?\na: hands-over').hits).toEqual([])
    expect(judged(id, 'a: said=0.99\na: deed-done').hits).toEqual([])
    expect(judged(id, 'a: said=0.99\na: hello\na: hands-over').hits).toEqual([['said', 0.99, 1]])
    expect(judged(id, 'c: told=0.99\na: hands-over').hits).toEqual([['told', 0.99, 1]])
  })

  it('privacy-intrusion tells who let the secret stand in the text, and watching from asking', () => {
    const id = 'privacy-intrusion'
    expect(
      judged(id, 'a: said=0.99 via=ask-secret\nc: said=0.98 via=secret-in-text\na: said=0.97 via=secret-in-text\na: said=0.96 via=watch')
        .hits,
    ).toEqual([
      ['said', 0.99, 1],
      ['pasted-by-customer', 0.98, 2],
      ['secret-in-text', 0.97, 3],
      ['watched', 0.96, 4],
    ])
  })
})
