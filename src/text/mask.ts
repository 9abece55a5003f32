import { type PrivateKind, privateWords } from './_private-words.js'
import { Placeholders } from './placeholders.js'

export type { PrivateKind } from './_private-words.js'

/** Masks texts so that the same value has the same placeholder, such as `[EMAIL-1]`, through one run. */
export interface Masker {
  /** The text in NFKC without invisible characters, and with a placeholder for each private word. */
  mask(text: string): string
  /** At most `width` characters of the masked text about the UTF-16 span [from, to) of the original, on one line, with `…` where it goes on; a placeholder's number counts as one, since it tells only what came first. */
  maskedExcerpt(text: string, span: readonly [number, number], width?: number): string
}

const invisible =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]|\u034f|[\u17b4\u17b5]|[\u180b-\u180d\u180f]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]/gu
// What an excerpt may need of a long text: its words are masked whole, so a cut stands at a space where there is one.
const surroundings = 2000

/**
 * A masker whose placeholders count from 1; make one a run, since its memory holds the values it has masked. `placeholder` makes other ones: it is
 * given the kind and the value in one spelling.
 */
export function maskerOf(placeholder: (kind: PrivateKind, value: string) => string = counted()): Masker {
  const pieces = (normal: string): Piece[] => {
    const made: Piece[] = []
    let at = 0
    for (const { kind, from, to } of privateWords(normal)) {
      if (from > at) made.push({ text: normal.slice(at, from), from: at, to: from, whole: false })
      made.push({ text: placeholder(kind, oneSpelling(kind, normal.slice(from, to))), from, to, whole: true })
      at = to
    }
    if (at < normal.length) made.push({ text: normal.slice(at), from: at, to: normal.length, whole: false })
    return made
  }
  return {
    mask: text =>
      pieces(normalised(text))
        .map(piece => piece.text)
        .join(''),
    maskedExcerpt: (text, [from, to], width = 80) => {
      const begin = wordStart(text, Math.max(0, from - surroundings))
      const end = wordEnd(text, Math.min(text.length, Math.max(to, from) + surroundings))
      const before = normalised(text.slice(begin, from)).length
      const inside = normalised(text.slice(begin, to)).length
      const all = normalised(text.slice(begin, end))
      return excerpt(pieces(all), before, Math.max(inside, before + 1), width, begin > 0, end < text.length)
    },
  }
}

function counted(): (kind: PrivateKind, value: string) => string {
  const placeholders = new Placeholders()
  return (kind, value) => placeholders.of(kind, value)
}

function oneSpelling(kind: PrivateKind, value: string): string {
  if (kind === 'SECRET') return value
  return kind === 'EMAIL' ? value.toLowerCase() : value.replace(/[^\p{L}\p{N}+]/gu, '').toUpperCase()
}

interface Piece {
  readonly text: string
  readonly from: number
  readonly to: number
  /** A placeholder, which is never cut. */
  readonly whole: boolean
}

function normalised(text: string): string {
  return text.normalize('NFKC').replace(invisible, '')
}

/** Where the text about a place begins: behind the next space, so that no number is shown in part. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.slice(at, at + surroundings / 2).search(/\s/)
  return space < 0 ? at : at + space + 1
}

function wordEnd(text: string, at: number): number {
  if (at === text.length) return at
  const space = text.slice(at - surroundings / 2, at).search(/\s\S*$/)
  return space < 0 ? at : at - surroundings / 2 + space
}

/** One unit of an excerpt: a character, or a placeholder whole. */
interface Unit {
  readonly text: string
  readonly width: number
  readonly from: number
  readonly to: number
}

function excerpt(pieces: readonly Piece[], from: number, to: number, width: number, begun: boolean, goesOn: boolean): string {
  const units = pieces.flatMap(piece => (piece.whole ? [{ ...piece, width: widthOf(piece.text) }] : characters(piece)))
  const shown = units.filter((unit, index) => unit.text !== ' ' || (units[index - 1]?.text ?? ' ') !== ' ')
  let first = shown.findIndex(unit => unit.to > from)
  if (first < 0) first = Math.max(0, shown.length - 1)
  let last = first
  // Room for an ellipsis on either side is kept until both ends are known.
  let used = shown[first]?.width ?? 0
  const room = width - 2
  while (last + 1 < shown.length && (shown[last + 1]?.from ?? to) < to && used + (shown[last + 1]?.width ?? 0) <= room)
    used += shown[++last]?.width ?? 0
  for (let grown = true; grown; ) {
    grown = false
    const left = shown[first - 1]?.width
    if (left !== undefined && used + left <= room) {
      first--
      used += left
      grown = true
    }
    const right = shown[last + 1]?.width
    if (right !== undefined && used + right <= room) {
      last++
      used += right
      grown = true
    }
  }
  const middle = shown
    .slice(first, last + 1)
    .map(unit => unit.text)
    .join('')
  return `${first > 0 || begun ? '…' : ''}${middle.trim()}${last + 1 < shown.length || goesOn ? '…' : ''}`
}

function widthOf(placeholder: string): number {
  return placeholder.replace(/(?<=^\[[A-Z]+-)\d+(?=\]$)/, '1').length
}

function characters(piece: Piece): Unit[] {
  const units: Unit[] = []
  let at = piece.from
  for (const character of piece.text) {
    units.push({ text: /\s/.test(character) ? ' ' : character, width: character.length, from: at, to: at + character.length })
    at += character.length
  }
  return units
}
