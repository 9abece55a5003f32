import type { Slot } from '../model/acts.js'
import type { ClassName } from './class-names.js'
import type { Found, Scene } from './scene.js'

const nouns: readonly (readonly [Slot, ClassName])[] = [
  ['order', 'n-order'],
  ['account', 'n-account'],
  ['email', 'n-email'],
  ['phone', 'n-phone'],
  ['name', 'n-name'],
  ['address', 'n-address'],
  ['date', 'n-date'],
  ['attachment', 'n-attachment'],
]

/** The classes that name what may be asked for. */
export const slotNouns: readonly ClassName[] = nouns.map(([, name]) => name)

// Words between a demand and what is demanded, and in a question that is nothing but that.
const REACH = 7
const TERSE = 10
const MATTER_WORDS = 6
// What is told stands early; more would let a hostile text take long.
const READ = 2000

/** Reference codes: four digits and more, or letters with digits, no year, amount, time or phone number. */
const code =
  /(?<![\d.,:+/@-])(?:[A-Z]{1,4}-?\d{2,}[\dA-Z-]*|#\s?\d{3,}|\d{1,4}[A-Z]{1,3}\d{2,}|(?!(?:19|20)\d\d\b)\d{4,9})(?![\d@]|[.,:]\d|\s?(?:[Ee][Uu][Rr]|€|£|\$|%|RSD|rsd|din|km|kg|[MG]B))/u
const email = /[\w.+-]+@[\w-]+\.[a-z]{2,}/iu
const phone = /(?<![\d.])(?:\+\d[\d ()/-]{7,}\d|0\d[\d ()/-]{6,}\d|8 ?6\d{2} ?\d{5})(?![\d@])/u
const date =
  /(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\s?\d{1,2}(?:[./]\s?\d{2,4})?\.?(?=[\s,;)!?]|$)|\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|maj|okt|avg|saus|vasar|kov|bal|geg|birž|liep|rugp|rugs|spal|lapkr|gruod|veeb|märts|juun|juul|dets|янв|јан|феб|мар|апр|мај|јун|јул|авг|сеп|окт|нов|дец)\p{L}*|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{1,2})/iu
const phones = new RegExp(phone, 'gu')
const dates = new RegExp(date, 'giu')
const ownName =
  /(?:[Mm]y name(?:'s| is)|[Nn]ame's|[Tt]his is|I am|I'm|[Mm]ano vardas|[Vv]ardas|[Ee]su|[Mm]inu nimi on|[Nn]imi on|[Oo]len|[Zz]ovem se|[Ii]me mi je|[Jj]a sam|[Зз]овем се|[Ии]ме ми је|[Јј]а сам)\s+\p{Lu}\p{Ll}+/u
// The three shapes of an address: a street with or without its number, a flat, and a name with a number that ends the message.
const streetWord = /street|road|avenue|lane|st\.|g\.|gatvė|pr\.|al\.|tänav|tn|mnt|pst|ulica|ul\./u
const street = /\p{L}{3,}\s?(?:street|road|avenue|lane|st\.|g\.|gatvė|pr\.|al\.|tänav|tn|mnt|pst|ulica|ul\.)/u
const flat = /(?:ulica|ul\.|улица|ул\.|flat|room|apt|butas|korter|stan|стан|соба|soba|kambarys|tuba|kv\.)\s+(?:br\. ?)?\d+/u
const numbered = /\p{Lu}\p{L}{3,}(?:\s\p{L}+)?\s\d{1,3}(?:-\d+)?(?=[,.!\s]*$)/u
const mark = /[,.!\s]/

function givesAddress(text: string): boolean {
  // A street's word is found much faster without the letters before it.
  return (endsInNumber(text) && numbered.test(text)) || flat.test(text) || (streetWord.test(text) && street.test(text))
}

function endsInNumber(text: string): boolean {
  let last = text.length - 1
  while (last >= 0 && mark.test(text[last] ?? '')) last--
  return /\d/.test(text[last] ?? '')
}

// The last letters of what leads a name: s, m, u, n, e, and е, м.
const leads = new Set([0x73, 0x6d, 0x75, 0x6e, 0x65, 0x435, 0x43c])

/** Whether a capital stands behind a word that may lead a name: found much faster than the name. */
function mayTellName(text: string): boolean {
  for (let at = 2; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80 && (code < 65 || code > 90)) continue
    let before = at - 1
    if (!mayBeSpace(text.charCodeAt(before))) continue
    if (mayBeSpace(code)) return true
    while (before > 0 && mayBeSpace(text.charCodeAt(before))) before--
    if (leads.has(text.charCodeAt(before))) return true
  }
  return false
}

/** Whether a UTF-16 unit is a space, or stands so high that it is not looked at more closely. */
function mayBeSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code >= 0x1680
}

/** What a message tells: by its shape, or by a word for an attachment; its matter where it says enough. */
export function givesOf(scene: Scene): readonly Slot[] {
  const text = scene.text.slice(0, READ)
  const gives: Slot[] = []
  // Most messages have no digit at all.
  if (scene.digits && /\d/.test(text)) {
    // A code has two digits side by side.
    if (/\d\d/.test(text) && code.test(text.replace(phones, ' ').replace(dates, ' ')))
      gives.push(...(scene.has('n-account') && !scene.has('n-order') ? (['account'] as const) : (['order', 'account'] as const)))
    if (phone.test(text)) gives.push('phone')
    if (date.test(text)) gives.push('date')
    if (givesAddress(text)) gives.push('address')
  }
  if (text.includes('@') && email.test(text)) gives.push('email')
  if (mayTellName(text) && ownName.test(text)) gives.push('name')
  if (scene.all('attached').some(found => !scene.negated(found))) gives.push('attachment')
  if (scene.words >= MATTER_WORDS) gives.push('matter')
  return gives
}

/** What a message of the company asks for: a demand with its noun close behind or before it, or a question that is nothing else. */
export function asksOf(scene: Scene): readonly Slot[] {
  const demands = scene.all('demand').filter(found => !scene.negated(found))
  const terse = scene.words <= TERSE
  const asked = (found: Found) =>
    demands.some(demand => demand.sentence === found.sentence && found.first - demand.last <= REACH && demand.first - found.last <= 2) ||
    (terse && scene.asked(found.sentence))
  const asks = nouns.filter(([, name]) => scene.all(name).some(asked)).map(([slot]) => slot)
  if (scene.has('ask-matter')) asks.push('matter')
  return asks
}
