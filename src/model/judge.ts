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
  /** All of it from one reading of the text. */
  listen(text: string, speaker: Speaker): GrammarHearing
}

/** One reading of a text by the grammar. */
export interface GrammarHearing {
  readonly hits: readonly GrammarHit[]
  readonly facts: readonly string[]
  readonly dialogue: Dialogue
  /** The words of the text; another's once another is read. */
  readonly words: HeardWords
}

/** The words of a text, quoted replies left out, as they were read. */
export interface HeardWords {
  readonly count: number
  /** Four numbers each, in order: two hashes of the folded letters, first byte, byte after the last. */
  readonly listed: Int32Array
  readonly bytes: Uint8Array
  /** Nothing was left out. */
  readonly whole: boolean
  /** Whether a question mark ends some sentence, and whether an exclamation mark stands anywhere. */
  readonly asks: boolean
  readonly exclaims: boolean
}

/** The second judge: fused linear scores. */
export interface Statistics {
  /** Rule → margin over the rule's threshold, in logits. */
  judge(text: string, speaker: Speaker, facts: readonly string[]): ReadonlyMap<string, number>
  /** The three words that weigh most for a rule. */
  why(text: string, speaker: Speaker, facts: readonly string[], rule: string): readonly string[]
}

/** What both judges together make of a text for one rule. */
export interface Verdict {
  readonly rule: string
  /** Calibrated probability, 0 to 1, that a careful reader would call it a violation. */
  readonly probability: number
  readonly confidence: 'high' | 'low'
  /** UTF-16 offsets in the text that a reader should look at: [from, to). */
  readonly span: readonly [number, number]
  readonly evidence: 'act' | 'report'
  /** Constructions of the grammar that were found; empty where the statistics stand alone. */
  readonly constructions: readonly string[]
  readonly signals: readonly string[]
  readonly vetoes: readonly string[]
  /** Up to three words that weighed most. */
  readonly words: readonly string[]
}

/** Both judges behind one door. Pure: the same text and speaker give the same hearing. */
export interface Judge {
  listen(text: string, speaker: Speaker): Hearing
}

/** What was heard in one text. */
export interface Hearing {
  /** The likeliest first; only those at least worth a look. */
  readonly verdicts: readonly Verdict[]
  readonly dialogue: Dialogue
}

/** What a message does in its dialogue. */
export interface Dialogue {
  /** Bits of model/acts. */
  readonly acts: number
  /** Bits of slots that the speaker tells; of slots that the speaker asks for. */
  readonly gives: number
  readonly asks: number
}

/** A commitment of the company heard in a message. */
export interface HeardPromise {
  /** Masked words of the commitment. */
  readonly phrase: string
  /** Milliseconds UTC; undefined where no instant can be told ("soon"). */
  readonly due: number | undefined
}

/** A verdict on a message as it is kept when its text is gone. */
export interface Heard extends Omit<Verdict, 'span'> {
  readonly speaker: Speaker
  /** At most 80 characters around the words, masked. */
  readonly excerpt: string
}
