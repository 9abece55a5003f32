import type { Row } from '../model/row.js'
import { roleOf } from '../text/words.js'
import { CodeReader, isMissing, missingWords } from './_cells.js'
import { columnOf } from './_mapped.js'
import { addMessage } from './_said.js'
import { HAS_OPENING, roles } from './_store.js'
import type { FileTask } from './_task.js'
import { WordCodes } from './_word-codes.js'

/** The column of a conversation's opening words; undefined where the file holds none, or none of the words that followed. */
export function openingColumn(task: FileTask): number | undefined {
  const text = columnOf(task, 'text')?.index
  return text === undefined || task.recognised.table.shape !== 'comment-columns' ? text : columnOf(task, 'subject')?.index
}

/**
 * The words that began a conversation, where its own row holds them (Intercom's source_body; the summary of a Jira request, beside its comments)
 * → its first message, once however often the row comes back.
 */
export class OpeningCell {
  private readonly task: FileTask
  private readonly text: number
  private readonly roleCell: number | undefined
  private readonly authorCell: number | undefined
  private readonly role: WordCodes
  private readonly author: CodeReader
  private readonly missing: ReadonlySet<string>

  constructor(task: FileTask) {
    const { table } = task.recognised
    this.task = task
    const commented = table.shape === 'comment-columns'
    this.text = openingColumn(task) ?? -1
    this.roleCell = columnOf(task, 'author_role')?.index
    this.authorCell = columnOf(task, commented ? 'requester' : 'author')?.index
    this.missing = missingWords(table.missing)
    this.role = new WordCodes(this.missing, word => Math.max(0, roles.indexOf(roleOf(word, table.roles))))
    this.author = new CodeReader(task.store.authors, this.missing)
  }

  write(row: Row, c: number, at: number, digest: number): void {
    const { store } = this.task
    const { flags } = store.conversations
    if (at < 0 || isMissing(row, this.text, this.missing) || (flags.get(c) & HAS_OPENING) !== 0) return
    flags.set(c, flags.get(c) | HAS_OPENING)
    store.openings++
    const role = this.roleCell === undefined ? roles.indexOf('customer') : this.role.read(row, this.roleCell)
    const author = this.authorCell === undefined ? 0 : this.author.read(row, this.authorCell)
    const said = { conversation: c, at, author, role, public: true, file: this.task.file, line: row.line, digest }
    addMessage(this.task, said, row.bytes, row.starts[this.text] ?? 0, row.ends[this.text] ?? 0)
  }
}
