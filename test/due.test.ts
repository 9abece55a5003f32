import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Language } from '../src/model/signal.js'
import { findDue } from '../src/time/due.js'
import { zoneOf } from '../src/time/zone.js'

/* Deadlines worked out by hand with a calendar, for words said on Wednesday 4 March 2026 at 12:20 in Vilnius. */

interface Case {
  readonly lang: Language
  readonly text: string
  readonly phrase: string
  readonly due: string | null
  readonly certain: boolean
}

const said = Date.parse('2026-03-04T12:20+02:00')
const zone = zoneOf('Europe/Vilnius')
const linesOf = (name: string): Case[] =>
  readFileSync(new URL(`../fixtures/promises/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Case)

describe('a deadline', () => {
  it.each(linesOf('deadlines.jsonl'))('$text', ({ lang, text, phrase, due, certain }) => {
    const found = findDue(text, said, zone, lang)
    const last = found.at(-1)
    expect(last?.phrase).toBe(phrase)
    expect(last?.due === undefined ? null : new Date(last.due).toISOString()).toBe(due === null ? null : new Date(due).toISOString())
    expect(last?.certain).toBe(certain)
    expect(text.slice(last?.span[0], last?.span[1])).toBe(phrase)
  })

  it.each(linesOf('no-deadlines.jsonl'))('is none: $text', ({ lang, text }) => {
    expect(findDue(text, said, zone, lang)).toEqual([])
  })

  it.each(linesOf('deadlines.jsonl').filter(({ text }) => text.length > 28))('is found without being told the language: $text', ({
    text,
    phrase,
  }) => {
    expect(findDue(text, said, zone).at(-1)?.phrase).toBe(phrase)
  })
})

test('working days pass over weekends and the holidays that are given', () => {
  const due = (holidays?: ReadonlySet<string>) =>
    findDue('We reply within two working days.', Date.parse('2026-03-06T12:00+02:00'), zone, 'en', holidays)[0]?.due
  expect(due()).toBe(Date.parse('2026-03-11T00:00+02:00'))
  expect(due(new Set(['2026-03-09']))).toBe(Date.parse('2026-03-12T00:00+02:00'))
})

test('a day ends where the clock of its zone says, also when the clock changes', () => {
  const at = Date.parse('2026-03-28T12:00Z')
  expect(findDue('I write tomorrow', at, zone, 'en')[0]?.due).toBe(Date.parse('2026-03-30T00:00+03:00'))
  expect(findDue('I write tomorrow', at, zoneOf('UTC'), 'en')[0]?.due).toBe(Date.parse('2026-03-30T00:00Z'))
})

test('the weekday of today is a week away, unless its hour is still to come', () => {
  const due = (text: string) => findDue(text, said, zone, 'en')[0]?.due
  expect(due('I write on Wednesday')).toBe(Date.parse('2026-03-12T00:00+02:00'))
  expect(due('I write on Wednesday at 16:00')).toBe(Date.parse('2026-03-04T16:00+02:00'))
  expect(due('I write on Wednesday at 11:00')).toBe(Date.parse('2026-03-11T11:00+02:00'))
})

test('a date long past belongs to the next year', () => {
  expect(findDue('by 3 January', Date.parse('2026-12-20T12:00Z'), zoneOf('UTC'), 'en')[0]?.due).toBe(Date.parse('2027-01-04T00:00Z'))
})

test('several deadlines are found in order', () => {
  expect(findDue('I ring tomorrow, and the engineer comes on Friday.', said, zone, 'en').map(({ phrase }) => phrase)).toEqual([
    'tomorrow',
    'on Friday',
  ])
})

test('any text is read without an error, and spans lie within it in order', () => {
  const words = fc.constantFrom(
    'by',
    'in',
    'two',
    'days',
    '12',
    '.',
    '03',
    'kell',
    'do',
    'pola',
    'iki',
    'val',
    'next',
    'Friday',
    ',',
    '–',
    'за',
    'ü',
    '😀',
    '9:75',
    '31-02',
    'end of',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 40 }), parts => {
      const text = parts.join(' ')
      let end = 0
      for (const { span } of findDue(text, said, zone)) {
        expect(span[0]).toBeGreaterThanOrEqual(end)
        expect(span[1]).toBeGreaterThan(span[0])
        end = span[1]
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 200 },
  )
})
