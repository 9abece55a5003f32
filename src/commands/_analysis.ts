import type { Command } from 'commander'
import type { ExitCode } from '../model/refusal.js'
import { Refusal } from '../model/refusal.js'
import type { Rows } from './_conversations.js'
import type { Door } from './_door.js'
import { addGating, auditAndJudge, type GateOptions } from './_gating.js'
import { addLongManners, addPrivacy, addReading, addRules, collect, type Manners } from './_reading.js'
import { addOutlets, type Outlets, press } from './_render.js'
import { prepare } from './_run.js'

/** What `analyze` and `check` may be told. */
export interface AnalysisOptions extends Manners, Outlets, GateOptions {
  readonly conversations?: string
  readonly definitions?: string
  readonly color: boolean
  readonly verbose?: boolean
}

/** Adds the files and options that `analyze` and `check` share. */
export function addAnalysis(command: Command, examples: string, gated: boolean): void {
  command.argument('<files...>', 'CSV files, folders, globs, .gz, .zip, or - for standard input').addHelpText('before', examples)
  addOutlets(command)
  command.option('--conversations <file>', 'a row a conversation, .csv or .ndjson: the rows behind every figure')
  addGating(command, gated)
  addSlices(command)
  addPrivacy(command)
  addRules(command)
  addReading(command)
  addLongManners(command)
}

/** The whole of `analyze` and `check`: find, read, measure, judge, write, print. */
export async function analyzeFiles(files: readonly string[], options: AnalysisOptions, door: Door): Promise<ExitCode> {
  if (options.definitions !== undefined && options.definitions !== 'default') {
    throw new Refusal(
      2,
      `There is no definition profile “${options.definitions}” in this version.`,
      'Leave the option out, or write --definitions default.',
    )
  }
  const { conversations } = options
  if (conversations !== undefined && !/\.(csv|ndjson)$/i.test(conversations)) {
    throw new Refusal(2, `--conversations cannot write “${conversations}”.`, 'End the name in .csv or .ndjson.')
  }
  const { inputs, settings, plugins, watcher, file } = await prepare(files, options, door, true)
  const others = conversations === undefined ? [] : [conversations]
  const printing = await press(
    options,
    door,
    inputs.map(input => input.path),
    others,
  )
  const rows = conversations === undefined ? undefined : await rowsTo(conversations)
  try {
    const run = { inputs, settings, plugins, watch: watcher.watch, file }
    const { report, code, why } = await auditAndJudge(
      run,
      options,
      door,
      rows === undefined ? {} : { conversations: row => rows.take(row) },
    )
    watcher.end()
    rows?.commit()
    await printing.publish(report)
    // Also with --quiet: it is why the run fails.
    if (why !== undefined) door.tell(why)
    return code
  } finally {
    watcher.end()
    rows?.discard()
  }
}

function addSlices(command: Command): void {
  command
    .optionsGroup('What is measured:')
    .option(
      '--by <dimension>',
      'break down by agent, group, channel, priority, language, product, tag, day, week, month or a column; repeatable',
      collect,
    )
    .option('--where <column=value>', 'only conversations with this value; repeatable', collect)
    .option('--attribute-by <moment>', 'which period a figure counts in: creation or event (default: creation)')
    .option('--min-cell <n>', 'groups smaller than this are not shown (default: 5)')
    .option('--no-individuals', 'no breakdown by agent')
    .option('--definitions <profile>', 'whose definitions: default')
}

async function rowsTo(path: string): Promise<Rows> {
  const { openRows } = await import('./_conversations.js')
  return openRows(path)
}
