import type { FindingReport, Report } from '../model/report.js'
import { humanCount, humanInstant } from '../text/human.js'
import { data, type Fact, joined, ours, prose, type Scope, type Section, type Tone, type Words } from './_block.js'
import { countsLow } from './_carried.js'
import { gravestOfEach, toneOf } from './_ranks.js'
import { word } from './_words.js'

/** The gravest findings of high confidence, in single conversations and documents. */
export function findings(report: Report, scope: Scope): Section | undefined {
  const mine = report.findings.filter(one => one.confidence === 'high' && one.waived === undefined && one.conversations === undefined)
  return listed(report, scope, 'Findings', 'possible violations, the gravest first', mine, 5, 50)
}

/** Findings over the whole export, such as an incident that nobody announced. */
export function wholeFindings(report: Report, scope: Scope): Section | undefined {
  const mine = report.findings.filter(one => one.waived === undefined && one.conversations !== undefined)
  return listed(report, scope, 'Over the whole export', '', mine, 5, 50)
}

/** Findings of low confidence, which count for no exit code unless that was asked for. */
export function doubtful(report: Report, scope: Scope): Section | undefined {
  const mine = report.findings.filter(one => one.confidence === 'low' && one.waived === undefined && one.conversations === undefined)
  return listed(report, scope, 'Worth a look', `of low confidence; ${lowNote(report)}`, mine, 2, 20)
}

/** What findings of low confidence count for in this run. */
export function lowNote({ manifest }: Report): string {
  return countsLow(manifest.commandLine) ? 'they count too, as --confidence low asks' : 'they count for no exit code'
}

/** Findings that a waiver covers, with its reason; undefined unless asked for. */
export function waivedFindings(report: Report, scope: Scope): Section | undefined {
  if (!scope.waived) return undefined
  const mine = report.findings.filter(one => one.waived !== undefined)
  return listed(report, { ...scope, everything: true }, 'Waived', 'covered by a waiver, which says why', mine, 50, 50)
}

function listed(
  report: Report,
  scope: Scope,
  title: string,
  note: string,
  mine: readonly FindingReport[],
  few: number,
  many: number,
): Section | undefined {
  if (mine.length === 0) return undefined
  const shown = gravestOfEach(mine, scope.everything ? many : few)
  const more = mine.length - shown.length
  const notes = [note, more > 0 ? `${humanCount(more)} more: -o findings.csv or -o report.json has all` : ''].filter(text => text !== '')
  return {
    title,
    note: notes.length === 0 ? [] : [ours(notes.join('; '), 'dim')],
    blocks: [{ kind: 'facts', rows: shown.map((one, at) => fact(one, shown[at - 1], report.timeZone, scope.detail)) }],
  }
}

/** What the finding before it, of the same rule, said already is not said again. */
function fact(finding: FindingReport, before: FindingReport | undefined, timeZone: string, detail: boolean): Fact {
  const tone = toneOf(finding.severity)
  const law = finding.law.join('; ')
  return {
    label: finding.severity,
    ...(tone === undefined ? {} : { tone }),
    words: joined([
      [data(finding.rule, 'strong')],
      finding.conversation === undefined ? [] : [data(finding.conversation)],
      [data(placeOf(finding), 'dim')],
      finding.at === undefined ? [] : [ours(humanInstant(finding.at, timeZone), 'dim')],
      [ours(`${finding.confidence} confidence, ${(Math.floor(finding.probability * 100) / 100).toFixed(2)}`, 'dim')],
      finding.evidence === 'report' ? [ours('as the customer tells it', 'dim')] : [],
    ]),
    more: [
      ...(finding.clause === undefined ? [] : [[ours('in '), data(finding.clause)]]),
      ...(finding.excerpt === '' ? [] : [excerptWords(finding)]),
      ...(finding.message === before?.message ? [] : [[prose(finding.message)]]),
      ...spread(finding),
      ...(law === '' || law === before?.law.join('; ') ? [] : [[ours('Law: ', 'dim'), prose(law, 'dim')]]),
      ...(finding.waived === undefined ? [] : [waiverWords(finding.waived)]),
      ...(detail ? evidence(finding) : []),
    ],
  }
}

/** The excerpt, the words that tell between marks, which stay where there is no colour. */
function excerptWords({ excerpt, marked, severity }: FindingReport): Words {
  if (marked === undefined) return [ours('“'), data(excerpt), ours('”')]
  const [from, to] = marked
  const part = (text: string, tone?: Tone): Words => (text === '' ? [] : [data(text, tone)])
  return [
    ours('“'),
    ...part(excerpt.slice(0, from)),
    ours('⟦', 'dim'),
    ...part(excerpt.slice(from, to), toneOf(severity)),
    ours('⟧', 'dim'),
    ...part(excerpt.slice(to)),
    ours('”'),
  ]
}

/** A finding over the export: how many conversations it shows in, and some of them. */
function spread({ conversations }: FindingReport): readonly Words[] {
  if (conversations === undefined) return []
  const ids = joined(
    conversations.ids.slice(0, 10).map((id): Words => [data(id)]),
    ', ',
  )
  return [[ours(`In ${humanCount(conversations.count)} conversations${ids.length === 0 ? '' : ', such as '}`), ...ids]]
}

/** `Waived: the reason (who owns it), until 2026-12-31`; a waiver within a document has neither owner nor end. */
export function waiverWords(waived: NonNullable<FindingReport['waived']>): Words {
  return [
    ours('Waived: '),
    prose(waived.reason),
    ...(waived.owner === undefined ? [] : [ours(' ('), data(waived.owner), ours(')')]),
    ...(waived.until === undefined ? [] : [ours(', until '), data(waived.until)]),
  ]
}

function evidence(finding: FindingReport): readonly Words[] {
  const line = (head: string, all: readonly string[]): readonly Words[] =>
    all.length === 0
      ? []
      : [
          [
            ours(`${head}: `, 'dim'),
            ...joined(
              all.map((text): Words => [data(text, 'dim')]),
              ', ',
            ),
          ],
        ]
  return [
    [ours('Way: ', 'dim'), prose(word(finding.reason), 'dim')],
    ...line('Signals', finding.signals),
    ...line('Looked for and not found', finding.vetoes),
    ...line('Words that weighed most', finding.words),
    [ours('Fingerprint: ', 'dim'), data(finding.fingerprint, 'dim')],
  ]
}

/** `exports/messages.csv:88`, with the column where it is known. */
export function placeOf({ place }: FindingReport): string {
  return `${place.file}:${place.line}${place.column === undefined ? '' : `:${place.column}`}`
}
