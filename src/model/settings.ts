import type { Millis } from './conversation.js'
import type { Field, Format, Kind } from './format.js'
import type { Clock } from './metric.js'
import type { ScheduleDefinition } from './schedule.js'

/** What one file was told by options, instead of being recognised. */
export interface FileHints {
  readonly format?: string
  readonly kind?: Kind
  /** From `--kind file=kind`: path as given → kind. */
  readonly kinds: ReadonlyMap<string, Kind>
  readonly map: ReadonlyMap<Field, string>
  readonly encoding?: string
  readonly delimiter?: string
  readonly quote?: string
  readonly dateFormat?: string
}

export interface SlaTarget {
  readonly clock: Clock
  /** Canonical priority (urgent, high, normal, low) or the desk's own word in lower case → seconds. */
  readonly byPriority: ReadonlyMap<string, number>
  readonly fallback?: number
}

/** Which rules run, how grave they are, and what of them counts. */
export interface RuleSettings {
  /** Rule id → severity of the configuration; a rule that is not here keeps its own. */
  readonly severities: ReadonlyMap<string, 'off' | 'error' | 'warning' | 'info'>
  /** Rules named by --only; empty: all. */
  readonly only: readonly string[]
  readonly skip: readonly string[]
  /** The lowest confidence that counts for the exit code and the gate. */
  readonly confidence: 'high' | 'low'
  /** Files and folders of the user's own rules. */
  readonly paths: readonly string[]
}

/** Options and configuration, merged, checked and frozen: the one thing that steers a run. */
export interface Settings {
  readonly hints: FileHints
  readonly timeZone: string
  /** False where the zone is UTC only because nobody said otherwise. */
  readonly timeZoneTold: boolean
  readonly asOf?: Millis
  /** Local dates, both included. */
  readonly since?: string
  readonly until?: string
  readonly by: readonly string[]
  readonly where: readonly { readonly column: string; readonly value: string }[]
  readonly attributeBy: 'creation' | 'event'
  readonly minCell: number
  readonly individuals: boolean
  readonly strict: boolean
  /** Fraction of a file's rows that may be rejected. */
  readonly maxBadRows: number
  /** Bytes after unpacking. */
  readonly maxInput: number
  readonly allowTruncated: boolean
  readonly autoAcknowledgement: boolean
  readonly schedules: ReadonlyMap<string, ScheduleDefinition>
  /** First match on the ticket's values wins; keys are dimensions (group, channel, priority, …). */
  readonly scheduleFor: readonly { readonly when: ReadonlyMap<string, string>; readonly use: string }[]
  readonly sla: ReadonlyMap<'first-response-time' | 'resolution-time', SlaTarget>
  readonly vip?: { readonly column: string; readonly values: readonly string[] }
  readonly rules: RuleSettings
  /** Formats of the user's own, declared in the configuration. */
  readonly formats: ReadonlyMap<string, Format>
  /** SHA-256 of the configuration file's bytes, or of nothing. */
  readonly configHash: string
  readonly commandLine: string
}
