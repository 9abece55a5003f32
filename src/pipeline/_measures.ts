import type { Run } from '../model/conversation.js'
import type { Metric, MetricFigures } from '../model/metric.js'
import type { CaseView } from './_case.js'

/** A metric to which every conversation is added, as one shape: metrics are objects of many, and looking into one of those took a twentieth of the time of all. */
interface Added {
  /** Its place among the entries. */
  readonly at: number
  readonly add: Metric['add']
  readonly seesExcluded: boolean
}

/** All metrics as one fold: their states side by side. */
export class Measures {
  private readonly entries: readonly { readonly id: string; readonly metric: Metric }[]
  /** The entries that every conversation is added to. */
  private readonly added: readonly Added[]
  private readonly unknown: ReadonlyMap<string, MetricFigures>
  private readonly ids: readonly string[]
  private readonly states: unknown[]

  /** Of these metrics; those measured elsewhere are only taken over from there. */
  constructor(metrics: ReadonlyMap<string, Metric>, run: Run, elsewhere: ReadonlySet<string> = new Set()) {
    const all = [...metrics].map(([id, metric]) => ({ id, metric, why: metric.unknown(run) }))
    this.entries = all.filter(({ why }) => why === undefined)
    this.unknown = new Map(all.flatMap(({ id, metric, why }) => (why === undefined ? [] : [[id, { unit: metric.unit, unknown: why }]])))
    this.added = this.entries.flatMap(({ id, metric }, at) =>
      elsewhere.has(id) ? [] : [{ at, add: metric.add, seesExcluded: metric.seesExcluded === true }],
    )
    this.ids = all.map(({ id }) => id)
    this.states = this.entries.map(({ metric }) => metric.init())
  }

  add(item: CaseView): void {
    const gone = item.timeline.gone !== undefined
    for (let k = 0; k < this.added.length; k++) {
      const entry = this.added[k]
      if (entry !== undefined && (!gone || entry.seesExcluded)) this.states[entry.at] = entry.add(this.states[entry.at], item)
    }
  }

  /** Adds the conversation to each metric of the period that `measuresOf` tells for the instant of the metric's own event. */
  static addByEvent(
    item: CaseView,
    metrics: ReadonlyMap<string, Metric>,
    measuresOf: (at: number | undefined) => Measures | undefined,
  ): void {
    for (const [id, metric] of metrics) measuresOf(metric.moment?.(item) ?? item.timeline.created)?.addOne(id, item)
  }

  private addOne(id: string, item: CaseView): void {
    const i = this.entries.findIndex(entry => entry.id === id)
    const metric = this.entries[i]?.metric
    if (metric !== undefined && (item.timeline.gone === undefined || metric.seesExcluded === true))
      this.states[i] = metric.add(this.states[i], item)
  }

  /** The states as plain data. */
  tell(): readonly unknown[] {
    return this.states
  }

  /** As `tell`, but undefined for what is finished apart. */
  tellKept(): readonly unknown[] {
    return this.states.map((state, i) => (this.isApart(i) ? undefined : state))
  }

  /** The states that may be finished apart, by metric id. */
  tellApart(): ReadonlyMap<string, unknown> {
    return new Map(this.entries.flatMap(({ id }, i) => (this.isApart(i) ? [[id, this.states[i]] as const] : [])))
  }

  /** The figures of those, with the states of other conversations. */
  finishApart(others: ReadonlyMap<string, unknown>): ReadonlyMap<string, MetricFigures> {
    this.take(others)
    return new Map(this.entries.flatMap(({ id, metric }, i) => (this.isApart(i) ? [[id, metric.finish(this.states[i])] as const] : [])))
  }

  /** What is measured elsewhere comes late, so that it cannot be finished apart. */
  private isApart(i: number): boolean {
    return this.entries[i]?.metric.apart === true && this.added.some(({ at }) => at === i)
  }

  /** Adds the states of the same metrics over other conversations; none where a state is undefined. */
  merge(others: readonly unknown[]): void {
    for (const [i, { metric }] of this.entries.entries())
      if (others[i] !== undefined) this.states[i] = metric.merge(this.states[i], others[i])
  }

  /** Adds the states of what was measured elsewhere, by metric id. */
  take(others: ReadonlyMap<string, unknown>): void {
    for (const [i, { id, metric }] of this.entries.entries())
      if (others.has(id)) this.states[i] = metric.merge(this.states[i], others.get(id))
  }

  /** Figures by metric id; a metric that the run cannot support tells why instead. Of a group, without the lists of conversations. */
  finish(lists: 'with lists' | 'without lists' = 'with lists'): { readonly [id: string]: MetricFigures } {
    return this.inOrder(
      new Map(
        this.entries.map(({ id, metric }, i) => {
          const figures = metric.finish(this.states[i])
          return [id, lists === 'with lists' || metric.lists === undefined ? figures : without(figures, metric.lists)]
        }),
      ),
    )
  }

  /** The figures of what is not finished apart, by metric id. */
  finishKept(): ReadonlyMap<string, MetricFigures> {
    return new Map(this.entries.flatMap(({ id, metric }, i) => (this.isApart(i) ? [] : [[id, metric.finish(this.states[i])] as const])))
  }

  /** All metrics in their order, with these figures. */
  inOrder(known: ReadonlyMap<string, MetricFigures>): { readonly [id: string]: MetricFigures } {
    return Object.fromEntries(this.ids.map(id => [id, known.get(id) ?? this.unknown.get(id) ?? { unit: 'count' }]))
  }
}

function without(figures: MetricFigures, lists: readonly string[]): MetricFigures {
  const { unit, ...parts } = figures
  return { unit, ...Object.fromEntries(Object.entries(parts).filter(([part]) => !lists.includes(part))) }
}
