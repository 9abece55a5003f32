import type { HeardWords } from '../model/judge.js'
import { languages } from '../model/signal.js'
import { nameTime, SHORTENED, timeRoles } from '../time/due.js'
import { emptyClause, setsOf } from './_idle.js'
import { fits } from './_word-set.js'
import { foldedWords, longestWord } from './folded-words.js'
import { LISTED, spelling } from './text-words.js'

// Bits of a word: it is known; it may be idle alone, with the word behind it, behind such a word, where it begins a clause; a stop behind it ends a
// phrase of time; it is not one word as promises read words.
const KNOWN = 1
const ALONE = 2
const BEGINS = 4
const GOES_ON = 16
const ENDS = 8
const LONG = 32
const STRANGE = 64

// Words remembered, by the hashes of their letters; a word takes the place of another one.
const BITS = 15
const WIDTH = 4
const SPREAD = 0x9e3779b1
const [SPACE, LINE, STOP, SHOUT, ASK, SEMICOLON] = [32, 10, 46, 33, 63, 59]
// ASCII that parts no words for sure.
const [APOSTROPHE, BACKTICK, HIGHEST] = [39, 96, 127]

const known = new Int32Array(WIDTH << BITS)
let seconds: readonly string[] | undefined

/**
 * Whether the words may be those of a message that only greets, regrets, thanks, asks for patience or sets a new date: no where some clause surely
 * does something else in any language, at a fraction of what it costs to be sure.
 */
export function mayBeIdle({ bytes, listed, count, whole }: HeardWords): boolean {
  if (!whole) return true
  // Of the clause: how many words, whether one of them may be idle, and the bits of the last one. Of what lies between two ends of phrases of time:
  // what its words can do for one, and whether a clause in it is busy.
  let words = 0
  let idle = false
  let last = 0
  let roles = 0
  let busy = false
  let first = true
  for (let word = 0; word < count; word++) {
    const place = placeOf(bytes, listed, LISTED * word)
    const bits = known[place + 2] ?? STRANGE
    if ((bits & STRANGE) !== 0) return true
    if ((bits & ALONE) !== 0 || ((last & BEGINS) !== 0 && (bits & ENDS) !== 0)) idle = true
    if (words === 0 && !first && (bits & GOES_ON) !== 0) idle = true
    roles |= known[place + 3] ?? 0
    last = bits
    words++
    const end = listed[LISTED * word + 3] ?? 0
    const next = word + 1 < count ? (listed[LISTED * (word + 1) + 2] ?? 0) : end
    if (next === end + 1 && bytes[end] === SPACE) continue
    let marks = 0
    let ends = word + 1 === count
    for (let at = end; at < next; at++) {
      const byte = bytes[at] ?? 0
      if (byte > HIGHEST || byte === APOSTROPHE || byte === BACKTICK) return true
      if (byte <= SPACE && byte !== LINE) continue
      if (byte === LINE || byte === SHOUT || byte === ASK || byte === SEMICOLON || (byte === STOP && marks === 0 && (bits & LONG) !== 0))
        ends = true
      first = (marks > 0 && first) || byte === LINE || byte === SHOUT || byte === ASK || byte === STOP
      marks++
    }
    if (marks === 0 && !ends) continue
    if (words > emptyClause && !idle) busy = true
    words = 0
    idle = false
    last = 0
    if (!ends) continue
    if (busy && !nameTime(roles)) return false
    roles = 0
    busy = false
  }
  return true
}

/** Where what is known of a listed word stands. */
function placeOf(bytes: Uint8Array, listed: Int32Array, at: number): number {
  const hash = listed[at] ?? 0
  const rest = listed[at + 1] ?? 0
  const place = WIDTH * (Math.imul(hash, SPREAD) >>> (32 - BITS))
  if (known[place] === hash && known[place + 1] === rest && (known[place + 2] ?? 0) !== 0) return place
  const [bits, roles] = meaningOf(spelling(bytes, listed[at + 2] ?? 0, listed[at + 3] ?? 0))
  known[place] = hash
  known[place + 1] = rest
  known[place + 2] = bits
  known[place + 3] = roles
  return place
}

/** The bits of a word, and what it can do for a phrase of time. */
function meaningOf(spelled: string): readonly [number, number] {
  const [read, ...more] = foldedWords(spelled)
  if (read === undefined || more.length > 0 || spelled.length > longestWord) return [KNOWN | STRANGE, 0]
  const { word, kind } = read
  if (kind === 'mark') return [KNOWN | STRANGE, 0]
  let bits = KNOWN | (kind === 'letters' && word.length > SHORTENED ? LONG : 0)
  const sets = languages.map(setsOf)
  for (const { idle, goesOn } of sets) {
    const rests = idle.startingWith(word)
    if (rests.some(rest => rest.length === 0)) bits |= ALONE
    else if (rests.length > 0) bits |= BEGINS
    if (goesOn.startingWith(word).length > 0) bits |= GOES_ON
  }
  seconds ??= sets.flatMap(({ idle }) => idle.seconds)
  if (seconds.some(second => fits(word, second))) bits |= ENDS
  return [bits, timeRoles(spelled)]
}
