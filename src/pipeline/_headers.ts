import { type Alias, type ColumnSpec, type Field, fields, type Mapped, type Scale, type Table, type Unit } from '../model/format.js'

/** The header as compared: without byte-order mark, guard and case, single blanks; accents stay. */
export function plainHeader(header: string): string {
  return header
    .normalize('NFC')
    .replace(/^[\ufeff']+/, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

/** A header row prepared for many look-ups. */
export interface Headers {
  readonly written: readonly string[]
  readonly plain: readonly string[]
}

/** Prepares a header row; a repeated name with pandas' ".1" is the same name again. */
export function prepare(header: readonly string[]): Headers {
  const plain = header.map(plainHeader)
  const all = new Set(plain)
  return { written: header, plain: plain.map(name => (all.has(name.replace(/\.\d+$/, '')) ? name.replace(/\.\d+$/, '') : name)) }
}

/** The positions whose header an alias names, in order, with what its pattern captured. */
export function positions(
  headers: Headers,
  alias: Alias,
): readonly { readonly index: number; readonly zone?: string; readonly unit?: string }[] {
  if (typeof alias === 'string') {
    const wanted = plainHeader(alias)
    return headers.plain.flatMap((name, index) => (name === wanted ? [{ index }] : []))
  }
  return headers.written.flatMap((name, index) => {
    const found = alias.exec(name.replace(/^\ufeff/, '').trim())
    if (found === null) return []
    const { zone, unit } = found.groups ?? {}
    return [{ index, ...(zone === undefined ? {} : { zone }), ...(unit === undefined ? {} : { unit }) }]
  })
}

/** True where every entry of a table's recognising headers is there. */
export function recognises(headers: Headers, table: Table): boolean {
  return table.recognise.every(entry => alternatives(entry).some(alias => positions(headers, alias).length > 0))
}

/** The headers a table asks for and this file lacks, as words. */
export function lacking(headers: Headers, table: Table): readonly string[] {
  return table.recognise
    .filter(entry => !alternatives(entry).some(alias => positions(headers, alias).length > 0))
    .map(entry => alternatives(entry).map(shown).join(' or '))
}

function alternatives(entry: Alias | readonly Alias[]): readonly Alias[] {
  return typeof entry === 'string' || entry instanceof RegExp ? [entry] : entry
}

function shown(alias: Alias): string {
  return typeof alias === 'string' ? `“${alias}”` : `“${alias.source.replace(/[\^$\\]|\(\?[:<].*$/g, '').trim()} …”`
}

/** The columns of a table found in a header, by its aliases alone, and the zones its headers told; columns that the user placed already are left alone. */
export function placed(
  headers: Headers,
  table: Table,
  taken: ReadonlySet<number>,
): { readonly columns: readonly Mapped[]; readonly zones: readonly string[] } {
  const columns: Mapped[] = []
  const zones: string[] = []
  for (const field of fields) {
    const spec = table.columns[field]
    for (const alias of spec?.headers ?? []) {
      if (spec === undefined) break
      const found = positions(headers, alias).filter(
        ({ index }) => !taken.has(index) && !columns.some(column => column.field === field && column.index === index),
      )
      const kept = spec.every === true ? found : found.slice(0, 1)
      for (const { index, zone, unit } of kept) {
        if (zone !== undefined) zones.push(zone)
        columns.push(mapped(field, index, headers.written[index] ?? '', unitOf(unit) ?? spec.unit, spec))
      }
      if (kept.length > 0 && spec.every !== true) break
    }
  }
  return { columns, zones }
}

function mapped(field: Field, index: number, header: string, unit: Unit | undefined, spec: ColumnSpec): Mapped {
  return {
    field,
    index,
    header,
    why: 'named so by the format',
    ...(unit === undefined ? {} : { unit }),
    ...(spec.scale === undefined ? {} : { scale: spec.scale }),
  }
}

/** A unit word of a header ("hrs", "in minutes", "(HH:mm:ss)") as a unit. */
export function unitOf(word: string | undefined): Unit | undefined {
  if (word === undefined) return undefined
  if (/\bh+:m+(:s+)?\b/i.test(word)) return 'clock'
  const unit =
    /\b(ms|milliseconds?|millis|seconds?|secs?|sekunden|segundos|secondes|secondi|sekund\p{L}*|minutes?|mins?|minuten|minutos|minuti|minut\p{L}*|hours?|hrs?|stunden|horas|heures|ore|valand\p{L}*|tund\p{L}*|tunnid|sati|casova|days?|tage|dias|días|jours|giorni|dien\p{L}*|päeva\p{L}*|dana)\b/iu.exec(
      word,
    )?.[1]
  const start = unit?.toLowerCase() ?? ''
  if (/^(ms|milli)/.test(start)) return 'milliseconds'
  if (/^(sec|sek|seg)/.test(start)) return 'seconds'
  if (/^min/.test(start)) return 'minutes'
  if (/^(hour|hr|stunden|hora|heure|ore|valand|tund|tunni|sati|casova)/.test(start)) return 'hours'
  return start === '' ? undefined : 'days'
}

/** The scale that a header names, "CSAT (1-5)", "Rating /10"; undefined where it names none. */
export function scaleIn(header: string): Scale | undefined {
  const [, from = '1', to, most] = /\((\d+) ?(?:-|–|to) ?(\d+)\)|(?:\/|\bout of) ?(\d+)\)?$/i.exec(header.trim()) ?? []
  return (['0-1', '1-3', '1-5', '1-7', '1-10'] as const).find(scale => scale === `${from}-${to ?? most}`)
}
