import { safeText } from '../text/safe.js'
import type { Piece, Words } from './_block.js'

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['`', '&#96;'],
])

/** Text for an element or a quoted attribute, in one visible line: nothing in it can become markup or steer a terminal that shows the file. */
export function escapeHtml(text: string): string {
  return safeText(text).replace(/[&<>"'`]/g, character => entities.get(character) ?? '')
}

/** Words as inline HTML; text from data stands apart in its own direction. */
export function inlineHtml(words: Words): string {
  return words.map(inline).join('')
}

function inline(piece: Piece): string {
  const text = escapeHtml(piece.text)
  if (text === '') return ''
  const inner = piece.from === 'data' ? `<bdi>${text}</bdi>` : piece.from === 'command' ? `<code>${text}</code>` : text
  if (piece.tone === undefined) return inner
  return piece.tone === 'strong' ? `<strong>${inner}</strong>` : `<span class="${piece.tone}">${inner}</span>`
}
