import type { Score, Status } from './format.js'
import type { Heard, HeardPromise } from './judge.js'

/** Who speaks. `system` neither starts nor stops a clock. */
export type Who = 'customer' | 'agent' | 'bot' | 'system'
/** Whole milliseconds since 1970, UTC. */
export type Millis = number

export interface Place {
  readonly file: string
  readonly line: number
}

/** The desk's own sums about a ticket, as exported; durations in seconds. */
export interface Reported {
  readonly firstReplyAt: Millis | undefined
  readonly firstReplySeconds: number | undefined
  readonly firstReplyBusinessSeconds: number | undefined
  readonly firstResolutionSeconds: number | undefined
  readonly fullResolutionSeconds: number | undefined
  readonly fullResolutionBusinessSeconds: number | undefined
  readonly requesterWaitSeconds: number | undefined
  readonly holdSeconds: number | undefined
  readonly reopens: number | undefined
  readonly replies: number | undefined
  readonly slaMet: boolean | undefined
}

export interface Ticket {
  readonly created: Millis | undefined
  readonly solved: Millis | undefined
  readonly closed: Millis | undefined
  /** The status column's last word, as of asOf. */
  readonly status: Status | undefined
  /** The priority as written by the desk. */
  readonly priority: string | undefined
  readonly channel: string | undefined
  readonly group: string | undefined
  readonly assignee: string | undefined
  readonly language: string | undefined
  readonly product: string | undefined
  readonly tags: string | undefined
  /** A number that stands for the requester: the same number, the same requester. */
  readonly requester: number | undefined
  readonly score: Score | undefined
  readonly merged: boolean
  readonly reported: Reported
}

/** A message. Its text is gone; what the tagger understood stays. */
export interface Touch {
  readonly type: 'message'
  readonly at: Millis
  readonly by: Who
  /** The author as written, or undefined. */
  readonly author: string | undefined
  readonly public: boolean
  /** -1 negative, 0 neutral, 1 positive, undefined unknown; of customer messages only. */
  readonly tone: -1 | 0 | 1 | undefined
  /** The message says thanks, asks a question, tells a problem. */
  readonly thanks: boolean
  readonly question: boolean
  readonly problem: boolean
  /** It is the matter of before; it is another one. */
  readonly persists?: boolean
  readonly another?: boolean
  readonly body: number
  readonly place: Place
  /** Bits of model/acts; absent where nobody listened for them. */
  readonly acts?: number | undefined
  /** Bits of slots told and asked for. */
  readonly gives?: number | undefined
  readonly asks?: number | undefined
  /** The eight least 16-bit hashes of its content words (five-letter stems), ascending, 0 where there are fewer; absent where it has no text. */
  readonly sketch?: Uint16Array | undefined
  /** What the judges heard, for this speaker. */
  readonly heard?: readonly Heard[] | undefined
  readonly promises?: readonly HeardPromise[] | undefined
  /** Signals of the user's own rules. */
  readonly signals?: readonly string[] | undefined
  /** Long, and in none of the languages that the rules speak. */
  readonly foreign?: boolean | undefined
  /** Its first words as written, read when they are asked for. Private: only the pipeline shows them, masked. */
  readonly opening?: (() => string) | undefined
}

export interface StatusChange {
  readonly type: 'status'
  readonly at: Millis
  readonly to: Status
  readonly place: Place
}

export interface Assignment {
  readonly type: 'assigned'
  readonly at: Millis
  readonly what: 'assignee' | 'group'
  /** Empty where nobody is. */
  readonly to: string
  readonly place: Place
}

export interface Rating {
  readonly type: 'rated'
  readonly at: Millis
  readonly score: Score
  readonly place: Place
}

export type Event = Touch | StatusChange | Assignment | Rating

/** What the whole run knows, whichever conversation is looked at. */
export interface Run {
  /** The end of observation. */
  readonly asOf: Millis
  /** True where `--as-of` told it: a reply that the desk gives only as a duration and that ends later is then not seen. */
  readonly asOfGiven?: boolean
  /** False where nothing may be told of single agents. */
  readonly individuals?: boolean
  /** The desk's reopen count ran along with its update rows (ServiceNow): a rise is itself the event and beats the status sequence. */
  readonly runningReopens?: boolean
  /** A messages file (or messages inside another file) is part of the run. */
  readonly hasMessages: boolean
  /** Status events are part of the run. */
  readonly hasStatusEvents: boolean
  /** Anything tells a status: a status column, a solve or close instant, or status events. */
  readonly hasStatus: boolean
  /** Anything can tell when a conversation was solved: status events, an instant or the desk's own sum; absent: it can. */
  readonly hasSolveTimes?: boolean
  /** A first reply column (instant or duration) is mapped. */
  readonly hasReplyColumn: boolean
  readonly hasReopensColumn: boolean
  readonly hasRepliesColumn: boolean
  readonly hasScores: boolean
  readonly hasOffers: boolean
  readonly hasRequester: boolean
  readonly hasAssignee: boolean
  readonly hasChats: boolean
  readonly hasHold: boolean
  /** The time a requester waited is mapped; absent: it is not. */
  readonly hasWaitColumn?: boolean
  /** Changes of assignee or group are part of the run; absent: where status events are. */
  readonly hasAssignments?: boolean
  /** Instants were found at all. */
  readonly hasTimes: boolean
  /** The judges listened to the messages. */
  readonly judged?: boolean
  /** Why nobody is known to be a VIP, as "code: clause". */
  readonly vipUnknown?: string
  /** The first instant of any message. */
  readonly firstMessageAt: Millis | undefined
  /** More than 5 % of messages have an unknown role: figures that rest on roles are unknown. */
  readonly rolesUnknown: boolean
  /** The score column's scale cannot be told from its values. */
  readonly scaleUnknown: boolean
}

/** A ticket or a chat with its events in order. Reused between conversations by the road: copy what you keep. */
export interface Conversation {
  readonly id: string
  readonly ticket: Ticket
  /** Ordered as the specification says; never later than asOf. */
  readonly events: readonly Event[]
  /** True where the configuration names the requester of this conversation a VIP. */
  readonly vip?: boolean
  /** True where the conversation is a row of a tickets or chats file, not only messages. */
  readonly hasTicket: boolean
  readonly chat: boolean
  /** A chat's end, and who ended it, where the file tells. */
  readonly endedBy: 'customer' | 'agent' | 'timeout' | undefined
  readonly place: Place | undefined
  /** The instant at which the same requester next opened a conversation after `after`, or undefined. */
  nextContact(after: Millis): Millis | undefined
}
