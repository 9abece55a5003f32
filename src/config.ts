import { createHash } from 'node:crypto'
import { findConfiguration } from './config/find.js'
import type { Fault } from './config/locate.js'
import type { Meant } from './config/meaning.js'
import { type Asked, meant, readKinds, readMap, readWhere, zoneHint } from './config/options.js'
import { readCharacter, readDate, readInstant, readShare, readSize, readWhole } from './config/values.js'
import { Refusal } from './model/refusal.js'
import type { FileHints, GateSettings, RuleSettings, Settings } from './model/settings.js'
import { maskerOf } from './text/mask.js'
import { isZone } from './time/zone.js'

/** Settings, where they came from, and what is worth telling of them. */
export interface Settled {
  readonly settings: Settings
  /** The configuration file that was used, if any. */
  readonly file: string | undefined
  readonly notices: readonly string[]
  /** The Refusal for a fault of the configuration that only shows later on, with the file's lines; undefined where there is no file. */
  readonly refusalOf: ((fault: Fault) => Refusal) | undefined
}

const gibibyte = 2 ** 30

/** The command line without addresses and numbers of people, and without the value that a filter by a private column names. */
function withoutPrivate(commandLine: string, where: readonly string[]): string {
  let line = commandLine
  for (const { column, value } of readWhere(where))
    if (/requester|customer|client|visitor|contact|subject|mail|phone|name|address/i.test(column) && value !== '')
      line = line.replaceAll(value, '[…]')
  const masked = maskerOf().mask(line)
  return masked === line.normalize('NFKC') ? line : masked
}

/** Options over configuration over defaults, checked and frozen; every fault is a Refusal of code 2. `formats` are the built-in ids. */
export async function settle(asked: Asked, folder: string, commandLine: string, formats: readonly string[]): Promise<Settled> {
  const now = asked.now === undefined ? new Date().toISOString().slice(0, 10) : readDate('--now', asked.now)
  const { file, hash, values, refusalOf } = await configured(asked.config, folder, now)
  const timeZone = zoneFrom(asked.tz) ?? values?.timeZone ?? 'UTC'
  const since = asked.since === undefined ? undefined : readDate('--since', asked.since)
  const until = asked.until === undefined ? undefined : readDate('--until', asked.until)
  if (since !== undefined && until !== undefined && since > until)
    throw new Refusal(2, `--since ${since} lies after --until ${until}.`, 'Swap the two dates.')
  const settings: Settings = {
    hints: hintsFrom(asked, [...formats, ...(values?.formats.keys() ?? [])]),
    timeZone,
    timeZoneTold: asked.tz !== undefined || values?.timeZone !== undefined,
    ...(asked.asOf === undefined ? {} : { asOf: readInstant('--as-of', asked.asOf, timeZone) }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    by: [...new Set([...(asked.by ?? []), ...(asked.gate === true ? (values?.conditions ?? []).flatMap(({ by }) => by ?? []) : [])])],
    where: readWhere(asked.where ?? []),
    attributeBy: attributionFrom(asked.attributeBy),
    minCell: asked.minCell === undefined ? 5 : readWhole('--min-cell', asked.minCell, 1),
    individuals: (values?.individuals ?? true) && asked.individuals !== false,
    ...(asked.unmask === true ? { unmask: true } : {}),
    strict: asked.strict === true,
    maxBadRows: asked.maxBadRows === undefined ? 0.01 : readShare('--max-bad-rows', asked.maxBadRows),
    maxInput: asked.maxInput === undefined ? 10 * gibibyte : readSize('--max-input', asked.maxInput),
    allowTruncated: asked.allowTruncated === true,
    autoAcknowledgement: values?.autoAcknowledgement ?? true,
    schedules: values?.schedules ?? new Map(),
    scheduleFor: values?.scheduleFor ?? [],
    sla: values?.sla ?? new Map(),
    ...(values?.vip === undefined ? {} : { vip: values.vip }),
    rules: rulesFrom(asked, values),
    ...(asked.gate === true ? { gate: gateFrom(asked, values, file) } : {}),
    waivers: values?.waivers ?? [],
    now,
    formats: values?.formats ?? new Map(),
    configHash: hash,
    commandLine: asked.unmask === true ? commandLine : withoutPrivate(commandLine, asked.where ?? []),
  }
  const notices = [...(settings.gate === undefined ? expired(settings) : []), ...withoutAgents(settings)]
  return { settings: freeze(settings), file, notices, refusalOf }
}

async function configured(
  told: string | undefined,
  folder: string,
  now: string,
): Promise<{ readonly file?: string; readonly hash: string; readonly values?: Meant; readonly refusalOf?: (fault: Fault) => Refusal }> {
  const path = told ?? findConfiguration(folder)
  if (path === undefined) return { hash: createHash('sha256').digest('hex') }
  // zod and yaml cost more to load than most runs take: only where there is a file to read.
  const [{ readConfiguration }, { meaningOf }, { lineOf, refuse }] = await Promise.all([
    import('./config/read.js'),
    import('./config/meaning.js'),
    import('./config/locate.js'),
  ])
  const read = readConfiguration(path, folder)
  const circumstances = { folder: read.folder, now, lineOf: (path: readonly (string | number)[]) => lineOf(read.source, path) }
  const refusalOf = (fault: Fault): Refusal => refuse(read.source, fault)
  const values = meaningOf(read.values, circumstances, fault => {
    throw refusalOf(fault)
  })
  return { file: read.source.name, hash: read.hash, values, refusalOf }
}

/** The gate tells it among its notes; without the gate it must be told here. */
function expired({ waivers, now }: Settings): readonly string[] {
  return waivers
    .filter(({ until }) => until < now)
    .map(waiver => `The waiver of “${waiver.rule ?? waiver.of}” (${waiver.owner}) ended on ${waiver.until} and covers nothing any more.`)
}

/** A breakdown that was asked for and is not given must not be missed in silence. */
function withoutAgents({ by, individuals }: Settings): readonly string[] {
  const dropped = individuals ? undefined : by.find(name => ['agent', 'assignee'].includes(name.trim().toLowerCase()))
  return dropped === undefined ? [] : [`Nothing is broken down by ${dropped}: individuals are off.`]
}

function gateFrom(asked: Asked, values: Meant | undefined, file: string | undefined): GateSettings {
  return {
    conditions: values?.conditions ?? [],
    ...(values?.window === undefined ? {} : { window: values.window }),
    advisory: asked.advisory === true,
    allowOverlap: asked.allowOverlap === true,
    ...(file === undefined ? {} : { file }),
  }
}

function hintsFrom(asked: Asked, formats: readonly string[]): FileHints {
  const { all, byFile } = readKinds(asked.kind ?? [])
  const { format } = asked
  if (format !== undefined && format !== 'generic' && !formats.includes(format))
    throw new Refusal(2, `There is no format “${format}”.`, meant(format, formats))
  if (asked.encoding !== undefined && !isEncoding(asked.encoding)) {
    throw new Refusal(
      2,
      `“${asked.encoding}” is no known encoding.`,
      'Common ones: utf-8, utf-16le, windows-1252, windows-1257, windows-1251, windows-1250, gb18030.',
    )
  }
  return {
    kinds: byFile,
    map: readMap(asked.map ?? []),
    ...(format === undefined ? {} : { format }),
    ...(all === undefined ? {} : { kind: all }),
    ...(asked.encoding === undefined ? {} : { encoding: asked.encoding }),
    ...(asked.delimiter === undefined ? {} : { delimiter: readCharacter('--delimiter', asked.delimiter) }),
    ...(asked.quote === undefined ? {} : { quote: readCharacter('--quote', asked.quote) }),
    ...(asked.dateFormat === undefined ? {} : { dateFormat: asked.dateFormat }),
  }
}

function rulesFrom(asked: Asked, values: Meant | undefined): RuleSettings {
  const { confidence = 'high' } = asked
  if (confidence !== 'high' && confidence !== 'low')
    throw new Refusal(2, `“${confidence}” cannot be a value of --confidence.`, 'Choose high or low.')
  return {
    severities: values?.rules.severities ?? new Map(),
    only: asked.only ?? [],
    skip: asked.skip ?? [],
    confidence,
    paths: [...(values?.rules.paths ?? []), ...(asked.rules ?? [])],
  }
}

function zoneFrom(told: string | undefined): string | undefined {
  if (told === undefined || isZone(told)) return told
  throw new Refusal(2, `“${told}” in --tz is no time zone.`, zoneHint(told))
}

function attributionFrom(told: string | undefined): Settings['attributeBy'] {
  if (told === undefined || told === 'creation') return 'creation'
  if (told === 'event') return 'event'
  throw new Refusal(2, `“${told}” cannot be a value of --attribute-by.`, 'Choose creation or event.')
}

function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}

function freeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null && !(part instanceof Map)) freeze(part)
  return Object.freeze(value)
}
