import type { FoldedWords } from './folded-words.js'

/** Where words stand in a text. */
type Places = Pick<FoldedWords, 'from' | 'to'>

const TOLD = 3
// Words that a reader takes in at a glance.
const WINDOW = 14

/** The three words that add most, in lower case, the heaviest first; marks are no words. */
export function heaviestWords(text: string, shares: Float64Array, { from, to }: Places): readonly string[] {
  const order = [...shares.keys()].filter(word => (shares[word] ?? 0) > 0)
  order.sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b)
  const told = new Set<string>()
  for (const word of order) {
    const surface = text.slice(from[word], to[word])
    if (/[\p{L}\p{N}]/u.test(surface)) told.add(surface.toLowerCase())
    if (told.size === TOLD) break
  }
  return [...told]
}

/** The UTF-16 offsets [from, to) of the few words in a row that add most together; the whole text where none adds anything. */
export function heaviestSpan(text: string, shares: Float64Array, { from, to }: Places): readonly [number, number] {
  let sum = 0
  let best = 0
  let last = -1
  for (let word = 0; word < shares.length; word++) {
    sum += (shares[word] ?? 0) - (word < WINDOW ? 0 : (shares[word - WINDOW] ?? 0))
    if (sum > best) {
      best = sum
      last = word
    }
  }
  if (last < 0) return [0, text.length]
  let first = Math.max(0, last - WINDOW + 1)
  while (first < last && (shares[first] ?? 0) <= 0) first++
  while (last > first && (shares[last] ?? 0) <= 0) last--
  return [from[first] ?? 0, to[last] ?? text.length]
}
