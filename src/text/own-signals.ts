import type { Speaker } from '../model/judge.js'
import type { Language } from '../model/signal.js'
import { compile } from './matcher.js'

/** A signal of the user's own: phrases in the notation of text/phrases by which it is heard. */
export interface OwnSignal {
  readonly id: string
  /** Whose words it is heard in. */
  readonly by: readonly Speaker[]
  readonly phrases: ReadonlyMap<Language, readonly string[]>
  /** A sentence with one of these does not count. */
  readonly unless: ReadonlyMap<Language, readonly string[]>
}

/** Hears signals in single texts. */
export interface OwnListener {
  /** The ids of the signals heard, in the order of their definition; every language is tried. */
  listen(text: string, speaker: Speaker): readonly string[]
}

const encoder = new TextEncoder()
const SENTENCE = 4

/** The signals of all rules, each once. */
export function ownSignalsOf(rules: ReadonlyMap<string, { readonly signals: readonly OwnSignal[] }>): readonly OwnSignal[] {
  return [...new Map([...rules.values()].flatMap(rule => rule.signals.map(signal => [signal.id, signal] as const))).values()]
}

/** Compiles signals into one listener, linear in the text. Throws a Refusal where a phrase cannot be read. */
export function ownListener(signals: readonly OwnSignal[]): OwnListener {
  const phrases: string[] = []
  // By phrase: the number of its signal, and whether it takes back.
  const of: number[] = []
  const vetoes: boolean[] = []
  signals.forEach((signal, number) => {
    for (const [veto, byLanguage] of [[false, signal.phrases] as const, [true, signal.unless] as const])
      for (const phrase of [...byLanguage.values()].flat()) {
        phrases.push(phrase)
        of.push(number)
        vetoes.push(veto)
      }
  })
  const matcher = compile(phrases)
  return {
    listen(text, speaker) {
      const bytes = encoder.encode(text)
      const { count, hits, width } = matcher.run(bytes, 0, bytes.length)
      if (count === 0) return []
      // Sentence and signal as one number: hostile texts have a hit a word.
      const said = new Set<number>()
      const taken = new Set<number>()
      for (let k = 0; k < count; k++) {
        const phrase = hits[k * width] ?? 0
        const key = (hits[k * width + SENTENCE] ?? 0) * signals.length + (of[phrase] ?? 0)
        if (vetoes[phrase] === true) taken.add(key)
        else said.add(key)
      }
      const heard = new Set<number>()
      for (const key of said) if (!taken.has(key)) heard.add(key % signals.length)
      return signals.filter((signal, number) => heard.has(number) && signal.by.includes(speaker)).map(signal => signal.id)
    },
  }
}

/** The phrases of a list that are found in none of the texts. */
export function unfired(phrases: readonly string[], texts: readonly string[]): readonly string[] {
  const matcher = compile(phrases)
  const fired = new Set<number>()
  for (const text of texts) {
    const bytes = encoder.encode(text)
    const { count, hits, width } = matcher.run(bytes, 0, bytes.length)
    for (let k = 0; k < count; k++) fired.add(hits[k * width] ?? -1)
  }
  return phrases.filter((_, index) => !fired.has(index))
}
