import { describe, expect, test } from 'vitest'
import { peek } from '../src/pipeline/read.js'
import { comma, inputOf, read } from './reader-made.js'

const layout = async (text: string, hints = {}) => {
  const { dialect, header, sample, headerLine, notes } = await peek(inputOf(text), hints)
  const { encoding: _, encodingBy: __, ...found } = dialect
  return { ...found, header, sample, headerLine, codes: notes.map(({ code }) => code) }
}

describe('the delimiter', () => {
  test.each([',', ';', '\t', '|'])('%j is found among the others', async delimiter => {
    const text = [
      ['id', 'opened', 'note'],
      ['1', '2,5', 'a; b | c'],
      ['2', '3,7', 'plain'],
      ['3', '4,1', 'd, e'],
    ]
      .map(row => row.map(cell => (/[,;|\t]/.test(cell) ? `"${cell}"` : cell)).join(delimiter))
      .join('\n')
    expect(await layout(text)).toMatchObject({ delimiter, header: ['id', 'opened', 'note'], preamble: 0 })
  })

  test('is not a decimal comma', async () => {
    expect(await layout('id;price;weight\n1;2,5;3,1\n2;4,5;6,1\n')).toMatchObject({ delimiter: ';' })
  })

  test('told by an option wins, spelled out or not', async () => {
    expect(await layout('a,b;c\n1,2;3\n', { delimiter: ';' })).toMatchObject({ delimiter: ';', header: ['a,b', 'c'] })
    expect(await layout('a\tb,c\n1\t2,3\n', { delimiter: '\\t' })).toMatchObject({ delimiter: '\t', header: ['a', 'b,c'] })
    await expect(layout('a,b\n', { delimiter: '"' })).rejects.toMatchObject({ code: 2 })
  })

  test('of a one-column file is a comma', async () => {
    expect(await layout('text\nhello\nthere you are\n')).toMatchObject({
      delimiter: ',',
      header: ['text'],
      sample: [['hello'], ['there you are']],
    })
  })

  test('named by a sep= line is believed, and the line is not the header', async () => {
    expect(await layout('sep=;\r\nid;x,y\r\n1;2\r\n')).toMatchObject({
      delimiter: ';',
      preamble: 1,
      headerLine: 2,
      header: ['id', 'x,y'],
      codes: ['sep-line'],
    })
  })
})

describe('quotes', () => {
  test('are single only with evidence', async () => {
    expect(await layout("'id','text'\n'1','a, b'\n'2','it''s'\n")).toMatchObject({
      quote: "'",
      header: ['id', 'text'],
      sample: [
        ['1', 'a, b'],
        ['2', "it's"],
      ],
    })
    expect(await layout("id,text\n1,'=SUM(A1)\n2,'tis\n")).toMatchObject({
      quote: '"',
      sample: [
        ['1', "'=SUM(A1)"],
        ['2', "'tis"],
      ],
    })
  })

  test('mean nothing where cells only happen to start with one', async () => {
    expect(await layout('id\ttext\n1\t"Great" she said\n2\t"Fine" he said\n')).toMatchObject({ delimiter: '\t', quote: '' })
    expect(await layout('id,text\n1,"x"\n', { quote: 'none' })).toMatchObject({ quote: '', sample: [['1', '"x"']] })
  })

  test('escaped with a backslash are read by csv-parse, records and lines alike', async () => {
    const text = 'id,text,more\n1,"say \\"hi\\", then\nleave",x\n2,"back\\\\slash",y\n\n3,"open \\" still",z\n'
    const found = await layout(text)
    expect(found).toMatchObject({ quote: '"', escape: '\\', header: ['id', 'text', 'more'] })
    for (const size of [1, 2, 5, 1 << 20]) {
      const { rows, lines, summary } = await read(inputOf(text, size), { ...comma, escape: '\\' })
      expect(rows.slice(1)).toEqual([
        ['1', 'say "hi", then\nleave', 'x'],
        ['2', 'back\\slash', 'y'],
        ['3', 'open " still', 'z'],
      ])
      expect(lines).toEqual([1, 2, 4, 6])
      expect(summary).toMatchObject({ records: 4, blank: 1 })
    }
  })

  test('with doubled quotes and backslashes inside are no backslash dialect', async () => {
    expect(await layout('id,json\n1,"{""a"": ""C:\\\\x\\""}"\n2,"{""b"": 1}"\n')).toMatchObject({ escape: '"' })
  })

  test('with text after them are kept as they stand, and counted', async () => {
    const { rows, summary } = await read(inputOf('a,b\n"x" y,1\n"say "hi" now",2\nz"q,3\n'))
    expect(rows).toEqual([
      ['a', 'b'],
      ['"x" y', '1'],
      ['"say "hi" now"', '2'],
      ['z"q', '3'],
    ])
    expect(summary).toMatchObject({ strayQuotes: 2, strayQuoteLine: 2 })
  })

  test.each(['scanner', 'csv-parse'] as const)('never closed are told by the line where they open (%s)', async reader => {
    const { rows, summary } = await read(inputOf('a,b\n1,"x\ny"\n2,"open\n3,z\n4,z\n'), comma, reader)
    expect(rows).toEqual([
      ['a', 'b'],
      ['1', 'x\ny'],
    ])
    expect(summary).toMatchObject({ unclosedQuoteLine: 4, records: 2 })
  })
})

test('delimiters of several characters are read by csv-parse', async () => {
  const { dialect, header } = await peek(inputOf('id||text\n1||"a||b"\n'), { delimiter: '||' })
  expect(header).toEqual(['id', 'text'])
  expect((await read(inputOf('id||text\n1||"a||b"\n', 3), dialect)).rows[1]).toEqual(['1', 'a||b'])
})

describe('the header', () => {
  test('is found after a preamble, whose records the caller skips', async () => {
    const text =
      'Reporting period 2024-01-01 to 2024-01-31\n\nAgent name,Assigned conversations,Avg first response time\nAna,5,10 minutes\n'
    expect(await layout(text)).toMatchObject({
      preamble: 1,
      headerLine: 3,
      header: ['Agent name', 'Assigned conversations', 'Avg first response time'],
      codes: ['preamble'],
    })
    const { rows, lines } = await read(inputOf(text))
    expect(rows[1]?.[0]).toBe('Agent name')
    expect(lines).toEqual([1, 3, 4])
  })

  test('is found after preamble lines that a spreadsheet filled up', async () => {
    expect(await layout('Report,,,\nMarch 2024,,,\nid,opened,closed,who\n1,2024-01-01,2024-01-02,Ana\n')).toMatchObject({
      preamble: 2,
      header: ['id', 'opened', 'closed', 'who'],
    })
  })

  test('is the first line though every row has one cell more', async () => {
    expect(await layout('id,opened,who\n1,2024-01-01,Ana,\n2,2024-01-02,Ben,\n')).toMatchObject({
      preamble: 0,
      header: ['id', 'opened', 'who'],
    })
  })

  test('keeps repeated and empty names by position, trimmed, and notes them', async () => {
    expect(await layout('id, Comment ,Comment,\n1,a,b,c\n')).toMatchObject({
      header: ['id', 'Comment', 'Comment', ''],
      codes: ['duplicate-header', 'empty-header'],
    })
  })

  test('may be all there is, with names from the prototype', async () => {
    expect(await layout('__proto__,constructor,toString\n')).toMatchObject({ header: ['__proto__', 'constructor', 'toString'], sample: [] })
  })

  test('is missed in a file of blank lines', async () => {
    await expect(layout('\n\r\n\n')).rejects.toMatchObject({ code: 3 })
  })
})

test('a footer and ragged rows pass through with their counts', async () => {
  const { rows } = await read(inputOf('a,b,c\n1,2\n1,2,3,4\n\n"Report generated"\n'))
  expect(rows.map(row => row.length)).toEqual([3, 2, 4, 1])
})

test('a sample holds at most a thousand records, and none that the look cut off', async () => {
  const { sample } = await peek(
    inputOf(`id,text\n${Array.from({ length: 5000 }, (_, index) => `${index},${'x'.repeat(400)}\n`).join('')}`),
    {},
  )
  expect(sample).toHaveLength(1000)
  const long = await peek(inputOf(`id,text\n${Array.from({ length: 50 }, (_, index) => `${index},${'x'.repeat(40_000)}\n`).join('')}`), {})
  expect(long.sample.every(([, text]) => text?.length === 40_000)).toBe(true)
})

test('whether the last record has a line end, and blank lines, are told', async () => {
  expect((await read(inputOf('a,b\n1,2'))).summary).toMatchObject({ lastRecordUnterminated: true, blank: 0, records: 2 })
  expect((await read(inputOf('a,b\r\n\r\n1,2\r\n\n', 1))).summary).toMatchObject({ lastRecordUnterminated: false, blank: 2, records: 2 })
})

describe('what bursts a cap is refused with its line', () => {
  const refused = (text: string, message: string) =>
    expect(read(inputOf(text, 1 << 16))).rejects.toMatchObject({ code: 3, message: expect.stringContaining(message) })

  test('columns', () => refused(`a,b\n1,2\n${','.repeat(1e6)}\n`, 'line 3 has more than 4096 columns'))
  test('a cell', () => refused(`a,b\n1,${'x'.repeat(1_100_000)}\n`, 'line 2 has a cell longer than 1 MiB'))
  test('a record', () => refused(`a,b\n${`${'x'.repeat(500_000)},`.repeat(10)}\n`, 'line 2 is longer than 4 MiB'))
  test('a quote never closed', () =>
    refused(`a,b\n1,"x"\n2,"y\n${'3,z\n'.repeat(500_000)}`, 'the quote that opens on line 3 is not closed within 1 MiB'))

  test('but not several long cells of one record', async () => {
    const cell = `"${'x\n'.repeat(400_000)}"`
    for (const reader of ['scanner', 'csv-parse'] as const) {
      const { rows } = await read(inputOf(`a,b,c\n${cell},${cell},${cell}\n`, 300_000), comma, reader)
      expect(rows[1]?.map(text => text.length)).toEqual([800_000, 800_000, 800_000])
    }
  })
})
