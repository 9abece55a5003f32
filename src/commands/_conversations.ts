import { stringify } from 'csv-stringify/sync'
import type { ConversationRow } from '../pipeline/run.js'
import { formulaSafe } from '../text/formula.js'
import { openDraft } from '../write.js'

/** Takes the row of each conversation and writes them to one file. */
export interface Rows {
  take(row: ConversationRow): void
  commit(): void
  discard(): void
}

const batch = 500

/** Opens `--conversations`: `.csv` or `.ndjson` by its ending; cells are safe to open in a spreadsheet. */
export function openRows(path: string): Rows {
  const draft = openDraft(path)
  const lines = path.toLowerCase().endsWith('.csv') ? csvLines() : ndjsonLines
  let waiting: ConversationRow[] = []
  const flush = (): void => {
    draft.append(lines(waiting))
    waiting = []
  }
  return {
    take(row) {
      waiting.push(row)
      if (waiting.length >= batch) flush()
    },
    commit() {
      flush()
      draft.commit()
    },
    discard: draft.discard,
  }
}

function csvLines(): (rows: readonly ConversationRow[]) => string {
  let header: readonly string[] | undefined
  return rows => {
    const first = rows[0]
    if (first === undefined) return ''
    const begun = header !== undefined
    header ??= Object.keys(first)
    const columns = header
    const cells = rows.map(row => columns.map(column => formulaSafe(row[column])))
    return stringify(begun ? cells : [[...columns], ...cells])
  }
}

function ndjsonLines(rows: readonly ConversationRow[]): string {
  return rows.map(row => `${JSON.stringify(row)}\n`).join('')
}
