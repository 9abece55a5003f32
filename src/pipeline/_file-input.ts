import { createHash } from 'node:crypto'
import { createReadStream, type Stats } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { Refusal } from '../model/refusal.js'
import { type Digest, isSame, startDigest } from './_digest.js'
import { type Input, limited, type Opened, refuseSize, unreadable } from './_input.js'
import { streamInput } from './_stream-input.js'
import { findMember, gunzip, type Member, sniff, unzip } from './_unpack.js'

const CHUNK = 1 << 20
/** Above this size a file's digest is computed on a second core, bytes. */
const DIGEST_APART = 8 << 20

/** A file, plain or packed; pipes under a path are read as streams. Refusal 2 where it cannot be read, 3 where it is empty or no text. */
export async function fileInput(path: string, maxInput: number): Promise<Input> {
  const before = await stat(path)
  if (!before.isFile()) return streamInput(path, () => createReadStream(path, { highWaterMark: 1 << 18 }), maxInput)
  if (before.size === 0) throw new Refusal(3, `“${path}” is empty.`, 'Export it again, and wait until the export has been written.')
  const file = await open(path).catch(error => {
    throw unreadable(path, error)
  })
  let container: ReturnType<typeof sniff>
  let member: Member | undefined
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0)
    container = sniff(path, buffer.subarray(0, bytesRead))
    if (container === 'zip') member = await findMember(path, file, before.size)
  } finally {
    await file.close()
  }
  if (container === 'plain' && before.size > maxInput) refuseSize(path, maxInput)
  const unpacked = (took: (chunk: Buffer | number) => void): AsyncIterable<Buffer> => {
    if (member !== undefined) return unzip(path, member, took)
    return container === 'gzip' ? gunzip(path, fileChunks(path, took, true)) : fileChunks(path, took, false)
  }
  return {
    path,
    size: before.size,
    rereadable: true,
    chunks: () =>
      limited(
        path,
        unpacked(() => undefined),
        maxInput,
      ),
    ...(container === 'plain' && { range: (from: number, to: number) => fileChunks(path, () => undefined, false, from, to) }),
    open: (digestLast, early) =>
      openFile(path, before, member !== undefined, digestLast === true, early, took => limited(path, unpacked(took), maxInput)),
  }
}

function openFile(
  path: string,
  before: Stats,
  partly: boolean,
  digestLast: boolean,
  early: Digest | undefined,
  read: (took: (chunk: Buffer | number) => void) => AsyncIterable<Buffer>,
): Opened {
  let taken = 0
  const hash = createHash('sha256')
  const large = before.size > DIGEST_APART
  const begun = early !== undefined && isSame(early.of, before) ? early : undefined
  let apart = begun ?? (large && !digestLast ? startDigest(path) : undefined)
  const inline = !large && !partly
  const chunks = read(chunk => {
    taken += typeof chunk === 'number' ? chunk : chunk.length
    if (inline && typeof chunk !== 'number') hash.update(chunk)
  })
  return {
    chunks,
    taken: () => taken,
    async finish() {
      if (large) apart ??= startDigest(path)
      // Of a ZIP not every byte passes by: it is small here, and read whole.
      if (apart === undefined && partly) hash.update(await readFile(path))
      // The thread fails where the file is gone meanwhile: that is a change, too.
      const sha256 = apart === undefined ? hash.digest('hex') : await apart.sha256.catch(() => refuseChanged(path))
      const after = await stat(path).catch(() => undefined)
      if (!isSame(after, before)) refuseChanged(path)
      return sha256
    },
    stop: () => apart?.stop(),
  }
}

/** Reads a file with the next chunk always under way; `kept` makes every chunk a buffer of its own. */
async function* fileChunks(
  path: string,
  took: (chunk: Buffer) => void,
  kept: boolean,
  from = 0,
  to = Number.POSITIVE_INFINITY,
): AsyncIterable<Buffer> {
  const file = await open(path)
  // Buffers of its own are garbage soon: smaller ones keep the heap small.
  const size = kept ? CHUNK >> 2 : CHUNK
  let current = Buffer.allocUnsafe(size)
  let next = Buffer.allocUnsafe(size)
  let at = from
  const read = async (into: Buffer) => (at < to ? (await file.read(into, 0, Math.min(size, to - at), at)).bytesRead : 0)
  let pending = read(current)
  try {
    for (;;) {
      const bytesRead = await pending
      if (bytesRead === 0) return
      at += bytesRead
      pending = read(next)
      const chunk = current.subarray(0, bytesRead)
      took(chunk)
      yield chunk
      const free = kept ? Buffer.allocUnsafe(size) : current
      current = next
      next = free
    }
  } finally {
    await pending.catch(() => undefined)
    await file.close()
  }
}

function refuseChanged(path: string): never {
  throw new Refusal(3, `“${path}” changed while it was being read.`, 'Wait until the export has been written, then run again.')
}
