import type { Report } from '../model/report.js'
import type { Look, Reporter } from '../model/reporter.js'
import { markdownCode, markdownText } from '../text/safe.js'
import type { Scope } from './_block.js'
import { readLine, titleOfReport } from './_headline.js'
import { cell, markdownList, sectionMarkdown } from './_markdown-blocks.js'
import { openingMarkdown } from './_markdown-opening.js'
import { meanings, provenance, quantiles } from './_provenance.js'
import { sections } from './_sections.js'

/** Days that still make a table one reads; longer runs are shown by week or month. */
const buckets = 36

/** The whole report for a wiki, a pull request or a browser, as GitHub-flavoured markdown; text from data stands in code spans. */
const markdown: Reporter = { ending: '.md', render }

export default markdown

function render(report: Report, look: Look): string {
  const blocks = [
    `# ${titleOfReport(report)}`,
    ...openingMarkdown(report),
    `Read: ${cell(readLine(report, 20))}.`,
    ...sections(report, scopeOf(look, buckets)).flatMap(section => sectionMarkdown(section, 2)),
    ...definitions(report),
    '## How to check this report',
    markdownList(provenance(report)),
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

function scopeOf({ verbose, waived, audience }: Look, room: number): Scope {
  return { everything: true, detail: verbose, waived: waived === true, room, ...(audience === undefined ? {} : { audience }) }
}

function definitions(report: Report): readonly string[] {
  const items = meanings(report).map(
    ({ id, title, about }) => `- **${markdownText(title)}** (${markdownCode(id, 'line')}): ${markdownText(about)}`,
  )
  return items.length === 0 ? [] : ['## What the figures mean', quantiles, items.join('\n')]
}
