import type { Row } from '../model/row.js'
import { ChangeFacts } from './_change-facts.js'
import { ChatFacts } from './_chat-facts.js'
import { MessageFacts } from './_message-facts.js'
import { type Facts, type FileTask, TOTALS } from './_task.js'
import { TicketFacts } from './_ticket-facts.js'
import { UserFacts } from './_user-facts.js'

/**
 * The rows of one file become facts in the store; whatever is not used is counted under its reason.
 * Call `row` for every record the reader gives, the preamble and the header included, then `end`.
 */
export class Normaliser {
  private readonly task: FileTask
  private readonly facts: Facts
  private readonly width: number
  private readonly isCut: (cell: string) => boolean
  private header: Buffer = Buffer.alloc(0)
  private seen = 0
  /** Ragged records at the end of what was read so far: a footer, if no good record follows. */
  private tail: { readonly line: number; readonly cells: number }[] = []

  /** `isCut` judges the last cell of a file that does not end with a line end. */
  constructor(task: FileTask, isCut: (cell: string) => boolean = () => false) {
    this.isCut = isCut
    this.task = task
    this.facts = factsFor(task)
    this.width = task.recognised.header.length
  }

  row(row: Row): void {
    const ledger = this.task.ledger
    const at = this.seen++
    if (at <= this.task.dialect.preamble) {
      if (at === this.task.dialect.preamble) this.header = Buffer.from(row.bytes.subarray(row.from, row.to))
      else {
        ledger.rows++
        ledger.skipped++
      }
      return
    }
    ledger.rows++
    if (row.count !== this.width && !this.fits(row)) {
      if (isBlank(row)) {
        ledger.skipped++
        return
      }
      this.tail.push({ line: row.line, cells: row.count })
      if (this.tail.length > 20) this.rejectTail()
      return
    }
    if (this.tail.length > 0) this.rejectTail()
    if (row.unterminated && this.isCut(row.text(this.width - 1))) {
      this.task.books.reject(ledger, 'truncated', row.line, 'the file ends in the middle of its last cell')
      return
    }
    if (this.isHeader(row)) {
      ledger.skipped++
      return
    }
    const before = ledger.duplicate
    const fault = this.facts.take(row)
    // Spreadsheets write rows of delimiters alone after their data.
    if (fault !== undefined && isBlank(row)) ledger.skipped++
    else if (fault === TOTALS) {
      ledger.skipped++
      this.task.books.note('footer', { file: ledger.path, line: row.line, why: fault.why })
    } else if (fault !== undefined) this.task.books.reject(ledger, fault.reason, row.line, fault.why)
    else if (ledger.duplicate === before) ledger.used++
  }

  /** Blank lines are records to nobody, and still rows of the file. */
  end(blankLines: number): void {
    const { ledger, books } = this.task
    ledger.rows += blankLines
    ledger.skipped += blankLines
    // A footer is made of lines of one cell after the data ("Reporting period …"); anything else is a broken record.
    const footer = this.width > 2 && this.tail.length > 0 && this.tail.every(({ cells }) => cells === 1)
    if (footer) {
      ledger.skipped += this.tail.length
      books.note(
        'footer',
        { file: ledger.path, line: this.tail[0]?.line ?? 0, why: `${this.tail.length} short lines after the data` },
        this.tail.length,
      )
      this.tail = []
    } else this.rejectTail()
  }

  /** True where every row so far has found its place; the header was seen. */
  get settled(): boolean {
    return this.tail.length === 0 && this.seen > this.task.dialect.preamble
  }

  /** Every row tells a message and nothing else. */
  get onlyMessages(): boolean {
    return this.facts instanceof MessageFacts && this.facts.only
  }

  private fits(row: Row): boolean {
    if (row.count < this.width) return false
    for (let cell = this.width; cell < row.count; cell++) if (row.starts[cell] !== row.ends[cell]) return false
    return true
  }

  private isHeader(row: Row): boolean {
    const length = row.to - row.from
    return length === this.header.length && row.bytes[row.from] === this.header[0] && this.header.compare(row.bytes, row.from, row.to) === 0
  }

  private rejectTail(): void {
    const { books, ledger } = this.task
    for (const { line, cells } of this.tail) books.reject(ledger, 'ragged-row', line, `${cells} cells where the header has ${this.width}`)
    this.tail = []
  }
}

function isBlank(row: Row): boolean {
  for (let cell = 0; cell < row.count; cell++) if (row.starts[cell] !== row.ends[cell]) return false
  return true
}

function factsFor(task: FileTask): Facts {
  const { kind, shape } = task.recognised.table
  if (shape === 'aggregate') return { take: () => task.books.note('unused-file-row', undefined) }
  switch (kind) {
    case 'tickets':
      return new TicketFacts(task)
    case 'messages':
      return new MessageFacts(task)
    case 'events':
      return new ChangeFacts(task, 'field')
    case 'ratings':
      return new ChangeFacts(task, 'rating')
    case 'chats':
      return new ChatFacts(task)
    case 'users':
      return new UserFacts(task)
  }
}
