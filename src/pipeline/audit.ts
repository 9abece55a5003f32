import type { Metric } from '../model/metric.js'
import type { Report } from '../model/report.js'
import type { Settings } from '../model/settings.js'
import { localDate } from '../time/calendar.js'
import type { Zone } from '../time/zone.js'
import { CaseView } from './_case.js'
import { Dimensions } from './_dimensions.js'
import type { ActiveRule } from './_findings.js'
import type { Apart, OtherFold, TellApart, TellFold } from './_fold-parts.js'
import type { Strata } from './_gate-statistics.js'
import { Groups } from './_groups.js'
import type { Books } from './_ledger.js'
import { Measures } from './_measures.js'
import { ReconcileFold } from './_reconcile.js'
import { type ConversationRow, rowOf } from './_rows.js'
import { RulesFold } from './_rules-fold.js'
import { SeriesFold } from './_series.js'
import type { Store } from './_store.js'
import { StrataFold, type StrataTask } from './_strata.js'
import { type Weighed, type Weights, WeightsFold } from './_weights.js'
import { WorstFold } from './_worst.js'
import type { Gathering } from './gather.js'

/** What a run measures and how, beside its conversations. */
export interface AuditTask {
  readonly store: Store
  readonly books: Books
  readonly settings: Settings
  readonly zone: Zone
  readonly metrics: ReadonlyMap<string, Metric>
  readonly rules: readonly ActiveRule[]
  /** Measured precision of a rule's findings of high confidence. */
  readonly precisionOf: (rule: string) => number | undefined
  /** Field → header as written, of the ticket files. */
  readonly columns: ReadonlyMap<string, string>
  /** Names of columns whose values must not be shown. */
  readonly isPrivate: (name: string) => boolean
  /** A tickets file is part of the run. */
  readonly hasTickets: boolean
  readonly row: ((row: ConversationRow) => void) | undefined
  /** What is measured along dimensions, for whoever keeps the run as a baseline. */
  readonly strata: StrataTask | undefined
  /** Figures of which the weightiest conversations are wanted, for whoever compares the run. */
  readonly weighed: readonly Weighed[]
  /** The conversations may be looked at once more when all is measured. */
  readonly again: boolean
}

export interface Measured
  extends Pick<Report, 'metrics' | 'groups' | 'groupSizes' | 'series' | 'worst' | 'reconciliation' | 'rules' | 'findings'> {
  /** The first and the last instant of creation among the conversations measured; undefined where none is known. */
  readonly created: readonly [number, number] | undefined
  /** When the conversations of findings were created, by id. */
  readonly began: ReadonlyMap<string, number>
  /** As far as the task asked for them. */
  readonly strata: Strata
  readonly weights: Weights
}

/** Every figure of a report as one fold over conversations; who is left out is counted under a reason. */
export class Fold {
  private readonly item: CaseView
  private readonly dimensions: Dimensions
  /** The metrics that are not measured along dimensions, and those that are. */
  private readonly measures: Measures
  private readonly strata: StrataFold
  private readonly weights: WeightsFold
  private readonly groups: Groups
  private readonly series: SeriesFold
  private readonly worst = new WorstFold()
  private readonly reconcile: ReconcileFold
  private readonly rules: RulesFold
  /** Anything that a rule may ask is told by the run. */
  private readonly asksRules: boolean
  private readonly task: AuditTask
  private first = Number.POSITIVE_INFINITY
  private last = Number.NEGATIVE_INFINITY

  constructor({ run, view }: Gathering, task: AuditTask) {
    const { settings, zone } = task
    this.task = task
    this.dimensions = new Dimensions(task.store, zone)
    this.item = new CaseView(run, view, settings, zone, this.dimensions)
    const along = task.strata?.metrics ?? []
    const known = new Map([...task.metrics].filter(([, metric]) => metric.unknown(run) === undefined))
    const divided = new Map([...known].filter(([id]) => along.includes(id)))
    this.measures = new Measures(task.metrics, run, new Set(divided.keys()))
    this.strata = new StrataFold(this.item, this.dimensions, divided, task.strata?.dimensions ?? [])
    this.weights = new WeightsFold(this.item, known, task.weighed)
    this.groups = new Groups(settings, this.dimensions, task.metrics, task.isPrivate, run)
    this.series = new SeriesFold(zone, settings.attributeBy)
    this.reconcile = new ReconcileFold(task.columns)
    this.rules = new RulesFold(task.rules, task.precisionOf, task.store.heard?.masker)
    this.asksRules = run.judged === true || (settings.vip !== undefined && run.vipUnknown === undefined)
  }

  /** Adds the conversation on which the view stands. */
  add(): void {
    const item = this.item
    const task = this.task
    item.show()
    const left = leftOut(item, task.settings, task.zone, this.dimensions)
    const gone = item.timeline.gone
    if (left !== undefined || gone !== undefined) task.books.exclude(left ?? gone ?? '')
    const asked = this.asksRules && left === undefined && gone === undefined
    if (asked) this.rules.add(item)
    task.row?.({
      ...rowOf(item, left ?? gone ?? 'yes', task.settings.individuals),
      rules_failed: asked ? this.rules.failed.join(' ') || undefined : undefined,
    })
    if (left !== undefined) return
    this.measures.add(item)
    if (task.strata !== undefined) this.strata.add()
    this.groups.add(item)
    const { created } = item.timeline
    if (created !== undefined) {
      if (created < this.first) this.first = created
      if (created > this.last) this.last = created
    }
    if (gone !== undefined) return
    this.series.add(item)
    this.worst.add(item)
    this.reconcile.add(item)
    if (task.weighed.length > 0) this.weights.add()
    noteFaults(item, task)
  }

  tell(): TellFold {
    return {
      measures: this.measures.tellKept(),
      groups: this.groups.tell(),
      worst: this.worst.tell(),
      reconciled: this.reconcile.tell(),
      created: [this.first, this.last],
      strata: this.strata.tell(),
      weights: this.weights.tell(),
    }
  }

  tellApart(): TellApart {
    return { measures: this.measures.tellApart(), series: this.series.tell() }
  }

  /** Finishes what takes long, together with that of another part of the conversations. */
  finishApart({ measures, series }: TellApart): Apart {
    this.series.merge(series)
    const { asOf, hasStatus } = this.item.run
    return { measures: this.measures.finishApart(measures), series: this.series.finish(asOf, hasStatus) }
  }

  /** Adds the figures of another part of the conversations but those that are finished apart. */
  merge(other: TellFold): void {
    this.measures.merge(other.measures)
    this.groups.merge(other.groups)
    this.worst.merge(other.worst)
    this.reconcile.merge(other.reconciled)
    this.strata.merge(other.strata)
    this.weights.merge(other.weights)
    this.first = Math.min(this.first, other.created[0])
    this.last = Math.max(this.last, other.created[1])
  }

  /** All figures; what takes long may be under way elsewhere. */
  async finish(elsewhere?: Promise<Apart>): Promise<Measured> {
    const { run } = this.item
    this.measures.take(this.strata.wholeStates())
    const kept = this.measures.finishKept()
    const own = {
      ...this.groups.finish(),
      worst: this.worst.finish(),
      reconciliation: this.reconcile.finish(),
      ...this.rules.finish(this.asksRules, 'all', run),
      created: this.first <= this.last ? ([this.first, this.last] as const) : undefined,
      strata: this.strata.finish(),
      weights: this.weights.finish(),
    }
    const apart = (await elsewhere) ?? {
      measures: this.measures.finishApart(new Map()),
      series: this.series.finish(run.asOf, run.hasStatus),
    }
    return { ...own, metrics: this.measures.inOrder(new Map([...kept, ...apart.measures])), series: apart.series }
  }
}

/** Folds every conversation into all figures of the report, its other part on another thread where there is one. */
export async function audit(gathering: Gathering, task: AuditTask, other?: OtherFold, shown?: (count: number) => void): Promise<Measured> {
  const fold = new Fold(gathering, task)
  const told = other?.add(gathering)
  // Heard of below; a rejection meanwhile is not unhandled.
  told?.catch(() => undefined)
  await gathering.each(() => fold.add(), { shown, last: !task.again })
  if (told !== undefined) fold.merge(await told)
  const apart = other?.finish(fold.tellApart())
  apart?.catch(() => undefined)
  return fold.finish(apart)
}

/** The reason for which a conversation is none of this run's, or undefined. */
export function leftOut(item: CaseView, settings: Settings, zone: Zone, dimensions: Dimensions): string | undefined {
  const { created } = item.timeline
  const { conversation } = item
  const nothingYet = !conversation.hasTicket && conversation.events.length === 0 && conversation.unseen > 0
  if (nothingYet || (created !== undefined && created > item.run.asOf)) return 'after-as-of'
  if (settings.since !== undefined || settings.until !== undefined) {
    if (created === undefined) return 'no-creation-date'
    const date = localDate(created, zone)
    if ((settings.since !== undefined && date < settings.since) || (settings.until !== undefined && date > settings.until))
      return 'outside-dates'
  }
  if (settings.created !== undefined) {
    if (created === undefined) return 'no-creation-date'
    if (created < settings.created[0] || created >= settings.created[1]) return 'outside-dates'
  }
  if (settings.where.length === 0) return undefined
  const fits = settings.where.every(({ column, value }) =>
    dimensions.values(column, item).some(own => own.toLowerCase() === value.toLowerCase()),
  )
  return fits ? undefined : 'filtered-out'
}

function noteFaults(item: CaseView, task: AuditTask): void {
  const { conversation, timeline, run } = item
  if (conversation.unseen > 0) note(item, task, 'after-as-of', `${conversation.unseen} events`, conversation.unseen)
  if (timeline.finishedAtUnknown) note(item, task, 'no-close-time', 'finished, nobody knows when')
  if (timeline.negative.length > 0) for (const clock of timeline.negative) note(item, task, 'negative-span', clock)
  if (run.hasMessages && conversation.hasTicket && timeline.messages === 0) note(item, task, 'ticket-without-messages', 'no message')
  if (task.hasTickets && !conversation.hasTicket) note(item, task, 'message-without-ticket', 'no ticket row')
  const { status } = conversation.ticket
  if (status !== undefined && timeline.status !== undefined && isDone(status) !== isDone(timeline.status))
    note(item, task, 'status-disagrees', `the column says ${status}, the events say ${timeline.status}`)
}

function note(item: CaseView, task: AuditTask, code: string, why: string, times = 1): void {
  const { id, place } = item.conversation
  task.books.note(code, place === undefined ? undefined : { ...place, why: `${id}: ${why}` }, times)
}

function isDone(status: string): boolean {
  return status === 'solved' || status === 'closed'
}
