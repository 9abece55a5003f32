import type { Run } from '../model/conversation.js'
import type { Recognised } from '../model/format.js'
import type { Judge } from '../model/judge.js'
import type { Metric } from '../model/metric.js'
import type { Dialect } from '../model/row.js'
import type { Settings } from '../model/settings.js'
import type { OwnSignal } from '../text/own-signals.js'
import type { Tables } from '../text/tagger.js'
import { zoneOf } from '../time/zone.js'
import type { Cut } from './_cut.js'
import { fileInput } from './_file-input.js'
import type { Apart, TellApart, TellFold } from './_fold-parts.js'
import { SampleFold, type SampleTask, type TellSample } from './_gate-sample.js'
import type { TellIds } from './_ids.js'
import { cutTest } from './_last-cell.js'
import { Books, FileLedger, type TellBooks } from './_ledger.js'
import { type TellMessages, tellMessages } from './_message-part.js'
import { type ContactIndex, indexOf } from './_requesters.js'
import { Store } from './_store.js'
import type { StrataTask } from './_strata.js'
import type { Weighed } from './_weights.js'
import { type AuditTask, Fold } from './audit.js'
import { type Gathering, gatherPart, type OtherPart, partOf } from './gather.js'
import { Normaliser } from './normalise.js'
import { type PartSummary, readRecords } from './read.js'

/** The second part of one file of tickets or messages, to be read. */
export interface PartTask {
  readonly path: string
  readonly size: number
  readonly cut: Cut
  readonly dialect: Dialect
  readonly recognised: Recognised
  readonly settings: Settings
  readonly zone: string
  readonly source: number
  /** The first rows, to judge a last cell that may be cut off. */
  readonly sample: readonly (readonly string[])[]
  /** What messages' texts are tagged with; absent where the file has none. */
  readonly tables: Tables | undefined
  /** Signals of the user's own rules, where the messages are listened to. */
  readonly own: readonly OwnSignal[] | undefined
  /** About how many conversations the part holds. */
  readonly expected: number
  /** Into how many buckets requesters are put. */
  readonly buckets: number
  /** KiB read and rows so far, for whoever watches. */
  readonly done: Uint32Array
}

/** What was found there; lines are those of the part. */
export interface Part {
  readonly summary: PartSummary
  readonly ledger: FileLedger
  readonly books: TellBooks
  readonly zone: { readonly gaps: number; readonly overlaps: number }
  readonly ids: TellIds
  readonly scores: readonly (readonly [string, string])[]
  /** Present where the file is one of messages: all that is known of them, and nothing is kept. */
  readonly messages: TellMessages | undefined
  readonly part: Omit<OtherPart, 'contacts'>
  readonly contacts: ContactIndex | undefined
}

/** What the whole run knows, so that the part can be measured. */
export interface FoldTask {
  readonly run: Run
  readonly contacts: ContactIndex | undefined
  readonly scores: readonly (readonly [string, string])[]
  /** How many lines of the file stand before the part's first. */
  readonly lines: number
  readonly zone: string
  readonly columns: ReadonlyMap<string, string>
  readonly strata: StrataTask | undefined
  readonly weighed: readonly Weighed[]
  readonly again: boolean
}

/** The figures of the part and the faults met on the way. */
export interface Folded {
  readonly fold: TellFold
  readonly books: TellBooks
}

/** What the second thread is told and tells. */
export type Order =
  | { readonly part: PartTask }
  | { readonly fold: FoldTask }
  | { readonly finish: TellApart }
  | { readonly look: SampleTask }
export type Answer =
  | { readonly part: Part | undefined }
  | { readonly folded: Folded }
  | { readonly finished: Apart }
  | { readonly looked: TellSample }

/** One part of a file on a thread of its own: read first; tickets are measured when the whole run is known, messages handed over. */
export class PartOfFile {
  private readonly task: PartTask
  private readonly store: Store
  private readonly loadJudge: () => Promise<Judge>
  /** How many conversations the part has, once it was read. */
  private count = 0
  private measured: { readonly gathering: Gathering; readonly audit: AuditTask; readonly fold: Fold } | undefined

  /** `loadJudge` is called where the messages are listened to. */
  constructor(task: PartTask, loadJudge: () => Promise<Judge>) {
    this.task = task
    this.store = new Store(task.expected)
    this.loadJudge = loadJudge
  }

  /** Reads the part; undefined where something in it can only be understood with the rest of the file. */
  async read(): Promise<Part | undefined> {
    const { path, size, cut, dialect, recognised, settings, source, done, tables, own } = this.task
    const store = this.store
    const input = await fileInput(path, settings.maxInput)
    const { range } = input
    if (range === undefined) return undefined
    const books = new Books()
    const ledger = new FileLedger(path, source)
    books.files.push(ledger)
    const zone = zoneOf(this.task.zone)
    const task = {
      recognised,
      dialect,
      settings,
      zone,
      store,
      books,
      ledger,
      file: 0,
      source,
      tagger: tables === undefined ? undefined : (await import('../text/tagger.js')).taggerOf(tables),
      ear: own === undefined ? undefined : new (await import('./_ear.js')).Ear(await this.loadJudge(), settings, own),
    }
    store.heard = task.ear?.hearings()
    const normaliser = new Normaliser(task, cutTest(this.task.sample, recognised.header.length - 1))
    const part = { path, size, rereadable: true, chunks: () => both(range(0, cut.head), range(cut.at, size)) }
    // A promise cannot be told to another thread.
    const { sha256: _, ...summary } = await readRecords(
      part,
      dialect,
      row => normaliser.row(row),
      bytes => {
        done[0] = bytes / 1024
        done[1] = ledger.rows
      },
    )
    normaliser.end(summary.blank)
    const ofMessages = recognised.table.kind === 'messages'
    if (summary.replacements > 0 || !(ofMessages || isPlain(store))) return undefined
    if (!ofMessages) store.conversations.endReading()
    const { contacts, ...rest } = partOf(store)
    this.count = rest.count
    return {
      summary,
      ledger,
      books: books.tell(),
      zone: { gaps: zone.gaps, overlaps: zone.overlaps },
      ids: store.conversations.ids.tell(),
      scores: store.scores.tell(),
      messages: ofMessages ? tellMessages(store) : undefined,
      part: rest,
      contacts: contacts === undefined ? undefined : indexOf(contacts, this.task.buckets),
    }
  }

  /** Measures the part that was read. */
  async fold(task: FoldTask, metrics: ReadonlyMap<string, Metric>): Promise<Folded> {
    const store = this.store
    const { settings, path, source } = this.task
    store.scores.learn(task.scores)
    store.conversations.line.shift(task.lines)
    const books = new Books()
    books.files.push(new FileLedger(path, source))
    const gathering = gatherPart(store, books, task.run, task.contacts, this.count)
    const { columns, strata, weighed, again } = task
    const audit = {
      store,
      books,
      settings,
      zone: zoneOf(task.zone),
      metrics,
      columns,
      strata,
      weighed,
      again,
      hasTickets: true,
      row: undefined,
      isPrivate: () => false,
      // No rule is asked of tickets without words.
      rules: [],
      precisionOf: () => undefined,
    }
    const fold = new Fold(gathering, audit)
    this.measured = { gathering, audit, fold }
    await gathering.each(() => fold.add(), { last: !again })
    return { fold: fold.tell(), books: books.tell() }
  }

  /** Finishes what takes long for the whole run, after the part was measured. */
  finish(apart: TellApart): Apart {
    if (this.measured === undefined) throw new Error('the part was not measured yet')
    return this.measured.fold.finishApart(apart)
  }

  /** Looks at the part once more, after it was measured. */
  async look(look: SampleTask): Promise<TellSample> {
    if (this.measured === undefined) throw new Error('the part was not measured yet')
    const fold = new SampleFold(this.measured.gathering, this.measured.audit, look)
    await fold.run()
    return fold.tell()
  }
}

// From this size on, in bytes, handing over costs less than a copy.
const HANDED_OVER = 512

/** The large buffers in plain data, so that a thread can hand them over instead of copying them: a third less memory at the peak. */
export function buffersOf(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>()
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    if (ArrayBuffer.isView(part)) {
      if (part.buffer instanceof ArrayBuffer && part.buffer.byteLength >= HANDED_OVER) found.add(part.buffer)
    } else if (part instanceof Map || Array.isArray(part)) for (const each of part.values()) look(each)
    else for (const each of Object.values(part)) look(each)
  }
  look(value)
  return [...found]
}

/** True where a store holds tickets and nothing that may belong to tickets of another part. */
export function isPlain({ messages, changes, users, parents }: Store): boolean {
  return messages.count + changes.count + users.size + parents.size === 0
}

async function* both(first: AsyncIterable<Buffer>, second: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  yield* first
  yield* second
}
