import { type Block, LONGEST_HEADING, RUN_IN } from './block.js'
import { cleanInline } from './inline.js'
import { type Marker, markerOf, startNesting } from './marker.js'
import { type Mapped, type RawLine, writingOver } from './source-map.js'
import { goesOn, widthOf } from './wrap.js'

const fence = /^(`{3,}|~{3,})/
const atx = /^(#{1,6})(?:[ \t]+|$)/
const rule = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const delimiter = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/
const definition = /^\[[^\]]{1,200}\]:\s*\S/
const FRONT_MATTER = 400

/**
 * Reads Markdown line by line: ATX and setext headings, nested lists, numbered clauses, tables, block quotes and paragraphs. Front matter, code fences,
 * comments and link definitions are left out.
 */
export function readMarkdown(raw: string, lines: readonly RawLine[]): readonly Block[] {
  const blocks: Block[] = []
  const writing = writingOver(raw)
  const nesting = startNesting()
  const width = widthOf(lines)
  let open: { kind: 'text' | 'item' | 'quote'; level: number; lines: number; quoted: number; last: string } | undefined
  let fenced: string | undefined
  let commentEnd = -1
  let blankBefore = true
  let columns: readonly string[] | undefined

  const add = (kind: Block['kind'], level: number, content: Mapped, above: readonly string[] = []): void => {
    if (content.text !== '') blocks.push({ kind, level, content, above })
  }
  const close = (): void => {
    if (open === undefined) return
    const { content, strong } = cleanInline(writing.take())
    const heads = open.kind === 'text' && open.lines === 1 && strong && content.text.length <= LONGEST_HEADING
    add(heads ? 'heading' : open.kind, heads ? RUN_IN : open.level, content)
    open = undefined
  }
  const heading = (level: number, from: number, to: number): void => {
    close()
    nesting.leave()
    writing.copy(from, to)
    add('heading', level, cleanInline(writing.take()).content)
  }
  const row = (from: number, to: number): void => {
    const cells = cellsOf(raw, from, to).map(([begin, end]) => {
      writing.copy(begin, end)
      return cleanInline(writing.take()).content
    })
    const first = cells[0]?.text ?? ''
    for (const [index, content] of cells.entries()) {
      if (columns === undefined) {
        add('heading', 0, content)
        continue
      }
      const heads = [columns[index] ?? '', index > 0 && first.length <= LONGEST_HEADING ? first : '']
      add(
        'cell',
        0,
        content,
        heads.filter(head => head !== ''),
      )
    }
    columns ??= cells.map(cell => cell.text)
  }
  const extend = (from: number, to: number, hard: boolean, sign: ' ' | '\n'): void => {
    if (open === undefined) return
    if (open.lines > 0) writing.blank(sign, from)
    writing.copy(from, to)
    if (hard) writing.blank('\n', to)
    open.lines++
    open.last = raw.slice(from, to)
  }

  for (let number = frontMatterEnd(raw, lines); number < lines.length; number++) {
    const line = lines[number]
    if (line === undefined) break
    let { from, to } = line
    if (from < commentEnd) {
      if (to <= commentEnd) continue
      from = commentEnd
    }
    let quoted = 0
    let indent = 0
    for (; from < to; from++) {
      const sign = raw[from]
      if (sign === '>') {
        quoted++
        indent = 0
      } else if (sign === ' ' || sign === '\u00a0') indent++
      else if (sign === '\t') indent += 4 - (indent % 4)
      else break
    }
    const written = raw.slice(from, to)
    const hard = /(?: {2}|\\)$/.test(written)
    while (to > from && /[\s\\]/.test(raw[to - 1] ?? '')) to--
    const text = raw.slice(from, to)
    const mark = fence.exec(text)?.[0]
    if (fenced !== undefined) {
      if (mark?.startsWith(fenced) && text === mark) fenced = undefined
      continue
    }
    if (mark !== undefined) {
      close()
      fenced = mark
      continue
    }
    if (text.startsWith('<!--')) {
      const end = raw.indexOf('-->', from)
      commentEnd = end < 0 ? raw.length : end + 3
      if (commentEnd >= to) continue
    }
    if (text === '') {
      close()
      blankBefore = true
      columns = undefined
      continue
    }
    if (open !== undefined && quoted !== open.quoted && (quoted > 0 || /[.!?…:”“"»]$/.test(open.last))) close()
    const next = lines[number + 1]
    const hashes = atx.exec(text)
    if (columns !== undefined && text.includes('|')) row(from, to)
    else if (hashes !== null) heading(hashes[1]?.length ?? 1, from + hashes[0].length, endOfHeading(raw, from + hashes[0].length, to))
    else if (open?.kind === 'text' && open.lines <= 3 && /^(?:={2,}|-{2,})$/.test(text)) {
      const { content } = cleanInline(writing.take())
      open = undefined
      nesting.leave()
      add('heading', text.startsWith('=') ? 1 : 2, content)
    } else if (rule.test(text)) close()
    else if (text.includes('|') && next !== undefined && isDelimiter(raw, next)) {
      close()
      columns = undefined
      row(from, to)
      number++
    } else if (!definition.test(text)) {
      columns = undefined
      const marker = markerHere(text, open === undefined || open.kind === 'item')
      if (marker !== undefined) {
        close()
        open = { kind: quoted > 0 ? 'quote' : 'item', level: quoted > 0 ? 0 : nesting.enter(indent, marker), lines: 0, quoted, last: '' }
        extend(from + marker.length, to, hard, ' ')
      } else {
        if (open === undefined) {
          const depth = blankBefore && indent === 0 ? undefined : nesting.within(indent)
          if (depth === undefined) nesting.leave()
          const kind = quoted > 0 ? 'quote' : depth === undefined ? 'text' : 'item'
          open = { kind, level: quoted > 0 ? 0 : (depth ?? 0), lines: 0, quoted, last: '' }
        }
        extend(from, to, hard, goesOn(open.last, text, width) ? ' ' : '\n')
      }
    }
    blankBefore = false
  }
  close()
  return blocks
}

/** A dash in running text is no item, and neither is a number, unless it begins a paragraph, follows an item or is the first of a list. */
function markerHere(text: string, fresh: boolean): Marker | undefined {
  const marker = markerOf(text)
  if (marker === undefined || fresh) return marker
  if (marker.kind === 'bullet') return /[–—·]/.test(marker.label) ? undefined : marker
  return marker.kind === 'clause' || marker.label === '1' || marker.label === 'a' ? marker : undefined
}

function frontMatterEnd(raw: string, lines: readonly RawLine[]): number {
  const textOf = (line: RawLine | undefined): string => (line === undefined ? '' : raw.slice(line.from, line.to).trimEnd())
  if (textOf(lines[0]) !== '---') return 0
  for (let number = 1; number < Math.min(lines.length, FRONT_MATTER); number++)
    if (/^(?:---|\.\.\.)$/.test(textOf(lines[number]))) return number + 1
  return 0
}

function isDelimiter(raw: string, { from, to }: RawLine): boolean {
  const text = raw.slice(from, to).replace(/^[\s>]+/, '')
  return text.includes('-') && text.includes('|') && to - from < 2000 && delimiter.test(text)
}

function endOfHeading(raw: string, from: number, to: number): number {
  let end = to
  while (end > from && raw[end - 1] === '#') end--
  return end === from || end === to || /\s/.test(raw[end - 1] ?? '') ? end : to
}

/** The cells of a table row, [from, to); “\|” is no border. */
function cellsOf(raw: string, from: number, to: number): readonly (readonly [number, number])[] {
  const cells: (readonly [number, number])[] = []
  let begin = raw[from] === '|' ? from + 1 : from
  for (let at = begin; at < to; at++) {
    if (raw[at] === '\\') at++
    else if (raw[at] === '|') {
      cells.push([begin, at])
      begin = at + 1
    }
  }
  if (raw.slice(begin, to).trim() !== '') cells.push([begin, to])
  return cells
}
