import { createHash } from 'node:crypto'
import { Refusal } from '../model/refusal.js'
import { detectEncoding, transcode } from './_encoding.js'
import { fileInput } from './_file-input.js'
import { refuseSize } from './_input.js'

/** A document as text. */
export interface DocumentText {
  readonly text: string
  readonly encoding: string
  /** Digest (hex) of the bytes. */
  readonly sha256: string
}

/** Longer than any terms: a document is held in memory whole, bytes. */
const LARGEST = 64 << 20

/** Reads a document whole; `encoding` is what an option says. Refusal 3 where it is empty, binary, undecodable or longer than `most` bytes. */
export async function readDocument(path: string, encoding: string | undefined, most: number): Promise<DocumentText> {
  const limit = Math.min(most, LARGEST)
  const input = await fileInput(path, limit).catch(error => {
    throw forDocument(error)
  })
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of input.chunks()) {
    size += chunk.length
    if (size > limit) refuseSize(path, limit)
    chunks.push(Buffer.from(chunk))
  }
  const bytes = Buffer.concat(chunks)
  const found = encodingOf(path, bytes, encoding)
  return { text: await decoded(bytes, found), encoding: found, sha256: createHash('sha256').update(bytes).digest('hex') }
}

async function decoded(bytes: Buffer, encoding: string): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of transcode(whole(bytes), encoding, () => undefined)) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

async function* whole(bytes: Buffer): AsyncIterable<Buffer> {
  yield bytes
}

function encodingOf(path: string, bytes: Buffer, told: string | undefined): string {
  try {
    return detectEncoding(path, bytes, true, told).encoding
  } catch (error) {
    throw forDocument(error)
  }
}

/** What is said of exports in the words of documents. */
function forDocument(error: unknown): unknown {
  if (!(error instanceof Refusal) || error.code !== 3) return error
  if (error.message.endsWith('is empty.')) return new Refusal(3, error.message, 'Leave it out, or put its text back.')
  if (!/not CSV/.test(error.message)) return error
  return new Refusal(3, error.message.replace(/not CSV( text)?/, 'not a text'), 'Save it as text, markdown or HTML first, or leave it out.')
}
