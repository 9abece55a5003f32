import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countTold } from '../src/judge/accuracy.js'
import { parseExamples } from '../src/judge/examples.js'
import { isHeldOut } from '../src/judge/held-out.js'
import { judgeOf } from '../src/judge/judge.js'
import { measured } from '../src/judge/measured.js'
import { ratesOf } from '../src/judge/tally.js'
import { weightsFile } from '../src/judge/weights-file.js'

// F1 of both tiers and recall of the high one, over messages that cross-validation had not learnt from. These only rise, as long as the texts are the
// same: when thirteen thousand harder ones came, broken-promise (0.84, 0.54) and process-blame (0.84, 0.62) began anew a little lower;
// and when the clauses of documents joined, broken-promise (0.48), going-public (0.9) and no-human (0.63) a hundredth or two.
const ruleFloors: readonly (readonly [rule: string, f1: number, highRecall: number])[] = [
  ['basic-only', 0.92, 0.82],
  ['blocked-cancellation', 0.8, 0.59],
  ['broken-promise', 0.84, 0.63],
  ['dismissive-tone', 0.74, 0.39],
  ['empty-apology', 0.94, 0.86],
  ['going-public', 0.9, 0.72],
  ['ignored-feedback', 0.83, 0.6],
  ['no-human', 0.86, 0.67],
  ['penalty-for-review', 0.82, 0.6],
  ['privacy-intrusion', 0.83, 0.6],
  ['process-blame', 0.84, 0.61],
  ['repeat-yourself', 0.84, 0.62],
  ['silent-incident', 0.88, 0.64],
  ['upsell-while-upset', 0.91, 0.74],
]
const languageFloors: readonly (readonly [language: string, f1: number, highRecall: number])[] = [
  ['en', 0.84, 0.61],
  ['et', 0.86, 0.66],
  ['lt', 0.84, 0.62],
  ['sr-Cyrl', 0.86, 0.66],
  ['sr-Latn', 0.86, 0.67],
]
const PROMISED = 0.95

const weights = readFileSync(weightsFile)

describe('what cross-validation measured', () => {
  it('is of the weights that come with the package', () => {
    expect(measured.weights).toBe(createHash('sha256').update(weights).digest('hex').slice(0, 12))
    expect(Object.keys(measured.rules)).toEqual(ruleFloors.map(([rule]) => rule))
    expect(Object.keys(measured.languages)).toEqual(languageFloors.map(([language]) => language))
  })

  it('adds up: rules and languages share the verdicts out', () => {
    for (const tier of ['both', 'high'] as const) {
      for (const kind of ['right', 'wrong', 'missed'] as const) {
        const sum = (parts: readonly (typeof measured.all)[]): number => parts.reduce((all, part) => all + part[tier][kind], 0)
        const rules = Object.values(measured.rules)
        expect(sum(rules.map(rule => rule.all))).toBe(measured.all[tier][kind])
        expect(sum(Object.values(measured.languages))).toBe(measured.all[tier][kind])
        for (const rule of rules) expect(sum(Object.values(rule.languages))).toBe(rule.all[tier][kind])
      }
    }
  })

  it('keeps the floors over all', () => {
    const high = ratesOf(measured.all.high)
    expect(high.precision).toBeGreaterThanOrEqual(0.97)
    expect(high.recall).toBeGreaterThanOrEqual(0.63)
    expect(ratesOf(measured.all.both).f1).toBeGreaterThanOrEqual(0.85)
    expect(measured.clean.high / measured.clean.texts).toBeGreaterThanOrEqual(0.99)
    expect(measured.clean.both / measured.clean.texts).toBeGreaterThanOrEqual(0.95)
  })

  it('keeps the floors of clauses of documents', () => {
    const { all, clean } = measured.documents
    expect(ratesOf(all.both).f1).toBeGreaterThanOrEqual(0.81)
    expect(ratesOf(all.high).precision).toBeGreaterThanOrEqual(0.98)
    expect(ratesOf(all.high).recall).toBeGreaterThanOrEqual(0.36)
    expect(clean.high / clean.documents).toBeGreaterThanOrEqual(0.98)
  })

  it.each(ruleFloors)('keeps the floors of %s', (rule, f1, highRecall) => {
    const { both, high } = measured.rules[rule]?.all ?? measured.all
    expect(ratesOf(both).f1).toBeGreaterThanOrEqual(f1)
    expect(ratesOf(high).recall).toBeGreaterThanOrEqual(highRecall)
    // A rule that is not right this often is never sure.
    if (high.right + high.wrong > 0) expect(ratesOf(high).precision).toBeGreaterThanOrEqual(PROMISED)
  })

  it.each(languageFloors)('keeps the floors of %s', (language, f1, highRecall) => {
    const { both, high } = measured.languages[language] ?? measured.all
    expect(ratesOf(both).f1).toBeGreaterThanOrEqual(f1)
    expect(ratesOf(high).recall).toBeGreaterThanOrEqual(highRecall)
    expect(ratesOf(high).precision).toBeGreaterThanOrEqual(PROMISED)
  })
})

describe('scenes that the judge never learnt from', () => {
  const folder = new URL('../src/judge/training/', import.meta.url)
  const held = readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .flatMap(name => parseExamples(readFileSync(new URL(name, folder), 'utf8'), name))
    .filter(one => isHeldOut(one.scene) && one.role !== 'policy')
  const judge = judgeOf(weights)
  const verdicts = held.map(one => judge.listen(one.text, one.role).verdicts)
  const told = (wanted: (confidence: string) => boolean) =>
    countTold(held, i => (verdicts[i] ?? []).filter(one => wanted(one.confidence)).map(one => one.rule))

  it('are some two hundred messages in five languages', () => {
    expect(held.length).toBeGreaterThan(200)
    expect(new Set(held.map(one => one.lang)).size).toBe(5)
  })

  it('are judged as cross-validation says, as far as so few can tell', () => {
    const all = ratesOf(told(() => true).all)
    const high = ratesOf(told(confidence => confidence === 'high').all)
    expect(all.f1).toBeGreaterThan(0.72)
    expect(high.precision).toBeGreaterThan(0.9)
    expect(high.recall).toBeGreaterThan(0.5)
  })

  it('get verdicts whose words and spans stand in the text, the likeliest first, high from 0.95', () => {
    held.forEach(({ text }, i) => {
      let before = 1
      for (const { probability, confidence, span, words, rule } of verdicts[i] ?? []) {
        expect(rule).not.toBe('promise')
        expect(probability).toBeLessThanOrEqual(before)
        expect(confidence === 'high').toBe(probability >= PROMISED)
        expect(span[0]).toBeGreaterThanOrEqual(0)
        expect(span[1]).toBeGreaterThan(span[0])
        expect(span[1]).toBeLessThanOrEqual(text.length)
        expect(words.length).toBeLessThanOrEqual(3)
        for (const word of words) expect(text.toLowerCase()).toContain(word)
        before = probability
      }
    })
  })
})

describe('messages that the judge never learnt from', () => {
  const folder = new URL('../fixtures/messages/', import.meta.url)
  const judge = judgeOf(weights)
  const files = readdirSync(folder).filter(name => name.endsWith('.jsonl'))

  it.each(files)('are judged as well as acceptance asks for: %s', name => {
    const examples = parseExamples(readFileSync(new URL(name, folder), 'utf8'), name)
    expect(examples.length).toBeGreaterThan(200)
    const verdicts = examples.map(one => judge.listen(one.text, one.role).verdicts)
    const told = (wanted: (confidence: string) => boolean) =>
      countTold(examples, i => (verdicts[i] ?? []).filter(one => wanted(one.confidence)).map(one => one.rule))
    const both = told(() => true)
    const high = told(confidence => confidence === 'high')
    expect(ratesOf(both.all).f1).toBeGreaterThanOrEqual(0.8)
    expect(ratesOf(high.all).precision).toBeGreaterThanOrEqual(PROMISED)
    expect(ratesOf(high.all).recall).toBeGreaterThanOrEqual(0.6)
    expect(high.leftAlone / high.clean).toBeGreaterThanOrEqual(0.98)
    for (const tally of both.languages.values()) expect(ratesOf(tally).f1).toBeGreaterThanOrEqual(0.8)
  })
})
