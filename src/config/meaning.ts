import { resolve } from 'node:path'
import type { GateSettings, Settings, SlaTarget } from '../model/settings.js'
import { suggest } from '../text/suggest.js'
import { ownFormats } from './formats.js'
import { conditionsOf } from './gate.js'
import type { Fault } from './locate.js'
import { checkZone, choicesOf, scheduleOf } from './schedules.js'
import type { Configuration } from './schema.js'
import { readDuration } from './values.js'
import { waiversOf } from './waivers.js'

/** What the configuration says of a run. */
export interface Meant extends Pick<Settings, 'schedules' | 'scheduleFor' | 'sla' | 'formats' | 'autoAcknowledgement' | 'waivers'> {
  readonly timeZone: string | undefined
  readonly individuals: boolean
  readonly vip: Settings['vip']
  readonly rules: Pick<Settings['rules'], 'severities' | 'paths'>
  readonly conditions: GateSettings['conditions']
  readonly window: GateSettings['window']
}

/** Where the configuration lies, the date of today, and how to find the line of a value in it. */
interface Circumstances {
  readonly folder: string
  readonly now: string
  readonly lineOf: (path: readonly (string | number)[]) => number | undefined
}

/** Checks what the values mean and translates them; a fault is told to `fail`, which throws. */
export function meaningOf(written: Configuration, { folder, now, lineOf }: Circumstances, fail: (fault: Fault) => never): Meant {
  checkZone(written.timeZone, ['timeZone'], fail)
  const zone = written.timeZone ?? 'UTC'
  for (const [name, format] of Object.entries(written.formats ?? {})) checkZone(format.timeZone, ['formats', name, 'timeZone'], fail)
  const schedules = new Map(
    Object.entries(written.schedules ?? {}).map(([name, schedule]) => [name, scheduleOf(name, schedule, zone, folder, fail)]),
  )
  return {
    timeZone: written.timeZone,
    individuals: isOn(written.individuals),
    autoAcknowledgement: isOn(written.autoAcknowledgement),
    schedules,
    scheduleFor: choicesOf(written, schedules, fail),
    sla: targetsOf(written, schedules, fail),
    formats: ownFormats(written.formats, fail),
    vip: written.vip === undefined ? undefined : { column: written.vip.column, values: written.vip.values.map(String) },
    rules: rulesOf(written, folder),
    waivers: waiversOf(written.waivers, now, fail, lineOf),
    conditions: conditionsOf(written.gate, fail, lineOf),
    window: windowOf(written.window, fail),
  }
}

function windowOf(written: Configuration['window'], fail: (fault: Fault) => never): Meant['window'] {
  if (written === undefined) return undefined
  const seconds = (key: 'current' | 'before'): number =>
    readDuration(written[key]) ||
    fail({ path: ['window', key], onKey: false, sentence: `A window of ${written[key]} holds nothing.`, hint: 'Write, for example, 28d.' })
  return { current: seconds('current'), before: seconds('before') }
}

function rulesOf(written: Configuration, folder: string): Meant['rules'] {
  const { paths = [], ...severities } = written.rules ?? {}
  return { severities: new Map(Object.entries(severities)), paths: paths.map(path => resolve(folder, path)) }
}

function isOn(value: 'on' | 'off' | boolean | undefined): boolean {
  return value !== 'off' && value !== false
}

function targetsOf(written: Configuration, schedules: ReadonlyMap<string, unknown>, fail: (fault: Fault) => never): Settings['sla'] {
  const targets = new Map<'first-response-time' | 'resolution-time', SlaTarget>()
  for (const metric of ['first-response-time', 'resolution-time'] as const) {
    const target = written.sla?.[metric]
    if (target === undefined) continue
    const { clock = 'calendar', default: fallback, ...byPriority } = target
    const path = ['sla', metric]
    if (clock === 'business' && schedules.size === 0) {
      fail({
        path: [...path, 'clock'],
        onKey: false,
        sentence: 'Targets on the business clock need opening hours, and no schedule is configured.',
        hint: 'Describe one under “schedules”, or use clock: calendar.',
      })
    }
    const read = (key: string, value: string): number => {
      if (clock === 'business' && /[dw]/.test(value)) {
        fail({
          path: [...path, key],
          onKey: false,
          sentence: `A target in days (${value}) has no fixed length on a business clock.`,
          hint: 'Write hours, such as 24h.',
        })
      }
      return (
        readDuration(value) ??
        fail({ path: [...path, key], onKey: false, sentence: `“${value}” is no duration.`, hint: 'Write, for example, 30m, 8h or 3d.' })
      )
    }
    for (const key of Object.keys(byPriority).filter(word => suggest(word, ['default']) !== undefined)) {
      fail({
        path: [...path, key],
        onKey: true,
        sentence: `“${key}” reads like a misspelt “default”, not like a priority.`,
        hint: 'Did you mean “default”?',
      })
    }
    const words = Object.entries(byPriority).map(([key, value]) => [key.toLowerCase(), read(key, String(value))] as const)
    targets.set(metric, { clock, byPriority: new Map(words), ...(fallback === undefined ? {} : { fallback: read('default', fallback) }) })
  }
  return targets
}
