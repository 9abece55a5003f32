import type { Metric } from '../model/metric.js'
import { dateOf } from '../time/calendar.js'
import { DAY } from '../time/days.js'
import { CaseView } from './_case.js'
import { Dimensions } from './_dimensions.js'
import { numberAt, valueAt } from './_gate-statistics.js'
import { Measures } from './_measures.js'
import { type AuditTask, leftOut } from './audit.js'
import type { Strata } from './compare.js'
import type { Gathering } from './gather.js'

/** What a second look at the conversations is wanted for: some metrics by some dimensions, and who weighs most in some figures. */
export interface LookTask {
  readonly metrics: readonly string[]
  readonly dimensions: readonly string[]
  readonly figures: readonly {
    readonly path: string
    readonly container: readonly string[]
    readonly kind: 'ratio' | 'seconds' | 'count'
    readonly higher: boolean
  }[]
}

/** Of one figure, a conversation with its value and its place among equals. */
interface Weight {
  readonly conversation: string
  readonly value: number
  readonly order: number
}

/** What a look found in one part of a run, as another thread can take it. */
export interface TellLook {
  readonly strata: readonly (readonly [
    dimension: string,
    values: readonly (readonly [value: string | number, count: number, states: readonly unknown[]])[],
  ])[]
  readonly weights: readonly (readonly Weight[])[]
}

/** What a look found. */
export interface Look {
  readonly strata: Strata
  /** Path of a figure → its ten weightiest conversations. */
  readonly weights: ReadonlyMap<string, readonly { readonly conversation: string; readonly value: number }[]>
}

interface Stratum {
  count: number
  readonly measures: Measures
}

const SHOWN = 10
/** So many combinations of values are kept apart before each is added to its values at once. */
const CELLS = 4096
/** More values than this in one dimension, or more dimensions than fit a whole number, are not combined. */
const CODES = 2048

/** The second look, taken only where a condition has failed or a baseline is made, so that a run that passes does not pay for it. */
export class LookFold {
  private readonly item: CaseView
  private readonly dimensions: Dimensions
  private readonly metrics: ReadonlyMap<string, Metric>
  private readonly look: LookTask
  private readonly task: AuditTask
  /** By value; local days as their number since 1970, for a date a conversation would take longer than all else here. */
  private readonly all: ReadonlyMap<string, Map<string | number, Stratum>>
  private readonly names: readonly string[]
  private readonly codes: readonly Map<string, number>[]
  /** Conversations alike in all dimensions but the day. */
  private readonly cells = new Map<number, { readonly values: readonly (string | undefined)[]; readonly stratum: Stratum }>()
  private readonly weights: Weight[][]

  constructor({ run, view }: Gathering, task: AuditTask, look: LookTask) {
    this.task = task
    this.look = look
    this.dimensions = new Dimensions(task.store, task.zone)
    this.item = new CaseView(run, view, task.settings, task.zone, this.dimensions)
    this.metrics = new Map([...task.metrics].filter(([id, metric]) => look.metrics.includes(id) && metric.unknown(run) === undefined))
    this.all = new Map(look.dimensions.map(name => [name, new Map()]))
    this.names = look.dimensions.filter(name => name !== 'day')
    this.codes = this.names.map(() => new Map())
    this.weights = look.figures.map(() => [])
  }

  /** Adds the conversation on which the view stands, where the run measured it. */
  add(): void {
    const { item, task } = this
    item.show()
    if (leftOut(item, task.settings, task.zone, this.dimensions) !== undefined) return
    const days = this.all.get('day')
    if (days !== undefined) this.addTo(days, this.day())
    this.addToCell()
    if (item.timeline.gone !== undefined) return
    for (let i = 0; i < this.look.figures.length; i += 1) this.weigh(i)
  }

  tell(): TellLook {
    this.settle()
    const strata = [...this.all].map(
      ([name, values]) => [name, [...values].map(([value, { count, measures }]) => [value, count, measures.tell()] as const)] as const,
    )
    return { strata, weights: this.weights }
  }

  merge({ strata, weights }: TellLook): void {
    for (const [name, values] of strata) {
      const own = this.all.get(name)
      if (own === undefined) continue
      for (const [value, count, states] of values) {
        const stratum = this.stratum(own, value)
        stratum.count += count
        stratum.measures.merge(states)
      }
    }
    for (const [i, others] of weights.entries()) for (const weight of others) this.put(i, weight)
  }

  finish(): Look {
    this.settle()
    const strata = new Map(
      [...this.all].map(([name, values]) => [
        name,
        new Map(
          [...values].map(([value, { count, measures }]) => [
            typeof value === 'number' ? dateOf(value) : value,
            { count, figures: measures.finish() },
          ]),
        ),
      ]),
    )
    const weights = new Map(
      this.look.figures.map(({ path }, i) => [path, (this.weights[i] ?? []).map(({ conversation, value }) => ({ conversation, value }))]),
    )
    return { strata, weights }
  }

  private day(): number | undefined {
    const { created } = this.item.timeline
    return created === undefined ? undefined : Math.floor((created + this.task.zone.offsetAt(created)) / DAY)
  }

  /** Adds the conversation once, under all its values together; where it has several of one dimension, or there are too many, once for each. */
  private addToCell(): void {
    const values: (string | undefined)[] = []
    // Numbers and an indexed loop: words joined to a key took longer than all that is measured here.
    let key = 0
    let plain = true
    for (let i = 0; i < this.names.length; i += 1) {
      const own = this.dimensions.values(this.names[i] ?? '', this.item)
      if (own.length > 1) plain = false
      values.push(own[0])
      key = key * CODES + this.codeOf(i, own[0])
    }
    const known = this.cells.get(key)
    if (!plain || !Number.isSafeInteger(key) || (known === undefined && this.cells.size >= CELLS)) {
      for (const name of this.names) {
        for (const value of this.dimensions.values(name, this.item)) this.addTo(this.all.get(name) ?? new Map(), value)
      }
      return
    }
    const cell = known ?? { values, stratum: this.fresh() }
    if (known === undefined) this.cells.set(key, cell)
    cell.stratum.count += 1
    cell.stratum.measures.add(this.item)
  }

  /** A number for each value of a dimension, 0 where there is none; not a number where there are too many of them. */
  private codeOf(i: number, value: string | undefined): number {
    if (value === undefined) return 0
    const codes = this.codes[i]
    const known = codes?.get(value)
    if (known !== undefined || codes === undefined) return known ?? Number.NaN
    if (codes.size + 1 >= CODES) return Number.NaN
    codes.set(value, codes.size + 1)
    return codes.size
  }

  /** Gives the cells to the values they are made of. */
  private settle(): void {
    for (const { values, stratum } of this.cells.values()) {
      for (const [i, name] of this.names.entries()) {
        const value = values[i]
        if (value === undefined) continue
        const whole = this.stratum(this.all.get(name) ?? new Map(), value)
        whole.count += stratum.count
        whole.measures.merge(stratum.measures.tell())
      }
    }
    this.cells.clear()
  }

  private fresh(): Stratum {
    return { count: 0, measures: new Measures(this.metrics, this.item.run) }
  }

  private addTo(values: Map<string | number, Stratum>, value: string | number | undefined): void {
    if (value === undefined) return
    const stratum = this.stratum(values, value)
    stratum.count += 1
    stratum.measures.add(this.item)
  }

  private stratum(values: Map<string | number, Stratum>, value: string | number): Stratum {
    const known = values.get(value)
    if (known !== undefined) return known
    const fresh = this.fresh()
    values.set(value, fresh)
    return fresh
  }

  /** Takes the figure of this conversation alone, where it may be among the weightiest: asking each would cost more than all the rest. */
  private weigh(i: number): void {
    const { container = [], kind, higher } = this.look.figures[i] ?? {}
    const [id = ''] = container
    const metric = this.metrics.get(id)
    const least = this.weights[i]?.[SHOWN - 1]
    const { timeline, run, conversation } = this.item
    const { created, close, spells, messages = 0 } = timeline
    const most =
      kind === 'ratio'
        ? Math.max(1, spells.length, messages)
        : kind === 'seconds' && created !== undefined
          ? ((close ?? run.asOf) - created) / 1000
          : Number.POSITIVE_INFINITY
    const order = scrambled(created ?? 0)
    if (metric === undefined || (least !== undefined && (most < least.value || (most === least.value && order > least.order)))) return
    const part = valueAt({ [id]: metric.finish(metric.add(metric.init(), this.item)) }, container)
    const [k, n] = [numberAt(part, 'k'), numberAt(part, 'n')]
    const value = k !== undefined && n !== undefined ? (higher ? n - k : k) : (numberAt(part, 'max') ?? 0)
    if (value > 0) this.put(i, { conversation: conversation.id, value, order })
  }

  private put(i: number, weight: Weight): void {
    const list = this.weights[i] ?? []
    list.push(weight)
    list.sort((a, b) => b.value - a.value || a.order - b.order || (a.conversation < b.conversation ? -1 : 1))
    list.length = Math.min(list.length, SHOWN)
  }
}

/** An order among equals that depends neither on the files nor on the date: multiplicative hashing of the second (Knuth 6.4). */
function scrambled(at: number): number {
  return Math.imul(Math.floor(at / 1000), 2654435761) >>> 0
}
