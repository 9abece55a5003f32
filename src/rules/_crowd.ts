import type { Touch } from '../model/conversation.js'
import { binomialDistribution } from '../statistics/binomial.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const TIMES = 4
const windows = [1, 2, 4, 7].map(days => days * DAY)
/** So many customers with one word are a crowd, if that is so many times the usual. */
export const LEAST = 6
/** How many windows are looked at from every opening. */
export const WINDOWS = windows.length

/** How a conversation began: with a customer's trouble, or with a notice of the company. */
export interface Opening {
  readonly id: string
  readonly at: number
  readonly requester: number | undefined
  /** Ascending hashes, zeros behind. */
  readonly sketch: readonly number[]
  readonly file: string
  readonly line: number
  readonly opening: Touch['opening']
}

/** How many conversations customers began by hours since 1970, of any kind. */
export type Traffic = ReadonlyMap<number, number>

/** Openings that crowd into one window, and the words they share. */
export interface Crowd {
  readonly words: ReadonlySet<number>
  readonly openings: ReadonlySet<Opening>
}

/** In the order of time. */
export function inOrder(openings: Iterable<Opening>): readonly Opening[] {
  return [...openings].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

/** The openings of each word in order; a customer who writes again within the longest window counts once. */
export function listsOf(ordered: readonly Opening[]): ReadonlyMap<number, readonly Opening[]> {
  const byWord = new Map<number, Opening[]>()
  const before = new Map<string, number>()
  for (const opening of ordered)
    for (const word of opening.sketch) {
      if (word === 0) continue
      if (opening.requester !== undefined) {
        const key = `${opening.requester} ${word}`
        const last = before.get(key)
        before.set(key, opening.at)
        if (last !== undefined && opening.at - last <= 7 * DAY) continue
      }
      const list = byWord.get(word)
      if (list === undefined) byWord.set(word, [opening])
      else list.push(opening)
    }
  return byWord
}

/** When conversations of any kind begin. */
export interface Calendar {
  readonly span: number
  readonly all: number
  /** Conversations that began in the hours of [from, to]. */
  between(from: number, to: number): number
}

/** The traffic as a calendar that counts in logarithmic time. */
export function calendarOf(traffic: Traffic): Calendar {
  const hours = [...traffic.keys()].sort((a, b) => a - b)
  let all = 0
  const sums = hours.map(hour => {
    all += traffic.get(hour) ?? 0
    return all
  })
  const upTo = (hour: number) => {
    let [low, high] = [0, hours.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((hours[middle] ?? 0) <= hour) low = middle + 1
      else high = middle
    }
    return sums[low - 1] ?? 0
  }
  const between = (from: number, to: number) => upTo(Math.floor(to / HOUR)) - upTo(Math.floor(from / HOUR) - 1)
  return { span: ((hours.at(-1) ?? 0) + 1 - (hours[0] ?? 0)) * HOUR, all, between }
}

/** The windows in which a word crowds, the least likely first, each without what the ones before hold. */
export function crowdsOf(word: number, list: readonly Opening[], calendar: Calendar, level: number): readonly Crowd[] {
  const found: Crowd[] = []
  let rest = list
  while (rest.length >= LEAST) {
    let best: { readonly from: number; readonly to: number; readonly chance: number } | undefined
    for (const width of windows) {
      let to = 0
      for (let from = 0; from < rest.length; from++) {
        const begin = rest[from]?.at ?? 0
        while (to < rest.length && (rest[to]?.at ?? 0) - begin <= width) to++
        if (to - from < LEAST) continue
        const chance = chanceOf(to - from, rest.length, begin, width, calendar)
        if (chance <= level && (best === undefined || chance < best.chance)) best = { from, to, chance }
      }
    }
    if (best === undefined) break
    const { from, to } = best
    found.push({ words: new Set([word]), openings: new Set(rest.slice(from, to)) })
    rest = [...rest.slice(0, from), ...rest.slice(to)]
  }
  return found
}

/** The chance that of all with a word, given the first of them, so many lie in a window; 1 where they are not four times the usual. */
export function chanceOf(inside: number, all: number, begin: number, width: number, { span, all: everything, between }: Calendar): number {
  const others = everything - all
  const share = Math.max(width / span, others <= 0 ? 0 : (between(begin, begin + width) - inside) / others)
  if (share >= 1 || inside < (TIMES * (all - inside) * share) / (1 - share)) return 1
  return binomialDistribution(all - inside, all - 1, 1 - share)
}
