import { readFile } from 'node:fs/promises'
import type { Field, Recognised } from '../model/format.js'
import { Refusal } from '../model/refusal.js'
import type { Dialect, Row } from '../model/row.js'
import type { Settings } from '../model/settings.js'
import { roleOf } from '../text/words.js'
import { missingWords } from './_cells.js'
import { KnownPeople } from './_known-people.js'
import { Pseudonyms } from './_pseudonyms.js'
import { columnsToRedact, type RedactedColumn } from './_redact-columns.js'
import { Redactor, type Replaced } from './_redactor.js'
import { type Input, peek, readRecords } from './read.js'
import { recognise } from './recognise.js'
import type { Plugins, Watch } from './travel.js'

export type { Replaced } from './_redactor.js'

/** How a redacted file is laid out, the same as its original where that can be written. */
export interface Layout extends Pick<Dialect, 'delimiter' | 'quote' | 'escape'> {
  readonly recordDelimiter: '\n' | '\r\n' | '\r'
  readonly byteOrderMark: boolean
  readonly quoted: boolean
}

/** What a redaction did. */
export interface Redacted {
  /** Records read and written, the header among them. */
  readonly records: number
  readonly columns: readonly Replaced[]
  /** False where the columns could be judged by their names alone. */
  readonly recognised: boolean
}

interface Opened {
  readonly input: Input
  readonly dialect: Dialect
  readonly header: readonly string[]
  readonly recognised: Recognised | undefined
  readonly columns: readonly RedactedColumn[]
}

/** The key in a file, at least 16 bytes; blanks around it do not count. Refusal 2 where there is none. */
export async function readKey(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path).catch(() => {
    throw new Refusal(
      2,
      `The key file “${path}” cannot be read.`,
      'Make one: openssl rand -hex 32 > redact.key; keep it as safe as the data.',
    )
  })
  const key = Buffer.from(bytes.toString('latin1').trim(), 'latin1')
  if (key.length >= 16) return key
  throw new Refusal(2, `The key in “${path}” is shorter than 16 characters.`, 'Make a better one: openssl rand -hex 32 > redact.key')
}

/**
 * Gives every record of a file with people and secrets replaced by pseudonyms, the preamble and the header too. The file is read twice: the people whom
 * its columns name are looked for in its texts, and so are those of `others`. Refusal 3 for what cannot be read.
 */
export async function redact(
  input: Input,
  others: readonly Input[],
  settings: Settings,
  plugins: Pick<Plugins, 'formats'>,
  key: Uint8Array,
  watch: Watch,
  onLayout: (layout: Layout) => void,
  onRow: (cells: readonly string[]) => void,
): Promise<Redacted> {
  if ([input, ...others].some(one => !one.rereadable))
    throw new Refusal(2, 'A redaction reads its file twice, so it cannot come from a stream.', 'Save the stream to a file, and name it.')
  const pseudonyms = new Pseudonyms(key)
  const known = new KnownPeople(pseudonyms)
  const opened = await open(input, settings, plugins)
  for (const one of [opened, ...(await Promise.all(others.map(other => open(other, settings, plugins))))]) await learn(one, known)
  const redactor = new Redactor(opened.columns, opened.recognised, pseudonyms, known)
  let laidOut = false
  let rows = 0
  const summary = await readRecords(
    input,
    opened.dialect,
    row => {
      if (!laidOut) onLayout(layoutOf(opened, row))
      laidOut = true
      onRow(redactor.row(row, rows++ - opened.dialect.preamble))
    },
    bytes => watch.progress({ bytes, totalBytes: input.size, rows, phase: 'redacting' }),
  )
  if (summary.unclosedQuoteLine !== undefined && !settings.allowTruncated) {
    throw new Refusal(
      3,
      `${input.path}, line ${summary.unclosedQuoteLine}: a quote opens here and is never closed.`,
      'Close it, or pass --allow-truncated to leave the last record out.',
    )
  }
  return { records: summary.records, columns: redactor.told(), recognised: opened.recognised !== undefined }
}

async function open(input: Input, settings: Settings, { formats }: Pick<Plugins, 'formats'>): Promise<Opened> {
  const { dialect, header, sample } = await peek(input, settings.hints)
  const recognised = understood(() =>
    recognise({ path: input.path, header, rows: sample }, formats, settings.hints, { own: settings.formats, others: [header, []] }),
  )
  return { input, dialect, header, recognised, columns: columnsToRedact(header, recognised) }
}

/** A file of no known kind can be redacted all the same; a wrong option is still one. */
function understood(step: () => Recognised): Recognised | undefined {
  try {
    return step()
  } catch (error) {
    if (error instanceof Refusal && error.code === 3) return undefined
    throw error
  }
}

async function learn({ input, dialect, columns, recognised }: Opened, known: KnownPeople): Promise<void> {
  const naming = columns.flatMap(({ names }, index) => (names ? [index] : []))
  const missing = missingWords(recognised?.table.missing)
  const columnOf = (field: Field): number | undefined => recognised?.columns.find(column => column.field === field)?.index
  const [field, value, role] = [columnOf('field'), columnOf('value'), columnOf('author_role')]
  let at = 0
  await readRecords(input, dialect, row => {
    if (at++ <= dialect.preamble) return
    const who = role === undefined ? undefined : roleOf(row.text(role), recognised?.table.roles)
    if (who === 'bot' || who === 'system') return
    for (const cell of naming) {
      if (cell >= row.count || row.starts[cell] === row.ends[cell]) continue
      for (const name of namesIn(row.text(cell))) if (!missing.has(name) && roleOf(name) === undefined) known.add(name)
    }
    if (field !== undefined && value !== undefined && /assign|agent|owner|requester|author/i.test(row.text(field)))
      known.add(row.text(value))
  })
}

/** The names in a cell of people, without addresses: “Ana K. <ana@example.com>”. */
function namesIn(cell: string): readonly string[] {
  if (!cell.includes('@')) return [cell.trim()]
  return cell
    .replace(/<?\S+@\S+>?/g, ';')
    .split(/[;,()<>]/)
    .map(name => name.trim())
    .filter(name => /\p{L}{2}/u.test(name))
}

function layoutOf({ dialect }: Opened, first: Row): Layout {
  const end = first.bytes[first.to]
  const { delimiter, quote } = dialect
  return {
    ...{ delimiter, quote, escape: dialect.escape },
    recordDelimiter: end === 13 ? (first.bytes[first.to + 1] === 10 ? '\r\n' : '\r') : '\n',
    byteOrderMark: dialect.encodingBy === 'bom',
    quoted:
      quote !== '' &&
      first.count > 0 &&
      [...first.starts.subarray(0, first.count)].every(start => first.bytes[start - 1] === quote.charCodeAt(0)),
  }
}
