import { type Settled, settle } from '../config.js'
import type { Kind } from '../model/format.js'
import { Refusal } from '../model/refusal.js'
import { findInputs, type Input } from '../pipeline/read.js'
import { entry, LARGE } from '../pipeline/second-thread.js'
import type { Plugins } from '../pipeline/travel.js'
import { loadFormats, loadMetrics, loadSignals, readTables } from '../shelf.js'
import { didYouMean } from '../text/suggest.js'
import type { Door } from './_door.js'
import { type Watcher, watcher } from './_progress.js'
import { type Manners, unmaskNotice } from './_reading.js'
import { activeRules } from './_rules.js'

/** All that a command needs to read exports. */
interface Ready extends Settled {
  readonly plugins: Plugins
  readonly inputs: readonly Input[]
  readonly watcher: Watcher
}

/** Settles options and configuration, loads the plug-ins, finds the files and tells the notices; who measures may use a second thread. */
export async function prepare(files: readonly string[], manners: Manners, door: Door, measures = false): Promise<Ready> {
  if (files.includes('-') && door.stdinIsTerminal) {
    throw new Refusal(
      2,
      'Standard input is asked for with “-”, but nothing is piped into it.',
      'Pipe a file in: care-audit analyze - < tickets.csv',
    )
  }
  const unmasked = unmaskNotice(manners, door)
  const early = measures && files.length === 1 && files[0] === door.early?.path ? door.early : undefined
  if (early === undefined) door.early?.stop()
  const [formats, metrics, signals] = await Promise.all([loadFormats(), loadMetrics(), loadSignals()])
  const settled = await settle(manners, door.folder, door.commandLine, [...formats.keys()])
  const watching = watcher(door, manners)
  const stdin = files.includes('-') ? door.stdin : undefined
  const inputs = await findInputs(files, stdin, settled.settings.maxInput, watching.watch.notice)
  checkKinds(settled.settings.hints.kinds, inputs)
  const judging = await activeRules(settled, door.folder)
  for (const notice of [unmasked ?? [], settled.notices].flat()) watching.watch.notice(notice)
  return {
    ...settled,
    plugins: {
      ...{ formats, metrics, signals, ...judging },
      tables: () => readTables(signals),
      second: { entry, from: LARGE, ...(early === undefined ? {} : { early }) },
    },
    inputs,
    watcher: watching,
  }
}

/** A file that --kind names and that is not read is a slip: what was meant for it would be lost. */
function checkKinds(kinds: ReadonlyMap<string, Kind>, inputs: readonly Input[]): void {
  const paths = inputs.map(({ path }) => path)
  const stray = [...kinds.keys()].find(path => !paths.includes(path))
  if (stray === undefined) return
  throw new Refusal(
    2,
    `--kind names “${stray}”, which is none of the files read.`,
    didYouMean(
      stray,
      paths,
      `They are ${paths
        .slice(0, 5)
        .map(path => `“${path}”`)
        .join(', ')}.`,
    ),
  )
}
