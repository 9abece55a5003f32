import { readClock } from './_due-clock.js'
import { readDay } from './_due-day.js'
import { type Draft, Flags, type Lead, type TimePhrase } from './_due-draft.js'
import { readLength } from './_due-length.js'
import type { PhraseReader } from './_due-reader.js'
import type { Meant } from './_due-words.js'

const prefixes: readonly Lead[] = ['within', 'by', 'before', 'after', 'since', 'between', 'at', 'give', 'clock']
const mostPrefixes = 6

/** The phrase that begins at a word; `past` where it speaks of what is over (its words are to be skipped). */
export function phraseAt(reader: PhraseReader, at: number): TimePhrase | { readonly past: true; readonly toWord: number } | undefined {
  if (!reader.begins(at) || reader.leadsNowhere(at)) return undefined
  // "as soon as the part is in" gives no time.
  const soon = reader.words[at + 1]?.word === 'as' ? undefined : reader.read(at, 'soon')
  const over = reader.read(at, 'past')
  if (over) {
    // "yesterday at noon" is over as a whole.
    const rest = reader.words[over.next]?.kind === 'letters' && !reader.read(over.next, 'past') ? phraseAt(reader, over.next) : undefined
    return { past: true, toWord: rest?.toWord ?? over.next }
  }
  const draft: Draft = {
    length: undefined,
    day: undefined,
    part: undefined,
    clock: undefined,
    half: undefined,
    loosePart: false,
    looseWeekend: false,
  }
  if (soon) return said(draft, at, soon.next, true, new Flags())

  const flags = new Flags()
  let place = skipPrefixes(reader, at, flags)
  let end = -1
  let ahead = flags
  for (let pieces = 0; pieces < 6; pieces++) {
    const next = readPiece(reader, place, draft, ahead)
    if (next === undefined) break
    if (next < 0) return { past: true, toWord: -next }
    end = next
    flags.join(ahead)
    // What leads the next piece counts only once there is one.
    ahead = flags.copy()
    place = skipPrefixes(reader, skipGlue(reader, end, pieces), ahead)
  }
  if (end < 0) return undefined
  const window = flags.has('since') && flags.has('by')
  if (flags.has('since') && !window && (draft.clock === undefined || reader.words[at]?.word === 'since')) return { past: true, toWord: end }
  // "the referral of 3 March" dates a thing.
  if (draft.day?.kind === 'date' && (reader.words[at - 1]?.word === 'of' || reader.words[at]?.word === 'of'))
    return { past: true, toWord: end }
  // "izlet za sutra", "už kitą savaitę": for a day, and not by it.
  if (draft.length === undefined && /^(?:za|uz)$/.test(reader.words[at]?.word ?? '')) return { past: true, toWord: end }
  if (draft.looseWeekend && flags.isEmpty()) return undefined
  const alone = draft.day === undefined && draft.length === undefined && draft.clock === undefined
  if (alone && draft.loosePart && flags.isEmpty()) return undefined
  const late = reader.read(end, 'late')
  if (late) end = late.next
  // A stop that shortens a word at the sentence's end is not told from the sentence's own.
  if (reader.is(end - 1, '.')) end--
  return said(draft, at, end, false, flags)
}

/** What a draft says in the end. Spelled out, since copying all of a draft took half of the time that a phrase takes. */
function said({ length, day, part, clock, half }: Draft, fromWord: number, toWord: number, vague: boolean, flags: Flags): TimePhrase {
  return {
    length,
    day,
    part,
    clock,
    half,
    fromWord,
    toWord,
    vague,
    before: flags.has('before'),
    after: flags.has('after') || flags.has('since'),
  }
}

function skipPrefixes(reader: PhraseReader, at: number, flags: Flags): number {
  let place = at
  for (let count = 0; count < mostPrefixes && reader.says(place); count++) {
    // What begins a piece of its own is no prefix ("do podne", "kell üks").
    if (
      reader.read(place, 'part') ||
      reader.read(place, 'part-of') ||
      reader.read(place, 'day') ||
      reader.read(place, 'past-hour') ||
      reader.read(place, 'fraction')
    )
      break
    let longest: Meant | undefined
    for (const meaning of prefixes) {
      const meant = reader.read(place, meaning)
      if (meant === undefined) continue
      flags.add(meaning)
      if (longest === undefined || meant.next > longest.next) longest = meant
    }
    const glue = longest ?? (count > 0 || !flags.isEmpty() ? reader.read(place, 'glue') : leadingGlue(reader, place))
    if (glue === undefined) break
    place = glue.next
  }
  return place
}

/** "veel täna õhtul", "još danas": a small word may lead a phrase where a day follows it at once. */
function leadingGlue(reader: PhraseReader, place: number): Meant | undefined {
  const glue = reader.read(place, 'glue')
  if (glue === undefined) return undefined
  const leads = (['day', 'weekday', 'end', 'month'] as const).some(meaning => reader.read(glue.next, meaning))
  return leads || reader.words[glue.next]?.kind === 'number' ? glue : undefined
}

function skipGlue(reader: PhraseReader, at: number, pieces: number): number {
  let place = at
  for (let count = 0; count < 4; count++) {
    const glue = reader.read(place, 'glue')
    if (glue) place = glue.next
    else if (reader.is(place, ',') && pieces < 3 && reader.words[place + 1]?.kind !== 'number') place++
    else if (reader.is(place, '.') && (reader.words[place - 1]?.word.length ?? 9) < 4 && reader.begins(place + 1)) place++
    else break
  }
  return place
}

/** Reads one piece into the draft; gives the place behind it, minus that place where the piece is over, or undefined. */
function readPiece(reader: PhraseReader, at: number, draft: Draft, flags: Flags): number | undefined {
  if (!reader.says(at) && (reader.words[at]?.kind ?? 'letters') === 'letters') return undefined
  const over = reader.read(at, 'past')
  if (over) return -over.next
  const last = reader.read(at, 'last')
  if (
    last &&
    (reader.read(last.next, 'unit') ||
      reader.read(last.next, 'weekday') ||
      reader.read(last.next, 'week-or-sunday') ||
      reader.read(last.next, 'month') ||
      reader.read(last.next, 'part') ||
      reader.read(last.next, 'part-of'))
  )
    return -(last.next + 1)
  const empty = draft.length === undefined && draft.day === undefined && draft.part === undefined && draft.clock === undefined
  if (empty) {
    const length = readLength(reader, at, draft, flags)
    if (length !== undefined) return length
  }
  if (draft.length !== undefined) return undefined
  if (draft.clock === undefined && (draft.part === undefined || draft.part > 12 || !flags.has('by'))) {
    const clock = readClock(reader, at, draft, flags)
    if (clock !== undefined) return clock
  }
  if (draft.day === undefined) {
    const day = readDay(reader, at, draft, flags)
    if (day !== undefined) return day
  }
  const part = reader.read(at, 'part') ?? reader.read(at, 'part-of')
  if (part && draft.part === undefined) {
    draft.part = part.value
    draft.loosePart = part.meaning === 'part-of'
    return part.next
  }
  const which = reader.read(at, 'this') ?? reader.read(at, 'next')
  const named = which && (reader.read(which.next, 'part') ?? reader.read(which.next, 'part-of'))
  if (which && named && draft.part === undefined) {
    draft.part = named.value
    return named.next
  }
  return undefined
}
