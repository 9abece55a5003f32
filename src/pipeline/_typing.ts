import type { Field, Mapped, Recognised, Table, Unit } from '../model/format.js'
import { Refusal } from '../model/refusal.js'
import { headerKey } from '../text/key.js'
import { shownCell, shownWord } from '../text/shown-cell.js'
import { booleanOf, findScale } from '../text/words.js'
import { readDuration } from '../time/duration.js'
import { findLayout } from '../time/layouts.js'
import { scaleIn, unitOf } from './_headers.js'

export type Note = Recognised['notes'][number]

/** Fields that hold an instant. */
const instantFields: ReadonlySet<Field> = new Set<Field>([
  'created_at',
  'sent_at',
  'at',
  'started_at',
  'first_reply_at',
  'solved_at',
  'closed_at',
  'updated_at',
  'csat_at',
  'rated_at',
  'ended_at',
])
/** The instants that figures cannot do without. */
const essential: ReadonlySet<Field> = new Set<Field>(['created_at', 'sent_at', 'at', 'started_at'])
const scores: ReadonlySet<Field> = new Set<Field>(['csat', 'score', 'rating'])
/** What a column is when its values are the other thing: an instant where a duration was expected, and back. */
const counterpart: ReadonlyMap<Field, Field> = new Map<Field, Field>([
  ['first_reply_at', 'first_reply_seconds'],
  ['solved_at', 'full_resolution_seconds'],
  ['closed_at', 'full_resolution_seconds'],
  ['first_reply_seconds', 'first_reply_at'],
  ['first_reply_business_seconds', 'first_reply_at'],
  ['full_resolution_seconds', 'solved_at'],
  ['full_resolution_business_seconds', 'solved_at'],
])
const gaps: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '—',
  '–',
  '?',
  'null',
  'none',
  'nan',
  'nat',
  'n/a',
  'na',
  '\\n',
  '(null)',
  '(blank)',
  'undefined',
])

/** The cells of a column that say something. */
export function filled(rows: readonly (readonly string[])[], index: number, missing: readonly string[] | undefined): readonly string[] {
  return rows.flatMap(row => {
    const cell = (row[index] ?? '').trim().replace(/^'/, '')
    return gaps.has(cell.toLowerCase()) || missing?.includes(cell) === true ? [] : [cell]
  })
}

/** The cells of the mapped columns that stand for "nothing here". */
export function gapsIn(rows: readonly (readonly string[])[], columns: readonly Mapped[]): readonly string[] {
  const found = new Set<string>()
  for (const { index, field } of columns) {
    if (field === 'text' || field === 'transcript' || field === 'subject' || field === 'comment' || field === 'csat_comment') continue
    for (const row of rows) {
      const cell = (row[index] ?? '').trim().replace(/^'/, '')
      if (cell !== '' && gaps.has(cell.toLowerCase())) found.add(cell)
    }
  }
  return [...found].sort()
}

export interface Typing {
  readonly path: string
  readonly rows: readonly (readonly string[])[]
  readonly table: Table
  /** From --date-format. */
  readonly dateFormat: string | undefined
  /** No other file is read, so that --date-format can only be meant for this one. */
  readonly alone: boolean
  /** Columns that the user named by --map: these are refused rather than dropped. */
  readonly told: ReadonlySet<Field>
}

/** Gives each column what its values show: a layout, a unit, a scale; a column whose values are another thing changes its field or is dropped with a note. */
export function typed(
  columns: readonly Mapped[],
  typing: Typing,
): { readonly columns: readonly Mapped[]; readonly notes: readonly Note[] } {
  const notes: Note[] = []
  const taken = new Set(columns.map(column => column.field))
  const kept = columns.flatMap(column => {
    const values = filled(typing.rows, column.index, typing.table.missing)
    if (instantFields.has(column.field)) return instant(column, values, typing, taken, notes)
    if (/_seconds$/.test(column.field)) return duration(column, values, taken, notes)
    if (scores.has(column.field)) return scored(column, values, notes)
    if (column.field === 'reopens' && values.length > 0 && values.every(isNoCount)) return reopenInstant(column, values, notes)
    return [column]
  })
  return { columns: settled(kept, typing, notes), notes }
}

function instant(column: Mapped, values: readonly string[], typing: Typing, taken: Set<Field>, notes: Note[]): readonly Mapped[] {
  const preferred = typing.dateFormat === undefined ? (typing.table.columns[column.field]?.layouts ?? []) : [typing.dateFormat]
  if (values.length === 0)
    return [
      { ...column, ...(preferred[0] === undefined ? {} : { layout: preferred[0] }), why: `${column.why}; no value in the first rows` },
    ]
  const found = findLayout(values, preferred)
  if (found.layout !== undefined && found.share >= 0.5) {
    if (typing.alone && typing.dateFormat !== undefined && found.layout !== typing.dateFormat && essential.has(column.field)) {
      throw new Refusal(
        2,
        `The date format “${typing.dateFormat}” does not read column “${column.header}” of ${typing.path}, which holds ${shownCell(values[0] ?? '')}.`,
        `Leave --date-format out, or write the layout of that column; “${found.layout}” would read it.`,
      )
    }
    return [
      { ...column, layout: found.ambiguous ? `?${found.layout}` : found.layout, why: `${column.why}; ${found.why.replace(/\.$/, '')}` },
    ]
  }
  const other = counterpart.get(column.field)
  if (other !== undefined && shareOf(values, 'hours') >= 0.5) {
    if (taken.has(other))
      return dropped(column, notes, `holds durations such as ${shownCell(values[0] ?? '')}, and another column gives them already`)
    const retyped = duration({ ...column, field: other, why: `${column.why}; its values are durations` }, values, taken, notes)
    if (retyped.length > 0) taken.add(other)
    return retyped
  }
  const bad = values.slice(0, 20).find(value => findLayout([value], []).layout === undefined) ?? values[0]
  if (essential.has(column.field) || typing.told.has(column.field)) {
    throw new Refusal(
      3,
      `Column “${column.header}” of ${typing.path} should hold dates, but ${shownCell(bad ?? '')} is none that can be read.`,
      'Write its layout, such as --date-format "dd.MM.yyyy HH:mm", or name another column with --map.',
    )
  }
  return dropped(column, notes, `should hold dates, but ${shownCell(bad ?? '')} is none that can be read`)
}

function duration(column: Mapped, values: readonly string[], taken: Set<Field>, notes: Note[]): readonly Mapped[] {
  if (values.length === 0) return [{ ...column, unit: column.unit ?? unitOf(headerKey(column.header)) ?? 'auto' }]
  const clocks = values.filter(value => /^'?[-−]?\d+:\d{2}(:\d{2})?$/.test(value)).length
  // A column whose name tells the unit may hold clocks among numbers: both are read, each by what it says of itself.
  if (clocks > 0 && clocks < values.length && column.unit !== undefined && shareOf(values, column.unit) === 1) return [column]
  if (clocks >= values.length / 2)
    return [
      {
        ...column,
        unit: 'clock',
        why:
          column.unit === undefined || column.unit === 'clock'
            ? column.why
            : `${column.why}; its values are clocks, whatever the header says`,
      },
    ]
  const words = values.filter(value => Number.isNaN(Number(value.replace(',', '.')))).length
  if (words >= values.length / 2) {
    if (shareOf(values, 'auto') >= 0.5) return [{ ...column, unit: 'auto' }]
    const other = counterpart.get(column.field)
    const found = findLayout(values, [])
    if (other !== undefined && found.layout !== undefined && found.share >= 0.5) {
      if (taken.has(other))
        return dropped(column, notes, `holds dates such as ${shownCell(values[0] ?? '')}, and another column gives that instant already`)
      taken.add(other)
      const { unit: _, ...rest } = column
      return [
        {
          ...rest,
          field: other,
          layout: found.ambiguous ? `?${found.layout}` : found.layout,
          why: `${column.why}; its values are dates: ${found.why.replace(/\.$/, '')}`,
        },
      ]
    }
    return dropped(column, notes, `should hold durations, but ${shownCell(values[0] ?? '')} is none`)
  }
  const unit = column.unit === 'clock' || column.unit === undefined ? unitOf(headerKey(column.header)) : column.unit
  if (unit === undefined || unit === 'clock')
    return dropped(
      column,
      notes,
      `holds numbers such as ${shownCell(values[0] ?? '')} without a unit; put the unit in the header, such as “(hours)”`,
    )
  return [{ ...column, unit }]
}

function shownScores(values: readonly string[]): string {
  return [...new Set(values)]
    .slice(0, 4)
    .map(value => (shownWord(value) === `“${value}”` ? value : shownWord(value)))
    .join(', ')
}

function shareOf(values: readonly string[], unit: Unit): number {
  return values.filter(value => readDuration(value, unit) !== undefined).length / values.length
}

function scored(column: Mapped, values: readonly string[], notes: Note[]): readonly Mapped[] {
  const numeric = values.some(value => /\d/.test(value))
  const told = column.scale === undefined || column.scale === 'auto' ? scaleIn(column.header) : column.scale
  const scale = told === undefined || told === 'auto' || (told === 'words' && numeric) ? findScale(values) : told
  if (scale === 'auto')
    notes.push({
      code: 'unknown-scale',
      why: `The scale of “${column.header}” cannot be told from its values (${shownScores(values)}).`,
    })
  return [{ ...column, scale, why: told === scale ? column.why : `${column.why}; scale ${scale} by its values` }]
}

const isNoCount = (value: string) => Number.isNaN(Number(value)) && booleanOf(value) === undefined

function reopenInstant(column: Mapped, values: readonly string[], notes: Note[]): readonly Mapped[] {
  const found = findLayout(values, [])
  if (found.layout === undefined || found.share < 0.5)
    return dropped(column, notes, `should count reopens, but holds ${shownCell(values[0] ?? '')}`)
  return [{ ...column, layout: found.layout, why: `${column.why}; an instant, so each filled cell is one reopen` }]
}

function dropped(column: Mapped, notes: Note[], reason: string): readonly Mapped[] {
  notes.push({ code: 'column-left-out', why: `Column “${column.header}” is not used: it ${reason}.` })
  return []
}

/** Day and month of a doubtful column are those of a column of the same file that shows them; else an essential column is refused. */
function settled(columns: readonly Mapped[], typing: Typing, notes: Note[]): readonly Mapped[] {
  const sure = columns.flatMap(({ layout }) => (layout === undefined || layout.startsWith('?') ? [] : [layout]))
  return columns.flatMap(column => {
    if (column.layout === undefined)
      return instantFields.has(column.field) && sure[0] !== undefined ? [{ ...column, layout: sure[0] }] : [column]
    if (!column.layout.startsWith('?')) return [column]
    const values = filled(typing.rows, column.index, typing.table.missing)
    const helped = sure.length === 0 ? undefined : findLayout(values, sure)
    if (helped?.layout !== undefined && !helped.ambiguous)
      return [{ ...column, layout: helped.layout, why: `${column.why.split(';')[0]}; ${helped.layout} as in the other columns` }]
    const why = `Day and month of “${column.header}” cannot be told apart in ${typing.path} (${shownCell(values[0] ?? '')})`
    if (essential.has(column.field) || typing.told.has(column.field)) {
      const layout = column.layout.slice(1)
      throw new Refusal(3, `${why}.`, `Tell the layout: --date-format "${layout}", or with day and month the other way round.`)
    }
    notes.push({ code: 'ambiguous-dates', why: `${why}: the column is not used.` })
    return []
  })
}
