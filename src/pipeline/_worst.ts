import type { Worst } from '../model/report.js'
import type { CaseView } from './_case.js'
import { whole } from './_seconds.js'

const SHOWN = 10

/** The figures whose worst conversations every report has. */
export const figuresOfWorst: readonly string[] = [
  'first-response-time.calendar',
  'first-response-time.awaiting',
  'longest-wait.calendar',
  'resolution-time.full.calendar',
  'backlog.age',
]

/** The entries of each figure in order, as another thread can take them. */
export type TellWorst = readonly (readonly Entry[])[]

interface Entry {
  readonly conversation: string
  readonly value: number
  readonly note: string
  readonly place?: { readonly file: string; readonly line: number }
}

/** The conversations with the largest values of one figure; ties by id, so that the order of the files leaves no trace. */
class Top {
  private entries: Entry[] = []
  /** What is shorter cannot enter, in milliseconds: most of what is offered is told apart without a division. */
  private leastMillis = -1

  /** Takes a span in milliseconds. */
  offer(millis: number, item: CaseView, note: string): void {
    if (millis < this.leastMillis) return
    const { id, place } = item.conversation
    this.add({ conversation: id, value: whole(millis), note, ...(place === undefined ? {} : { place }) })
  }

  add(entry: Entry): void {
    this.entries.push(entry)
    this.entries.sort((a, b) => b.value - a.value || (a.conversation < b.conversation ? -1 : 1))
    this.entries.length = Math.min(this.entries.length, SHOWN)
    if (this.entries.length === SHOWN) this.leastMillis = (this.entries[SHOWN - 1]?.value ?? 0) * 1000
  }

  shown(): readonly Entry[] {
    return this.entries
  }
}

/** The worst conversations by figure. */
export class WorstFold {
  private readonly first = new Top()
  private readonly silent = new Top()
  private readonly wait = new Top()
  private readonly resolution = new Top()
  private readonly age = new Top()

  add(item: CaseView): void {
    const { timeline, run } = item
    const { start, stop, created, close } = timeline
    if (timeline.outcome === 'replied' && start !== undefined && stop !== undefined && stop >= start)
      this.first.offer(stop - start, item, 'first reply')
    if (timeline.outcome === 'awaiting' && start !== undefined && run.asOf >= start)
      this.silent.offer(run.asOf - start, item, 'no reply yet')
    let longest = -1
    // Indexed, for an iterator over waits is most of what this fold costs where there are none.
    for (let i = 0; i < timeline.waits.length; i++) {
      const span = timeline.waits[i]
      if (span !== undefined) longest = Math.max(longest, span.to - span.from)
    }
    if (longest >= 0) this.wait.offer(longest, item, 'longest wait')
    if (created !== undefined && close !== undefined && close >= created) this.resolution.offer(close - created, item, 'solved after')
    if (created !== undefined && timeline.unfinished && run.hasStatus && run.asOf >= created)
      this.age.offer(run.asOf - created, item, 'still open')
  }

  tell(): TellWorst {
    return this.all().map(([, top]) => top.shown())
  }

  merge(others: TellWorst): void {
    for (const [i, [, top]] of this.all().entries()) for (const entry of others[i] ?? []) top.add(entry)
  }

  private all(): readonly (readonly [string, Top])[] {
    const tops = [this.first, this.silent, this.wait, this.resolution, this.age]
    return figuresOfWorst.flatMap((figure, i) => (tops[i] === undefined ? [] : [[figure, tops[i]]]))
  }

  finish(): readonly Worst[] {
    return this.all()
      .filter(([, top]) => top.shown().length > 0)
      .map(([figure, top]) => ({ figure, unit: 'seconds', conversations: top.shown() }))
  }
}
