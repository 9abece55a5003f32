import type { FindingReport, Reconciled, Report, Worst } from '../model/report.js'
import { humanCount, humanDuration, humanPercent } from '../text/human.js'
import { data, joined, ours, prose, type Section, type Tone, type Words } from './_block.js'
import { titleOfPart } from './_words.js'

const severities = new Map<string, Tone>([
  ['error', 'bad'],
  ['warning', 'warn'],
])

/** Agreement with the desk's own columns and the largest reason of each disagreement; undefined where there is nothing to compare. */
export function reconciliation(report: Report, everything: boolean): Section | undefined {
  const compared = report.reconciliation.filter(one => one.compared > 0)
  if (compared.length === 0) return undefined
  const disagreements: Words[] = compared.flatMap(one =>
    one.worst
      .slice(0, 5)
      .map(
        (worst): Words => [
          data(worst.conversation),
          ours(`: ours ${figure(one, worst.ours)}, theirs `),
          ours(figure(one, worst.theirs)),
          ours(' in '),
          data(one.column),
          ours(', '),
          prose(worst.reason),
        ],
      ),
  )
  return {
    title: 'Against the desk’s own columns',
    note: [ours('agreement within 60 seconds, or equal counts', 'dim')],
    blocks: [
      { kind: 'facts', rows: compared.map(one => ({ label: titleOfPart(one.figure.split('.')), words: agreement(one) })) },
      ...(everything && disagreements.length > 0 ? [{ kind: 'list', items: disagreements } as const] : []),
    ],
  }
}

function agreement(one: Reconciled): Words {
  const [biggest] = one.reasons.toSorted((a, b) => b.count - a.count)
  const all = one.agree === one.compared
  return joined([
    [
      ours(`${humanCount(one.agree)} of ${humanCount(one.compared)} agree`, all ? 'good' : 'warn'),
      ours(` (${humanPercent(one.agree / one.compared)}) with `),
      data(one.column),
    ],
    biggest === undefined || all ? [] : [ours('mostly '), prose(biggest.reason), ours(` (${humanCount(biggest.count)})`)],
  ])
}

function figure(one: Reconciled, value: number): string {
  return /time|wait|age/.test(one.figure) ? humanDuration(value) : humanCount(value)
}

/** The worst conversations of each figure, by id and with their place in the files. */
export function worst(report: Report, everything: boolean): Section | undefined {
  const figures = report.worst.filter(one => one.conversations.length > 0)
  if (figures.length === 0) return undefined
  const rows = figures.flatMap(one =>
    one.conversations.slice(0, everything ? 10 : 2).map((conversation, at) => worstRow(one, conversation, at === 0)),
  )
  return {
    title: 'Worst conversations',
    blocks: [
      {
        kind: 'table',
        columns: [
          { head: '', align: 'left' },
          { head: 'conversation', align: 'left', elastic: true },
          { head: '', align: 'left', elastic: true },
          { head: '', align: 'right' },
          { head: '', align: 'left', minor: true },
        ],
        rows,
      },
    ],
  }
}

function worstRow(one: Worst, conversation: Worst['conversations'][number], first: boolean): readonly Words[] {
  const path = one.figure.split('.').filter(step => step !== 'calendar')
  const shown =
    one.unit === 'seconds'
      ? humanDuration(conversation.value, one.figure.endsWith('business') ? 'business' : 'calendar')
      : humanCount(conversation.value)
  const { place } = conversation
  return [
    first ? [ours(titleOfPart(path))] : [],
    [data(conversation.conversation)],
    conversation.note === '' ? [] : [prose(conversation.note)],
    [ours(shown, 'bad')],
    place === undefined ? [] : [data(`${place.file}:${place.line}`, 'dim')],
  ]
}

/** The rules that failed and the gravest findings of high confidence; undefined where no rule was checked. */
export function findings(report: Report, everything: boolean): Section | undefined {
  if (report.rules.length === 0 && report.findings.length === 0) return undefined
  const high = report.findings.filter(one => one.confidence === 'high').toSorted((a, b) => rank(a.severity) - rank(b.severity))
  const shown = high.slice(0, everything ? 50 : 5)
  const more = report.findings.length - shown.length
  const failed = report.rules
    .filter(rule => rule.findings + rule.low > 0)
    .toSorted((a, b) => rank(a.severity) - rank(b.severity) || b.failed - a.failed)
  const note =
    report.findings.length === 0
      ? `${humanCount(report.rules.length)} rules checked, nothing found`
      : more > 0
        ? `${humanCount(more)} more in the JSON report`
        : ''
  return {
    title: 'Findings',
    note: note === '' ? [] : [ours(note, 'dim')],
    blocks: [
      {
        kind: 'facts',
        rows: failed.map(rule => ({
          label: rule.id,
          words: joined([
            [ours(rule.severity, severities.get(rule.severity))],
            [ours(`failed ${humanCount(rule.failed)} of ${humanCount(rule.checked)}`)],
            rule.low > 0 ? [ours(`${humanCount(rule.low)} of low confidence`, 'dim')] : [],
          ]),
        })),
      },
      { kind: 'list', items: shown.map(item) },
    ],
  }
}

function rank(severity: string): number {
  const at = ['error', 'warning', 'info'].indexOf(severity)
  return at < 0 ? 3 : at
}

function item(finding: FindingReport): Words {
  return joined([
    [ours(finding.severity, severities.get(finding.severity)), ours(': '), prose(finding.message)],
    finding.conversation === undefined ? [] : [data(finding.conversation)],
    [data(`${finding.place.file}:${finding.place.line}`, 'dim')],
    finding.excerpt === '' ? [] : [data(finding.excerpt, 'dim')],
  ])
}
