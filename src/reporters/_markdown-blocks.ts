import { markdownCode, markdownText } from '../text/safe.js'
import type { Facts, List, Piece, Section, Table, Words } from './_block.js'

/** A section under a heading of the level, its blocks apart. */
export function sectionMarkdown(section: Section, level: 2 | 3): readonly string[] {
  const note = section.note === undefined ? '' : cell(section.note)
  return [
    `${'#'.repeat(level)} ${markdownText(section.title)}`,
    note === '' ? '' : `_${note}_`,
    ...section.blocks.map(block => {
      if (block.kind === 'table') return block.rows.length === 0 ? '' : markdownTable(block)
      return block.kind === 'facts' ? markdownFacts(block) : markdownList(block)
    }),
  ]
}

/** A GFM table, text columns left and figures right. */
function markdownTable(table: Table): string {
  const used = table.columns.map(
    (column, at) => column.head !== '' || table.rows.some(row => (row[at] ?? []).some(piece => piece.text !== '')),
  )
  const line = (cells: readonly string[]) => `| ${cells.filter((_, at) => used[at]).join(' | ')} |`
  return [
    line(table.columns.map(column => markdownText(column.head.replace('\n', ' ')))),
    line(table.columns.map(column => (column.align === 'right' ? '--:' : ':--'))),
    ...table.rows.map(row => line(table.columns.map((_, at) => inTable(row[at] ?? [])))),
  ].join('\n')
}

/** Statements as a list, each label in bold and what stands under it a step in; a sparkline stands in a code span so that its bars keep their width. */
function markdownFacts(facts: Facts): string {
  return facts.rows
    .flatMap(row => [`- **${markdownText(row.label)}**: ${cell(row.words)}`, ...(row.more ?? []).map(words => `  - ${cell(words)}`)])
    .join('\n')
}

/** A list with another mark than that of facts, which would otherwise run into it. */
export function markdownList(list: List): string {
  return list.items.map(item => `* ${item[0]?.from === 'command' ? step(item) : cell(item)}`).join('\n')
}

/** The words as inline markdown on one line, outside tables. */
export function cell(words: Words): string {
  return words
    .map(piece => inline(piece, 'line'))
    .join('')
    .trim()
}

/** The words as a cell; what stands under the row above is marked, since leading spaces are lost. */
function inTable(words: Words): string {
  const text = words.map(piece => inline(piece, 'table')).join('')
  return text.startsWith('  ') ? `↳ ${text.trim()}` : text.trim()
}

function step([line, ...why]: Words): string {
  return `${line === undefined ? '' : inline(line, 'line')} – ${cell(why)}`
}

function inline(piece: Piece, where: 'table' | 'line'): string {
  if (piece.from === 'data' || piece.from === 'command') return markdownCode(piece.text, where)
  const [, before = '', inner = '', after = ''] = /^( *)(.*?)( *)$/s.exec(piece.text) ?? []
  if (inner === '') return piece.text
  if (/^[▁-█·()]*[▁-█][▁-█·()]*$/.test(inner)) return `${before}\`${inner}\`${after}`
  const text = piece.from === 'prose' ? quoted(inner, where) : markdownText(inner, where)
  return before + (piece.tone === 'bad' || piece.tone === 'strong' ? `**${text}**` : text) + after
}

/** What a sentence quotes “so” comes from the data: a code span within the quotes. */
function quoted(text: string, where: 'table' | 'line'): string {
  return text
    .split(/(“[^”]*”)/)
    .map(part => (part.startsWith('“') && part.length > 2 ? `“${markdownCode(part.slice(1, -1), where)}”` : markdownText(part, where)))
    .join('')
}
