import { basename } from 'node:path'
import type { Command } from 'commander'
import { pruneBaseline, readBaseline, updateBaseline } from '../baseline.js'
import { type ExitCode, Refusal } from '../model/refusal.js'
import { keepBest, wasSeen } from '../pipeline/compare.js'
import { auditFor } from '../pipeline/run.js'
import { checkTargets } from '../targets.js'
import { humanCount } from '../text/human.js'
import type { Door } from './_door.js'
import { baselinePath } from './_gating.js'
import { addLongManners, addReading, addRules, collect, type Manners } from './_reading.js'
import { prepare } from './_run.js'

interface Options extends Manners {
  readonly baseline?: string
  readonly prune?: boolean
}

const examples = `Examples:
  $ care-audit baseline exports/ --until 2026-01-31   what later runs are compared with
  $ care-audit baseline exports/ --prune              take out findings that are gone, nothing else
`

/** Adds what `baseline` takes, and runs it: today's figures and known findings, for later runs to be compared with. */
export function shape(command: Command, door: Door, done: (code: ExitCode) => void): void {
  command
    .argument('<files...>', 'CSV files, folders, globs, .gz, .zip, or - for standard input')
    .addHelpText('before', examples)
    .optionsGroup('The baseline:')
    .option('--baseline <file>', 'where it lies (default: care-audit.baseline.json beside the configuration)')
    .option('--prune', 'only take out findings that are gone')
    .option('--now <date>', 'the date it is made on, by which waivers are judged too (default: today, UTC)')
    .optionsGroup('What is measured:')
    .option('--where <column=value>', 'only conversations with this value; repeatable', collect)
    .option('--attribute-by <moment>', 'which period a figure counts in: creation or event (default: creation)')
    .option('--min-cell <n>', 'groups smaller than this are left out (default: 5)')
  addRules(command)
  addReading(command)
  addLongManners(command)
  command.action(async (files: readonly string[]) => done(await baseline(files, command.opts<Options>(), door)))
}

async function baseline(files: readonly string[], options: Options, door: Door): Promise<ExitCode> {
  const { inputs, settings, plugins, watcher, file } = await prepare(files, { ...options, gate: true }, door, true)
  const path = baselinePath(options.baseline, file, door.folder)
  checkTargets(
    [path],
    inputs.map(input => input.path),
  )
  if (options.prune === true && readBaseline(path) === undefined)
    throw new Refusal(2, `The baseline “${path}” is not there.`, 'Make one with: care-audit baseline <files…>')
  try {
    const { baseline: fresh, looked } = await auditFor({ baseline: true }, inputs, settings, plugins, watcher.watch, door)
    watcher.end()
    if (fresh === undefined) throw new Error('a baseline was asked for, and none came')
    if (options.prune === true) {
      let spared = 0
      const gone = pruneBaseline(path, before => {
        if (before.hashes.rules === fresh.hashes.rules) {
          const left = new Map(fresh.findings)
          for (const [key, count] of before.findings) {
            if (wasSeen(key, before, looked)) continue
            spared += Math.max(0, count - (left.get(key) ?? 0))
            left.set(key, count)
          }
          return left
        }
        throw new Refusal(
          2,
          `The findings of “${basename(path)}” were made by other rules.`,
          'Make a new baseline: care-audit baseline <files…>',
        )
      })
      const taken = gone === 0 ? 'nothing is gone' : `${humanCount(gone)} ${gone === 1 ? 'finding' : 'findings'} taken out`
      const kept = spared === 0 ? '' : `; ${humanCount(spared)} kept, of conversations that this run did not look at`
      await door.print(`${path}: ${taken}${kept}.\n`)
      return 0
    }
    updateBaseline(path, before => keepBest(fresh, before, plugins.metrics))
    const findings = [...fresh.findings.values()].reduce((sum, count) => sum + count, 0)
    await door.print(
      `${path}: ${humanCount(fresh.figures.size)} figures of ${humanCount(fresh.conversations)} conversations, ${humanCount(findings)} known findings.\n`,
    )
    return 0
  } finally {
    watcher.end()
  }
}
