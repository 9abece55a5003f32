import type { Run } from '../model/conversation.js'
import type { Metric, MetricFigures } from '../model/metric.js'
import type { CaseView } from './_case.js'

/** All metrics as one fold: their states side by side. */
export class Measures {
  private readonly entries: readonly { readonly id: string; readonly metric: Metric }[]
  private readonly states: unknown[]

  constructor(metrics: ReadonlyMap<string, Metric>) {
    this.entries = [...metrics].map(([id, metric]) => ({ id, metric }))
    this.states = this.entries.map(({ metric }) => metric.init())
  }

  add(item: CaseView): void {
    const gone = item.timeline.gone !== undefined
    for (let i = 0; i < this.entries.length; i++) {
      const metric = this.entries[i]?.metric
      if (metric !== undefined && (!gone || metric.seesExcluded === true)) this.states[i] = metric.add(this.states[i], item)
    }
  }

  /** Figures by metric id; a metric that the run cannot support tells why instead. */
  finish(run: Run): { readonly [id: string]: MetricFigures } {
    const figures = this.entries.map(({ id, metric }, i): [string, MetricFigures] => {
      const why = metric.unknown(run)
      return [id, why === undefined ? metric.finish(this.states[i]) : { unit: metric.unit, unknown: why }]
    })
    return Object.fromEntries(figures)
  }
}
