import type { Language } from '../../model/signal.js'
import { type Block, RUN_IN } from './block.js'
import { readHtml } from './html.js'
import { disavows, type Example, exampleOf, isQuotation, ownExample, quotes, refuses } from './labels.js'
import { readMarkdown } from './markdown.js'
import { markerOf } from './marker.js'
import { readPlain } from './plain.js'
import { sentencesOf } from './sentences.js'
import { linesOf, type Mapped, placesOf, type RawPlace, slice } from './source-map.js'
import { guessClause, guessDocument } from './tongue.js'

/** One sentence of a document, or one of an item, a cell or a quotation. */
export interface Clause {
  /** Inline tags and emphasis marks removed, entities decoded, soft line breaks joined; without its number or bullet. */
  readonly text: string
  /** Of its first character in the raw file, from 1; columns count UTF-16 units. */
  readonly line: number
  readonly column: number
  /** From outermost to nearest; for a cell also what heads its column and its row. */
  readonly headings: readonly string[]
  readonly kind: 'sentence' | 'item' | 'cell' | 'heading' | 'quote'
  /** The sentence that introduces the list (“Agents must:”). */
  readonly lead: string | undefined
  /** The paragraph, item or cell it stands in, counted from 0: its neighbours share the number. */
  readonly block: number
  /** Of the clause where it is plain, else of most of the document. */
  readonly language: Language | undefined
  /** Whether it stands under a heading or label such as “do not say”, “wrong:” or “good example”. */
  readonly example: Example | undefined
  /** The raw place of a UTF-16 unit of `text`; of its end for its length. */
  at(offset: number): RawPlace
}

interface Draft extends Omit<Clause, 'language' | 'example'> {
  example: Example | undefined
}

// Ranks below every heading: a short lead heads its list, the first words of a paragraph head the rest of it.
const LIST_LEAD = 8
const LONGEST_LEAD = 60

/** Splits a document into its clauses, in the order of the file. */
export function clausesOf(text: string, type: 'md' | 'txt' | 'html'): readonly Clause[] {
  const lines = linesOf(text)
  const places = placesOf(lines)
  const blocks = type === 'html' ? readHtml(text) : type === 'md' ? readMarkdown(text, lines) : readPlain(text, lines)
  const outline: { readonly level: number; readonly text: string }[] = []
  const drafts: Draft[] = []
  // By nesting, the sentence that introduces the items there.
  let leads: (string | undefined)[] = []

  blocks.forEach((block, number) => {
    const { kind, content } = unnumbered(block)
    const next = blocks[number + 1]?.kind
    const introduces = kind === 'text' && content.text.endsWith(':') && (next === 'item' || next === 'quote')
    const heads = kind === 'heading' || (introduces && content.text.length <= LONGEST_LEAD && sentencesOf(content.text).length === 1)
    if (heads || kind === 'text') cut(outline, kind === 'heading' ? block.level || LIST_LEAD : LIST_LEAD)
    // A label in bold covers a list, a quotation or one paragraph: more would hide what follows it.
    const top = outline.at(-1)
    const past = blocks[number - 1]?.kind !== 'heading'
    if (kind === 'text' && top?.level === RUN_IN && past && exampleOf(top.text) !== undefined) outline.pop()
    if (heads) {
      drafts.push(
        draft(
          content,
          'heading',
          number,
          outline.map(each => each.text),
          undefined,
          places,
        ),
      )
      const title = content.text.replace(/\s*:$/, '').replaceAll('\n', ' ')
      if (kind !== 'heading' || block.level > 0) outline.push({ level: kind === 'heading' ? block.level : LIST_LEAD, text: title })
      leads = kind === 'heading' ? [] : [content.text]
      return
    }
    const depth = kind === 'item' ? block.level : 0
    const previous = blocks[number - 1]?.kind
    const labelled = kind === 'text' && leads[0] !== undefined && previous === 'text' && exampleOf(leads[0].replace(/:$/, '')) !== undefined
    const lead =
      kind === 'item' || kind === 'quote' || labelled ? leads.slice(0, depth + 1).findLast(each => each !== undefined) : undefined
    const headings = [...outline.map(each => each.text), ...block.above]
    const spans = sentencesOf(content.text)
    let runIn: string | undefined
    let label: Example | undefined
    for (const [index, [from, to]] of spans.entries()) {
      const part = slice(content, from, to)
      const above = runIn === undefined ? headings : [...headings, runIn]
      const made = draft(part, kind === 'text' ? 'sentence' : kind, number, above, lead, places)
      const own = ownExample(made.text)
      made.example = own ?? label ?? around(made.text, lead, above)
      // A label without quoted words in its own sentence goes on to the end of its paragraph.
      label = own === undefined ? label : quotes(made.text) ? undefined : own
      const before = drafts.at(-1)
      if (before !== undefined && before.kind !== 'heading' && quotes(before.text) && disavows(made.text)) before.example = 'bad'
      drafts.push(made)
      if (index === 0 && kind === 'text' && made.line === lineOf(content, spans[1]?.[0], places)) runIn = runInHeading(made.text)
      if (index === 0 && runIn !== undefined) drafts[drafts.length - 1] = { ...made, kind: 'heading' }
    }
    const last = drafts.at(-1)?.text ?? ''
    const opens = /[:,–—-]$/.test(last) || !/[.!?…"”“»)]$/.test(last)
    if (kind === 'text') leads = opens ? [last] : []
    else if (kind === 'item')
      leads = [...Array.from({ length: depth + 1 }, (_, index) => leads[index]), ...(last.endsWith(':') ? [last] : [])]
  })

  const spoken = guessDocument(drafts.map(each => each.text))
  return drafts.map(each => ({ ...each, language: guessClause(each.text) ?? spoken }))
}

function draft(
  { text, from }: Mapped,
  kind: Clause['kind'],
  block: number,
  headings: readonly string[],
  lead: string | undefined,
  places: (offset: number) => RawPlace,
): Draft {
  const at = (offset: number): RawPlace => {
    const raw = from[Math.min(Math.max(offset, 0), from.length - 1)] ?? 0
    return places(offset >= from.length ? raw + 1 : raw)
  }
  return { text: text.replaceAll('\n', ' '), ...at(0), headings, kind, lead, block, example: undefined, at }
}

/** A heading or paragraph without its number; a numbered paragraph is an item. */
function unnumbered({ kind, content }: Block): { readonly kind: Block['kind']; readonly content: Mapped } {
  if (kind !== 'heading' && kind !== 'text') return { kind, content }
  const bare = /^\d{1,3}[ \t]+(?=\p{Lu})/u.exec(content.text)
  const marker = kind === 'heading' && bare !== null ? { length: bare[0].length, kind: 'number' } : markerOf(content.text)
  if (marker === undefined || (kind === 'text' && marker.kind === 'bullet' && /^[–—]/.test(content.text))) return { kind, content }
  return { kind: kind === 'text' ? 'item' : kind, content: slice(content, marker.length, content.text.length) }
}

function cut(outline: { readonly level: number }[], level: number): void {
  while ((outline.at(-1)?.level ?? 0) >= level) outline.pop()
}

/** “Social media.” before the sentences of its paragraph, on the line where they begin, heads them. */
function runInHeading(text: string): string | undefined {
  return /^\p{Lu}[^.!?:,]{1,40}[.:]$/u.test(text) && text.split(/\s+/).length <= 2 ? text.slice(0, -1) : undefined
}

function lineOf({ from }: Mapped, offset: number | undefined, places: (offset: number) => RawPlace): number | undefined {
  return offset === undefined ? undefined : places(from[offset] ?? 0).line
}

/** What the lead or the nearest heading that is a label says. */
function around(text: string, lead: string | undefined, headings: readonly string[]): Example | undefined {
  const bare = lead?.replace(/\s*[:–—-]$/, '')
  const led = bare === undefined ? undefined : exampleOf(bare)
  if (led !== undefined) return led
  if (isQuotation(text) && (bare === undefined ? headings : [...headings, bare]).some(refuses)) return 'bad'
  for (const heading of headings.toReversed()) {
    const found = exampleOf(heading)
    if (found !== undefined) return found
  }
  return undefined
}
