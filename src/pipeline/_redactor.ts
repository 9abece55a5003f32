import type { Recognised } from '../model/format.js'
import type { Row } from '../model/row.js'
import { maskerOf, type PrivateKind } from '../text/mask.js'
import { jiraComment } from '../text/transcript.js'
import { roleOf } from '../text/words.js'
import { missingWords } from './_cells.js'
import type { KnownPeople } from './_known-people.js'
import type { Pseudonyms } from './_pseudonyms.js'
import type { RedactedColumn } from './_redact-columns.js'

/** What was replaced in one column. */
export interface Replaced extends RedactedColumn {
  /** Cells that changed, and cells that said something. */
  readonly cells: number
  readonly filled: number
  /** What was found in its texts, by kind; NAME is a known person. */
  readonly kinds: ReadonlyMap<PrivateKind | 'NAME', number>
}

/** What a cell looks like that tells a moment, a number or a switch, and nobody. */
const figure =
  /^[-+]?\d{1,11}(?:[.,]\d+)?%?$|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[AP]M)?\s*(?:Z|UTC|[+-]\d\d:?\d\d)?)?$|^1\d{9}(?:\d{3})?$|^(?:true|false|yes|no)$/i

/** Replaces what is private in the records of one file, and counts it by column. */
export class Redactor {
  private readonly columns: readonly RedactedColumn[]
  private readonly shape: Recognised['table']['shape']
  private readonly pseudonyms: Pseudonyms
  private readonly known: KnownPeople
  private readonly missing: ReadonlySet<string>
  private readonly counts: { cells: number; filled: number; kinds: Map<PrivateKind | 'NAME', number> }[]
  private kinds = new Map<PrivateKind | 'NAME', number>()
  private readonly masker = maskerOf((kind, value) => {
    this.met(kind)
    return this.pseudonyms.word(kind, value)
  })

  constructor(columns: readonly RedactedColumn[], recognised: Recognised | undefined, pseudonyms: Pseudonyms, known: KnownPeople) {
    this.columns = columns
    this.shape = recognised?.table.shape
    this.pseudonyms = pseudonyms
    this.known = known
    this.missing = missingWords(recognised?.table.missing)
    this.counts = columns.map(() => ({ cells: 0, filled: 0, kinds: new Map() }))
  }

  /** The cells of a record; `at` is 0 for the header and below for what stands before it. */
  row(row: Row, at: number): readonly string[] {
    const cells = Array.from({ length: row.count }, (_, cell) => row.text(cell))
    if (at === 0) return cells
    // Before the header and in lines of one cell people write what they like.
    if (at < 0 || (row.count === 1 && this.columns.length > 1)) return cells.map(cell => this.text(cell))
    return cells.map((cell, index) => this.counted(cell, index))
  }

  told(): readonly Replaced[] {
    return this.columns.map((column, index) => ({ ...column, ...(this.counts[index] ?? { cells: 0, filled: 0, kinds: new Map() }) }))
  }

  private counted(cell: string, index: number): string {
    const count = this.counts[index]
    if (count === undefined) return this.text(cell)
    if (cell.trim() === '') return cell
    count.filled++
    this.kinds = count.kinds
    const made = this.cell(cell, this.columns[index]?.treatment ?? 'text')
    if (made !== cell) count.cells++
    return made
  }

  private cell(cell: string, treatment: RedactedColumn['treatment']): string {
    if (treatment === 'people') return this.person(cell)
    if (treatment === 'ids') return this.id(cell)
    const whole = this.known.whole(cell)
    if (whole !== undefined && !this.names(cell)) {
      this.met('NAME')
      return whole
    }
    if (treatment === 'plain') return figure.test(cell.trim()) ? cell : this.masked(cell)
    return this.comment(cell) ?? this.text(cell)
  }

  /** Words of the desk, which are nobody's name though somebody may be called so. */
  private names(cell: string): boolean {
    return this.missing.has(cell.trim()) || roleOf(cell) !== undefined
  }

  private person(cell: string): string {
    const trimmed = cell.trim().replace(/^'/, '')
    if (this.names(trimmed) || /^(?:true|false|yes|no)$/i.test(trimmed) || /^\d{4}-\d\d-\d\d(?:[ T]|$)/.test(trimmed)) return cell
    if (!trimmed.includes('@')) {
      const masked = this.masked(trimmed)
      return /^\[(?!NUMBER|SECRET)[A-Z]+-[a-z]+\]$/.test(masked) ? masked : this.pseudonyms.person(trimmed)
    }
    const masked = this.masked(trimmed)
    if (masked === trimmed) return this.pseudonyms.person(trimmed)
    return masked
      .split(/([^\s<>(),;]+@[a-z]+\.invalid)/)
      .map((part, index) =>
        index % 2 === 1
          ? part
          : part.replace(/[^\s<>(),;"[\]][^<>(),;"[\]]*[^\s<>(),;"[\]]|[^\s<>(),;"[\]]/g, name => this.nameWithin(name)),
      )
      .join('')
  }

  private nameWithin(name: string): string {
    return /\p{L}/u.test(name) && roleOf(name) === undefined ? this.pseudonyms.person(name) : name
  }

  private id(cell: string): string {
    const before = this.kinds
    this.kinds = new Map()
    this.masked(cell)
    const told = [...this.kinds.keys()].filter(kind => kind !== 'NUMBER')
    this.kinds = before
    if (told.length === 0 && !cell.includes('@')) return cell
    this.met(told[0] ?? 'EMAIL')
    return this.pseudonyms.id(cell)
  }

  /** A comment with its date and author in one cell. */
  private comment(cell: string): string | undefined {
    if (this.shape !== 'comment-columns') return undefined
    const parts = jiraComment(cell)
    if (parts === undefined) return undefined
    const { when, author, text, visibility } = parts
    return [when, author === '' ? '' : this.person(author), ...(visibility === undefined ? [] : [visibility]), this.text(text)].join(';')
  }

  private text(cell: string): string {
    if (figure.test(cell.trim())) return cell
    return this.known.replaced(this.masked(cell), () => this.met('NAME'))
  }

  /** Masking spells a text in one way; where nothing private is in it, it stays as written. */
  private masked(cell: string): string {
    let before = 0
    for (const count of this.kinds.values()) before += count
    const masked = this.masker.mask(cell)
    let after = 0
    for (const count of this.kinds.values()) after += count
    return after === before ? cell : masked
  }

  private met(kind: PrivateKind | 'NAME'): void {
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1)
  }
}
