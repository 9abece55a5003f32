import type { Alias, ColumnSpec, Format, Table } from '../src/model/format.js'
import type { Metric } from '../src/model/metric.js'
import { reportSchema } from '../src/model/report.schema.js'

/** A cell of a Markdown table: bars would end it. */
const cell = (text: string): string => text.replaceAll('|', '\\|')
const code = (text: string): string => `\`${text}\``
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const paragraphs = (text: string): string => text.trim().split('\n').join('\n\n')

const units = new Map([
  ['seconds', 'time'],
  ['ratio', 'ratio'],
  ['count', 'count'],
])

/** The README's table of metrics: a line each, with the first sentence of what it says about itself. */
export function metricsTable(metrics: ReadonlyMap<string, Metric>): string {
  const lines = [...metrics].map(([id, { title, unit, about }]) => {
    const [sentence = ''] = about.split(/(?<=\.)\s/)
    return row(`${title}<br>${code(id)}`, units.get(unit) ?? unit, sentence)
  })
  return [row('metric', 'unit', 'what it means'), row('---', '---', '---'), ...lines].join('\n')
}

/** The page of every metric, built from the plug-ins and the JSON Schema. */
export function metricsPage(metrics: ReadonlyMap<string, Metric>): string {
  const pages = [...metrics].map(([id, metric]) => {
    const better = metric.better === 'none' ? 'neither high nor low is better in itself' : `${metric.better} is better`
    const about = `Unit: ${units.get(metric.unit) ?? metric.unit} · ${better} · ${metric.perGroup ? 'also by group, with `--by`' : 'over the whole run only'}`
    const headline = metric.headline.map(path => code(`metrics["${id}"].${path}`)).join(', ')
    const paths = pathsOf(id).map(([path, shape]) => row(code(path), shape))
    const table = [row('JSON path', 'what stands there'), row('---', '---'), ...paths].join('\n')
    return `## ${metric.title}\n\n${code(id)} · ${about}\n\n${metric.about}\n\nHeadline: ${headline}\n\n${table}\n`
  })
  return `${metricsIntroduction}\n${pages.join('\n')}`
}

const metricsIntroduction = `# Metrics

Made from the files beside this page by \`test/pages.test.ts\`: change them, not this page. On the terminal: \`care-audit metrics show <id>\`.

Paths stand below \`metrics["<id>"]\` in the JSON report. A *distribution* is \`{ n, mean, p50, p90, p95, min, max }\`, in seconds for a time; a *ratio* is \`{ k, n, rate, interval }\`
with the Wilson 95 % interval; a *target* is a ratio with \`met\`, \`breached\`, \`pending\` and \`no-target\`. A figure that cannot be known is absent, and \`unknown\` says why.
\`business\` is there when opening hours are configured.
`

/** The parts of a metric's JSON and their shapes, as the report's JSON Schema has them. */
function pathsOf(id: string): readonly (readonly [string, string])[] {
  const metrics = object(object(reportSchema.$defs.metrics)['properties'])
  const properties = object(object(metrics[id])['properties'])
  return Object.entries(properties).flatMap(([key, part]) => (key === 'unit' || key === 'unknown' ? [] : partsOf(key, object(part))))
}

function partsOf(path: string, part: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  const reference = String(part['$ref'] ?? '').replace('#/$defs/', '')
  if (reference === 'clocks') return ['calendar', 'business'].map(clock => [`${path}.${clock}`, 'distribution'] as const)
  if (reference !== '') return [[path, reference === 'interval' ? 'low and high end' : reference]]
  if ('properties' in part)
    return Object.entries(object(part['properties'])).flatMap(([key, inner]) => partsOf(`${path}.${key}`, object(inner)))
  if (Array.isArray(part['enum'])) return [[path, part['enum'].map(word => code(String(word))).join(', ')]]
  if ('maximum' in part) return [[path, 'a share, 0 to 1']]
  const plain = new Map([
    ['integer', 'a count'],
    ['number', 'a number'],
    ['object', 'counts by name'],
  ])
  return [[path, plain.get(String(part['type'])) ?? String(part['type'])]]
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** The README's table of formats: a line a desk, with the files that are recognised. */
export function formatsTable(formats: ReadonlyMap<string, Format>): string {
  const lines = [...formats].map(([id, { title, tables }]) => {
    const measurable = tables.filter(table => table.shape !== 'aggregate')
    const kinds = [...new Set(measurable.map(table => table.kind))].map(kind => {
      const names = measurable.flatMap(table => (table.kind === kind && table.name !== undefined ? [table.name] : []))
      return names.length === 0 ? kind : `${kind} (${names.join(', ')})`
    })
    return row(title, code(id), kinds.join(' · '))
  })
  return [row('desk', '`--format`', 'files recognised'), row('---', '---', '---'), ...lines].join('\n')
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

function tableOf(table: Table): string {
  const title = `### ${table.kind}${table.name === undefined ? '' : `: ${table.name}`}\n`
  const known = table.recognise.map(entry =>
    typeof entry === 'string' || entry instanceof RegExp ? aliasOf(entry) : `one of ${entry.map(aliasOf).join(' ')}`,
  )
  const columns = Object.entries(table.columns).map(([field, spec]) =>
    row(code(field), cell(`${spec.headers.map(aliasOf).join(' ')}${readingOf(spec)}`)),
  )
  const fields = columns.length === 0 ? [] : [`\n${[row('field', 'headers'), row('---', '---'), ...columns].join('\n')}\n`]
  const notes = notesOf(table).map(note => `- ${note}`)
  return [title, `Known by ${known.join(', ')}.\n`, ...fields, ...(notes.length === 0 ? [] : [`\n${notes.join('\n')}\n`])]
    .join('\n')
    .replaceAll('\n\n\n', '\n\n')
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

function notesOf(table: Table): readonly string[] {
  const words = (label: string, map: Readonly<Record<string, string>> | undefined): readonly string[] =>
    map === undefined
      ? []
      : [
          `${label}: ${Object.entries(map)
            .map(([word, meaning]) => `${code(word)} = ${meaning}`)
            .join(', ')}`,
        ]
  return [
    ...(table.shape === undefined ? [] : [shapes.get(table.shape) ?? '']).filter(text => text !== ''),
    ...(table.zone === undefined ? [] : [`Times without an offset are in ${table.zone}.`]),
    ...(table.channel === undefined ? [] : [`Every row is of the channel ${code(table.channel)}.`]),
    ...(table.missing === undefined ? [] : [`Empty, too: ${table.missing.map(code).join(', ')}`]),
    ...(table.runningReopens === true ? ['The count of reopens runs along with the updates: each rise is a reopening.'] : []),
    ...words('Statuses', table.statuses),
    ...words('Ratings', table.scores),
    ...words('Priorities', table.priorities),
    ...words('Types of rows', table.types),
    ...words('Roles', table.roles),
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
