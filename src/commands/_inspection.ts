import type { Mapped } from '../model/format.js'
import type { Inspection } from '../model/inspection.js'
import type { Report } from '../model/report.js'
import { humanCount, humanInstant } from '../text/human.js'
import { displayWidth, safeText, truncate } from '../text/safe.js'
import { wrapped } from './_pages.js'

/** What `inspect` found, as text for people: each file, the faults, and which metrics the files support. */
export interface Findings {
  readonly files: readonly Inspection[]
  readonly supports: readonly { readonly metric: string; readonly title: string; readonly unknown?: string }[]
  readonly quality: Report['quality']
  readonly rejected: Report['ledger']['rejected']
  readonly named: readonly string[]
}

const encodingWords = new Map([
  ['bom', 'told by its byte order mark'],
  ['valid-utf8', 'valid throughout'],
  ['utf-16-pattern', 'told by its zero bytes'],
  ['option', 'as told'],
])

/** The page of `inspect`; instants are shown in the zone. */
export function inspectionPage(found: Findings, timeZone: string): string {
  const parts = [...found.files.map(file => fileBlock(file, timeZone, found.named)), faultBlock(found), supportBlock(found.supports)]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

function fileBlock(file: Inspection, timeZone: string, named: readonly string[]): string {
  const { dialect, recognised } = file
  const { table } = recognised
  const format = recognised.format === 'generic' ? 'no known format; columns found by their meaning' : recognised.format
  const counts = [
    `${humanCount(file.used)} used`,
    ...count(file.rejected, 'rejected'),
    ...count(file.duplicate, 'duplicate'),
    ...count(file.skipped, 'skipped'),
  ]
  const facts: (readonly [string, string])[] = [
    ['kind', `${table.kind}${table.shape === undefined || table.shape === 'row' ? '' : ` (${table.shape})`}`],
    ['format', `${format}${table.name === undefined ? '' : ` (${table.name})`}`],
    ['encoding', `${dialect.encoding}, ${encodingWords.get(dialect.encodingBy) ?? dialect.encodingBy}`],
    ['cells', `separated by ${characterName(dialect.delimiter)}, ${dialect.quote === '' ? 'no quotes' : `quoted with ${dialect.quote}`}`],
    ['rows', `${humanCount(file.rows)}: ${counts.join(', ')}`],
  ]
  if (file.from !== undefined && file.to !== undefined)
    facts.push(['dates', `${humanInstant(file.from, timeZone)} to ${humanInstant(file.to, timeZone)} (${timeZone})`])
  if (recognised.zone !== undefined) facts.push(['zone', `${recognised.zone}, told by the file`])
  if (dialect.preamble > 0) facts.push(['before the header', `${dialect.preamble} lines skipped`])
  const lines = facts.map(([name, value]) => wrapped(safeText(value), `  ${name.padEnd(9)} `))
  const notes = recognised.notes.map(note => wrapped(safeText(note.why), '  note      '))
  const head = [safeText(file.path), ...lines, ...notes]
  if (table.shape === 'aggregate') return head.join('\n')
  return [...head, '', ...mappingLines(recognised.columns), ...unusedLines(file, named)].join('\n')
}

function mappingLines(columns: readonly Mapped[]): readonly string[] {
  if (columns.length === 0) return ['  No column was understood. Name them: --map created_at="Opened on"']
  const headers = columns.map(column => truncate(`“${safeText(column.header)}”`, 28))
  const wideField = Math.max(...columns.map(column => column.field.length))
  const wideHeader = Math.max(...headers.map(displayWidth))
  return columns.map((column, index) => {
    const header = headers[index] ?? ''
    const scale = column.scale === undefined ? undefined : `scale ${column.scale}`
    const how = [column.layout, column.unit, scale].flatMap(part => (part === undefined || column.why.includes(part) ? [] : [part]))
    const why = [column.why, ...how].map(part => safeText(part)).join(' · ')
    const names = `  ${column.field.padEnd(wideField)}  ${header}${' '.repeat(wideHeader - displayWidth(header))}  `
    return wrapped(why, names, ' '.repeat(displayWidth(names)))
  })
}

function unusedLines(file: Inspection, named: readonly string[]): readonly string[] {
  const mapped = new Set(file.recognised.columns.map(column => column.index))
  const others = file.recognised.header.filter((_, index) => !mapped.has(index))
  const wanted = new Set(named.map(name => name.trim().toLowerCase()))
  const isNamed = (header: string): boolean => wanted.has(header.trim().toLowerCase())
  const lists = [
    ['  Read by the configuration: ', others.filter(isNamed)],
    ['  Not used: ', others.filter(header => !isNamed(header))],
  ] as const
  const lines = lists.flatMap(([label, headers]) => {
    const shown = headers.slice(0, 12).map(header => `“${safeText(header)}”`)
    const more = headers.length > shown.length ? ` and ${headers.length - shown.length} more` : ''
    return headers.length === 0 ? [] : [wrapped(`${shown.join(', ')}${more}`, label)]
  })
  return lines.length === 0 ? [] : ['', ...lines]
}

function faultBlock({ quality, rejected }: Findings): string {
  if (quality.length + rejected.length === 0) return 'Faults\n  none'
  const lines = [
    ...rejected.map(({ reason, count, examples }) => {
      const places = examples.slice(0, 3).map(one => `${safeText(one.file)}:${one.line}${one.why === '' ? '' : `, ${safeText(one.why)}`}`)
      const where = places.length === 0 ? '' : ` (${places.join('; ')})`
      return `${humanCount(count)} × ${reason}: ${count === 1 ? 'this row is' : 'these rows are'} rejected${where}`
    }),
    ...quality.map(({ code, count, message, examples: [first] }) => {
      const where = first === undefined ? '' : ` (${safeText(first.file)}:${first.line})`
      return `${humanCount(count)} × ${code}: ${safeText(message)}${where}`
    }),
  ]
  return `Faults\n${lines.map(line => wrapped(line, '  ', '    ')).join('\n')}`
}

function supportBlock(supports: Findings['supports']): string {
  const can = supports.filter(one => one.unknown === undefined).map(one => `  ✓ ${one.title} (${one.metric})`)
  // The code before the colon is for scripts; people read the words.
  const words = (reason: string): string => safeText(reason.replace(/^[a-z-]+: /, ''))
  const cannot = supports.flatMap(({ metric, title, unknown }) =>
    unknown === undefined ? [] : [wrapped(`${title} (${metric}): ${words(unknown)}`, '  ✗ ')],
  )
  const blocks = [
    ...(can.length === 0 ? [] : [`These files can tell\n${can.join('\n')}`]),
    ...(cannot.length === 0 ? [] : [`They cannot tell\n${cannot.join('\n')}`]),
  ]
  return blocks.join('\n\n')
}

function count(number: number, word: string): readonly string[] {
  return number === 0 ? [] : [`${humanCount(number)} ${word}`]
}

function characterName(character: string): string {
  return (
    new Map([
      ['\t', 'tabs'],
      [' ', 'spaces'],
      [',', 'commas'],
      [';', 'semicolons'],
      ['|', 'bars'],
    ]).get(character) ?? `“${character}”`
  )
}
