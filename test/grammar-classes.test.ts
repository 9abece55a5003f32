import { describe, expect, it } from 'vitest'
import { classNames, ruleClasses } from '../src/grammar/class-names.ts'
import { en } from '../src/grammar/classes/en.ts'
import { et } from '../src/grammar/classes/et.ts'
import { lt } from '../src/grammar/classes/lt.ts'
import { sr } from '../src/grammar/classes/sr.ts'
import { rules } from '../src/grammar/constructions.ts'
import { compile } from '../src/text/matcher.ts'

const encoder = new TextEncoder()
const dictionary = { en, lt, et, sr }

describe.each(Object.entries(dictionary))('the classes of %s', (_, classes) => {
  it.each(classNames)('%s: every phrase is found in its example, none in the bad ones', name => {
    const { phrases, bad } = classes[name]
    const list = Object.keys(phrases)
    const matcher = compile(list)
    const fired = (text: string): ReadonlySet<number> => {
      const bytes = encoder.encode(text)
      const reading = matcher.run(bytes, 0, bytes.length)
      return new Set(Array.from({ length: reading.count }, (__, k) => reading.hits[k * reading.width] ?? -1))
    }
    expect(list.length).toBeGreaterThan(0)
    expect(bad.length).toBeGreaterThan(0)
    expect(list.filter((phrase, index) => !fired(phrases[phrase] ?? '').has(index))).toEqual([])
    expect(bad.filter(text => fired(text).size > 0)).toEqual([])
  })
})

describe('the constructions', () => {
  it('have ids that occur once in a rule', () => {
    for (const { constructions } of rules) {
      const ids = constructions.map(each => each.id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('use every class, or the facts do', () => {
    const used = new Set(
      rules.flatMap(({ constructions }) =>
        constructions.flatMap(each => ('find' in each ? each.needs : [...each.all.flat(), ...(each.unless ?? []), ...(each.never ?? [])])),
      ),
    )
    // Read by code: negation, what is left of an apology, and words for the second judge.
    const byCode = ['not', 'content', 'greeting', 'brand', 'contract', 'human', 'instruct', 'condition', 'no-promise']
    expect(ruleClasses.filter(name => !used.has(name) && !byCode.includes(name))).toEqual([])
  })
})
