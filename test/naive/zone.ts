/** Wall clocks by Intl alone, slow and plain. */
const formats = new Map<string, Intl.DateTimeFormat>()
const offsets = new Map<string, number>()

function offsetAt(instant: number, zone: string): number {
  const second = Math.floor(instant / 1000) * 1000
  const key = `${zone} ${Math.floor(instant / 900_000)}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
  formats.set(zone, format)
  const part = new Map(format.formatToParts(second).map(piece => [piece.type as string, Number(piece.value)]))
  const get = (name: string) => part.get(name) ?? 0
  const offset = Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'), get('second')) - second
  offsets.set(key, offset)
  return offset
}

/** The wall time at an instant, as milliseconds of a fictitious UTC. */
export function wallOf(instant: number, zone: string): number {
  return instant + offsetAt(instant, zone)
}

/** The instant of a wall time; the earlier one where it happens twice, moved forward by the gap where it does not exist. */
export function instantOf(wall: number, zone: string): number {
  const before = offsetAt(wall - 86_400_000, zone)
  const after = offsetAt(wall + 86_400_000, zone)
  const fits = [wall - before, wall - after].filter(instant => wallOf(instant, zone) === wall)
  return fits.length > 0 ? Math.min(...fits) : wall - before
}

/** The local date of an instant. */
export function dateOf(instant: number, zone: string): string {
  return new Date(wallOf(instant, zone)).toISOString().slice(0, 10)
}

/** One schedule as the configuration writes it: windows by weekday (Monday first), in minutes of the local day. */
export interface Week {
  readonly zone: string
  readonly days: readonly (readonly (readonly [number, number])[])[]
  /** Local date → the windows that replace the day's own. */
  readonly holidays: ReadonlyMap<string, readonly (readonly [number, number])[]>
}

/** Milliseconds of open time between two instants: day by day, each window's ends as instants, overlapping ones once. */
export function openBetween(from: number, to: number, week: Week): number {
  const spans: [number, number][] = []
  const firstDay = Math.floor(wallOf(from, week.zone) / 86_400_000) - 2
  const lastDay = Math.floor(wallOf(to, week.zone) / 86_400_000) + 1
  for (let day = firstDay; day <= lastDay; day++) {
    const date = new Date(day * 86_400_000)
    const windows = week.holidays.get(date.toISOString().slice(0, 10)) ?? week.days[(date.getUTCDay() + 6) % 7] ?? []
    for (const [start, end] of windows) {
      const closes = end <= start ? end + 1440 : end
      const open = Math.max(from, instantOf(day * 86_400_000 + start * 60_000, week.zone))
      const close = Math.min(to, instantOf(day * 86_400_000 + closes * 60_000, week.zone))
      if (close > open) spans.push([open, close])
    }
  }
  spans.sort((a, b) => a[0] - b[0])
  let sum = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const [open, close] of spans) {
    sum += Math.max(0, close - Math.max(open, reached))
    reached = Math.max(reached, close)
  }
  return sum
}
