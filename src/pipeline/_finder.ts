import { Refusal } from '../model/refusal.js'
import type { Dialect, Row } from '../model/row.js'
import type { RecordFinder } from './_record.js'
import { createScanner, scannable } from './_scanner.js'

/** Which reader finds the records: the scanner wherever it can, else csv-parse. */
export type Reader = 'scanner' | 'csv-parse'

/** The finder of records for a dialect. */
export async function createFinder(
  path: string,
  dialect: Dialect,
  reader: Reader | undefined,
  onRow: (row: Row) => void,
): Promise<RecordFinder> {
  const scanner = (reader ?? (scannable(dialect) ? 'scanner' : 'csv-parse')) === 'scanner'
  if (scanner) return createScanner(path, dialect, onRow)
  // Loaded only where it is needed, which is seldom.
  const { createCsvParse } = await import('./_csvparse.js')
  return createCsvParse(path, dialect, onRow)
}

/** The refusal of an input without a byte (3). */
export function empty(path: string): Refusal {
  return new Refusal(3, `“${path}” is empty.`, 'Export it again, and wait until the export has been written.')
}
