// Over 150 lines: delimiter, quote, escape, preamble and header depend on each other and are judged in one place.
import { Refusal } from '../model/refusal.js'
import type { Dialect } from '../model/row.js'
import type { Found } from './_record.js'
import { createScanner } from './_scanner.js'

type Layout = Pick<Dialect, 'delimiter' | 'quote' | 'escape'>

/** What may be told by options instead of being found. */
export interface LayoutHints {
  readonly delimiter?: string
  readonly quote?: string
}

const delimiters = [',', ';', '\t', '|']
/** Records looked at for every candidate. */
const LOOK = 300
/** Bytes looked at for every candidate. */
const WINDOW = 1 << 18

interface Trial {
  readonly layout: Layout
  readonly score: number
  readonly found: Found
  /** Cells properly quoted, cells with a doubled quote, and cells that the quote would open. */
  readonly quoted: number
  readonly doubled: number
  /** Every cell of the first record is quoted. */
  readonly firstQuoted: boolean
}

/** Finds delimiter, quote and escape from a file's first bytes (UTF-8); `whole` tells that they are all of it. Refusal 2 for hints that cannot be. */
export function detectLayout(sample: Buffer, whole: boolean, hints: LayoutHints): Layout & { readonly sepLine: boolean } {
  const start = sample.toString('latin1', 0, 16)
  const sep = /^"?sep=([^\r\n"])"?[\r\n]/i.exec(start)?.[1]
  const sepLine = sep !== undefined
  const delimiter = hints.delimiter === undefined ? sep : checkDelimiter(hints.delimiter)
  const quote = hints.quote === undefined ? undefined : checkQuote(hints.quote)
  if (delimiter !== undefined && (delimiter.length > 1 || delimiter.charCodeAt(0) > 127)) {
    return { delimiter, quote: quote ?? '"', escape: quote ?? '"', sepLine }
  }
  const candidates = delimiter === undefined ? delimiters : [delimiter]
  const best = (mark: string) =>
    candidates
      .map(one => tryLayout(sample, whole, { delimiter: one, quote: mark, escape: mark }))
      .reduce<Trial | undefined>((a, b) => (a === undefined || b.score > a.score ? b : a), undefined)
  const double = best(quote ?? '"')
  if (double === undefined) return { delimiter: ',', quote: '"', escape: '"', sepLine }
  // Single quotes count only where double ones are not in use and single ones close as they should.
  const single = quote === undefined && double.quoted === 0 ? best("'") : undefined
  if (single !== undefined && single.quoted > 1 && single.found.strayQuotes === 0) {
    if (single.score > double.score || (single.score === double.score && single.firstQuoted)) return { ...single.layout, sepLine }
  }
  const mark = double.layout.quote
  if (mark !== '' && double.doubled === 0 && double.found.strayQuotes > 0 && backslashes(sample, mark, double.layout.delimiter)) {
    return { ...double.layout, escape: '\\', sepLine }
  }
  if (mark !== '' && quote === undefined && double.quoted === 0 && double.found.strayQuotes > 1) {
    return { ...double.layout, quote: '', escape: '', sepLine }
  }
  return { ...double.layout, sepLine }
}

function checkDelimiter(told: string): string {
  const named = new Map([
    ['\\t', '\t'],
    ['tab', '\t'],
    ['comma', ','],
    ['semicolon', ';'],
    ['pipe', '|'],
    ['space', ' '],
  ])
  const delimiter = named.get(told.toLowerCase()) ?? told
  if (delimiter === '' || /[\r\n"]/.test(delimiter))
    throw new Refusal(2, `“${told}” cannot be a delimiter.`, 'Give one such as --delimiter ";" or --delimiter "\\t".')
  return delimiter
}

function checkQuote(told: string): string {
  const quote = told.toLowerCase() === 'none' ? '' : told
  if (quote.length > 1 || /[\r\n,;\t]/.test(quote) || quote.charCodeAt(0) > 127) {
    throw new Refusal(2, `“${told}” cannot be a quote character.`, `Give one character such as --quote "'", or --quote none.`)
  }
  return quote
}

/** Evidence for backslash escapes: a backslash and a quote with ordinary text after them. */
function backslashes(sample: Buffer, quote: string, delimiter: string): boolean {
  const text = sample.toString('utf8', 0, WINDOW)
  const pair = `\\${quote}`
  for (let at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 2)) {
    const next = text[at + 2]
    if (next !== undefined && next !== quote && next !== delimiter && next !== '\n' && next !== '\r') return true
  }
  return false
}

/**
 * How well a layout explains the first records: the share of records that have the most usual number of cells, more where there are
 * more cells, less where quotes stand where none belongs.
 */
function tryLayout(sample: Buffer, whole: boolean, layout: Layout): Trial {
  const counts: number[] = []
  let quoted = 0
  let doubled = 0
  let firstQuoted = false
  const mark = layout.quote.charCodeAt(0)
  const enough = new Error('enough records')
  const scanner = createScanner('', { encoding: 'utf-8', encodingBy: 'valid-utf8', preamble: 0, ...layout }, row => {
    counts.push(row.count)
    for (let cell = 0; cell < row.count; cell++) {
      const start = row.starts[cell] ?? 0
      if (start > row.from && row.bytes[start - 1] === mark) quoted++
      doubled += row.escaped[cell] ?? 0
    }
    if (counts.length === 1) firstQuoted = quoted === row.count
    if (counts.length >= LOOK) throw enough
  })
  const size = Math.min(sample.length, WINDOW)
  const copy = Buffer.alloc(size + 1)
  sample.copy(copy, 0, 0, size)
  try {
    scanner.scan(copy, 0, size, whole && size === sample.length)
  } catch (error) {
    // A candidate that bursts a cap explains nothing.
    if (error !== enough && !(error instanceof Refusal)) throw error
    if (error !== enough) counts.length = 0
  }
  const usual = usualCount(counts)
  if (usual < 2) return { layout, score: 0, found: scanner.found, quoted, doubled, firstQuoted }
  const share = counts.filter(count => count === usual).length / counts.length
  const clean = counts.length / (counts.length + scanner.found.strayQuotes)
  return { layout, score: share * share * clean * (1 - 1 / usual), found: scanner.found, quoted, doubled, firstQuoted }
}

/** The number of cells that most records have; longer records weigh more, so that a few preamble lines do not outvote a small table. */
function usualCount(counts: readonly number[]): number {
  const tally = new Map<number, number>()
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1)
  let usual = 0
  let most = 0
  for (const [count, times] of tally) {
    const weight = times * Math.log2(count + 1)
    if (weight < most) continue
    usual = count
    most = weight
  }
  return usual
}

/** The index of the header among a file's first records: the first that has the usual number of cells and reads like names. */
export function findHeader(records: readonly (readonly string[])[], sepLine: boolean): number {
  const first = sepLine ? 1 : 0
  const usual = usualCount(records.slice(first).map(record => record.length))
  const index = records.findIndex((record, at) => at >= first && record.length === usual)
  if (index < 0 || readsLikeNames(records[index])) return Math.max(index, first)
  // Where every row is longer or shorter than the header, the first record of the usual length is data: the header stands before it.
  const before = records.slice(first, index).findLastIndex(record => record.length > 1 && readsLikeNames(record))
  if (before >= 0) return first + before
  // Preamble lines that a spreadsheet filled up with empty cells.
  const after = records.slice(index, index + 10).findIndex(record => record.filter(cell => cell.trim() !== '').length > 2)
  return after > 0 && readsLikeNames(records[index + after]) ? index + after : index
}

/** Half the cells are filled at least, none is a number or a date, none goes over lines or is very long. */
function readsLikeNames(record: readonly string[] | undefined): boolean {
  if (record === undefined) return false
  const filled = record.map(cell => cell.trim()).filter(cell => cell !== '')
  return (
    filled.length * 2 >= record.length && filled.every(cell => !/^[-+]?[\d.,:/\s-]+([ T]\d.*)?(Z|%)?$/.test(cell) && cell.length <= 200)
  )
}
