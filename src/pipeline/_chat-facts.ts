import type { Row } from '../model/row.js'
import { shownId } from '../text/address.js'
import { shownCell } from '../text/shown-cell.js'
import { transcript } from '../text/transcript.js'
import { roleOf } from '../text/words.js'
import { CodeReader, cellText, digestOf, isMissing, missingWords, nameOf } from './_cells.js'
import { addChange } from './_change-log.js'
import { conversationAt } from './_conversation-at.js'
import { ConversationCells } from './_conversation-cells.js'
import { columnOf, DurationCell, InstantCell, NONE, UNREADABLE } from './_mapped.js'
import { RequesterPages } from './_paged-columns.js'
import { addMessage } from './_said.js'
import { HAS_ANYTHING, HAS_TICKET, IS_CHAT, RATING, roles, STATUS, statuses } from './_store.js'
import type { Facts, Fault, FileTask } from './_task.js'

const enders = [/agent|operator|teammate/i, /customer|visitor|user|client|guest/i, /time.?out|idle|inactiv|system|auto/i]
const endCodes = [2, 1, 3]

/** A chat row → a conversation that begins and ends, its lines as messages, its rating. */
export class ChatFacts implements Facts {
  private readonly task: FileTask
  private readonly id: number
  private readonly ticketCell: number | undefined
  private readonly started: InstantCell | undefined
  private readonly ended: InstantCell | undefined
  private readonly lasts: DurationCell | undefined
  private readonly agentCell: number | undefined
  private readonly agent: CodeReader
  private readonly visitorCell: number | undefined
  private readonly ratingCell: number | undefined
  private readonly score: (word: string) => number
  private readonly transcriptCell: number | undefined
  private readonly endedByCell: number | undefined
  private readonly cells: ConversationCells
  private readonly missing: ReadonlySet<string>

  constructor(task: FileTask) {
    this.task = task
    const { recognised, store } = task
    const cell = (field: 'started_at' | 'ended_at') => {
      const mapped = columnOf(task, field)
      return mapped === undefined ? undefined : new InstantCell(task, mapped)
    }
    this.id = columnOf(task, 'chat_id')?.index ?? columnOf(task, 'ticket_id')?.index ?? -1
    this.ticketCell = columnOf(task, 'ticket_id')?.index
    this.started = cell('started_at')
    this.ended = cell('ended_at')
    const lasts = columnOf(task, 'duration_seconds')
    this.lasts = lasts === undefined ? undefined : new DurationCell(task, lasts)
    this.missing = missingWords(recognised.table.missing)
    this.agentCell = columnOf(task, 'agent')?.index
    this.agent = new CodeReader(store.conversations.dictionary('assignee'), this.missing)
    this.visitorCell = columnOf(task, 'visitor')?.index
    const rating = columnOf(task, 'rating')
    this.ratingCell = rating?.index
    this.score = store.scores.column(
      `${recognised.format}\u0000${rating?.header ?? 'rating'}`,
      rating?.scale ?? 'auto',
      recognised.table.scores,
    )
    this.transcriptCell = columnOf(task, 'transcript')?.index
    this.endedByCell = columnOf(task, 'ended_by')?.index
    this.cells = new ConversationCells(task)
  }

  take(row: Row): Fault | undefined {
    if (row.starts[this.id] === row.ends[this.id]) return { reason: 'no-id', why: 'the chat’s id is empty' }
    const started = this.started?.read(row) ?? NONE
    const told = this.ended?.read(row) ?? NONE
    const bad = started === UNREADABLE ? this.started : told === UNREADABLE ? this.ended : undefined
    if (bad !== undefined)
      return { reason: 'bad-timestamp', why: `${shownCell(row.text(bad.cell), this.task.settings.unmask)} in “${bad.header}” is no date` }
    const lasts = this.lasts?.read(row) ?? NONE
    const ended = told !== NONE ? told : started !== NONE && lasts >= 0 ? started + lasts * 1000 : NONE
    const fault = this.cells.read(row)
    if (fault !== undefined) return fault
    const latest = Math.max(started, ended, this.cells.latest)
    if (latest > 0) this.task.books.observe(this.task.ledger, latest, started > 0 ? started : latest)
    const chat = conversationAt(this.task, row, this.id)
    this.write(row, chat, this.conversationOf(row, chat), started, ended)
    return undefined
  }

  /** The ticket that the chat became, where the row names one: what else names the chat then belongs to the ticket. */
  private conversationOf(row: Row, chat: number): number {
    if (this.ticketCell === undefined || this.ticketCell === this.id || isMissing(row, this.ticketCell, this.missing)) return chat
    const ticket = conversationAt(this.task, row, this.ticketCell)
    if (ticket !== chat && !this.task.store.parents.has(chat)) this.task.store.parents.set(chat, ticket)
    return ticket
  }

  /** A chat's row tells what its ticket's own row leaves open; a ticket may have several chats, a chat has one row. */
  private write(row: Row, chat: number, c: number, started: number, ended: number): void {
    const { store, ledger, books } = this.task
    const table = store.conversations
    const digest = digestOf(row)
    const flags = table.flags.get(c)
    // One chat of messages may become several tickets, a row each.
    const told = table.source.get(chat) === this.task.source && (store.parents.get(chat) === c || table.digest.get(chat) === digest)
    if (told || (chat === c && (flags & IS_CHAT) !== 0)) {
      ledger.duplicate++
      if (table.digest.get(chat) !== digest)
        books.note('conflicting-duplicate', { file: ledger.path, line: row.line, why: `id “${shownId(cellText(row, this.id))}” again` })
      return
    }
    const known = (flags & HAS_TICKET) !== 0
    this.cells.write(row, c, known ? 'fill' : 'first')
    table.flags.set(c, table.flags.get(c) | HAS_TICKET | HAS_ANYTHING | IS_CHAT)
    if (!known) {
      table.file.set(c, this.task.file)
      table.line.set(c, row.line)
    }
    if (!known || chat !== c) {
      table.digest.set(chat, digest)
      table.source.set(chat, this.task.source)
    }
    const untold = (field: 'created_at' | 'closed_at') => !known || table.instants.get(field)?.get(c) === undefined
    if (started !== NONE && untold('created_at')) table.instant('created_at').set(c, started)
    if (ended !== NONE && untold('closed_at')) {
      table.instant('closed_at').set(c, ended)
      if (table.status.get(c) === 0) table.status.set(c, statuses.indexOf('closed'))
    }
    if (this.agentCell !== undefined && (!known || table.code('assignee').get(c) === 0))
      table.code('assignee').set(c, this.agent.read(row, this.agentCell))
    if (this.visitorCell !== undefined) {
      table.requester ??= new RequesterPages()
      if (!known || table.requester.get(c) === 0) table.requester.set(c, nameOf(row, this.visitorCell, this.missing))
      store.people?.add(cellText(row, this.visitorCell))
    }
    if (this.endedByCell !== undefined) {
      const who = cellText(row, this.endedByCell)
      table.code('ended_by').set(c, endCodes[enders.findIndex(pattern => pattern.test(who))] ?? 0)
    }
    const stamp = { at: ended !== NONE ? ended : Math.max(started, 0), file: this.task.file, line: row.line, digest }
    if (this.ratingCell !== undefined && !isMissing(row, this.ratingCell, this.missing))
      addChange(store, c, RATING, this.score(cellText(row, this.ratingCell)), stamp, false)
    if (ended !== NONE) addChange(store, c, STATUS, statuses.indexOf('closed'), stamp, false)
    if (this.transcriptCell !== undefined) this.lines(row, c, started, digest, this.transcriptCell)
  }

  private lines(row: Row, c: number, started: number, digest: number, cell: number): void {
    const { store } = this.task
    const agent = this.agentCell === undefined ? '' : cellText(row, this.agentCell).toLowerCase()
    const visitor = this.visitorCell === undefined ? '' : cellText(row, this.visitorCell).toLowerCase()
    for (const [position, line] of transcript(
      row.text(cell),
      started === NONE ? undefined : started,
      started === NONE ? 0 : this.task.zone.offsetAt(started),
    ).entries()) {
      const name = (line.author ?? '').trim().toLowerCase()
      const who = line.role ?? (name === '' ? undefined : name === agent ? 'agent' : name === visitor ? 'customer' : roleOf(name))
      const bytes = Buffer.from(line.text, 'utf8')
      const author = line.author === undefined ? 0 : store.authors.codeOfText(line.author)
      const at = line.at ?? (started === NONE ? NONE : started)
      const said = { conversation: c, at, author, role: Math.max(0, roles.indexOf(who)), public: true, sequence: position }
      addMessage(this.task, { ...said, file: this.task.file, line: row.line, digest: (digest + position) >>> 0 }, bytes, 0, bytes.length)
    }
  }
}
