import type { Metric } from '../model/metric.js'
import type { CaseView } from './_case.js'
import { numberAt, valueAt } from './_gate-statistics.js'

/** A figure in which conversations weigh. */
export interface Weighed {
  readonly path: string
  readonly container: readonly string[]
  readonly kind: 'ratio' | 'seconds' | 'count'
  readonly higher: boolean
}

/** True where a conversation counts once at most in a figure, so that none weighs more than another. */
export function countsOnce({ container: [id = '', ...path] }: Pick<Weighed, 'container'>, metrics: ReadonlyMap<string, Metric>): boolean {
  return metrics.get(id)?.once?.includes(path.join('.')) === true
}

/** Of one figure, a conversation with its value and its place among equals. */
interface Weight {
  readonly conversation: string
  readonly value: number
  readonly order: number
}

/** The weightiest of each figure, as another thread can take them. */
export type TellWeights = readonly (readonly Weight[])[]

/** Path of a figure → its ten weightiest conversations. */
export type Weights = ReadonlyMap<string, readonly { readonly conversation: string; readonly value: number }[]>

const SHOWN = 10

/** What bounds the value of one conversation: 1, how often it was solved or written in, how long it took, or nothing. */
type Kind = 'once' | Weighed['kind']

/** The conversations that weigh most in some figures. */
export class WeightsFold {
  private readonly item: CaseView
  private readonly entries: readonly {
    readonly figure: Weighed
    readonly metric: Metric | undefined
    readonly kind: Kind
    readonly list: Weight[]
  }[]

  constructor(item: CaseView, metrics: ReadonlyMap<string, Metric>, figures: readonly Weighed[]) {
    this.item = item
    this.entries = figures.map(figure => {
      const metric = metrics.get(figure.container[0] ?? '')
      return { figure, metric, kind: countsOnce(figure, metrics) ? 'once' : figure.kind, list: [] }
    })
  }

  /** Takes the figures of the conversation shown alone, where it may be among the weightiest: asking each would cost more than all the rest. */
  add(): void {
    const { entries, item } = this
    const { timeline, run } = item
    const { created, close, spells, messages = 0 } = timeline
    const order = scrambled(created ?? 0)
    const times = Math.max(1, spells.length, messages)
    const seconds = created === undefined ? Number.POSITIVE_INFINITY : ((close ?? run.asOf) - created) / 1000
    for (let i = 0; i < entries.length; i += 1) {
      const entry = entries[i]
      const least = entry?.list[SHOWN - 1]
      const kind = entry?.kind
      const most = kind === 'once' ? 1 : kind === 'ratio' ? times : kind === 'seconds' ? seconds : Number.POSITIVE_INFINITY
      if (least !== undefined && (most < least.value || (most === least.value && order > least.order))) continue
      this.weigh(i, order)
    }
  }

  tell(): TellWeights {
    return this.entries.map(({ list }) => list)
  }

  merge(others: TellWeights): void {
    for (const [i, list] of others.entries()) for (const weight of list) this.put(i, weight)
  }

  finish(): Weights {
    return new Map(this.entries.map(({ figure, list }) => [figure.path, list.map(({ conversation, value }) => ({ conversation, value }))]))
  }

  private weigh(i: number, order: number): void {
    const { figure, metric } = this.entries[i] ?? {}
    if (metric === undefined || figure === undefined) return
    const [id = ''] = figure.container
    const part = valueAt({ [id]: metric.finish(metric.add(metric.init(), this.item)) }, figure.container)
    const [k, n] = [numberAt(part, 'k'), numberAt(part, 'n')]
    const value = k !== undefined && n !== undefined ? (figure.higher ? n - k : k) : (numberAt(part, 'max') ?? 0)
    if (value > 0) this.put(i, { conversation: this.item.conversation.id, value, order })
  }

  private put(i: number, weight: Weight): void {
    const list = this.entries[i]?.list ?? []
    list.push(weight)
    list.sort((a, b) => b.value - a.value || a.order - b.order || (a.conversation < b.conversation ? -1 : 1))
    list.length = Math.min(list.length, SHOWN)
  }
}

/** An order among equals that depends neither on the files nor on the date: multiplicative hashing of the second (Knuth 6.4). */
function scrambled(at: number): number {
  return Math.imul(Math.floor(at / 1000), 2654435761) >>> 0
}
