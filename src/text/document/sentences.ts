import { isBlank } from './source-map.js'

// Abbreviations after which a sentence never ends, and those of units, after which it ends unless a number or a small letter follows.
const leading = new Set(
  (
    'e.g i.e eg ie vs mr mrs ms dr prof fig sec art approx incl excl cf nos ' +
    'pvz t.y plg gerb nr str žr pan tel ' +
    'nt näit s.o s.t st sh vt k.a lk lg hr pr ' +
    'npr tj br čl odn tzv ul sl st нпр тј бр чл одн тзв ул сл др проф стр'
  ).split(' '),
)
const units = new Set('val d min mėn men sav g m sek eur kl god din rsd h č сат год дин мин'.split(' '))
const closers = new Set(['"', '”', '“', '»', '«', '’', "'", ')', ']'])
const openers = new Set(['"', '„', '“', '«', '»', '‘', '(', '['])
const opening = new Map([
  ['(', ')'],
  ['[', ']'],
  ['„', '“”"'],
  ['“', '”"'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"'],
])
// Sentences of a quotation or a bracket no longer than this stay together.
const LONGEST_ASIDE = 400
const LONGEST_WORD = 12
const DEEPEST = 16

/**
 * Splits a block into sentences, [from, to) with blanks at the ends, in time linear in its length. A sentence does not end after an abbreviation, an
 * ordinal or the number of a list, nor within a short quotation or bracket; a "\n" ends it unless a small letter follows.
 */
export function sentencesOf(text: string): readonly (readonly [number, number])[] {
  const ends = asidesOf(text)
  const found: (readonly [number, number])[] = []
  let begin = 0
  const special = /[\n.!?…"„“”«»()[\]]/g
  let at = 0
  for (;;) {
    special.lastIndex = at
    const next = special.exec(text)
    if (next === null) break
    at = next.index
    const sign = next[0]
    const aside = ends[at] ?? 0
    if (aside > 0 && aside - at <= LONGEST_ASIDE) {
      // A full stop within the closing quotation mark ends the sentence around it.
      const stopped = /[.!?…]/.test(text[aside - 1] ?? '')
      at = aside + 1
      if (stopped && isBlank(text.charCodeAt(at)) && followedBy(text, at) === 'capital') {
        found.push([begin, at])
        begin = at
      }
    } else if (sign === '\n') {
      if (followedBy(text, at) !== 'small') {
        found.push([begin, at])
        begin = at + 1
      }
      at++
    } else if (sign === '.' || sign === '!' || sign === '?' || sign === '…') {
      let end = at + 1
      while (end < text.length && /[.!?…]/.test(text[end] ?? '')) end++
      const dots = end - at
      while (end < text.length && closers.has(text[end] ?? '') && !(ends[end] ?? 0)) end++
      if (end === text.length || (isBlank(text.charCodeAt(end)) && endsHere(text, begin, at, end, sign === '.' && dots === 1))) {
        found.push([begin, end])
        begin = end
      }
      at = end
    } else at++
  }
  if (begin < text.length) found.push([begin, text.length])
  return found.filter(([from, to]) => text.slice(from, to).trim() !== '')
}

function endsHere(text: string, begin: number, at: number, end: number, oneDot: boolean): boolean {
  const next = followedBy(text, end)
  if (next === 'small') return false
  if (!oneDot) return true
  let from = at
  while (from > begin && at - from < LONGEST_WORD && !isBlank(text.charCodeAt(from - 1)) && !openers.has(text[from - 1] ?? '')) from--
  const word = text.slice(from, at).toLowerCase()
  if (leading.has(word)) return false
  if (/^\d{1,3}$/.test(word)) return text.slice(begin, from).trim() !== ''
  if (next === 'digit') return word !== 'no' && word !== 'p' && !units.has(word)
  // An initial (“J. Jonaitis”) or a chain of letters (“U.S.”) goes on; “t. t.” and “5 p.m.” may end a sentence.
  return !/^\p{Lu}$/u.test(text.slice(from, at)) && !/^\p{Lu}\.\p{Lu}$/u.test(text.slice(from, at))
}

/** What the next word begins with, quotation marks and dashes passed over. */
function followedBy(text: string, from: number): 'small' | 'capital' | 'digit' {
  let at = from
  while (at < text.length && at - from < 40 && (isBlank(text.charCodeAt(at)) || openers.has(text[at] ?? ''))) at++
  const character = String.fromCodePoint(text.codePointAt(at) ?? 32)
  if (/\d/.test(character)) return 'digit'
  return /\p{Ll}/u.test(character) ? 'small' : 'capital'
}

/** By the offset of an opening quotation mark or bracket, the offset of the one that closes it; else 0. */
function asidesOf(text: string): Int32Array {
  const ends = new Int32Array(text.length)
  const open: { readonly at: number; readonly until: string }[] = []
  const special = /["„“”«»()[\]]/g
  for (let found = special.exec(text); found !== null; found = special.exec(text)) {
    const { index: at, 0: sign } = found
    const top = open.at(-1)
    if (top?.until.includes(sign)) {
      ends[top.at] = at
      open.pop()
      continue
    }
    const until = opening.get(sign)
    if (until !== undefined && open.length < DEEPEST) open.push({ at, until })
    // A bracket closes over marks within it that were never closed.
    else if ((sign === ')' || sign === ']') && open.at(-2)?.until === sign) {
      open.pop()
      const around = open.pop()
      if (around !== undefined) ends[around.at] = at
    }
  }
  return ends
}
