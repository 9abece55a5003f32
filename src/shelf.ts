import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { endianness } from 'node:os'
import { deserialize, serialize } from 'node:v8'
import { weightsFile } from './judge/weights-file.js'
import type { Format } from './model/format.js'
import type { Judge } from './model/judge.js'
import type { Metric } from './model/metric.js'
import type { Reporter } from './model/reporter.js'
import type { Rule } from './model/rule.js'
import type { SignalPlugin } from './model/signal.js'
import { pluginsIn } from './shelves.js'
import type { Tables } from './text/tagger.js'

const tablesFile = new URL('text/tables.bin', import.meta.url)

/** All built-in formats by id, in alphabetical order. */
export async function loadFormats(): Promise<ReadonlyMap<string, Format>> {
  return shelf('formats', isFormat)
}

/** All metrics by id, in alphabetical order. */
export async function loadMetrics(): Promise<ReadonlyMap<string, Metric>> {
  return shelf('metrics', isMetric)
}

/** All signals by id, in alphabetical order. */
export async function loadSignals(): Promise<ReadonlyMap<string, SignalPlugin>> {
  return shelf('signals', isSignal)
}

/** All built-in rules by id, in alphabetical order. */
export async function loadRules(): Promise<ReadonlyMap<string, Rule>> {
  return shelf('rules', isRule)
}

/** The weights that the statistical judge comes with. */
export function readWeights(): Uint8Array {
  return readFileSync(weightsFile)
}

/** Both judges, loaded where there is something to listen to: their dictionaries are the largest modules there are. */
export async function loadJudge(): Promise<Judge> {
  const { judgeOf } = await import('./judge/judge.js')
  return judgeOf(readWeights())
}

/** The compiled phrases of the built-in signals as bytes, for the build: to read them takes a few milliseconds, to compile them a tenth of a second. */
export async function writtenTables(): Promise<Uint8Array> {
  const [signals, { tablesOf }] = await Promise.all([loadSignals(), import('./text/tagger.js')])
  // Twice: how a number that was computed is written depends on how far the compiler had come, how one that was read does not.
  return serialize(deserialize(serialize({ of: markOf(signals), tables: tablesOf(signals) })))
}

/** The compiled phrases of these signals, as the build wrote them down; undefined where it did not, or for other signals or machines. */
export function readTables(signals: ReadonlyMap<string, SignalPlugin>): Tables | undefined {
  try {
    const kept: { readonly of: string; readonly tables: Tables } = deserialize(readFileSync(tablesFile))
    return kept.of === markOf(signals) ? kept.tables : undefined
  } catch {
    return undefined
  }
}

function markOf(signals: ReadonlyMap<string, SignalPlugin>): string {
  return createHash('sha256')
    .update(JSON.stringify([endianness(), ...signals]))
    .digest('hex')
}

/** All reporters by id, in alphabetical order. */
export async function loadReporters(): Promise<ReadonlyMap<string, Reporter>> {
  return shelf('reporters', isReporter)
}

/** One reporter by id, so that the others need not be loaded. */
export async function loadReporter(id: string): Promise<Reporter> {
  const found = [...(await pluginsIn('reporters'))].find(([file]) => idOf(file) === id)
  if (found === undefined) throw new Error(`there is no reporter “${id}”`)
  return load('reporters', ...found, isReporter)
}

/** Loads every plug-in of a folder: the name of its file is its id, its default export the plug-in. */
async function shelf<T>(folder: string, fits: (value: unknown) => value is T): Promise<ReadonlyMap<string, T>> {
  const files = [...(await pluginsIn(folder))]
  return new Map(await Promise.all(files.map(async ([file, module]) => [idOf(file), await load(folder, file, module, fits)] as const)))
}

async function load<T>(folder: string, file: string, module: () => Promise<unknown>, fits: (value: unknown) => value is T): Promise<T> {
  const loaded = await module()
  const plugin = isObject(loaded) && 'default' in loaded ? loaded.default : undefined
  if (!fits(plugin)) throw new Error(`${folder}/${file} has no fitting default export`)
  return plugin
}

function idOf(name: string): string {
  return name.replace(/\.[jt]s$/, '')
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isFormat(value: unknown): value is Format {
  return isObject(value) && 'title' in value && 'tables' in value && Array.isArray(value.tables)
}

function isMetric(value: unknown): value is Metric {
  return isObject(value) && 'title' in value && 'init' in value && 'add' in value && 'merge' in value && 'finish' in value
}

function isReporter(value: unknown): value is Reporter {
  return isObject(value) && 'render' in value && typeof value.render === 'function'
}

function isRule(value: unknown): value is Rule {
  return isObject(value) && 'grade' in value && 'judge' in value && typeof value.judge === 'function'
}

function isSignal(value: unknown): value is SignalPlugin {
  return isObject(value) && 'phrases' in value && 'effect' in value
}
