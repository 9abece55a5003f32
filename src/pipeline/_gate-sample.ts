import { dateOf } from '../time/calendar.js'
import { DAY } from '../time/days.js'
import { CaseView } from './_case.js'
import { Dimensions } from './_dimensions.js'
import type { Figures, Strata } from './_gate-statistics.js'
import { Measures } from './_measures.js'
import { StrataFold, type TellStrata } from './_strata.js'
import { type TellWeights, type Weighed, type Weights, WeightsFold } from './_weights.js'
import { type AuditTask, leftOut } from './audit.js'
import type { Gathering } from './gather.js'

/** Which metrics are looked at again, along which dimensions and by day, in one of so many conversations. */
export interface SampleTask {
  readonly metrics: readonly string[]
  readonly dimensions: readonly string[]
  /** Figures in which a conversation weighs as much as any other, so that some of the sample stand for all. */
  readonly weighed: readonly Weighed[]
  readonly every: number
}

/** What was seen in one part of a run, as another thread can take it. */
export interface TellSample {
  readonly count: number
  readonly strata: TellStrata
  readonly days: readonly (readonly [day: number, states: readonly unknown[]])[]
  readonly weights: TellWeights
}

/** What was seen: figures of all the conversations looked at, by dimension and value, and by local date of creation. */
export interface Sample {
  /** How many were looked at. */
  readonly count: number
  /** All of the run were. */
  readonly whole: boolean
  readonly figures: Figures
  readonly strata: Strata
  readonly days: ReadonlyMap<string, Figures>
  readonly weights: Weights
}

/** Up to so many conversations are looked at again; an even sample of more: that is enough to see what moved a figure, and costs little. */
const MOST = 100_000

/** How many conversations stand behind each that is looked at again. */
export function everyOf(count: number): number {
  return Math.max(1, Math.ceil(count / MOST))
}

/** A second look at some metrics, taken only where one has become worse. Which conversations are in it is told by their ids alone. */
export class SampleFold {
  private readonly item: CaseView
  private readonly dimensions: Dimensions
  private readonly strata: StrataFold
  private readonly weights: WeightsFold
  private readonly gathering: Gathering
  private readonly task: AuditTask
  private readonly look: SampleTask
  private readonly fresh: () => Measures
  private readonly days = new Map<number, Measures>()
  private count = 0

  constructor(gathering: Gathering, task: AuditTask, look: SampleTask) {
    const { run, view } = gathering
    this.gathering = gathering
    this.task = task
    this.look = look
    this.dimensions = new Dimensions(task.store, task.zone)
    this.item = new CaseView(run, view, task.settings, task.zone, this.dimensions)
    const metrics = new Map([...task.metrics].filter(([id, metric]) => look.metrics.includes(id) && metric.unknown(run) === undefined))
    this.strata = new StrataFold(this.item, this.dimensions, metrics, look.dimensions)
    this.weights = new WeightsFold(this.item, metrics, look.weighed)
    this.fresh = () => new Measures(metrics, run)
  }

  /** Looks at every conversation that is chosen. */
  async run(): Promise<void> {
    const { ids } = this.task.store.conversations
    const { every } = this.look
    const chosen = every === 1 ? undefined : (c: number) => ids.lot(c) % every === 0
    await this.gathering.each(() => this.add(), { chosen })
  }

  tell(): TellSample {
    return {
      count: this.count,
      strata: this.strata.tell(),
      days: [...this.days].map(([day, measures]) => [day, measures.tell()] as const),
      weights: this.weights.tell(),
    }
  }

  merge({ count, strata, days, weights }: TellSample): void {
    this.count += count
    this.strata.merge(strata)
    this.weights.merge(weights)
    for (const [day, states] of days) this.of(day).merge(states)
  }

  finish(): Sample {
    return {
      count: this.count,
      whole: this.look.every === 1,
      figures: this.strata.wholeFigures(),
      strata: this.strata.finish(),
      days: new Map([...this.days].map(([day, measures]) => [dateOf(day), measures.finish()])),
      weights: this.weights.finish(),
    }
  }

  private add(): void {
    const { item, task } = this
    item.show()
    if (leftOut(item, task.settings, task.zone, this.dimensions) !== undefined) return
    this.count += 1
    this.strata.add()
    const { created } = item.timeline
    if (created !== undefined) this.of(Math.floor((created + task.zone.offsetAt(created)) / DAY)).add(item)
    if (item.timeline.gone === undefined) this.weights.add()
  }

  private of(day: number): Measures {
    const known = this.days.get(day) ?? this.fresh()
    this.days.set(day, known)
    return known
  }
}
