import { createHash } from 'node:crypto'
import { Refusal } from '../model/refusal.js'
import { type Input, limited, unreadable } from './_input.js'
import { gunzip, sniff } from './_unpack.js'

/** What a stream keeps of its start, so that it can be looked at before it is read, bytes. */
const KEPT_HEAD = 8 << 20

/** A pipe or standard input, gzip or plain, opened when first asked. */
export function streamInput(path: string, start: () => AsyncIterable<Buffer>, maxInput: number): Input {
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
