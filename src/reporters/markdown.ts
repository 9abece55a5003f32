import type { Report } from '../model/report.js'
import type { Look, Reporter } from '../model/reporter.js'
import { humanInstant } from '../text/human.js'
import { markdownCode, markdownText } from '../text/safe.js'
import { data, ours, type Scope } from './_block.js'
import { verdictWords } from './_gate.js'
import { headline, periodOf, readLine, summary } from './_headline.js'
import { cell, markdownList, sectionMarkdown } from './_markdown-blocks.js'
import { sections } from './_sections.js'
import { aboutOf, titleOf } from './_words.js'

/** Days that still make a table one reads; longer runs are shown by week or month. */
const buckets = 36

/** The whole report for a wiki, a pull request or a browser, as GitHub-flavoured markdown; text from data stands in code spans. */
const markdown: Reporter = { ending: '.md', render }

export default markdown

function render(report: Report, look: Look): string {
  const period = periodOf(report)
  const blocks = [
    `# Customer care audit${period === undefined ? '' : `, ${period}`}`,
    cell(verdictWords(report)),
    [
      cell(headline(report)),
      '. ',
      summary(report)
        .map(sentence => markdownText(sentence))
        .join(' '),
    ]
      .join('')
      .trim(),
    `Read: ${cell(readLine(report, 20))}.`,
    ...sections(report, scopeOf(look, buckets)).flatMap(section => sectionMarkdown(section, 2)),
    ...definitions(report),
    '## How to check this report',
    provenance(report),
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

function scopeOf({ verbose, waived, audience }: Look, room: number): Scope {
  return { everything: true, detail: verbose, waived: waived === true, room, ...(audience === undefined ? {} : { audience }) }
}

function definitions(report: Report): readonly string[] {
  const items = Object.keys(report.metrics).flatMap(id => {
    const about = aboutOf(id)
    return about === undefined ? [] : [`- **${markdownText(titleOf(id))}** (${markdownCode(id, 'line')}): ${markdownText(about)}`]
  })
  if (items.length === 0) return []
  const quantiles =
    'The median is the value half of the conversations stay within, p90 the one nine in ten stay within. “Unfinished counted in” is the median with those that still wait counted for as long as they have waited (Kaplan–Meier). ' +
    'An interval is where the true rate lies in 95 of 100 such samples (Wilson).'
  return ['## What the figures mean', quantiles, items.join('\n')]
}

function provenance(report: Report): string {
  const { manifest, tool } = report
  const hash = (text: string) => (text === '' ? ours('none') : data(text.slice(0, 12)))
  return markdownList({
    kind: 'list',
    items: [
      [ours('Made by '), data(`${tool.name} ${tool.version}`), ours(' with '), data(manifest.commandLine)],
      [
        ours('Every conversation with its figures: add '),
        data('--conversations rows.csv'),
        ours('; one conversation step by step: '),
        data('care-audit explain'),
      ],
      [
        ours('Times in '),
        data(report.timeZone),
        ours(' (time zone data '),
        data(manifest.timeZoneData),
        ours(')'),
        ours(report.asOf === undefined ? '' : `, seen up to ${humanInstant(report.asOf, report.timeZone)}`),
      ],
      [
        ours('Configuration '),
        hash(manifest.config),
        ours(', rules '),
        hash(manifest.rules),
        ours(', definitions '),
        data(report.definitions),
        ours(' '),
        hash(manifest.definitions),
      ],
    ],
  })
}
