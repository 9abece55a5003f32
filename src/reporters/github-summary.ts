import type { Report } from '../model/report.js'
import type { Look, Reporter } from '../model/reporter.js'
import { findings, wholeFindings } from './_findings.js'
import { gate } from './_gate.js'
import { isOfDocuments, titleOfReport } from './_headline.js'
import { sectionMarkdown } from './_markdown-blocks.js'
import { openingMarkdown } from './_markdown-opening.js'
import { rates } from './_rates.js'
import { rules } from './_rules.js'
import { times } from './_times.js'
import { ledger } from './_trust.js'

/** The page that GitHub shows under a step, and a comment on a pull request: verdict, what broke and why, rules, the gravest findings, the figures. */
const page: Reporter = { render }

export default page

function render(report: Report, look: Look): string {
  const scope = { everything: false, detail: look.verbose, waived: look.waived === true, room: 36 }
  const parts = [
    gate(report, scope),
    rules(report, scope),
    findings(report, scope),
    wholeFindings(report, scope),
    times(report, false),
    rates(report, false),
    ledger(report),
  ]
  const blocks = [
    `## ${isOfDocuments(report) ? titleOfReport(report) : 'Customer care audit'}`,
    ...openingMarkdown(report),
    ...parts.flatMap(section => (section === undefined ? [] : sectionMarkdown(section, 3))),
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}
