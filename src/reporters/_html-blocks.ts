import type { Fact, Facts, List, Section, Table, Words } from './_block.js'
import { escapeHtml, inlineHtml } from './_html-text.js'

/** A section under a heading; `before` is HTML of charts that stands above its blocks. */
export function sectionHtml(section: Section, id: string, before = ''): string {
  const note = section.note === undefined || section.note.length === 0 ? '' : `\n<p class="note">${inlineHtml(section.note)}</p>`
  const blocks = section.blocks.map(block => blockHtml(block, section.title)).filter(text => text !== '')
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${escapeHtml(section.title)}</h2>${note}\n${[before, ...blocks].filter(text => text !== '').join('\n')}\n</section>`
}

/** Blocks that are opened only by who wants them. */
export function folded(title: string, inner: string): string {
  return `<details><summary>${escapeHtml(title)}</summary>\n${inner}\n</details>`
}

/** A table with headed columns and rows, in a region that scrolls on its own where the page is narrow. */
export function tableHtml(table: Table, label: string): string {
  if (table.rows.length === 0) return ''
  const used = table.columns.map(
    (column, at) => column.head !== '' || table.rows.some(row => (row[at] ?? []).some(piece => piece.text !== '')),
  )
  const kept = table.columns.map((column, at) => ({ column, at })).filter(({ at }) => used[at])
  const figure = (right: boolean) => (right ? ' class="n"' : '')
  const heads = kept.map(({ column: { head, align } }) =>
    head === '' ? '<td></td>' : `<th scope="col"${figure(align === 'right')}>${escapeHtml(head.replace('\n', ' '))}</th>`,
  )
  const rows = table.rows.map(row => {
    const cells = kept.map(({ column, at }, place) => cell(row[at] ?? [], place === 0, figure(column.align === 'right')))
    return `<tr>${cells.join('')}</tr>`
  })
  return `<div class="scroll" role="region" aria-label="${escapeHtml(label)}" tabindex="0">\n<table>\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n</div>`
}

function cell(words: Words, first: boolean, kind: string): string {
  const text = inlineHtml(words)
  if (!first) return `<td${kind}>${text}</td>`
  // What stands under the row above is indented by two spaces, which HTML would drop.
  return `<th scope="row"${words[0]?.text.startsWith('  ') ? ' class="under"' : ''}>${text.trim()}</th>`
}

function blockHtml(block: Table | Facts | List, title: string): string {
  if (block.kind === 'table') return tableHtml(block, title)
  return block.kind === 'facts' ? factsHtml(block) : listHtml(block)
}

/** Labelled statements as a description list; a label with a meaning is a badge. */
export function factsHtml({ rows }: Facts): string {
  return rows.length === 0 ? '' : `<dl>\n${rows.map(fact).join('\n')}\n</dl>`
}

function fact({ label, tone, words, more = [] }: Fact): string {
  const head = tone === undefined ? escapeHtml(label) : `<span class="badge ${tone}">${escapeHtml(label)}</span>`
  const under = more.map(line => `<p>${inlineHtml(line)}</p>`).join('')
  return `<div><dt>${head}</dt><dd>${inlineHtml(words)}${under}</dd></div>`
}

/** A list, a command with its purpose in one item. */
export function listHtml({ items }: List): string {
  if (items.length === 0) return ''
  const lines = items.map(item => {
    const [first, ...rest] = item
    return first?.from === 'command' ? `<li>${inlineHtml([first])} – ${inlineHtml(rest)}</li>` : `<li>${inlineHtml(item)}</li>`
  })
  return `<ul>\n${lines.join('\n')}\n</ul>`
}
