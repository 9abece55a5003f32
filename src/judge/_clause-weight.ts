import type { GrammarHit } from '../model/judge.js'
import type { Clause } from '../text/document/clauses.js'
import type { Modality } from '../text/document/modality.js'

/** All that speaks for or against one rule in one clause. */
export interface Evidence {
  readonly rule: string
  readonly clause: Clause
  readonly modality: Modality
  /** Facts of the clause alone. */
  readonly facts: readonly string[]
  /** Margin of the clause alone, in logits over the rule's threshold; undefined where far under it. */
  readonly margin: number | undefined
  /** The same, read with its heading and lead. */
  readonly ledMargin: number | undefined
  /** What the grammar found in the clause alone, with its heading and lead, and with the sentence before as well. */
  readonly own: readonly GrammarHit[]
  readonly led: readonly GrammarHit[]
  readonly after: readonly GrammarHit[]
}

/** The probability that a careful reader would call the clause a breach of the rule; undefined where it is not worth a look. */
export function weigh({ modality, margin, ledMargin, own, led }: Evidence): number | undefined {
  const score = Math.max(margin ?? -6, (ledMargin ?? -6) - 0.7)
  const hit = own.length > 0 ? 2.5 : led.length > 0 ? 1.5 : 0
  const stance = modality.mode === 'right' ? -3 : 0
  const logit = score + hit + stance
  if (logit < 0.5) return undefined
  const probability = 1 / (1 + Math.exp(-logit))
  return hit > 0 ? probability : Math.min(probability, 0.94)
}
