import { expect, it } from 'vitest'
import { plainWords, spelling } from '../src/text/text-words.js'

const reader = plainWords()

function wordsOf(text: string): readonly { readonly hashes: string; readonly spelled: string }[] {
  const { count, listed, bytes } = reader.read(text)
  return Array.from({ length: count }, (_, word) => {
    const [one = 0, other = 0, from = 0, to = 0] = listed.subarray(4 * word, 4 * word + 4)
    return { hashes: `${one} ${other}`, spelled: spelling(bytes, from, to) }
  })
}

it('lists the words and pictures of a text in order, as they are spelled', () => {
  const text = 'Žinau, 24 eurai 😀! Непредвидљивоудаљеностима стиже :) do'
  expect(wordsOf(text).map(({ spelled }) => spelled)).toEqual([
    'Žinau',
    '24',
    'eurai',
    '😀',
    'Непредвидљивоудаљеностима',
    'стиже',
    ':)',
    'do',
  ])
})

it('knows words by their folded letters, wherever they stand', () => {
  const [first, second, third, fourth] = wordsOf('čašu ČAŠU casu\nчашу')
  expect(new Set([first, second, third, fourth].map(word => word?.hashes)).size).toBe(1)
  const other = wordsOf('case').map(({ hashes }) => hashes)
  expect(other).not.toContain(first?.hashes)
})

it('leaves quoted replies out, and tells so', () => {
  expect(wordsOf('Thanks\n> we will not pay').map(({ spelled }) => spelled)).toEqual(['Thanks'])
  expect(reader.read('Thanks\n> we will not pay').whole).toBe(false)
  expect(reader.read('Thanks').whole).toBe(true)
})

it('has room for as many words as a text brings', () => {
  const text = Array.from({ length: 5000 }, (_, i) => `w${i}`).join(' ')
  expect(wordsOf(text).map(({ spelled }) => spelled)).toEqual(text.split(' '))
})

it('tells whether something is asked or exclaimed', () => {
  const tones = (text: string): readonly boolean[] => {
    const { asks, exclaims } = reader.read(text)
    return [asks, exclaims]
  }
  expect([tones('When?'), tones('Now!'), tones('Well.')]).toEqual([
    [true, false],
    [false, true],
    [false, false],
  ])
})
