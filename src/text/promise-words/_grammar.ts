/** What the words around a time say of a commitment. Words are folded and parted by commas; `stem*` takes any ending, `*ending` any beginning. */
export interface PromiseWords {
  /** The company commits: first persons of the future, the future passive, "give me", "my word". */
  readonly commits: string
  /** What looks like one of them and is none. */
  readonly except: string
  /** Something comes to the customer: present or future of third persons, of what the customer gets. */
  readonly comes: string
  /** The customer, as whom something comes to. */
  readonly you: string
  /** What no commitment can stand beside: conditions, duties and choices of the customer, habits, terms, prices, expiry, refusals to promise. */
  readonly never: string
  /** The past: what is told has happened, unless the same clause commits. */
  readonly past: string
  /** Words that open a clause and part it from the one before. */
  readonly joins: string
  /** Words that make the whole sentence a condition or a question. */
  readonly conditions: string
}
