import { Command, CommanderError } from 'commander'
import { Refusal } from '../model/refusal.js'

/** The command line being read: the program, the command asked for, and the help text where help was asked. */
export interface Line {
  readonly program: Command
  readonly command: Command | undefined
  /** Turns commander's way of ending into ours: help to print, or a Refusal that is thrown; other errors are thrown as they are. */
  settle(error: unknown): string
}

const examples = `Examples:
  $ care-audit analyze tickets.csv                     what does this export say?
  $ care-audit analyze exports/ --tz Europe/Vilnius    a folder of exports, local times
  $ care-audit inspect tickets.csv                     what was understood of the file
  $ care-audit explain 4711 exports/                   one conversation, step by step
`

/** Sets the program up with the name and a line about each command; only the one asked for gets its options. */
export function commandLine(trades: ReadonlyMap<string, { readonly about: string }>, name: string): Line {
  let help = ''
  const program = new Command('care-audit')
  program
    .description('Exact service figures from exported tickets and chats, on your own machine.')
    .usage('<command> [files…] [options]')
    .option('-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .addHelpText('before', examples)
    .addHelpText('after', '\nFor one command: care-audit <command> --help')
    .exitOverride()
    .configureOutput({
      writeOut: text => (help += text),
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: () => 80,
      getOutHasColors: () => false,
    })
  const commands = new Map([...trades].map(([id, { about }]) => [id, lineOf(program, id, about)]))
  return { program, command: commands.get(name), settle: error => settle(error, help, name, [...trades.keys()], commands.get(name)) }
}

function lineOf(program: Command, id: string, about: string): Command {
  const line = program
    .command(id)
    .description(`${about.charAt(0).toUpperCase()}${about.slice(1)}.`)
    .summary(about)
  return line.addHelpOption(line.createOption('-h, --help', 'show this help').helpGroup('Other:'))
}

function settle(error: unknown, help: string, name: string, commands: readonly string[], command: Command | undefined): string {
  if (!(error instanceof CommanderError)) throw error
  if (error.exitCode === 0) return help
  const [, first = ''] = /'(.*?)'/s.exec(error.message) ?? []
  const [, meant] = /Did you mean (?:one of )?(.*?)\?/s.exec(error.message) ?? []
  const page = command === undefined ? 'care-audit --help' : `care-audit ${name} --help`
  const mend =
    meant === undefined
      ? `Run “${page}” to see what there is.`
      : `Did you mean ${meant
          .split(', ')
          .map(one => `“${one}”`)
          .join(' or ')}? All of them: ${page}`
  switch (error.code) {
    case 'commander.unknownOption':
      if (command === undefined)
        throw new Refusal(
          2,
          `The option “${first}” stands where a command is expected.`,
          `Options come after the command: care-audit analyze … ${first}`,
        )
      throw new Refusal(2, `“${first}” is no option of “${name}”.`, mend)
    case 'commander.unknownCommand':
    case 'commander.excessArguments':
      if (command === undefined)
        throw new Refusal(
          2,
          `“${name}” is no command.`,
          looksLikeFile(name)
            ? `To audit a file: care-audit analyze ${name}`
            : `${meant === undefined ? `The commands are ${commands.join(', ')}.` : mend}`,
        )
      throw new Refusal(2, `“${name}” was given more words than it takes.`, `It is used so: care-audit ${name} ${command.usage()}`)
    case 'commander.missingArgument':
      throw new Refusal(2, `“${name}” was not told its ${first}.`, `It is used so: care-audit ${name} ${command?.usage() ?? ''}`)
    case 'commander.optionMissingArgument':
      throw new Refusal(2, `The option “${first}” needs a value.`, mend)
    default:
      throw new Refusal(2, sentence(error.message), mend)
  }
}

function looksLikeFile(word: string): boolean {
  return /[./\\*]/.test(word) || word === '-'
}

function sentence(message: string): string {
  const bare = message.replace(/^error: /, '').replaceAll("'", '')
  return `${bare.charAt(0).toUpperCase()}${bare.slice(1).replace(/\.?$/, '.')}`
}
