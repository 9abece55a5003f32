import type { Metric } from '../model/metric.js'
import type { Report } from '../model/report.js'
import type { Settings } from '../model/settings.js'
import { localDate } from '../time/calendar.js'
import type { Zone } from '../time/zone.js'
import { CaseView } from './_case.js'
import { Dimensions } from './_dimensions.js'
import { Groups } from './_groups.js'
import type { Books } from './_ledger.js'
import { Measures } from './_measures.js'
import { ReconcileFold } from './_reconcile.js'
import { type ConversationRow, rowOf } from './_rows.js'
import { SeriesFold } from './_series.js'
import type { Store } from './_store.js'
import { WorstFold } from './_worst.js'
import type { Gathering } from './gather.js'

/** What a run measures and how, beside its conversations. */
export interface AuditTask {
  readonly store: Store
  readonly books: Books
  readonly settings: Settings
  readonly zone: Zone
  readonly metrics: ReadonlyMap<string, Metric>
  /** Field → header as written, of the ticket files. */
  readonly columns: ReadonlyMap<string, string>
  /** Names of columns whose values must not be shown. */
  readonly isPrivate: (name: string) => boolean
  /** A tickets file is part of the run. */
  readonly hasTickets: boolean
  readonly row: ((row: ConversationRow) => void) | undefined
}

export type Measured = Pick<Report, 'metrics' | 'groups' | 'series' | 'worst' | 'reconciliation'>

/** Folds every conversation into all figures of the report; who is left out is counted under a reason. */
export function audit(gathering: Gathering, task: AuditTask): Measured {
  const { run, view } = gathering
  const { settings, zone } = task
  const dimensions = new Dimensions(task.store, zone)
  const item = new CaseView(run, view, settings, zone, dimensions)
  const measures = new Measures(task.metrics, run)
  const groups = new Groups(settings, dimensions, task.metrics, task.isPrivate)
  const series = new SeriesFold(zone, settings.attributeBy)
  const worst = new WorstFold()
  const reconcile = new ReconcileFold(task.columns)
  gathering.each(() => {
    item.show()
    const left = leftOut(item, settings, zone, dimensions)
    const gone = item.timeline.gone
    if (left !== undefined || gone !== undefined) task.books.exclude(left ?? gone ?? '')
    task.row?.(rowOf(item, left ?? gone ?? 'yes', settings.individuals))
    if (left !== undefined) return
    measures.add(item)
    groups.add(item)
    if (gone !== undefined) return
    series.add(item)
    worst.add(item)
    reconcile.add(item)
    noteFaults(item, task)
  })
  return {
    metrics: measures.finish(),
    groups: groups.finish(),
    series: series.finish(run.asOf, run.hasStatus),
    worst: worst.finish(),
    reconciliation: reconcile.finish(),
  }
}

/** The reason for which a conversation is none of this run's, or undefined. */
function leftOut(item: CaseView, settings: Settings, zone: Zone, dimensions: Dimensions): string | undefined {
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
