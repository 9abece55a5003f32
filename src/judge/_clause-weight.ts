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

// What the company does: forbidden, it is good. The other rules are broken by what is withheld, so also by an order not to.
const deeds: ReadonlySet<string> = new Set([
  'privacy-intrusion',
  'process-blame',
  'upsell-while-upset',
  'repeat-yourself',
  'penalty-for-review',
])
// Of these rules, what is broken by withholding after all.
const withheld: ReadonlySet<string> = new Set(['unread-clause'])
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

// Logits, fitted to clauses whose scenes the statistics had not learnt from: share of breaches among clauses of like evidence.
const FOUND = 2.6
const FOUND_LED = 1.8
const FOUND_AFTER = 0.5
const ALONE = -1.2
const SLOPE = 0.65
const SLOPE_ALONE = 0.45
const LEAST = -6
const MOST = 6
// Worth a look, where both tiers together have their best F1: with the grammar from this logit on, a probability of half of that F1 (Lipton, Elkan and
// Naryanaswamy 2014), else from this margin on.
const WORTH = -0.2
const WORTH_ALONE = 3.5
// In margins: what speaks against a breach.
const OF_RIGHT = 4
const OF_KEPT = 2.5
const OF_TOPIC = 0.7

/** The probability that a careful reader would call the clause a breach of the rule; undefined where it is not worth a look. */
export function weigh(evidence: Evidence): number | undefined {
  const { rule, facts, led, after } = evidence
  const { own, withTopic, cost } = stanceOf(evidence)
  const hits = own ? evidence.own.length : 0
  const base = hits > 0 ? FOUND : withTopic && led.length > 0 ? FOUND_LED : withTopic && after.length > 0 ? FOUND_AFTER : undefined
  const owed = kept.get(rule)
  // A word of denial beside it is mostly a part of it (“without giving reasons”).
  const keeps = owed !== undefined && (facts.includes(owed) || facts.includes(`no-${owed}`))
  const margin = clip(marginOf(evidence, own) - cost - (keeps ? OF_KEPT : 0))
  if (base === undefined) return margin < WORTH_ALONE ? undefined : sigmoid(ALONE + SLOPE_ALONE * margin)
  const logit = base + SLOPE * margin
  return logit < WORTH ? undefined : sigmoid(logit)
}

function marginOf({ margin = LEAST, ledMargin = LEAST }: Evidence, own: boolean): number {
  return own ? Math.max(margin, ledMargin - OF_TOPIC) : Math.min(margin, ledMargin)
}

function clip(margin: number): number {
  return Math.max(LEAST, Math.min(MOST, margin))
}

function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}

interface Stance {
  /** Whether what the clause itself says can be a breach; whether it can with what stands over it. */
  readonly own: boolean
  readonly withTopic: boolean
  /** Margin that the modality takes off. */
  readonly cost: number
}

function stanceOf({ rule, modality: { mode, who, cue }, clause, own }: Evidence): Stance {
  if (mode === 'right') return { own: true, withTopic: true, cost: OF_RIGHT }
  if (mode !== 'forbids') return { own: true, withTopic: true, cost: 0 }
  // A rule for guests that forbids them to speak is a gag; one for staff that forbids to press them is good.
  if (rule === 'penalty-for-review' && who === 'customer') return { own: true, withTopic: true, cost: 0 }
  const headed = cue === undefined && (clause.lead !== undefined || clause.headings.length > 0)
  if (!headed && own.some(hit => withheld.has(hit.construction))) return { own: true, withTopic: true, cost: 0 }
  if (deeds.has(rule)) return { own: false, withTopic: false, cost: OF_RIGHT }
  return headed ? { own: false, withTopic: true, cost: 2 } : { own: true, withTopic: true, cost: 0 }
}
