import type { Inspection } from '../model/inspection.js'

/** What `init` would write. */
export interface Proposal {
  readonly timeZone: string
  /** One window of Monday to Friday, "09:00-17:00"; undefined: no opening hours. */
  readonly hours: string | undefined
  readonly firstResponse: string | undefined
  readonly resolution: string | undefined
  /** Files of no known format, whose columns the configuration shall name. */
  readonly unknown: readonly Inspection[]
}

/** A proposal from what was seen of the files; `here` is the zone of this machine, for where no file tells one. */
export function proposed(files: readonly Inspection[], here: string): Proposal {
  const told = files.map(file => file.recognised.zone).find(zone => zone !== undefined && zone !== 'UTC')
  return {
    timeZone: told ?? here,
    hours: undefined,
    firstResponse: undefined,
    resolution: undefined,
    unknown: files.filter(file => file.recognised.format === 'generic' && file.recognised.columns.length > 0),
  }
}

/** The configuration file: commented, and valid as it stands. `schema` is where editors find the JSON Schema. */
export function proposalText(proposal: Proposal, schema: string): string {
  const parts = [
    `# yaml-language-server: $schema=${schema}`,
    '# How care-audit reads and judges the exports in and below this folder. Every key has a default.',
    '',
    '# The zone of times that are written without one.',
    `timeZone: ${proposal.timeZone}`,
    '',
    ...formatLines(proposal.unknown),
    ...scheduleLines(proposal.hours),
    ...targetLines(proposal),
    '# off: no breakdown by agent, whatever the options say.',
    'individuals: on',
  ]
  return `${parts.join('\n')}\n`
}

function formatLines(files: readonly Inspection[]): readonly string[] {
  if (files.length === 0) return []
  const blocks = files.flatMap((file, index) => {
    const columns = file.recognised.columns.filter((column, at, all) => all.findIndex(other => other.field === column.field) === at)
    const wanted = columns.map(column => `      ${column.field}: ${columnText(column)}`)
    return [`  export-${index + 1}: # as found in ${comment(file.path)}`, `    ${file.recognised.table.kind}:`, ...wanted]
  })
  return ['# Exports of no known help desk: which column holds what. Check these lines.', 'formats:', ...blocks, '']
}

function columnText(column: Inspection['recognised']['columns'][number]): string {
  const header = JSON.stringify(column.header)
  const extras = [
    ...(column.layout === undefined || !/^[^a-z]*[yMd]/.test(column.layout) ? [] : [`format: ${JSON.stringify(column.layout)}`]),
    ...(column.unit === undefined ? [] : [`unit: ${column.unit}`]),
    ...(column.scale === undefined ? [] : [`scale: ${JSON.stringify(column.scale)}`]),
  ]
  return extras.length === 0 ? header : `{ column: ${header}, ${extras.join(', ')} }`
}

function scheduleLines(hours: string | undefined): readonly string[] {
  const head = '# Opening hours; with them every duration is measured on the business clock too.'
  if (hours === undefined) {
    return [head, '# schedules:', '#   default: { weekly: { mon-fri: ["09:00-17:00"] }, holidays: [2026-12-25] }', '']
  }
  return [head, 'schedules:', `  default: { weekly: { mon-fri: ["${hours}"] }, holidays: [] }`, '']
}

function targetLines({ hours, firstResponse, resolution }: Proposal): readonly string[] {
  const clock = hours === undefined ? 'calendar' : 'business'
  const targets = [
    ...(firstResponse === undefined ? [] : [`  first-response-time: { clock: ${clock}, default: ${firstResponse} }`]),
    ...(resolution === undefined ? [] : [`  resolution-time: { clock: ${clock}, default: ${resolution} }`]),
  ]
  const head = '# Targets; by priority if you like: urgent, high, normal, low.'
  if (targets.length > 0) return [head, 'sla:', ...targets, '']
  return [head, '# sla:', '#   first-response-time: { urgent: 1h, high: 4h, default: 8h }', '#   resolution-time: { default: 3d }', '']
}

function comment(path: string): string {
  return path.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?')
}
