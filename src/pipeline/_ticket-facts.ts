import type { Row } from '../model/row.js'
import { shownId } from '../text/address.js'
import { keyOf } from '../text/key.js'
import { cellText, digestOf } from './_cells.js'
import { addChange, type Stamp } from './_change-log.js'
import { CommentCells } from './_comment-cells.js'
import { conversationAt } from './_conversation-at.js'
import { ConversationCells, type Writing } from './_conversation-cells.js'
import { columnOf, NONE, readCount } from './_mapped.js'
import { OpeningCell, openingColumn } from './_opening-cell.js'
import { ASSIGNEE, GROUP, HAS_TICKET, IS_UPDATED, REOPENS, STATUS } from './_store.js'
import { type Facts, type Fault, type FileTask, TOTALS } from './_task.js'

/** What stands before the sums that a spreadsheet or a report writes under its columns, in a row without a date. */
const sums =
  /^(?:(?:grand |sub ?)?totals?(?: \d+.*)?|gesamt|gesamtsumme|gesamtergebnis|summe|suma|somme|total general|totale|totaux|is viso|viso|kokku|ukupno|zbir|razem|totaal)$/

/** A ticket row → the conversation's own columns; a repeated row is a duplicate, an update or a conflict. */
export class TicketFacts implements Facts {
  private readonly task: FileTask
  private readonly id: number
  private readonly cells: ConversationCells
  private readonly comments: CommentCells | undefined
  private readonly opening: OpeningCell | undefined
  private readonly sequence: number | undefined
  private readonly log: boolean
  private readonly running: boolean

  constructor(task: FileTask) {
    this.task = task
    const { table } = task.recognised
    this.id = columnOf(task, 'ticket_id')?.index ?? columnOf(task, 'chat_id')?.index ?? -1
    this.cells = new ConversationCells(task)
    this.comments = table.shape === 'comment-columns' ? new CommentCells(task) : undefined
    this.opening = openingColumn(task) === undefined ? undefined : new OpeningCell(task)
    this.sequence = columnOf(task, 'sequence')?.index
    this.log = table.shape === 'update-log'
    this.running = table.runningReopens === true
  }

  take(row: Row): Fault | undefined {
    const from = row.starts[this.id] ?? 0
    const to = row.ends[this.id] ?? 0
    if (from === to) return { reason: 'no-id', why: 'the id is empty' }
    const fault = this.cells.read(row) ?? this.comments?.read(row)
    if (fault !== undefined) return fault
    if (this.cells.latest === 0 && this.cells.dated && sums.test(keyOf(cellText(row, this.id)))) return TOTALS
    const latest = Math.max(this.cells.latest, this.comments?.latest ?? 0)
    if (latest > 0) this.task.books.observe(this.task.ledger, latest, this.cells.earliest(latest))
    this.write(row, conversationAt(this.task, row, this.id))
    return undefined
  }

  private write(row: Row, c: number): void {
    const table = this.task.store.conversations
    const digest = digestOf(row)
    // What the rows of a messages file told of the ticket stands back behind its own row.
    const again = (table.flags.get(c) & HAS_TICKET) !== 0 && table.source.get(c) !== 0
    if (again && table.digest.get(c) === digest) {
      this.task.ledger.duplicate++
      return
    }
    // A row of another file about the same ticket adds what the first did not tell.
    const writing: Writing = !again ? 'first' : table.source.get(c) === this.task.source ? 'over' : 'fill'
    this.opening?.write(row, c, this.cells.instant('created_at'), digest)
    const newest = writing !== 'over' || this.isNewest(row, c, digest)
    if (this.log) this.logUpdate(row, c, digest, writing)
    if (!newest) return
    if (writing !== 'fill') {
      table.source.set(c, this.task.source)
      table.file.set(c, this.task.file)
      table.line.set(c, row.line)
      table.digest.set(c, digest)
    }
    this.cells.write(row, c, writing)
    this.comments?.write(row, c, digest)
  }

  /** True where a repeated row should be written over the one before; false where it tells the past. */
  private isNewest(row: Row, c: number, digest: number): boolean {
    const table = this.task.store.conversations
    const before = table.instants.get('updated_at')?.get(c)
    const now = this.cells.instant('updated_at')
    if (this.log) return before === undefined || now === NONE || now >= before
    const order = this.sequence === undefined ? 0 : readCount(row, this.sequence)
    if (before === undefined || now === NONE || (before === now && order <= 0)) {
      this.task.books.note('conflicting-duplicate', {
        file: this.task.ledger.path,
        line: row.line,
        why: `id “${shownId(cellText(row, this.id))}” again`,
      })
      this.task.ledger.duplicate++
      return true
    }
    this.logStored(c)
    this.logRow(row, c, digest)
    return now >= before
  }

  /** The only row of a ticket tells how it stands, not when it came to stand so: it is an update once a second one comes. */
  private logUpdate(row: Row, c: number, digest: number, writing: Writing): void {
    if (writing === 'first') {
      this.logReopens(row, c, digest)
      return
    }
    if (writing === 'over') this.logStored(c)
    this.logRow(row, c, digest)
  }

  /** Writes the row's own values as changes at its instant of update. */
  private logRow(row: Row, c: number, digest: number): void {
    const updated = this.cells.instant('updated_at')
    const at = updated !== NONE ? updated : this.cells.instant('created_at')
    if (at === NONE) return
    const sequence = this.sequence === undefined ? undefined : readCount(row, this.sequence)
    const stamp = { at, file: this.task.file, line: row.line, digest }
    this.log3(c, stamp, this.cells.status(row), this.cells.word(row, 'assignee'), this.cells.word(row, 'group'), sequence)
    this.logReopens(row, c, digest)
  }

  /** A running counter is an event from the first row on. */
  private logReopens(row: Row, c: number, digest: number): void {
    const reopens = this.cells.count('reopens')
    const updated = this.cells.instant('updated_at')
    const at = updated !== NONE ? updated : this.cells.instant('created_at')
    if (!this.running || reopens === NONE || at === NONE) return
    const sequence = this.sequence === undefined ? undefined : readCount(row, this.sequence)
    addChange(this.task.store, c, REOPENS, reopens, { at, file: this.task.file, line: row.line, digest }, false, sequence)
  }

  /** A second row has shown that the ticket's first one was an update too. */
  private logStored(c: number): void {
    const table = this.task.store.conversations
    if ((table.flags.get(c) & IS_UPDATED) !== 0) return
    table.flags.set(c, table.flags.get(c) | IS_UPDATED)
    const at = table.instants.get('updated_at')?.get(c) ?? table.instants.get('created_at')?.get(c)
    if (at === undefined) return
    const stamp = { at, file: table.file.get(c), line: table.line.get(c), digest: table.digest.get(c) }
    const word = (field: string) => {
      const codes = table.codes.get(field)
      return codes === undefined ? undefined : table.dictionary(field).word(codes.get(c))
    }
    this.log3(c, stamp, table.status.get(c), word('assignee'), word('group'), undefined)
  }

  private log3(
    c: number,
    stamp: Stamp,
    status: number,
    assignee: string | undefined,
    group: string | undefined,
    sequence: number | undefined,
  ): void {
    const { store } = this.task
    addChange(store, c, STATUS, status, stamp, true, sequence)
    if (assignee !== undefined) addChange(store, c, ASSIGNEE, store.names.codeOfText(assignee), stamp, false, sequence)
    if (group !== undefined) addChange(store, c, GROUP, store.names.codeOfText(group), stamp, false, sequence)
  }
}
