const HOUR = 3_600_000
const DAY = 24 * HOUR
/** So many conversations about one thing within a day are a burst, if that is so many times the usual. */
const LEAST = 6
const TIMES = 4
/** Content words two openings must have in common to be about one thing. */
const COMMON = 2
// A notice this soon after the first question came in time.
const IN_TIME = 2 * HOUR
// More neighbours of one word would make a flood of equal openings quadratic.
const NEIGHBOURS = 40

/** How a conversation began. */
export interface Opening {
  readonly id: string
  readonly at: number
  /** Ascending hashes, zeros behind. */
  readonly sketch: readonly number[]
  readonly file: string
  readonly line: number
  readonly opening: string | undefined
}

/** A burst in the order of time, and when the first notice about it went out, if any did. */
export interface Burst {
  readonly openings: readonly Opening[]
  readonly notice: number | undefined
}

/** Bursts of openings about one thing that no notice came before or within two hours of their beginning, in the order of time. */
export function burstsOf(openings: readonly Opening[], notices: readonly Opening[]): readonly Burst[] {
  const ordered = [...openings].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  const groups = joined(ordered)
  return groups.flatMap(group => {
    const burst = densest(group)
    const [first] = burst
    if (first === undefined || burst.length < LEAST || burst.length < TIMES * usual(group, burst.length)) return []
    const end = burst.at(-1)?.at ?? first.at
    const about = notices.filter(
      ({ at, sketch }) => at > first.at - 2 * DAY && at <= end + DAY && burst.some(each => common(each.sketch, sketch) > 0),
    )
    const notice = about.length === 0 ? undefined : Math.min(...about.map(({ at }) => at))
    return notice !== undefined && notice <= first.at + IN_TIME ? [] : [{ openings: burst, notice }]
  })
}

/** Groups of openings that are linked by common words within a day of each other. */
function joined(ordered: readonly Opening[]): readonly (readonly Opening[])[] {
  const parent = ordered.map((_, index) => index)
  const root = (at: number): number => {
    let place = at
    while (parent[place] !== place) {
      parent[place] = parent[parent[place] ?? 0] ?? 0
      place = parent[place] ?? 0
    }
    return place
  }
  const byWord = new Map<number, number[]>()
  ordered.forEach((opening, index) => {
    const times = new Map<number, number>()
    for (const word of opening.sketch) {
      if (word === 0) continue
      const list = byWord.get(word) ?? []
      for (const other of list.slice(-NEIGHBOURS)) times.set(other, (times.get(other) ?? 0) + 1)
      list.push(index)
      byWord.set(word, list)
    }
    for (const [other, count] of times) {
      const before = ordered[other]
      if (count >= COMMON && before !== undefined && opening.at - before.at <= DAY) parent[root(index)] = root(other)
    }
  })
  const groups = new Map<number, Opening[]>()
  ordered.forEach((opening, index) => {
    const at = root(index)
    const group = groups.get(at)
    if (group === undefined) groups.set(at, [opening])
    else group.push(opening)
  })
  return [...groups.values()]
}

/** The most openings of a group that lie within a day; the earliest such day. */
function densest(group: readonly Opening[]): readonly Opening[] {
  let best: readonly [number, number] = [0, 0]
  let from = 0
  group.forEach((opening, to) => {
    while (opening.at - (group[from]?.at ?? 0) > DAY) from++
    if (to + 1 - from > best[1] - best[0]) best = [from, to + 1]
  })
  return group.slice(...best)
}

/** How many openings a day the rest of the group has. */
function usual(group: readonly Opening[], burst: number): number {
  const days = ((group.at(-1)?.at ?? 0) - (group[0]?.at ?? 0)) / DAY - 1
  return days <= 0 ? 0 : (group.length - burst) / days
}

function common(one: readonly number[], other: readonly number[]): number {
  return one.filter(word => word !== 0 && other.includes(word)).length
}
