import type { Who } from '../model/conversation.js'
import type { Status } from '../model/format.js'
import { Dictionary } from './_dictionary.js'
import type { HeardMessages } from './_heard.js'
import { Ids } from './_ids.js'
import { LineColumn } from './_line-column.js'
import type { Names } from './_names.js'
import { InstantPages, type RequesterPages } from './_paged-columns.js'
import { Scores } from './_scores.js'
import { ByteColumn, CodeColumn, InstantColumn, NumberColumn, WordColumn } from './_typed-columns.js'

/** Statuses by code; 0 is "not known". */
export const statuses: readonly (Status | undefined)[] = [
  undefined,
  'new',
  'open',
  'pending',
  'hold',
  'solved',
  'closed',
  'deleted',
  'spam',
  'merged',
]

export const HAS_TICKET = 1
export const IS_CHAT = 2
export const IS_MERGED = 4
export const SLA_KNOWN = 8
export const SLA_MET = 16
export const IS_UPDATED = 32
export const HAS_ANYTHING = 64
export const HAS_OPENING = 128

/** Facts that a run's conversations carry once each: a column a field, a row a conversation. Columns come to life with their field. */
export class Conversations {
  readonly ids: Ids
  readonly capacity: number
  readonly flags: ByteColumn
  readonly file: CodeColumn
  readonly line: LineColumn
  readonly digest: WordColumn
  /** Which header a conversation's ticket row came under, from 1. */
  readonly source: CodeColumn
  readonly status: ByteColumn
  readonly instants = new Map<string, InstantPages>()
  readonly codes = new Map<string, CodeColumn>()
  /** Durations in whole seconds, one more than the value; 0 is "not told". */
  readonly durations = new Map<string, WordColumn>()
  readonly words = new Map<string, Dictionary>()
  /** Requesters as 53-bit hashes; 0 where nobody is named. */
  requester: RequesterPages | undefined
  score: CodeColumn | undefined
  endedBy: ByteColumn | undefined

  constructor(capacity: number) {
    this.capacity = capacity
    this.ids = new Ids(capacity)
    this.flags = new ByteColumn(capacity)
    this.file = new CodeColumn(capacity)
    this.line = new LineColumn(capacity)
    this.digest = new WordColumn(capacity)
    this.source = new CodeColumn(capacity)
    this.status = new ByteColumn(capacity)
  }

  /** Frees what only reading needs: no row can be taken after it. */
  endReading(): void {
    this.ids.seal()
    this.digest.release()
    this.source.release()
  }

  /** Frees what only showing the conversations before one needs, as far as it takes much memory. */
  shownUntil(c: number): void {
    this.requester?.releaseUntil(c)
    for (const instants of this.instants.values()) instants.releaseUntil(c)
  }

  /** Frees what only showing conversations needs: none can be shown after it. */
  endShowing(): void {
    const { flags, file, line, status, requester, score, instants, codes, durations } = this
    for (const column of [flags, file, line, status, requester, score, ...instants.values(), ...codes.values(), ...durations.values()])
      column?.release()
  }

  instant(field: string): InstantPages {
    return made(this.instants, field, () => new InstantPages())
  }
  code(field: string): CodeColumn {
    return made(this.codes, field, () => new CodeColumn(this.capacity))
  }
  duration(field: string): WordColumn {
    return made(this.durations, field, () => new WordColumn(this.capacity))
  }
  dictionary(field: string): Dictionary {
    return made(this.words, field, () => new Dictionary())
  }
}

export const PUBLIC = 1
export const THANKS = 2
export const QUESTION = 4
export const PROBLEM = 8
export const AUTO_REPLY = 16
/** The row stands in the files already. */
export const DOUBLED = 32
export const PERSISTS = 64
export const ANOTHER = 128

/** One row a message. */
export class Messages {
  count = 0
  readonly conversation = new WordColumn(1024)
  readonly at = new InstantColumn(1024)
  /** Code of the author in `authors`; 0 where nobody is named. */
  readonly author = new CodeColumn(1024)
  /** Role told by the row, a code of `roles`. */
  readonly role = new ByteColumn(1024)
  readonly flags = new ByteColumn(1024)
  /** Tone + 2: 1 negative, 2 neutral, 3 positive; 0 unknown. */
  readonly tone = new ByteColumn(1024)
  readonly body = new NumberColumn(1024)
  readonly file = new CodeColumn(1024)
  readonly line = new WordColumn(1024)
  readonly digest = new WordColumn(1024)
  sequence: NumberColumn | undefined
}

/** What a change row changes. */
export const STATUS = 0
export const ASSIGNEE = 1
export const GROUP = 2
export const REOPENS = 3
export const RATING = 4

/** One row a status change, assignment, running counter or rating. */
export class Changes {
  count = 0
  readonly conversation = new WordColumn(1024)
  readonly at = new InstantColumn(1024)
  readonly kind = new ByteColumn(1024)
  /** A status code, a dictionary code of `names`, a count, or a score code, by kind. */
  readonly value = new CodeColumn(1024)
  readonly file = new CodeColumn(1024)
  readonly line = new WordColumn(1024)
  readonly digest = new WordColumn(1024)
  sequence: NumberColumn | undefined
}

/** Roles by code; 0 is "not told". */
export const roles: readonly (Who | undefined)[] = [undefined, 'customer', 'agent', 'bot', 'system']

/** All facts of a run: typed columns, no text of any message. */
export class Store {
  readonly conversations: Conversations
  readonly messages = new Messages()
  /** How many of the messages are the opening words that a conversation's own row holds. */
  openings = 0
  readonly changes = new Changes()
  /** Names of customers, where any words are kept from which they must be hidden. */
  people: Names | undefined
  /** What the judges heard; absent where nobody listens. */
  heard: HeardMessages | undefined
  readonly authors = new Dictionary()
  readonly names = new Dictionary()
  readonly scores = new Scores()
  /** Users by the hash of their id, name or address → role (a code of `roles`; 0 not told) and the name to show. */
  readonly users = new Map<number, { readonly role: number; readonly name: string }>()
  /** Reply threads: conversation of a message → conversation of the message it answers. */
  readonly parents = new Map<number, number>()

  constructor(capacity: number) {
    this.conversations = new Conversations(capacity)
  }
}

function made<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const fresh = make()
  map.set(key, fresh)
  return fresh
}
