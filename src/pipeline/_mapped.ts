import type { Field, Mapped } from '../model/format.js'
import type { Row } from '../model/row.js'
import { shownCell } from '../text/shown-cell.js'
import { readDuration } from '../time/duration.js'
import { type InstantReader, instantReader, readInstant } from '../time/instant.js'
import { cellText, missingWords, wholeNumber } from './_cells.js'
import type { FileTask } from './_task.js'

/** No value stands in the cell. */
export const NONE = -1
/** Something stands in the cell, and it cannot be read. */
export const UNREADABLE = -2

/** The column mapped to a field, or undefined. */
export function columnOf(task: FileTask, field: Field): Mapped | undefined {
  return task.recognised.columns.find(column => column.field === field)
}

/** Reads an instant column: milliseconds since 1970, NONE or UNREADABLE. */
export class InstantCell {
  readonly field: Field
  readonly cell: number
  readonly header: string
  private readonly reader: InstantReader
  private readonly missing: ReadonlySet<string>
  private readonly task: FileTask
  private readonly own = new Float64Array(1)

  constructor(task: FileTask, mapped: Mapped) {
    this.task = task
    this.field = mapped.field
    this.cell = mapped.index
    this.header = mapped.header
    this.reader = instantReader(mapped.layout ?? 'iso', task.zone)
    this.missing = missingWords(task.recognised.table.missing)
  }

  read(row: Row): number {
    this.readInto(row, this.own, 0)
    return this.own[0] ?? NONE
  }

  /** Reads the cell into `into[at]`: an instant that is returned would be a piece of garbage. */
  readInto(row: Row, into: Float64Array, at: number): void {
    const from = row.starts[this.cell] ?? 0
    const to = row.ends[this.cell] ?? 0
    if (from === to) {
      into[at] = NONE
      return
    }
    const instant = this.reader.read(row.bytes, from, to)
    // Instants of 1970 itself are zeros of some system, never a ticket.
    into[at] = instant >= 86_400_000 ? instant : this.readAgain(row, instant)
  }

  private readAgain(row: Row, first: number): number {
    const text = cellText(row, this.cell)
    if (this.missing.has(text) || first === 0) return NONE
    const instant = readInstant(text, this.reader.layout, this.task.zone)
    return instant >= 86_400_000 ? instant : UNREADABLE
  }
}

/** The longest duration that is believed, in seconds: a hundred years. What is longer is an instant, or a slip. */
const LONGEST = 100 * 31_557_600
/** The most replies or reopenings of one conversation that are believed. */
export const MOST_COUNTED = 1_000_000

function within(seconds: number): number {
  return seconds <= LONGEST ? seconds : UNREADABLE
}

/** Reads a duration column: whole seconds, NONE or UNREADABLE; a negative duration is NONE and counted. */
export class DurationCell {
  readonly field: Field
  readonly cell: number
  private readonly unit: NonNullable<Mapped['unit']>
  private readonly factor: number
  private readonly missing: ReadonlySet<string>
  private readonly task: FileTask

  constructor(task: FileTask, mapped: Mapped) {
    this.task = task
    this.field = mapped.field
    this.cell = mapped.index
    this.unit = mapped.unit ?? 'seconds'
    this.factor = { seconds: 1, minutes: 60, hours: 3600, days: 86_400, milliseconds: 0, clock: 0, auto: 0 }[this.unit]
    this.missing = missingWords(task.recognised.table.missing)
  }

  read(row: Row): number {
    const from = row.starts[this.cell] ?? 0
    const to = row.ends[this.cell] ?? 0
    if (from === to) return NONE
    if (this.factor > 0) {
      const whole = wholeNumber(row.bytes, from, to)
      if (whole >= 0) return within(whole * this.factor)
    }
    const text = cellText(row, this.cell)
    if (this.missing.has(text)) return NONE
    const seconds = readDuration(text, this.unit)
    if (seconds === undefined) return UNREADABLE
    if (seconds >= 0) return within(Math.floor(seconds))
    this.task.books.note('negative-duration', {
      file: this.task.ledger.path,
      line: row.line,
      why: shownCell(text, this.task.settings.unmask),
    })
    return NONE
  }
}

/** Reads a count: a whole number, NONE or UNREADABLE. */
export function readCount(row: Row, cell: number): number {
  const whole = wholeNumber(row.bytes, row.starts[cell] ?? 0, row.ends[cell] ?? 0)
  if (whole >= 0) return whole
  const text = cellText(row, cell)
  if (missingWords(undefined).has(text)) return NONE
  const value = Number(text.replace(/\.0+$/, ''))
  return Number.isInteger(value) && value >= 0 ? value : UNREADABLE
}
