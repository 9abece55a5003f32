import type { Mapped } from './source-map.js'

/** What a parser finds in a document, in order: a heading, a paragraph, an item of a list, a cell of a table, a quotation. */
export interface Block {
  readonly kind: 'heading' | 'text' | 'item' | 'cell' | 'quote'
  /** The rank of a heading, from 1 for the title; the nesting of an item, from 0; else 0. */
  readonly level: number
  /** Inline marks are gone; "\n" is a line end that its writer meant. */
  readonly content: Mapped
  /** What heads the column and the row of a cell. */
  readonly above: readonly string[]
}

/** The rank of a line that heads only what follows it at once, such as a paragraph all in bold. */
export const RUN_IN = 7
/** The longest text that may be taken for a heading by its form. */
export const LONGEST_HEADING = 80
