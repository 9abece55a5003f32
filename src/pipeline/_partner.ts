import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import type { Zone } from '../time/zone.js'
import { findCut } from './_cut.js'
import type { Digest } from './_digest.js'
import type { Apart, TellApart, TellFold } from './_fold-parts.js'
import type { SampleTask, TellSample } from './_gate-sample.js'
import { absorbMessages } from './_message-part.js'
import { bucketsFor } from './_requesters.js'
import { scannable } from './_scanner.js'
import type { FileTask } from './_task.js'
import type { Gathering, OtherPart } from './gather.js'
import type { Normaliser } from './normalise.js'
import { type Answer, buffersOf, type FoldTask, isPlain, type Order, type Part, type PartTask } from './partner.js'
import type { Input, PartSummary, Relay } from './read.js'
import { type Second, startThread } from './second-thread.js'

/** The first part is a little larger: the second thread's code is cold when it begins. Both then end within a few hundredths of a second. */
const SHARE = 0.52
/** The same of messages that are listened to: the judges take longer to load. */
const HEARD = 0.55

/**
 * The second thread: it reads the second part of one large file while the first is read here. Its tickets it measures, its messages it
 * hands over. Whatever is unusual in the part is not used: then all is read here, and nothing was lost but the help.
 */
export class Partner {
  private readonly worker: Worker
  /** The file's digest, where it has begun before. */
  readonly digest: Digest | undefined
  private readonly done = new Uint32Array(new SharedArrayBuffer(8))
  private failed = false
  private found: Pick<Part, 'part' | 'contacts'> | undefined
  private lines = 0

  private constructor(worker: Worker, digest: Digest | undefined) {
    this.worker = worker
    this.digest = digest
    this.worker.on('error', () => {
      this.failed = true
    })
  }

  /** Starts the thread where it may pay: one plain large file, and a core for it. */
  static start(inputs: readonly Input[], second: Second | undefined): Partner | undefined {
    const [input, ...others] = inputs
    const pays = input?.range !== undefined && others.length === 0 && availableParallelism() > 1
    if (second !== undefined && pays && (input.size ?? 0) >= second.from) {
      const early = second.early?.take()
      return new Partner(early?.worker ?? startThread(second.entry), early?.digest)
    }
    second?.early?.stop()
    return undefined
  }

  /** The part of a file that is read here, unless all of it must be. */
  readonly share = SHARE

  /** Bytes read and rows so far. */
  get progress(): { readonly bytes: number; readonly rows: number } {
    return { bytes: (this.done[0] ?? 0) * 1024, rows: this.done[1] ?? 0 }
  }

  /** Sets the thread to the second part of a file; undefined where the file cannot be cut. */
  async relay(
    input: Input,
    task: FileTask,
    sample: PartTask['sample'],
    expected: number,
    normaliser: Normaliser,
  ): Promise<Relay | undefined> {
    const { dialect, recognised, settings, zone, source } = task
    if (!divisible(task, normaliser)) return undefined
    const share = task.ear === undefined ? SHARE : HEARD
    const cut = await findCut(input, dialect, recognised, share)
    if (cut === undefined || input.size === undefined) return undefined
    const part = {
      path: input.path,
      size: input.size,
      cut,
      dialect,
      recognised,
      settings,
      zone: zone.name,
      source,
      sample,
      tables: task.tagger?.tables,
      own: task.ear?.own,
      expected: Math.ceil(expected * (1 - share)),
      buckets: bucketsFor(expected),
      done: this.done,
    }
    const answer = this.ask({ part })
    return {
      at: cut.at,
      digestLast: normaliser.onlyMessages,
      rest: async line => {
        const told = await answer
        const found = told !== undefined && 'part' in told ? told.part : undefined
        if (found === undefined || !normaliser.settled) return undefined
        if (found.messages !== undefined) {
          absorbMessages(task, found.ids, found.messages, line - 1 - cut.headLines)
          return absorb(found, task, zone, line - 1 - cut.headLines)
        }
        if (!fits(found, task)) return undefined
        // The part's lines begin with those of the header.
        this.lines = line - 1 - cut.headLines
        // Kept no longer than needed: the ids alone are megabytes.
        this.found = { part: found.part, contacts: found.contacts }
        return absorb(found, task, zone, this.lines)
      },
    }
  }

  /** What the part adds to the whole, where it was used. */
  get part(): OtherPart | undefined {
    return this.found === undefined ? undefined : { ...this.found.part, contacts: this.found.contacts }
  }

  /** Measures the part; its faults go to the books. */
  async fold({ run, requesters }: Gathering, { scores, zone, columns, strata, weighed, again, books }: FoldWants): Promise<TellFold> {
    this.found = undefined
    const fold = { run, contacts: requesters?.index, scores, lines: this.lines, zone, columns, strata, weighed, again }
    const answer = await this.ask({ fold })
    if (answer === undefined || !('folded' in answer)) throw new Error('the second thread failed')
    books.absorb(answer.folded.books, 0)
    return answer.folded.fold
  }

  /** Finishes what takes long for the whole, after the part was measured; what is told of it is handed over. */
  async finish(apart: TellApart): Promise<Apart> {
    const answer = await this.ask({ finish: apart }, buffersOf(apart))
    if (answer === undefined || !('finished' in answer)) throw new Error('the second thread failed')
    return answer.finished
  }

  /** Looks at the part once more, after it was measured. */
  async look(look: SampleTask): Promise<TellSample> {
    const answer = await this.ask({ look })
    if (answer === undefined || !('looked' in answer)) throw new Error('the second thread failed')
    return answer.looked
  }

  stop(): void {
    void this.worker.terminate()
    this.digest?.stop()
  }

  /** The thread's answer; undefined where it failed. */
  private ask(order: Order, handedOver: ArrayBuffer[] = []): Promise<Answer | undefined> {
    return new Promise(resolve => {
      if (this.failed) return resolve(undefined)
      this.worker.once('message', (answer: Answer) => resolve(answer))
      this.worker.once('error', () => resolve(undefined))
      this.worker.postMessage(order, handedOver)
    })
  }
}

interface FoldWants extends Pick<FoldTask, 'scores' | 'zone' | 'columns' | 'strata' | 'weighed' | 'again'> {
  readonly books: FileTask['books']
}

function divisible({ dialect, recognised: { table }, settings, hears }: FileTask, normaliser: Normaliser): boolean {
  if (!scannable(dialect) || (table.shape ?? 'row') !== 'row') return false
  // Pseudonyms are numbered over all names of the run.
  if (table.kind === 'tickets') return settings.individuals
  // Of one conversation alone little is to be heard.
  return normaliser.onlyMessages && hears === undefined
}

/** True where the two parts have nothing to do with each other. */
function fits({ ids }: Part, { store }: FileTask): boolean {
  return isPlain(store) && !store.conversations.ids.shares(ids)
}

function absorb({ summary, ledger, books, zone: seen, scores }: Part, task: FileTask, zone: Zone, lines: number): PartSummary {
  task.ledger.absorb(ledger)
  task.books.absorb(books, lines)
  task.store.scores.learn(scores)
  zone.gaps += seen.gaps
  zone.overlaps += seen.overlaps
  const shifted = (line: number | undefined) => (line === undefined ? undefined : line + lines)
  return {
    ...summary,
    records: summary.records - 1,
    strayQuoteLine: shifted(summary.strayQuoteLine),
    unclosedQuoteLine: shifted(summary.unclosedQuoteLine),
  }
}
