import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mayBeIdle } from '../src/text/idle-glance.js'
import { isMereApologyOrNewDate } from '../src/text/promise.js'
import { plainWords } from '../src/text/text-words.js'

const reader = plainWords()
const glance = (text: string): boolean => mayBeIdle(reader.read(text))
const answers = readFileSync(new URL('../fixtures/promises/answers.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): string => JSON.parse(line).text)

// Always the same numbers, so that a failure comes again.
let state = 1
const below = (most: number): number => {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0
  return (state >>> 8) % most
}

test('a clause in which something is surely done is seen at a glance', () => {
  expect(glance('Hello Anna, the courier brings another lamp.')).toBe(false)
  expect(glance('Sorry for the delay. Kurjeris atves kitą lempą.')).toBe(false)
  expect(glance('Sorry for that, thank you for waiting.')).toBe(true)
  expect(glance('The courier brings another lamp tomorrow.')).toBe(true)
})

test('what keeps no promise is never left out, whatever stands between the words', () => {
  const idle =
    'sorry for that we are looking into it hello thank you still not yet on us kind regards i said soon by friday labas dar kad zbog ei pole 5 days'
  const words = [...idle.split(' '), ...answers.slice(0, 40).flatMap(text => text.split(/\s+/))]
  const marks = [', ', '. ', '! ', '\n', '; ', ' - ', ' – ', ': ', '? ', ' (', "' ", '’', '…', ' 12.5 ', ' 5:30 ', '🙂']
  const made = Array.from({ length: 20_000 }, () =>
    Array.from(
      { length: 1 + below(9) },
      () => `${words[below(words.length)] ?? ''}${below(3) > 0 ? ' ' : (marks[below(marks.length)] ?? '')}`,
    ).join(''),
  )
  const kept = [...answers, ...made].filter(isMereApologyOrNewDate)
  expect(kept.length).toBeGreaterThan(1000)
  expect(kept.filter(text => !glance(text))).toEqual([])
})
