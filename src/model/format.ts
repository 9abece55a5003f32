/** What a file holds. */
export type Kind = 'tickets' | 'messages' | 'events' | 'ratings' | 'chats' | 'users'

/**
 * The fields every format is translated into: the column names of the plain format, which `--map field=Column` uses too.
 * A file kind uses the subset that makes sense for it.
 */
export const fields = [
  // tickets; ticket_id also names the conversation in messages, events and ratings
  'ticket_id',
  'created_at',
  'first_reply_at',
  'solved_at',
  'closed_at',
  'updated_at',
  'status',
  'priority',
  'channel',
  'group',
  'assignee',
  'requester',
  'subject',
  'tags',
  'language',
  'product',
  'csat',
  'csat_comment',
  'csat_at',
  'reopens',
  'replies',
  'merged_into',
  'spam',
  'sla_met',
  'first_reply_seconds',
  'first_reply_business_seconds',
  'first_resolution_seconds',
  'first_resolution_business_seconds',
  'full_resolution_seconds',
  'full_resolution_business_seconds',
  'requester_wait_seconds',
  'hold_seconds',
  // messages
  'sent_at',
  'author_role',
  'author',
  'public',
  'text',
  'message_id',
  'in_reply_to',
  'message_type',
  'sequence',
  // events
  'at',
  'field',
  'value',
  // ratings
  'rated_at',
  'score',
  'comment',
  // chats
  'chat_id',
  'started_at',
  'ended_at',
  'agent',
  'visitor',
  'rating',
  'transcript',
  'ended_by',
  'duration_seconds',
  // users
  'user_id',
  'name',
  'email',
  'role',
] as const

export type Field = (typeof fields)[number]

/** The unit of a duration column; `clock` is H:MM:SS or H:MM, `auto` reads every notation that carries its own unit. */
export type Unit = 'seconds' | 'minutes' | 'hours' | 'days' | 'milliseconds' | 'clock' | 'auto'

/** What a conversation's status means to every clock. */
export type Status = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed' | 'deleted' | 'spam' | 'merged'

/** A rating on one scale; `offered` was asked for and not given. */
export type Score = 'positive' | 'neutral' | 'negative' | 'offered'

/** How numeric scores are read (spec: csat scales). `words` are good/bad, great/okay/not good, thumbs, emoji …; `auto` must be found in the values. */
export type Scale = 'words' | '0-1' | '1-3' | '1-5' | '1-7' | '1-10' | 'nps' | 'auto'

/** One header a column may have: exact text (compared without case, accents kept), or a pattern; a group named `zone` captures an IANA zone, `unit` a unit word. */
export type Alias = string | RegExp

/** How one field is found and read in a file of a format. */
export interface ColumnSpec {
  /** Accepted headers, best first. */
  readonly headers: readonly Alias[]
  /** Take every column that matches, in order (Jira's repeated Comment columns); else the first one wins. */
  readonly every?: boolean
  readonly unit?: Unit
  /** Date layouts tried first, in the notation of time/layouts (date-fns tokens, e.g. "dd.MM.yyyy HH:mm"). */
  readonly layouts?: readonly string[]
  readonly scale?: Scale
}

/** How the rows of a file become facts. `row` is one ticket, message, … a row. */
export type Shape =
  | 'row'
  /** A ticket row repeated at each update; `updated_at` says when (ServiceNow, process-mining logs). */
  | 'update-log'
  /** Messages that name the message they answer instead of a ticket. */
  | 'reply-thread'
  /** Tickets with one column a comment: "date;author id;text" (Jira). */
  | 'comment-columns'
  /** A message row whose type may be an event: close, open, assignment, snooze … (Intercom part exports). */
  | 'typed-messages'
  /** Counts of many conversations a row: nothing can be measured from it, and the tool says so. */
  | 'aggregate'

/** One kind of file of a format: the headers that recognise it and what its columns mean. */
export interface Table {
  readonly kind: Kind
  readonly shape?: Shape
  /** A short name where a format has several tables of one kind, e.g. "explore". */
  readonly name?: string
  /** Headers that must all be there (each entry: one alias, or alternatives of which one must be there). */
  readonly recognise: readonly (Alias | readonly Alias[])[]
  readonly columns: { readonly [F in Field]?: ColumnSpec }
  /** The desk's words (lower case) for a status, beyond the words every desk shares. */
  readonly statuses?: { readonly [word: string]: Status }
  readonly scores?: { readonly [word: string]: Score }
  /** The desk's words (lower case) for priorities that mean urgent, high, normal or low. */
  readonly priorities?: { readonly [word: string]: string }
  /**
   * Message types or field names of `typed-messages` and event tables: what each means. `automatic` is a message that no human sent: a bot's where an agent is named,
   * the system's where the customer is. A change that carries a text is a message too.
   */
  readonly types?: {
    readonly [word: string]: 'message' | 'automatic' | 'note' | 'open' | 'close' | 'snooze' | 'assign' | 'rating' | 'ignore'
  }
  /** The author role of every row where no column tells ("customer", "agent"), or how a column's words map to roles. */
  readonly roles?: { readonly [word: string]: 'customer' | 'agent' | 'bot' | 'system' }
  /** A zone that the format fixes (UTC for API tables), an IANA name. */
  readonly zone?: string
  /** A cell that means "nothing here", beyond the empty cell ("-", "?"). */
  readonly missing?: readonly string[]
  /** True where the desk's reopen count runs along with the update rows (ServiceNow). */
  readonly runningReopens?: boolean
  /** The channel of every row where the format is of one channel ("chat"). */
  readonly channel?: string
}

/** A help desk's export layouts: one file in src/formats, its name is its id. */
export interface Format {
  /** The desk's own name. */
  readonly title: string
  /** A short page for people: where in the desk to export, what the file has and lacks. */
  readonly about: string
  readonly tables: readonly Table[]
  /** Small invented files and the facts they give: tests and documentation at once. */
  readonly examples: readonly FormatExample[]
}

export interface FormatExample {
  readonly file: string
  readonly csv: string
  readonly kind: Kind
  /** Field → column header as it must be recognised. */
  readonly columns: { readonly [F in Field]?: string }
  readonly zone?: string
}

/** A column that was understood. */
export interface Mapped {
  readonly field: Field
  /** The column's position, from 0. */
  readonly index: number
  /** The header as written. */
  readonly header: string
  readonly unit?: Unit
  /** The date layout found from the column's values, in the notation of time/layouts. */
  readonly layout?: string
  readonly scale?: Scale
  /** Why this column was taken, a few words for `inspect`. */
  readonly why: string
}

/** What `recognise` understood of one file. */
export interface Recognised {
  /** The format's id, or "generic". */
  readonly format: string
  readonly table: Table
  readonly header: readonly string[]
  readonly columns: readonly Mapped[]
  /** The zone told by a header or the format, if any. */
  readonly zone?: string
  /** Faults of the header and doubts, as quality codes with a sentence. */
  readonly notes: readonly { readonly code: string; readonly why: string }[]
}
