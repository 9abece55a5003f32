import type { Who } from '../model/conversation.js'
import type { Status, Table } from '../model/format.js'
import { booleanWords, priorityWords, roleWords, statusWords } from './_vocabulary.js'
import { keyOf } from './key.js'

export { findScale, scoreOf } from './score.js'

type Priority = 'urgent' | 'high' | 'normal' | 'low'
const priorities: readonly Priority[] = ['urgent', 'high', 'normal', 'low']

/** What a status word of any desk means ("Geschlossen" → closed, "2 - Active" → open), the desk's own words first; undefined where nobody knows it. */
export function statusOf(word: string, own?: Table['statuses']): Status | undefined {
  return lookUp(word, own, statusWords)
}

/** What a priority word means ("P1", "1 - Critical", "Dringend" → urgent), the desk's own words first; bare digits are unknown. */
export function priorityOf(word: string, own?: Table['priorities']): Priority | undefined {
  const found: string | undefined = lookUp(word, own, priorityWords)
  return priorities.find(priority => priority === found)
}

/** Who a role word names, the desk's own words first; undefined where nobody knows it. */
export function roleOf(word: string, own?: Table['roles']): Who | undefined {
  return lookUp(word, own, roleWords)
}

/**
 * Yes or no in any of the languages; public, met and 1 are yes, private, breached and 0 are no. A service-level cell that holds the time left
 * ("1:20", "-0:30", "-2,5") is yes while time is left and no once it is negative.
 */
export function booleanOf(word: string): boolean | undefined {
  const left = /^'?\s*([-−]?)\d+(?::\d{2}){1,2}$|^'?\s*([-−]?)\d+[.,]\d+$/.exec(word.trim())
  if (left !== null) return (left[1] ?? left[2]) === ''
  const found = booleanWords.get(keyOf(word))
  return found === undefined ? undefined : found === 'yes'
}

/** Choice cells carry a number before or a letter code around the word ("2 - Medium", "P1 - Critical", "(3) Low"): the word decides. */
function lookUp<Meaning extends string>(
  word: string,
  own: { readonly [word: string]: Meaning } | undefined,
  shared: ReadonlyMap<string, Meaning>,
): Meaning | undefined {
  const key = keyOf(word)
  if (key === '') return undefined
  const told = own === undefined ? undefined : ownWord(own, word, key)
  if (told !== undefined) return told
  const whole = shared.get(key)
  if (whole !== undefined) return whole
  // "2 - Medium" without its number, "Terminé(e)" without its second gender.
  const stripped = key.replace(/^(?:[ps]?\d+ )|(?: [ps]?\d+)$/g, '').replace(/ (?:e|a|o|in|as|es)$/, '')
  return stripped === key ? undefined : shared.get(stripped)
}

function ownWord<Meaning>(own: { readonly [word: string]: Meaning }, word: string, key: string): Meaning | undefined {
  const exact = word.trim().toLowerCase()
  if (Object.hasOwn(own, exact)) return own[exact]
  for (const [text, meaning] of Object.entries(own)) if (keyOf(text) === key) return meaning
  return undefined
}
