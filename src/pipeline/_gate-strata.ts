import type { Metric } from '../model/metric.js'
import { CaseView } from './_case.js'
import { Dimensions } from './_dimensions.js'
import { isObject, numberAt, valueAt } from './_gate-statistics.js'
import { Measures } from './_measures.js'
import { type AuditTask, leftOut } from './audit.js'
import type { Strata } from './compare.js'
import type { Gathering } from './gather.js'

/** What a second look at the conversations is wanted for: some metrics by some dimensions, and who weighs most in some figures. */
export interface LookTask {
  readonly metrics: readonly string[]
  readonly dimensions: readonly string[]
  readonly figures: readonly { readonly path: string; readonly container: readonly string[]; readonly higher: boolean }[]
}

/** Of one figure, a conversation with its value and when it was created. */
interface Weight {
  readonly conversation: string
  readonly value: number
  readonly at: number
}

/** What a look found in one part of a run, as another thread can take it. */
export interface TellLook {
  readonly strata: ReadonlyMap<string, ReadonlyMap<string, { readonly count: number; readonly states: readonly unknown[] }>>
  readonly weights: readonly (readonly Weight[])[]
}

/** What a look found. */
export interface Look {
  readonly strata: Strata
  /** Path of a figure → its ten weightiest conversations. */
  readonly weights: ReadonlyMap<string, readonly { readonly conversation: string; readonly value: number }[]>
}

const SHOWN = 10

/** The second look, taken only where a condition has failed or a baseline is made, so that a run that passes does not pay for it. */
export class LookFold {
  private readonly item: CaseView
  private readonly dimensions: Dimensions
  private readonly metrics: ReadonlyMap<string, Metric>
  private readonly look: LookTask
  private readonly task: AuditTask
  private readonly all = new Map<string, Map<string, { count: number; readonly measures: Measures }>>()
  private readonly weights: Weight[][]

  constructor({ run, view }: Gathering, task: AuditTask, look: LookTask) {
    this.task = task
    this.look = look
    this.dimensions = new Dimensions(task.store, task.zone)
    this.item = new CaseView(run, view, task.settings, task.zone, this.dimensions)
    this.metrics = new Map([...task.metrics].filter(([id, metric]) => look.metrics.includes(id) && metric.unknown(run) === undefined))
    for (const name of look.dimensions) this.all.set(name, new Map())
    this.weights = look.figures.map(() => [])
  }

  /** Adds the conversation on which the view stands, where the run measured it. */
  add(): void {
    const { item } = this
    item.show()
    if (leftOut(item, this.task.settings, this.task.zone, this.dimensions) !== undefined) return
    for (const [name, values] of this.all) {
      for (const value of this.dimensions.values(name, item)) {
        const group = values.get(value) ?? { count: 0, measures: new Measures(this.metrics, item.run) }
        values.set(value, group)
        group.count += 1
        group.measures.add(item)
      }
    }
    if (item.timeline.gone === undefined) for (const [i, figure] of this.look.figures.entries()) this.weigh(i, figure)
  }

  tell(): TellLook {
    const strata = new Map(
      [...this.all].map(([name, values]) => [
        name,
        new Map([...values].map(([value, { count, measures }]) => [value, { count, states: measures.tell() }])),
      ]),
    )
    return { strata, weights: this.weights }
  }

  merge({ strata, weights }: TellLook): void {
    for (const [name, values] of strata) {
      const own = this.all.get(name) ?? new Map<string, { count: number; readonly measures: Measures }>()
      this.all.set(name, own)
      for (const [value, { count, states }] of values) {
        const group = own.get(value) ?? { count: 0, measures: new Measures(this.metrics, this.item.run) }
        own.set(value, group)
        group.count += count
        group.measures.merge(states)
      }
    }
    for (const [i, others] of weights.entries()) for (const weight of others) this.put(i, weight)
  }

  finish(): Look {
    const strata = new Map(
      [...this.all].map(([name, values]) => [
        name,
        new Map([...values].map(([value, { count, measures }]) => [value, { count, figures: measures.finish() }])),
      ]),
    )
    const weights = new Map(
      this.look.figures.map(({ path }, i) => [path, (this.weights[i] ?? []).map(({ conversation, value }) => ({ conversation, value }))]),
    )
    return { strata, weights }
  }

  /** Takes the figure of this conversation alone: what counts in a ratio, or the largest value. */
  private weigh(i: number, { container, higher }: LookTask['figures'][number]): void {
    const [id = ''] = container
    const metric = this.metrics.get(id)
    if (metric === undefined) return
    const part = valueAt({ [id]: metric.finish(metric.add(metric.init(), this.item)) }, container)
    const [k, n] = [numberAt(part, 'k'), numberAt(part, 'n')]
    const value = k !== undefined && n !== undefined ? (higher ? n - k : k) : isObject(part) ? (numberAt(part, 'max') ?? 0) : 0
    const least = this.weights[i]?.at(-1)
    const at = this.item.timeline.created ?? 0
    if (value <= 0 || (least !== undefined && this.weights[i]?.length === SHOWN && isBefore(least, { conversation: '', value, at }))) return
    this.put(i, { conversation: this.item.conversation.id, value, at })
  }

  private put(i: number, weight: Weight): void {
    const list = this.weights[i] ?? []
    list.push(weight)
    list.sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : a.conversation < b.conversation ? -1 : 1))
    list.length = Math.min(list.length, SHOWN)
  }
}

/** The larger value first; among equals the later one, which is likelier to belong to what has changed. */
function isBefore(a: Weight, b: Weight): boolean {
  return a.value !== b.value ? a.value > b.value : a.at > b.at
}
