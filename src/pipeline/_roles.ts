import type { Millis } from '../model/conversation.js'
import type { ByConversation } from './_by-conversation.js'
import { textHash } from './_cells.js'
import { KIND } from './_change-log.js'
import type { Books } from './_ledger.js'
import { markDoubled, pairHash, repeated } from './_repeats.js'
import { ASSIGNEE, AUTO_REPLY, DOUBLED, IS_CHAT, roles, type Store } from './_store.js'

const CUSTOMER = roles.indexOf('customer')
const AGENT = roles.indexOf('agent')
const BOT = roles.indexOf('bot')
const SYSTEM = roles.indexOf('system')

/** An agent's words are an automatic acknowledgement from this many conversations on … */
const ACKNOWLEDGED = 20
/** … within this long of a conversation's start, in at least nine of ten uses. */
const AT_ONCE: Millis = 60_000

/** People of a run by the code of their name: role and the name to show. */
export class People {
  private readonly store: Store
  private readonly agents = new Set<number>()
  private readonly hashes: number[] = []

  /** Name → pseudonym, where nothing may be told of single agents. */
  private readonly pseudonyms: ReadonlyMap<string, string> | undefined

  constructor(store: Store, individuals: boolean) {
    this.store = store
    if (!individuals)
      this.pseudonyms = numbered([...(store.conversations.words.get('assignee')?.all() ?? []), ...store.authors.all(), ...assigned(store)])
    for (const word of store.conversations.words.get('assignee')?.all() ?? []) if (word !== '') this.agents.add(textHash(word))
    for (const name of assigned(store)) this.agents.add(textHash(name))
  }

  /** The hash of an author's name, by the author's code. */
  hash(author: number): number {
    this.hashes[author] ??= textHash(this.store.authors.word(author))
    return this.hashes[author] ?? 0
  }

  /** Who wrote: the users table, the row's own role, the requester, a known agent; else 0. */
  role(author: number, told: number, requester: number): number {
    if (author === 0 || (told !== 0 && this.store.users.size === 0)) return told
    const hash = this.hash(author)
    const user = this.store.users.get(hash)
    if (user !== undefined && user.role !== 0) return user.role
    if (told !== 0) return told
    if (requester !== 0 && hash === requester) return CUSTOMER
    if (this.agents.has(hash)) return AGENT
    return user !== undefined && user.name !== '' && this.agents.has(textHash(user.name)) ? AGENT : 0
  }

  /** The name to show for a name or an id as written. */
  shown(word: string): string {
    if (this.pseudonyms !== undefined) return this.pseudonyms.get(word) ?? ''
    if (this.store.users.size === 0 || word === '') return word
    const name = this.store.users.get(textHash(word))?.name
    return name === undefined || name === '' ? word : name
  }
}

/** Every name once, in alphabetical order → "person 1", "person 2" … */
function numbered(names: readonly string[]): ReadonlyMap<string, string> {
  const sorted = [...new Set(names)].filter(name => name !== '').sort()
  return new Map(sorted.map((name, index) => [name, `person ${index + 1}`]))
}

/** Everybody to whom a change assigns a conversation. */
function assigned(store: Store): ReadonlySet<string> {
  const { changes, names } = store
  const codes = new Set<number>()
  for (let i = 0; i < changes.count; i++) if ((changes.kind.get(i) & KIND) === ASSIGNEE) codes.add(changes.value.get(i))
  return new Set([...codes].filter(code => code !== 0).map(code => names.word(code)))
}

/**
 * Settles the role of every message for good: unknown authors, automatic acknowledgements and customers' automatic replies
 * are system or bot, and counted. Returns true where so many roles are unknown that figures resting on them are too.
 */
export function settleRoles(
  store: Store,
  books: Books,
  people: People,
  rows: ByConversation | undefined,
  startOf: (conversation: number) => Millis | undefined,
  acknowledgements: boolean,
): boolean {
  const { messages, conversations } = store
  let unknown = 0
  if (rows !== undefined) markDoubled(store, rows)
  for (let i = 0; i < messages.count; i++) {
    const requester = conversations.requester?.get(messages.conversation.get(i)) ?? 0
    const role = people.role(messages.author.get(i), messages.role.get(i), requester)
    if (role === 0) {
      unknown++
      const file = books.files[messages.file.get(i)]
      books.note(
        'unknown-role',
        file === undefined
          ? undefined
          : {
              file: file.path,
              line: messages.line.get(i),
              why: store.authors.word(messages.author.get(i)) === '' ? 'no author' : 'author of no known role',
            },
      )
    }
    messages.role.set(i, role === 0 ? SYSTEM : role)
  }
  if (acknowledgements) settleAcknowledgements(store, books, startOf)
  settleAutoReplies(store, books, people)
  return unknown * 20 > messages.count
}

interface Use {
  author: number
  several: boolean
  uses: number
  early: number
  readonly conversations: Set<number>
}

/** Whether a conversation is a chat, by its file or by the name of its channel: there a quick set phrase is a greeting by hand. */
function chats(store: Store): (conversation: number) => boolean {
  const { flags, codes, words } = store.conversations
  const channel = codes.get('channel')
  const named = (words.get('channel')?.all() ?? []).map(word => /chat|messeng|messaging/i.test(word))
  return c => (flags.get(c) & IS_CHAT) !== 0 || (channel !== undefined && named[channel.get(c)] === true)
}

function settleAcknowledgements(store: Store, books: Books, startOf: (conversation: number) => Millis | undefined): void {
  const { messages } = store
  const isChat = chats(store)
  const ofAgent = (i: number) =>
    messages.role.get(i) === AGENT &&
    messages.body.get(i) !== 0 &&
    (messages.flags.get(i) & DOUBLED) === 0 &&
    !isChat(messages.conversation.get(i))
  const often = repeated(messages.count, i => (messages.role.get(i) === AGENT ? messages.body.get(i) : 0), ACKNOWLEDGED)
  const uses = new Map<number, Use>()
  for (let i = 0; i < messages.count; i++) {
    if (!often(messages.body.get(i)) || !ofAgent(i)) continue
    const body = messages.body.get(i)
    const author = messages.author.get(i)
    const use = uses.get(body) ?? { author, several: false, uses: 0, early: 0, conversations: new Set<number>() }
    uses.set(body, use)
    const start = startOf(messages.conversation.get(i))
    const at = messages.at.get(i)
    use.uses++
    if (use.author !== author) use.several = true
    if (start !== undefined && at !== undefined && at - start <= AT_ONCE) use.early++
    use.conversations.add(messages.conversation.get(i))
  }
  const automatic = new Set(
    [...uses]
      .filter(([, use]) => !use.several && use.conversations.size >= ACKNOWLEDGED && use.early * 10 >= use.uses * 9)
      .map(([body]) => body),
  )
  if (automatic.size === 0) return
  for (let i = 0; i < messages.count; i++) {
    if (!ofAgent(i) || !automatic.has(messages.body.get(i))) continue
    messages.role.set(i, BOT)
    books.note('auto-acknowledgement', {
      file: books.files[messages.file.get(i)]?.path ?? '',
      line: messages.line.get(i),
      why: 'the same words within a minute of the start',
    })
  }
}

function settleAutoReplies(store: Store, books: Books, people: People): void {
  const { messages, conversations } = store
  // Words that no two messages have need no look at who wrote them: in most exports nearly all.
  const again = repeated(messages.count, i => (messages.role.get(i) === CUSTOMER ? messages.body.get(i) : 0), 2)
  const key = (i: number) => {
    const body = messages.body.get(i)
    if (messages.role.get(i) !== CUSTOMER || !again(body) || body === 0 || (messages.flags.get(i) & DOUBLED) !== 0) return 0
    const who = conversations.requester?.get(messages.conversation.get(i)) || people.hash(messages.author.get(i))
    return who === 0 ? 0 : pairHash(who, body)
  }
  const counts = new Map<number, number>()
  const keyed: number[] = []
  const keys: number[] = []
  for (let i = 0; i < messages.count; i++) {
    const mine = key(i)
    if (mine === 0) continue
    counts.set(mine, (counts.get(mine) ?? 0) + 1)
    keyed.push(i)
    keys.push(mine)
  }
  for (let i = 0, next = 0; i < messages.count; i++) {
    let alike = 0
    if (keyed[next] === i) alike = counts.get(keys[next++] ?? 0) ?? 0
    const automatic = (messages.flags.get(i) & AUTO_REPLY) !== 0
    if ((!automatic && alike < 2) || messages.role.get(i) !== CUSTOMER) continue
    messages.role.set(i, SYSTEM)
    books.note('customer-auto-reply', {
      file: books.files[messages.file.get(i)]?.path ?? '',
      line: messages.line.get(i),
      why: automatic ? 'an automatic reply' : 'the same words twice from one requester',
    })
  }
}
