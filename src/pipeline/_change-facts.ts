import type { Row } from '../model/row.js'
import { shownCell } from '../text/shown-cell.js'
import { cellText, digestOf, isMissing, missingWords } from './_cells.js'
import { addChange } from './_change-log.js'
import { conversationAt } from './_conversation-at.js'
import { columnOf, InstantCell, NONE, readCount } from './_mapped.js'
import { StatusCell } from './_statuses.js'
import { ASSIGNEE, GROUP, HAS_ANYTHING, RATING, STATUS } from './_store.js'
import type { Facts, Fault, FileTask } from './_task.js'

const kinds: readonly (readonly [RegExp, number])[] = [
  [/status|state$|^state/, STATUS],
  [/assign|owner|^agent/, ASSIGNEE],
  [/group|team|queue|department/, GROUP],
  [/satisfaction|csat|rating|score/, RATING],
]

/** A change row or a rating row → one change of the store. */
export class ChangeFacts implements Facts {
  private readonly task: FileTask
  private readonly ratings: boolean
  private readonly id: number
  private readonly at: InstantCell | undefined
  private readonly fieldCell: number | undefined
  private readonly valueCell: number | undefined
  private readonly statusCell: number | undefined
  private readonly sequenceCell: number | undefined
  private readonly status: StatusCell
  private readonly score: (word: string) => number
  private readonly missing: ReadonlySet<string>
  private readonly fieldKinds = new Map<string, number | undefined>()

  constructor(task: FileTask, what: 'field' | 'rating') {
    this.task = task
    this.ratings = what === 'rating'
    const { recognised, store } = task
    const at = columnOf(task, this.ratings ? 'rated_at' : 'at')
    this.id = columnOf(task, 'ticket_id')?.index ?? columnOf(task, 'chat_id')?.index ?? -1
    this.at = at === undefined ? undefined : new InstantCell(task, at)
    this.fieldCell = columnOf(task, 'field')?.index
    const value = columnOf(task, this.ratings ? 'score' : 'value')
    this.valueCell = value?.index
    this.statusCell = columnOf(task, 'status')?.index
    this.sequenceCell = columnOf(task, 'sequence')?.index
    this.status = new StatusCell(task)
    this.missing = missingWords(recognised.table.missing)
    this.score = store.scores.column(
      `${recognised.format}\u0000${value?.header ?? 'score'}`,
      value?.scale ?? 'auto',
      recognised.table.scores,
    )
  }

  take(row: Row): Fault | undefined {
    if (row.starts[this.id] === row.ends[this.id]) return { reason: 'no-id', why: 'the conversation’s id is empty' }
    const at = this.at === undefined ? NONE : this.at.read(row)
    // A rating may stand without an instant; a change cannot.
    if (at < 0 && (at !== NONE || !this.ratings)) {
      const why =
        this.at === undefined
          ? 'no column tells when'
          : `${shownCell(row.text(this.at.cell), this.task.settings.unmask)} in “${this.at.header}” is no date`
      return { reason: 'bad-timestamp', why }
    }
    if (at !== NONE) this.task.books.observe(this.task.ledger, at)
    const c = conversationAt(this.task, row, this.id)
    const sequence = this.sequenceCell === undefined ? undefined : readCount(row, this.sequenceCell)
    const change = this.ratings ? this.rating(row) : this.changed(row)
    if (change === undefined) {
      this.task.books.note('ignored-event', undefined)
      return undefined
    }
    const stamp = { at: at === NONE ? 0 : at, file: this.task.file, line: row.line, digest: digestOf(row) }
    addChange(this.task.store, c, change.kind, change.value, stamp, true, sequence)
    const { flags } = this.task.store.conversations
    flags.set(c, flags.get(c) | HAS_ANYTHING)
    return undefined
  }

  private rating(row: Row): { kind: number; value: number } | undefined {
    if (this.valueCell === undefined || isMissing(row, this.valueCell, this.missing)) return undefined
    return { kind: RATING, value: this.score(cellText(row, this.valueCell)) }
  }

  private changed(row: Row): { kind: number; value: number } | undefined {
    if (this.statusCell !== undefined && this.valueCell === undefined)
      return { kind: STATUS, value: this.status.read(row, this.statusCell) }
    if (this.fieldCell === undefined) return undefined
    const field = cellText(row, this.fieldCell).toLowerCase()
    // An activity without a value column is its own word: "Closed", "Take in charge".
    if (this.valueCell === undefined) return { kind: STATUS, value: this.status.ofText(field, row.line) }
    const kind = this.kindOf(field)
    if (kind === STATUS) return { kind, value: this.status.read(row, this.valueCell) }
    if (kind === RATING)
      return isMissing(row, this.valueCell, this.missing) ? undefined : { kind, value: this.score(cellText(row, this.valueCell)) }
    if (kind === undefined) return undefined
    return {
      kind,
      value: isMissing(row, this.valueCell, this.missing) ? 0 : this.task.store.names.codeOfText(cellText(row, this.valueCell)),
    }
  }

  private kindOf(field: string): number | undefined {
    if (!this.fieldKinds.has(field)) this.fieldKinds.set(field, kinds.find(([pattern]) => pattern.test(field))?.[1])
    return this.fieldKinds.get(field)
  }
}
