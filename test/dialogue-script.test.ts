import { describe, expect, it } from 'vitest'
import { Refusal } from '../src/model/refusal.js'
import { parseScript } from '../src/text/script.js'

const hour = 3_600_000

describe('a script', () => {
  it('tells who says what, when, in which language, and where a rule must point', () => {
    const { talks, asOf } = parseScript(
      'as of +3d\nc: Where is it?\na +2h en: We ⟦cannot⟧ say.\nagent note +1d: An angry one.\n-- solved +1h\nrated 1',
    )
    expect(asOf).toBe(72 * hour)
    expect(talks).toHaveLength(1)
    expect(talks[0]?.turns).toEqual([
      { kind: 'said', who: 'customer', after: 300_000, language: undefined, public: true, text: 'Where is it?', mark: undefined },
      { kind: 'said', who: 'agent', after: 2 * hour, language: 'en', public: true, text: 'We cannot say.', mark: [3, 9] },
      { kind: 'said', who: 'agent', after: 24 * hour, language: undefined, public: false, text: 'An angry one.', mark: undefined },
      { kind: 'status', after: hour, to: 'solved' },
      { kind: 'rated', after: 300_000, score: 'negative' },
    ])
  })

  it('may hold several conversations', () => {
    const { talks } = parseScript('vip\nc: Hello\n=== +1d\nc: Hello again')
    expect(talks.map(({ vip, after, turns }) => [vip, after, turns.length])).toEqual([
      [true, 0, 1],
      [false, 24 * hour, 1],
    ])
  })

  it('is refused where a line is neither', () => {
    expect(() => parseScript('somebody said something')).toThrow(Refusal)
    expect(() => parseScript('x: hello')).toThrow(Refusal)
    expect(() => parseScript('-- lost')).toThrow(Refusal)
  })
})
