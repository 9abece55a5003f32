/** Who speaks, for the judges: a document's clause speaks as `policy`. */
export type Speaker = 'agent' | 'customer' | 'bot' | 'policy'

/** One construction of the grammar that was found in a text. */
export interface GrammarHit {
  readonly rule: string
  /** UTF-16 offsets in the text: [from, to). */
  readonly span: readonly [number, number]
  /** The id of the construction. */
  readonly construction: string
  /** The signals that led to it. */
  readonly signals: readonly string[]
  /** Vetoes that were looked for and did not hold. */
  readonly vetoes: readonly string[]
  /** The deed itself, or a customer's first-hand report of it. */
  readonly evidence: 'act' | 'report'
}

/** The first judge: typed acts and constructions over them. */
export interface Grammar {
  judge(text: string, speaker: Speaker): readonly GrammarHit[]
  /** What was computed about the text, as words for the second judge: negated acts, deeds done, modality, typed objects. */
  facts(text: string, speaker: Speaker): readonly string[]
}

/** The second judge: fused linear scores. */
export interface Statistics {
  /** Rule → margin over the rule's threshold, in logits. */
  judge(text: string, speaker: Speaker, facts: readonly string[]): ReadonlyMap<string, number>
  /** The three words that weigh most for a rule. */
  why(text: string, speaker: Speaker, facts: readonly string[], rule: string): readonly string[]
}
