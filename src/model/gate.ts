/** What became of one condition: too little data, a waiver and an impossibility are verdicts of their own, never a silent pass. */
export type Verdict = 'pass' | 'warn' | 'fail' | 'insufficient-data' | 'waived' | 'error'

/** A condition as configured, its place in the configuration file, and what it came to. Values in the figure's own unit; shares as fractions. */
export interface Condition {
  /** The figure's path as written, or `findings…`. */
  readonly of: string
  /** The value of the dimension it was taken for, with `by`. */
  readonly group?: string
  readonly verdict: Verdict
  /** A short code: "above-limit", "worse-than-baseline", "too-few", "no-baseline", "no-figure", … */
  readonly reason: string
  readonly value?: number
  readonly limit?: number
  readonly baseline?: number
  /** Current minus baseline; of a quantile of durations or counts the ratio of the two minus 1. Against a limit there is none. */
  readonly effect?: number
  /** Of the effect (against a baseline) or of the value. */
  readonly interval?: readonly [number, number]
  readonly n?: number
  /** The smallest effect that this n could have shown in four of five cases; against a limit the smallest distance beyond it, in the figure's unit. */
  readonly minDetectable?: number
  /** One-sided, after Holm's adjustment. */
  readonly p?: number
  /** In the configuration file, 1-based. */
  readonly line?: number
  /** A sentence that a person understands. */
  readonly message: string
  readonly unit?: 'seconds' | 'ratio' | 'count'
  /** Who waived it and why. */
  readonly waiver?: { readonly reason: string; readonly owner: string; readonly until: string }
  /** What moved, for a condition that fails against a baseline. */
  readonly why?: Why
}

/** What moved a figure: rates within groups or the mix of groups, who contributes most, since when. */
export interface Why {
  /**
   * Of a large run, how many conversations were looked at again, chosen by lot. The conversations named are of the whole run where they differ in weight, and
   * of the sample where each counts once.
   */
  readonly sample?: number
  readonly sentence: string
  readonly dimensions: readonly {
    readonly dimension: string
    /** Part of the effect that comes from rates within the groups, and from the mix of groups; they add up to the effect. */
    readonly rates: number
    readonly mix: number
    /** The whole moved one way while the groups moved the other. */
    readonly simpson: boolean
    /** `share` is the part of the effect that comes from the group, as a fraction; `before` and `now` are the figure within it. The largest part first. */
    readonly groups: readonly { readonly value: string; readonly share: number; readonly before: number; readonly now: number }[]
  }[]
  readonly conversations: readonly { readonly conversation: string; readonly value: number }[]
  /** The local date on which it began. */
  readonly since?: string
}

/** The gate's part of a report. */
export interface Gate {
  readonly passed: boolean
  readonly verdict: Verdict
  /** The date that waivers and the baseline's age are judged by, ISO. */
  readonly now: string
  readonly advisory?: boolean
  /** The configuration file, as shown. */
  readonly file?: string
  readonly conditions: readonly Condition[]
  /** Full sentences: waivers unused or expired, a baseline that grows old, entries of it that are gone. */
  readonly notes: readonly string[]
}

/** A report's comparison with a baseline: where it came from and what can be said of it. */
export interface Comparison {
  readonly baseline: {
    readonly asOf?: string
    readonly from?: string
    readonly until?: string
    readonly conversations: number
    readonly version: string
  }
  readonly findings: { readonly added: number; readonly known: number; readonly gone: number }
}
