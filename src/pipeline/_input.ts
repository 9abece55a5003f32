import { Refusal } from '../model/refusal.js'
import type { Digest } from './_digest.js'

/** A file or stream that holds one table. */
export interface Input {
  /** As shown to people. */
  readonly path: string
  /** It came with a folder under a name that tells little, so it may be anything. */
  readonly byChance?: boolean
  /** Bytes on disk, packed as they are; undefined for streams. */
  readonly size: number | undefined
  /** False for streams: after their first 8 MiB they can be read once only. */
  readonly rereadable: boolean
  /** Unpacked raw bytes from the start. A chunk is valid until the next one is asked for. */
  chunks(): AsyncIterable<Buffer>
  /** Bytes from … to of a plain file; absent where they cannot be had without reading all before them. */
  range?(from: number, to: number): AsyncIterable<Buffer>
  /**
   * The same with a digest and a watch on changes, for the one full reading; `digestLast` begins a large file's digest when all is read,
   * unless it has begun early.
   */
  open?(digestLast?: boolean, early?: Digest): Opened
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

/** The refusal of a file that the system does not let us read (2). */
export function unreadable(path: string, error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  const denied = code === 'EACCES' || code === 'EPERM'
  return new Refusal(
    2,
    `“${path}” cannot be read (${code}).`,
    denied ? 'Give yourself the right to read it.' : 'Check the path and the disk.',
  )
}

/** Passes chunks on until they burst the limit in bytes (Refusal 3). */
export async function* limited(path: string, chunks: AsyncIterable<Buffer>, maxInput: number): AsyncIterable<Buffer> {
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > maxInput) refuseSize(path, maxInput)
    yield chunk
  }
}

/** Refuses an input longer than the limit in bytes (3). */
export function refuseSize(path: string, maxInput: number): never {
  throw new Refusal(
    3,
    `“${path}” is longer than ${maxInput} bytes once unpacked.`,
    'Raise the limit with --max-input if you trust the file.',
  )
}
