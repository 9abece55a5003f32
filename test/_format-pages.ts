import type { Alias, ColumnSpec, Format, Table } from '../src/model/format.js'
import { code, row, table } from './_table.js'

const paragraphs = (text: string): string => text.trim().split('\n').join('\n\n')

/** The README's table of formats: a line a desk, with the files that are recognised. */
export function formatsTable(formats: ReadonlyMap<string, Format>): string {
  const lines = [...formats].map(([id, { title, tables }]) => {
    const measurable = tables.filter(file => file.shape !== 'aggregate')
    const kinds = [...new Set(measurable.map(file => file.kind))].map(kind => {
      const names = measurable.flatMap(file => (file.kind === kind && file.name !== undefined ? [file.name] : []))
      return names.length === 0 ? kind : `${kind} (${names.join(', ')})`
    })
    return row(title, code(id), kinds.join(' · '))
  })
  return table(['desk', '`--format`', 'files recognised'], lines)
}

/** The page of every format: how its files are recognised and which header fills which field. */
export function formatsPage(formats: ReadonlyMap<string, Format>): string {
  const pages = [...formats].map(([id, format]) => {
    const tables = format.tables.map(tableOf).join('\n')
    return `## ${format.title}\n\n${code(id)}\n\n${paragraphs(format.about)}\n\n${tables}`
  })
  return `${formatsIntroduction}\n${pages.join('\n')}`
}

const formatsIntroduction = `# Formats

Made from the files beside this page by \`test/pages.test.ts\`: change them, not this page. On the terminal: \`care-audit formats show <id>\`.

A file is recognised by its header, whatever its name. Headers are compared without regard to case. Where several headers stand for one field, the first that is there is taken.
In a header, \`a|b\` is one of them, \`[…]\` may be missing, \`‹zone›\` is a time zone such as Europe/Vilnius, and a header that ends in \`…\` may go on. Other columns can be used with \`--by\` and \`--where\`.
`

function tableOf(file: Table): string {
  const known = file.recognise.map(entry =>
    typeof entry === 'string' || entry instanceof RegExp
      ? aliasOf(entry)
      : `${entry.length > 1 ? 'one of ' : ''}${entry.map(aliasOf).join(' ')}`,
  )
  const columns = Object.entries(file.columns).map(([field, spec]) =>
    row(code(field), `${spec.headers.map(aliasOf).join(' ')}${readingOf(spec)}`),
  )
  const notes = notesOf(file).map(note => `- ${note}`)
  const parts = [
    `### ${file.kind}${file.name === undefined ? '' : `: ${file.name}`}`,
    `Known by ${known.join(', ')}.`,
    ...(columns.length === 0 ? [] : [table(['field', 'headers'], columns)]),
    ...(notes.length === 0 ? [] : [notes.join('\n')]),
  ]
  return `${parts.join('\n\n')}\n`
}

function readingOf(spec: ColumnSpec): string {
  const notes = [
    ...(spec.every === true ? ['every such column'] : []),
    ...(spec.unit === undefined ? [] : [spec.unit === 'clock' ? 'H:MM:SS' : spec.unit === 'auto' ? 'unit as written' : spec.unit]),
    ...(spec.scale === undefined
      ? []
      : [spec.scale === 'words' ? 'in words' : spec.scale === 'auto' ? 'scale by its values' : `scale ${spec.scale}`]),
    ...(spec.layouts ?? []).map(layout => code(layout)),
  ]
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`
}

const shapes = new Map([
  ['update-log', 'A ticket may stand in several rows, one an update; `updated_at` says when.'],
  ['reply-thread', 'A conversation is a thread of messages that answer each other.'],
  ['comment-columns', 'Every comment is a column of its own: date;author;text.'],
  ['typed-messages', 'A row may be a message or an event, by its type.'],
  ['aggregate', 'Counts of many conversations a row: recognised, and refused, since nothing can be measured from them.'],
])

function notesOf(file: Table): readonly string[] {
  const words = (label: string, map: Readonly<Record<string, string>> | undefined): readonly string[] =>
    map === undefined
      ? []
      : [
          `${label}: ${Object.entries(map)
            .map(([word, meaning]) => `${word === '' ? 'an empty cell' : code(word)} = ${meaning}`)
            .join(', ')}`,
        ]
  return [
    ...(file.shape === undefined ? [] : [shapes.get(file.shape) ?? '']).filter(text => text !== ''),
    ...(file.zone === undefined ? [] : [`Times without an offset are in ${file.zone}.`]),
    ...(file.channel === undefined ? [] : [`Every row is of the channel ${code(file.channel)}.`]),
    ...(file.missing === undefined ? [] : [`Empty, too: ${file.missing.map(code).join(', ')}`]),
    ...(file.runningReopens === true ? ['The count of reopens runs along with the updates: each rise is a reopening.'] : []),
    ...words('Statuses', file.statuses),
    ...words('Ratings', file.scores),
    ...words('Priorities', file.priorities),
    ...words('Types of rows', file.types),
    ...words('Roles', file.roles),
  ]
}

function aliasOf(alias: Alias): string {
  return code(typeof alias === 'string' ? alias : readable(alias.source))
}

/** A header pattern as people read it. Escaped parentheses are set aside while those of groups are turned into words. */
function readable(pattern: string): string {
  const open = pattern.endsWith('$') ? '' : '…'
  return `${pattern
    .replace(/^\^|\$$|\\b$/g, '')
    .replaceAll('\\(', '\u0001')
    .replaceAll('\\)', '\u0002')
    .replace(/\(\?<zone>(?:\[[^\]]*\]|[^()[\]])*\)/g, '‹zone›')
    .replace(/\(\?<\w+>([^()]*)\)/g, '$1')
    .replaceAll('\\s+', ' ')
    .replace(/\(\?:([^()]*)\)\?/g, '[$1]')
    .replace(/\(\?:([^()]*)\)/g, '($1)')
    .replaceAll('\u0001', '(')
    .replaceAll('\u0002', ')')
    .replace(/\\(.)/g, '$1')}${open}`
}
