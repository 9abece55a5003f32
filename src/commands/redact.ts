import { randomBytes } from 'node:crypto'
import type { Command } from 'commander'
import { type Options as CsvOptions, stringify } from 'csv-stringify/sync'
import type { ExitCode } from '../model/refusal.js'
import { Refusal } from '../model/refusal.js'
import { findInputs } from '../pipeline/read.js'
import { type Layout, type Redacted, type Replaced, readKey, redact } from '../pipeline/redact.js'
import { checkTargets } from '../targets.js'
import { formulaSafe } from '../text/formula.js'
import { humanCount } from '../text/human.js'
import { displayWidth, safeText, truncate } from '../text/safe.js'
import { openDraft } from '../write.js'
import type { Door } from './_door.js'
import { addLongManners, addReading, collect, type Manners } from './_reading.js'
import { prepare } from './_run.js'

interface Options extends Manners {
  readonly output?: string
  readonly keyFile?: string
  readonly people?: readonly string[]
}

const examples = `Examples:
  $ care-audit redact tickets.csv -o shared.csv
  $ openssl rand -hex 32 > redact.key
  $ care-audit redact tickets.csv -o t.csv --key-file redact.key
  $ care-audit redact messages.csv -o m.csv --key-file redact.key --people tickets.csv
`
const batch = 500

/** Adds what `redact` takes, and runs it: the same CSV with people and secrets masked by stable pseudonyms. */
export function shape(command: Command, door: Door, done: (code: ExitCode) => void): void {
  command
    .argument('<file>', 'a CSV file, plain, .gz or .zip')
    .addHelpText('before', examples)
    .optionsGroup('What comes out:')
    .option('-o, --output <file>', 'the redacted CSV, in UTF-8')
    .option('--key-file <file>', 'key of the pseudonyms: files redacted with one key still join (default: a new key each run)')
    .option('--people <file>', 'another export whose people are looked for in the texts; repeatable', collect)
  addReading(command)
  addLongManners(command)
  command.action(async (file: string) => done(await run(file, command.opts<Options>(), door)))
}

async function run(file: string, options: Options, door: Door): Promise<ExitCode> {
  const { output, keyFile, people = [] } = options
  if (output === undefined)
    throw new Refusal(2, 'Nobody said where the redacted file shall go.', `Add -o: care-audit redact ${file} -o redacted.csv`)
  const { inputs, settings, plugins, watcher } = await prepare([file], options, door)
  const [input] = inputs
  if (input === undefined || inputs.length > 1)
    throw new Refusal(
      2,
      `“${file}” is ${inputs.length} files, and one is redacted at a time.`,
      'Name one file, and give all of them one --key-file.',
    )
  const others = await findInputs(people, undefined, settings.maxInput, watcher.watch.notice)
  checkTargets([output], [input, ...others].map(({ path }) => path).concat(keyFile ?? []))
  const key = keyFile === undefined ? randomBytes(32) : await readKey(keyFile)
  const draft = openDraft(output)
  try {
    let waiting: (readonly string[])[] = []
    let lines: (rows: readonly (readonly string[])[]) => string = () => ''
    const flush = (): void => {
      draft.append(lines(waiting))
      waiting = []
    }
    const redacted = await redact(
      input,
      others,
      settings,
      plugins,
      key,
      watcher.watch,
      layout => {
        lines = linesOf(layout)
        if (layout.byteOrderMark) draft.append('\ufeff')
      },
      cells => {
        waiting.push(cells.map(formulaSafe))
        if (waiting.length >= batch) flush()
      },
    )
    flush()
    draft.commit()
    watcher.end()
    if (options.quiet !== true) door.tell(told(input.path, output, redacted, keyFile !== undefined))
    return 0
  } finally {
    watcher.end()
    draft.discard()
  }
}

function linesOf(layout: Layout): (rows: readonly (readonly string[])[]) => string {
  const { delimiter, quote, quoted } = layout
  const how: CsvOptions = {
    ...{ delimiter, quoted, record_delimiter: layout.recordDelimiter },
    ...(quote === '' ? { quote: false } : { quote, escape: layout.escape }),
  }
  return rows => (rows.length === 0 ? '' : stringify([...rows.map(row => [...row])], how))
}

const kindWords = new Map([
  ['NAME', 'names'],
  ['EMAIL', 'e-mail addresses'],
  ['CARD', 'card numbers'],
  ['IBAN', 'IBANs'],
  ['ID', 'personal codes'],
  ['PHONE', 'phone numbers'],
  ['IP', 'IP addresses'],
  ['SECRET', 'secrets'],
  ['NUMBER', 'long numbers'],
])

function told(from: string, to: string, redacted: Redacted, keyed: boolean): string {
  const changed = redacted.columns.filter(({ cells }) => cells > 0)
  const kept = redacted.columns.filter(({ cells }) => cells === 0).map(({ header }) => `“${safeText(header)}”`)
  const names = changed.map(({ header }) => truncate(safeText(header), 30))
  const wide = Math.max(0, ...names.map(displayWidth))
  const lines = changed.map((column, index) => {
    const name = names[index] ?? ''
    return `  ${name}${' '.repeat(wide - displayWidth(name))}  ${cellsOf(column)}`
  })
  return [
    `care-audit: “${safeText(from)}” is redacted in “${safeText(to)}”: ${humanCount(redacted.records)} records, UTF-8.`,
    ...(redacted.recognised ? [] : ['  The file is of no known kind: its columns were judged by their names alone.']),
    ...lines,
    ...(kept.length === 0
      ? []
      : [`  Nothing was replaced in ${kept.slice(0, 20).join(', ')}${kept.length > 20 ? ` and ${kept.length - 20} more` : ''}.`]),
    keyed ? '  Whoever has the key file can tell who is who: keep it apart.' : '  The key is gone: another run gives other pseudonyms.',
    '  Look it over before you share it: people whom no column names cannot be known.',
    '',
  ].join('\n')
}

function cellsOf({ cells, filled, kinds, treatment }: Replaced): string {
  const found = [...kinds].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `${kindWords.get(kind) ?? kind} ${humanCount(count)}`)
  const share = `${humanCount(cells)} of ${humanCount(filled)} cells`
  return treatment === 'people' || found.length === 0 ? share : `${share}: ${found.join(', ')}`
}
