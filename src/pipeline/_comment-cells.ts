import type { Row } from '../model/row.js'
import { shownCell } from '../text/shown-cell.js'
import { jiraComment } from '../text/transcript.js'
import { readInstant } from '../time/instant.js'
import { findLayout } from '../time/layouts.js'
import { cellText, textHash } from './_cells.js'
import { columnOf } from './_mapped.js'
import { addMessage } from './_said.js'
import type { Fault, FileTask } from './_task.js'

interface Comment {
  readonly at: number
  readonly author: string
  readonly text: string
}

/** The comment columns of a ticket row ("date;author id;text", one column a comment) → messages. */
export class CommentCells {
  latest = 0
  private readonly task: FileTask
  private readonly agentCell: number | undefined
  private readonly nameCell: number | undefined
  private readonly columns: readonly { readonly index: number; readonly layout?: string }[]
  private found: Comment[] = []
  /** The layout of the dates inside comments, which may differ from the columns' own. */
  private layout: string | undefined

  constructor(task: FileTask) {
    this.task = task
    this.columns = task.recognised.columns.filter(({ field }) => field === 'text')
    this.layout = this.columns[0]?.layout
    this.agentCell = columnOf(task, 'agent')?.index
    this.nameCell = columnOf(task, 'assignee')?.index
  }

  read(row: Row): Fault | undefined {
    this.found = []
    this.latest = 0
    for (const { index } of this.columns) {
      if (row.starts[index] === row.ends[index]) continue
      const comment = jiraComment(cellText(row, index))
      if (comment === undefined) continue
      const at = this.instant(comment.when)
      if (Number.isNaN(at))
        return { reason: 'bad-timestamp', why: `${shownCell(comment.when, this.task.settings.unmask)} in a comment is no date` }
      this.found.push({ at, author: comment.author, text: comment.text })
      if (at > this.latest) this.latest = at
    }
    return undefined
  }

  write(row: Row, c: number, digest: number): void {
    this.introduce(row)
    for (const [position, { at, author, text }] of this.found.entries()) {
      const bytes = Buffer.from(text, 'utf8')
      const said = { conversation: c, at, author: this.task.store.authors.codeOfText(author), role: 0, public: true }
      addMessage(this.task, { ...said, file: this.task.file, line: row.line, digest: (digest + position) >>> 0 }, bytes, 0, bytes.length)
    }
  }

  /** Comments are signed with account ids: the id of the assignee is an agent's, by the name in the column beside it. */
  private introduce(row: Row): void {
    if (this.agentCell === undefined || this.nameCell === undefined) return
    const hash = textHash(cellText(row, this.agentCell))
    const { users } = this.task.store
    if (hash !== 0 && !users.has(hash)) users.set(hash, { role: 0, name: cellText(row, this.nameCell) })
  }

  private instant(when: string): number {
    if (this.layout !== undefined) {
      const at = readInstant(when, this.layout, this.task.zone)
      if (!Number.isNaN(at)) return at
    }
    const { layout } = findLayout([when], this.layout === undefined ? [] : [this.layout])
    if (layout === undefined) return Number.NaN
    this.layout = layout
    return readInstant(when, layout, this.task.zone)
  }
}
