/** What the words around a time say of a commitment. Words are folded and parted by commas; `stem*` takes any ending, `*ending` any beginning. */
export interface PromiseWords {
  /** The company commits: first persons of the future, the future passive, "give me", "my word". */
  readonly commits: string
  /** What looks like one of them and is none. */
  readonly except: string
  /** Somebody or something comes to the customer: third persons of the present and future. */
  readonly comes: string
  /** Something will stand so: "is", "have"; a commitment only with a deadline or with the customer beside it. */
  readonly stands: string
  /** Passive participles: with "is" and no deadline they tell what was done. */
  readonly done: string
  /** Words that make a time a deadline: "by", "within". */
  readonly deadline: string
  /** The customer, as whom something comes to. */
  readonly you: string
  /** What no commitment can stand beside: conditions, duties and choices of the customer, habits, terms, prices, expiry, refusals to promise. */
  readonly never: string
  /** What looks like one of those and is none. */
  readonly allowed: string
  /** Somebody said it before: what follows is reported. */
  readonly told: string
  /** The past: what is told has happened, unless the same clause commits. */
  readonly past: string
  /** Words that open a clause and part it from the one before. */
  readonly joins: string
  /** Words before a time that make its whole sentence a condition, a question, a habit or a general term. */
  readonly conditions: string
}
