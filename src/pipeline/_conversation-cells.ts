import type { Field } from '../model/format.js'
import type { Row } from '../model/row.js'
import { shownCell } from '../text/shown-cell.js'
import { booleanOf } from '../text/words.js'
import { CodeReader, cellText, isMissing, missingWords, nameOf } from './_cells.js'
import { columnOf, DurationCell, InstantCell, MOST_COUNTED, NONE, readCount, UNREADABLE } from './_mapped.js'
import { type InstantPages, RequesterPages } from './_paged-columns.js'
import { StatusCell } from './_statuses.js'
import { HAS_ANYTHING, HAS_TICKET, IS_MERGED, SLA_KNOWN, SLA_MET, statuses } from './_store.js'
import type { Fault, FileTask } from './_task.js'
import type { CodeColumn, WordColumn } from './_typed-columns.js'
import { wantedColumns } from './_wanted.js'
import { WordCodes } from './_word-codes.js'

const instantFields: readonly Field[] = ['created_at', 'first_reply_at', 'solved_at', 'closed_at', 'updated_at', 'csat_at']
const durationFields: readonly Field[] = [
  'first_reply_seconds',
  'first_reply_business_seconds',
  'first_resolution_seconds',
  'full_resolution_seconds',
  'full_resolution_business_seconds',
  'requester_wait_seconds',
  'hold_seconds',
]
const codeFields: readonly Field[] = ['priority', 'channel', 'group', 'assignee']

const slaFlags = new Map<boolean | undefined, number>([
  [true, SLA_KNOWN | SLA_MET],
  [false, SLA_KNOWN],
])

function onceOf(word: string): number {
  const told = booleanOf(word)
  return told === undefined ? UNREADABLE : Number(told)
}

const SPAM = statuses.indexOf('spam')

/** How a row's cells stand to what is known of the conversation already. */
export type Writing = 'first' | 'over' | 'fill'

/**
 * The cells of a row that tell about the whole conversation: read all of them first, then write them.
 * A hot file: plain loops, no string for a plain cell.
 */
export class ConversationCells {
  /** The latest instant of the row last read, or 0. */
  latest = 0
  /** The file has any such column. */
  readonly any: boolean
  /** The file has any column of instants. */
  readonly dated: boolean
  private readonly task: FileTask
  private readonly instants: readonly { readonly cell: InstantCell; readonly column: InstantPages }[]
  private readonly found: Float64Array
  private readonly durations: readonly { readonly cell: DurationCell; readonly column: WordColumn; value: number }[]
  private readonly counts: readonly {
    readonly field: Field
    readonly cell: number
    readonly dated: boolean
    readonly column: CodeColumn
    value: number
  }[]
  private readonly codes: readonly {
    readonly field: string
    readonly cell: number
    /** Further columns of the same field. */
    readonly more: readonly number[]
    readonly reader: CodeReader
    readonly column: CodeColumn
  }[]
  private readonly statuses: StatusCell
  private readonly statusCell: number | undefined
  private readonly requesterCell: number | undefined
  private readonly mergedCell: number | undefined
  private readonly spamCell: number | undefined
  private readonly slaCell: number | undefined
  private readonly scoreCell: number | undefined
  private readonly score: WordCodes | undefined
  private readonly sla: WordCodes
  private readonly missing: ReadonlySet<string>

  constructor(task: FileTask) {
    this.task = task
    const { store, recognised } = task
    const table = store.conversations
    const cellOf = (field: Field) => columnOf(task, field)?.index
    this.missing = missingWords(recognised.table.missing)
    this.instants = instantFields.flatMap(field => {
      const mapped = columnOf(task, field)
      return mapped === undefined ? [] : [{ cell: new InstantCell(task, mapped), column: table.instant(field) }]
    })
    this.found = new Float64Array(this.instants.length)
    this.durations = durationFields.flatMap(field => {
      const mapped = columnOf(task, field)
      return mapped === undefined ? [] : [{ cell: new DurationCell(task, mapped), column: table.duration(field), value: 0 }]
    })
    this.counts = (['reopens', 'replies'] as const).flatMap(field => {
      const mapped = columnOf(task, field)
      // A column of reopening dates tells of one reopening each.
      return mapped === undefined
        ? []
        : [{ field, cell: mapped.index, dated: mapped.layout !== undefined, column: table.code(field), value: 0 }]
    })
    const kept = codeFields.flatMap(field => {
      const index = cellOf(field)
      return index === undefined ? [] : [{ field: field as string, indices: [index] as readonly number[] }]
    })
    this.codes = [...kept, ...wantedColumns(task)].map(({ field, indices: [cell = 0, ...more] }) => {
      return { field, cell, more, reader: new CodeReader(table.dictionary(field), this.missing), column: table.code(field) }
    })
    this.statuses = new StatusCell(task)
    this.statusCell = cellOf('status')
    this.requesterCell = cellOf('requester')
    this.mergedCell = cellOf('merged_into')
    this.spamCell = cellOf('spam')
    this.slaCell = cellOf('sla_met')
    const score = columnOf(task, 'csat')
    this.scoreCell = score?.index
    if (score !== undefined)
      this.score = new WordCodes(
        this.missing,
        store.scores.column(`${recognised.format}\u0000${score.header}`, score.scale ?? 'auto', recognised.table.scores),
      )
    this.sla = new WordCodes(this.missing, word => slaFlags.get(booleanOf(word)) ?? 0)
    if (this.requesterCell !== undefined) table.requester ??= new RequesterPages()
    this.dated = this.instants.length > 0
    this.any = this.instants.length + this.codes.length > 0 || this.statusCell !== undefined || this.scoreCell !== undefined
  }

  private shown(row: Row, cell: number): string {
    return shownCell(row.text(cell), this.task.settings.unmask)
  }

  /** Reads every cell of the row; tells the first that cannot be read. */
  read(row: Row): Fault | undefined {
    this.latest = 0
    for (let i = 0; i < this.instants.length; i++) {
      const cell = this.instants[i]?.cell
      cell?.readInto(row, this.found, i)
      const instant = this.found[i] ?? NONE
      if (instant === UNREADABLE)
        return { reason: 'bad-timestamp', why: `${this.shown(row, cell?.cell ?? 0)} in “${cell?.header ?? ''}” is no date` }
      if (instant > this.latest) this.latest = instant
    }
    for (const duration of this.durations) {
      duration.value = duration.cell.read(row)
      if (duration.value === UNREADABLE) return { reason: 'bad-duration', why: `${this.shown(row, duration.cell.cell)} is no duration` }
    }
    for (const count of this.counts) {
      count.value = count.dated ? Number(!isMissing(row, count.cell, this.missing)) : readCount(row, count.cell)
      // “Reopened: yes” tells of once.
      if (count.value === UNREADABLE && count.field === 'reopens') count.value = onceOf(cellText(row, count.cell))
      if (count.value === UNREADABLE || count.value > MOST_COUNTED)
        return { reason: 'bad-number', why: `${this.shown(row, count.cell)} is no count` }
    }
    return undefined
  }

  /** The first instant column of the row last read (its creation, where it tells one), or `otherwise`. */
  earliest(otherwise: number): number {
    const first = this.found[0] ?? NONE
    return first > 0 && first < otherwise ? first : otherwise
  }

  /** The instant read last in a field's column, or NONE. */
  instant(field: Field): number {
    for (let i = 0; i < this.instants.length; i++) if (this.instants[i]?.cell.field === field) return this.found[i] ?? NONE
    return NONE
  }

  /** The count read last in a field's column, or NONE. */
  count(field: Field): number {
    return this.counts.find(count => count.field === field)?.value ?? NONE
  }

  /** The word of a row in one of the kept columns, or undefined where the file has no such column. */
  word(row: Row, field: string): string | undefined {
    const code = this.codes.find(entry => entry.field === field)
    return code === undefined ? undefined : this.task.store.conversations.dictionary(field).word(code.reader.read(row, code.cell))
  }

  /** The code of the words of several cells, as a list in one cell would give them. */
  private together(row: Row, field: string, cells: readonly number[]): number {
    const words = cells.filter(cell => !isMissing(row, cell, this.missing)).map(cell => cellText(row, cell))
    return words.length === 0 ? 0 : this.task.store.conversations.dictionary(field).codeOfText(words.join(','))
  }

  /** The status code of a row; 0 where it tells none. What a column calls spam is spam, whatever its status. */
  status(row: Row): number {
    if (this.spamCell !== undefined && booleanOf(cellText(row, this.spamCell)) === true) return SPAM
    return this.statusCell === undefined ? 0 : this.statuses.read(row, this.statusCell)
  }

  /** Writes the row last read: every cell ("first", "over"), or only what nobody told yet ("fill"). */
  write(row: Row, c: number, writing: Writing): void {
    const table = this.task.store.conversations
    const fill = writing === 'fill'
    const over = writing === 'over'
    for (let i = 0; i < this.instants.length; i++) {
      const instant = this.found[i] ?? NONE
      const column = this.instants[i]?.column
      if (instant !== NONE) {
        if (!fill || column?.get(c) === undefined) column?.set(c, instant)
      } else if (over) column?.clear(c)
    }
    for (const { column, value } of this.durations) if (value !== NONE ? !fill || column.get(c) === 0 : over) column.set(c, value + 1)
    for (const { column, value } of this.counts) if (value !== NONE ? !fill || column.get(c) === 0 : over) column.set(c, value + 1)
    for (const { field, cell, more, reader, column } of this.codes) {
      const code = more.length === 0 ? reader.read(row, cell) : this.together(row, field, [cell, ...more])
      if (code !== 0 ? !fill || column.get(c) === 0 : over) column.set(c, code)
    }
    if ((this.statusCell ?? this.spamCell) !== undefined && (!fill || table.status.get(c) === 0)) table.status.set(c, this.status(row))
    if (this.requesterCell !== undefined && (!fill || table.requester?.get(c) === 0)) {
      table.requester?.set(c, nameOf(row, this.requesterCell, this.missing))
      this.task.store.people?.add(row.text(this.requesterCell))
    }
    if (this.scoreCell !== undefined) this.writeScore(row, c, this.scoreCell, writing)
    let flags = table.flags.get(c) | HAS_TICKET | HAS_ANYTHING
    if (this.mergedCell !== undefined && !isMissing(row, this.mergedCell, this.missing)) flags |= IS_MERGED
    if (this.slaCell !== undefined) {
      const told = this.sla.read(row, this.slaCell)
      if (told !== 0) flags = (flags & ~SLA_MET) | told
    }
    table.flags.set(c, flags)
  }

  private writeScore(row: Row, c: number, cell: number, writing: Writing): void {
    const table = this.task.store.conversations
    table.score ??= table.code('csat')
    if (writing === 'fill' && table.score.get(c) !== 0) return
    const code = this.score?.read(row, cell) ?? 0
    if (code !== 0 || writing === 'over') table.score.set(c, code)
  }
}
