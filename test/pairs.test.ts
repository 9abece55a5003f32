import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judgeOf } from '../src/judge/judge.js'
import { weightsFile } from '../src/judge/weights-file.js'
import type { Speaker } from '../src/model/judge.js'

/* Two messages of nearly the same words, of which one breaks a rule. The judge has learnt from them, so this keeps what was learnt. */

interface Pair {
  readonly rule: string
  readonly lang: string
  readonly role: Speaker
  readonly bad: string
  readonly good: string
}

const folder = new URL('../fixtures/pairs/', import.meta.url)
const pairs = readdirSync(folder)
  .sort()
  .flatMap(name => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
  .map((line): Pair => JSON.parse(line))
const judge = judgeOf(readFileSync(weightsFile))

/** The bad one is found; the good one is not, or less likely and never surely. */
function holds({ rule, role, bad, good }: Pair): boolean {
  const told = (text: string) => judge.listen(text, role).verdicts.find(verdict => verdict.rule === rule)
  const [found, accused] = [told(bad), told(good)]
  return found !== undefined && (accused === undefined || (accused.confidence === 'low' && accused.probability < found.probability))
}

const held = pairs.map(holds)
const shareOf = (wanted: (pair: Pair) => boolean): number => {
  const chosen = held.filter((_, i) => pairs[i] !== undefined && wanted(pairs[i]))
  return chosen.filter(Boolean).length / chosen.length
}

describe('minimal pairs', () => {
  it('are at least ten a rule and language', () => {
    for (const lang of ['en', 'lt', 'et', 'sr-Latn'])
      for (const rule of new Set(pairs.map(pair => pair.rule)))
        expect(pairs.filter(pair => pair.lang === lang && pair.rule === rule).length, `${rule} ${lang}`).toBeGreaterThanOrEqual(10)
  })

  it('are put in order nine times in ten', () => {
    expect(shareOf(() => true)).toBeGreaterThanOrEqual(0.9)
  })

  it.each([...new Set(pairs.map(pair => pair.lang))])('in %s too', lang => {
    expect(shareOf(pair => pair.lang === lang)).toBeGreaterThanOrEqual(0.9)
  })

  it.each([...new Set(pairs.map(pair => pair.rule))])('of %s at least sixteen times in twenty', rule => {
    expect(shareOf(pair => pair.rule === rule)).toBeGreaterThanOrEqual(0.8)
  })
})
