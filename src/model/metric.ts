import type { Conversation, Run } from './conversation.js'
import type { Timeline } from './timeline.js'

/** Plain data: numbers, strings, arrays, typed arrays, Maps. It crosses a thread or a file. */
export interface Fold<In, Out, State> {
  init(): State
  add(state: State, item: In): State
  merge(a: State, b: State): State
  finish(state: State): Out
}

/** Which clock a duration runs on. */
export type Clock = 'calendar' | 'business'

/** One conversation as every metric sees it. Reused: copy what you keep. */
export interface Case {
  readonly run: Run
  readonly conversation: Conversation
  readonly timeline: Timeline
  /** True where a schedule is configured, so that a business figure stands beside every calendar one. */
  readonly hasBusiness: boolean
  /** Whole seconds, floor((to − from) / 1000), on the clock asked for; undefined where from > to. */
  seconds(from: number, to: number, clock: Clock): number | undefined
  /** The target in seconds of this conversation for a metric with an SLA, and its clock; undefined: no target. */
  target(metric: 'first-response-time' | 'resolution-time'): { readonly seconds: number; readonly clock: Clock } | undefined
  /** The local weekday (0 = Monday) of the conversation's creation in the run's zone; undefined where created is unknown. */
  readonly weekday: number | undefined
}

/** JSON of one metric: every shape stands in the report's JSON Schema. `unknown` tells why there is no figure. */
export interface MetricFigures {
  readonly unit: 'seconds' | 'ratio' | 'count'
  readonly unknown?: string
  readonly [part: string]: unknown
}

/** A metric: one file in src/metrics; its name is its id. */
export interface Metric<State = unknown> extends Fold<Case, MetricFigures, State> {
  readonly title: string
  readonly unit: 'seconds' | 'ratio' | 'count'
  readonly better: 'lower' | 'higher' | 'none'
  /** What the number means, for people: two to five short sentences. */
  readonly about: string
  /** When the figure's event happened, in ms: the period it counts in with `--attribute-by event`. Absent: at creation. */
  moment?(item: Case): number | undefined
  /** Why the run cannot support this metric, as a reason code with words ("no-replies-column: …"), or undefined. */
  unknown(run: Run): string | undefined
  /** Where the headline figure stands in the metric's JSON: paths like "calendar.p50". */
  readonly headline: readonly string[]
  /** True where merged, spam and deleted conversations are told to the metric too (it counts them by reason). */
  readonly seesExcluded?: true
  /** Parts of the JSON that list conversations: they stand in the whole report alone, not in its groups. */
  readonly lists?: readonly string[]
  /** It takes long to finish, and its figures are plain data behind which nothing is kept: another thread may finish it. */
  readonly apart?: true
  /** Computed per group with `--by`; a few whole-run metrics are not. */
  readonly perGroup: boolean
  /** Paths of its shares in which a conversation counts once at most, '' for the metric's own; in others it may count with each solve or message. */
  readonly once?: readonly string[]
}

/** A ratio: rate and Wilson 95 % interval are absent where n is 0. */
export interface Ratio {
  readonly unit?: 'ratio'
  readonly k: number
  readonly n: number
  readonly rate?: number
  readonly interval?: readonly [number, number]
}

/** A distribution in seconds or counts; quantiles of type 7. Only n where n is 0. */
export interface Distribution {
  readonly n: number
  readonly mean?: number
  readonly p50?: number
  readonly p90?: number
  readonly p95?: number
  readonly min?: number
  readonly max?: number
  readonly censoredMedian?: { readonly value: number; readonly atLeast: boolean }
  /** Present and true where more than five million values made the quantiles approximate (≤ 1 %). */
  readonly approximate?: true
}
