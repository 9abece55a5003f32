import type { Why } from '../model/gate.js'
import type { Metric } from '../model/metric.js'
import type { Report } from '../model/report.js'
import type { Settings } from '../model/settings.js'
import type { Outcome } from './_gate-outcome.js'
import { type Look, LookFold, type LookTask, type TellLook } from './_gate-strata.js'
import { whyOf } from './_gate-why.js'
import type { AuditTask } from './audit.js'
import { type Baseline, betterOf, strataDimensions } from './compare.js'
import { figureAt, isFigure } from './figure-path.js'
import type { Gathering } from './gather.js'

/** Takes a second look at every conversation, on both threads where another has its part of them. */
export async function lookAgain(
  gathering: Gathering,
  task: AuditTask,
  look: LookTask,
  other: ((look: LookTask) => Promise<TellLook>) | undefined,
): Promise<Look> {
  const fold = new LookFold(gathering, task, look)
  const told = other?.(look)
  // Heard of below; a rejection meanwhile is not unhandled.
  told?.catch(() => undefined)
  await gathering.each(() => fold.add())
  if (told !== undefined) fold.merge(await told)
  return fold.finish()
}

/** What a baseline needs to see again: every metric by group; or, for one that is compared at once and thrown away, the compared ones. */
export function lookForBaseline({ gate, by, created }: Settings, metrics: ReadonlyMap<string, Metric>): LookTask {
  const compared = new Set((gate?.conditions ?? []).flatMap(({ of, worse }) => (worse === undefined ? [] : [metricOf(of)])))
  const ids = [...metrics].flatMap(([id, metric]) => (metric.perGroup && (created === undefined || compared.has(id)) ? [id] : []))
  return { metrics: ids, dimensions: [...new Set([...strataDimensions, ...by])], figures: [] }
}

/** What moved each figure that fails against a baseline: nothing is looked at again where none does. */
export async function whysOf(
  outcomes: readonly Outcome[],
  baseline: Baseline | undefined,
  report: Report,
  metrics: ReadonlyMap<string, Metric>,
  again: (look: LookTask) => Promise<Look>,
): Promise<ReadonlyMap<Outcome, Why>> {
  const failed = outcomes.filter(
    ({ test, verdict, figure, group }) =>
      test === 'worse' && verdict === 'fail' && figure.of === 'metrics' && figure.kind !== 'point' && group === undefined,
  )
  const whys = new Map<Outcome, Why>()
  if (baseline === undefined || failed.length === 0) return whys
  const shown = new Set(report.worst.map(({ figure }) => figure))
  const look = await again({
    metrics: [...new Set(failed.map(({ figure }) => figure.container[0] ?? ''))],
    dimensions: [...strataDimensions, 'day'],
    // The report knows the worst of some figures already.
    figures: failed
      .filter(({ figure }) => !shown.has(figure.container.join('.')))
      .map(({ figure }) => ({
        path: figure.path,
        container: figure.container,
        kind: figure.unit,
        higher: betterOf(figure, metrics) === 'higher',
      })),
  })
  for (const outcome of failed) {
    const base = baseline.figures.get(outcome.figure.container.join('.'))
    const why = base === undefined ? undefined : whyOf(outcome, base, baseline, look, report)
    if (why !== undefined) whys.set(outcome, why)
  }
  return whys
}

function metricOf(of: string): string {
  const figure = figureAt(of)
  return isFigure(figure) && figure.of === 'metrics' ? (figure.container[0] ?? '') : ''
}
