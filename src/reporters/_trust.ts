import type { Report } from '../model/report.js'
import { humanCount } from '../text/human.js'
import { data, joined, ours, prose, type Section, type Words } from './_block.js'
import { distributionAt, partAt, ratioAt, unknownParts } from './_figures.js'
import { isOfDocuments } from './_headline.js'
import { importance, reasonWords, titleOfPart, word } from './_words.js'

/** What was odd in the files and which rows were refused; undefined where nothing was. */
export function quality(report: Report, everything: boolean): Section | undefined {
  const rejected = report.ledger.rejected.filter(one => one.count > 0).map(one => ({ ...one, message: '' }))
  const notes = report.quality.filter(note => note.count > 0)
  const shown = everything ? notes : notes.slice(0, 4)
  if (rejected.length + shown.length === 0) return undefined
  const items = [
    ...rejected.map(one => [
      ours(`${humanCount(one.count)} ${one.count === 1 ? 'row' : 'rows'} rejected`, 'bad'),
      ours(`: ${word(one.reason)}`),
      ...examples(one.examples, everything),
    ]),
    ...shown.map(note => noteWords(note, everything)),
  ]
  const more = notes.length - shown.length
  return {
    title: 'Data quality',
    note: more > 0 ? [ours(`${humanCount(more)} more with --verbose`, 'dim')] : [],
    blocks: [{ kind: 'list', items }],
  }
}

/** The sentence, with the count before it where it does not tell it itself; its code and examples where there is room. */
function noteWords(note: Report['quality'][number], everything: boolean): Words {
  const tells = new RegExp(`(?<!\\d)${note.count}(?!\\d)`).test(note.message)
  const count = tells ? '' : `${humanCount(note.count)} × `
  if (!everything) return [...(tells ? [] : [ours(count, 'warn')]), prose(note.message)]
  return [ours(`${count}${word(note.code)}`, 'warn'), ours(': '), prose(note.message), ...examples(note.examples, true)]
}

function examples(all: Report['quality'][number]['examples'], everything: boolean): Words {
  const shown = all.slice(0, everything ? 3 : 1)
  return shown.flatMap(
    (one): Words => [
      ours(' (e.g. ', 'dim'),
      data(`${one.file}:${one.line}`, 'dim'),
      ...(one.why === '' ? [] : [ours(': ', 'dim'), prose(one.why, 'dim')]),
      ours(')', 'dim'),
    ],
  )
}

/** Each figure that is missing, under the reason why: unknown metrics, and business hours and targets where none are configured. */
export function unmeasured(report: Report): Section | undefined {
  const { metrics } = report
  const byReason = new Map<string, string[]>()
  for (const { path, reason } of unknownParts(metrics).toSorted((a, b) => importance(a.path[0]) - importance(b.path[0]))) {
    const words = reasonWords(reason)
    byReason.set(words, [...(byReason.get(words) ?? []), titleOfPart(path)])
  }
  const measured = distributionAt(metrics, 'first-response-time.calendar') ?? distributionAt(metrics, 'resolution-time.first.calendar')
  const business = ['first-response-time', 'resolution-time.first', 'next-response-time'].some(
    path => partAt(metrics, `${path}.business`) !== undefined,
  )
  if (measured !== undefined && !business) byReason.set('no schedule is configured', ['Business hours'])
  if (measured !== undefined && ratioAt(metrics, 'first-response-time.sla') === undefined && !waitsForTarget(report)) {
    byReason.set('no target is configured', ['First response in target'])
  }
  const items = [...byReason].map(([reason, titles]): Words => [ours(titles.join(', '), 'strong'), ours(': '), prose(reason)])
  return items.length === 0 ? undefined : { title: 'What could not be measured, and why', blocks: [{ kind: 'list', items }] }
}

function waitsForTarget(report: Report): boolean {
  const pending = partAt(report.metrics, 'first-response-time.sla.pending')
  return typeof pending === 'number' && pending > 0
}

/** Where every row and every conversation went; says so loudly where the sums do not add up. */
export function ledger(report: Report): Section {
  const { ledger: book } = report
  const rejected = book.rejected.reduce((sum, one) => sum + one.count, 0)
  const excluded = book.excluded.reduce((sum, one) => sum + one.count, 0)
  const sum = (total: number, parts: readonly (readonly [number, string])[]): Words => {
    const adds = parts.reduce((all, [count]) => all + count, 0) === total
    return [
      ours(`${humanCount(total)} = ${parts.map(([count, name]) => `${humanCount(count)} ${name}`).join(' + ')}`),
      ...(adds ? [] : [ours(' — does not add up', 'bad')]),
    ]
  }
  const why = book.excluded.filter(one => one.count > 0).map((one): Words => [ours(`${word(one.reason)} ${humanCount(one.count)}`)])
  const conversations = {
    label: 'Conversations',
    words: [
      ...sum(book.conversations, [
        [book.measured, 'measured'],
        [excluded, 'excluded'],
      ]),
      ...(why.length === 0 ? [] : [ours(' ('), ...joined(why, ', '), ours(')')]),
    ],
  }
  return {
    title: 'Ledger',
    evident: true,
    blocks: [
      {
        kind: 'facts',
        rows: [
          {
            label: isOfDocuments(report) ? 'Clauses' : 'Rows',
            words: sum(book.rows, [
              [book.used, 'used'],
              [rejected, 'rejected'],
              [book.duplicate, 'duplicate'],
              [book.skipped, 'skipped'],
            ]),
          },
          ...(isOfDocuments(report) ? [] : [conversations]),
        ],
      },
    ],
  }
}
