import type { Why } from '../model/gate.js'
import type { Metric } from '../model/metric.js'
import type { Report } from '../model/report.js'
import type { Settings } from '../model/settings.js'
import type { Outcome } from './_gate-outcome.js'
import { everyOf, type Sample, SampleFold, type SampleTask, type TellSample } from './_gate-sample.js'
import { whyOf } from './_gate-why.js'
import type { StrataTask } from './_strata.js'
import { countsOnce, type Weighed, type Weights } from './_weights.js'
import { figuresOfWorst } from './_worst.js'
import type { AuditTask } from './audit.js'
import { type Baseline, betterOf, strataDimensions } from './compare.js'
import { type Figure, figureAt, isFigure } from './figure-path.js'
import type { Gathering } from './gather.js'

/** The compared figures in which conversations differ in weight, and of which a report does not name the worst anyway. */
export function weighedFor({ gate }: Settings, metrics: ReadonlyMap<string, Metric>): readonly Weighed[] {
  const figures = comparedIn(gate?.conditions ?? []).filter(figure => figure.kind !== 'point' && !countsOnce(figure, metrics))
  return weighed(figures, metrics)
}

/** What a baseline needs: every metric by group; or, for one that is compared at once and thrown away, the compared ones. */
export function strataForBaseline({ gate, by, created }: Settings, metrics: ReadonlyMap<string, Metric>): StrataTask {
  const compared = new Set(comparedIn(gate?.conditions ?? []).map(metricOf))
  const ids = [...metrics].flatMap(([id, metric]) => (metric.perGroup && (created === undefined || compared.has(id)) ? [id] : []))
  return { metrics: ids, dimensions: [...new Set([...strataDimensions, ...by])] }
}

/** Looks at conversations again for what moved the figures that failed, on both threads where another has its part of them. */
export async function lookAgain(
  gathering: Gathering,
  task: AuditTask,
  failed: readonly Figure[],
  other: ((look: SampleTask) => Promise<TellSample>) | undefined,
): Promise<Sample> {
  const look = {
    metrics: [...new Set(failed.map(metricOf))],
    dimensions: strataDimensions,
    weighed: weighed(
      failed.filter(figure => countsOnce(figure, task.metrics)),
      task.metrics,
    ),
    every: everyOf(gathering.count),
  }
  const fold = new SampleFold(gathering, task, look)
  const told = other?.(look)
  // Heard of below; a rejection meanwhile is not unhandled.
  told?.catch(() => undefined)
  await fold.run()
  if (told !== undefined) fold.merge(await told)
  return fold.finish()
}

/** What moved each figure that fails against a baseline: nothing is looked at again where none does. */
export async function whysOf(
  outcomes: readonly Outcome[],
  baseline: Baseline | undefined,
  report: Report,
  weights: Weights,
  again: (failed: readonly Figure[]) => Promise<Sample>,
): Promise<ReadonlyMap<Outcome, Why>> {
  const failed = outcomes.filter(
    ({ test, verdict, figure, group }) =>
      test === 'worse' && verdict === 'fail' && figure.of === 'metrics' && figure.kind !== 'point' && group === undefined,
  )
  const whys = new Map<Outcome, Why>()
  if (baseline === undefined || failed.length === 0) return whys
  const sample = await again(failed.map(({ figure }) => figure))
  for (const outcome of failed) {
    const base = baseline.figures.get(outcome.figure.container.join('.'))
    const why = base === undefined ? undefined : whyOf(outcome, base, baseline, { sample, weights }, report)
    if (why !== undefined) whys.set(outcome, why)
  }
  return whys
}

/** The figures of metrics that are compared with an earlier run. */
function comparedIn(conditions: NonNullable<Settings['gate']>['conditions']): readonly Figure[] {
  return conditions.flatMap(({ of, worse }) => {
    const figure = worse === undefined ? undefined : figureAt(of)
    return figure !== undefined && isFigure(figure) && figure.of === 'metrics' ? [figure] : []
  })
}

function weighed(figures: readonly Figure[], metrics: ReadonlyMap<string, Metric>): readonly Weighed[] {
  const asked = new Map(figures.map(figure => [figure.path, figure]))
  return [...asked.values()]
    .filter(({ container }) => !figuresOfWorst.includes(container.join('.')))
    .map(figure => ({ path: figure.path, container: figure.container, kind: figure.unit, higher: betterOf(figure, metrics) === 'higher' }))
}

function metricOf({ container }: Figure): string {
  return container[0] ?? ''
}
