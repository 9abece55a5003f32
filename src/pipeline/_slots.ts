const WORD = 2 ** 32
/** Roles of one instant, between files: customer, bot, agent, system. */
const roleRank = [9, 0, 2, 1, 3]

/** The rows of one conversation while they are put in order: a slot a row, reused from conversation to conversation. */
export class Slots {
  count = 0
  kind: number[] = []
  index: number[] = []
  at: number[] = []
  rank: number[] = []
  sequence: number[] = []
  file: number[] = []
  /** Files with the same header and format share a source. */
  source: number[] = []
  line: number[] = []
  digest: number[] = []
  role: number[] = []
  /** Slots in order. */
  order: number[] = []

  compare(a: number, b: number): number {
    return (
      (this.at[a] ?? 0) - (this.at[b] ?? 0) ||
      (this.rank[a] ?? 0) - (this.rank[b] ?? 0) ||
      (this.sequence[a] ?? 0) - (this.sequence[b] ?? 0)
    )
  }

  /** Rows are nearly in order as they come, so that a few steps of insertion do; long conversations are sorted. */
  sort(): void {
    const { order, count } = this
    order.length = 0
    for (let slot = 0; slot < count; slot++) {
      order.push(slot)
      if (count > 200) continue
      let place = slot
      while (place > 0 && this.compare(order[place - 1] ?? 0, slot) > 0) {
        order[place] = order[place - 1] ?? 0
        place--
      }
      order[place] = slot
    }
    if (count > 200) order.sort((a, b) => this.compare(a, b))
    this.settleTies()
  }

  /**
   * Slots that tie stand by line within a file (pieces of one export are one file); between files the next to stand is the one
   * of the lowest role, then digest, whatever the order in which the files were named.
   */
  private settleTies(): void {
    const { order } = this
    for (let from = 0; from < order.length; ) {
      const first = order[from] ?? 0
      let to = from + 1
      while (to < order.length && this.compare(first, order[to] ?? 0) === 0) to++
      if (to - from > 1) {
        const tied = order.slice(from, to).sort((a, b) => this.byPlace(a, b))
        const sources = new Set(tied.map(slot => this.source[slot]))
        const queues = [...sources].map(source => tied.filter(slot => this.source[slot] === source))
        for (let place = from; place < to; place++) order[place] = this.takeNext(queues)
      }
      from = to
    }
  }

  private byPlace(a: number, b: number): number {
    return (
      (this.file[a] ?? 0) - (this.file[b] ?? 0) || (this.line[a] ?? 0) - (this.line[b] ?? 0) || (this.kind[a] ?? 0) - (this.kind[b] ?? 0)
    )
  }

  private takeNext(queues: number[][]): number {
    const weight = (slot: number) => (roleRank[this.role[slot] ?? 0] ?? 9) * WORD + (this.digest[slot] ?? 0)
    const waiting = queues.filter(queue => queue.length > 0)
    const next = waiting.reduce((best, queue) => (weight(queue[0] ?? 0) < weight(best[0] ?? 0) ? queue : best))
    return next.shift() ?? 0
  }
}
