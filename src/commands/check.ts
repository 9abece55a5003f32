import type { Command } from 'commander'
import type { ExitCode } from '../model/refusal.js'
import { advise } from './_advice.js'
import { type AnalysisOptions, addAnalysis, analyzeFiles } from './_analysis.js'
import type { Door } from './_door.js'

const examples = `Examples:
  $ care-audit check exports/                      by the conditions of care-audit.config.yaml
  $ care-audit check exports/ --since 2026-02-01   this month against the baseline
  $ care-audit check exports/ --advisory --github  tell, but break nothing yet
  $ care-audit check exports/ --advise             which conditions would suit these data?
`

/** Adds what `check` takes, and runs it: `analyze` with the gate on, or conditions proposed from the data. */
export function shape(command: Command, door: Door, done: (code: ExitCode) => void): void {
  addAnalysis(command, examples, true)
  command.optionsGroup('The gate:').option('--advise', 'propose conditions with headroom from these data, and judge nothing')
  command.action(async (files: readonly string[]) => {
    const options = command.opts<AnalysisOptions & { readonly advise?: boolean }>()
    done(options.advise === true ? await advise(files, options, door) : await analyzeFiles(files, { ...options, gate: true }, door))
  })
}
