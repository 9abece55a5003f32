import type { Command } from 'commander'
import { configurationName, findConfiguration } from '../config/find.js'
import { zoneHint } from '../config/options.js'
import { type ExitCode, Refusal } from '../model/refusal.js'
import { inspectAll } from '../pipeline/inspect.js'
import { isZone } from '../time/zone.js'
import { writeWhole } from '../write.js'
import type { Door } from './_door.js'
import { type Proposal, proposalText, proposed } from './_proposal.js'
import { addLongManners, type Manners } from './_reading.js'
import { prepare } from './_run.js'

interface Options extends Manners {
  readonly yes?: boolean
}

const examples = `Examples:
  $ care-audit init                      asks, then writes care-audit.config.yaml
  $ care-audit init tickets.csv          looks at the file and proposes its mapping
  $ care-audit init tickets.csv --yes    writes the proposal without asking
`

/** Adds what `init` takes, and runs it: a few questions, then a configuration file in the working folder. */
export function shape(command: Command, door: Door, done: (code: ExitCode) => void): void {
  command
    .argument('[files...]', 'exports to look at, for a better proposal')
    .addHelpText('before', examples)
    .option('--yes', 'ask nothing: write the proposal, never over an existing file')
  addLongManners(command)
  command.action(async (files: readonly string[]) => done(await init(files, command.opts<Options>(), door)))
}

async function init(files: readonly string[], options: Options, door: Door): Promise<ExitCode> {
  const mayAsk = door.stdinIsTerminal && door.stdoutIsTerminal && !door.ci
  if (options.yes !== true && !mayAsk) {
    throw new Refusal(
      2,
      '“init” asks questions, and there is no terminal to ask them on.',
      'Write the proposal without asking: care-audit init --yes',
    )
  }
  const path = `${door.folder}/${configurationName}`
  const exists = findConfiguration(door.folder) === path
  if (exists && options.yes === true) {
    throw new Refusal(
      2,
      `“${configurationName}” is already here, and --yes does not write over it.`,
      'Move it away, or run “care-audit init” in a terminal.',
    )
  }
  const seen = await look(files, options, door)
  const answers = options.yes === true ? seen : await ask(seen, exists)
  if (typeof answers === 'string') {
    door.tell('Nothing was written.\n')
    return answers === 'stopped' ? 130 : 0
  }
  writeWhole(path, proposalText(answers, schemaPlace(door.folder)))
  const next = files.length === 0 ? 'tickets.csv' : files.join(' ')
  await door.print(`Wrote ${configurationName}. Next: care-audit analyze ${next}\n`)
  return 0
}

async function look(files: readonly string[], options: Options, door: Door): Promise<Proposal> {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  if (files.length === 0) return proposed([], here)
  const { inputs, settings, plugins, watcher } = await prepare(files, { ...options, quiet: true }, door)
  try {
    const { files: inspected } = await inspectAll(inputs, settings, plugins, watcher.watch)
    return proposed(inspected, here)
  } finally {
    watcher.end()
  }
}

/** The answers; “kept” where the file that is there shall stay, “stopped” after Ctrl-C. */
async function ask(seen: Proposal, exists: boolean): Promise<Proposal | 'kept' | 'stopped'> {
  const { default: inquirer } = await import('inquirer')
  try {
    if (exists) {
      const { over } = await inquirer.prompt([
        { type: 'confirm', name: 'over', message: `${configurationName} is already here. Write over it?`, default: false },
      ])
      if (!over) return 'kept'
    }
    const { timeZone, hours, from, to, firstResponse, resolution } = await inquirer.prompt([
      {
        type: 'input',
        name: 'timeZone',
        message: 'Time zone of the times in your exports:',
        default: seen.timeZone,
        validate: (zone: string) => isZone(zone) || zoneHint(zone),
      },
      { type: 'confirm', name: 'hours', message: 'Does your desk have opening hours?', default: seen.hours !== undefined },
      {
        type: 'input',
        name: 'from',
        message: 'Open from, Monday to Friday:',
        default: '09:00',
        when: answers => answers.hours,
        validate: isTime,
      },
      { type: 'input', name: 'to', message: 'Open until:', default: '17:00', when: answers => answers.hours, validate: isTime },
      {
        type: 'input',
        name: 'firstResponse',
        message: 'First response within (30m, 8h; empty: no target):',
        default: seen.firstResponse ?? '',
        validate: isTarget,
      },
      {
        type: 'input',
        name: 'resolution',
        message: 'Solved within (24h; empty: no target):',
        default: seen.resolution ?? '',
        validate: isTarget,
      },
    ])
    return {
      ...seen,
      timeZone,
      hours: hours ? `${from}-${to}` : undefined,
      firstResponse: firstResponse === '' ? undefined : firstResponse,
      resolution: resolution === '' ? undefined : resolution,
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return 'stopped'
    throw error
  }
}

function isTime(text: string): true | string {
  return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text) || 'Write hours and minutes, such as 09:00.'
}

function isTarget(text: string): true | string {
  return text === '' || /^\d+\s*[mh]$/.test(text) || 'Write minutes or hours, such as 30m or 8h.'
}

/** Where editors find the JSON Schema: a path that holds for everyone, as the package lies where it is installed. */
function schemaPlace(folder: string): string {
  const path = decodeURIComponent(new URL('../config/config.schema.json', import.meta.url).pathname)
  return path.startsWith(`${folder}/`) ? `.${path.slice(folder.length)}` : './node_modules/care-audit/dist/config/config.schema.json'
}
