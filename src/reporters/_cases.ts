import type { Reconciled, Report, Worst } from '../model/report.js'
import { humanCount, humanDuration, humanPercent } from '../text/human.js'
import { data, joined, ours, prose, type Section, type Words } from './_block.js'
import { titleOfPart } from './_words.js'

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
