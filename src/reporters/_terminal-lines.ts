import type { ChalkInstance } from 'chalk'
import { displayWidth, safeText, truncate } from '../text/safe.js'
import type { Piece, Tone, Words } from './_block.js'

/** Pieces of text as they stand in a terminal, before colour: escaped, and cut where one would fill the line. */
export type Shown = readonly { readonly text: string; readonly tone: Tone | 'command' | undefined }[]

/** The words escaped for a terminal; text from data is cut to `longest` columns, commands never. */
export function shown(words: Words, longest: number): Shown {
  return words.map((piece: Piece) => {
    const text = safeText(piece.text)
    return { text: piece.from === 'data' ? truncate(text, longest) : text, tone: piece.from === 'command' ? 'command' : piece.tone }
  })
}

/** A piece of up to so many columns is not broken at its spaces. */
const short = 24

/** Columns the pieces take. */
export function widthOf(line: Shown): number {
  return line.reduce((sum, piece) => sum + displayWidth(piece.text), 0)
}

/** The pieces in colour. */
export function painted(line: Shown, chalk: ChalkInstance): string {
  const paint = { bad: chalk.red, warn: chalk.yellow, good: chalk.green, dim: chalk.dim, strong: chalk.bold, command: chalk.cyan }
  return line.map(({ text, tone }) => (tone === undefined || text.trim() === '' ? text : paint[tone](text))).join('')
}

/** The pieces cut to a width, the end marked with `…`. */
export function cut(line: Shown, width: number): Shown {
  if (widthOf(line) <= width) return line
  let left = width
  const kept: { text: string; tone: Shown[number]['tone'] }[] = []
  for (const piece of line) {
    const room = displayWidth(piece.text)
    if (room < left) kept.push(piece)
    else {
      kept.push({ text: truncate(`${piece.text} `, left), tone: piece.tone })
      break
    }
    left -= room
  }
  return kept
}

/** The pieces broken at spaces into lines of at most `width` columns; a word that is wider than a line is cut. */
export function wrapped(line: Shown, width: number): readonly Shown[] {
  const lines: { text: string; tone: Shown[number]['tone'] }[][] = [[]]
  let used = 0
  for (const unit of unbroken(line)) {
    const space = unit.text.trim() === ''
    const room = displayWidth(unit.text)
    if (used + room + unit.glued > width && used > 0 && !space) {
      trimEnd(lines.at(-1))
      lines.push([])
      used = 0
    }
    if (space && used === 0 && lines.length > 1) continue
    const text = truncate(unit.text, width)
    append(lines.at(-1), text, unit.tone)
    used += displayWidth(text)
  }
  trimEnd(lines.at(-1))
  return lines
}

/** Words and the spaces between them, short pieces such as `still open 9` in one; `glued` is how many columns of the next pieces may not be parted from this one. */
function unbroken(line: Shown): readonly { text: string; tone: Shown[number]['tone']; glued: number }[] {
  const units = line.flatMap(piece => broken(piece.text).map(text => ({ text, tone: piece.tone, glued: 0 })))
  for (let at = units.length - 2; at >= 0; at--) {
    const [unit, next] = [units[at], units[at + 1]]
    if (unit !== undefined && next !== undefined && !unit.text.startsWith(' ') && !next.text.startsWith(' '))
      unit.glued = displayWidth(next.text) + next.glued
  }
  return units
}

function broken(text: string): readonly string[] {
  const whole = text.trim()
  if (whole === '' || displayWidth(whole) > short) return text.match(/ +|[^ ]+/g) ?? []
  const at = text.indexOf(whole)
  return [text.slice(0, at), whole, text.slice(at + whole.length)].filter(part => part !== '')
}

/** Puts text at the end of a line, into its last piece where that has the same tone. */
function append(line: { text: string; tone: Shown[number]['tone'] }[] | undefined, text: string, tone: Shown[number]['tone']): void {
  const last = line?.at(-1)
  if (last !== undefined && last.tone === tone) last.text += text
  else line?.push({ text, tone })
}

function trimEnd(line: { text: string }[] | undefined): void {
  while (line?.at(-1)?.text.trim() === '') line.pop()
  const last = line?.at(-1)
  if (last !== undefined) last.text = last.text.trimEnd()
}
