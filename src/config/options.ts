import { type Field, fields, type Kind } from '../model/format.js'
import { Refusal } from '../model/refusal.js'
import { suggest } from '../text/suggest.js'
import { dayOf, localDayStart, nextDay } from '../time/calendar.js'
import { readInstant as readLayout } from '../time/instant.js'
import { zoneOf } from '../time/zone.js'

/** The options that steer a run, as typed on the command line. */
export interface Asked {
  readonly format?: string
  readonly kind?: readonly string[]
  readonly map?: readonly string[]
  readonly encoding?: string
  readonly delimiter?: string
  readonly quote?: string
  readonly dateFormat?: string
  readonly tz?: string
  readonly asOf?: string
  readonly since?: string
  readonly until?: string
  readonly by?: readonly string[]
  readonly where?: readonly string[]
  readonly config?: string
  readonly attributeBy?: string
  readonly minCell?: string
  readonly individuals?: boolean
  readonly strict?: boolean
  readonly maxBadRows?: string
  readonly maxInput?: string
  readonly allowTruncated?: boolean
}

const kinds: readonly Kind[] = ['tickets', 'messages', 'events', 'ratings', 'chats', 'users']

/** `--kind`: one kind for all files, and kinds by file from `file=kind`. */
export function readKinds(values: readonly string[]): { readonly all: Kind | undefined; readonly byFile: ReadonlyMap<string, Kind> } {
  const byFile = new Map<string, Kind>()
  let all: Kind | undefined
  for (const value of values) {
    const cut = value.lastIndexOf('=')
    const word = value.slice(cut + 1).toLowerCase()
    const kind = kinds.find(known => known === word)
    if (kind === undefined) throw new Refusal(2, `“${word}” in --kind ${value} is no kind of file.`, meant(word, kinds))
    if (cut < 0) all = kind
    else byFile.set(value.slice(0, cut), kind)
  }
  return { all, byFile }
}

/** `--map field=Column`, each as field → column header. */
export function readMap(values: readonly string[]): ReadonlyMap<Field, string> {
  const map = new Map<Field, string>()
  for (const value of values) {
    const cut = value.indexOf('=')
    if (cut < 1 || cut === value.length - 1)
      throw new Refusal(2, `“--map ${value}” does not read “field=Column”.`, 'Write, for example: --map created_at="Opened on"')
    const word = value.slice(0, cut)
    const field = fieldOf(word)
    if (field === undefined) throw new Refusal(2, `“${word}” in --map ${value} is no field.`, meant(word, fields))
    if (map.has(field)) throw new Refusal(2, `--map names a column for “${field}” twice.`, 'Keep one of them.')
    map.set(field, value.slice(cut + 1))
  }
  return map
}

/** A field by its name, `created_at` or `createdAt`. */
export function fieldOf(word: string): Field | undefined {
  const name = word.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`).replaceAll('-', '_')
  return fields.find(field => field === name)
}

/** `--where column=value`, repeatable. */
export function readWhere(values: readonly string[]): readonly { readonly column: string; readonly value: string }[] {
  return values.map(value => {
    const cut = value.indexOf('=')
    if (cut < 1) throw new Refusal(2, `“--where ${value}” does not read “column=value”.`, 'Write, for example: --where channel=email')
    return { column: value.slice(0, cut), value: value.slice(cut + 1) }
  })
}

/** A delimiter or quote as one character; `tab`, `\t`, `comma`, `semicolon`, `pipe` and, for quotes, `none` are understood by name. */
export function readCharacter(option: string, value: string): string {
  const named = new Map([
    ['tab', '\t'],
    ['\\t', '\t'],
    ['comma', ','],
    ['semicolon', ';'],
    ['pipe', '|'],
    ['space', ' '],
    ['double', '"'],
    ['single', "'"],
  ])
  if (option === '--quote' && (value === 'none' || value === '')) return ''
  const character = named.get(value.toLowerCase()) ?? value
  if (character === '' || /[\r\n]/.test(character) || (option === '--quote' && character.length > 1)) {
    throw new Refusal(
      2,
      `“${value}” cannot be a value of ${option}.`,
      option === '--quote' ? 'Write one character, or none.' : 'Write the character itself, or tab.',
    )
  }
  return character
}

/** A share such as `1%`, `1 %` or `0.01` as a fraction from 0 to 1. */
export function readShare(option: string, value: string): number {
  const [, digits, percent] = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(value) ?? []
  const share = digits === undefined ? Number.NaN : Number(digits) / (percent === '%' ? 100 : 1)
  if (!(share >= 0 && share <= 1)) throw new Refusal(2, `“${value}” in ${option} is no share.`, `Write, for example: ${option} 1%`)
  return share
}

/** A size such as `500MB`, `10GiB` or `1048576` in whole bytes. */
export function readSize(option: string, value: string): number {
  const powers = new Map([
    ['', 1],
    ['k', 1e3],
    ['m', 1e6],
    ['g', 1e9],
    ['t', 1e12],
    ['ki', 2 ** 10],
    ['mi', 2 ** 20],
    ['gi', 2 ** 30],
    ['ti', 2 ** 40],
  ])
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)\s*([kmgt]i?)?b?$/i.exec(value) ?? []
  const size = Math.floor(Number(digits) * (powers.get(unit.toLowerCase()) ?? Number.NaN))
  if (!(size > 0)) throw new Refusal(2, `“${value}” in ${option} is no size.`, `Write, for example: ${option} 10GiB`)
  return size
}

/** A whole number of at least `least`. */
export function readWhole(option: string, value: string, least: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
  if (!(number >= least && Number.isSafeInteger(number)))
    throw new Refusal(2, `“${value}” in ${option} is no whole number from ${least} up.`, `Write, for example: ${option} 5`)
  return number
}

/** A local date `2026-01-31` that exists. */
export function readDate(option: string, value: string): string {
  if (Number.isNaN(dayOf(value)))
    throw new Refusal(2, `“${value}” in ${option} is no date.`, `Write year, month and day: ${option} 2026-01-31`)
  return value
}

/** An instant in milliseconds: ISO 8601 with an offset, a local time of the zone, or a date, which means the end of that local day. */
export function readInstant(option: string, value: string, timeZone: string): number {
  const zone = zoneOf(timeZone)
  const dateOnly = /^\d{4}-\d\d-\d\d$/.test(value)
  const at = dateOnly ? localDayStart(nextDay(value), zone) - 1 : readLayout(value, 'iso', zone)
  if (!Number.isFinite(at))
    throw new Refusal(
      2,
      `“${value}” in ${option} is no instant.`,
      `Write a date or an instant: ${option} 2026-01-31, ${option} 2026-01-31T18:00Z`,
    )
  return at
}

/** Seconds of a duration such as `30m`, `8h`, `1h30m` or `3d`; undefined where it is none. */
export function readDuration(value: string): number | undefined {
  if (!/^(?:\d+(?:\.\d+)?\s*[smhdw]\s*)+$/.test(value)) return undefined
  const seconds = new Map([
    ['s', 1],
    ['m', 60],
    ['h', 3600],
    ['d', 86_400],
    ['w', 604_800],
  ])
  let total = 0
  for (const [, digits, unit] of value.matchAll(/(\d+(?:\.\d+)?)\s*([smhdw])/g)) total += Number(digits) * (seconds.get(unit ?? '') ?? 0)
  return Math.round(total)
}

/** “Did you mean …?”, or all there is. */
export function meant(word: string, candidates: readonly string[]): string {
  const near = suggest(word, candidates)
  return near === undefined ? `Known are: ${candidates.join(', ')}.` : `Did you mean “${near}”?`
}

/** What a mistyped zone was probably meant to be. */
export function zoneHint(name: string): string {
  const zones = Intl.supportedValuesOf('timeZone')
  const city = zones.find(zone => zone.split('/').at(-1)?.toLowerCase() === name.trim().toLowerCase().replaceAll(' ', '_'))
  const hint = city === undefined ? meant(name, zones) : `Did you mean “${city}”?`
  return hint.startsWith('Known') ? 'Use a name of the IANA list, such as Europe/Vilnius, America/New_York or UTC.' : hint
}
