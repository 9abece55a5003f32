import { foldedWords } from '../folded-words.js'
import type { ModalWords } from './modality-words.js'

const LONGEST = 2000

/** The folded words of a clause, with one blank between. */
export interface Folded {
  readonly text: string
  /** For each token of the text: where it begins there, and its place in the clause. */
  readonly tokens: readonly { readonly at: number; readonly from: number; readonly to: number }[]
}

/** The folded words with one blank between; what stands in quotation marks is “·”, “n't” is “not”. */
export function foldOf(text: string): Folded {
  const tokens: { at: number; from: number; to: number }[] = []
  const parts: string[] = []
  let at = 0
  let quoted = false
  for (const { word, from, to } of foldedWords(text.slice(0, LONGEST))) {
    const opens: boolean = word === '„' || word === '«' || ((word === '"' || word === '“') && !quoted)
    const closes: boolean = quoted && (word === '”' || word === '“' || word === '»' || word === '"')
    if (opens || closes) {
      quoted = opens
      if (closes) continue
    } else if (quoted) continue
    // “-tį” ends a noun, “-ti” an infinitive.
    const plain = opens
      ? '·'
      : /į$/i.test(text.slice(to - 1, to))
        ? `${word.slice(0, -1)}y`
        : word === 'cannot'
          ? 'can not'
          : word === "won't"
            ? 'will not'
            : word.replace(/n't$/, ' not').replace(/'(?:ll|re|ve|d)$/, '')
    tokens.push({ at, from, to })
    parts.push(plain)
    at += plain.length + 1
  }
  return { text: parts.join(' '), tokens }
}

/** The main clauses of a folded text: subordinate ones become “·” of their length, unless nothing else is left. */
export function mainOf(text: string, { subordinate }: ModalWords): string {
  const parts = text.split(/(?<= )(?=[,;:()–—] )|(?<=[,;:()–—] )/)
  let hidden = 0
  const kept = parts.map(part => {
    const cut = subordinate.test(part)
      ? 0
      : part.search(/(?<=\w )(?:if|when|whenever|unless|because|while|that (?:the|a|our|we|you|they|it)) /)
    if (cut < 0) return part
    if (cut === 0) hidden++
    return part.slice(0, cut) + '·'.repeat(part.length - cut)
  })
  const joined = kept.join('')
  return hidden === parts.length || !/[a-z]/.test(joined) ? text : joined
}
