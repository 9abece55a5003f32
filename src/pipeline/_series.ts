import type { Series, SeriesPoint } from '../model/report.js'
import { quantiles } from '../sketch/quantile.js'
import { addValue, emptySpread, mergeSpreads, type Spread } from '../sketch/spread.js'
import { dateOf, monthStart, weekdayOf, weekStart } from '../time/calendar.js'
import { DAY } from '../time/days.js'
import type { Zone } from '../time/zone.js'
import type { MutableTimeline } from '../timeline/timeline.js'
import type { CaseView } from './_case.js'

/** Days from 1970 to 2106, the last year that an instant may lie in. */
const DAYS = 50_000
const HOUR = 3_600_000
const edges = [60, 300, 900, 1800, 3600, 7200, 14_400, 28_800, 86_400, 172_800, 604_800] as const

interface Bucket {
  conversations: number
  readonly replies: Spread
}

/** The series of one part of a run, as another thread can take it. */
export interface TellSeries {
  readonly days: readonly (readonly [day: number, bucket: Bucket])[]
  readonly turns: Int32Array
  readonly arrivals: readonly (readonly number[])[]
  readonly bins: readonly number[]
}

/** Volume, first response and backlog over local days; arrivals by hour; first response in bins. */
export class SeriesFold {
  private readonly zone: Zone
  private readonly byEvent: boolean
  /** By local day since 1970; sparse. */
  private readonly days: (Bucket | undefined)[] = new Array(DAYS)
  /** Conversations that become unfinished (+) or stop being so (−), by local day. */
  private readonly turns = new Int32Array(DAYS)
  private readonly arrivals: readonly number[][] = Array.from({ length: 7 }, () => new Array<number>(24).fill(0))
  private readonly bins = new Array<number>(edges.length + 1).fill(0)

  constructor(zone: Zone, attributeBy: 'creation' | 'event') {
    this.zone = zone
    this.byEvent = attributeBy === 'event'
  }

  add(item: CaseView): void {
    const { created, start, stop, outcome } = item.timeline
    if (created === undefined) return
    const local = created + this.zone.offsetAt(created)
    const day = Math.floor(local / DAY)
    const bucket = this.bucket(day)
    bucket.conversations++
    const row = this.arrivals[weekdayOf(day)]
    const hour = Math.floor((local - day * DAY) / HOUR)
    if (row !== undefined) row[hour] = (row[hour] ?? 0) + 1
    if (outcome === 'replied' && start !== undefined && stop !== undefined && stop >= start) {
      const seconds = Math.floor((stop - start) / 1000)
      addValue((this.byEvent ? this.bucket(this.day(stop)) : bucket).replies, seconds)
      let bin = 0
      while (bin < edges.length && seconds > (edges[bin] ?? 0)) bin++
      this.bins[bin] = (this.bins[bin] ?? 0) + 1
    }
    if (item.run.hasStatus) this.addBacklog(item.timeline, created)
  }

  tell(): TellSeries {
    const days = this.days.flatMap((bucket, day) => (bucket === undefined ? [] : [[day, bucket] as const]))
    return { days, turns: this.turns, arrivals: this.arrivals, bins: this.bins }
  }

  merge({ days, turns, arrivals, bins }: TellSeries): void {
    for (const [day, { conversations, replies }] of days) {
      const bucket = this.bucket(day)
      bucket.conversations += conversations
      mergeSpreads(bucket.replies, replies)
    }
    for (let day = 0; day < DAYS; day++) this.turns[day] = (this.turns[day] ?? 0) + (turns[day] ?? 0)
    for (const [weekday, row] of this.arrivals.entries())
      for (const [hour, count] of row.entries()) row[hour] = count + (arrivals[weekday]?.[hour] ?? 0)
    for (const [bin, count] of this.bins.entries()) this.bins[bin] = count + (bins[bin] ?? 0)
  }

  finish(asOf: number, hasStatus: boolean): Series {
    const known = this.days.flatMap((bucket, day) => (bucket === undefined ? [] : [day]))
    if (known.length === 0)
      return { day: [], week: [], month: [], arrivals: this.arrivals, histogram: { 'first-response-time': this.histogram() } }
    const first = Math.min(...known)
    const last = Math.max(this.day(asOf), Math.max(...known))
    // A stray date centuries away must not make a million empty days.
    const days = last - first > 4000 ? known.sort((a, b) => a - b) : Array.from({ length: last - first + 1 }, (_, i) => first + i)
    return {
      day: this.points(days, date => date, hasStatus),
      week: this.points(days, weekStart, hasStatus),
      month: this.points(days, monthStart, hasStatus),
      arrivals: this.arrivals,
      histogram: { 'first-response-time': this.histogram() },
    }
  }

  private day(at: number): number {
    return Math.floor((at + this.zone.offsetAt(at)) / DAY)
  }

  private bucket(day: number): Bucket {
    const known = this.days[day]
    if (known !== undefined) return known
    const fresh = { conversations: 0, replies: emptySpread() }
    this.days[day] = fresh
    return fresh
  }

  private addBacklog(timeline: MutableTimeline, created: number): void {
    if (timeline.unfinishedFrom !== undefined || timeline.unfinishedSpans.length > 0) {
      for (const span of timeline.unfinishedSpans) this.turn(span.from, span.to)
      if (timeline.unfinishedFrom !== undefined) this.turn(timeline.unfinishedFrom, undefined)
      return
    }
    if (!timeline.unfinished && timeline.spells.length === 0) return
    let from: number | undefined = created
    // Indexed, for an iterator over spells costs more than what is done with them.
    for (let i = 0; i < timeline.spells.length; i++) {
      const spell = timeline.spells[i]
      if (from !== undefined && spell !== undefined) this.turn(from, spell.from)
      from = spell?.until
    }
    if (from !== undefined && timeline.unfinished) this.turn(from, undefined)
  }

  private turn(from: number, to: number | undefined): void {
    const start = this.day(from)
    this.turns[start] = (this.turns[start] ?? 0) + 1
    if (to === undefined) return
    const end = Math.max(start, this.day(to))
    this.turns[end] = (this.turns[end] ?? 0) - 1
  }

  private points(days: readonly number[], periodOf: (date: string) => string, hasStatus: boolean): readonly SeriesPoint[] {
    const periods = new Map<string, { conversations: number; readonly replies: Spread[]; last: number }>()
    for (const day of days) {
      const key = periodOf(dateOf(day))
      const period = periods.get(key) ?? { conversations: 0, replies: [], last: day }
      periods.set(key, period)
      const bucket = this.days[day]
      period.last = day
      if (bucket === undefined) continue
      period.conversations += bucket.conversations
      period.replies.push(bucket.replies)
    }
    let open = 0
    let next = 0
    return [...periods].map(([from, period], index) => {
      open += this.turned(next, period.last)
      next = Math.max(next, period.last + 1)
      const replies = period.replies.filter(({ n }) => n > 0)
      const n = replies.reduce((sum, spread) => sum + spread.n, 0)
      const [p50, p90] = n === 0 ? [] : quantiles(replies, [0.5, 0.9])
      return {
        from,
        incomplete: index === 0 || index === periods.size - 1,
        conversations: period.conversations,
        'first-response-time': { n, ...(p50 === undefined ? {} : { p50 }), ...(p90 === undefined ? {} : { p90 }) },
        ...(hasStatus ? { backlog: open } : {}),
      }
    })
  }

  /** The turns of some days taken together; apart from the rest, for a long loop within a short function is compiled by itself and left again each time. */
  private turned(from: number, to: number): number {
    let sum = 0
    for (let day = from; day <= to; day++) sum += this.turns[day] ?? 0
    return sum
  }

  private histogram(): { readonly upTo: number | null; readonly count: number }[] {
    return this.bins.map((count, bin) => ({ upTo: edges[bin] ?? null, count }))
  }
}
