import type { Millis } from '../model/conversation.js'
import { free } from './_free.js'
import type { InstantPages, RequesterPages } from './_paged-columns.js'

const BIG = 24
/** The most requesters looked at together. */
export const AHEAD = 64
/** No second that a column holds. */
const NEVER = 0xffffffff
/** Times this, a 53-bit number is its upper 21 bits. */
const UPPER = 2 ** -32

/** Who opened conversations, and when, of one part of a run. */
export interface Contacts {
  readonly count: number
  readonly requester: RequesterPages
  readonly created: InstantPages
  /** Whether a conversation is one of the run's. */
  counts(conversation: number): boolean
}

/** Creations in buckets by requester. Plain data. */
export interface ContactIndex {
  /** How many buckets there are, a power of two. */
  readonly buckets: number
  readonly begins: Uint32Array
  readonly pairs: Uint32Array
  readonly millis: Uint16Array | undefined
}

/**
 * When the same requester came back: creations in buckets by requester, as pairs (tag of the requester, second of creation), so that
 * a question touches one short stretch of memory. Bucket and tag together are about fifty bits of the requester's hash.
 * Eight bytes a conversation, two more where creations have milliseconds. Large buckets are sorted by tag and creation.
 */
export class Requesters {
  readonly index: ContactIndex
  private readonly begins: Uint32Array
  private readonly pairs: Uint32Array
  private readonly millis: Uint16Array | undefined
  private readonly mask: number
  private readonly soon = new Uint32Array(AHEAD)

  constructor(index: ContactIndex) {
    this.index = index
    this.begins = index.begins
    this.pairs = index.pairs
    this.millis = index.millis
    this.mask = index.buckets - 1
  }

  /** Of an index whose buckets are in no order yet. */
  static of(index: ContactIndex): Requesters {
    const made = new Requesters(index)
    const { begins } = index
    for (let bucket = 0; bucket < index.buckets; bucket++)
      if ((begins[bucket + 1] ?? 0) - (begins[bucket] ?? 0) > BIG) made.arrange(begins[bucket] ?? 0, begins[bucket + 1] ?? 0)
    return made
  }

  /**
   * Looks at the buckets of some requesters who will soon be asked about: asked one by one, each question waits for its stretch of
   * memory; looked at together, the stretches come at once (measured: half the time of all questions).
   */
  touch(who: RequesterPages, from: number, to: number): number {
    const { begins, pairs, mask } = this
    let sum = 0
    for (let c = from; c < to; c++) this.soon[c - from] = begins[bucketOf(who.get(c), mask)] ?? 0
    for (let i = 0; i < to - from; i++) sum ^= pairs[2 * (this.soon[i] ?? 0)] ?? 0
    return sum
  }

  /** The first instant after `after` at which `requester` opened a conversation, or undefined. */
  next(requester: number, after: Millis): Millis | undefined {
    const tag = tagOf(requester)
    const bucket = bucketOf(requester, this.mask)
    const from = this.begins[bucket] ?? 0
    const to = this.begins[bucket + 1] ?? 0
    if (to - from > BIG) return this.search(tag, after, from, to)
    if (this.millis === undefined) return this.nextSecond(tag, Math.floor(after / 1000), from, to)
    let soonest = Number.POSITIVE_INFINITY
    for (let place = from; place < to; place++) {
      if (this.pairs[2 * place] !== tag) continue
      const created = this.created(place)
      if (created > after && created < soonest) soonest = created
    }
    return soonest === Number.POSITIVE_INFINITY ? undefined : soonest
  }

  /** Whole numbers only: half the time of comparing milliseconds. */
  private nextSecond(tag: number, after: number, from: number, to: number): Millis | undefined {
    const { pairs } = this
    let soonest = NEVER
    for (let at = 2 * from; at < 2 * to; at += 2) {
      const second = pairs[at + 1] ?? 0
      if (pairs[at] === tag && second > after && second < soonest) soonest = second
    }
    return soonest === NEVER ? undefined : soonest * 1000
  }

  private search(tag: number, after: Millis, from: number, to: number): Millis | undefined {
    let low = from
    let high = to
    while (low < high) {
      const middle = (low + high) >>> 1
      const who = this.pairs[2 * middle] ?? 0
      if (who < tag || (who === tag && this.created(middle) <= after)) low = middle + 1
      else high = middle
    }
    return low < to && this.pairs[2 * low] === tag ? this.created(low) : undefined
  }

  private arrange(from: number, to: number): void {
    const members = Array.from({ length: to - from }, (_, i) => ({ tag: this.pairs[2 * (from + i)] ?? 0, created: this.created(from + i) }))
    members.sort((a, b) => a.tag - b.tag || a.created - b.created)
    for (const [i, { tag, created }] of members.entries()) {
      const second = Math.floor(created / 1000)
      write(this.index, from + i, tag, second, created - second * 1000)
    }
  }

  private created(place: number): Millis {
    return (this.pairs[2 * place + 1] ?? 0) * 1000 + (this.millis?.[place] ?? 0)
  }
}

/** Into how many buckets so many conversations are put: three to six each. */
export function bucketsFor(count: number): number {
  let size = 1024
  while (size * 6 < count) size *= 2
  return size
}

/**
 * Puts contacts in so many buckets. Those of another part with the same buckets come first, and all of them then lie in memory that
 * threads can share; the other part's memory is given back.
 */
export function indexOf({ count, requester, created, counts }: Contacts, buckets: number, other?: ContactIndex): ContactIndex {
  const room = (bytes: number) => (other === undefined ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes))
  const begins = new Uint32Array(room(4 * (buckets + 2)))
  if (other !== undefined)
    for (let bucket = 0; bucket < buckets; bucket++) begins[bucket + 2] = (other.begins[bucket + 1] ?? 0) - (other.begins[bucket] ?? 0)
  for (let c = 0; c < count; c++) {
    const who = requester.get(c)
    if (who === 0 || created.second(c) === 0 || !counts(c)) continue
    const next = bucketOf(who, buckets - 1) + 2
    begins[next] = (begins[next] ?? 0) + 1
  }
  const index = emptyIndex(begins, buckets, created.hasMillis || other?.millis !== undefined, room)
  if (other !== undefined) takeOver(other, index)
  for (let c = 0; c < count; c++) {
    const who = requester.get(c)
    const second = created.second(c)
    if (who === 0 || second === 0 || !counts(c)) continue
    const next = bucketOf(who, buckets - 1) + 1
    const place = begins[next] ?? 0
    begins[next] = place + 1
    write(index, place, tagOf(who), second, created.rest(c))
  }
  return index
}

/** Writes the contacts of another index where each bucket of this one begins. */
function takeOver(other: ContactIndex, { buckets, begins, pairs, millis }: ContactIndex): void {
  for (let bucket = 0; bucket < buckets; bucket++) {
    const to = other.begins[bucket + 1] ?? 0
    let place = begins[bucket + 1] ?? 0
    for (let from = other.begins[bucket] ?? 0; from < to; from++, place++) {
      pairs[2 * place] = other.pairs[2 * from] ?? 0
      pairs[2 * place + 1] = other.pairs[2 * from + 1] ?? 0
      if (millis !== undefined) millis[place] = other.millis?.[from] ?? 0
    }
    begins[bucket + 1] = place
  }
  free([other.begins, other.pairs, other.millis])
}

/** Room for as many pairs as `begins` counts, each bucket's count two places on; the counts become places. */
function emptyIndex(begins: Uint32Array, buckets: number, hasMillis: boolean, room: (bytes: number) => ArrayBufferLike): ContactIndex {
  for (let at = 2; at < begins.length; at++) begins[at] = (begins[at] ?? 0) + (begins[at - 1] ?? 0)
  const total = begins[buckets + 1] ?? 0
  const pairs = new Uint32Array(room(8 * total))
  const millis = hasMillis ? new Uint16Array(room(2 * total)) : undefined
  return { buckets, begins, pairs, millis }
}

function write({ pairs, millis }: ContactIndex, place: number, tag: number, second: number, rest: number): void {
  pairs[2 * place] = tag
  pairs[2 * place + 1] = second
  if (millis !== undefined) millis[place] = rest
}

function bucketOf(requester: number, mask: number): number {
  return (Math.imul(requester | 0, 0x9e3779b1) >>> 8) & mask
}

/** 32 bits of a requester's hash that have little to do with its bucket. */
function tagOf(requester: number): number {
  // `| 0` gives the lower 32 bits; `%` and Math.floor of doubles took a third of the time of a question.
  const high = (requester * UPPER) | 0
  return (Math.imul(high, 0x85ebca6b) ^ Math.imul(requester | 0, 0xc2b2ae35)) >>> 0
}
