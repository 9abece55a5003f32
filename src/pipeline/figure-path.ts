import { $defs } from '../model/metric.schema.js'
import { suggest } from '../text/suggest.js'

/** A figure of the report that a condition may name. */
export interface Figure {
  /** Its path in full: a path that ends on a ratio means its rate. */
  readonly path: string
  readonly of: 'metrics' | 'findings' | 'rules' | 'ledger' | 'quality'
  /** How it can be judged: a ratio and a quantile with their sampling noise, all else as the number it is. */
  readonly kind: 'ratio' | 'quantile' | 'point'
  /** Of a quantile, 0 to 1. */
  readonly share?: number
  readonly unit: 'seconds' | 'ratio' | 'count'
  /** Counted, not sampled: judged as a point unless told otherwise. */
  readonly contractual: boolean
  /** The keys down to the object that holds it, and its own key. */
  readonly container: readonly string[]
  readonly leaf: string
}

/** A path that can never be in a report: why, and the mend. */
export interface Misnamed {
  readonly wrong: string
  readonly hint: string
}

type Schema = { readonly [key: string]: unknown }

const shares = new Map([
  ['p50', 0.5],
  ['p90', 0.9],
  ['p95', 0.95],
])
const severities = ['error', 'warning', 'info', 'low']
const ledgerCounts = ['rows', 'used', 'duplicate', 'skipped', 'conversations', 'measured']
const ruleFigures = ['rate', 'checked', 'failed', 'findings', 'low', 'unsupportedLanguage']
const metricSchemas = recordOf($defs.metrics.properties)

/** The figure that a path names, as far as can be told without data; `metrics.` in front may be left out, and so may `summary.`. */
export function figureAt(path: string): Figure | Misnamed {
  const told = path.trim().replace(/^summary\.(?=findings\.(?:error|warning|info|low)$)/, '')
  const keys = told.split('.')
  const [first = '', ...rest] = keys[0] === 'metrics' ? keys.slice(1) : keys
  if (first === 'findings' || first === 'rules' || first === 'ledger' || first === 'quality') return besides(first, rest, told)
  const schema = ownOf(metricSchemas, first)
  if (schema !== undefined) return inMetric(first, rest, recordOf(schema), path)
  if (first === 'summary')
    return { wrong: `“${path}” names no figure`, hint: `Write findings, ${severities.map(one => `findings.${one}`).join(', ')}.` }
  const near = suggest(first, [...Object.keys(metricSchemas), 'findings', 'rules', 'ledger', 'quality'])
  const hint = near === undefined ? 'Run “care-audit metrics” to see all of them.' : `Did you mean “${[near, ...rest].join('.')}”?`
  return { wrong: `“${path}” names no figure: there is no metric “${first}”`, hint }
}

/** True where a path was understood. */
export function isFigure(found: Figure | Misnamed): found is Figure {
  return 'path' in found
}

function besides(of: 'findings' | 'rules' | 'ledger' | 'quality', rest: readonly string[], path: string): Figure | Misnamed {
  const [key = '', ...more] = rest
  const figure = (kind: Figure['kind'], leaf: string, full: string): Figure => {
    const unit = kind === 'ratio' ? 'ratio' : 'count'
    return { path: full, of, kind, unit, contractual: kind === 'point', container: rest.slice(0, -1), leaf }
  }
  const wrong = (hint: string): Misnamed => ({ wrong: `“${path}” names no figure`, hint })
  switch (of) {
    case 'findings':
      if (more.length > 0 || (key !== '' && !severities.includes(key)))
        return wrong(meant(key, severities, 'findings.', 'All unwaived findings are “findings”; of one rule: rules.<id>.findings.'))
      return figure('point', key, path.trim())
    case 'rules': {
      const [last = 'rate', ...beyond] = more
      if (key === '' || beyond.length > 0 || !ruleFigures.includes(last))
        return wrong(meant(last, ruleFigures, `rules.${key || '<id>'}.`, 'Write rules.<id>.rate.'))
      return { ...figure(last === 'rate' ? 'ratio' : 'point', last, `rules.${key}.${last}`), container: [key] }
    }
    case 'ledger':
      if ((key === 'rejected' || key === 'excluded') && more.length <= 1)
        return { ...figure('point', more[0] ?? '', path.trim()), container: [key] }
      if (more.length > 0 || !ledgerCounts.includes(key)) return wrong(meant(key, [...ledgerCounts, 'rejected', 'excluded'], 'ledger.', ''))
      return figure('point', key, path.trim())
    case 'quality':
      if (key === '' || more.length > 0) return wrong('Write quality.<code>, which is how often it was seen.')
      return figure('point', key, path.trim())
  }
}

function inMetric(id: string, rest: readonly string[], root: Schema, path: string): Figure | Misnamed {
  let schema = root
  for (const [depth, key] of rest.entries()) {
    const below = childOf(schema, key)
    if (below === undefined || !holdsFigures(below)) return misnamed([id, ...rest], depth + 1, schema, path)
    schema = below
  }
  const keys = rest.length > 0 && isNumber(schema) ? rest.slice(0, -1) : rest
  const container = rest.length > 0 && isNumber(schema) ? keys.reduce((here, key) => childOf(here, key) ?? here, root) : schema
  const leaf = container === schema ? 'rate' : (rest.at(-1) ?? '')
  const own = childOf(container, leaf)
  if (own === undefined || !isNumber(own)) return misnamed([id, ...rest, ''], rest.length + 1, schema, path)
  const parts = propertiesOf(container)
  const isRatio = leaf === 'rate' && 'k' in parts && 'n' in parts
  const share = 'mean' in parts ? shares.get(leaf) : undefined
  const unit = unitOf(leaf, own, parts, childOf(root, 'unit')?.['const'] === 'count' && container === root)
  return {
    path: [id, ...keys, leaf].join('.'),
    of: 'metrics',
    kind: isRatio ? 'ratio' : share === undefined ? 'point' : 'quantile',
    ...(share === undefined ? {} : { share }),
    unit,
    contractual: !isRatio ? share === undefined : keys.at(-1) === 'sla',
    container: [id, ...keys],
    leaf,
  }
}

function unitOf(leaf: string, own: Schema, parts: Schema, counts: boolean): Figure['unit'] {
  if (own['maximum'] === 1) return 'ratio'
  if (leaf === 'value' && 'atLeast' in parts) return 'seconds'
  return 'mean' in parts && leaf !== 'n' && !counts ? 'seconds' : 'count'
}

/** What stands at `depth` of the keys is not there: the nearest that is. */
function misnamed(keys: readonly string[], depth: number, schema: Schema, path: string): Misnamed {
  const known = Object.entries(propertiesOf(schema)).flatMap(([key, below]) => (holdsFigures(recordOf(below)) ? [key] : []))
  const key = keys[depth] ?? ''
  const before = keys.slice(0, depth).join('.')
  if (key === '')
    return {
      wrong: `“${path}” names several figures, not one`,
      hint: `Name one of them: ${known.map(one => `${before}.${one}`).join(', ')}.`,
    }
  const near = suggest(key, known)
  const hint =
    near === undefined
      ? known.length === 0
        ? 'Leave the rest of the path out.'
        : `There are: ${known.map(one => `${before}.${one}`).join(', ')}.`
      : `Did you mean “${[before, near, ...keys.slice(depth + 1)].join('.')}”?`
  return { wrong: `“${path}” names no figure: “${before}” has no “${key}”`, hint }
}

function meant(word: string, known: readonly string[], prefix: string, otherwise: string): string {
  const near = suggest(word, known)
  return near === undefined ? otherwise || `There are: ${known.map(one => prefix + one).join(', ')}.` : `Did you mean “${prefix}${near}”?`
}

function childOf(schema: Schema, key: string): Schema | undefined {
  const known = ownOf(propertiesOf(schema), key)
  if (known !== undefined) return resolved(recordOf(known))
  const others = schema['additionalProperties']
  return typeof others === 'object' && others !== null ? resolved(recordOf(others)) : undefined
}

/** Keys come from people: `__proto__` is no key of anything. */
function ownOf(schema: Schema, key: string): unknown {
  return Object.hasOwn(schema, key) ? schema[key] : undefined
}

function propertiesOf(schema: Schema): Schema {
  return recordOf(resolved(schema)['properties'])
}

function holdsFigures(schema: Schema): boolean {
  const bare = resolved(schema)
  return isNumber(bare) || bare['type'] === 'object'
}

function resolved(schema: Schema): Schema {
  const name = String(schema['$ref'] ?? '').replace('#/$defs/', '')
  return name === '' ? schema : recordOf(recordOf($defs)[name])
}

function isNumber(schema: Schema): boolean {
  return schema['type'] === 'integer' || schema['type'] === 'number'
}

function recordOf(value: unknown): Schema {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}
