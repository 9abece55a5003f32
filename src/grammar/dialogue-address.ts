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
// Characters before a number that are looked at; the last two letters that a word for a street, or for its number, may have; the longest number.
const STREET_REACH = 48
const streetTails = new Set('et ad ue ne ve st rd g vė ės je pr te as to al ja os av va tn nt ee nr no br бр'.split(' '))
const LONGEST_HOUSE = 4
const flat = /(?:ulica|ul\.|улица|ул\.|flat|room|apt|butas|korter|stan|стан|соба|soba|kambarys|tuba|kv\.)\s+(?:br\. ?)?\d+/iu
const numbered = /\p{Lu}\p{L}{3,}(?:\s\p{L}+)?\s\d{1,3}(?:-\d+)?(?=[,.!\s]*$)/u
const [COMMA, POINT] = [44, 46]
const mark = /[,.!\s]/
const digits = /\d+/g

/** Whether a text that holds digits tells an address; `ofFlat` where a word of a flat may stand before some of them. */
export function tellsAddress(text: string, ofFlat: boolean): boolean {
  return (endsInNumber(text) && numbered.test(text)) || (ofFlat && flat.test(text)) || tellsStreet(text)
}

/** Whether a street stands beside digits. */
function tellsStreet(text: string): boolean {
  // A Serbian street stands before its name.
  const named = text.includes('ul') || text.includes('Ul') || text.includes('ул') || text.includes('Ул')
  digits.lastIndex = 0
  while (digits.test(text)) {
    const to = digits.lastIndex
    let from = to - 1
    while (isDigit(text.charCodeAt(from - 1))) from--
    if (to - from <= LONGEST_HOUSE && (isBeforeStreet(text, from, to) || isBehindStreet(text, from, named))) return true
  }
  return false
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
  let end = place
  while (end > 0 && (isSpace(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === POINT || text.charCodeAt(end - 1) === COMMA)) end--
  if (end === place || end === 0) return false
  if (
    !named &&
    !streetTails.has(
      text
        .slice(Math.max(0, end - 2), end)
        .trim()
        .toLowerCase(),
    )
  )
    return false
  return streetBefore.test(text.slice(Math.max(0, place - STREET_REACH), place))
}

function endsInNumber(text: string): boolean {
  let last = text.length - 1
  while (last >= 0 && mark.test(text[last] ?? '')) last--
  return isDigit(text.charCodeAt(last))
}
