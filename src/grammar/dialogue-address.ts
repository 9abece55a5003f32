import { isCapital, isDigit, isSpace } from './dialogue-units.js'

// The shapes of an address: a street with its number behind it or before it, a flat, and a name with a number that ends the message.
const streetBefore = new RegExp(
  [
    String.raw`(?<!\p{L})(?!(?:the|this|that|your|our|same|whole)\s)\p{L}{3,}\s(?:street|road|avenue|lane|drive|st|rd|ave|g\.|gatv\p{L}{1,3}|pr\.|prospekt\p{L}{1,2}|al\.|alėj\p{L}{1,2}|tn|mnt|maantee|pst|puiestee)`,
    String.raw`\p{L}{3,}\s?tänava?`,
    String.raw`(?<!\p{L})(?:ulic[aeiu]|ul\.|улиц[аеиу]|ул\.)(?:\s\p{L}[\p{L}.]*){1,3}`,
  ]
    .map(shape => String.raw`${shape}[.,]?\s*(?:(?:nr|no|br|бр)\.?\s?)?$`)
    .join('|'),
  'iu',
)
const streetBehind =
  /\d{1,4}\p{L}?,?\s(?:(?!(?:the|this|that|your|our|my|on|in|at|to|of|from|down)\s)\p{L}[\p{L}'’-]*\s){1,3}(?:[Ss]treet|[Rr]oad|[Aa]venue|[Ll]ane|Drive|Close|Square|Court|St|Rd|Ave)(?!\p{L})/uy
// Characters before a number that are looked at, and the most letters that a word for a street has.
const STREET_REACH = 48
const LONGEST_KIND = 24
// The last word before the number of a house, or before the word for that number: whole ones, and how longer ones begin and end.
const kinds = new Set('street road avenue lane drive st rd ave g pr al tn mnt maantee pst puiestee'.split(' '))
const kindStems = ['gatv', 'prospekt', 'alėj']
const kindEndings = ['tänav', 'tänava']
const numberWords = new Set('nr no br бр'.split(' '))
// How a Serbian street begins, which stands before its name.
const serbianKind = /[Uu]l(?:ic|\.)|[Уу]л(?:иц|\.)/
const LONGEST_HOUSE = 4
const flat = /(?:ulica|ul\.|улица|ул\.|flat|room|apt|butas|korter|stan|стан|соба|soba|kambarys|tuba|kv\.)\s+(?:br\. ?)?\d+/iu
const numbered = /\p{Lu}\p{L}{3,}(?:\s\p{L}+)?\s\d{1,3}(?:-\d+)?(?=[,.!\s]*$)/u
const [COMMA, POINT, COLON] = [44, 46, 58]
const mark = /[,.!\s]/

/** Whether a text tells an address: `runs` tells where its digits begin and end by turns, `ofFlat` whether a word of a flat may stand before some. */
export function tellsAddress(text: string, runs: readonly number[], ofFlat: boolean): boolean {
  return (endsInNumber(text) && numbered.test(text)) || (ofFlat && flat.test(text)) || tellsStreet(text, runs)
}

/** Whether a street stands beside digits. */
function tellsStreet(text: string, runs: readonly number[]): boolean {
  const named = serbianKind.test(text)
  for (let run = 0; run < runs.length; run += 2) {
    const from = runs[run] ?? 0
    const to = runs[run + 1] ?? 0
    if (to - from <= LONGEST_HOUSE && !goesOn(text, to) && (isBeforeStreet(text, from, to) || isBehindStreet(text, from, named)))
      return true
  }
  return false
}

/** Whether more digits stand behind a mark: a time or an amount is no house. */
function goesOn(text: string, to: number): boolean {
  const next = text.charCodeAt(to)
  return (next === COLON || next === POINT || next === COMMA) && isDigit(text.charCodeAt(to + 1))
}

/** Whether a street's name in capitals stands right behind the digits text[from … to), and what kind of street it is. */
function isBeforeStreet(text: string, from: number, to: number): boolean {
  let at = to
  while (at < to + 2 && !isSpace(text.charCodeAt(at))) at++
  if (!isSpace(text.charCodeAt(at)) || !isCapital(text.charCodeAt(at + 1))) return false
  streetBehind.lastIndex = from
  return streetBehind.test(text)
}

/** Whether a street stands right before a place; `named` where its name may stand between. */
function isBehindStreet(text: string, place: number, named: boolean): boolean {
  const end = behindGap(text, place)
  if (end === place || end === 0 || !(named || isKind(lastWord(text, end)))) return false
  return streetBefore.test(text.slice(Math.max(0, place - STREET_REACH), place))
}

/** Where what stands before a gap of spaces, points and commas ends. */
function behindGap(text: string, place: number): number {
  let end = place
  while (end > 0 && (isSpace(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === POINT || text.charCodeAt(end - 1) === COMMA)) end--
  return end
}

/** The last word of a text up to a place, in lower case; of a word for a number the word before it. */
function lastWord(text: string, end: number): string {
  const word = wordUpTo(text, end)
  return numberWords.has(word) ? wordUpTo(text, behindGap(text, end - word.length)) : word
}

function wordUpTo(text: string, end: number): string {
  let from = end
  while (from > 0 && end - from < LONGEST_KIND && !isSpace(text.charCodeAt(from - 1)) && text.charCodeAt(from - 1) !== POINT) from--
  return text.slice(from, end).toLowerCase()
}

function isKind(word: string): boolean {
  return kinds.has(word) || kindStems.some(stem => word.startsWith(stem)) || kindEndings.some(ending => word.endsWith(ending))
}

function endsInNumber(text: string): boolean {
  let last = text.length - 1
  while (last >= 0 && mark.test(text[last] ?? '')) last--
  return isDigit(text.charCodeAt(last))
}
