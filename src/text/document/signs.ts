import { type Language, languages } from '../../model/signal.js'
import type { Clause } from './clauses.js'
import { foldOf } from './main-clause.js'
import { modalWords } from './modality-words.js'
import { signWords } from './sign-words.js'

/** What in a clause speaks for or against taking it at its word. */
export interface Signs {
  /** Most of it stands in quotation marks. */
  readonly quoted: boolean
  /** It tells how things were, or that they are so no longer. */
  readonly past: boolean
  /** It calls something a fault, or out of the question. */
  readonly breach: boolean
  /** Negations outside quotation marks. */
  readonly denials: number
}

// From this share of its letters on a clause is a quotation.
const MOST = 0.6
// Characters before a place in which a negation denies what stands there.
const REACH = 30

/** Reads the signs of a clause in its language, in any where that is not known. */
export function signsOf({ text, language }: Pick<Clause, 'text' | 'language'>): Signs {
  const spoken = language === undefined ? languages : [language]
  const folded = foldOf(text).text
  return {
    quoted: quotedShare(text) > MOST,
    past: spoken.some(each => signWords[each].past.test(folded)),
    breach: spoken.some(each => signWords[each].breach.test(folded)),
    denials: denialsIn(folded, spoken),
  }
}

/** Whether some of the spans of a clause, or the few words before it, holds a negation. */
export function isDenied({ text, language }: Pick<Clause, 'text' | 'language'>, spans: readonly (readonly [number, number])[]): boolean {
  const spoken = language === undefined ? languages : [language]
  return spans.some(([from, to]) => denialsIn(foldOf(text.slice(Math.max(0, from - REACH), to)).text, spoken) > 0)
}

function denialsIn(folded: string, spoken: readonly Language[]): number {
  return Math.max(...spoken.map(each => folded.match(modalWords[each].negation)?.length ?? 0))
}

/** The share of a text's letters that stand in quotation marks. */
function quotedShare(text: string): number {
  let inside = false
  let quoted = 0
  let letters = 0
  for (const character of text) {
    if (character === '„' || character === '«') inside = true
    else if (character === '”' || character === '»') inside = false
    else if (character === '“' || character === '"') inside = !inside
    else if (/\p{L}/u.test(character)) {
      letters++
      if (inside) quoted++
    }
  }
  return letters === 0 ? 0 : quoted / letters
}
