import type { Report } from '../model/report.js'
import type { Reporter } from '../model/reporter.js'
import { jsonText } from './_json-text.js'

/** All findings as newline-delimited JSON, one object a line, as they stand in the JSON report. */
const ndjson: Reporter = {
  ending: '.ndjson',
  render: (report: Report): string => report.findings.map(finding => `${jsonText(finding, undefined)}\n`).join(''),
}

export default ndjson
