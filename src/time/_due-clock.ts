import type { Draft, Flags } from './_due-draft.js'
import type { PhraseReader } from './_due-reader.js'

/** Reads an hour or a window of hours, of which the later counts, into the draft; gives the place behind it. */
export function readClock(reader: PhraseReader, at: number, draft: Draft, flags: Flags): number | undefined {
  const asked =
    flags.has('by') ||
    flags.has('before') ||
    flags.has('after') ||
    flags.has('at') ||
    flags.has('between') ||
    flags.has('since') ||
    flags.has('clock')
  const first = readHour(reader, at, draft, flags, asked)
  if (first === undefined) return undefined
  let { minutes, next } = first
  let sure = first.sure
  // A window ends at its later hour.
  const joint =
    reader.read(next, 'and') ?? (reader.is(next, '–') || reader.is(next, '-') || reader.is(next, '—') ? { next: next + 1 } : undefined)
  const by = reader.read(next, 'by')
  const upperAt = joint?.next ?? (flags.has('since') ? by?.next : undefined)
  if (upperAt !== undefined) {
    const upper = readHour(reader, reader.read(upperAt, 'clock')?.next ?? upperAt, draft, flags, true)
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
    const follows = reader.words[next]
    const closed = follows === undefined || follows.kind === 'mark' || reader.begins(next)
    const wordy = reader.read(at, 'ordinal') !== undefined || flags.has('clock')
    reader.words[at]?.kind === 'letters' &&
      (flags.has('by') || flags.has('before') || flags.has('after') || flags.has('between') || flags.has('clock'))
    if (!(draft.day !== undefined || draft.part !== undefined || closed || (wordy && !reader.english))) return undefined
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

function readHour(
  reader: PhraseReader,
  at: number,
  draft: Draft,
  flags: Flags,
  asked: boolean,
): { readonly minutes: number; readonly next: number; readonly sure: boolean } | undefined {
  const pastHour = reader.read(at, 'past-hour')
  const pastAt = pastHour && reader.number(pastHour.next)
  if (pastHour && pastAt && pastAt.value <= 12 && pastAt.value >= 1 && !reader.unit(pastAt.next))
    return withMarks(reader, pastAt.value * 60 + pastHour.value, pastAt.next, draft, true)
  const half = reader.english ? undefined : reader.read(at, 'fraction')
  const halfOf = half && half.value !== 1.5 ? (reader.number(half.next) ?? reader.read(half.next, 'ordinal')) : undefined
  if (halfOf && halfOf.value <= 12 && (asked || draft.day !== undefined) && !reader.unit(halfOf.next))
    return withMarks(reader, halfOf.value * 60 - 30, halfOf.next, draft, true)
  const word = reader.words[at]
  if (word?.kind === 'number') {
    const time = /^(\d{1,2})([:.])(\d{2})$/.exec(word.word)
    if (time) {
      const [, hours = '', mark, minutes = ''] = time
      if (reader.words[at - 1]?.word === 'the') return undefined
      if (Number(hours) > 24 || Number(minutes) > 59) return undefined
      if (
        mark === '.' &&
        !(flags.has('clock') || reader.clockMark(at + 1) || (asked && reader.words[at + 1]?.word !== '.' && Number(minutes) > 12))
      )
        return undefined
      return withMarks(reader, Number(hours) * 60 + Number(minutes), at + 1, draft, true)
    }
    if (!/^\d{1,2}$/.test(word.word) || Number(word.word) > 24) return undefined
    const marked = reader.clockMark(at + 1)
    if (
      reader.words[at + 1]?.kind === 'letters' &&
      (reader.read(at + 1, 'month') ||
        (!marked && reader.read(at + 1, 'unit')) ||
        reader.read(at + 1, 'work') ||
        reader.read(at + 1, 'ordinal')?.value === 0)
    )
      return undefined
    if (reader.is(at + 1, '.') && !reader.english && reader.read(at + 2, 'month')) return undefined
    // "7H-2210" is a code, and "the 14:20" a train.
    if (reader.words[at + 1]?.from === word.to && reader.is(at + 2, '-')) return undefined
    if (reader.is(at + 1, '%') || /^[$€£]$/.test(reader.words[at + 1]?.word ?? '')) return undefined
    return withMarks(reader, Number(word.word) * 60, at + 1, draft, marked || flags.has('clock'))
  }
  const named = reader.read(at, 'number') ?? reader.read(at, 'ordinal')
  if (!named || named.value < 1 || named.value > 24 || word?.word === 'a' || word?.word === 'an') return undefined
  if (named.meaning === 'ordinal' && (reader.english || reader.read(named.next, 'month'))) return undefined
  const hour = reader.clockMark(named.next)
  if (named.value > 12 && !hour && !flags.has('clock')) return undefined
  if (!hour && reader.unit(named.next)) return undefined
  return withMarks(reader, named.value * 60, named.next, draft, hour || flags.has('clock'))
}

/** Takes the marks behind an hour: "val.", "h", "pm", "ujutru". */
function withMarks(
  reader: PhraseReader,
  minutes: number,
  at: number,
  draft: Draft,
  sure: boolean,
): { readonly minutes: number; readonly next: number; readonly sure: boolean } {
  let next = at
  for (let count = 0; count < 3; count++) {
    const clock = reader.read(next, 'clock')
    const half = reader.read(next, 'morning') ?? reader.read(next, 'evening')
    if (half) draft.half = half.meaning === 'morning' ? 'morning' : 'evening'
    if (clock || half) next = (clock ?? half)?.next ?? next
    else if (count > 0 && reader.is(next, '.') && (reader.words[next - 1]?.word.length ?? 9) < 4) next++
    else break
  }
  return { minutes, next, sure }
}
