import { describe, expect, it } from 'vitest'
import { compile, type Matcher } from '../src/text/matcher.js'

/** Two hundred phrases with gaps, stems and groups over so many words, and the words. */
function hostile(kinds: number): { readonly matcher: Matcher; readonly words: readonly string[] } {
  const stems = ['wait', 'call', 'refund', 'never', 'again', 'today', 'cancel', 'please']
  const words = Array.from({ length: kinds }, (_, at) => `${stems[at % 8]}${at < 8 ? '' : String.fromCharCode(97 + (at >> 3))}`)
  const word = (at: number): string => words[at % kinds] ?? ''
  const phrases = Array.from(
    { length: 200 },
    (_, at) => `${word(at)}* ~5 (${word(at + 1)}|${word(at + 3)}) ~9 (very |)${word(at + 5)}* … ${word(at + 7)}`,
  )
  return { matcher: compile(phrases), words }
}

/** Milliseconds of work over a text repeated to so many bytes, the least of three. */
function work(matcher: Matcher, text: string, size: number): number {
  const message = Buffer.from(text.repeat(Math.ceil(size / text.length)))
  const times = [1, 2, 3].map(() => {
    const begun = process.cpuUsage()
    matcher.run(message, 0, message.length)
    const { user, system } = process.cpuUsage(begun)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

describe('AT-10 two hundred phrases with gaps, stems and groups', () => {
  it('take less than 100 ms over a hostile message of 1 MB', () => {
    const { matcher, words } = hostile(40)
    for (const text of [`${words.join(' ')} `, `${words.slice(0, 8).join(' ')} `, 'waitwaitwait ', 'a', 'wait ~5 ((((|||*** ', '. ', '\n'])
      expect(work(matcher, text, 1_000_000), text).toBeLessThan(100)
  })

  it('take time in proportion to the message, even where every word is in all of them', () => {
    const { matcher, words } = hostile(8)
    const text = `${words.join(' ')} `
    work(matcher, text, 100_000)
    expect(work(matcher, text, 1_000_000)).toBeLessThan(4 * work(matcher, text, 500_000) + 50)
  })
})
