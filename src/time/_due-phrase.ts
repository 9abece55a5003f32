import type { FoldedWord } from '../text/folded-words.js'
import { type Lexicon, type Meant, meaningsAt } from './_due-words.js'
import type { Meaning } from './due-words/_lexicon.js'
import { DAY_MINUTES, HOUR, WEEK, WORKDAY } from './due-words/_lexicon.js'

/** A day as a phrase names it. */
export type NamedDay =
  | { readonly kind: 'offset'; readonly days: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: 'coming' | 'this' | 'next' }
  | { readonly kind: 'date'; readonly day: number; readonly month: number | undefined; readonly year: number | undefined }
  | { readonly kind: 'week' | 'month'; readonly ahead: number; readonly part: 'end' | 'whole' }
  | { readonly kind: 'weekend'; readonly ahead: number }

/** What a phrase of time says, not yet set against an instant. Minutes of a clock count from midnight. */
export interface TimePhrase {
  readonly fromWord: number
  /** The word behind the phrase. */
  readonly toWord: number
  readonly vague: boolean
  readonly length: { readonly amount: number; readonly unit: number } | undefined
  readonly day: NamedDay | undefined
  readonly part: number | undefined
  readonly clock: number | undefined
  readonly half: 'morning' | 'evening' | undefined
  /** The deadline lies before the day that is named. */
  readonly before: boolean
  /** The time named is the earliest: the day's end is the deadline. */
  readonly after: boolean
}

interface Draft {
  length: { amount: number; unit: number } | undefined
  day: NamedDay | undefined
  part: number | undefined
  clock: number | undefined
  half: 'morning' | 'evening' | undefined
  /** The part of the day was told by a bare noun. */
  loosePart: boolean
  /** The weekend was named without "this" or "next". */
  looseWeekend: boolean
}

type Flags = Set<Meaning>

const prefixes: readonly Meaning[] = ['within', 'by', 'before', 'after', 'since', 'between', 'at', 'give', 'clock']
const mostPrefixes = 6
// Longer ones are no deadlines: two years, in minutes.
const longestLength = 2 * 366 * DAY_MINUTES

/** Reads the phrases of time of one language; ask `phraseAt` for each place in turn. Each look is bounded, so a text is read in linear time. */
export class PhraseReader {
  readonly #words: readonly FoldedWord[]
  readonly #lexicon: Lexicon
  readonly #english: boolean
  readonly #meant: (readonly Meant[] | undefined)[] = []

  constructor(words: readonly FoldedWord[], lexicon: Lexicon, english: boolean) {
    this.#words = words
    this.#lexicon = lexicon
    this.#english = english
  }

  #read(at: number, meaning: Meaning): Meant | undefined {
    if (!(at in this.#meant)) this.#meant[at] = meaningsAt(this.#lexicon, this.#words, at)
    return this.#meant[at]?.find(meant => meant.meaning === meaning)
  }

  #is(at: number, mark: string): boolean {
    return this.#words[at]?.word === mark
  }

  /** Whether anything of time may begin here. */
  #begins(at: number): boolean {
    const word = this.#words[at]
    if (word?.kind === 'number') return !(this.#words[at - 1]?.kind === 'letters' && this.#words[at - 1]?.to === word.from)
    if (word?.kind !== 'letters') return false
    if (!(at in this.#meant)) this.#meant[at] = meaningsAt(this.#lexicon, this.#words, at)
    return this.#meant[at] !== undefined
  }

  /** The phrase that begins at a word; `past` where it speaks of what is over (its words are to be skipped). */
  phraseAt(at: number): TimePhrase | { readonly past: true; readonly toWord: number } | undefined {
    if (!this.#begins(at)) return undefined
    // "as soon as the part is in" gives no time.
    const soon = this.#words[at + 1]?.word === 'as' ? undefined : this.#read(at, 'soon')
    const over = this.#read(at, 'past')
    if (over) {
      // "yesterday at noon" is over as a whole.
      const rest = this.#words[over.next]?.kind === 'letters' && !this.#read(over.next, 'past') ? this.phraseAt(over.next) : undefined
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
    if (soon) return { ...draft, fromWord: at, toWord: soon.next, vague: true, before: false, after: false }

    const flags: Flags = new Set()
    let place = this.#skipPrefixes(at, flags)
    let end = -1
    let ahead = flags
    for (let pieces = 0; pieces < 6; pieces++) {
      const next = this.#piece(place, draft, ahead)
      if (next === undefined) break
      if (next < 0) return { past: true, toWord: -next }
      end = next
      for (const flag of ahead) flags.add(flag)
      // What leads the next piece counts only once there is one.
      ahead = new Set(flags)
      place = this.#skipPrefixes(this.#skipGlue(end, pieces), ahead)
    }
    if (end < 0) return undefined
    const window = flags.has('since') && (flags.has('by') || flags.has('and'))
    if (flags.has('since') && !window && draft.clock === undefined) return { past: true, toWord: end }
    // "the referral of 3 March" dates a thing.
    if (draft.day?.kind === 'date' && (this.#words[at - 1]?.word === 'of' || this.#words[at]?.word === 'of'))
      return { past: true, toWord: end }
    // "izlet za sutra", "už kitą savaitę": for a day, and not by it.
    if (draft.length === undefined && /^(?:za|uz)$/.test(this.#words[at]?.word ?? '')) return { past: true, toWord: end }
    if (draft.looseWeekend && flags.size === 0) return undefined
    const alone = draft.day === undefined && draft.length === undefined && draft.clock === undefined
    if (alone && draft.loosePart && flags.size === 0) return undefined
    const late = this.#read(end, 'late')
    if (late) end = late.next
    // A stop that shortens a word at the sentence's end is not told from the sentence's own.
    if (this.#is(end - 1, '.')) end--
    return {
      ...draft,
      fromWord: at,
      toWord: end,
      vague: false,
      before: flags.has('before'),
      after: flags.has('after') || flags.has('since'),
    }
  }

  #skipPrefixes(at: number, flags: Flags): number {
    let place = at
    for (let count = 0; count < mostPrefixes; count++) {
      // What begins a piece of its own is no prefix ("do podne", "kell üks").
      if (
        this.#read(place, 'part') ||
        this.#read(place, 'part-of') ||
        this.#read(place, 'day') ||
        this.#read(place, 'past-hour') ||
        this.#read(place, 'fraction')
      )
        break
      let longest: Meant | undefined
      for (const meaning of prefixes) {
        const meant = this.#read(place, meaning)
        if (meant === undefined) continue
        flags.add(meaning)
        if (longest === undefined || meant.next > longest.next) longest = meant
      }
      const glue = longest ?? (count > 0 || flags.size > 0 ? this.#read(place, 'glue') : this.#leadingGlue(place))
      if (glue === undefined) break
      place = glue.next
    }
    return place
  }

  /** "veel täna õhtul", "još danas": a small word may lead a phrase where a day follows it at once. */
  #leadingGlue(place: number): Meant | undefined {
    const glue = this.#read(place, 'glue')
    if (glue === undefined) return undefined
    const leads = (['day', 'weekday', 'end', 'month'] as const).some(meaning => this.#read(glue.next, meaning))
    return leads || this.#words[glue.next]?.kind === 'number' ? glue : undefined
  }

  #skipGlue(at: number, pieces: number): number {
    let place = at
    for (let count = 0; count < 4; count++) {
      const glue = this.#read(place, 'glue')
      if (glue) place = glue.next
      else if (this.#is(place, ',') && pieces < 3 && this.#words[place + 1]?.kind !== 'number') place++
      else if (this.#is(place, '.') && (this.#words[place - 1]?.word.length ?? 9) < 4 && this.#begins(place + 1)) place++
      else break
    }
    return place
  }

  /** Reads one piece into the draft; gives the place behind it, minus that place where the piece is over, or undefined. */
  #piece(at: number, draft: Draft, flags: Flags): number | undefined {
    const over = this.#read(at, 'past')
    if (over) return -over.next
    const last = this.#read(at, 'last')
    if (
      last &&
      (this.#read(last.next, 'unit') ||
        this.#read(last.next, 'weekday') ||
        this.#read(last.next, 'week-or-sunday') ||
        this.#read(last.next, 'month') ||
        this.#read(last.next, 'part') ||
        this.#read(last.next, 'part-of'))
    )
      return -(last.next + 1)
    const empty = draft.length === undefined && draft.day === undefined && draft.part === undefined && draft.clock === undefined
    if (empty) {
      const length = this.#length(at, draft, flags)
      if (length !== undefined) return length
    }
    if (draft.length !== undefined) return undefined
    if (draft.clock === undefined && (draft.part === undefined || draft.part > 12 || !flags.has('by'))) {
      const clock = this.#clock(at, draft, flags)
      if (clock !== undefined) return clock
    }
    if (draft.day === undefined) {
      const day = this.#day(at, draft, flags)
      if (day !== undefined) return day
    }
    const part = this.#read(at, 'part') ?? this.#read(at, 'part-of')
    if (part && draft.part === undefined) {
      draft.part = part.value
      draft.loosePart = part.meaning === 'part-of'
      return part.next
    }
    const which = this.#read(at, 'this') ?? this.#read(at, 'next')
    const named = which && (this.#read(which.next, 'part') ?? this.#read(which.next, 'part-of'))
    if (which && named && draft.part === undefined) {
      draft.part = named.value
      return named.next
    }
    return undefined
  }

  /** A count: digits, a range of which the last counts, or number words. */
  #number(at: number): { readonly value: number; readonly next: number; readonly digits: boolean } | undefined {
    const word = this.#words[at]
    if (word?.kind === 'number') {
      const range = /^(\d{1,3})-(\d{1,3})$/.exec(word.word)
      if (range) return { value: Number(range[2]), next: at + 1, digits: true }
      if (!/^\d{1,4}(?:[.,]\d)?$/.test(word.word)) return undefined
      const value = Number(word.word.replace(',', '.'))
      const dash =
        this.#is(at + 1, '–') ||
        this.#is(at + 1, '-') ||
        this.#is(at + 1, '—') ||
        this.#words[at + 1]?.word === 'to' ||
        this.#read(at + 1, 'and')
      const upper = dash ? this.#words[at + 2] : undefined
      if (upper?.kind === 'number' && /^\d{1,3}$/.test(upper.word)) return { value: Number(upper.word), next: at + 3, digits: true }
      return { value, next: at + 1, digits: true }
    }
    const first = this.#read(at, 'number')
    if (!first) return undefined
    const hyphen = this.#is(first.next, '-') ? first.next + 1 : first.next
    const second = this.#read(hyphen, 'number')
    if (second && first.value >= 20 && first.value % 10 === 0 && second.value < 10)
      return { value: first.value + second.value, next: second.next, digits: false }
    const joint =
      this.#read(first.next, 'and') ??
      (this.#words[first.next]?.word === 'to' || this.#is(first.next, '-') ? { next: first.next + 1 } : undefined)
    const upper = joint && this.#read(joint.next, 'number')
    if (upper && upper.value > first.value) return { value: upper.value, next: upper.next, digits: false }
    if (second && second.value > first.value && first.value < 10) return { value: second.value, next: second.next, digits: false }
    return { value: first.value, next: first.next, digits: false }
  }

  #unit(at: number): { readonly unit: number; readonly next: number; readonly within: boolean } | undefined {
    let place = this.#is(at, '-') ? at + 1 : at
    const work = this.#read(place, 'work')
    if (work) place = work.next
    const withinUnit = this.#read(place, 'unit-within')
    const unit = withinUnit ?? this.#read(place, 'unit')
    const week = this.#read(place, 'week-or-sunday')
    if (unit === undefined && week === undefined) return undefined
    const value = unit?.value ?? 7 * DAY_MINUTES
    return {
      unit: work && value === DAY_MINUTES ? WORKDAY : value,
      next: unit?.next ?? (week?.next ?? place) + (this.#words[week?.next ?? place]?.word === 'dana' ? 1 : 0),
      within: withinUnit !== undefined,
    }
  }

  #length(at: number, draft: Draft, flags: Flags): number | undefined {
    const whole = this.#read(at, 'length')
    let next: number
    let within = flags.has('within') || flags.has('give')
    let length: { amount: number; unit: number }
    if (whole) {
      length = whole.value % WEEK === 0 ? { amount: whole.value / WEEK, unit: WEEK } : { amount: whole.value, unit: 1 }
      next = whole.next
    } else {
      const fraction = this.#read(at, 'fraction')
      const fractionUnit = fraction && this.#unit(fraction.next)
      const number = fractionUnit ? undefined : this.#number(at)
      const found =
        fractionUnit ?? (number ? this.#unit(this.#afterPoint(number.next)) : within || this.#bareUnit(at) ? this.#unit(at) : undefined)
      if (found === undefined) return undefined
      // "17 val." behind "iki" and "do 16 h" are hours of the clock.
      const clockLike = number !== undefined && found.unit === HOUR && this.#read(found.next - 1, 'clock') !== undefined
      if (
        clockLike &&
        !flags.has('within') &&
        (flags.has('by') || flags.has('before') || flags.has('after') || flags.has('between') || flags.has('at') || flags.has('since'))
      )
        return undefined
      // "20 d." is a date where the phrase says "by".
      if (
        number?.digits &&
        this.#words[found.next - 1]?.word === 'd' &&
        found.unit === DAY_MINUTES &&
        flags.has('by') &&
        !flags.has('within')
      )
        return undefined
      let amount = fractionUnit ? (fraction?.value ?? 1) : (number?.value ?? 1)
      const more = this.#read(found.next, 'plus-half')
      if (more) amount += more.value
      length = { amount, unit: found.unit }
      next = more?.next ?? found.next
      if (found.within) within = true
    }
    if (this.#is(next, '.') && (this.#words[next - 1]?.word.length ?? 9) < 4) next++
    if (this.#is(next, "'")) next++
    const vremena = this.#words[next]?.word === 'vremena' ? 1 : 0
    next += vremena
    if (flags.has('before') && !flags.has('within')) return -next
    const suffix = this.#read(next, 'length-suffix')
    const ago = this.#read(next, 'ago')
    if (suffix) {
      within = true
      next = suffix.next
    } else if (ago && this.#words[next]?.word !== 'late') return -ago.next
    const comma = this.#is(next, ',') ? this.#read(next + 1, 'length-suffix') : undefined
    if (comma) {
      within = true
      next = comma.next
    }
    // "Two days, tops, and …", "Penkias minutes, tuoj grįšiu".
    const opens = at === 0 || /^[.!?\n]$/.test(this.#words[at - 1]?.word ?? '')
    if (opens && this.#is(next, ',')) within = true
    if (!within || length.amount * length.unit > longestLength) return undefined
    draft.length = length
    return next
  }

  #afterPoint(at: number): number {
    return this.#is(at, '-') ? at + 1 : at
  }

  /** "tunni jooksul", "tunniga": a unit alone is a length where what follows says so. */
  #bareUnit(at: number): boolean {
    const unit = this.#read(at, 'unit-within') ?? this.#read(at, 'unit')
    return unit !== undefined && (unit.meaning === 'unit-within' || this.#read(unit.next, 'length-suffix') !== undefined)
  }

  #clock(at: number, draft: Draft, flags: Flags): number | undefined {
    const asked =
      flags.has('by') ||
      flags.has('before') ||
      flags.has('after') ||
      flags.has('at') ||
      flags.has('between') ||
      flags.has('since') ||
      flags.has('clock')
    const first = this.#hour(at, draft, flags, asked)
    if (first === undefined) return undefined
    let { minutes, next } = first
    let sure = first.sure
    // A window ends at its later hour.
    const joint =
      this.#read(next, 'and') ?? (this.#is(next, '–') || this.#is(next, '-') || this.#is(next, '—') ? { next: next + 1 } : undefined)
    const by = this.#read(next, 'by')
    const upperAt = joint?.next ?? (flags.has('since') ? by?.next : undefined)
    if (upperAt !== undefined) {
      const upper = this.#hour(this.#read(upperAt, 'clock')?.next ?? upperAt, draft, flags, true)
      if (upper) {
        minutes = upper.minutes
        next = upper.next
        sure ||= flags.has('between') || (flags.has('since') && asked) || upper.sure
        flags.delete('since')
        flags.add('by')
      }
    }
    if (!sure) {
      if (!asked) return undefined
      const follows = this.#words[next]
      const closed = follows === undefined || follows.kind === 'mark' || this.#begins(next)
      const wordy = this.#read(at, 'ordinal') !== undefined || flags.has('clock')
      this.#words[at]?.kind === 'letters' &&
        (flags.has('by') || flags.has('before') || flags.has('after') || flags.has('between') || flags.has('clock'))
      if (!(draft.day !== undefined || draft.part !== undefined || closed || (wordy && !this.#english))) return undefined
      if (
        flags.has('at') &&
        !flags.has('by') &&
        !flags.has('before') &&
        !flags.has('after') &&
        !flags.has('clock') &&
        draft.day === undefined &&
        draft.part === undefined &&
        !wordy
      )
        return undefined
    }
    draft.clock = minutes
    return next
  }

  #hour(
    at: number,
    draft: Draft,
    flags: Flags,
    asked: boolean,
  ): { readonly minutes: number; readonly next: number; readonly sure: boolean } | undefined {
    const pastHour = this.#read(at, 'past-hour')
    const pastAt = pastHour && this.#number(pastHour.next)
    if (pastHour && pastAt && pastAt.value <= 12 && pastAt.value >= 1 && !this.#unit(pastAt.next))
      return this.#marked(pastAt.value * 60 + pastHour.value, pastAt.next, draft, true)
    const half = this.#read(at, 'half-to') ?? (this.#english ? undefined : this.#read(at, 'fraction'))
    const halfOf = half && half.value !== 1.5 ? (this.#number(half.next) ?? this.#read(half.next, 'ordinal')) : undefined
    if (halfOf && halfOf.value <= 12 && (asked || draft.day !== undefined) && !this.#unit(halfOf.next))
      return this.#marked(halfOf.value * 60 - 30, halfOf.next, draft, true)
    const word = this.#words[at]
    if (word?.kind === 'number') {
      const time = /^(\d{1,2})([:.])(\d{2})$/.exec(word.word)
      if (time) {
        const [, hours = '', mark, minutes = ''] = time
        if (this.#words[at - 1]?.word === 'the') return undefined
        if (Number(hours) > 24 || Number(minutes) > 59) return undefined
        if (
          mark === '.' &&
          !(flags.has('clock') || this.#clockMark(at + 1) || (asked && this.#words[at + 1]?.word !== '.' && Number(minutes) > 12))
        )
          return undefined
        return this.#marked(Number(hours) * 60 + Number(minutes), at + 1, draft, true)
      }
      if (!/^\d{1,2}$/.test(word.word) || Number(word.word) > 24) return undefined
      const marked = this.#clockMark(at + 1)
      if (
        this.#words[at + 1]?.kind === 'letters' &&
        (this.#read(at + 1, 'month') ||
          (!marked && this.#read(at + 1, 'unit')) ||
          this.#read(at + 1, 'work') ||
          this.#read(at + 1, 'ordinal')?.value === 0)
      )
        return undefined
      if (this.#is(at + 1, '.') && !this.#english && this.#read(at + 2, 'month')) return undefined
      // "7H-2210" is a code, and "the 14:20" a train.
      if (this.#words[at + 1]?.from === word.to && this.#is(at + 2, '-')) return undefined
      if (this.#is(at + 1, '%') || /^[$€£]$/.test(this.#words[at + 1]?.word ?? '')) return undefined
      return this.#marked(Number(word.word) * 60, at + 1, draft, marked || flags.has('clock'))
    }
    const named = this.#read(at, 'number') ?? this.#read(at, 'ordinal')
    if (!named || named.value < 1 || named.value > 24 || word?.word === 'a' || word?.word === 'an') return undefined
    if (named.meaning === 'ordinal' && (this.#english || this.#read(named.next, 'month'))) return undefined
    const hour = this.#clockMark(named.next)
    if (named.value > 12 && !hour && !flags.has('clock')) return undefined
    if (!hour && this.#unit(named.next)) return undefined
    return this.#marked(named.value * 60, named.next, draft, hour || flags.has('clock'))
  }

  #clockMark(at: number): boolean {
    return this.#read(at, 'clock') !== undefined || this.#read(at, 'morning') !== undefined || this.#read(at, 'evening') !== undefined
  }

  /** Takes the marks behind an hour: "val.", "h", "pm", "ujutru". */
  #marked(
    minutes: number,
    at: number,
    draft: Draft,
    sure: boolean,
  ): { readonly minutes: number; readonly next: number; readonly sure: boolean } {
    let next = at
    for (let count = 0; count < 3; count++) {
      const clock = this.#read(next, 'clock')
      const half = this.#read(next, 'morning') ?? this.#read(next, 'evening')
      if (half) draft.half = half.meaning === 'morning' ? 'morning' : 'evening'
      if (clock || half) next = (clock ?? half)?.next ?? next
      else if (count > 0 && this.#is(next, '.') && (this.#words[next - 1]?.word.length ?? 9) < 4) next++
      else break
    }
    return { minutes, next, sure }
  }

  #day(at: number, draft: Draft, flags: Flags): number | undefined {
    const day = this.#read(at, 'day')
    if (day) {
      draft.day = { kind: 'offset', days: day.value }
      return day.next
    }
    const end = this.#read(at, 'end')
    const from = end ? (this.#read(end.next, 'glue')?.next ?? end.next) : at
    const ahead = this.#read(from, 'next')
    const which = ahead ?? this.#read(from, 'this')
    const named = which?.next ?? from
    const weekend = this.#read(named, 'weekend')
    if (weekend) {
      draft.looseWeekend = which === undefined && end === undefined && !/ks$/.test(this.#words[named]?.word ?? '')
      draft.day = { kind: 'weekend', ahead: ahead ? 1 : 0 }
      return weekend.next
    }
    const weekday = this.#read(named, 'weekday') ?? (end || which ? undefined : this.#sunday(named))
    if (weekday) {
      const { next } = weekday
      const dateAt = this.#is(next, ',') ? next + 1 : next
      const dated = this.#date(dateAt, draft) ?? this.#dayOfMonth(dateAt, draft, flags)
      draft.day = draft.day ?? { kind: 'weekday', weekday: weekday.value, which: ahead ? 'next' : which ? 'this' : 'coming' }
      if (dated === undefined && this.#words[next]?.word === 'week') {
        draft.day = { kind: 'weekday', weekday: weekday.value, which: 'next' }
        return next + 1
      }
      return dated ?? next
    }
    const unit = this.#read(named, 'unit')
    const week = this.#read(named, 'week-or-sunday')
    const closing = unit || week ? this.#read((unit ?? week)?.next ?? 0, 'end') : undefined
    if (unit || week) {
      const value = week ? 7 * DAY_MINUTES : (unit?.value ?? 0)
      if (!(end || which || closing)) return undefined
      const part = end || closing ? 'end' : 'whole'
      const next = closing?.next ?? (unit ?? week)?.next ?? named
      if (value === 7 * DAY_MINUTES) draft.day = { kind: 'week', ahead: ahead ? 1 : 0, part }
      else if (value === 30 * DAY_MINUTES) draft.day = { kind: 'month', ahead: ahead ? 1 : 0, part }
      else if (value === DAY_MINUTES || value === WORKDAY) draft.day = { kind: 'offset', days: ahead ? 1 : 0 }
      else return undefined
      return next
    }
    if (end) {
      const month = this.#read(named, 'month')
      if (!month) return undefined
      draft.day = { kind: 'date', day: 99, month: month.value, year: undefined }
      return month.next
    }
    return this.#date(at, draft) ?? this.#dayOfMonth(at, draft, flags)
  }

  #sunday(at: number): Meant | undefined {
    const week = this.#read(at, 'week-or-sunday')
    return week ? { ...week, value: 6 } : undefined
  }

  /** "12 March", "March 12th", "the 12th of March", "12.03.", "2026-03-12", "03-12", "kovo 12 d.", "12. märtsil". */
  #date(at: number, draft: Draft): number | undefined {
    const place = this.#is(at, '.') ? at : (this.#read(at, 'glue')?.next ?? at)
    const word = this.#words[place]
    const set = (day: number, month: number | undefined, year: number | undefined, next: number): number | undefined => {
      if (day < 1 || day > 31 || (month !== undefined && (month < 1 || month > 12))) return undefined
      draft.day = { kind: 'date', day, month, year }
      return next
    }
    const month = this.#read(place, 'month')
    if (month) {
      const number = this.#words[month.next]
      if (number?.kind !== 'number' || !/^\d{1,2}$/.test(number.word)) return undefined
      return set(Number(number.word), month.value, undefined, this.#afterDay(month.next + 1))
    }
    if (word?.kind === 'number') {
      const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word.word)
      if (iso) return set(Number(iso[3]), Number(iso[2]), Number(iso[1]), place + 1)
      const short = /^(\d{2})-(\d{2})$/.exec(word.word)
      if (short) return set(Number(short[2]), Number(short[1]), undefined, place + 1)
      const dotted = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/.exec(word.word)
      if (dotted && (dotted[3] !== undefined || this.#is(place + 1, '.') || Number(dotted[2]) <= 12))
        return set(
          Number(dotted[1]),
          Number(dotted[2]),
          dotted[3] === undefined ? undefined : Number(dotted[3]),
          place + (this.#is(place + 1, '.') ? 2 : 1),
        )
      const dates = this.#read(place - 1, 'by') ?? this.#read(place - 1, 'before') ?? this.#read(place - 1, 'at')
      if (dates && this.#is(place + 1, '/') && /^\d{1,2}$/.test(word.word) && /^\d{1,2}$/.test(this.#words[place + 2]?.word ?? ''))
        return set(Number(word.word), Number(this.#words[place + 2]?.word), undefined, place + 3)
      if (!/^\d{1,2}$/.test(word.word)) return undefined
      let next = this.#is(place + 1, '.') ? place + 2 : this.#read(place + 1, 'ordinal')?.value === 0 ? place + 2 : place + 1
      if (this.#words[next]?.word === 'of') next++
      const named = this.#read(next, 'month')
      return named ? set(Number(word.word), named.value, undefined, named.next) : undefined
    }
    const ordinal = this.#read(place, 'ordinal')
    const of = ordinal && this.#words[ordinal.next]?.word === 'of' ? ordinal.next + 1 : ordinal?.next
    const named = of === undefined ? undefined : this.#read(of, 'month')
    return ordinal && named ? set(ordinal.value, named.value, undefined, named.next) : undefined
  }

  /** "the 9th", "dvadesetog", "20 d.", "20." behind a word that says "by" or "on". */
  #dayOfMonth(at: number, draft: Draft, flags: Flags): number | undefined {
    const place = this.#read(at, 'glue')?.next ?? at
    const word = this.#words[place]
    if (word?.kind === 'number' && /^\d{1,2}$/.test(word.word)) {
      const mark = this.#words[place + 1]?.word
      const ordinal = this.#read(place + 1, 'ordinal')?.value === 0
      const pointed =
        mark === '.' &&
        !this.#english &&
        (flags.has('by') || flags.has('at')) &&
        (this.#words[place + 2]?.kind !== 'letters' || this.#words[place + 2]?.word.startsWith('kuupaev') === true)
      if (!(ordinal || pointed || (mark === 'd' && !this.#english)) || Number(word.word) > 31 || Number(word.word) < 1) return undefined
      draft.day = { kind: 'date', day: Number(word.word), month: undefined, year: undefined }
      return this.#afterDay(place + 1)
    }
    const named = this.#read(place, 'ordinal')
    if (!named || named.value < 1 || this.#english || named.meaning !== 'ordinal') return undefined
    if (!(flags.has('by') || flags.has('at') || named.value > 12)) return undefined
    const follows = this.#words[named.next]
    if (named.value < 13 && follows?.kind === 'letters') return undefined
    draft.day = { kind: 'date', day: named.value, month: undefined, year: undefined }
    return named.next
  }

  #afterDay(at: number): number {
    let next = at
    if (this.#is(next, '.')) next++
    if (this.#read(next, 'ordinal')?.value === 0) next++
    if (this.#words[next]?.word === 'd') next += this.#is(next + 1, '.') ? 2 : 1
    return next
  }
}
