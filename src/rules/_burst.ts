import {
  type Calendar,
  type Crowd,
  calendarOf,
  chanceOf,
  crowdsOf,
  inOrder,
  LEAST,
  listsOf,
  type Opening,
  type Traffic,
  WINDOWS,
} from './_crowd.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR
// The chance of any alarm in an export where every word keeps its rate.
const ALPHA = 0.01
// So many customers who found out alone: a notice before the third was in time, and fewer in another language are no part of it.
const FEW = 3
const IN_TIME = 2 * HOUR
const BEFORE = 2 * DAY
const AFTER = 7 * DAY
/** Notices with so many of eight hashes in common are one notice with different names. */
const ALIKE = 5

/** An incident in the order of time, and when the first notice about it went out, if any did. */
export interface Burst {
  readonly openings: readonly Opening[]
  readonly notice: number | undefined
}

/**
 * Incidents that no notice came before or in time for. A word crowds where a window of one, two, four or seven days holds at least six customers
 * with it, four times what its rate in the rest of the export lets expect, and the binomial tail of that, times all words and windows looked at,
 * is below 0.01; the expectation is the larger one of the share of time and of the share of all other conversations. Words whose conversations
 * overlap are one incident, and so are words that crowd into its days in another language.
 */
export function burstsOf(openings: readonly Opening[], notices: readonly Opening[], traffic: Traffic): readonly Burst[] {
  const byWord = listsOf(inOrder(openings))
  const calendar = calendarOf(traffic)
  const looked = [...byWord.values()].reduce((sum, { length }) => sum + (length < LEAST ? 0 : length * WINDOWS), 0)
  const crowds = [...byWord].flatMap(([word, list]) => (list.length < LEAST ? [] : crowdsOf(word, list, calendar, ALPHA / looked)))
  return joined(crowds)
    .map(crowd => widened(crowd, byWord, calendar))
    .flatMap(crowd => burstOf(crowd, notices))
    .sort((a, b) => (a.openings[0]?.at ?? 0) - (b.openings[0]?.at ?? 0))
}

/** Crowds of which a third of the smaller one's conversations are in the other are one. */
function joined(crowds: readonly Crowd[]): readonly Crowd[] {
  const whole: Crowd[] = []
  for (const crowd of crowds) {
    let sum = crowd
    for (let again = true; again; ) {
      const at = whole.findIndex(({ openings }) => overlap(openings, sum.openings) * 3 >= Math.min(openings.size, sum.openings.size))
      again = at >= 0
      for (const other of again ? whole.splice(at, 1) : []) sum = united(other, sum)
    }
    whole.push(sum)
  }
  return whole
}

function overlap(one: ReadonlySet<Opening>, other: ReadonlySet<Opening>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  let count = 0
  for (const opening of small) if (large.has(opening)) count++
  return count
}

function united(one: Crowd, other: Crowd): Crowd {
  return { words: new Set([...one.words, ...other.words]), openings: new Set([...one.openings, ...other.openings]) }
}

/** With the words that crowd into the same days: the same trouble in other languages, or in other words. */
function widened(crowd: Crowd, byWord: ReadonlyMap<number, readonly Opening[]>, calendar: Calendar): Crowd {
  const ordered = inOrder(crowd.openings)
  const [begin, end] = [ordered[0]?.at ?? 0, ordered.at(-1)?.at ?? 0]
  // The crowd itself is no part of what is usual in these days.
  const rest: Calendar = { ...calendar, between: (from, to) => calendar.between(from, to) - ordered.length }
  const several = [...byWord].filter(([word, list]) => list.length >= FEW && !crowd.words.has(word))
  let sum = crowd
  for (const [word, list] of several) {
    const inside = list.filter(({ at }) => at >= begin && at <= end)
    if (inside.length < FEW || chanceOf(inside.length + 1, list.length + 1, begin, end - begin, rest) > ALPHA / several.length) continue
    sum = united(sum, { words: new Set([word]), openings: new Set(inside) })
  }
  return sum
}

function burstOf({ words, openings }: Crowd, notices: readonly Opening[]): readonly Burst[] {
  const ordered = inOrder(openings)
  const begin = ordered[0]?.at ?? 0
  const end = ordered.at(-1)?.at ?? begin
  const near = notices.filter(({ at }) => at > begin - BEFORE && at <= end + AFTER)
  const about = near.filter(
    each =>
      each.sketch.some(word => word !== 0 && words.has(word)) ||
      near.filter(other => common(each.sketch, other.sketch) >= ALIKE).length >= FEW,
  )
  const notice = about.length === 0 ? undefined : Math.min(...about.map(({ at }) => at))
  const isInTime = notice !== undefined && (notice <= begin + IN_TIME || notice <= (ordered[FEW - 1]?.at ?? begin))
  return isInTime ? [] : [{ openings: ordered, notice }]
}

function common(one: readonly number[], other: readonly number[]): number {
  return one.filter(word => word !== 0 && other.includes(word)).length
}
