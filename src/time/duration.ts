import type { Unit } from '../model/format.js'

const secondsOf = new Map<Unit, number>([
  ['seconds', 1],
  ['minutes', 60],
  ['hours', 3600],
  ['days', 86_400],
  ['milliseconds', 0.001],
])

/** Unit words in the languages of the exports, by seconds; compared in lower case without accents and dots. */
const words = new Map(
  (
    [
      [604_800, 'w week weeks woche wochen semana semanas semaine semaines settimana settimane savaite savaites'],
      [86_400, 'd day days tag tage tagen dia dias j jour jours giorno giorni dag dagen dzien dni diena dienos dienu paev paeva dan dana'],
      [
        3600,
        'h hr hrs hour hours std stunde stunden hora horas heure heures ora ore uur godz godzina godziny godzin val valanda valandos valandu tund tundi sat sata sati',
      ],
      [60, 'm min mins minute minutes minuten minuto minutos minuti minuut minuty minut minutes minutės minuciu minuta'],
      [
        1,
        's sec secs second seconds sek sekunde sekunden segundo segundos seconde secondes secondo secondi sekundy sekund sekundes sekundit sekundi',
      ],
      [0.001, 'ms msec millisecond milliseconds'],
    ] as const
  ).flatMap(([seconds, list]) => list.split(' ').map(word => [plain(word), seconds] as const)),
)

const clock = String.raw`(\d+):([0-5]?\d)(?::([0-5]?\d)(?:[.,](\d+))?)?`
const clockOnly = new RegExp(`^${clock}$`)
/** Days before a clock: "3 04:05:06", "3.04:05:06", "3 days, 4:05:06", "-1 days +23:00:00". */
const daysAndClock = new RegExp(String.raw`^(\d+)(?:\.|\s+|\s*(?:d|days?),?\s+)([+-]?)${clock}$`, 'i')
const iso =
  /^P(?=.)(?:(\d+(?:[.,]\d+)?)W)?(?:(\d+(?:[.,]\d+)?)D)?(?:T(?=.)(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/i

/**
 * A duration in seconds, fractions and sign kept; undefined where the text is none or can be read in two ways ("1,234").
 * Clocks (H:MM, H:MM:SS), "3h 20m", ISO 8601 and days with a clock bring their own unit; a bare number has the column's.
 */
export function readDuration(text: string, unit: Unit): number | undefined {
  // Some desks put an apostrophe before a minus, as a guard against formulas.
  const trimmed = text
    .trim()
    .replace(/^'/, '')
    .replace(/^[\u2212\u2013]/, '-')
  const body = trimmed.replace(/^[+-]\s*/, '')
  const negative = trimmed.startsWith('-')
  const seconds =
    clockSeconds(body, unit) ?? daysAndClockSeconds(body, negative) ?? isoSeconds(body) ?? wordSeconds(body) ?? numberSeconds(body, unit)
  return seconds === undefined || seconds === 0 ? seconds : negative ? -seconds : seconds
}

function clockSeconds(text: string, unit: Unit): number | undefined {
  const match = clockOnly.exec(text)
  if (!match) return undefined
  // In a column of minutes or seconds "12:30" may as well be minutes and seconds.
  if (match[3] === undefined && (unit === 'minutes' || unit === 'seconds' || unit === 'milliseconds')) return undefined
  return sum(match[1], match[2], match[3], match[4])
}

function daysAndClockSeconds(text: string, negative: boolean): number | undefined {
  const match = daysAndClock.exec(text)
  if (!match) return undefined
  const time = sum(match[3], match[4], match[5], match[6])
  // A clock with a sign of its own, as pandas prints it, does not share the sign of the days, which the caller applies to all.
  const own = match[2] === '' ? 1 : (match[2] === '-') === negative ? 1 : -1
  return Number(match[1]) * 86_400 + own * time
}

function sum(hours = '0', minutes = '0', seconds = '0', fraction = ''): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}0`)
}

function isoSeconds(text: string): number | undefined {
  const match = iso.exec(text)
  if (!match) return undefined
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map(part => Number((part ?? '0').replace(',', '.')))
  return (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds
}

/** "3h 20m", "3 Days 12 Hours", "1 hour and 5 minutes": units from large to small, each once. */
function wordSeconds(text: string): number | undefined {
  const parts = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*(\p{L}[\p{L}\p{M}]*)\.?(?:\s*,)?(?:\s+(?:and|und|et|y|e|ir|ja|i)(?=\s))?\s*/giu)]
  if (parts.length === 0 || parts.map(part => part[0]).join('') !== text) return undefined
  let total = 0
  let last = Number.POSITIVE_INFINITY
  for (const [, number = '', word = ''] of parts) {
    const seconds = words.get(plain(word)) ?? last
    if (seconds >= last) return undefined
    last = seconds
    total += Number(number.replace(',', '.')) * seconds
  }
  return total
}

function numberSeconds(text: string, unit: Unit): number | undefined {
  const factor = secondsOf.get(unit)
  const value = plainNumber(text)
  if (factor === undefined || value === undefined) return undefined
  return unit === 'milliseconds' ? value / 1000 : value * factor
}

function plainNumber(text: string): number | undefined {
  if (/^\d+(\.\d+)?(e[+-]?\d+)?$|^\.\d+$/i.test(text)) return Number(text)
  // "1,234" may be a thousand or a decimal; "0,125" and "12,5" are decimals.
  if (/^\d+,\d+$/.test(text)) return /^[1-9]\d{0,2},\d{3}$/.test(text) ? undefined : Number(text.replace(',', '.'))
  const grouped =
    /^\d{1,3}(?:([ \u00a0\u202f'’])\d{3}(?:\1\d{3})*(?:[.,]\d+)?|(?:,\d{3}){2,}(?:\.\d+)?|(?:\.\d{3}){2,}(?:,\d+)?|,\d{3}\.\d+|\.\d{3},\d+)$/
  if (!grouped.test(text)) return undefined
  const decimals = /([.,])(\d+)$/.exec(text)
  const sign = decimals?.[1] ?? ''
  const repeated = sign === '' || text.indexOf(sign) < text.lastIndexOf(sign)
  return repeated ? Number(text.replace(/\D/g, '')) : Number(`${text.slice(0, text.lastIndexOf(sign)).replace(/\D/g, '')}.${decimals?.[2]}`)
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
