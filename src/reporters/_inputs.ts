import type { Report } from '../model/report.js'
import { humanCount } from '../text/human.js'
import { data, ours, type Section, type Words } from './_block.js'

/** The files as read, each with its share of the rows: for the reports that have the room. */
export function files(report: Report): Section {
  const right = (head: string) => ({ head, align: 'right' }) as const
  const left = (head: string) => ({ head, align: 'left' }) as const
  return {
    title: 'Files',
    blocks: [
      {
        kind: 'table',
        columns: [
          left('file'),
          left('format'),
          left('kind'),
          left('encoding'),
          right('rows'),
          right('used'),
          right('rejected'),
          right('duplicate'),
          right('skipped'),
          left('SHA-256'),
        ],
        rows: report.inputs.map(input => [
          ...[input.path, input.format, input.kind, input.encoding].map((text): Words => [data(text)]),
          ...[input.rows, input.used, input.rejected, input.duplicate, input.skipped].map((count): Words => [ours(humanCount(count))]),
          [data(input.sha256.slice(0, 12))],
        ]),
      },
    ],
  }
}
