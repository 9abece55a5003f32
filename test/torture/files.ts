// One list of over two hundred lines: each entry is a hostile file and what must come of it, and they are read side by side.
import { gzipSync } from 'node:zlib'

/** A hostile file, and what the tool may make of it. */
export interface TortureFile {
  readonly name: string
  readonly content: string | Buffer
  /** Options beside the file's name. */
  readonly words?: readonly string[]
  /** 0: figures; 3: refused; absent: either. */
  readonly code?: 0 | 3
  /** Rows that the ledger must count, blank lines among them and the header not, where they are known. */
  readonly rows?: number
  readonly used?: number
}

const header = 'ticket_id,created_at,solved_at,status,requester,subject'
const row = (id: number | string, subject = 'plain'): string =>
  `${id},2026-01-05 10:${String(Number(id) % 60 || 0).padStart(2, '0')}:00,2026-01-06 10:00:00,solved,u${id},${subject}`
const rows = (count: number, subject?: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => row(at + 1, subject?.(at + 1)))
const file = (lines: readonly string[], end = '\n'): string => lines.map(line => line + end).join('')
const good = file([header, ...rows(20)])
const utf16 = (text: string, order: 'le' | 'be'): Buffer => {
  const bytes = Buffer.from(text, 'utf16le')
  return order === 'be' ? bytes.swap16() : bytes
}

// Bytes of the published code pages, written down by hand.
const pages: readonly (readonly [string, string, readonly number[]])[] = [
  ['cp1257-lt', 'windows-1257', [0xe0, 0xe8, 0xe6, 0xeb, 0xe1, 0xf0, 0xf8, 0xfb, 0xfe, 0xd0]],
  ['cp1257-et', 'windows-1257', [0xe4, 0xf6, 0xf5, 0xfc, 0xf0, 0xfe]],
  ['cp1251-sr', 'windows-1251', [0x9a, 0x9e, 0x9d, 0x9f, 0x90, 0xe6, 0xf8]],
  ['cp1250-sr', 'windows-1250', [0xe8, 0xe6, 0x9a, 0x9e, 0xf0, 0xd0]],
  ['gbk-zh', 'gbk', [0xbf, 0xcd, 0xb7, 0xfe, 0xb6, 0xa9, 0xb5, 0xa5]],
  ['gb18030-zh', 'gb18030', [0xbf, 0xcd, 0x81, 0x30, 0x81, 0x30, 0xb7, 0xfe]],
]

function inPage(bytes: readonly number[]): Buffer {
  const line = (at: number): Buffer => Buffer.concat([Buffer.from(`${row(at)} `), Buffer.from(bytes), Buffer.from('\n')])
  return Buffer.concat([Buffer.from(`${header}\n`), ...Array.from({ length: 20 }, (_, at) => line(at + 1))])
}

/** Files polluted in one place each, after the kinds of the Pollock benchmark: what was done to them does not change how many records they hold. */
function polluted(): readonly TortureFile[] {
  const lines = [header, ...rows(20, at => `"said ""${at}"", then"`)]
  const made: TortureFile[] = []
  const add = (name: string, changed: readonly string[], expected: Partial<TortureFile> = {}): void => {
    made.push({ name: `polluted-${name}`, content: file(changed), ...expected })
  }
  for (const at of [0, 1, 10, 20]) {
    const change = (name: string, to: (line: string) => string, expected: Partial<TortureFile> = {}): void =>
      add(
        `${name}-${at}`,
        lines.map((line, index) => (index === at ? to(line) : line)),
        expected,
      )
    for (const cell of [0, 2, 5])
      change(`quote-in-cell-${cell}`, line => {
        const cells = line.split(',')
        cells[cell] = `${cells[cell]}"`
        return cells.join(',')
      })
    change('one-cell-more', line => `${line},more`)
    change('one-empty-cell-more', line => `${line},`)
    change('one-cell-less', line => line.split(',').slice(0, 4).join(','))
    change('other-delimiter', line => line.replaceAll(',', ';'))
    change('blank-lines-after', line => `${line}\n\n\n`)
    change('carriage-return', line => `${line}\r`)
    change('carriage-return-inside', line => line.replace('solved', 'sol\rved'))
    change('tabs-around', line => line.replaceAll(',', '\t,\t'))
    change('repeated', line => `${line}\n${line}`)
  }
  add('no-header', lines.slice(1))
  add('two-headers', [header, ...lines], { rows: 21 })
  add('three-lines-before', ['Report', 'for;January', '', ...lines])
  add('two-lines-after', [...lines, 'Total', '20 tickets'])
  return made
}

/** The collection: quotes, encodings, line ends, sizes, names, spreadsheets, clocks. */
export function tortureFiles(): readonly TortureFile[] {
  const quoted = file([header, ...rows(20, () => '"a, ""b""\nc"')])
  return [
    { name: 'good', content: good, code: 0, rows: 20, used: 20 },
    { name: 'no-final-line-end', content: good.slice(0, -1), code: 0, rows: 20, used: 20 },
    { name: 'crlf', content: good.replaceAll('\n', '\r\n'), code: 0, rows: 20, used: 20 },
    { name: 'cr', content: good.replaceAll('\n', '\r'), code: 0, rows: 20, used: 20 },
    {
      name: 'mixed-line-ends',
      content: [header, ...rows(20)].map((line, at) => line + ['\n', '\r\n', '\r'][at % 3]).join(''),
      code: 0,
      rows: 20,
      used: 20,
    },
    { name: 'quoted-line-feeds', content: quoted, code: 0, rows: 20, used: 20 },
    { name: 'blank-lines', content: good.replaceAll('\n', '\n\n'), code: 0, rows: 41, used: 20 },
    { name: 'unterminated-quote', content: `${file([header, row(1, '"open')])}${file(rows(30))}`, code: 3 },
    { name: 'unterminated-quote-at-end', content: `${good}21,2026-01-05 10:00:00,,open,u,"open`, code: 3 },
    {
      name: 'unterminated-quote-allowed',
      content: `${good}21,2026-01-05 10:00:00,,open,u,"open`,
      words: ['--allow-truncated', '--max-bad-rows', '10%'],
      code: 0,
      rows: 21,
      used: 20,
    },
    { name: 'stray-quotes', content: file([header, ...rows(20, () => 'a "b" c')]), code: 0, rows: 20, used: 20 },
    { name: 'text-after-quote', content: file([header, ...rows(20, () => '"a" b')]), code: 0, rows: 20, used: 20 },
    { name: 'quote-bomb', content: file([header, row(1, `"${'""'.repeat(200_000)}"`)]), code: 0, rows: 1, used: 1 },
    { name: 'quote-bomb-open', content: file([header, row(1, '"'.repeat(2_000_001))]), code: 3 },
    { name: 'only-quotes', content: '"'.repeat(100_000) },
    { name: 'only-delimiters', content: ','.repeat(3000), code: 3 },
    { name: 'only-line-feeds', content: '\n'.repeat(100_000), code: 3 },
    { name: 'one-byte', content: 'a', code: 3 },
    { name: 'empty', content: '', code: 3 },
    { name: 'header-only', content: `${header}\n`, code: 3 },
    { name: 'mark-only', content: '\ufeff', code: 3 },
    { name: 'two-marks', content: `\ufeff\ufeff${good}`, code: 0, rows: 20, used: 20 },
    { name: 'sep-line', content: `sep=;\n${good.replaceAll(',', ';')}`, code: 0, used: 20 },
    { name: 'semicolons', content: good.replaceAll(',', ';'), code: 0, rows: 20, used: 20 },
    { name: 'tabs', content: good.replaceAll(',', '\t'), code: 0, rows: 20, used: 20 },
    { name: 'bars', content: good.replaceAll(',', '|'), code: 0, rows: 20, used: 20 },
    { name: 'single-quotes', content: file([header, ...rows(20, () => "'a, b'")]), code: 0, rows: 20, used: 20 },
    { name: 'backslash-quotes', content: file([header, ...rows(20, () => '"a \\"b\\", c"')]), code: 0, rows: 20, used: 20 },
    ...(['le', 'be'] as const).flatMap(order => [
      { name: `utf16${order}-bom`, content: utf16(`\ufeff${good}`, order), code: 0 as const, rows: 20, used: 20 },
      { name: `utf16${order}`, content: utf16(good, order), code: 0 as const, rows: 20, used: 20 },
      { name: `utf16${order}-odd-byte`, content: utf16(`\ufeff${good}`, order).subarray(0, -1) },
    ]),
    { name: 'utf16-lone-surrogate', content: utf16(`\ufeff${good.replace('plain', 'pl\ud800ain')}`, 'le'), code: 0, used: 20 },
    ...pages.flatMap(([name, encoding, bytes]) => [
      { name, content: inPage(bytes), code: 3 as const },
      { name: `${name}-told`, content: inPage(bytes), words: ['--encoding', encoding], code: 0 as const, rows: 20, used: 20 },
    ]),
    {
      name: 'utf8-invalid-latin1-mixed',
      content: Buffer.concat([Buffer.from(good.replaceAll('plain', 'žąsis ėjo')), Buffer.from([...Buffer.from(row(21)), 0xe9, 10])]),
      code: 0,
      rows: 21,
      used: 21,
    },
    {
      name: 'latin1-late',
      content: Buffer.concat([Buffer.from(file([header, ...rows(30_000)])), Buffer.from([...Buffer.from(row(30_001)), 0xe9, 10])]),
      code: 3,
    },
    { name: 'overlong-utf8', content: Buffer.concat([Buffer.from(good), Buffer.from([0xc0, 0x80, 0xf5, 0x80, 0x80, 0x80, 10])]) },
    { name: 'nul-bytes', content: good.replaceAll('plain', 'pl\u0000ain'), code: 0, rows: 20, used: 20 },
    { name: 'nul-in-id', content: file([header, ...rows(20).map(line => line.replace(',', '\u0000,'))]), code: 0, rows: 20, used: 20 },
    { name: 'all-nul', content: Buffer.alloc(100_000), code: 3 },
    { name: 'random', content: Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * 7919 + (at >> 3) * 104729) & 255)), code: 3 },
    {
      name: 'terminal-escapes',
      content: file([header, ...rows(20, () => '\u001b]0;x\u0007\u001b[2J\u009b31m\u202e')]),
      code: 0,
      rows: 20,
      used: 20,
    },
    { name: 'forged-commands', content: file([header, ...rows(20, () => '"\n::error::x\n##vso[task]x"')]), code: 0, rows: 20, used: 20 },
    { name: 'wide-4096', content: file([`${header}${',x'.repeat(4090)}`, `${row(1)}${',1'.repeat(4090)}`]), code: 0, rows: 1, used: 1 },
    { name: 'wide-10k', content: file([`${header}${',x'.repeat(10_000)}`, `${row(1)}${',1'.repeat(10_000)}`]), code: 3 },
    { name: 'wide-million', content: `${header}\n${row(1)}${','.repeat(1_000_000)}\n`, code: 3 },
    { name: 'wide-million-header', content: `${Array.from({ length: 1_000_000 }, (_, at) => `c${at}`).join(',')}\n`, code: 3 },
    { name: 'huge-field', content: file([header, row(1, 'x'.repeat(1_000_000))]), code: 0, rows: 1, used: 1 },
    { name: 'huge-field-over', content: file([header, row(1, 'x'.repeat(1_100_000))]), code: 3 },
    { name: 'huge-quoted-field-over', content: file([header, row(1, `"${'x\n'.repeat(600_000)}"`)]), code: 3 },
    { name: 'huge-line', content: 'x'.repeat(20_000_000), code: 3 },
    { name: 'gzip', content: gzipSync(good), code: 0, rows: 20, used: 20 },
    { name: 'gzip-cut', content: gzipSync(file([header, ...rows(5000)])).subarray(0, 9000), code: 3 },
    { name: 'gzip-bomb', content: gzipSync(Buffer.alloc(50_000_000, 120)), words: ['--max-input', '10MiB'], code: 3 },
    { name: 'gzip-bomb-rows', content: gzipSync(good.repeat(20_000)), words: ['--max-input', '5MiB'], code: 3 },
    { name: 'gzip-of-garbage', content: Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.alloc(1000, 7)]), code: 3 },
    { name: 'zip-head-only', content: Buffer.from('PK\u0003\u0004'), code: 3 },
    {
      name: 'zip-lying-directory',
      content: Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(60, 1), Buffer.from('PK\u0005\u0006'), Buffer.alloc(18, 0xee)]),
      code: 3,
    },
    {
      name: 'proto-headers',
      content: file([`${header},__proto__,constructor,toString,hasOwnProperty`, ...rows(20).map(line => `${line},a,b,c,d`)]),
      words: ['--by', '__proto__', '--by', 'constructor', '--min-cell', '1'],
      code: 0,
      rows: 20,
      used: 20,
    },
    {
      name: 'proto-ids',
      content: file([
        header,
        ...['__proto__', 'constructor', 'toString', 'valueOf', 'prototype', 'hasOwnProperty'].map(
          id => `${id},2026-01-05 10:00:00,,open,__proto__,constructor`,
        ),
      ]),
      code: 0,
      rows: 6,
      used: 6,
    },
    {
      name: 'proto-values',
      content: file([header, ...rows(20).map(line => line.replace('solved', '__proto__'))]),
      words: ['--by', 'status', '--by', 'requester', '--min-cell', '1'],
      code: 0,
      rows: 20,
      used: 20,
    },
    {
      name: 'repeated-headers',
      content: file([`${header},status,status`, ...rows(20).map(line => `${line},open,open`)]),
      code: 0,
      rows: 20,
      used: 20,
    },
    { name: 'empty-headers', content: file([`${header},,,`, ...rows(20).map(line => `${line},,,`)]), code: 0, rows: 20, used: 20 },
    { name: 'header-with-line-feed', content: file([header.replace('subject', '"sub\nject"'), ...rows(20)]), code: 0, rows: 20, used: 20 },
    { name: 'excel-mangled-ids', content: file([header, ...rows(20).map(line => line.replace(/^\d+/, '1.23E+15'))]), code: 3 },
    {
      name: 'excel-errors',
      content: file([header, ...rows(20).map((line, at) => (at % 2 === 0 ? line.replace('2026-01-06 10:00:00', '#REF!') : line))]),
      code: 3,
    },
    { name: 'excel-serial-dates', content: file([header, ...rows(20).map(line => line.replace(/2026-01-05 [\d:]+/, '46027.4166667'))]) },
    {
      name: 'ambiguous-dates',
      content: file([header, ...rows(20).map(line => line.replace(/2026-01-05 [\d:]+/, '03/04/2026 10:00'))]),
      code: 3,
    },
    {
      name: 'impossible-dates',
      content: file([header, ...rows(20).map(line => line.replace(/2026-01-05 [\d:]+/, '2026-02-31 25:61:00'))]),
      code: 3,
    },
    { name: 'far-dates', content: file([header, ...rows(18), '19,9999-12-31 23:59:59,,open,u,x', '20,0001-01-01 00:00:00,,open,u,x']) },
    {
      name: 'clock-dst',
      content: file([
        header,
        ...rows(20).map((line, at) =>
          line
            .replace(/2026-01-05 [\d:]+/, at % 2 === 0 ? '2026-03-29 03:30:00' : '2026-10-25 03:30:00')
            .replace('2026-01-06', '2026-12-06'),
        ),
      ]),
      words: ['--tz', 'Europe/Vilnius'],
      code: 0,
      rows: 20,
      used: 20,
    },
    {
      name: 'backwards',
      content: file([header, ...rows(20).map(line => line.replace('2026-01-06', '2026-01-01'))]),
      code: 0,
      rows: 20,
      used: 20,
    },
    { name: 'ragged-few', content: file([header, ...rows(200), '201,2026-01-05 10:00:00', ...rows(5)]), code: 0 },
    { name: 'ragged-many', content: file([header, ...rows(20).map((line, at) => (at % 2 === 0 ? line : `${line},x,y`))]), code: 3 },
    { name: 'dup-ids', content: file([header, ...rows(20), ...rows(20)]), code: 0, rows: 40, used: 20 },
    { name: 'conflicting-ids', content: file([header, ...rows(20), ...rows(20, () => 'other')]), code: 3 },
    { name: 'one-id', content: file([header, ...Array.from({ length: 5000 }, (_, at) => row(at + 1).replace(/^\d+/, '1'))]) },
    { name: 'long-ids', content: file([header, ...rows(20).map(line => 'x'.repeat(5000) + line)]), code: 0, rows: 20, used: 20 },
    { name: 'html', content: '<!doctype html><html><body>Sign in</body></html>', code: 3 },
    { name: 'json', content: '[{"ticket_id": 1}]', code: 3 },
    { name: 'yaml-bomb', content: `a: &a [x]\n${'b: *a\n'.repeat(1000)}`, code: 3 },
    ...polluted(),
  ]
}
