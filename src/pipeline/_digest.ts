import { Worker } from 'node:worker_threads'

/** A file's SHA-256 (hex) in the making, on a thread of its own. */
interface Digest {
  readonly sha256: Promise<string>
  /** Gives up; `sha256` may then never settle. */
  stop(): void
}

// Text, not a module: so the thread starts alike from the compiled files and from the TypeScript sources under test.
const thread = `
const { createHash } = require('node:crypto')
const { openSync, readSync, closeSync } = require('node:fs')
const { parentPort, workerData } = require('node:worker_threads')
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

/** Starts to compute a file's digest on a second core. */
export function startDigest(path: string): Digest {
  const worker = new Worker(thread, { eval: true, workerData: path })
  const sha256 = new Promise<string>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  // Whoever gives up does not wait for it: its rejection is nobody's then.
  sha256.catch(() => undefined)
  return { sha256, stop: () => void worker.terminate() }
}
