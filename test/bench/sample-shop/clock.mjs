export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour
/** The night on which Vilnius turns the clock back: 25 October 2026, 04:00 +03:00. */
const turn = Date.UTC(2026, 9, 25, 1)

const offset = at => (at < turn ? 3 : 2)

/** An instant of local wall time in Vilnius within the shop's autumn. */
export function local(date, hours = 0) {
  const [year, month, dayOfMonth] = date.split('-').map(Number)
  const wall = Date.UTC(year, month - 1, dayOfMonth) + hours * hour
  return wall - 3 * hour < turn ? wall - 3 * hour : wall - 2 * hour
}

/** ISO 8601 with the offset that Vilnius has then. */
export function stamp(at) {
  const wall = new Date(at + offset(at) * hour).toISOString().slice(0, 19)
  return `${wall}+0${offset(at)}:00`
}

export function wallOf(at) {
  const wall = new Date(at + offset(at) * hour)
  return { weekday: wall.getUTCDay(), hours: wall.getUTCHours() + wall.getUTCMinutes() / 60, date: wall.toISOString().slice(0, 10) }
}

const shift = weekday => (weekday === 0 ? undefined : weekday === 6 ? [10, 14] : [9, 18])

export function isOpen(at) {
  const { weekday, hours } = wallOf(at)
  const window = shift(weekday)
  return window !== undefined && hours >= window[0] && hours < window[1]
}

/** The first instant from `at` on at which the desk is staffed; `spread` (ms) keeps mornings from beginning at one second. */
export function whenOpen(at, spread) {
  if (isOpen(at)) return at
  let next = at - (at % (10 * minute))
  while (!isOpen(next)) next += 10 * minute
  return next + spread
}
