import type { RawLine } from './source-map.js'

const NARROWEST = 50
const WIDEST = 120

/** The width at which the lines of a text were wrapped: its longest line, those too long for a wrapped one left out. */
export function widthOf(lines: readonly RawLine[]): number {
  let width = NARROWEST
  for (const { from, to } of lines) if (to - from <= WIDEST && to - from > width) width = to - from
  return width
}

/**
 * Whether a line goes on in the next one: the next begins with a small letter, or the line ends in a comma, or the first word of the next line had no
 * room. A sentence that ends with its line is told by the split into sentences, not here.
 */
export function goesOn(line: string, next: string, width: number): boolean {
  const last = line.trimEnd().at(-1) ?? ''
  if (/[,.!?…]/.test(last)) return true
  if (last === ':') return /^\p{Ll}/u.test(next)
  if (/^["„“«(]?\p{Ll}/u.test(next) || line.length > WIDEST) return true
  const word = next.slice(0, WIDEST).search(/\s|$/)
  return line.trimEnd().length + 1 + word > width
}
