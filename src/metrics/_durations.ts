import type { Case, Clock, Distribution } from '../model/metric.js'
import { describe } from '../sketch/quantile.js'
import { rank, rankedOf } from '../sketch/ranked.js'
import { addValue, emptySpread, mergeSpreads, type Spread } from '../sketch/spread.js'
import { censoredMedian } from '../sketch/survival.js'

/** Seconds on both clocks; `business` only once a schedule was seen. */
export interface Durations {
  readonly calendar: Spread
  business: Spread | undefined
}

/** Distributions in seconds, one for each clock. */
interface OnClocks {
  readonly calendar: Distribution
  readonly business?: Distribution
}

/** Durations of nothing. */
export function noDurations(): Durations {
  return { calendar: emptySpread(), business: undefined }
}

/** Adds seconds on one clock; undefined is left out. The business clock is only asked where there is a schedule. */
export function addMeasured(durations: Durations, clock: Clock, seconds: number | undefined): void {
  if (clock === 'business') durations.business ??= emptySpread()
  const spread = clock === 'calendar' ? durations.calendar : durations.business
  if (spread !== undefined && seconds !== undefined) addValue(spread, seconds)
}

/** Adds the time between two instants on each clock; a negative one is left out. */
export function addBetween(durations: Durations, item: Case, from: number, to: number): void {
  addMeasured(durations, 'calendar', item.seconds(from, to, 'calendar'))
  if (item.hasBusiness) addMeasured(durations, 'business', item.seconds(from, to, 'business'))
}

/** Adds all of `b` to `a` and gives `a`. */
export function mergeDurations(a: Durations, b: Durations): Durations {
  mergeSpreads(a.calendar, b.calendar)
  if (b.business !== undefined) a.business = mergeSpreads(a.business ?? emptySpread(), b.business)
  return a
}

/** The distribution of durations taken together, and the Kaplan–Meier median where the censored ones are given. */
export function describeDurations(parts: readonly Durations[], censored?: readonly Durations[]): OnClocks {
  const business = businessOf(parts)
  const open = censored === undefined ? undefined : businessOf(censored)
  const calendar = figures(
    parts.map(part => part.calendar),
    censored?.map(part => part.calendar),
  )
  return business.length + (open?.length ?? 0) === 0 ? { calendar } : { calendar, business: figures(business, open) }
}

function figures(events: readonly Spread[], censored: readonly Spread[] | undefined): Distribution {
  const median = censored === undefined ? undefined : censoredMedian(events, censored)
  const told = describe(...events)
  return median === undefined ? told : rank({ ...told, censoredMedian: median }, rankedOf(told))
}

function businessOf(parts: readonly Durations[]): readonly Spread[] {
  return parts.flatMap(part => part.business ?? [])
}
