const narrow = '\u202f'

/** A whole or fractional count for people: `950`, `9800`, `12 345` (from five digits on, narrow no-break spaces that copy as one character), `2.5`. */
export function humanCount(value: number): string {
  if (!Number.isFinite(value)) return '—'
  const rounded = Math.round(value * 10) / 10
  const [whole = '0', fraction] = String(Math.abs(rounded)).split('.')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, narrow) : whole
  return `${rounded < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}

/**
 * Seconds as `45s`, `1m 30s`, `42m`, `3h 20m`, `2d 4h`, `120d`, rounded to the last unit shown. On a business clock there are no days,
 * since a working day has no one length: `26h 10m`.
 */
export function humanDuration(seconds: number, clock: 'calendar' | 'business' = 'calendar'): string {
  if (!Number.isFinite(seconds)) return '—'
  if (seconds < 0) return `−${humanDuration(-seconds, clock)}`
  const days = clock === 'calendar'
  if (seconds > 0 && seconds < 0.95) return `${Math.max(0.1, Math.round(seconds * 10) / 10)}s`
  if (Math.round(seconds) < 60) return `${Math.round(seconds)}s`
  if (Math.round(seconds) < 600) return pair(Math.round(seconds), 60, 'm', 's')
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return `${minutes}m`
  if (minutes < 1440 || (!days && minutes < 6000)) return pair(minutes, 60, 'h', 'm')
  const hours = Math.round(seconds / 3600)
  if (!days) return `${humanCount(hours)}h`
  if (hours < 2400) return pair(hours, 24, 'd', 'h')
  return `${humanCount(Math.round(seconds / 86_400))}d`
}

function pair(value: number, size: number, big: string, small: string): string {
  const rest = value % size
  return `${Math.floor(value / size)}${big}${rest === 0 ? '' : ` ${rest}${small}`}`
}

/** A fraction as a percentage with one decimal; never rounded to 0% or 100% unless it is: `<0.1%`, `>99.9%`. */
export function humanPercent(fraction: number): string {
  if (!Number.isFinite(fraction)) return '—'
  const shown = Math.round(fraction * 1000) / 10
  if (fraction > 0 && shown === 0) return '<0.1%'
  if (fraction < 1 && shown === 100) return '>99.9%'
  return `${shown.toFixed(1).replace(/^(100|0)\.0$/, '$1')}%`
}

/** An interval of fractions: `88.3–93.5%`. */
export function humanInterval(interval: readonly [number, number]): string {
  return `${(interval[0] * 100).toFixed(1)}–${(interval[1] * 100).toFixed(1)}%`
}

/** A local date `2026-01-31` as `31 Jan 2026`; what is no date comes back as it is. */
export function humanDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? []
  const name = months[Number(month) - 1]
  return year === undefined || name === undefined ? date : `${Number(day)} ${name} ${year}`
}

/** Two local dates as `1–31 Jan 2026`, `28 Jan – 3 Feb 2026` or with both years. */
export function humanPeriod(from: string, to: string): string {
  if (from === to) return humanDate(from)
  const [dayFrom, ...restFrom] = humanDate(from).split(' ')
  const [, ...restTo] = humanDate(to).split(' ')
  if (restFrom.join(' ') === restTo.join(' ')) return `${dayFrom}–${humanDate(to)}`
  return restFrom[1] === restTo[1] ? `${dayFrom} ${restFrom[0]} – ${humanDate(to)}` : `${humanDate(from)} – ${humanDate(to)}`
}

/** An instant (ISO 8601) as `31 Jan 2026 23:59` in the zone; in UTC, said so, where the zone is not known here. */
export function humanInstant(instant: string, timeZone: string): string {
  const at = Date.parse(instant)
  if (Number.isNaN(at)) return instant
  const utc = `${humanDate(new Date(at).toISOString().slice(0, 10))} ${new Date(at).toISOString().slice(11, 16)}`
  // Most runs show no other zone, and the names of all of them take some 20 ms to load.
  if (timeZone === 'UTC') return utc
  try {
    const parts = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' }).formatToParts(at)
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.find(one => one.type === type)?.value ?? ''
    return `${humanDate(`${part('year')}-${part('month')}-${part('day')}`)} ${part('hour')}:${part('minute')}`
  } catch {
    return `${utc} UTC`
  }
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
