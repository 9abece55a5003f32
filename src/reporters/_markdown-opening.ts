import type { Report } from '../model/report.js'
import { markdownText } from '../text/safe.js'
import { verdictWords } from './_gate.js'
import { headline, summary } from './_headline.js'
import { cell } from './_markdown-blocks.js'

/** What stands under the title of every page of markdown: the gate's verdict, if any, and what the report is about. */
export function openingMarkdown(report: Report): readonly string[] {
  const sentences = summary(report)
    .map(sentence => markdownText(sentence))
    .join(' ')
  return [cell(verdictWords(report)), `${cell(headline(report))}. ${sentences}`.trim()]
}
