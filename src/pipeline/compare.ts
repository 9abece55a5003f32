import { createHash } from 'node:crypto'
import type { Metric } from '../model/metric.js'
import type { FindingReport, Report } from '../model/report.js'
import type { Settings } from '../model/settings.js'
import { countAbove, type Figures, quantileKeys, type Statistic, type Strata, statisticsOf, valueAt } from './_gate-statistics.js'
import { figureOf } from './_gate-worse.js'
import { hash } from './_meaning-hash.js'
import { type Figure, figureAt, isFigure } from './figure-path.js'

export type { Statistic } from './_gate-statistics.js'

/** Figures and known findings of an earlier run: all that a later one needs to be compared with it, and nothing of what anybody wrote. */
export interface Baseline {
  readonly version: string
  /** The date it was made, ISO. */
  readonly made: string
  readonly asOf?: string
  /** The first and last instant of creation, ISO. */
  readonly created?: { readonly from: string; readonly until: string }
  readonly conversations: number
  /** SHA-256 of the files read, in order. */
  readonly inputs: readonly string[]
  /** Kind and format of the files, such as "tickets zendesk". */
  readonly sources: readonly string[]
  readonly hashes: Hashes
  readonly figures: ReadonlyMap<string, Statistic>
  /** Figure → dimension → hashed value → what is known of it. */
  readonly groups: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Statistic>>>
  /** The best value that each figure ever had in this baseline, and the date of it. */
  readonly best: ReadonlyMap<string, { readonly since: string; readonly statistic: Statistic }>
  /** "rule fingerprint" → how many. */
  readonly findings: ReadonlyMap<string, number>
  /** "rule fingerprint" → the local date on which its conversation was created; not of what shows only in many conversations. */
  readonly began?: ReadonlyMap<string, string>
}

/** Which conversations a run has looked at: those created on these local dates, of these kinds of files. */
export interface Looked {
  readonly from: string | undefined
  readonly until: string | undefined
  readonly sources: readonly string[]
  /** The local date of an instant. */
  readonly dayOf: (at: number) => string
  /** What a filter was part of; undefined where all conversations counted. */
  readonly filtered: string | undefined
}

/** What must be alike for two runs to be comparable. */
export interface Hashes {
  /** What the metrics mean and what of the configuration shapes them. */
  readonly definitions: string
  readonly rules: string
  readonly formats: string
}

/** The dimensions along which a change is taken apart. */
export const strataDimensions = ['channel', 'priority', 'group', 'language'] as const

/** A report as a baseline for later runs. Groups of fewer conversations than `--min-cell` are left out, and all but the largest twenty of a dimension. */
export function baselineOf(
  report: Report,
  settings: Settings,
  created: readonly [number, number] | undefined,
  strata: Strata,
  began: ReadonlyMap<string, string>,
): Baseline {
  const figures = new Map(statisticsOf(report.metrics))
  for (const [path, statistic] of figures) figures.set(path, withAbove(statistic, statistic, report.metrics, path))
  for (const { id, failed, checked } of report.rules) figures.set(`rules.${id}`, { kind: 'ratio', k: failed, n: checked })
  return {
    version: report.tool.version,
    made: settings.now,
    ...(report.asOf === undefined ? {} : { asOf: report.asOf }),
    ...(created === undefined ? {} : { created: { from: new Date(created[0]).toISOString(), until: new Date(created[1]).toISOString() } }),
    conversations: report.ledger.measured,
    inputs: hashesOfInputs(report),
    sources: sourcesOf(report),
    hashes: hashesOf(report, settings),
    figures,
    groups: groupsOf(strata, settings.minCell, figures),
    best: new Map(),
    findings: countFindings(report.findings.filter(finding => finding.waived === undefined)),
    began,
  }
}

/** What a run has looked at, of a report, the first and last instant of creation in it, and what tells local dates. */
export function lookedAt(
  report: Report,
  settings: Settings,
  created: readonly [number, number] | undefined,
  dayOf: (at: number) => string,
): Looked {
  const { since, until, asOf, where } = settings
  return {
    from: since ?? (created && dayOf(created[0])),
    // What began after the end of observation was left out, whatever the dates say.
    until: (asOf === undefined ? until : undefined) ?? (created && dayOf(created[1])),
    dayOf,
    sources: sourcesOf(report),
    filtered: where.length === 0 ? undefined : hashesOf(report, settings).definitions,
  }
}

/** True where a run has looked at the conversation of a known finding, so that a finding it does not have is gone. */
export function wasSeen(key: string, baseline: Baseline, looked: Looked): boolean {
  if (baseline.sources.some(source => !looked.sources.includes(source))) return false
  if (looked.filtered !== undefined && looked.filtered !== baseline.hashes.definitions) return false
  const inside = (day: string) => (looked.from === undefined || day >= looked.from) && (looked.until === undefined || day <= looked.until)
  const day = baseline.began?.get(key)
  if (day !== undefined) return inside(day)
  const { created } = baseline
  return created === undefined || [created.from, created.until].every(at => inside(looked.dayOf(Date.parse(at))))
}

/**
 * The same baseline with the best-ever value of each figure kept from the one before, as long as the two are comparable: what gets a little worse each
 * time, and never enough to fail, is still seen against it.
 */
export function keepBest(fresh: Baseline, before: Baseline | undefined, metrics: ReadonlyMap<string, Metric>): Baseline {
  if (before?.hashes.definitions !== fresh.hashes.definitions || before.hashes.formats !== fresh.hashes.formats) return fresh
  const best = new Map<string, { readonly since: string; readonly statistic: Statistic }>()
  for (const [path, statistic] of before.figures) {
    const now = fresh.figures.get(path)
    const leaves = statistic.kind === 'ratio' ? ['.rate'] : statistic.kind === 'distribution' ? quantileKeys.map(key => `.${key}`) : ['']
    for (const leaf of now === undefined || now.kind !== statistic.kind ? [] : leaves) {
      const figure = figureAt(path + leaf)
      if (!isFigure(figure)) continue
      const known = before.best.get(figure.path) ?? { since: before.made, statistic: withoutValues(statistic) }
      const [then, today] = [figureOf(known.statistic, figure), now === undefined ? undefined : figureOf(now, figure)]
      const better = betterOf(figure, metrics)
      if (then === undefined || today === undefined || (known.statistic.kind !== 'point' && known.statistic.n < LEAST)) continue
      if (better === 'lower' ? then < today : better === 'higher' && then > today) best.set(figure.path, known)
    }
  }
  return { ...fresh, best }
}

/** The name under which a baseline knows a group: nobody is told by it. */
export function groupKey(dimension: string, value: string): string {
  return createHash('sha256').update(`${dimension.trim().toLowerCase()}\u0000${value}`).digest('hex').slice(0, 16)
}

/** How often each finding occurs, by rule and fingerprint. */
export function countFindings(findings: readonly FindingReport[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { rule, fingerprint } of findings) counts.set(`${rule} ${fingerprint}`, (counts.get(`${rule} ${fingerprint}`) ?? 0) + 1)
  return counts
}

/** SHA-256 of all files of a run, in order. */
export function hashesOfInputs(report: Report): readonly string[] {
  return report.inputs.map(input => input.sha256).sort()
}

/** Kinds and formats of the files of a run, each once, in order. */
export function sourcesOf(report: Report): readonly string[] {
  return [...new Set(report.inputs.map(({ kind, format }) => `${kind} ${format}`))].sort()
}

/** What must be alike for another run to be comparable with this one. */
export function hashesOf(report: Report, settings: Settings): Hashes {
  const { schedules, scheduleFor, sla, autoAcknowledgement, attributeBy, where, hints, formats } = settings
  return {
    definitions: hash([report.manifest.definitions, report.timeZone, schedules, scheduleFor, sla, autoAcknowledgement, attributeBy, where]),
    rules: report.manifest.rules,
    formats: hash([sourcesOf(report), hints.map, formats]),
  }
}

/** Which way a figure is better; a part of a metric may go another way than the metric. */
export function betterOf({ path, of, leaf, kind }: Figure, metrics: ReadonlyMap<string, Metric>): Metric['better'] {
  if (of !== 'metrics') return of === 'rules' && leaf !== 'checked' ? 'lower' : 'none'
  const keys = path.split('.')
  const told = new Map<string, Metric['better']>([
    ...(['met', 'responseRate', 'replied', 'positive', 'recovered', 'kept'] as const).map(key => [key, 'higher'] as const),
    ...(
      [
        'breached',
        'awaiting',
        'closed-without-reply',
        'negative',
        'soured',
        'lost',
        'stillOpen',
        'events',
        'unanswered-question',
        'hero-share',
      ] as const
    ).map(key => [key, 'lower'] as const),
  ])
  if (keys.includes('sla') && kind === 'ratio') return 'higher'
  const own = keys.map(key => told.get(key)).find(way => way !== undefined)
  if (own !== undefined) return own
  const counted = ['n', 'k', 'pending', 'no-target', 'neutral', 'unknown', 'offered', 'responded', 'solved', 'open', 'no-close-time']
  if (counted.includes(leaf) && path !== 'backlog.n') return 'none'
  if (keys.includes('kinds') || keys.includes('not-applicable')) return 'none'
  if (keys.includes('afterSolve')) return 'none'
  return metrics.get(keys[0] ?? '')?.better ?? 'none'
}

const LARGEST = 20
/** The best of few is luck. */
const LEAST = 100

function groupsOf(strata: Strata, minCell: number, whole: Baseline['figures']): Baseline['groups'] {
  const all = new Map<string, Map<string, Map<string, Statistic>>>()
  for (const [dimension, values] of strata) {
    const shown = [...values].filter(([, { count }]) => count >= minCell).sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))
    for (const [value, { figures }] of shown.slice(0, LARGEST)) {
      for (const [path, statistic] of statisticsOf(figures)) {
        if (statistic.kind === 'point' || statistic.n === 0) continue
        const byDimension = all.get(path) ?? new Map<string, Map<string, Statistic>>()
        all.set(path, byDimension)
        const byValue = byDimension.get(dimension) ?? new Map<string, Statistic>()
        byDimension.set(dimension, byValue)
        byValue.set(groupKey(dimension, value), withAbove(withoutValues(statistic), whole.get(path), figures, path))
      }
    }
  }
  return all
}

/** A distribution with the count of its values above the quantiles of `whole`: what a change of the whole is taken apart by. */
function withAbove(statistic: Statistic, whole: Statistic | undefined, figures: Figures, path: string): Statistic {
  if (statistic.kind !== 'distribution' || whole?.kind !== 'distribution') return statistic
  const { p50, p90, p95 } = whole
  if (p50 === undefined || p90 === undefined || p95 === undefined) return statistic
  const above = countAbove(valueAt(figures, path.split('.')), [p50[0], p90[0], p95[0]])
  return above === undefined ? statistic : { ...statistic, above }
}

/** Few values of few people are more than a group should tell. */
function withoutValues(statistic: Statistic): Statistic {
  if (statistic.kind !== 'distribution') return statistic
  const { values: _, mean: _mean, min: _min, max: _max, ...rest } = statistic
  return rest
}
