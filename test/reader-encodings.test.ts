import { describe, expect, test } from 'vitest'
import { peek } from '../src/pipeline/read.js'
import { comma, inputOf, read } from './reader-made.js'

// Bytes written down from the published code pages, so that the decoder is not its own oracle.
const pages = [
  { encoding: 'windows-1257', bytes: [0xc0, 0xc8, 0xc6, 0xcb, 0xc1, 0xd0, 0xd8, 0xdb, 0xde, 0xe0, 0xf0, 0xfe], text: 'ĄČĘĖĮŠŲŪŽąšž' },
  { encoding: 'windows-1250', bytes: [0xc8, 0xc6, 0xd0, 0x8a, 0x8e, 0xe8, 0xe6, 0xf0, 0x9a, 0x9e], text: 'ČĆĐŠŽčćđšž' },
  { encoding: 'windows-1251', bytes: [0x8a, 0x9a, 0x8f, 0x80, 0x90, 0xc6, 0xe8], text: 'ЉљЏЂђЖи' },
  { encoding: 'windows-1252', bytes: [0x80, 0x93, 0x94, 0x96, 0xe9, 0xf1, 0x9f], text: '€“”–éñŸ' },
  { encoding: 'gb18030', bytes: [0xbf, 0xcd, 0xb7, 0xfe], text: '客服' },
]

describe.each(pages)('a file in $encoding', ({ encoding, bytes, text }) => {
  const file = Buffer.concat([Buffer.from('id,text\n1,"'), Buffer.from(bytes), Buffer.from('"\n')])

  test('is refused without --encoding, with the mend and the line', async () => {
    await expect(peek(inputOf(file), {})).rejects.toMatchObject({
      code: 3,
      message: expect.stringContaining('line 2'),
      hint: expect.stringContaining('--encoding'),
    })
  })

  test.each([1, 2, 3, 7, 1 << 20])('gives the right text with --encoding in pieces of %i', async size => {
    const { dialect, sample } = await peek(inputOf(file, size), { encoding })
    expect(dialect).toMatchObject({ encoding, encodingBy: 'option' })
    expect(sample).toEqual([['1', text]])
    const { rows, summary } = await read(inputOf(file, size), dialect)
    expect(rows).toEqual([
      ['id', 'text'],
      ['1', text],
    ])
    expect(summary.replacements).toBe(0)
  })
})

const table = 'id,text,more\n1,"Žąsis, ""gera""",\n2,客服 😀,x\n'
const big = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le')
  return order === 'be' ? bytes.swap16() : bytes
}

test.each([
  { name: 'UTF-16LE with a mark', bytes: big(`\ufeff${table}`, 'le'), encoding: 'utf-16le', encodingBy: 'bom' },
  { name: 'UTF-16BE with a mark', bytes: big(`\ufeff${table}`, 'be'), encoding: 'utf-16be', encodingBy: 'bom' },
  { name: 'UTF-16LE without a mark', bytes: big(table, 'le'), encoding: 'utf-16le', encodingBy: 'utf-16-pattern' },
  { name: 'UTF-16BE without a mark', bytes: big(table, 'be'), encoding: 'utf-16be', encodingBy: 'utf-16-pattern' },
  { name: 'UTF-8', bytes: Buffer.from(table), encoding: 'utf-8', encodingBy: 'valid-utf8' },
  { name: 'UTF-8 with a mark', bytes: Buffer.from(`\ufeff${table}`), encoding: 'utf-8', encodingBy: 'bom' },
  { name: 'UTF-8 with two marks', bytes: Buffer.from(`\ufeff\ufeff${table}`), encoding: 'utf-8', encodingBy: 'bom' },
])('$name is recognised and read alike in pieces of any size', async ({ bytes, encoding, encodingBy }) => {
  for (const size of [1, 2, 3, 4, 5, 6, 7, 1 << 20]) {
    const { dialect, header } = await peek(inputOf(bytes, size), {})
    expect(dialect).toMatchObject({ encoding, encodingBy, delimiter: ',', quote: '"' })
    expect(header).toEqual(['id', 'text', 'more'])
    const { rows, lines } = await read(inputOf(bytes, size), dialect)
    expect(rows).toEqual([
      ['id', 'text', 'more'],
      ['1', 'Žąsis, "gera"', ''],
      ['2', '客服 😀', 'x'],
    ])
    expect(lines).toEqual([1, 2, 3])
  }
})

test('a late bad byte is refused with its line, though the start of the file is fine', async () => {
  const rows = Array.from({ length: 60_000 }, (_, index) => `${index},"some plain\ntext"\n`).join('')
  const file = Buffer.concat([Buffer.from(`id,text\n${rows}9,caf`), Buffer.from([0xe9]), Buffer.from('\n10,x\n')])
  const { dialect } = await peek(inputOf(file), {})
  expect(dialect.encoding).toBe('utf-8')
  const refusal = { code: 3, message: expect.stringMatching(/“made\.csv”: byte 0xe9 on line 120002 /) }
  await expect(read(inputOf(file), dialect)).rejects.toMatchObject(refusal)
  await expect(read({ ...inputOf(file, 4096), rereadable: false }, dialect)).rejects.toMatchObject(refusal)
})

test('a file with ten valid sequences for each bad byte is UTF-8 with counted replacements', async () => {
  const file = Buffer.concat([Buffer.from('id,text\n1,ąčęėįšųūž\n2,Čia'), Buffer.from([0xff]), Buffer.from('x\n')])
  for (const size of [1, 3, 7, 1 << 20]) {
    const { dialect } = await peek(inputOf(file), {})
    const { rows, summary } = await read(inputOf(file, size), dialect)
    expect(rows[2]).toEqual(['2', 'Čia\ufffdx'])
    expect(summary).toMatchObject({ replacements: 1, replacementLines: [3] })
  }
  const nine = Buffer.concat([Buffer.from('id,text\n1,ąčęėįšųū\n2,Čia'), Buffer.from([0xff]), Buffer.from('x\n')])
  await expect(peek(inputOf(nine), {})).rejects.toMatchObject({ code: 3 })
  await expect(read(inputOf(nine), comma)).rejects.toMatchObject({ code: 3 })
})

test('replacements are counted as the WHATWG decoder makes them', async () => {
  const bad = [[0xe2, 0x82, 0x41], [0xf0, 0x9f, 0x98], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0x80], [0xf5, 0x80]]
  for (const bytes of bad) {
    const cell = Buffer.from([...bytes, 0x7a])
    const expected = new TextDecoder().decode(cell)
    const { rows, summary } = await read(inputOf(Buffer.concat([Buffer.from('a,'), cell, Buffer.from('\n')])), {
      ...comma,
      encodingBy: 'option',
    })
    expect(rows).toEqual([['a', expected]])
    expect(summary.replacements).toBe(expected.split('\ufffd').length - 1)
  }
})

test('an unknown encoding is refused with likely names', async () => {
  await expect(peek(inputOf('a,b\n'), { encoding: 'win1257' })).rejects.toMatchObject({ code: 2, hint: 'Did you mean windows-1257?' })
  await expect(peek(inputOf('a,b\n'), { encoding: 'utf' })).rejects.toMatchObject({
    code: 2,
    hint: 'Did you mean utf-8, utf-16le, utf-16be?',
  })
})

test('NUL bytes in text are kept and counted, and binary content is refused', async () => {
  const { rows, summary } = await read(inputOf('a,b\n1\0,"2\0"\n', 3))
  expect(rows).toEqual([
    ['a', 'b'],
    ['1\0', '2\0'],
  ])
  expect(summary.nulBytes).toBe(2)
  await expect(peek(inputOf(Buffer.from(Array.from({ length: 900 }, (_, i) => (i * 37 + (i >> 3)) % 32))), {})).rejects.toMatchObject({
    code: 3,
    message: expect.stringContaining('binary'),
  })
})

test('a byte order mark beats the option, and a note says so', async () => {
  const { dialect, header, notes } = await peek(inputOf('\ufeffgrąža,b\n1,2\n'), { encoding: 'windows-1257' })
  expect(dialect).toMatchObject({ encoding: 'utf-8', encodingBy: 'bom' })
  expect(header).toEqual(['grąža', 'b'])
  expect(notes.map(({ code }) => code)).toEqual(['encoding-mark'])
  expect((await peek(inputOf('\ufeffa,b\n1,2\n'), { encoding: 'utf8' })).notes).toEqual([])
})
