import { createReadStream } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { crc32, createGunzip, createInflateRaw, type Gunzip, type InflateRaw } from 'node:zlib'
import { Refusal } from '../model/refusal.js'

type Container = 'plain' | 'gzip' | 'zip'

const asCsv = 'Save or export it as “CSV UTF-8” and give that file.'

/** Tells containers by their first bytes; formats that are no text at all are refused (Refusal 3 with the mend). */
export function sniff(path: string, head: Buffer): Container {
  const starts = (...bytes: readonly number[]) => bytes.every((byte, index) => head[index] === byte)
  if (starts(0x1f, 0x8b)) return 'gzip'
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'zip'
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw new Refusal(3, `“${path}” is an Excel workbook (XLS), not CSV.`, asCsv)
  if (starts(0x25, 0x50, 0x44, 0x46)) throw new Refusal(3, `“${path}” is a PDF, not CSV.`, asCsv)
  if (starts(0x89, 0x50, 0x4e, 0x47)) throw new Refusal(3, `“${path}” is a PNG picture, not CSV.`, asCsv)
  return 'plain'
}

/** Unpacks gzip as it comes; a damaged or cut stream is refused (Refusal 3). */
export function gunzip(path: string, packed: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  return through(path, packed, createGunzip({ chunkSize: 1 << 18 }))
}

async function* through(path: string, packed: AsyncIterable<Buffer>, unpacker: Gunzip | InflateRaw): AsyncIterable<Buffer> {
  // Without a high mark of one, the packed side would be read far ahead of what is used.
  const source = Readable.from(packed, { highWaterMark: 1 })
  // The loop below sees every error; the callback only keeps it from being unhandled.
  pipeline(source, unpacker, () => undefined)
  try {
    for await (const chunk of unpacker) yield chunk
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))) throw error
    throw new Refusal(3, `“${path}” is damaged or cut off: it cannot be unpacked to its end.`, 'Copy or download the file again.')
  }
}

/** The one file inside a .zip. */
export interface Member {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Where its packed bytes start in the archive. */
  readonly start: number
}

/** Finds the one member of a .zip; workbooks, several members and what cannot be unpacked are refused (Refusal 3 with the mend). */
export async function findMember(path: string, file: FileHandle, size: number): Promise<Member> {
  const damaged = () => new Refusal(3, `“${path}” is a damaged or unfinished ZIP archive.`, 'Copy or download the file again.')
  const read = async (at: number, length: number) => {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at)
    return buffer.subarray(0, bytesRead)
  }
  const tailStart = Math.max(0, size - 65_557)
  const tail = await read(tailStart, size - tailStart)
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + 22 > tail.length) throw damaged()
  const directorySize = tail.readUInt32LE(end + 12)
  const directoryStart = tail.readUInt32LE(end + 16)
  if (directoryStart === 0xffffffff || directorySize > 16 << 20) {
    throw new Refusal(3, `“${path}” is a ZIP archive of a kind that cannot be read here (ZIP64).`, 'Unpack it and give the CSV inside.')
  }
  const directory = await read(directoryStart, directorySize)
  const members: { readonly name: string; readonly at: number }[] = []
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === 0x02014b50; ) {
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28)
    const name = directory.toString('utf8', at + 46, nameEnd)
    if (!name.endsWith('/') && !name.startsWith('__MACOSX/') && !name.endsWith('.DS_Store')) members.push({ name, at })
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  if (members.some(({ name }) => name.startsWith('xl/'))) throw new Refusal(3, `“${path}” is an Excel workbook (XLSX), not CSV.`, asCsv)
  if (members.some(({ name }) => name === 'content.xml')) throw new Refusal(3, `“${path}” is an OpenDocument file, not CSV.`, asCsv)
  const [member] = members
  if (member === undefined || members.length > 1) {
    const names = members.slice(0, 3).map(({ name }) => `“${name}”`)
    const what =
      members.length === 0 ? 'holds no file' : `holds ${members.length} files (${names.join(', ')}${members.length > 3 ? ', …' : ''})`
    throw new Refusal(3, `“${path}” ${what}; exactly one CSV is read from a ZIP.`, 'Unpack it and give the folder or the files inside.')
  }
  const flags = directory.readUInt16LE(member.at + 8)
  const method = directory.readUInt16LE(member.at + 10)
  if ((flags & 1) === 1) throw new Refusal(3, `“${path}” is locked with a password.`, 'Unpack it and give the CSV inside.')
  if (method !== 0 && method !== 8) {
    throw new Refusal(3, `“${path}” is packed by a method that cannot be read here (${method}).`, 'Unpack it and give the CSV inside.')
  }
  const header = directory.readUInt32LE(member.at + 42)
  const local = await read(header, 30)
  if (local.length < 30 || local.readUInt32LE(0) !== 0x04034b50) throw damaged()
  return {
    name: member.name,
    method,
    crc: directory.readUInt32LE(member.at + 16),
    packedSize: directory.readUInt32LE(member.at + 20),
    size: directory.readUInt32LE(member.at + 24),
    start: header + 30 + local.readUInt16LE(26) + local.readUInt16LE(28),
  }
}

/** Unpacks the member as it comes and holds it against its checksum; `took` hears of every packed byte read. */
export async function* unzip(path: string, member: Member, took: (bytes: number) => void): AsyncIterable<Buffer> {
  if (member.packedSize === 0) return
  const packed = async function* (): AsyncIterable<Buffer> {
    const from = createReadStream(path, { start: member.start, end: member.start + member.packedSize - 1, highWaterMark: 1 << 18 })
    for await (const chunk of from) {
      took(chunk.length)
      yield chunk
    }
  }
  let crc = 0
  for await (const chunk of member.method === 0 ? packed() : through(path, packed(), createInflateRaw({ chunkSize: 1 << 18 }))) {
    crc = crc32(chunk, crc)
    yield chunk
  }
  if (crc !== member.crc)
    throw new Refusal(3, `“${path}” is damaged: its checksum does not fit its content.`, 'Copy or download the file again.')
}
