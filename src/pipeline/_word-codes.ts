import type { Row } from '../model/row.js'
import { CodeReader } from './_cells.js'
import { Dictionary } from './_dictionary.js'

/** Cells of few distinct words → small numbers, each word understood once. */
export class WordCodes {
  private readonly dictionary = new Dictionary()
  private readonly reader: CodeReader
  private readonly understand: (word: string) => number
  private readonly known: (number | undefined)[] = [0]

  constructor(missing: ReadonlySet<string>, understand: (word: string) => number) {
    this.reader = new CodeReader(this.dictionary, missing)
    this.understand = understand
  }

  read(row: Row, cell: number): number {
    const code = this.reader.read(row, cell)
    const known = this.known[code]
    if (known !== undefined) return known
    const fresh = this.understand(this.dictionary.word(code))
    this.known[code] = fresh
    return fresh
  }
}
