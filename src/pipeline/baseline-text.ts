import { isObject, quantileKeys, type Statistic } from './_gate-statistics.js'
import type { Baseline } from './compare.js'

/** The version of the file's shape; another one is not read. */
const SCHEMA = 1

/** One line of the file. */
type Entry = { readonly [key: string]: unknown }

/**
 * A baseline as text: sorted, one entry a line, so that it can be read in a diff. Each list ends with a line of its own, so that no other line changes with
 * the last entry; a blank line stands between findings, so that two branches that each take another one out can be merged.
 */
export function renderBaseline(baseline: Baseline): string {
  const { version, made, asOf, created, conversations, inputs, sources, hashes } = baseline
  const head = { version, made, asOf, created, conversations, inputs, sources, hashes }
  const told = Object.entries(head).flatMap(([key, value]) => (value === undefined ? [] : [`"${key}": ${JSON.stringify(value)},`]))
  const figures = [...baseline.figures].map(([figure, statistic]) => ({ figure, ...entryOf(statistic) }))
  const groups = [...baseline.groups].flatMap(([figure, dimensions]) =>
    [...dimensions].flatMap(([by, values]) => [...values].map(([key, statistic]) => ({ figure, by, key, ...entryOf(statistic) }))),
  )
  const best = [...baseline.best].map(([figure, { since, statistic }]) => ({ figure, since, ...entryOf(statistic) }))
  const findings = [...baseline.findings].map(([key, count]) => ({
    rule: key.slice(0, key.indexOf(' ')),
    key: key.slice(key.indexOf(' ') + 1),
    count,
    began: baseline.began?.get(key),
  }))
  return [
    '{',
    `"schema": ${SCHEMA},`,
    ...told,
    ...section('figures', figures, ''),
    ...section('groups', groups, ''),
    ...section('best', best, ''),
    ...section('findings', findings, '\n', ''),
    '}',
    '',
  ].join('\n')
}

/** Reads what `renderBaseline` wrote, or says why it cannot be one. */
export function parseBaseline(text: string): Baseline | string {
  const value = parsed(text)
  if (!isObject(value)) return 'it is no valid JSON'
  if (value['schema'] !== SCHEMA)
    return value['schema'] === undefined
      ? 'it has no “schema”'
      : `its schema is ${JSON.stringify(value['schema'])}, and this version reads ${SCHEMA}`
  const { version, made, asOf, created, conversations, inputs, sources, hashes } = value
  if (typeof version !== 'string' || typeof made !== 'string' || typeof conversations !== 'number') return 'its head is damaged'
  if (!isObject(hashes) || !isStrings(inputs) || !isStrings(sources)) return 'its head is damaged'
  const lists = ['figures', 'groups', 'best', 'findings'].map(name => entriesOf(value[name]))
  const [figures, groups, best, findings] = lists
  if (figures === undefined || groups === undefined || best === undefined || findings === undefined) return 'one of its lists is damaged'
  const found = new Map(findings.map(entry => [keyIn(entry), count(entry, 'count')]))
  const statistics = figures.map(entry => [word(entry, 'figure'), statisticOf(entry)] as const)
  if (statistics.some(([, statistic]) => statistic === undefined)) return 'one of its figures is damaged'
  return {
    version,
    made,
    ...(typeof asOf === 'string' ? { asOf } : {}),
    ...(isObject(created) ? { created: { from: word(created, 'from'), until: word(created, 'until') } } : {}),
    conversations,
    inputs,
    sources,
    hashes: { definitions: word(hashes, 'definitions'), rules: word(hashes, 'rules'), formats: word(hashes, 'formats') },
    figures: new Map(statistics.flatMap(([path, statistic]) => (statistic === undefined ? [] : [[path, statistic]]))),
    groups: groupsOf(groups),
    best: new Map(best.flatMap(entry => bestOf(entry))),
    findings: found,
    began: new Map(findings.flatMap(entry => (word(entry, 'began') === '' ? [] : [[keyIn(entry), word(entry, 'began')]]))),
  }
}

/** The entry in one line of a list, or undefined where the line is none. */
export function entryIn(line: string): Entry | undefined {
  const value = line.startsWith('{"') ? parsed(line.replace(/,\s*$/, '')) : undefined
  return isObject(value) ? value : undefined
}

function section(name: string, entries: readonly object[], between: string, end = ','): readonly string[] {
  const lines = entries.map(entry => `${JSON.stringify(entry)},`).sort()
  return [`"${name}": [`, ...lines.map(line => between + line), ...(between === '' ? [] : ['']), 'null', `]${end}`]
}

function entryOf(statistic: Statistic): object {
  if (statistic.kind !== 'distribution') {
    const { kind: _, ...numbers } = statistic
    return numbers
  }
  const { n, mean, min, max, p50, p90, p95, above, values } = statistic
  return { n, mean, min, max, p50, p90, p95, above, values }
}

function statisticOf(entry: Entry): Statistic | undefined {
  const { k, n, value, mean, min, max, above, values } = entry
  if (typeof value === 'number') return { kind: 'point', value }
  if (typeof n !== 'number') return undefined
  if (typeof k === 'number') return { kind: 'ratio', k, n }
  const quantiles = Object.fromEntries(quantileKeys.flatMap(key => (isTriple(entry[key]) ? [[key, entry[key]]] : [])))
  return {
    kind: 'distribution',
    n,
    ...(typeof mean === 'number' ? { mean } : {}),
    ...(typeof min === 'number' ? { min } : {}),
    ...(typeof max === 'number' ? { max } : {}),
    ...quantiles,
    ...(isTriple(above) ? { above } : {}),
    ...(isNumbers(values) ? { values } : {}),
  }
}

function groupsOf(entries: readonly Entry[]): Baseline['groups'] {
  const groups = new Map<string, Map<string, Map<string, Statistic>>>()
  for (const entry of entries) {
    const statistic = statisticOf(entry)
    if (statistic === undefined) continue
    const [figure, by] = [word(entry, 'figure'), word(entry, 'by')]
    const dimensions = groups.get(figure) ?? new Map<string, Map<string, Statistic>>()
    const values = dimensions.get(by) ?? new Map<string, Statistic>()
    groups.set(figure, dimensions)
    dimensions.set(by, values)
    values.set(word(entry, 'key'), statistic)
  }
  return groups
}

function bestOf(entry: Entry): readonly (readonly [string, { readonly since: string; readonly statistic: Statistic }])[] {
  const statistic = statisticOf(entry)
  return statistic === undefined ? [] : [[word(entry, 'figure'), { since: word(entry, 'since'), statistic }]]
}

/** A list without the line that ends it. */
function entriesOf(value: unknown): readonly Entry[] | undefined {
  if (!Array.isArray(value)) return undefined
  const entries = value.filter(entry => entry !== null)
  return entries.every(isObject) ? entries : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function keyIn(entry: Entry): string {
  return `${word(entry, 'rule')} ${word(entry, 'key')}`
}

function word(entry: Entry, key: string): string {
  const value = entry[key]
  return typeof value === 'string' ? value : ''
}

function count(entry: Entry, key: string): number {
  const value = entry[key]
  return typeof value === 'number' && value > 0 ? value : 0
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(one => typeof one === 'string')
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every(one => typeof one === 'number')
}

function isTriple(value: unknown): value is readonly [number, number, number] {
  return isNumbers(value) && value.length === 3
}
