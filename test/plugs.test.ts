import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judgeOf } from '../src/judge/judge.js'
import type { Law } from '../src/model/rule.js'
import { languages } from '../src/model/signal.js'
import { loadRules, loadSignals, readWeights } from '../src/shelf.js'
import { hearingOf } from '../src/text/hearing.js'
import { parseScript } from '../src/text/script.js'
import { createTagger } from '../src/text/tagger.js'
import { zoneOf } from '../src/time/zone.js'
import { enact } from '../src/timeline/enact.js'
import { faultOfBad, faultOfGood } from '../src/timeline/rule-examples.js'

const rules = await loadRules()
const hear = hearingOf(judgeOf(readWeights()), createTagger(await loadSignals()), zoneOf('UTC'))
const cyrillic = /\p{Script=Cyrillic}/u
const laws = new Map(Object.entries((await import('../src/rules/_law.js')) as Record<string, Law>))

describe.each([...rules])('the rule %s', (id, rule) => {
  it.each(languages)('finds its bad examples at their marks and is silent in its good ones (%s)', language => {
    const { bad, good } = rule.examples[language]
    expect(bad.length).toBeGreaterThanOrEqual(3)
    expect(good.length).toBeGreaterThanOrEqual(4)
    const faults = [
      ...bad.map(text => [faultOfBad(id, rule, enact(parseScript(text), hear)), text]),
      ...good.map(text => [faultOfGood(id, rule, enact(parseScript(text), hear)), text]),
    ]
    expect(faults.filter(([fault]) => fault !== undefined)).toEqual([])
  })

  it('shows Serbian in both scripts, bad and good', () => {
    for (const texts of [rule.examples.sr.bad, rule.examples.sr.good]) {
      expect(texts.some(text => cyrillic.test(text))).toBe(true)
      expect(texts.some(text => !cyrillic.test(text))).toBe(true)
    }
  })

  it('has every example once, and whole sentences about itself', () => {
    const texts = languages.flatMap(language => [...rule.examples[language].bad, ...rule.examples[language].good])
    expect(new Set(texts).size).toBe(texts.length)
    for (const words of [rule.about, rule.isNot, rule.mend]) expect(words).toMatch(/^\p{Lu}.*[.!?]$/u)
  })

  it('points only to law that the shelf knows, and calls nothing unlawful', () => {
    for (const law of rule.law) expect([...laws.values()]).toContain(law)
    const own = readFileSync(new URL(`../src/rules/${id}.ts`, import.meta.url), 'utf8')
    expect(own).not.toMatch(/illegal|unlawful/i)
  })
})

describe('the law', () => {
  it('has no constant that no rule uses, and a date that exists where it has one', () => {
    const used = new Set([...rules.values()].flatMap(rule => rule.law))
    expect([...laws].filter(([, law]) => !used.has(law)).map(([name]) => name)).toEqual([])
    for (const { effectiveFrom, says } of laws.values()) {
      expect(says).toMatch(/^\p{Lu}.*\.$/u)
      if (effectiveFrom !== undefined) expect(new Date(effectiveFrom).toISOString().slice(0, 10)).toBe(effectiveFrom)
    }
  })

  it('never names the vacated click-to-cancel rule, nor what is not yet in force', () => {
    const cited = [...laws.values()].map(law => law.cite).join('\n')
    expect(cited).not.toMatch(/16 CFR 425|negative option rule|digital fairness|chapter 2/i)
  })
})
