import { Chalk, type ChalkInstance } from 'chalk'
import type { FindingReport, Report } from '../model/report.js'
import type { Look, Reporter } from '../model/reporter.js'
import { humanCount } from '../text/human.js'
import { safeText } from '../text/safe.js'
import { data, ours, type Tone, type Words } from './_block.js'
import { lowNote, waiverWords } from './_findings.js'
import { painted, shown, wrapped } from './_terminal-lines.js'

/** Findings in documents for a terminal: a place an editor can jump to, the clause with the words that tell, law and mend. */
const policy: Reporter = { render }

export default policy

const tones: { readonly [S in FindingReport['severity']]: Tone } = { error: 'bad', warning: 'warn', info: 'dim' }
const indent = '  '

function render(report: Report, look: Look): string {
  const chalk = new Chalk({ level: look.colour ? 1 : 0 })
  const width = Math.max(60, look.width)
  const sure = report.findings.filter(each => each.confidence === 'high' && each.waived === undefined)
  const doubtful = report.findings.filter(each => each.confidence === 'low' && each.waived === undefined)
  const waived = report.findings.filter(each => each.waived !== undefined)
  const tell = (list: readonly FindingReport[]): readonly string[] =>
    inPlace(list).flatMap(each => [...findingLines(each, report, look, width, chalk), ''])
  const title = (text: string): readonly string[] => [painted(shown([ours(text, 'strong')], width), chalk), '']
  const lines = [
    ...tell(sure),
    ...(doubtful.length === 0 ? [] : [...title(`Worth a look (of low confidence; ${lowNote(report)})`), ...tell(doubtful)]),
    ...(waived.length === 0 || !(look.verbose || look.waived === true) ? [] : [...title('Waived'), ...tell(waived)]),
    ...wrapped(shown(summary(report, sure, doubtful.length, waived.length), width), width).map(line => painted(line, chalk)),
  ]
  return `${lines.join('\n')}\n`
}

function inPlace(list: readonly FindingReport[]): readonly FindingReport[] {
  return list.toSorted(
    (a, b) =>
      (a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : 0) ||
      a.place.line - b.place.line ||
      (a.place.column ?? 0) - (b.place.column ?? 0) ||
      b.probability - a.probability,
  )
}

function findingLines(finding: FindingReport, report: Report, look: Look, width: number, chalk: ChalkInstance): readonly string[] {
  const { place, severity, rule } = finding
  // Never cut nor broken: an editor must be able to follow it.
  const at = chalk.bold(safeText([place.file, place.line, ...(place.column === undefined ? [] : [place.column])].join(':')))
  const sure = ours(`  ${finding.confidence} confidence (${Math.min(finding.probability, 0.99).toFixed(2)})`, 'dim')
  const head = `${at}  ${painted(shown([ours(severity, tones[severity]), ours(`  ${rule}`, 'strong'), sure], width), chalk)}`
  const card = report.rules.find(each => each.id === rule)
  const body: Words[] = [clauseWords(finding)]
  if (finding.clause !== undefined) body.push([ours('Under: ', 'dim'), data(finding.clause, 'dim')])
  if (finding.law.length > 0) body.push([ours(`Law: ${finding.law.join('; ')}`)])
  if (card?.mend !== undefined) body.push([ours(`Mend: ${card.mend}`)])
  if (finding.waived !== undefined) body.push(waiverWords(finding.waived))
  if (look.verbose) body.push(...evidence(finding))
  return [head, ...body.flatMap(words => wrapped(shown(words, 400), width - indent.length).map(line => indent + painted(line, chalk)))]
}

/** The clause, with the words that tell between marks, which stay where there is no colour. */
function clauseWords({ excerpt, marked, severity }: FindingReport): Words {
  if (marked === undefined) return [ours('“'), data(excerpt), ours('”')]
  const [from, to] = marked
  return [
    ours('“'),
    data(excerpt.slice(0, from)),
    ours('⟦', 'dim'),
    data(excerpt.slice(from, to), tones[severity]),
    ours('⟧', 'dim'),
    data(excerpt.slice(to)),
    ours('”'),
  ]
}

function evidence(finding: FindingReport): readonly Words[] {
  const told: Words[] = [[ours('Found by: ', 'dim'), ours(finding.reason === 'alike' ? 'its words alone' : finding.reason, 'dim')]]
  if (finding.signals.length > 0) told.push([ours(`Signals: ${finding.signals.join(', ')}`, 'dim')])
  if (finding.vetoes.length > 0) told.push([ours(`Looked for in vain: ${finding.vetoes.join(', ')}`, 'dim')])
  if (finding.words.length > 0) told.push([ours('Words that weighed most: ', 'dim'), data(finding.words.join(', '), 'dim')])
  told.push([ours(`Fingerprint: ${finding.fingerprint}`, 'dim')])
  return told
}

function summary(report: Report, sure: readonly FindingReport[], doubtful: number, waived: number): Words {
  const files = counted(report.inputs.length, 'document')
  const clauses = counted(report.ledger.rows, 'clause')
  const graves = (['error', 'warning', 'info'] as const).flatMap(severity => {
    const count = sure.filter(each => each.severity === severity).length
    return count === 0 ? [] : [`${humanCount(count)} ${severity}`]
  })
  const found =
    sure.length === 0
      ? ours('no finding of high confidence', 'good')
      : ours(
          `${counted(sure.length, 'possible violation')} (${graves.join(', ')})`,
          sure.some(each => each.severity === 'error') ? 'bad' : 'warn',
        )
  const rest = [...(doubtful > 0 ? [`${humanCount(doubtful)} worth a look`] : []), ...(waived > 0 ? [`${humanCount(waived)} waived`] : [])]
  return [ours(`${files}, ${clauses}: `), found, ours(`${rest.map(each => `; ${each}`).join('')}.`)]
}

function counted(count: number, thing: string): string {
  return `${humanCount(count)} ${thing}${count === 1 ? '' : 's'}`
}
