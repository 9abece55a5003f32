import type { Metric } from '../src/model/metric.js'
import { reportSchema } from '../src/model/report.schema.js'
import { code, row, table } from './_table.js'

const units = new Map([
  ['seconds', 'time'],
  ['ratio', 'ratio'],
  ['count', 'count'],
])

/** The README's table of metrics: a line each, with the first sentence of what it says about itself. */
export function metricsTable(metrics: ReadonlyMap<string, Metric>): string {
  const lines = [...metrics].map(([id, { title, unit, about }]) => {
    const [sentence = ''] = about.split(/(?<=\.)\s/)
    return row(`${title}<br>${code(id)}`, units.get(unit) ?? unit, sentence)
  })
  return table(['metric', 'unit', 'what it means'], lines)
}

/** The page of every metric, built from the plug-ins and the JSON Schema. */
export function metricsPage(metrics: ReadonlyMap<string, Metric>): string {
  const pages = [...metrics].map(([id, metric]) => {
    const better = metric.better === 'none' ? 'neither high nor low is better in itself' : `${metric.better} is better`
    const about = `Unit: ${units.get(metric.unit) ?? metric.unit} · ${better} · ${metric.perGroup ? 'also by group, with `--by`' : 'over the whole run only'}`
    const headline = metric.headline.map(path => code(`metrics["${id}"].${path}`)).join(', ')
    const paths = pathsOf(id).map(([path, shape]) => row(code(path), shape))
    return `## ${metric.title}\n\n${code(id)} · ${about}\n\n${metric.about}\n\nHeadline: ${headline}\n\n${table(['JSON path', 'what stands there'], paths)}\n`
  })
  return `${metricsIntroduction}\n${pages.join('\n')}`
}

const metricsIntroduction = `# Metrics

Made from the files beside this page by \`test/pages.test.ts\`: change them, not this page. On the terminal: \`care-audit metrics show <id>\`.

Paths stand below \`metrics["<id>"]\` in the JSON report. A *distribution* is \`{ n, mean, p50, p90, p95, min, max }\`, in seconds for a time; a *ratio* is \`{ k, n, rate, interval }\`
with the Wilson 95 % interval; a *target* is a ratio with \`met\`, \`breached\`, \`pending\` and \`no-target\`. A figure that cannot be known is absent, and \`unknown\` says why.
\`business\` is there when opening hours are configured.
`

/** The parts of a metric's JSON and their shapes, as the report's JSON Schema has them. */
function pathsOf(id: string): readonly (readonly [string, string])[] {
  const metrics = object(object(reportSchema.$defs.metrics)['properties'])
  const properties = object(object(metrics[id])['properties'])
  return Object.entries(properties).flatMap(([key, part]) => (key === 'unit' || key === 'unknown' ? [] : partsOf(key, object(part))))
}

function partsOf(path: string, part: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  const reference = String(part['$ref'] ?? '').replace('#/$defs/', '')
  if (reference === 'clocks') return ['calendar', 'business'].map(clock => [`${path}.${clock}`, 'distribution'] as const)
  if (reference !== '') return [[path, reference === 'interval' ? 'low and high end' : reference]]
  if ('properties' in part)
    return Object.entries(object(part['properties'])).flatMap(([key, inner]) => partsOf(`${path}.${key}`, object(inner)))
  if (Array.isArray(part['enum'])) return [[path, part['enum'].map(word => code(String(word))).join(', ')]]
  if ('maximum' in part) return [[path, 'a share, 0 to 1']]
  const plain = new Map([
    ['integer', 'a count'],
    ['number', 'a number'],
    ['object', 'counts by name'],
  ])
  return [[path, plain.get(String(part['type'])) ?? String(part['type'])]]
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
