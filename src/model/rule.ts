import type { Run, Touch } from './conversation.js'
import type { Case, Fold } from './metric.js'
import type { Language } from './signal.js'

/** How grave a breach is; a document's clause is one step graver than a message (critical and high are `error`, medium `warning`, low `info`). */
export type Grade = 'critical' | 'high' | 'medium' | 'low'
export type Severity = 'error' | 'warning' | 'info'

const ofGrade: { readonly [G in Grade]: Severity } = { critical: 'error', high: 'error', medium: 'warning', low: 'info' }

/** A grade as one of the three severities of reports. */
export function severityOf(grade: Grade): Severity {
  return ofGrade[grade]
}

/** An instrument that a rule may point to. Only what was read in a source or is common knowledge; what was vacated is never here. */
export interface Law {
  /** As lawyers cite it, e.g. "16 CFR 465.7". */
  readonly cite: string
  /** "US", "California", "EU", "UK", "Spain", "Lithuania", "Serbia", or "standard" (ISO, PCI: no law). */
  readonly jurisdiction: string
  /** What it says about this, in a short plain sentence. */
  readonly says: string
  /** ISO date from which it applies; absent where it has long been in force. */
  readonly effectiveFrom?: string
}

/** What a rule found in a conversation. The pipeline makes the message, the excerpt and the fingerprint of it. */
export interface Hit {
  /** A short code of the way the rule was broken, e.g. "second-offer"; in the finding and in the documentation. */
  readonly reason: string
  /** What happened, as a full sentence for people; without private words. */
  readonly what: string
  /** Calibrated (a message's verdict) or measured (a way of the dialogue), 0 to 1; high confidence from 0.95. */
  readonly probability: number
  readonly evidence: 'act' | 'report'
  /** The message to look at; absent where the finding is about the conversation. */
  readonly at?: Touch
}

/** A finding over the whole export instead of one conversation. */
export interface WholeHit extends Omit<Hit, 'at'> {
  /** When it began, ms. */
  readonly since: number | undefined
  /** Ids of conversations it shows in, at most ten, and how many there are. */
  readonly conversations: readonly string[]
  readonly count: number
  readonly place: { readonly file: string; readonly line: number } | undefined
  /** First words of one of the messages, as written: the pipeline masks them. */
  readonly opening: string | undefined
}

/** Conversations in the example notation (text/script): a bad one marks with ⟦…⟧ where the rule must point, a good one must be silent. */
export interface RuleExamples {
  readonly bad: readonly string[]
  readonly good: readonly string[]
}

/** A rule: one file in src/rules; its name is its id. */
export interface Rule<State = unknown> {
  readonly title: string
  readonly grade: Grade
  /** Does a document's clause fall under it? */
  readonly clauses: boolean
  /** What it is and why it matters, two or three sentences. */
  readonly about: string
  /** What it is not. */
  readonly isNot: string
  readonly law: readonly Law[]
  /** What to do about it, one or two sentences in the imperative. */
  readonly mend: string
  /** Whose words it judges; a finding about the customer's words raises priority and grades nobody. */
  readonly judges: 'company' | 'customer'
  /** Why the rule cannot be asked of a run, as "code: clause"; absent where messages are all it needs. */
  unknown?(run: Run): string | undefined
  /** Whether the rule can be asked of this conversation: the denominator `checked`. */
  applies(item: Case): boolean
  /** Every breach in one conversation. */
  judge(item: Case): Iterable<Hit>
  /** Rules over the whole export fold conversations and tell at the end. */
  readonly whole?: Fold<Case, readonly WholeHit[], State>
  readonly examples: { readonly [L in Language]: RuleExamples }
}
