import type { Report } from '../model/report.js'
import type { Reporter } from '../model/reporter.js'
import { jsonText } from './_json-text.js'

/** The report as it is: keys in its own order, two spaces, a line feed at the end, every number with all its digits. */
const json: Reporter = {
  ending: '.json',
  render: (report: Report): string => `${jsonText(report, 2)}\n`,
}

export default json
