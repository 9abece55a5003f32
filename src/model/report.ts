import type { Comparison, Gate } from './gate.js'
import type { MetricFigures } from './metric.js'

/** The JSON report, version 1: everything a reporter may show. Instants ISO 8601 UTC with milliseconds, durations seconds, rates fractions. */
export interface Report {
  readonly schemaVersion: 1
  readonly tool: { readonly name: 'care-audit'; readonly version: string }
  readonly asOf?: string
  readonly timeZone: string
  readonly definitions: 'default'
  readonly inputs: readonly InputReport[]
  readonly ledger: Ledger
  readonly quality: readonly QualityNote[]
  readonly metrics: { readonly [id: string]: MetricFigures }
  /** Agreement of the computed figures with the desk's own columns. */
  readonly reconciliation: readonly Reconciled[]
  /** dimension → value → metric id → figures; or `{ suppressed: "<5" }` for a small group. */
  readonly groups: {
    readonly [dimension: string]: {
      readonly [value: string]: { readonly [metric: string]: MetricFigures } | { readonly suppressed: string }
    }
  }
  /** dimension → value → how many measured conversations its figures are of; small groups are left out. */
  readonly groupSizes?: { readonly [dimension: string]: { readonly [value: string]: number } }
  readonly rules: readonly RuleReport[]
  readonly findings: readonly FindingReport[]
  readonly summary: { readonly findings: { readonly [severity: string]: number } }
  readonly series: Series
  /** The worst conversations by figure, for the reader who wants to look at them. */
  readonly worst: readonly Worst[]
  readonly manifest: Manifest
  readonly comparison?: Comparison
  readonly gate?: Gate
}

export interface InputReport {
  readonly path: string
  readonly kind: string
  readonly format: string
  readonly encoding: string
  readonly delimiter: string
  readonly rows: number
  readonly used: number
  readonly rejected: number
  readonly duplicate: number
  readonly skipped: number
  readonly sha256: string
}

export interface Example {
  readonly file: string
  readonly line: number
  readonly why: string
}

export interface Ledger {
  readonly rows: number
  readonly used: number
  readonly duplicate: number
  readonly skipped: number
  readonly conversations: number
  readonly measured: number
  readonly rejected: readonly { readonly reason: string; readonly count: number; readonly examples: readonly Example[] }[]
  readonly excluded: readonly { readonly reason: string; readonly count: number }[]
}

export interface QualityNote {
  readonly code: string
  readonly count: number
  /** A full sentence for people: what was seen and what it means for the figures. */
  readonly message: string
  readonly examples: readonly Example[]
}

export interface Reconciled {
  /** The figure, e.g. "first-response-time". */
  readonly figure: string
  /** The desk's column as written. */
  readonly column: string
  readonly compared: number
  /** Within 60 seconds (durations) or equal (counts). */
  readonly agree: number
  /** Known reasons of disagreement and how many conversations each explains. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[]
  readonly worst: readonly { readonly conversation: string; readonly ours: number; readonly theirs: number; readonly reason: string }[]
}

/** Of one rule: `failed`, `findings` and `rate` are of high confidence, `low` counts the findings worth a look. */
export interface RuleReport {
  readonly id: string
  readonly severity: string
  /** Conversations (or clauses) to which the rule applies. */
  readonly checked: number
  readonly failed: number
  readonly findings: number
  readonly low: number
  readonly rate?: number
  readonly interval?: readonly [number, number]
  /** Measured precision of the high tier. */
  readonly precision?: number
  /** Conversations in a language the rule has no phrases for: not checked. */
  readonly unsupportedLanguage?: number
  /** Why nothing could be checked. */
  readonly unknown?: string
  /** The rule's own words, so that a saved report can be rendered without the rules: name, meaning, mend, laws as cited. */
  readonly title?: string
  readonly about?: string
  readonly mend?: string
  readonly law?: readonly string[]
}

export interface FindingPlace {
  readonly file: string
  readonly line: number
  /** 1-based, of documents; the end is exclusive in its column. */
  readonly column?: number
  readonly endLine?: number
  readonly endColumn?: number
}

/** One finding, its private words masked. */
export interface FindingReport {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  /** Four steps: critical, high, medium, low. */
  readonly grade: string
  readonly confidence: 'high' | 'low'
  readonly probability: number
  readonly evidence: 'act' | 'report'
  /** The way the rule was broken. */
  readonly reason: string
  readonly conversation?: string
  readonly at?: string
  readonly speaker?: string
  readonly place: FindingPlace
  /** A clause's heading path, of documents. */
  readonly clause?: string
  readonly excerpt: string
  /** The words that tell, as UTF-16 offsets in the excerpt; of documents. */
  readonly marked?: readonly [number, number]
  /** What it is, as possible violation, with the mend. */
  readonly message: string
  readonly law: readonly string[]
  readonly signals: readonly string[]
  readonly vetoes: readonly string[]
  readonly words: readonly string[]
  readonly fingerprint: string
  /** Present where a waiver of the configuration or an inline one covers it. */
  readonly waived?: { readonly reason: string; readonly owner?: string; readonly until?: string }
  /** A finding over the whole export: how many conversations, and some of them. */
  readonly conversations?: { readonly count: number; readonly ids: readonly string[] }
}

export interface SeriesPoint {
  /** Local date on which the bucket begins. */
  readonly from: string
  readonly incomplete: boolean
  readonly conversations: number
  readonly 'first-response-time': { readonly n: number; readonly p50?: number; readonly p90?: number }
  /** Conversations not finished at the end of the bucket. */
  readonly backlog?: number
}

export interface Series {
  readonly day: readonly SeriesPoint[]
  readonly week: readonly SeriesPoint[]
  readonly month: readonly SeriesPoint[]
  /** Conversations by local weekday (Monday first) and hour of creation: 7 × 24. */
  readonly arrivals: readonly (readonly number[])[]
  /** First response in bins: upper edge in seconds (the last is open: null) and count. */
  readonly histogram: { readonly 'first-response-time': readonly { readonly upTo: number | null; readonly count: number }[] }
}

export interface Worst {
  /** Metric id and part, e.g. "first-response-time.calendar", "longest-wait.calendar", "backlog.age". */
  readonly figure: string
  readonly unit: 'seconds' | 'count'
  readonly conversations: readonly {
    readonly conversation: string
    readonly value: number
    readonly note: string
    readonly place?: { readonly file: string; readonly line: number }
  }[]
}

export interface Manifest {
  readonly commandLine: string
  readonly config: string
  readonly rules: string
  readonly definitions: string
  readonly timeZoneData: string
}
