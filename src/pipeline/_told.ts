import type { Inspection } from '../model/inspection.js'
import type { Report } from '../model/report.js'
import type { Taken } from './_files.js'

/** What a file turned out to be, for `inspect`. */
export function inspectionOf({ input, peeked, recognised, ledger }: Taken): Inspection {
  const { rows, used, rejected, skipped, duplicate, first, last } = ledger
  const dates = first === undefined || last === undefined ? {} : { from: new Date(first).toISOString(), to: new Date(last).toISOString() }
  return { path: input.path, dialect: peeked.dialect, recognised, rows, used, rejected, skipped, duplicate, ...dates }
}

/** What a file turned out to be, for the report. */
export async function inputOf({ input, peeked, recognised, ledger, sha256 }: Taken): Promise<Report['inputs'][number]> {
  const { rows, used, rejected, duplicate, skipped } = ledger
  const { encoding, delimiter } = peeked.dialect
  return {
    path: input.path,
    kind: recognised.table.kind,
    format: recognised.format,
    encoding,
    delimiter,
    rows,
    used,
    rejected,
    duplicate,
    skipped,
    sha256: await sha256,
  }
}
