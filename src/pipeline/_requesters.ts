import type { Millis } from '../model/conversation.js'
import type { InstantColumn, NumberColumn } from './_typed-columns.js'

/**
 * When the same requester came back: conversations grouped by requester and ordered by creation.
 * Eight bytes a conversation; a question costs a binary search within one requester's group.
 */
export class Requesters {
  private readonly requester: NumberColumn
  private readonly created: InstantColumn
  private readonly begins: Uint32Array
  private readonly order: Uint32Array
  private readonly mask: number

  constructor(requester: NumberColumn, created: InstantColumn, count: number, counts: (conversation: number) => boolean) {
    this.requester = requester
    this.created = created
    let size = 1024
    while (size < count) size *= 2
    this.mask = size - 1
    this.begins = new Uint32Array(size + 1)
    const taken = (c: number) => requester.get(c) !== 0 && created.get(c) !== undefined && counts(c)
    let total = 0
    for (let c = 0; c < count; c++) {
      if (!taken(c)) continue
      const bucket = this.bucket(requester.get(c)) + 1
      this.begins[bucket] = (this.begins[bucket] ?? 0) + 1
      total++
    }
    for (let bucket = 1; bucket <= size; bucket++) this.begins[bucket] = (this.begins[bucket] ?? 0) + (this.begins[bucket - 1] ?? 0)
    this.order = new Uint32Array(total)
    for (let c = count - 1; c >= 0; c--) {
      if (!taken(c)) continue
      const next = this.bucket(requester.get(c)) + 1
      // Filled from the back: begins[b + 1] walks down to the bucket's own begin.
      this.begins[next] = (this.begins[next] ?? 0) - 1
      this.order[this.begins[next] ?? 0] = c
    }
    this.begins.copyWithin(0, 1)
    this.begins[size] = total
    for (let bucket = 0; bucket < size; bucket++) this.arrange(this.begins[bucket] ?? 0, this.begins[bucket + 1] ?? 0)
  }

  /** The first instant after `after` at which `requester` opened a conversation, or undefined. */
  next(requester: number, after: Millis): Millis | undefined {
    const bucket = this.bucket(requester)
    let low = this.begins[bucket] ?? 0
    let high = this.begins[bucket + 1] ?? 0
    const end = high
    while (low < high) {
      const middle = (low + high) >>> 1
      const c = this.order[middle] ?? 0
      const who = this.requester.get(c)
      if (who < requester || (who === requester && (this.created.get(c) ?? 0) <= after)) low = middle + 1
      else high = middle
    }
    const found = this.order[low]
    return low < end && found !== undefined && this.requester.get(found) === requester ? this.created.get(found) : undefined
  }

  private arrange(from: number, to: number): void {
    if (to - from > 24) {
      this.order.subarray(from, to).sort((a, b) => this.compare(a, b))
      return
    }
    // Nearly every bucket holds a few: sorting them in place spares a call.
    for (let i = from + 1; i < to; i++) {
      const moving = this.order[i] ?? 0
      let at = i
      while (at > from && this.compare(this.order[at - 1] ?? 0, moving) > 0) {
        this.order[at] = this.order[at - 1] ?? 0
        at--
      }
      this.order[at] = moving
    }
  }

  private compare(a: number, b: number): number {
    return this.requester.get(a) - this.requester.get(b) || (this.created.get(a) ?? 0) - (this.created.get(b) ?? 0)
  }

  private bucket(requester: number): number {
    return (Math.imul((requester % 4294967291) | 0, 0x9e3779b1) >>> 7) & this.mask
  }
}
