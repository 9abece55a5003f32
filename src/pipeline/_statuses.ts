import type { Row } from '../model/row.js'
import { shownWord } from '../text/shown-cell.js'
import { statusOf } from '../text/words.js'
import { CodeReader, missingWords } from './_cells.js'
import { Dictionary } from './_dictionary.js'
import { statuses } from './_store.js'
import type { FileTask } from './_task.js'

/** Reads a status cell as a code of `statuses`; words nobody knows are 0 and counted. */
export class StatusCell {
  private readonly task: FileTask
  private readonly words = new Dictionary()
  private readonly reader: CodeReader
  private readonly meanings: (number | undefined)[] = [0]

  constructor(task: FileTask) {
    this.task = task
    this.reader = new CodeReader(this.words, missingWords(task.recognised.table.missing))
  }

  read(row: Row, cell: number): number {
    const word = this.reader.read(row, cell)
    const meaning = this.meanings[word] ?? this.settle(word)
    if (meaning === 0 && word !== 0) this.note(this.words.word(word), row.line)
    return meaning
  }

  /** The code of a status told in words. */
  ofText(word: string, line: number): number {
    const status = statusOf(word, this.task.recognised.table.statuses)
    if (status === undefined) this.note(word, line)
    return statuses.indexOf(status)
  }

  private settle(word: number): number {
    const meaning = Math.max(0, statuses.indexOf(statusOf(this.words.word(word), this.task.recognised.table.statuses)))
    this.meanings[word] = meaning
    return meaning
  }

  private note(word: string, line: number): void {
    this.task.books.note('unknown-status', { file: this.task.ledger.path, line, why: shownWord(word, this.task.settings.unmask) })
  }
}
