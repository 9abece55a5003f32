import type { Report } from '../model/report.js'
import type { Reporter } from '../model/reporter.js'
import { humanCount } from '../text/human.js'
import { jsonText } from './_json-text.js'
import { resultsOf } from './_sarif-results.js'
import { descriptors } from './_sarif-rules.js'

/** GitHub code scanning keeps the first so many results of a run and drops the rest without a word. */
const most = 5000

/**
 * SARIF 2.1.0 (OASIS) as GitHub code scanning takes it: broken conditions at their line of the configuration, then findings, the
 * gravest first; what is over 5 000 results is left out and said so.
 */
const sarif: Reporter = { ending: '.sarif', render }

export default sarif

function render(report: Report): string {
  const rules = descriptors(report)
  const { shown, total } = resultsOf(
    report,
    rules.map(rule => rule.id),
    most,
  )
  const truncated = total > shown.length ? { shown: shown.length, total } : undefined
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'care-audit', version: report.tool.version, semanticVersion: report.tool.version, rules } },
        automationDetails: { id: `care-audit/${commandOf(report)}/` },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: truncated === undefined ? [] : [notification(truncated)] }],
        columnKind: 'utf16CodeUnits',
        results: shown,
        properties: {
          ...(report.asOf === undefined ? {} : { asOf: report.asOf }),
          ...(truncated === undefined ? {} : { truncated }),
        },
      },
    ],
  }
  return `${jsonText(log, 2)}\n`
}

function notification({ shown, total }: { readonly shown: number; readonly total: number }): object {
  const text = `Only the gravest ${humanCount(shown)} of ${humanCount(total)} results are here; the JSON report has all of them.`
  return { level: 'warning', descriptor: { id: 'truncated' }, message: { text } }
}

/** Several uploads for one commit are kept apart by the command that made them. */
function commandOf({ manifest }: Report): string {
  return /^care-audit ([a-z]+)\b/.exec(manifest.commandLine)?.[1] ?? 'report'
}
