import { Chalk, type ChalkInstance } from 'chalk'
import type { Report } from '../model/report.js'
import type { Look, Reporter } from '../model/reporter.js'
import { ours, type Scope, type Section } from './_block.js'
import { verdictWords } from './_gate.js'
import { headline, readLine, summary } from './_headline.js'
import { sections } from './_sections.js'
import { factLines, listLines, tableLines } from './_terminal-blocks.js'
import { painted, shown, wrapped } from './_terminal-lines.js'

/** The report for a terminal: at most `look.width` columns (60 at least), coloured by meaning where colour is wanted. */
const terminal: Reporter = { render }

export default terminal

function render(report: Report, look: Look): string {
  const chalk = new Chalk({ level: look.colour ? 1 : 0 })
  const width = Math.max(60, look.width)
  const head = [
    verdictWords(report),
    headline(report),
    readLine(report, look.verbose ? 20 : 4),
    summary(report).flatMap(sentence => [ours(`${sentence} `)]),
  ]
  const lines = head.filter(words => words.length > 0).flatMap(words => wrapped(shown(words, 40), width).map(line => painted(line, chalk)))
  const scope: Scope = { everything: look.verbose, detail: look.verbose, waived: look.waived === true, room: width - 42 }
  const rest = sections(report, scope).flatMap(section => ['', ...sectionLines(section, width, chalk)])
  return `${[...lines, ...rest].join('\n')}\n`
}

function sectionLines(section: Section, width: number, chalk: ChalkInstance): readonly string[] {
  const note = section.note ?? []
  const [first] = section.blocks
  const asHead = note.length === 0 && first?.kind === 'table' && first.columns[0]?.head === ''
  const title = shown([ours(section.title, 'strong'), ...(note.length === 0 ? [] : [ours('  '), ...note])], width)
  return [
    ...(asHead || section.evident ? [] : wrapped(title, width).map(line => painted(line, chalk))),
    ...section.blocks.flatMap((block, at) => {
      if (block.kind === 'table') return tableLines(block, width, chalk, asHead && at === 0 ? section.title : '')
      return block.kind === 'facts' ? factLines(block, width, chalk) : listLines(block, width, chalk)
    }),
  ]
}
