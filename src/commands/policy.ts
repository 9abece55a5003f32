import type { Command } from 'commander'
import { settle } from '../config.js'
import { createGrammar } from '../grammar/grammar.js'
import { clauseJudge } from '../judge/clauses.js'
import { judgeOf } from '../judge/judge.js'
import { macroJudge } from '../judge/macros.js'
import type { ExitCode } from '../model/refusal.js'
import { auditPolicies } from '../pipeline/policy.js'
import { loadRules, readWeights } from '../shelf.js'
import { safeText } from '../text/safe.js'
import type { Door } from './_door.js'
import { severityFrom, whyBroken } from './_fail-on.js'
import { addManners, addPrivacy, addRules, type Manners, unmaskNotice } from './_reading.js'
import { addOutlets, type Outlets, press } from './_render.js'
import { activeRules } from './_rules.js'

interface Options extends Manners, Outlets {
  readonly failOn?: string
  readonly color: boolean
  readonly verbose?: boolean
}

const examples = `Examples:
  $ care-audit policy terms.md house-rules.txt
  $ care-audit policy handbook/ macros.csv --fail-on error
  $ care-audit policy 'docs/**/*.html' --json -o policy.json
`

/** Adds what `policy` takes, and runs it: documents judged clause by clause. */
export function shape(command: Command, door: Door, done: (code: ExitCode) => void): void {
  command
    .argument('<paths...>', 'terms, house rules, scripts (.md .txt .html), CSV of macros, folders, globs')
    .addHelpText('before', examples)
  addOutlets(command)
  command.option('--fail-on <severity>', 'exit 1 from this severity on: error, warning or info')
  command.option('--now <date>', 'the date by which waivers are judged (default: today, UTC)')
  addRules(command)
  addPrivacy(command)
  command
    .optionsGroup('Other:')
    .option('--encoding <label>', 'the encoding, such as windows-1257 (default: detected)')
    .option('--max-input <size>', 'refuse a file larger than this (default: 64MiB)')
    .option('--config <file>', 'configuration (default: care-audit.config.yaml, found upward)')
  addManners(command)
  command.action(async (paths: readonly string[]) => done(await judgePolicies(paths, command.opts<Options>(), door)))
}

async function judgePolicies(paths: readonly string[], options: Options, door: Door): Promise<ExitCode> {
  const least = severityFrom(options.failOn)
  const unmasked = unmaskNotice(options, door)
  const settled = await settle(options, door.folder, door.commandLine, [])
  const { settings, notices } = settled
  const { rules } = await activeRules(settled, door.folder)
  const printing = await press(options, door, paths, [], 'policy')
  const clauses = clauseJudge(createGrammar(), readWeights())
  const notice = (sentence: string): void => {
    if (options.quiet !== true) door.tell(`care-audit: ${safeText(sentence)}\n`)
  }
  for (const sentence of [unmasked ?? [], notices].flat()) notice(sentence)
  const report = await auditPolicies(
    paths,
    {
      rules,
      clauses,
      macros: macroJudge(() => judgeOf(readWeights()), clauses),
      known: [...(await loadRules()).keys()],
      encoding: options.encoding,
      unmasked: unmasked !== undefined,
      maxInput: settings.maxInput,
      waivers: settings.waivers,
      now: settings.now,
      notice,
    },
    { version: door.version, timeZoneData: door.timeZoneData, commandLine: settings.commandLine, configHash: settings.configHash },
  )
  await printing.publish(report)
  const why = whyBroken(report, least, settings.rules.confidence)
  // Also with --quiet: it is why the run fails.
  if (why !== undefined) door.tell(why)
  return why === undefined ? 0 : 1
}
