import { stringify } from 'csv-stringify/sync'
import type { Report } from '../model/report.js'
import type { Reporter } from '../model/reporter.js'
import { formulaSafe } from '../text/formula.js'
import { safeText } from '../text/safe.js'
import { findingColumns, findingRow } from './_finding-row.js'

/** All findings as CSV, a row each under a head: safe to open in a spreadsheet, every text in one visible line. */
const csv: Reporter = {
  ending: '.csv',
  render: (report: Report): string => stringify([[...findingColumns], ...report.findings.map(finding => cells(findingRow(finding)))]),
}

export default csv

function cells(row: ReturnType<typeof findingRow>): readonly string[] {
  return findingColumns.map(column => {
    const value = row[column]
    return formulaSafe(typeof value === 'string' ? safeText(value) : value)
  })
}
