import { dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { baselineName, readBaseline } from '../baseline.js'
import { type ExitCode, Refusal } from '../model/refusal.js'
import type { Report } from '../model/report.js'
import type { Settings } from '../model/settings.js'
import type { Baseline } from '../pipeline/compare.js'
import { codeOf, comparisonOf, gateOf } from '../pipeline/gate.js'
import type { Input } from '../pipeline/read.js'
import { type Audited, auditFor, type Wants } from '../pipeline/run.js'
import type { Plugins, Watch } from '../pipeline/travel.js'
import type { Door } from './_door.js'
import { severityFrom, whyBroken } from './_fail-on.js'

/** What the gate may be told on the command line. */
export interface GateOptions {
  readonly gate?: boolean
  readonly baseline?: string
  readonly failOn?: string
  readonly advisory?: boolean
  readonly allowOverlap?: boolean
  readonly now?: string
}

/** A run that is to be judged. */
export interface ToJudge {
  readonly inputs: readonly Input[]
  readonly settings: Settings
  readonly plugins: Plugins
  readonly watch: Watch
  /** The configuration file, as shown. */
  readonly file: string | undefined
}

/** Adds the options of the gate; `check` has it on already, so there its option changes nothing and is not shown. */
export function addGating(command: Command, always: boolean): void {
  command.optionsGroup('The gate:')
  const gate = command.createOption('--gate', 'judge by the conditions of the configuration; exit 1 where one is broken')
  command.addOption(gate.hideHelp(always))
  command
    .option('--baseline <file>', `figures and findings to compare with (default: ${baselineName} beside the configuration)`)
    .option('--fail-on <severity>', 'exit 1 on findings of this severity or above: error, warning or info')
    .option('--advisory', 'tell the verdicts, but break nothing')
    .option('--allow-overlap', 'compare though some conversations may be in both')
    .option('--now <date>', 'the date by which waivers and the baseline’s age are judged (default: today, UTC)')
}

/** Where the baseline lies: as told, or beside the configuration, or in the working folder. */
export function baselinePath(told: string | undefined, file: string | undefined, folder: string): string {
  if (told !== undefined) return told
  return file === undefined || dirname(resolve(folder, file)) === resolve(folder) ? baselineName : join(dirname(file), baselineName)
}

/** Measures, and judges where the gate is on: the report with its gate, the exit code that its verdicts ask for, and why `--fail-on` made it 1. */
export async function auditAndJudge(
  run: ToJudge,
  options: GateOptions,
  door: Door,
  wants: Wants,
): Promise<{ readonly report: Report; readonly code: ExitCode; readonly why?: string | undefined }> {
  const { settings, plugins, inputs, watch } = run
  const least = severityFrom(options.failOn)
  const { gate } = settings
  if (gate === undefined) {
    const told = options.baseline === undefined ? undefined : baselineFor(run, options, door)
    const { report, looked } = await auditFor(wants, inputs, settings, plugins, watch, door)
    const why = options.advisory === true ? undefined : whyBroken(report, least, settings.rules.confidence)
    const whole = told === undefined ? report : { ...report, comparison: comparisonOf(report, told, looked) }
    return { report: whole, code: why === undefined ? 0 : 1, why }
  }
  checkAsked(run, least)
  const baseline = baselineFor(run, options, door)
  const tests: ReadonlySet<'limit' | 'worse' | 'ratchet'> = new Set(
    gate.window === undefined ? ['limit', 'worse', 'ratchet'] : ['limit', 'ratchet'],
  )
  const audited = await auditFor({ ...wants, judge: { baseline, tests } }, inputs, settings, plugins, watch, door)
  const windows =
    gate.window === undefined || !gate.conditions.some(({ worse }) => worse !== undefined)
      ? undefined
      : await compareWindows(run, door, audited.report)
  const outcomes = [...audited.outcomes, ...(windows?.outcomes ?? [])]
  const whys = new Map([...audited.whys, ...(windows?.whys ?? [])])
  const { report, looked } = audited
  const told = gateOf(outcomes, whys, { report, settings, metrics: plugins.metrics, baseline, looked })
  const compared = baseline ?? windows?.before
  const whole: Report = { ...report, ...(compared === undefined ? {} : { comparison: comparisonOf(report, compared, looked) }), gate: told }
  const code = codeOf(told.conditions)
  if (code > 1) return { report: whole, code }
  const why = gate.advisory ? undefined : whyBroken(report, least, settings.rules.confidence)
  return { report: whole, code: !gate.advisory && (code === 1 || why !== undefined) ? 1 : 0, why }
}

/** The two windows, each seen as it was at its own end, so that the earlier has had no more time to ripen. */
async function compareWindows(
  { inputs, settings, plugins, watch }: ToJudge,
  door: Door,
  report: Report,
): Promise<Audited & { readonly before: Baseline | undefined }> {
  const window = settings.gate?.window
  const end = report.asOf === undefined ? undefined : Date.parse(report.asOf)
  if (window === undefined || end === undefined)
    throw new Refusal(
      3,
      'Windows cannot be compared: the files tell no time.',
      'Map the column that tells when a conversation began: --map created_at=Column.',
    )
  const middle = end - window.current * 1000
  const quiet = { progress: watch.progress, notice: () => {} }
  const during = (from: number, to: number): Settings => ({ ...settings, asOf: to, created: [from, to + 1] })
  const { baseline } = await auditFor({ baseline: true }, inputs, during(middle - window.before * 1000, middle - 1), plugins, quiet, door)
  const current = await auditFor({ judge: { baseline, tests: new Set(['worse']) } }, inputs, during(middle, end), plugins, quiet, door)
  return { ...current, before: baseline }
}

function checkAsked({ settings, inputs, file }: ToJudge, least: string | undefined): void {
  const { gate } = settings
  if (gate === undefined) return
  if (gate.conditions.length === 0 && least === undefined)
    throw new Refusal(
      2,
      file === undefined
        ? 'There is nothing to check: no configuration was found.'
        : `There is nothing to check: ${file} has no conditions under “gate”.`,
      'Let “care-audit check --advise <files…>” propose some, or pass --fail-on error.',
    )
  const piped = inputs.find(input => !input.rereadable)
  if (gate.window !== undefined && piped !== undefined)
    throw new Refusal(
      2,
      'Two windows of one export cannot be compared from standard input: it can be read only once.',
      'Save the export to a file first.',
    )
}

function baselineFor({ settings, file }: ToJudge, { baseline: told }: GateOptions, door: Door): Baseline | undefined {
  const path = baselinePath(told, file, door.folder)
  const found = readBaseline(path)
  const { conditions = [], window } = settings.gate ?? {}
  // With windows, the earlier one stands in for the baseline; only ratchets still need it.
  const asked = conditions.some(({ worse, ratchet }) => ratchet || (worse !== undefined && window === undefined))
  if (found === undefined && told !== undefined)
    throw new Refusal(2, `The baseline “${told}” is not there.`, `Make one with: care-audit baseline <files…> --baseline ${told}`)
  return asked || told !== undefined ? found : undefined
}
