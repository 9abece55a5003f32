import type { Command } from 'commander'
import type { ExitCode } from '../model/refusal.js'
import { type AnalysisOptions, addAnalysis, analyzeFiles } from './_analysis.js'
import type { Door } from './_door.js'

const examples = `Examples:
  $ care-audit analyze tickets.csv
  $ care-audit analyze exports/ --tz Europe/Vilnius --by agent --by week
  $ care-audit analyze tickets.csv messages.csv -o report.md -o report.json
  $ gunzip -c all.csv.gz | care-audit analyze - --json | jq .metrics.csat
`

/** Adds what `analyze` takes, and runs it: find, read, measure, write, print. */
export function shape(command: Command, door: Door, done: (code: ExitCode) => void): void {
  addAnalysis(command, examples, false)
  command.action(async (files: readonly string[]) => done(await analyzeFiles(files, command.opts<AnalysisOptions>(), door)))
}
