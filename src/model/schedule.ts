/** Opening hours as configured: local wall times in a zone. */
export interface ScheduleVersion {
  /** IANA zone; the run's zone where absent. */
  readonly timeZone?: string
  /** Day keys (mon … sun, ranges such as mon-fri or sat-mon, daily) → windows "HH:MM-HH:MM". */
  readonly weekly: { readonly [days: string]: readonly string[] }
  /** A date that is closed, or a date with windows of its own. */
  readonly holidays?: readonly (string | { readonly date: string; readonly open?: readonly string[] })[]
  /** Local date from which the version governs the windows that start on its dates. */
  readonly effectiveFrom?: string
}

/** One version, or a list of versions. */
export type ScheduleDefinition = ScheduleVersion | readonly ScheduleVersion[]

/** Open time between two instants, prepared for many queries. */
export interface BusinessClock {
  /** Whole open milliseconds between two instants; 0 where to ≤ from. */
  open(from: number, to: number): number
  /** The open windows that touch [from, to), cut to it, in order: for `explain`. */
  windows(from: number, to: number): readonly { readonly from: number; readonly to: number }[]
}
