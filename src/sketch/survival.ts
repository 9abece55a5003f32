import { middleOf } from './bins.js'
import { valuesAt } from './quantile.js'
import { binsOf, chunksOf, type Spread } from './spread.js'

/** Hears how many ended at one time, and how many were last seen then; true where it has heard enough. */
type Step = (time: number, ended: number, censored: number) => boolean

/** Counting by value pays while the counters fit comfortably in memory. */
const countable = 2 ** 22

/**
 * The Kaplan–Meier median (Kaplan & Meier 1958) of times to an event, where `censored` holds the times after which nothing is known.
 * At a tie events come first. The least time t with S(t) ≤ 0.5; where the curve stays above, the largest time with `atLeast`; undefined without data.
 */
export function censoredMedian(events: readonly Spread[], censored: readonly Spread[]): { value: number; atLeast: boolean } | undefined {
  const all = [...events, ...censored].filter(spread => spread.n > 0)
  if (all.length === 0) return undefined
  const n = all.reduce((sum, spread) => sum + spread.n, 0)
  const ended = events.filter(spread => spread.n > 0)
  const largest = Math.max(...all.map(spread => spread.max))
  if (ended.length === 0) return { value: largest, atLeast: true }
  // S changes by (left / atRisk) as a whole while nothing is censored: fewer factors, less rounding.
  let base = 1
  let atBase = n
  let atRisk = n
  let median: number | undefined
  stepsOf(ended, censored, n, (time, count, lost) => {
    atRisk -= count
    if (count > 0 && base * (atRisk / atBase) <= 0.5 + 1e-12) {
      median = Math.min(time, largest)
      return true
    }
    if (lost > 0) {
      base *= atRisk / atBase
      atRisk -= lost
      atBase = atRisk
    }
    return false
  })
  return { value: median ?? largest, atLeast: median === undefined }
}

/** Tells the steps in order of time, until enough was heard; a call costs less than what a generator yields. */
function stepsOf(events: readonly Spread[], censored: readonly Spread[], n: number, step: Step): void {
  if ([...events, ...censored].some(spread => spread.bins !== undefined)) {
    inBins(events, censored, step)
    return
  }
  // S(t) ≤ 1 − (events until t) / n, for the censored only lessen those at risk: half the curve is gone at the latest here.
  const ended = events.reduce((sum, spread) => sum + spread.n, 0)
  const rank = Math.min(ended, Math.ceil(n / 2)) - 1
  const bound = valuesAt(events, [rank]).get(rank) ?? 0
  if (bound < countable) byCounting(events, censored, bound, step)
  else bySort(events, censored, bound, step)
}

function byCounting(events: readonly Spread[], censored: readonly Spread[], bound: number, step: Step): void {
  const ended = counted(events, bound)
  const lost = counted(censored, bound)
  for (let time = 0; time <= bound; time += 1) {
    const count = ended[time] ?? 0
    const left = lost[time] ?? 0
    if ((count > 0 || left > 0) && step(time, count, left)) return
  }
}

function counted(spreads: readonly Spread[], bound: number): Uint32Array {
  const counts = new Uint32Array(bound + 1)
  for (const values of chunksOf(spreads))
    if (values instanceof Uint16Array) countHalves(values, bound, counts)
    else countWords(values, bound, counts)
  return counts
}

// Two loops alike, one for each type of array; see the selection.
function countHalves(values: Uint16Array, bound: number, counts: Uint32Array): void {
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? 0
    if (value <= bound) counts[value] = (counts[value] ?? 0) + 1
  }
}

function countWords(values: Uint32Array, bound: number, counts: Uint32Array): void {
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? 0
    if (value <= bound) counts[value] = (counts[value] ?? 0) + 1
  }
}

function bySort(events: readonly Spread[], censored: readonly Spread[], bound: number, step: Step): void {
  const ended = sorted(events, bound)
  const lost = sorted(censored, bound)
  for (let e = 0, l = 0; e < ended.length || l < lost.length; ) {
    const time = Math.min(ended[e] ?? Number.POSITIVE_INFINITY, lost[l] ?? Number.POSITIVE_INFINITY)
    const [fromEvent, fromLost] = [e, l]
    while (ended[e] === time) e += 1
    while (lost[l] === time) l += 1
    if (step(time, e - fromEvent, l - fromLost)) return
  }
}

function sorted(spreads: readonly Spread[], bound: number): Float64Array {
  const values = new Float64Array(spreads.reduce((sum, spread) => sum + spread.n, 0))
  let n = 0
  for (const chunk of chunksOf(spreads)) for (const value of chunk) if (value <= bound) values[n++] = value
  for (const spread of spreads) for (const value of spread.large ?? []) if (value <= bound) values[n++] = value
  return values.subarray(0, n).sort()
}

function inBins(events: readonly Spread[], censored: readonly Spread[], step: Step): void {
  const ended = binsOf(events)
  const lost = binsOf(censored)
  for (let bin = 0; bin < ended.length; bin += 1) if (step(middleOf(bin), ended[bin] ?? 0, lost[bin] ?? 0)) return
}
