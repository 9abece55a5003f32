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

/** An amount as written in a condition: a duration in seconds, a share or points as fractions, or a bare number. */
export interface Amount {
  readonly value: number
  readonly unit: 'seconds' | 'share' | 'points' | 'number'
}

/** One condition of the gate as configured; its path, its keys and its amounts fit the figure it names. */
export interface ConditionSettings {
  readonly of: string
  /** The dimension for whose every value it is taken. */
  readonly by?: string
  readonly max?: Amount
  readonly min?: Amount
  readonly warn?: Amount
  /** How much worse than the baseline it may be. */
  readonly worse?: Amount
  readonly ratchet: boolean
  readonly minN?: number
  readonly on?: 'bound' | 'point'
  readonly onInsufficient: 'pass' | 'fail'
  /** In the configuration file, 1-based. */
  readonly line?: number
}

/** What the gate judges, and how. */
export interface GateSettings {
  readonly conditions: readonly ConditionSettings[]
  /** Two windows inside one export, in seconds, in place of a baseline. */
  readonly window?: { readonly current: number; readonly before: number }
  /** Verdicts are told and break nothing. */
  readonly advisory: boolean
  /** A window of creation that overlaps the baseline's is no error. */
  readonly allowOverlap: boolean
  /** The configuration file, as shown. */
  readonly file?: string
}

/** A finding, or a condition, that is accepted for a time. Exactly one of `rule` and `of`; a rule with one of `in`, `conversation` and `fingerprint`. */
export interface WaiverSettings {
  readonly rule?: string
  readonly of?: string
  /** A file, by its path or the end of it. */
  readonly in?: string
  readonly conversation?: string
  readonly fingerprint?: string
  /** The last day on which it holds, in UTC. */
  readonly until: string
  readonly reason: string
  readonly owner: string
  /** In the configuration file, 1-based. */
  readonly line?: number
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
  /** Instants of creation, from the first to before the second. */
  readonly created?: readonly [Millis, Millis]
  readonly by: readonly string[]
  readonly where: readonly { readonly column: string; readonly value: string }[]
  readonly attributeBy: 'creation' | 'event'
  readonly minCell: number
  readonly individuals: boolean
  /** True where private text may be shown as it is written. */
  readonly unmask?: boolean
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
  /** Present where the gate is asked for. */
  readonly gate?: GateSettings
  readonly waivers: readonly WaiverSettings[]
  /** The date by which waivers and the baseline's age are judged, ISO; no figure depends on it. */
  readonly now: string
  /** Formats of the user's own, declared in the configuration. */
  readonly formats: ReadonlyMap<string, Format>
  /** SHA-256 of the configuration file's bytes, or of nothing. */
  readonly configHash: string
  readonly commandLine: string
}
