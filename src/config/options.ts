import { type Field, fields, type Kind } from '../model/format.js'
import { Refusal } from '../model/refusal.js'
import { suggest } from '../text/suggest.js'

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
  readonly unmask?: boolean
  readonly strict?: boolean
  readonly maxBadRows?: string
  readonly maxInput?: string
  readonly allowTruncated?: boolean
  readonly rules?: readonly string[]
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  readonly confidence?: string
  readonly gate?: boolean
  readonly advisory?: boolean
  readonly allowOverlap?: boolean
  readonly now?: string
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
