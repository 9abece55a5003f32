import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { findInputs, type Input, peek, readRecords } from '../src/pipeline/read.js'
import { comma, read } from './reader-made.js'

const folder = mkdtempSync(join(tmpdir(), 'reader-'))
afterAll(() => rmSync(folder, { recursive: true }))
const LIMIT = 1e9
const table = 'id,text\n1,"a\nb"\n2,c\n'
const rows = [
  ['id', 'text'],
  ['1', 'a\nb'],
  ['2', 'c'],
]
const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')

function put(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

async function only(path: string, maxInput = LIMIT, stdin?: AsyncIterable<Buffer>): Promise<Input> {
  const [input, ...others] = await findInputs([path], stdin, maxInput)
  if (input === undefined || others.length > 0) throw new Error('expected one input')
  return input
}

/** A ZIP archive as the format's specification lays it out. */
function zip(members: readonly (readonly [name: string, content: string | Buffer])[], method = 8, crc?: number): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of members) {
    const packed = method === 8 ? deflateRawSync(content) : Buffer.from(content)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(method, 4)
    common.writeUInt32LE(crc ?? crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(Buffer.byteLength(content), 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const entry = Buffer.alloc(46)
    entry.write('PK\x01\x02', 'latin1')
    common.copy(entry, 6)
    entry.writeUInt32LE(at, 42)
    directory.push(entry, Buffer.from(name))
    const local = [Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed]
    parts.push(...local)
    at += local.reduce((sum, part) => sum + part.length, 0)
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, central, end])
}

async function* pieces(content: string | Buffer, size = 5): AsyncIterable<Buffer> {
  const bytes = Buffer.from(content)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

test('files, folders and globs come sorted and each once', async () => {
  const a = put('many/a.csv', table)
  const b = put('many/b.tsv', table)
  const c = put('many/c.csv.gz', gzipSync(table))
  put('many/.hidden.csv', table)
  put('many/notes.md', 'x')
  put('many/deeper/d.csv', table)
  symlinkSync(a, join(folder, 'many/z.csv'))
  const paths = async (...given: string[]) => (await findInputs(given, undefined, LIMIT)).map(({ path }) => path)
  expect(await paths(join(folder, 'many'))).toEqual([a, b, c])
  expect(await paths(b, join(folder, 'many'), a)).toEqual([a, b, c])
  expect(await paths(join(folder, 'many/?.{csv,tsv}'))).toEqual([a, b])
  expect(await paths(join(folder, 'm*/[ac].csv*'))).toEqual([a, c])
  expect(await paths(join(folder, '**/d.csv'))).toEqual([join(folder, 'many/deeper/d.csv')])
  await expect(paths(join(folder, 'many/*.xyz'))).rejects.toMatchObject({ code: 2 })
})

test('what is not there is refused with what is', async () => {
  const path = put('there/tickets.csv', table)
  put('there/other.csv', table)
  await expect(only(join(folder, 'there/ticket.csv'))).rejects.toMatchObject({ code: 2, hint: 'The folder has “tickets.csv”.' })
  await expect(only(join(folder, 'nowhere/x.csv'))).rejects.toMatchObject({ code: 2 })
  await expect(only(join(path, 'x.csv'))).rejects.toMatchObject({ code: 2 })
  put('none/readme.md', 'x')
  await expect(only(join(folder, 'none'))).rejects.toMatchObject({ code: 2, message: expect.stringContaining('no CSV') })
  put('books/export.xlsx', 'x')
  await expect(only(join(folder, 'books'))).rejects.toMatchObject({ code: 2, hint: 'Save “export.xlsx” as “CSV UTF-8” first.' })
  await expect(only('-')).rejects.toMatchObject({ code: 2 })
})

test('the digest is of the file as it lies on disk', async () => {
  const file = await read(await only(put('plain.csv', table)))
  expect(file.rows).toEqual(rows)
  expect(file.summary).toMatchObject({ sha256: sha256(table), bytes: table.length })
  const packed = gzipSync(table)
  const gzip = await read(await only(put('packed.csv.gz', packed)))
  expect(gzip.rows).toEqual(rows)
  expect(gzip.summary).toMatchObject({ sha256: sha256(packed), bytes: table.length })
})

test('the digest of a large file, made on a second core, is the same', async () => {
  const content = `id,text\n${Array.from({ length: 300_000 }, (_, index) => `${index},"some, text of ${index}"\n`).join('')}`
  for (const packed of [Buffer.from(content), zip([['a.csv', content]], 0)]) {
    const { summary } = await read(await only(put('large', packed)))
    expect(packed.length).toBeGreaterThan(8 << 20)
    expect(summary).toMatchObject({ sha256: sha256(packed), records: 300_001, bytes: content.length })
  }
})

test('gzip is known by its first bytes, may have several members, and is refused when cut off', async () => {
  const packed = Buffer.concat([gzipSync(table), gzipSync('3,d\n')])
  expect((await read(await only(put('named.csv', packed)))).rows).toEqual([...rows, ['3', 'd']])
  const cut = await only(put('cut.gz', gzipSync(table).subarray(0, -12)))
  await expect(read(cut)).rejects.toMatchObject({ code: 3, message: expect.stringContaining('cut off') })
})

test.each([0, 8])('a ZIP with one member, packed by method %i, is read', async method => {
  const archive = zip(
    [
      ['folder/', ''],
      ['folder/export.csv', table],
      ['__MACOSX/._export.csv', 'x'],
    ],
    method,
  )
  const input = await only(put('one.zip', archive))
  expect((await peek(input, {})).header).toEqual(['id', 'text'])
  const { rows: got, summary } = await read(input)
  expect(got).toEqual(rows)
  expect(summary.sha256).toBe(sha256(archive))
})

test('workbooks, several members and damaged archives are refused with the mend', async () => {
  const refused = (content: Buffer, message: string) =>
    expect(only(put('bad.zip', content))).rejects.toMatchObject({ code: 3, message: expect.stringContaining(message) })
  await refused(
    zip([
      ['[Content_Types].xml', '<x/>'],
      ['xl/workbook.xml', '<x/>'],
    ]),
    'Excel workbook (XLSX)',
  )
  await refused(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]), 'Excel workbook (XLS)')
  await refused(
    zip([
      ['a.csv', 'a'],
      ['b.csv', 'b'],
    ]),
    'holds 2 files (“a.csv”, “b.csv”)',
  )
  await refused(zip([]), 'holds no file')
  await refused(zip([['a.csv', table]]).subarray(0, 60), 'damaged')
  await refused(Buffer.from('%PDF-1.7'), 'PDF')
  await expect(read(await only(put('crc.zip', zip([['a.csv', table]], 8, 1))))).rejects.toMatchObject({
    code: 3,
    message: expect.stringContaining('checksum'),
  })
})

test('a bomb stops at --max-input, packed or not', async () => {
  const long = Buffer.alloc(16 << 20, 'a,b\n')
  const refusal = { code: 3, hint: expect.stringContaining('--max-input') }
  const bomb = await only(put('bomb.gz', gzipSync(long)), 8 << 20)
  let unpacked = 0
  const look = async () => {
    for await (const chunk of bomb.chunks()) unpacked += chunk.length
  }
  await expect(look()).rejects.toMatchObject(refusal)
  expect(unpacked).toBeLessThanOrEqual(8 << 20)
  await expect(read(await only(put('bomb.zip', zip([['a.csv', long]])), 8 << 20))).rejects.toMatchObject(refusal)
  await expect(only(put('long.csv', 'a,b\n1,2\n'), 7)).rejects.toMatchObject(refusal)
})

test('an empty file, an empty stream and an empty archive member are refused', async () => {
  await expect(only(put('empty.csv', ''))).rejects.toMatchObject({ code: 3, message: expect.stringContaining('is empty') })
  for (const input of [
    await only('-', LIMIT, pieces('')),
    await only(put('empty.gz', gzipSync(''))),
    await only(put('empty.zip', zip([['a.csv', '']]))),
  ]) {
    await expect(peek(input, {})).rejects.toMatchObject({ code: 3, message: expect.stringContaining('is empty') })
    await expect(read(input)).rejects.toMatchObject({ code: 3 })
  }
})

test('standard input can be looked at and then read, packed or not', async () => {
  const long = `id,text\n${Array.from({ length: 400_000 }, (_, index) => `${index},"some, text of ${index}"\n`).join('')}`
  for (const content of [Buffer.from(long), gzipSync(long)]) {
    const input = await only('-', LIMIT, pieces(content, 65_536))
    expect(input).toMatchObject({ path: '-', size: undefined, rereadable: false })
    expect((await peek(input, {})).header).toEqual(['id', 'text'])
    expect((await peek(input, {})).sample).toHaveLength(1000)
    const { rows: got, summary } = await read(input)
    expect(got).toHaveLength(400_001)
    expect(got.at(-1)).toEqual(['399999', 'some, text of 399999'])
    expect(summary.sha256).toBe(sha256(content))
  }
  await expect(peek(await only('-', LIMIT, pieces(zip([['a.csv', table]]))), {})).rejects.toMatchObject({ code: 3 })
})

test.runIf(existsSync('/proc/self/fd'))('a look that is broken off lets go of the file', async () => {
  const long = `id,text\n${'1,x\n'.repeat(1_000_000)}`
  const inputs = [
    await only(put('look.csv', long)),
    await only(put('look.gz', gzipSync(long))),
    await only(put('look.zip', zip([['a.csv', long]]))),
  ]
  for (const input of inputs) await peek(input, {})
  await new Promise(resolve => setTimeout(resolve, 100))
  const open = readdirSync('/proc/self/fd').map(name => {
    try {
      return readlinkSync(`/proc/self/fd/${name}`)
    } catch {
      return ''
    }
  })
  expect(open.filter(path => path.includes('look.'))).toEqual([])
})

test('a file that changes while it is read is refused', async () => {
  const path = put('growing.csv', table)
  const input = await only(path)
  appendFileSync(path, '3,d\n')
  await expect(read(input)).rejects.toMatchObject({ code: 3, message: expect.stringContaining('changed while') })
})

test('a good file cut anywhere near its end says so, or ends between two records', async () => {
  const whole = `id,text\n${Array.from({ length: 20 }, (_, index) => `${index},"a ""b""\n${index}"\n`).join('')}`
  for (let size = whole.length - 60; size < whole.length; size++) {
    const { summary } = await read(await only(put('cut.csv', whole.slice(0, size))), comma)
    const partial = summary.unclosedQuoteLine !== undefined || summary.lastRecordUnterminated
    expect(partial).toBe(!/"\n$/.test(whole.slice(0, size)) || (whole.slice(0, size).split('"').length - 1) % 2 === 1)
  }
})

test('progress counts the bytes taken from disk and ends at the size of the file', async () => {
  const input = await only(put('progress.csv.gz', gzipSync(table)))
  const seen: number[] = []
  await readRecords(
    input,
    comma,
    () => undefined,
    bytes => seen.push(bytes),
  )
  expect(seen.at(-1)).toBe(input.size)
})
