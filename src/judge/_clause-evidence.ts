import type { GrammarHit } from '../model/judge.js'
import type { Clause } from '../text/document/clauses.js'
import type { Modality } from '../text/document/modality.js'
import type { Signs } from '../text/document/signs.js'
import { NEVER } from './combiner.js'

/** All that speaks for or against one rule in one clause. */
export interface ClauseEvidence {
  readonly rule: string
  readonly clause: Pick<Clause, 'kind' | 'text'>
  readonly modality: Modality
  readonly signs: Signs
  /** Some of what the grammar found in the clause alone is denied. */
  readonly denied: boolean
  /** Facts of the clause alone. */
  readonly facts: readonly string[]
  /** In logits over the rule's threshold, of the clause alone, with its heading and lead, and with the sentence before as well; undefined where far under it. */
  readonly margins: readonly [number | undefined, number | undefined, number | undefined]
  /** The best margin of another rule, alone or with heading and lead. */
  readonly rival: number | undefined
  /** The best margin of what the clause quotes, heard as the words of staff; undefined where it quotes nothing. */
  readonly said: number | undefined
  /** What the grammar found in each of the three readings. */
  readonly hits: readonly [readonly GrammarHit[], readonly GrammarHit[], readonly GrammarHit[]]
}

/** What was learnt about weighing it, by logistic regression over labelled documents. */
export interface ClauseWeights {
  /** By part of the evidence. */
  readonly weights: readonly number[]
  /** By label of the model: what it adds. */
  readonly own: readonly number[]
  /** Logits from which on a clause is worth a look, and sure. */
  readonly low: number
  readonly high: number
  /** The share of right ones among the sure, and the mean height of their logits above the threshold. */
  readonly surely: number
  readonly spread: number
}

// What the company does: denied, it is good. The other rules are broken by what is withheld, so also by an order not to.
const deeds: ReadonlySet<string> = new Set([
  'dismissive-tone',
  'penalty-for-review',
  'privacy-intrusion',
  'process-blame',
  'repeat-yourself',
  'upsell-while-upset',
])
// The fact that tells that the company does what it owes.
const kept: ReadonlyMap<string, string> = new Map([
  ['blocked-cancellation', 'kept-exit'],
  ['no-human', 'kept-person'],
  ['basic-only', 'kept-person'],
  ['penalty-for-review', 'kept-opinion'],
  ['ignored-feedback', 'kept-answer'],
  ['silent-incident', 'kept-notice'],
  ['process-blame', 'kept-help'],
  ['empty-apology', 'kept-deed'],
])
const LEAST = -3
const MOST = 8
const SOME = 2
const MUCH = 4
const MANY = 3
// Longer clauses are more often breaches, but how much more is a habit of their writers: beyond these lengths, in characters, nothing is made of it.
const SHORTEST = 50
const LONGEST = 100
const USUAL = 100

/** Parts of the evidence. */
export const clauseParts = 38
const common = 24

/** Weights that have learnt nothing: no clause is worth a look. */
export function untaughtClauses(labels: number): ClauseWeights {
  const none = (length: number): readonly number[] => Array.from({ length }, () => 0)
  return { weights: none(clauseParts), own: none(labels), low: NEVER, high: NEVER, surely: 0.97, spread: 1 }
}

/** Writes the parts of the evidence into an array; the last ones in two sets, for rules that are broken by deeds and by withholding. */
export function clausePartsOf(evidence: ClauseEvidence, parts: Float64Array): Float64Array {
  const { rule, clause, modality, signs, facts, hits } = evidence
  const [alone, led, after] = evidence.margins.map(clip)
  const best = Math.max(alone ?? LEAST, led ?? LEAST)
  const rival = clip(evidence.rival)
  const place = hits.findIndex(list => list.length > 0)
  const owed = kept.get(rule)
  const { mode, who } = modality
  const denied = mode === 'forbids' || signs.denials > 0
  const said = clip(evidence.said) - LEAST
  const bit = (holds: boolean): number => (holds ? 1 : 0)
  parts.fill(0)
  parts.set([
    1,
    bit(place === 0),
    bit(place === 1),
    bit(place === 2),
    alone ?? LEAST,
    led ?? LEAST,
    after ?? LEAST,
    Math.max(0, alone ?? 0) + Math.max(0, led ?? 0),
    // What a step more of the margin tells is not the same everywhere.
    Math.min(0, best) ** 2,
    Math.min(best, SOME),
    Math.min(best, MUCH),
    rival,
    bit(best >= rival),
    bit(clause.kind === 'cell'),
    bit(clause.kind === 'item'),
    Math.log(Math.max(SHORTEST, Math.min(LONGEST, clause.text.length)) / USUAL),
    bit(signs.quoted),
    bit(signs.past),
    bit(owed !== undefined && facts.includes(owed)),
    denied ? 0 : said,
    denied ? said : 0,
    bit(who === 'company'),
    bit(who === 'staff'),
    bit(who === 'customer'),
  ])
  parts.set(
    [
      bit(mode === 'forbids'),
      bit(mode === 'right'),
      bit(mode === 'permits'),
      bit(mode === 'obliges'),
      Math.min(MANY, signs.denials),
      bit(evidence.denied),
      bit(signs.breach),
    ],
    deeds.has(rule) ? common : common + (clauseParts - common) / 2,
  )
  return parts
}

/** The logit of a rule, by its number among the model's labels, by the parts of the evidence. */
export function clauseLogit({ weights, own }: Pick<ClauseWeights, 'weights' | 'own'>, label: number, parts: Float64Array): number {
  let sum = own[label] ?? 0
  for (let part = 0; part < clauseParts; part++) sum += (weights[part] ?? 0) * (parts[part] ?? 0)
  return sum
}

function clip(margin: number | undefined): number {
  return margin === undefined ? LEAST : Math.max(LEAST, Math.min(MOST, margin))
}
