import type { Report } from '../src/model/report.js'

/** The report with a text in place of every text from data, keys of groups, codes and rule ids included. */
export function poisoned(report: Report, evil: string): Report {
  const keep = new Set(['unit', 'severity', 'confidence', 'verdict', 'evidence', 'grade', 'from', 'asOf', 'now', 'sha256'])
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return keep.has(key) ? value : evil
    if (Array.isArray(value)) return value.map(item => walk(item, key === 'groups' ? '' : key))
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [name, walk(inner, name)])
    return Object.fromEntries(key === 'groups' ? entries.flatMap(([, inner]) => [[evil, inner]]) : entries)
  }
  return {
    ...report,
    ...(walk({ ...report }, '') as Partial<Report>),
    asOf: report.asOf ?? '',
    metrics: { ...report.metrics, [evil]: { unit: 'count', unknown: evil } },
  }
}
