import type { Reconciled } from '../model/report.js'
import type { CaseView } from './_case.js'
import { whole } from './_seconds.js'

/** Durations agree within this many seconds. */
const NEAR = 60
const SHOWN = 5

type Figure = 'first-response-time' | 'resolution-time.full' | 'reopen-rate.events' | 'touches'
const figures: readonly (readonly [Figure, readonly string[]])[] = [
  ['first-response-time', ['first_reply_at', 'first_reply_seconds']],
  ['resolution-time.full', ['full_resolution_seconds']],
  ['reopen-rate.events', ['reopens']],
  ['touches', ['replies']],
]

interface Difference {
  readonly conversation: string
  readonly ours: number
  readonly theirs: number
  readonly reason: string
}

/** The comparisons of one part of a run, as another thread can take them. */
export type TellReconciled = ReadonlyMap<Figure, Pick<Comparison, 'compared' | 'agree' | 'reasons' | 'worst'>>

class Comparison {
  compared = 0
  agree = 0
  readonly reasons = new Map<string, number>()
  worst: Difference[] = []

  add(item: CaseView, ours: number, theirs: number, near: number, why: () => string): void {
    this.compared++
    if (Math.abs(ours - theirs) <= near) {
      this.agree++
      return
    }
    const reason = why()
    this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1)
    this.rank([{ conversation: item.conversation.id, ours, theirs, reason }])
  }

  merge({ compared, agree, reasons, worst }: Pick<Comparison, 'compared' | 'agree' | 'reasons' | 'worst'>): void {
    this.compared += compared
    this.agree += agree
    for (const [reason, count] of reasons) this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + count)
    this.rank(worst)
  }

  private rank(more: readonly Difference[]): void {
    this.worst.push(...more)
    this.worst.sort((a, b) => Math.abs(b.ours - b.theirs) - Math.abs(a.ours - a.theirs) || (a.conversation < b.conversation ? -1 : 1))
    this.worst.length = Math.min(this.worst.length, SHOWN)
  }
}

/** Our figures beside the desk's own columns, wherever a file carries both the parts and the sums. */
export class ReconcileFold {
  private readonly all = new Map<Figure, Comparison>()
  private readonly columns: ReadonlyMap<string, string>

  /** `columns`: field → header as written, of the ticket files. */
  constructor(columns: ReadonlyMap<string, string>) {
    this.columns = columns
  }

  add(item: CaseView): void {
    const { timeline: t, run } = item
    const { reported, created } = item.conversation.ticket
    if (run.hasMessages && t.stoppedBy !== undefined && t.start !== undefined && t.stop !== undefined) {
      const theirs =
        reported.firstReplyAt !== undefined && created !== undefined ? (reported.firstReplyAt - created) / 1000 : reported.firstReplySeconds
      if (theirs !== undefined)
        this.of('first-response-time').add(item, whole(t.stop - (created ?? t.start)), Math.floor(theirs), NEAR, () =>
          whyReply(item, Math.floor(theirs)),
        )
    }
    if (reported.fullResolutionSeconds !== undefined && created !== undefined && t.close !== undefined) {
      const theirs = reported.fullResolutionSeconds
      this.of('resolution-time.full').add(item, whole(t.close - created), theirs, NEAR, () =>
        near(item.business?.open(created, t.close ?? created), theirs) ? 'business hours' : 'unexplained',
      )
    }
    if (run.hasStatusEvents && reported.reopens !== undefined) {
      const ours = t.spells.filter(spell => spell.until !== undefined).length
      this.of('reopen-rate.events').add(item, ours, reported.reopens, 0, () =>
        ours > (reported.reopens ?? 0) ? 'status events tell more reopenings' : 'status events tell fewer reopenings',
      )
    }
    if (run.hasMessages && reported.replies !== undefined && t.replies !== undefined) {
      this.of('touches').add(item, t.replies, reported.replies, 0, () => whyTouches(item, reported.replies ?? 0))
    }
  }

  tell(): TellReconciled {
    return this.all
  }

  merge(others: TellReconciled): void {
    for (const [figure, comparison] of others) this.of(figure).merge(comparison)
  }

  finish(): readonly Reconciled[] {
    return figures.flatMap(([figure, fields]) => {
      const comparison = this.all.get(figure)
      if (comparison === undefined) return []
      const { compared, agree, worst } = comparison
      const reasons = [...comparison.reasons]
        .map(([reason, count]) => ({ reason, count }))
        .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1))
      return [
        {
          figure,
          column: fields.map(field => this.columns.get(field)).find(header => header !== undefined) ?? '',
          compared,
          agree,
          reasons,
          worst,
        },
      ]
    })
  }

  private of(figure: Figure): Comparison {
    const known = this.all.get(figure) ?? new Comparison()
    this.all.set(figure, known)
    return known
  }
}

/** The known reasons for which a desk's first reply differs from the first public human message. */
function whyReply(item: CaseView, theirs: number): string {
  const { conversation, timeline } = item
  const created = conversation.ticket.created ?? timeline.start ?? 0
  for (const event of conversation.events) {
    if (event.type !== 'message' || !near(event.at - created, theirs)) continue
    if (event.by === 'bot') return 'the desk counts a bot'
    if (event.by === 'agent' && !event.public) return 'the desk counts an internal note'
    if (event.by === 'agent') return 'the desk counts another public reply'
  }
  if (timeline.stop !== undefined && near(item.business?.open(created, timeline.stop), theirs)) return 'business hours'
  if (timeline.start !== undefined && timeline.stop !== undefined && near(timeline.stop - timeline.start, theirs))
    return 'another start of the clock'
  return 'unexplained'
}

function whyTouches(item: CaseView, theirs: number): string {
  const agent = item.conversation.events.filter(event => event.type === 'message' && event.by === 'agent').length
  const bots = item.conversation.events.filter(
    event => event.type === 'message' && (event.by === 'bot' || event.by === 'agent') && event.public,
  ).length
  return agent === theirs ? 'the desk counts internal notes' : bots === theirs ? 'the desk counts bots' : 'unexplained'
}

function near(millis: number | undefined, seconds: number): boolean {
  return millis !== undefined && Math.abs(millis / 1000 - seconds) <= NEAR
}
