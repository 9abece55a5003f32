import type { Command } from 'commander'
import type { ExitCode } from '../model/refusal.js'
import { explainOne } from '../pipeline/explain.js'
import type { Door } from './_door.js'
import { explanationJson, explanationPage } from './_explanation.js'
import { addLongManners, addPrivacy, addReading, type Manners } from './_reading.js'
import { prepare } from './_run.js'

interface Options extends Manners {
  readonly json?: boolean
}

const examples = `Examples:
  $ care-audit explain 4711 tickets.csv messages.csv
  $ care-audit explain 4711 exports/ --tz Europe/Vilnius
  $ care-audit explain CHAT-12 chats.csv --json
`

/** Adds what `explain` takes, and runs it: one conversation, and how each of its figures comes about. */
export function shape(command: Command, door: Door, done: (code: ExitCode) => void): void {
  command
    .argument('<conversation>', 'its id, as in the export')
    .argument('<files...>', 'CSV files, folders, globs, .gz, .zip, or - for standard input')
    .addHelpText('before', examples)
    .optionsGroup('What comes out:')
    .option('--json', 'the same as JSON on standard output')
  addPrivacy(command)
  command.option('--no-individuals', 'agents as numbered persons')
  addReading(command)
  addLongManners(command)
  command.action(async (id: string, files: readonly string[]) => done(await explain(id, files, command.opts<Options>(), door)))
}

async function explain(id: string, files: readonly string[], options: Options, door: Door): Promise<ExitCode> {
  const { inputs, settings, plugins, watcher } = await prepare(files, options, door)
  try {
    const explained = await explainOne(id, inputs, settings, plugins, watcher.watch)
    watcher.end()
    await door.print(options.json === true ? explanationJson(explained) : explanationPage(explained, settings.timeZone))
  } finally {
    watcher.end()
  }
  return 0
}
