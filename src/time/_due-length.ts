import type { Draft, Flags } from './_due-draft.js'
import type { PhraseReader } from './_due-reader.js'
import { DAY_MINUTES, HOUR, WEEK } from './due-words/lexicon.js'

// Longer ones are no deadlines: two years, in minutes.
const longestLength = 2 * 366 * DAY_MINUTES

/** Reads a length of time that is a deadline ("within two days") into the draft; gives the place behind it, minus that place where it is over, or undefined. */
export function readLength(reader: PhraseReader, at: number, draft: Draft, flags: Flags): number | undefined {
  const whole = reader.read(at, 'length')
  let next: number
  let within = flags.has('within') || flags.has('give')
  let length: { amount: number; unit: number }
  if (whole) {
    length = whole.value % WEEK === 0 ? { amount: whole.value / WEEK, unit: WEEK } : { amount: whole.value, unit: 1 }
    next = whole.next
  } else {
    const fraction = reader.read(at, 'fraction')
    const fractionUnit = fraction && reader.unit(fraction.next)
    const number = fractionUnit ? undefined : reader.number(at)
    const found =
      fractionUnit ?? (number ? reader.unit(afterPoint(reader, number.next)) : within || bareUnit(reader, at) ? reader.unit(at) : undefined)
    if (found === undefined) return undefined
    // "17 val." behind "iki" and "do 16 h" are hours of the clock.
    const clockLike = number !== undefined && found.unit === HOUR && reader.read(found.next - 1, 'clock') !== undefined
    if (
      clockLike &&
      !flags.has('within') &&
      (flags.has('by') || flags.has('before') || flags.has('after') || flags.has('between') || flags.has('at') || flags.has('since'))
    )
      return undefined
    // "20 d." is a date where the phrase says "by".
    if (
      number?.digits &&
      reader.words[found.next - 1]?.word === 'd' &&
      found.unit === DAY_MINUTES &&
      flags.has('by') &&
      !flags.has('within')
    )
      return undefined
    let amount = fractionUnit ? (fraction?.value ?? 1) : (number?.value ?? 1)
    const more = reader.read(found.next, 'plus-half')
    if (more) amount += more.value
    length = { amount, unit: found.unit }
    next = more?.next ?? found.next
    if (found.within) within = true
  }
  if (reader.is(next, '.') && (reader.words[next - 1]?.word.length ?? 9) < 4) next++
  if (reader.is(next, "'")) next++
  const vremena = reader.words[next]?.word === 'vremena' ? 1 : 0
  next += vremena
  if (flags.has('before') && !flags.has('within')) return -next
  const suffix = reader.read(next, 'length-suffix')
  const ago = reader.read(next, 'ago')
  if (suffix) {
    within = true
    next = suffix.next
  } else if (ago && reader.words[next]?.word !== 'late') return -ago.next
  const comma = reader.is(next, ',') ? reader.read(next + 1, 'length-suffix') : undefined
  if (comma) {
    within = true
    next = comma.next
  }
  // "Two days, tops, and …", "Penkias minutes, tuoj grįšiu".
  const opens = at === 0 || /^[.!?\n]$/.test(reader.words[at - 1]?.word ?? '')
  if (opens && reader.is(next, ',')) within = true
  if (!within || length.amount * length.unit > longestLength) return undefined
  draft.length = length
  return next
}

function afterPoint(reader: PhraseReader, at: number): number {
  return reader.is(at, '-') ? at + 1 : at
}

/** "tunni jooksul", "tunniga": a unit alone is a length where what follows says so. */
function bareUnit(reader: PhraseReader, at: number): boolean {
  const unit = reader.read(at, 'unit-within') ?? reader.read(at, 'unit')
  return unit !== undefined && (unit.meaning === 'unit-within' || reader.read(unit.next, 'length-suffix') !== undefined)
}
