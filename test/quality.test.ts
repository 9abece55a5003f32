import { expect, test } from 'vitest'
import { qualitySentence } from '../src/pipeline/_quality.js'

test('a fault met once is told of one, a fault met again of several', () => {
  expect(qualitySentence('unknown-role', 1)).toBe(
    '1 message comes from an author whose role is not known; it neither starts nor stops a clock.',
  )
  expect(qualitySentence('unknown-role', 3)).toBe(
    '3 messages come from authors whose role is not known; they neither start nor stop a clock.',
  )
  expect(qualitySentence('of-tomorrow', 1)).toBe('1 × of-tomorrow')
})
