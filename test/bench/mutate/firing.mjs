import { compile } from './parts.mjs'

const encoder = new TextEncoder()

/** By text: the numbers of the phrases that stand in it, whatever its language. */
export function firing(phrases, texts) {
  const matcher = compile(phrases)
  return texts.map(({ text }) => {
    const bytes = encoder.encode(text)
    const { hits, width, count } = matcher.run(bytes, 0, bytes.length)
    return new Set(Array.from({ length: count }, (_, k) => hits[k * width]))
  })
}

/** For each group of phrases the texts in which one of them stands. */
export function touchedBy(groups, fired) {
  const byPhrase = new Map()
  for (const [text, numbers] of fired.entries()) for (const number of numbers) byPhrase.set(number, [...(byPhrase.get(number) ?? []), text])
  return groups.map(({ numbers }) => [...new Set(numbers.flatMap(number => byPhrase.get(number) ?? []))].sort((a, b) => a - b))
}
