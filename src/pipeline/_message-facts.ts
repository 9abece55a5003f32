import type { Row } from '../model/row.js'
import { shownCell, shownWord } from '../text/shown-cell.js'
import { booleanOf, roleOf } from '../text/words.js'
import { CodeReader, cellText, digestOf, isMissing, missingWords } from './_cells.js'
import { addChange } from './_change-log.js'
import { conversationAt } from './_conversation-at.js'
import { ConversationCells } from './_conversation-cells.js'
import { columnOf, InstantCell, NONE, readCount } from './_mapped.js'
import { addMessage, markAlive, type Said } from './_said.js'
import { StatusCell } from './_statuses.js'
import { roles, STATUS } from './_store.js'
import type { Facts, Fault, FileTask } from './_task.js'
import { WordCodes } from './_word-codes.js'

type Type = 'message' | 'automatic' | 'note' | 'open' | 'close' | 'snooze' | 'assign' | 'rating' | 'ignore'

const changes: ReadonlySet<Type> = new Set<Type>(['open', 'close', 'snooze', 'assign'])

/** The role of what no human sent in somebody's name. */
function machine(role: number): number {
  return roles.indexOf(roles[role] === 'customer' ? 'system' : 'bot')
}

/** A message row → one message, the change that its type tells, or both. */
export class MessageFacts implements Facts {
  private readonly task: FileTask
  private readonly id: number
  private readonly sent: InstantCell | undefined
  private readonly authorCell: number | undefined
  private readonly author: CodeReader
  private readonly roleCell: number | undefined
  private readonly role: WordCodes
  private readonly publicCell: number | undefined
  private readonly isPublic: WordCodes
  private readonly typeCell: number | undefined
  private readonly textCell: number | undefined
  private readonly sequenceCell: number | undefined
  private readonly parentCell: number | undefined
  private readonly cells: ConversationCells
  private readonly missing: ReadonlySet<string>
  private readonly status: StatusCell
  private readonly onlyRole: number
  private readonly lastId = new Uint8Array(32)
  private lastLength = -1
  private lastConversation = 0
  /** A row tells a message and nothing of its conversation. */
  readonly only: boolean

  constructor(task: FileTask) {
    this.task = task
    const { table } = task.recognised
    const cellOf = (field: Parameters<typeof columnOf>[1]) => columnOf(task, field)?.index
    const thread = table.shape === 'reply-thread'
    this.id = (thread ? cellOf('message_id') : undefined) ?? cellOf('ticket_id') ?? cellOf('chat_id') ?? -1
    this.parentCell = thread ? cellOf('in_reply_to') : undefined
    const sent = columnOf(task, 'sent_at')
    this.sent = sent === undefined ? undefined : new InstantCell(task, sent)
    this.missing = missingWords(table.missing)
    this.authorCell = cellOf('author')
    this.author = new CodeReader(task.store.authors, this.missing)
    this.roleCell = cellOf('author_role')
    this.role = new WordCodes(this.missing, word => Math.max(0, roles.indexOf(roleOf(word, table.roles))))
    this.publicCell = cellOf('public')
    this.isPublic = new WordCodes(this.missing, word => (booleanOf(word) === false ? 1 : 0))
    this.typeCell = table.shape === 'typed-messages' ? cellOf('message_type') : undefined
    this.textCell = cellOf('text')
    this.sequenceCell = cellOf('sequence')
    this.cells = new ConversationCells(task)
    this.status = new StatusCell(task)
    const only = Object.values(table.roles ?? {})
    this.only = !thread && this.typeCell === undefined && !this.cells.any
    this.onlyRole = this.roleCell === undefined && only.length === 1 ? roles.indexOf(only[0]) : 0
  }

  take(row: Row): Fault | undefined {
    const from = row.starts[this.id] ?? 0
    const to = row.ends[this.id] ?? 0
    if (from === to) return { reason: 'no-id', why: 'the conversation’s id is empty' }
    const at = this.sent === undefined ? NONE : this.sent.read(row)
    if (this.sent !== undefined && at < 0)
      return {
        reason: 'bad-timestamp',
        why: `${shownCell(row.text(this.sent.cell), this.task.settings.unmask)} in “${this.sent.header}” is no date`,
      }
    const fault = this.cells.read(row)
    if (fault !== undefined) return fault
    if (at !== NONE) this.task.books.observe(this.task.ledger, Math.max(at, this.cells.latest))
    const c = this.conversationOf(row)
    if (this.cells.any) this.tellTicket(row, c)
    const digest = digestOf(row)
    const sequence = this.sequenceCell === undefined ? undefined : readCount(row, this.sequenceCell)
    const type = this.typeOf(row)
    const text = this.textCell
    const start = text === undefined ? 0 : (row.starts[text] ?? 0)
    const end = text === undefined ? 0 : (row.ends[text] ?? 0)
    // A reply that closes, reopens or assigns is one row with a text.
    const speaks = type === 'message' || type === 'automatic' || type === 'note' || (changes.has(type) && end > start)
    if (speaks) {
      const role = this.roleCell === undefined ? this.onlyRole : this.role.read(row, this.roleCell)
      const said: Said = {
        conversation: c,
        at,
        digest,
        sequence,
        author: this.authorCell === undefined ? 0 : this.author.read(row, this.authorCell),
        role: type === 'automatic' ? machine(role) : role,
        public: !this.isNote(row, type) && (this.publicCell === undefined || this.isPublic.read(row, this.publicCell) === 0),
        file: this.task.file,
        line: row.line,
      }
      addMessage(this.task, said, row.bytes, start, end)
    }
    if (at !== NONE) this.change(type, c, { at, file: this.task.file, line: row.line, digest }, !speaks, sequence)
    return undefined
  }

  /** What a message row tells of its conversation; until a ticket row comes, the first such row is the conversation's place. */
  private tellTicket(row: Row, c: number): void {
    const { file, line } = this.task.store.conversations
    this.cells.write(row, c, 'fill')
    if (line.get(c) !== 0) return
    file.set(c, this.task.file)
    line.set(c, row.line)
  }

  private isNote(row: Row, type: Type): boolean {
    return type === 'note' || (changes.has(type) && this.typeCell !== undefined && /^note/i.test(cellText(row, this.typeCell)))
  }

  private change(type: Type, c: number, stamp: Parameters<typeof addChange>[4], first: boolean, sequence: number | undefined): void {
    const to = type === 'open' ? 'open' : type === 'close' ? 'closed' : type === 'snooze' ? 'pending' : undefined
    if (to === undefined) return
    addChange(this.task.store, c, STATUS, this.status.ofText(to, stamp.line), stamp, first, sequence)
    markAlive(this.task.store, c)
  }

  private typeOf(row: Row): Type {
    if (this.typeCell === undefined) return 'message'
    const word = cellText(row, this.typeCell).toLowerCase()
    const types = this.task.recognised.table.types ?? {}
    const type = Object.hasOwn(types, word) ? types[word] : undefined
    if (type === undefined)
      this.task.books.note('unknown-message-type', {
        file: this.task.ledger.path,
        line: row.line,
        why: shownWord(word, this.task.settings.unmask),
      })
    return type ?? 'ignore'
  }

  private conversationOf(row: Row): number {
    const c = this.lastAgain(row) ? this.lastConversation : this.look(row)
    if (this.parentCell !== undefined && !isMissing(row, this.parentCell, this.missing))
      this.task.store.parents.set(c, this.task.store.conversations.ids.ofText(cellText(row, this.parentCell).replace(/\.0$/, '')))
    return c
  }

  /** The row's id is that of the row before, byte for byte: so it is mostly, and one look among all ids is saved. */
  private lastAgain(row: Row): boolean {
    const { bytes } = row
    const last = this.lastId
    let i = row.ends[this.id] ?? 0
    let k = i - (row.starts[this.id] ?? 0)
    if (k !== this.lastLength || row.escaped[this.id] === 1) return false
    // Ids differ most in their last bytes.
    while (k > 0) if (last[--k] !== bytes[--i]) return false
    return true
  }

  private look(row: Row): number {
    const from = row.starts[this.id] ?? 0
    const length = (row.ends[this.id] ?? 0) - from
    this.lastConversation = conversationAt(this.task, row, this.id)
    this.lastLength = length <= this.lastId.length && row.escaped[this.id] !== 1 ? length : -1
    for (let i = 0; i < this.lastLength; i++) this.lastId[i] = row.bytes[from + i] ?? 0
    return this.lastConversation
  }
}
