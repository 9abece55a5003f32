import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Where a second thread starts, and how large a file must be for it, bytes. */
export interface Second {
  readonly entry: URL
  readonly from: number
  /** A thread that was started ahead. */
  readonly early?: EarlyThread
}

/** A thread started before it is known whether it will be wanted, so that its code is loaded meanwhile. It keeps no process alive. */
export class EarlyThread {
  private worker: Worker | undefined

  constructor(worker: Worker) {
    this.worker = worker
    worker.unref()
    // Whoever takes it hears of its failures.
    worker.on('error', () => undefined)
  }

  /** The thread, once. */
  take(): Worker | undefined {
    const { worker } = this
    this.worker = undefined
    worker?.ref()
    return worker
  }

  /** Ends the thread where nobody has taken it. */
  stop(): void {
    void this.worker?.terminate()
    this.worker = undefined
  }
}

/** Starts the second thread. */
export function startThread(entry: URL): Worker {
  // A small young generation: what dies young here is little, and the usual one takes up to 48 MB (measured: 20 MB less, no slower).
  return new Worker(entry, { resourceLimits: { maxYoungGenerationSizeMb: 6 } })
}

/** Starts the second thread ahead where one plain large file is named, and there is a core for it. */
export async function startEarly(files: readonly string[], { entry, from }: Second): Promise<EarlyThread | undefined> {
  const [path, ...others] = files
  if (path === undefined || others.length > 0 || /\.(gz|zip)$/i.test(path) || availableParallelism() < 2) return undefined
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() === true && found.size >= from ? new EarlyThread(startThread(entry)) : undefined
}
