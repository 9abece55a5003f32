import type { Command } from 'commander'
import { type ExitCode, Refusal } from '../model/refusal.js'
import { foreign, readSaved } from '../saved.js'
import type { Door } from './_door.js'
import { addManners } from './_reading.js'
import { addOutlets, type Outlets, press } from './_render.js'

const examples = `Examples:
  $ care-audit report report.json                 on the terminal
  $ care-audit report report.json -o report.md    as markdown
  $ care-audit report report.json -o report.html --audience leadership
`

/** Adds what `report` takes, and runs it: a saved report in any form, without the data. */
export function shape(command: Command, door: Door, done: (code: ExitCode) => void): void {
  command.argument('<report.json>', 'a report saved with -o report.json or --json').addHelpText('before', examples)
  addOutlets(command)
  addManners(command)
  command.action(async (path: string) => done(await rerender(path, command.opts<Outlets>(), door)))
}

async function rerender(path: string, outlets: Outlets, door: Door): Promise<ExitCode> {
  const report = readSaved(path)
  const printing = await press(outlets, door, [path])
  try {
    await printing.publish(report)
  } catch (error) {
    // A reporter that stumbles over a hand-made file is no fault of the tool.
    if (error instanceof Refusal || !(error instanceof TypeError || error instanceof RangeError)) throw error
    throw foreign(path, `a part of it is damaged (${error.message})`)
  }
  return 0
}
