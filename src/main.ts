import { createRequire } from 'node:module'
import type { Command } from 'commander'
import type { Door } from './commands/_door.js'
import type { ExitCode } from './model/refusal.js'

/** A command's module: it adds its options to the command and says what it does when called. */
interface Trade {
  readonly shape: (command: Command, door: Door, done: (code: ExitCode) => void) => void
}

const trades = new Map<string, { readonly about: string; readonly load: () => Promise<Trade> }>([
  ['analyze', { about: 'measure exports and print the report', load: () => import('./commands/analyze.js') }],
  ['check', { about: 'measure, and judge by limits and a baseline: for CI', load: () => import('./commands/check.js') }],
  ['baseline', { about: 'write down today’s figures and findings, to compare with', load: () => import('./commands/baseline.js') }],
  ['inspect', { about: 'say what files are, and what can be measured from them', load: () => import('./commands/inspect.js') }],
  ['explain', { about: "one conversation's timeline, and how its figures come about", load: () => import('./commands/explain.js') }],
  ['redact', { about: 'the same CSV with people and secrets masked, safe to share', load: () => import('./commands/redact.js') }],
  ['policy', { about: 'judge terms, house rules, scripts and macros clause by clause', load: () => import('./commands/policy.js') }],
  ['report', { about: 'render a saved JSON report again, without the data', load: () => import('./commands/report.js') }],
  ['rules', { about: 'what is looked for in words, the law behind it, and rules of your own', load: () => import('./commands/rules.js') }],
  ['formats', { about: 'the exports that are recognised', load: () => import('./commands/formats.js') }],
  ['metrics', { about: 'the figures, and what each one means', load: () => import('./commands/metrics.js') }],
  ['init', { about: 'a few questions, then a configuration file', load: () => import('./commands/init.js') }],
])

/** Commands that may use a second thread. */
const measuring: ReadonlySet<string> = new Set(['analyze', 'check', 'baseline'])

/** Runs the command line and sets the exit code; the only place where the process is touched. */
export async function main(argv: readonly string[]): Promise<void> {
  const words = argv.slice(2)
  if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
    process.stdout.write(`${ownVersion()}\n`)
    return
  }
  // Started before anything else is loaded: its code is loaded meanwhile, on a core that would be idle.
  const early = measuring.has(words[0] ?? '') ? (await import('./pipeline/second-thread.js')).startEarly(words.slice(1)) : undefined
  // All else is loaded after the quick answer, which must cost next to nothing.
  const [{ openDoor }, { removeUnfinished }] = await Promise.all([import('./commands/_door.js'), import('./write.js')])
  const verbose = words.includes('--verbose')
  const door = openDoor(process, ownVersion(), early)
  const cutShort = (code: 130 | 143): void => {
    removeUnfinished()
    if (door.stderrIsTerminal) door.tell('\r\u001b[K')
    process.exit(code)
  }
  process.once('SIGINT', () => cutShort(130))
  process.once('SIGTERM', () => cutShort(143))
  process.on('uncaughtException', error => {
    removeUnfinished()
    void explain(error, door, verbose).then(code => process.exit(code))
  })
  try {
    process.exitCode = await run(words, door)
  } catch (error) {
    process.exitCode = await explain(error, door, verbose)
  } finally {
    removeUnfinished()
  }
}

async function run(words: readonly string[], door: Door): Promise<ExitCode> {
  const { commandLine } = await import('./commands/_line.js')
  const asksHelp = words[0] === 'help'
  const [name = '', ...rest] = asksHelp ? [...words.slice(1), '--help'] : words
  const trade = await trades.get(name)?.load()
  const { program, command, settle } = commandLine(trades, name)
  let verdict: ExitCode = 0
  if (trade !== undefined && command !== undefined) trade.shape(command, door, code => (verdict = code))
  if (words.length === 0) {
    door.tell(`${program.helpInformation()}\ncare-audit: No command was given.\n  To audit files: care-audit analyze <files…>\n`)
    return 2
  }
  // Help is of a command: a word that names none must not be answered with the page of all.
  const isNone = trade === undefined && name !== '' && !name.startsWith('-')
  try {
    await program.parseAsync(isNone ? [name] : [name, ...rest], { from: 'user' })
  } catch (error) {
    await door.print(settle(error))
  }
  return verdict
}

async function explain(error: unknown, door: Door, verbose: boolean): Promise<ExitCode> {
  const [{ safeText }, { Refusal }] = await Promise.all([import('./text/safe.js'), import('./model/refusal.js')])
  const shown = (text: string): string => safeText(text, 'many-lines')
  if (error instanceof Refusal) {
    // Only lines of a file with their numbers stand below the first: a line feed within a name is no new line.
    const lines = /^[^\n]*(?:\n *\d* \| [^\n]*)+$/.test(error.message) ? 'many-lines' : 'one-line'
    door.tell(`care-audit: ${safeText(error.message, lines)}\n  ${safeText(error.hint)}\n`)
    if (verbose && error.stack !== undefined) door.tell(`${shown(error.stack)}\n`)
    return error.code
  }
  const what = error instanceof Error ? error.message : String(error)
  door.tell(`care-audit: This is a fault of the tool, not of your files: ${shown(what).replaceAll('\n', ' ')}\n`)
  door.tell(`  Please report it with the version (${door.version}) and what “--verbose” adds; take private text out first.\n`)
  if (verbose && error instanceof Error && error.stack !== undefined) door.tell(`${shown(error.stack)}\n`)
  return 70
}

function ownVersion(): string {
  const description: unknown = createRequire(import.meta.url)('../package.json')
  return typeof description === 'object' && description !== null && 'version' in description ? String(description.version) : 'unknown'
}
