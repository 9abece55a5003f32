import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type Digest, startDigest } from './_digest.js'

/** From this size of a file on, in bytes, a second thread saves more than it takes to start (measured: some 60 ms). */
export const LARGE = 24 << 20
/** The file that the second thread starts from. */
export const entry = new URL('../second.js', import.meta.url)

/** Where a second thread starts, and how large a file must be for it, bytes. */
export interface Second {
  readonly entry: URL
  readonly from: number
  /** A thread that was started ahead. */
  readonly early?: EarlyThread
}

/** A thread started before it is known whether it will be wanted, so that its code is loaded meanwhile. It keeps no process alive. */
export class EarlyThread {
  /** The file that it was started for. */
  readonly path: string
  private worker: Worker | undefined
  /** The file's digest, which needs nothing but its bytes. */
  private readonly digest: Digest

  constructor(path: string, worker: Worker) {
    this.path = path
    this.worker = worker
    this.digest = startDigest(path)
    this.digest.keep(false)
    worker.unref()
    // Whoever takes it hears of its failures.
    worker.on('error', () => undefined)
  }

  /** The thread and the digest, once. */
  take(): { readonly worker: Worker; readonly digest: Digest } | undefined {
    const { worker, digest } = this
    if (worker === undefined) return undefined
    this.worker = undefined
    worker.ref()
    digest.keep(true)
    return { worker, digest }
  }

  /** Ends the thread where nobody has taken it. */
  stop(): void {
    if (this.worker === undefined) return
    void this.worker.terminate()
    this.digest.stop()
    this.worker = undefined
  }
}

/** Starts the second thread. */
export function startThread(entry: URL): Worker {
  // A small young generation: what dies young here is little, and the usual one takes up to 48 MB (measured: 20 MB less, no slower).
  return new Worker(entry, { resourceLimits: { maxYoungGenerationSizeMb: 6 } })
}

/** Starts the second thread ahead where one plain large file stands among the words of a command, and there is a core for it. */
export function startEarly(words: readonly string[]): EarlyThread | undefined {
  const [path, ...others] = words.filter(isLarge)
  if (path === undefined || others.length > 0 || availableParallelism() < 2) return undefined
  return new EarlyThread(path, startThread(entry))
}

function isLarge(word: string): boolean {
  if (word.startsWith('-') || /\.(gz|zip)$/i.test(word)) return false
  try {
    const found = statSync(word)
    return found.isFile() && found.size >= LARGE
  } catch {
    // Not every word is a path, and what is wrong with one is told where it is used.
    return false
  }
}
