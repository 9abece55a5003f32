import { type Stats, statSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

/** A file's SHA-256 (hex) in the making, on a thread of its own. */
export interface Digest {
  /** What the file was when it began; undefined where there was none. */
  readonly of: Stats | undefined
  readonly sha256: Promise<string>
  /** Whether the process is kept alive for it. */
  keep(alive: boolean): void
  /** Gives up; `sha256` may then never settle. */
  stop(): void
}

// Text, not a module: so the thread starts alike from the compiled files and from the TypeScript sources under test.
const thread = `
const { createHash } = require('node:crypto')
const { setPriority } = require('node:os')
const { openSync, readSync, closeSync } = require('node:fs')
const { parentPort, workerData } = require('node:worker_threads')
// On Linux the thread's alone, elsewhere the whole process's.
if (process.platform === 'linux') setPriority(10)
const hash = createHash('sha256')
const buffer = Buffer.allocUnsafe(1 << 20)
const file = openSync(workerData, 'r')
for (;;) {
  const size = readSync(file, buffer, 0, buffer.length, null)
  if (size === 0) break
  hash.update(buffer.subarray(0, size))
}
closeSync(file)
parentPort.postMessage(hash.digest('hex'))
`

/**
 * Starts to compute a file's digest on a second core. Where threads have priorities of their own, it yields to those that read and measure
 * and uses the moments in which one of them waits; it is not the lowest priority, so that it ends in time on a busy machine, too.
 */
export function startDigest(path: string): Digest {
  const of = statSync(path, { throwIfNoEntry: false })
  const worker = new Worker(thread, { eval: true, workerData: path })
  const sha256 = new Promise<string>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  // Whoever gives up does not wait for it: its rejection is nobody's then.
  sha256.catch(() => undefined)
  return { of, sha256, keep: alive => (alive ? worker.ref() : worker.unref()), stop: () => void worker.terminate() }
}

/** True where a file is, as far as can be told, what it was before. */
export function isSame(now: Stats | undefined, before: Stats): boolean {
  return now?.size === before.size && now.mtimeMs === before.mtimeMs && now.ino === before.ino
}
