import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages, type SignalPlugin } from '../src/model/signal.js'
import { compile } from '../src/text/matcher.js'
import { createTagger } from '../src/text/tagger.js'

const folder = new URL('../src/signals/', import.meta.url)
const signals = new Map<string, SignalPlugin>()
for (const file of readdirSync(folder).sort()) {
  const id = file.replace(/\.ts$/, '')
  signals.set(id, ((await import(`../src/signals/${id}.ts`)) as { default: SignalPlugin }).default)
}
const tagger = createTagger(signals)
const encoder = new TextEncoder()
const hear = (text: string) => {
  const bytes = encoder.encode(text)
  return tagger.hear(bytes, 0, bytes.length)
}

describe.each([...signals])('the signal %s', (id, signal) => {
  it.each(languages)('counts in its good examples and not in its bad ones (%s)', language => {
    const { good, bad } = signal.examples[language]
    expect(good.length).toBeGreaterThan(0)
    expect(bad.length).toBeGreaterThan(0)
    expect(good.filter(text => !hear(text).has(id))).toEqual([])
    expect(bad.filter(text => hear(text).has(id))).toEqual([])
  })

  it('has no phrase that no good example fires', () => {
    for (const language of languages) {
      const phrases = signal.phrases[language]
      const matcher = compile(phrases)
      const fired = new Set<number>()
      for (const text of signal.examples[language].good) {
        const bytes = encoder.encode(text)
        const reading = matcher.run(bytes, 0, bytes.length)
        for (let k = 0; k < reading.count; k++) fired.add(reading.hits[k * reading.width] ?? -1)
      }
      expect(phrases.filter((_, index) => !fired.has(index))).toEqual([])
    }
  })
})
