import type { MetricFigures } from '../model/metric.js'
import type { FindingReport } from '../model/report.js'
import { KnownPeople } from './_known-people.js'
import type { Names } from './_names.js'

interface Told {
  readonly findings: readonly FindingReport[]
  readonly metrics: { readonly [id: string]: MetricFigures }
}

/**
 * The last look at words that people wrote, before they stand in a report: known names become `[NAME-1]`, and all placeholders are numbered in the
 * order of the report, so that the order of the files leaves no trace. The names are asked for only where there are such words.
 */
export function veil<T extends Told>(told: T, names: () => Names): T {
  if (told.findings.length === 0 && !hasPromises(told.metrics)) return told
  const numbers = new Map<string, number>()
  const people = new KnownPeople({
    person: name => {
      const number = numbers.get(name) ?? numbers.size + 1
      numbers.set(name, number)
      return `[NAME-${number}]`
    },
  })
  for (const name of names().all()) people.add(name)
  const ordered = orderly()
  const hide = (text: string): string => (text === '' ? text : ordered(people.replaced(text, () => undefined)))
  return {
    ...told,
    findings: told.findings.map(finding => ({ ...finding, excerpt: hide(finding.excerpt), words: finding.words.map(hide) })),
    metrics: Object.fromEntries(Object.entries(told.metrics).map(([id, figures]) => [id, withPhrases(figures, hide)])),
  }
}

/** Numbers placeholders of each kind from 1 in the order in which they are met. */
function orderly(): (text: string) => string {
  const known = new Map<string, string>()
  const counts = new Map<string, number>()
  return text =>
    text.replace(/\[([A-Z]+)-\d+\]/g, (placeholder, kind: string) => {
      const before = known.get(placeholder)
      if (before !== undefined) return before
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      known.set(placeholder, `[${kind}-${count}]`)
      return `[${kind}-${count}]`
    })
}

function hasPromises(metrics: Told['metrics']): boolean {
  return Object.values(metrics).some(({ promises }) => Array.isArray(promises) && promises.length > 0)
}

function withPhrases(figures: MetricFigures, hide: (text: string) => string): MetricFigures {
  const { promises } = figures
  if (!Array.isArray(promises)) return figures
  return { ...figures, promises: promises.map((entry: { readonly phrase: string }) => ({ ...entry, phrase: hide(entry.phrase) })) }
}
