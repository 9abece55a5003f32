import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { findPromises, isMereApologyOrNewDate } from '../src/text/promise.js'
import { zoneOf } from '../src/time/zone.js'

const said = Date.parse('2026-03-04T12:20+02:00')
const zone = zoneOf('Europe/Vilnius')

interface Case {
  readonly lang: string
  readonly what: string
  readonly text: string
  readonly phrase: string
  readonly idle: boolean
}

const linesOf = (name: string): Case[] =>
  readFileSync(new URL(`../fixtures/promises/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Case)

describe('a promise', () => {
  it.each(linesOf('promises.jsonl'))('$lang: $text', ({ text, phrase }) => {
    expect(findPromises(text, said, zone).map(promise => promise.phrase)).toEqual([phrase])
  })

  it.each(linesOf('no-promises.jsonl'))('is none ($what, $lang): $text', ({ text }) => {
    expect(findPromises(text, said, zone)).toEqual([])
  })
})

test('a promise without a time that can be told is vague', () => {
  expect(findPromises('We will write as soon as possible.', said, zone)[0]).toMatchObject({ vague: true, due: undefined })
  expect(findPromises('We will write tomorrow.', said, zone)[0]).toMatchObject({ vague: false, due: Date.parse('2026-03-06T00:00+02:00') })
})

describe('an answer', () => {
  it.each(linesOf('answers.jsonl').filter(({ idle }) => idle))('keeps no promise: $text', ({ text }) => {
    expect(isMereApologyOrNewDate(text)).toBe(true)
  })

  it.each(linesOf('answers.jsonl').filter(({ idle }) => !idle))('keeps one: $text', ({ text }) => {
    expect(isMereApologyOrNewDate(text)).toBe(false)
  })
})

test('hostile texts are read in time linear in their length', () => {
  for (const part of ['we will tomorrow ', 'by in of the ', '1 ', 'a@', 'if , ']) {
    const text = part.repeat(1_000_000 / part.length)
    const begun = performance.now()
    findPromises(text, said, zone)
    isMereApologyOrNewDate(text)
    // Generous, for a loaded machine: a quadratic reading would take minutes.
    expect(performance.now() - begun).toBeLessThan(2000)
  }
})
