import { type Settled, settle } from '../config.js'
import { Refusal } from '../model/refusal.js'
import { findInputs, type Input } from '../pipeline/read.js'
import type { Plugins } from '../pipeline/run.js'
import { loadFormats, loadMetrics, loadSignals } from '../shelf.js'
import type { Door } from './_door.js'
import { type Watcher, watcher } from './_progress.js'
import type { Manners } from './_reading.js'

/** All that a command needs to read exports. */
interface Ready extends Settled {
  readonly plugins: Plugins
  readonly inputs: readonly Input[]
  readonly watcher: Watcher
}

/** Settles options and configuration, loads the plug-ins, finds the files and tells the notices. */
export async function prepare(files: readonly string[], manners: Manners, door: Door): Promise<Ready> {
  if (files.includes('-') && door.stdinIsTerminal) {
    throw new Refusal(
      2,
      'Standard input is asked for with “-”, but nothing is piped into it.',
      'Pipe a file in: care-audit analyze - < tickets.csv',
    )
  }
  const [formats, metrics, signals] = await Promise.all([loadFormats(), loadMetrics(), loadSignals()])
  const settled = await settle(manners, door.folder, door.commandLine, [...formats.keys()])
  const inputs = await findInputs(files, files.includes('-') ? door.stdin : undefined, settled.settings.maxInput)
  const watching = watcher(door, manners)
  for (const notice of settled.notices) watching.watch.notice(notice)
  return { ...settled, plugins: { formats, metrics, signals }, inputs, watcher: watching }
}
