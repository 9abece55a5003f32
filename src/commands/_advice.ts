import type { ExitCode } from '../model/refusal.js'
import { adviceOf } from '../pipeline/advice.js'
import { auditFor } from '../pipeline/run.js'
import type { AnalysisOptions } from './_analysis.js'
import type { Door } from './_door.js'
import { prepare } from './_run.js'

/** Measures, and prints conditions that would suit the data, ready for the configuration. */
export async function advise(files: readonly string[], options: AnalysisOptions, door: Door): Promise<ExitCode> {
  const { inputs, settings, plugins, watcher } = await prepare(files, options, door, true)
  try {
    const { report } = await auditFor({}, inputs, settings, plugins, watcher.watch, door)
    watcher.end()
    await door.print(adviceOf(report, plugins.metrics))
    return 0
  } finally {
    watcher.end()
  }
}
