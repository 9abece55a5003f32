import { type Block, LONGEST_HEADING, RUN_IN } from './block.js'
import { type Marker, markerOf, startNesting } from './marker.js'
import { type RawLine, writingOver } from './source-map.js'
import { goesOn, widthOf } from './wrap.js'

const underline = /^[=\-~_*]{3,}$/
const part =
  /^(?:article|section|chapter|part|clause|annex|straipsnis|skyrius|skirsnis|priedas|peatükk|paragrahv|jagu|lisa|član|clan|glava|odeljak|prilog|члан|глава|одељак|прилог)\s+[\dIVX]{1,5}\b/iu
const partAfter = /^[\dIVX]{1,5}\.?\s+(?:straipsnis|skyrius|skirsnis|peatükk|jagu|član|глава)\b/iu
const LONGEST_CAPITALS = 100

interface Shape {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly indent: number
  readonly quoted: boolean
  readonly marker: Marker | undefined
  readonly capitals: boolean
}

/**
 * Reads plain text line by line: headings by their form (in capitals, underlined, numbered and short, “§ 3”), bullets and numbered clauses with their
 * indented continuation, "> " quotations and paragraphs, whose wrapped lines are joined.
 */
export function readPlain(raw: string, lines: readonly RawLine[]): readonly Block[] {
  const shapes = lines.map(line => shapeOf(raw, line))
  const following = nextFilled(shapes)
  const width = widthOf(lines)
  const writing = writingOver(raw)
  const nesting = startNesting()
  const blocks: Block[] = []
  let open: { kind: 'text' | 'item' | 'quote'; level: number; indent: number; last: string } | undefined
  let listed: { readonly kind: string; readonly indent: number } | undefined
  let blankBefore = true

  const close = (): void => {
    if (open === undefined) return
    const content = writing.take()
    if (content.text !== '') blocks.push({ kind: open.kind, level: open.level, content, above: [] })
    open = undefined
  }
  const heading = (level: number, from: number, to: number): void => {
    close()
    nesting.leave()
    listed = undefined
    writing.copy(from, to)
    blocks.push({ kind: 'heading', level, content: writing.take(), above: [] })
  }
  const begin = (kind: 'text' | 'item' | 'quote', level: number, shape: Shape, from: number): void => {
    close()
    open = { kind, level, indent: shape.indent, last: shape.text }
    writing.copy(from, shape.to)
  }
  const extend = (shape: Shape): void => {
    if (open === undefined) return
    writing.blank(goesOn(open.last, shape.text, width) ? ' ' : '\n', shape.from)
    writing.copy(shape.from, shape.to)
    open.last = shape.text
  }

  shapes.forEach((shape, index) => {
    const { text, marker, from, to, indent } = shape
    const next = shapes[index + 1]
    if (text === '' || underline.test(text)) {
      close()
      blankBefore = true
      return
    }
    const fresh = open === undefined || shape.capitals
    if (next !== undefined && fresh && isUnderlined(shape, next))
      heading(next.text.startsWith('=') ? 2 : 3, from + (marker?.length ?? 0), to)
    else if (shape.capitals && !(shapes[index - 1]?.capitals && next?.capitals) && !(marker?.kind === 'bullet'))
      heading(blocks.length === 0 ? 1 : 2, from + (marker?.length ?? 0), to)
    else if (text.length <= LONGEST_HEADING && (part.test(text) || partAfter.test(text)) && !/[.;,]$/.test(text.slice(8)))
      heading(3, from, to)
    else if (shape.quoted) {
      if (open?.kind === 'quote') extend(shape)
      else begin('quote', 0, shape, from)
    } else if (marker !== undefined && (open === undefined || startsItem(marker, open))) {
      const rank = numberedHeading(shape, next, shapes[following[index] ?? -1], listed)
      if (rank !== undefined) heading(rank, from + marker.length, to)
      else {
        begin('item', nesting.enter(indent, marker), shape, from + marker.length)
        listed = { kind: marker.kind, indent }
      }
    } else if (
      open !== undefined &&
      open.kind !== 'quote' &&
      (open.kind === 'text' || indent > open.indent || goesOnItem(open.last, text, width))
    )
      extend(shape)
    else {
      const depth = indent > 0 || !blankBefore ? nesting.within(indent) : undefined
      if (depth === undefined) {
        nesting.leave()
        listed = undefined
      }
      begin(depth === undefined ? 'text' : 'item', depth ?? 0, shape, from)
    }
    blankBefore = false
  })
  close()
  // A first line that stands alone is the title.
  const [first, second] = blocks
  const titled =
    first?.kind === 'text' && second !== undefined && first.content.text.length <= LONGEST_HEADING && !/[.!?:;,]$/.test(first.content.text)
  return titled && aloneOnTop(shapes) ? [{ ...first, kind: 'heading', level: 1 }, ...blocks.slice(1)] : blocks
}

function aloneOnTop(shapes: readonly Shape[]): boolean {
  const at = shapes.findIndex(shape => shape.text !== '')
  return shapes[at + 1]?.text === ''
}

function shapeOf(raw: string, line: RawLine): Shape {
  let { from, to } = line
  let indent = 0
  let quoted = false
  for (; from < to; from++) {
    const sign = raw[from]
    if (sign === ' ' || sign === '\u00a0') indent++
    else if (sign === '\t') indent += 4 - (indent % 4)
    else if (sign === '>') quoted = true
    else break
  }
  while (to > from && /\s/.test(raw[to - 1] ?? '')) to--
  const text = raw.slice(from, to)
  return { from, to, text, indent, quoted, marker: markerOf(text), capitals: isCapitals(text) }
}

/** A line in capitals that no full stop ends; what stands in quotation marks may be as it likes. */
function isCapitals(text: string): boolean {
  if (text.length > LONGEST_CAPITALS || /[.!?;,]$/.test(text)) return false
  const bare = text.replace(/[„“"«][^„“”"»]{1,60}[“”"»]/g, '')
  const capitals = bare.match(/\p{Lu}/gu)?.length ?? 0
  return capitals >= 3 && !/\p{Ll}/u.test(bare)
}

function isUnderlined(shape: Shape, next: Shape): boolean {
  return underline.test(next.text) && shape.text.length <= LONGEST_HEADING && next.text.length >= shape.text.length / 2
}

function startsItem(marker: Marker, open: { readonly kind: string; readonly last: string }): boolean {
  if (open.kind === 'item' || marker.kind === 'clause') return true
  if (/[:;.!?]$/.test(open.last)) return true
  return marker.kind === 'bullet' ? !/[–—·]/.test(marker.label) : marker.label === '1' || marker.label === 'a' || marker.label === 'i'
}

/** A line below an item that is not indented goes on in it only where it cannot begin anew. */
function goesOnItem(last: string, text: string, width: number): boolean {
  return !/[.!?:]$/.test(last) && goesOn(last, text, width)
}

/** The rank of a numbered line that is a heading: short, without a full stop, not one of a run of items; undefined where it is an item. */
function numberedHeading(
  { text, marker, indent }: Shape,
  next: Shape | undefined,
  filled: Shape | undefined,
  listed: { readonly kind: string; readonly indent: number } | undefined,
): number | undefined {
  if (marker === undefined || (marker.kind !== 'number' && marker.kind !== 'clause' && marker.kind !== 'roman')) return undefined
  const title = text.slice(marker.length)
  if (title.length > 60 || /[.!?;:,]$/.test(title) || title.split(/\s+/).length > 8 || filled === undefined) return undefined
  if (listed?.kind === marker.kind && listed.indent === indent) return undefined
  const depth = marker.label.split('.').length
  const sibling = filled.marker?.kind === marker.kind && filled.marker.label.split('.').length === depth && filled.indent === indent
  if (sibling) return undefined
  const begins = filled.marker !== undefined || /^["„“«(]?[\p{Lu}\d]/u.test(filled.text)
  return begins && (next?.text === '' || filled.indent >= indent) ? Math.min(2 + depth, RUN_IN - 1) : undefined
}

/** By line, the number of the next line that holds something. */
function nextFilled(shapes: readonly Shape[]): Int32Array {
  const following = new Int32Array(shapes.length).fill(-1)
  for (let index = shapes.length - 2; index >= 0; index--)
    following[index] = shapes[index + 1]?.text === '' ? (following[index + 1] ?? -1) : index + 1
  return following
}
