import { DAY } from './days.js'

/** An IANA zone: local times are given as milliseconds since 1970 as if the wall clock showed UTC. */
export interface Zone {
  readonly name: string
  /** Milliseconds by which local time is ahead of UTC at an instant. */
  offsetAt(ms: number): number
  /** Instant of a local time; one that does not exist moves forward by the gap, one that happens twice is the earlier; both are counted. */
  toInstant(localMs: number): number
  /** As toInstant, without counting: for times that stand in no file. */
  resolve(localMs: number): number
  /** How often toInstant met a local time that does not exist. */
  gaps: number
  /** How often toInstant met a local time that happens twice. */
  overlaps: number
}

/** The days kept in tables: 1970 to 2101. Other instants are computed each time. */
const tableDays = 48_000
const unknown = 0x7fff_ffff
/** A day that must be looked at closely, since the offset changes in it or near it. */
const changing = 0x7fff_fffe

interface Offsets {
  offsetAt(ms: number): number
  /** By local day: the one offset that holds on it and a day to each side, or `changing`, or `unknown`. */
  readonly steady: Int32Array
  learnSteady(localDay: number): void
}

const offsets = new Map<string, Offsets>()

/** Whether the runtime knows an IANA zone of this name; offsets such as "+02:00" are no zones. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** A zone with counters of its own (offsets are shared by all of a name): ask once a column, not once a row. Throws RangeError for an unknown name. */
export function zoneOf(name: string): Zone {
  if (name === 'UTC') return { name, offsetAt: () => 0, toInstant: ms => ms, resolve: ms => ms, gaps: 0, overlaps: 0 }
  const known = offsets.get(name) ?? offsetsOf(name)
  offsets.set(name, known)
  const { offsetAt, steady, learnSteady } = known
  const search = (local: number, count: boolean) => {
    const day = Math.floor(local / DAY)
    if (steady[day] === unknown) {
      learnSteady(day)
      const offset = steady[day] ?? changing
      if (offset < changing) return local - offset
    }
    const before = offsetAt(local - DAY)
    const after = offsetAt(local + DAY)
    const early = local - before
    if (before === after || Number.isNaN(local)) return early
    const earlyHolds = offsetAt(early) === before
    const lateHolds = offsetAt(local - after) === after
    if (count && earlyHolds && lateHolds) zone.overlaps++
    if (count && !earlyHolds && !lateHolds) zone.gaps++
    return earlyHolds || !lateHolds ? early : local - after
  }
  const zone: Zone = {
    name,
    offsetAt,
    toInstant(local) {
      // One look into the table for nearly every row, so this must stay small enough to be inlined.
      const offset = steady[Math.floor(local / DAY)] ?? changing
      return offset < changing ? local - offset : search(local, true)
    },
    resolve(local) {
      const offset = steady[Math.floor(local / DAY)] ?? changing
      return offset < changing ? local - offset : search(local, false)
    },
    gaps: 0,
    overlaps: 0,
  }
  return zone
}

function offsetsOf(name: string): Offsets {
  const probe = probeOf(name)
  const byDay = new Int32Array(tableDays).fill(unknown)
  const steady = new Int32Array(tableDays).fill(unknown)
  const changes = new Map<number, { readonly at: number; readonly before: number; readonly after: number }>()

  const offsetAt = (ms: number): number => {
    const day = Math.floor(ms / DAY)
    const offset = byDay[day] ?? unknown
    if (offset < changing) return offset
    // Also where ms is NaN or outside the table, which must not be learnt.
    if (!(day >= 0 && day < tableDays)) return Number.isFinite(ms) ? probe(ms) : Number.NaN
    const change = changes.get(day)
    if (change) return ms < change.at ? change.before : change.after
    learn(day)
    return offsetAt(ms)
  }

  // No zone has changed twice within one UTC day since 1970, so equal ends mean an even day.
  const learn = (day: number) => {
    const before = probe(day * DAY)
    const after = probe((day + 1) * DAY)
    byDay[day] = before === after ? before : changing
    if (before === after) return
    let low = day * DAY
    let high = low + DAY
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000
      if (probe(middle) === before) low = middle
      else high = middle
    }
    changes.set(day, { at: high, before, after })
  }

  const learnSteady = (day: number) => {
    const first = offsetAt((day - 1) * DAY)
    const same = first === offsetAt((day + 2) * DAY) && first === offsetAt(day * DAY) && first === offsetAt((day + 1) * DAY)
    steady[day] = same ? first : changing
  }
  return { offsetAt, steady, learnSteady }
}

/** The offset as Intl tells it, to the second. */
function probeOf(name: string): (ms: number) => number {
  const part = 'numeric'
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    era: 'short',
    year: part,
    month: part,
    day: part,
    hour: part,
    minute: part,
    second: part,
  })
  return ms => {
    const second = Math.floor(ms / 1000) * 1000
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0, sec = 0] = (format.format(second).match(/\d+/g) ?? []).map(Number)
    return Date.UTC(year, month - 1, day, hour, minute, sec) - second
  }
}
