import type { Command } from 'commander'
import type { ExitCode } from '../model/refusal.js'
import { inspectAll } from '../pipeline/inspect.js'
import type { Door } from './_door.js'
import { inspectionPage } from './_inspection.js'
import { addLongManners, addPrivacy, addReading, type Manners } from './_reading.js'
import { prepare } from './_run.js'

interface Options extends Manners {
  readonly json?: boolean
}

const examples = `Examples:
  $ care-audit inspect tickets.csv
  $ care-audit inspect exports/ --json
  $ care-audit inspect odd.csv --map created_at="Opened on" --date-format dd.MM.yyyy
`

/** Adds what `inspect` takes, and runs it: what the files are, and what they can and cannot support. */
export function shape(command: Command, door: Door, done: (code: ExitCode) => void): void {
  command
    .argument('<files...>', 'CSV files, folders, globs, .gz, .zip, or - for standard input')
    .addHelpText('before', examples)
    .optionsGroup('What comes out:')
    .option('--json', 'the same as JSON on standard output')
  addPrivacy(command)
  addReading(command)
  addLongManners(command)
  command.action(async (files: readonly string[]) => done(await inspect(files, command.opts<Options>(), door)))
}

async function inspect(files: readonly string[], options: Options, door: Door): Promise<ExitCode> {
  const { inputs, settings, plugins, watcher } = await prepare(files, options, door)
  try {
    const found = await inspectAll(inputs, settings, plugins, watcher.watch)
    watcher.end()
    await door.print(options.json === true ? `${JSON.stringify(plain(found), undefined, 2)}\n` : inspectionPage(found, settings.timeZone))
  } finally {
    watcher.end()
  }
  return 0
}

/** What was found without the format's declaration, which holds patterns and is the same in every run. */
function plain(found: Awaited<ReturnType<typeof inspectAll>>): object {
  const files = found.files.map(({ recognised, ...file }) => {
    const { table, ...rest } = recognised
    return { ...file, ...rest, kind: table.kind, shape: table.shape ?? 'row' }
  })
  return { files, supports: found.supports, quality: found.quality, rejected: found.rejected }
}
