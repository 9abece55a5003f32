import { type Block, LONGEST_HEADING, RUN_IN } from './block.js'
import { entityAt } from './entities.js'
import { isBlank, writingOver } from './source-map.js'

const breaking = new Set(
  (
    'address article aside body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hr html ' +
    'legend li main menu nav ol optgroup option p pre section select summary table tbody td tfoot th thead tr ul blockquote button textarea'
  ).split(' '),
)
const hidden = /^(?:script|style|template|noscript|title|iframe|svg|math|object)$/
const struck = new Set(['del', 's', 'strike'])
const bold = new Set(['b', 'strong'])
const tagName = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})/y

interface Row {
  columns: readonly string[]
  cells: string[]
  heads: boolean
}

/**
 * Reads HTML with a tolerant tokenizer, in time linear in its length: comments, scripts, styles and struck-out text are left out, entities decoded,
 * inline elements joined; headings, paragraphs, items, definitions, cells and block quotes become blocks.
 */
export function readHtml(raw: string): readonly Block[] {
  const blocks: Block[] = []
  const writing = writingOver(raw)
  const depth = { list: 0, item: 0, quote: 0, struck: 0, bold: 0, pre: 0 }
  const rows: Row[] = []
  let heading = 0
  let cell: 'td' | 'th' | undefined
  let term = false
  let written = ''
  let seen = { bold: 0, all: 0 }

  const flush = (): void => {
    const content = writing.take()
    const strong = seen.all > 0 && seen.bold === seen.all
    seen = { bold: 0, all: 0 }
    depth.struck = 0
    depth.bold = 0
    if (content.text === '') return
    const row = rows.at(-1)
    if (heading > 0 || term) blocks.push({ kind: 'heading', level: heading > 0 ? heading : RUN_IN, content, above: [] })
    else if (cell !== undefined && row !== undefined) {
      const first = row.cells[0] ?? ''
      written = written === '' ? content.text : `${written} ${content.text}`
      const above = [row.columns[row.cells.length] ?? '', row.cells.length > 0 && first.length <= LONGEST_HEADING ? first : '']
      blocks.push({
        kind: cell === 'th' ? 'heading' : 'cell',
        level: 0,
        content,
        above: cell === 'th' ? [] : above.filter(head => head !== ''),
      })
    } else if (depth.quote > 0) blocks.push({ kind: 'quote', level: 0, content, above: [] })
    else if (depth.item > 0) blocks.push({ kind: 'item', level: Math.max(depth.list - 1, 0), content, above: [] })
    else if (strong && content.text.length <= LONGEST_HEADING && !/\n/.test(content.text))
      blocks.push({ kind: 'heading', level: RUN_IN, content, above: [] })
    else blocks.push({ kind: 'text', level: 0, content, above: [] })
  }
  const endCell = (): void => {
    flush()
    const row = rows.at(-1)
    if (cell === undefined || row === undefined) return
    row.cells.push(written)
    written = ''
    row.heads &&= cell === 'th'
    cell = undefined
  }
  const endRow = (): void => {
    endCell()
    const row = rows.at(-1)
    if (row === undefined) return
    if (row.heads && row.cells.length > 1) row.columns = row.cells
    row.cells = []
    row.heads = true
  }
  const tag = (name: string, closing: boolean, at: number): void => {
    const step = closing ? -1 : 1
    if (struck.has(name)) depth.struck = Math.max(depth.struck + step, 0)
    else if (bold.has(name)) depth.bold = Math.max(depth.bold + step, 0)
    else if (name === 'br') writing.blank('\n', at)
    else if (name === 'q') writing.put(closing ? '”' : '“', at)
    if (!breaking.has(name)) return
    if (name === 'td' || name === 'th') endCell()
    else if (name === 'tr' || name === 'table') endRow()
    else flush()
    if (name === 'table' && !closing) rows.push({ columns: [], cells: [], heads: true })
    else if (name === 'table') rows.pop()
    else if (name === 'td' || name === 'th') cell = closing ? undefined : name
    else if (/^h[1-6]$/.test(name)) heading = closing ? 0 : Number(name[1])
    else if (name === 'dt') term = !closing
    else if (name === 'dd') {
      term = false
      depth.item = closing ? 0 : 1
    } else if (name === 'dl') {
      term = false
      depth.item = depth.list
    } else if (name === 'ul' || name === 'ol' || name === 'menu') {
      depth.list = Math.max(depth.list + step, 0)
      depth.item = closing ? depth.list : depth.item
    } else if (name === 'li') depth.item = closing ? Math.max(depth.list - 1, 0) : Math.max(depth.list, 1)
    else if (name === 'blockquote') depth.quote = Math.max(depth.quote + step, 0)
    else if (name === 'pre') depth.pre = Math.max(depth.pre + step, 0)
    // What was never closed ends where a new part of the page begins.
    if (heading > 0 && !/^h[1-6]$/.test(name)) heading = 0
  }
  const text = (from: number, to: number): void => {
    if (depth.struck > 0) return
    let at = from
    while (at < to) {
      const begin = at
      while (at < to && !isBlank(raw.charCodeAt(at)) && raw[at] !== '&') at++
      if (at > begin) {
        writing.copy(begin, at)
        seen.all += at - begin
        if (depth.bold > 0) seen.bold += at - begin
      }
      const first = at
      let lineEnd = false
      while (at < to && isBlank(raw.charCodeAt(at))) lineEnd = raw[at++] === '\n' || lineEnd
      if (at > first) writing.blank(depth.pre > 0 && lineEnd ? '\n' : ' ', first)
      if (at < to && raw[at] === '&') {
        const entity = entityAt(raw, at)
        if (entity === undefined) writing.copy(at, at + 1)
        else if (entity.text === ' ') writing.blank(' ', at)
        else writing.put(entity.text, at)
        at = Math.min(at + (entity?.length ?? 1), to)
      }
    }
  }

  const tagEnd = tagEnds(raw)
  let at = 0
  while (at < raw.length) {
    const open = raw.indexOf('<', at)
    if (open < 0) {
      text(at, raw.length)
      break
    }
    if (open > at) text(at, open)
    if (!/[a-zA-Z/!?]/.test(raw[open + 1] ?? '')) {
      let end = open + 1
      while (raw[end] === '<') end++
      if (end > open + 1) end--
      text(open, end)
      at = end
      continue
    }
    if (raw.startsWith('<!--', open)) {
      const end = raw.indexOf('-->', open + 4)
      at = end < 0 ? raw.length : end + 3
      continue
    }
    tagName.lastIndex = open
    const found = tagName.exec(raw)
    const end = tagEnd(open + 1)
    if (end < 0) {
      text(open, open + 1)
      at = open + 1
      continue
    }
    at = end
    if (found === null) continue
    const name = (found[2] ?? '').toLowerCase()
    const closing = found[1] === '/'
    if (hidden.test(name) && !closing && raw[end - 2] !== '/') at = hiddenEnd(raw, name, end)
    else tag(name, closing, open)
  }
  endRow()
  flush()
  return blocks
}

function hiddenEnd(raw: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi')
  closing.lastIndex = from
  const end = closing.exec(raw)
  return end === null ? raw.length : end.index
}

/**
 * Gives the offset behind the “>” of the tag that `from` stands in, quoted attributes passed over; −1 where none follows. No part of the text is
 * read twice for quotes, so that no input makes this slow.
 */
function tagEnds(raw: string): (from: number) => number {
  let read = 0
  let unclosed = false
  const nearest = (from: number): number => {
    if (unclosed) return -1
    const end = raw.indexOf('>', from)
    unclosed = end < 0
    return end < 0 ? -1 : end + 1
  }
  return from => {
    if (from < read) return nearest(from)
    let value = false
    for (let at = from; at < raw.length; at++) {
      const sign = raw[at] ?? ''
      if (sign === '>') return at + 1
      if (value && (sign === '"' || sign === "'")) {
        const end = raw.indexOf(sign, at + 1)
        if (end < 0) break
        at = end
      }
      value = sign === '=' || (value && isBlank(raw.charCodeAt(at)))
    }
    read = raw.length
    return nearest(from)
  }
}
