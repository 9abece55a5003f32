import type { Look } from '../model/reporter.js'

/** What a colour or a weight says: breached or negative, to be watched, good, a note, a heading figure. */
export type Tone = 'bad' | 'warn' | 'good' | 'dim' | 'strong'

/**
 * A run of text and where it comes from, which decides how it is escaped: `ours` is safe as it is, `prose` is a sentence that may hold
 * words from data, `data` is untrusted (an id, a name, a path), `command` is to be typed.
 */
export interface Piece {
  readonly text: string
  readonly from: 'ours' | 'prose' | 'data' | 'command'
  readonly tone?: Tone
}

/** A line of pieces; also the cell of a table. */
export type Words = readonly Piece[]

/** A column; a `minor` one is left out by a terminal that has no room for it, a `late` one after all others, and an `elastic` one is cut first. */
export interface Column {
  readonly head: string
  readonly align: 'left' | 'right'
  readonly minor?: boolean | 'late'
  readonly elastic?: boolean
}

export interface Table {
  readonly kind: 'table'
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Words[])[]
}

/** A short statement under a label; `more` stands under it, a line each. */
export interface Fact {
  readonly label: string
  readonly tone?: Tone
  readonly words: Words
  readonly more?: readonly Words[]
}

/** Short statements, each under a label. */
export interface Facts {
  readonly kind: 'facts'
  readonly rows: readonly Fact[]
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly Words[]
}

/** A title and what stands under it; the same for the terminal and for markdown. */
export interface Section {
  readonly title: string
  /** True where the labels say enough for a terminal to leave the title out. */
  readonly evident?: true
  readonly note?: Words
  readonly blocks: readonly (Table | Facts | List)[]
}

/** How much to show: everything or the worst, each in all detail, what is waived too, in how many columns a sparkline has to fit, and for whom. */
export interface Scope {
  readonly everything: boolean
  readonly detail: boolean
  readonly waived: boolean
  readonly room: number
  readonly audience?: Look['audience']
}

/** Words of ours. */
export function ours(text: string, tone?: Tone): Piece {
  return piece(text, 'ours', tone)
}

/** A sentence that may hold words from data. */
export function prose(text: string, tone?: Tone): Piece {
  return piece(text, 'prose', tone)
}

/** Text from data: an id, a name, a path. */
export function data(text: string, tone?: Tone): Piece {
  return piece(text, 'data', tone)
}

/** A line to be typed into a shell. */
export function command(text: string): Piece {
  return piece(text, 'command')
}

/** What stands where there is no figure. */
export const absent: Words = [ours('—', 'dim')]

/** The parts in one line, with a separator between those that hold something. */
export function joined(parts: readonly Words[], separator = ' · '): Words {
  return parts.filter(part => part.length > 0).flatMap((part, at) => (at === 0 ? part : [ours(separator, 'dim'), ...part]))
}

function piece(text: string, from: Piece['from'], tone?: Tone): Piece {
  return tone === undefined ? { text, from } : { text, from, tone }
}
