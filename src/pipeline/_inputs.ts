// Over 150 lines: files, streams and archives are opened in three ways behind one contract, told in one place.
import { createHash } from 'node:crypto'
import { createReadStream, type Stats } from 'node:fs'
import { open, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '../model/refusal.js'
import { startDigest } from './_digest.js'
import { expandGlob, hasGlob } from './_glob.js'
import { findMember, gunzip, type Member, sniff, unzip } from './_unpack.js'

const CHUNK = 1 << 20
/** Above this size a file's digest is computed on a second core, bytes. */
const DIGEST_APART = 8 << 20
/** What a stream keeps of its start, so that it can be looked at before it is read, bytes. */
const KEPT_HEAD = 8 << 20

/** A file or stream that holds one table. */
export interface Input {
  /** As shown to people. */
  readonly path: string
  /** Bytes on disk, packed as they are; undefined for streams. */
  readonly size: number | undefined
  /** False for streams: after their first 8 MiB they can be read once only. */
  readonly rereadable: boolean
  /** Unpacked raw bytes from the start. A chunk is valid until the next one is asked for. */
  chunks(): AsyncIterable<Buffer>
  /** The same with a digest and a watch on changes, for the one full reading. */
  open?(): Opened
}

/** One full reading of an input. */
export interface Opened {
  readonly chunks: AsyncIterable<Buffer>
  /** Bytes taken from the disk or stream so far, packed as they are. */
  taken(): number
  /** SHA-256 (hex) of the input as it lies on disk, after the last chunk; Refusal 3 where the file changed meanwhile. */
  finish(): Promise<string>
  /** Lets go of what still runs. */
  stop(): void
}

/** Files, folders (their CSV files, one level), globs and “-” as inputs in the order of their paths, each once; Refusal 2 or 3 with the mend. */
export async function findInputs(
  paths: readonly string[],
  stdin: AsyncIterable<Buffer> | undefined,
  maxInput: number,
): Promise<readonly Input[]> {
  const found = new Map<string, Input>()
  for (const path of paths) {
    if (path === '-') {
      if (stdin === undefined) throw new Refusal(2, 'Nothing comes on standard input.', 'Pipe a CSV in, or name a file instead of “-”.')
      if (!found.has('-'))
        found.set(
          '-',
          streamInput('-', () => stdin, maxInput),
        )
      continue
    }
    for (const file of await expand(path)) {
      const real = await realpath(file).catch(() => file)
      if (!found.has(real)) found.set(real, await fileInput(file, maxInput))
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

async function expand(path: string): Promise<readonly string[]> {
  const stats = await stat(path).catch(error => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw unreadable(path, error)
  })
  if (stats === undefined && hasGlob(path)) {
    const files = await expandGlob(path)
    if (files.length > 0) return files
    throw new Refusal(2, `No file fits “${path}”.`, 'Check the pattern, or name the files.')
  }
  if (stats === undefined) throw await missing(path)
  if (!stats.isDirectory()) return [path]
  const names = await readdir(path).catch(error => {
    throw unreadable(path, error)
  })
  const files = names.filter(name => /^[^.].*\.(csv|tsv|txt|gz|zip)$/i.test(name)).sort()
  if (files.length > 0) return files.map(name => join(path, name))
  const workbook = names.find(name => /\.(xlsx?|ods)$/i.test(name))
  const mend = workbook === undefined ? 'Name the folder that holds the exported CSV files.' : `Save “${workbook}” as “CSV UTF-8” first.`
  throw new Refusal(2, `The folder “${path}” holds no CSV file (.csv .tsv .txt .gz .zip).`, mend)
}

async function missing(path: string): Promise<Refusal> {
  const folder = dirname(path)
  const names = await readdir(folder).catch(() => undefined)
  if (names === undefined) return new Refusal(2, `There is no file “${path}”, nor a folder “${folder}”.`, 'Check the path.')
  const start = basename(path).slice(0, 3).toLowerCase()
  const tables = names.filter(name => /\.(csv|tsv|txt|gz|zip)$/i.test(name)).sort()
  const alike = tables.filter(name => name.toLowerCase().startsWith(start))
  const shown = (alike.length > 0 ? alike : tables).slice(0, 3).map(name => `“${name}”`)
  return new Refusal(2, `There is no file “${path}”.`, shown.length === 0 ? 'Check the path.' : `The folder has ${shown.join(', ')}.`)
}

function unreadable(path: string, error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  const denied = code === 'EACCES' || code === 'EPERM'
  return new Refusal(
    2,
    `“${path}” cannot be read (${code}).`,
    denied ? 'Give yourself the right to read it.' : 'Check the path and the disk.',
  )
}

function refuseChanged(path: string): never {
  throw new Refusal(3, `“${path}” changed while it was being read.`, 'Wait until the export has been written, then run again.')
}

async function fileInput(path: string, maxInput: number): Promise<Input> {
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
    open: () => openFile(path, before, member !== undefined, took => limited(path, unpacked(took), maxInput)),
  }
}

function openFile(
  path: string,
  before: Stats,
  partly: boolean,
  read: (took: (chunk: Buffer | number) => void) => AsyncIterable<Buffer>,
): Opened {
  let taken = 0
  const hash = createHash('sha256')
  const apart = before.size > DIGEST_APART ? startDigest(path) : undefined
  const inline = apart === undefined && !partly
  const chunks = read(chunk => {
    taken += typeof chunk === 'number' ? chunk : chunk.length
    if (inline && typeof chunk !== 'number') hash.update(chunk)
  })
  return {
    chunks,
    taken: () => taken,
    async finish() {
      // Of a ZIP not every byte passes by: it is small here, and read whole.
      if (apart === undefined && partly) hash.update(await readFile(path))
      const sha256 = apart === undefined ? hash.digest('hex') : await apart.sha256
      const after = await stat(path).catch(() => undefined)
      if (after?.size !== before.size || after.mtimeMs !== before.mtimeMs || after.ino !== before.ino) refuseChanged(path)
      return sha256
    },
    stop: () => apart?.stop(),
  }
}

/** Reads a file with the next chunk always under way; `kept` makes every chunk a buffer of its own. */
async function* fileChunks(path: string, took: (chunk: Buffer) => void, kept: boolean): AsyncIterable<Buffer> {
  const file = await open(path)
  let current = Buffer.allocUnsafe(CHUNK)
  let next = Buffer.allocUnsafe(CHUNK)
  let pending = file.read(current, 0, CHUNK, null)
  try {
    for (;;) {
      const { bytesRead } = await pending
      if (bytesRead === 0) return
      pending = file.read(next, 0, CHUNK, null)
      const chunk = current.subarray(0, bytesRead)
      took(chunk)
      yield chunk
      const free = kept ? Buffer.allocUnsafe(CHUNK) : current
      current = next
      next = free
    }
  } finally {
    await pending.catch(() => undefined)
    await file.close()
  }
}

async function* limited(path: string, chunks: AsyncIterable<Buffer>, maxInput: number): AsyncIterable<Buffer> {
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > maxInput) refuseSize(path, maxInput)
    yield chunk
  }
}

function refuseSize(path: string, maxInput: number): never {
  throw new Refusal(
    3,
    `“${path}” is longer than ${maxInput} bytes once unpacked.`,
    'Raise the limit with --max-input if you trust the file.',
  )
}

function streamInput(path: string, start: () => AsyncIterable<Buffer>, maxInput: number): Input {
  let iterator: AsyncIterator<Buffer> | undefined
  let pulling: Promise<boolean> | undefined
  /** The chunks from number `first` on. */
  let first = 0
  let bytes = 0
  const kept: Buffer[] = []

  // One pull at a time, shared: a look at the head that was broken off may still be waiting for it.
  function pull(): Promise<boolean> {
    iterator ??= start()[Symbol.asyncIterator]()
    pulling ??= iterator.next().then(
      ({ value, done }) => {
        pulling = undefined
        if (done !== true) kept.push(Buffer.from(value))
        return done !== true
      },
      error => {
        throw unreadable(path, error)
      },
    )
    return pulling
  }

  async function* raw(took: (chunk: Buffer) => void): AsyncIterable<Buffer> {
    for (let index = 0; ; index++) {
      while (index >= first + kept.length) if (!(await pull())) return
      const chunk = kept[index - first]
      if (chunk === undefined) throw new Error(`the stream “${path}” was read twice`)
      took(chunk)
      yield chunk
      bytes += chunk.length
      if (bytes > KEPT_HEAD) first += kept.splice(0, index - first + 1).length
    }
  }

  async function* unpacked(took: (chunk: Buffer) => void): AsyncIterable<Buffer> {
    while (kept.length === 0 && first === 0) if (!(await pull())) return
    const container = sniff(path, Buffer.concat(kept).subarray(0, 8))
    if (container === 'zip') throw new Refusal(3, 'A ZIP archive cannot be read from a stream.', 'Name the file, or pipe in “unzip -p”.')
    yield* limited(path, container === 'gzip' ? gunzip(path, raw(took)) : raw(took), maxInput)
  }

  return {
    path,
    size: undefined,
    rereadable: false,
    chunks: () => unpacked(() => undefined),
    open() {
      let taken = 0
      const hash = createHash('sha256')
      const chunks = unpacked(chunk => {
        taken += chunk.length
        hash.update(chunk)
      })
      return { chunks, taken: () => taken, finish: async () => hash.digest('hex'), stop: () => undefined }
    },
  }
}
