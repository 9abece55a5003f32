import type { Draft, Flags } from './_due-draft.js'
import type { PhraseReader } from './_due-reader.js'

/** "12 March", "March 12th", "the 12th of March", "12.03.", "2026-03-12", "03-12", "kovo 12 d.", "12. märtsil". */
export function readDate(reader: PhraseReader, at: number, draft: Draft): number | undefined {
  const place = reader.is(at, '.') ? at : (reader.read(at, 'glue')?.next ?? at)
  const word = reader.words[place]
  const set = (day: number, month: number | undefined, year: number | undefined, next: number): number | undefined => {
    if (day < 1 || day > 31 || (month !== undefined && (month < 1 || month > 12))) return undefined
    draft.day = { kind: 'date', day, month, year }
    return next
  }
  const month = reader.read(place, 'month')
  if (month) {
    const number = reader.words[month.next]
    if (number?.kind !== 'number' || !/^\d{1,2}$/.test(number.word)) return undefined
    return set(Number(number.word), month.value, undefined, afterDay(reader, month.next + 1))
  }
  if (word?.kind === 'number') {
    const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word.word)
    if (iso) return set(Number(iso[3]), Number(iso[2]), Number(iso[1]), place + 1)
    const short = /^(\d{2})-(\d{2})$/.exec(word.word)
    if (short) return set(Number(short[2]), Number(short[1]), undefined, place + 1)
    const dotted = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/.exec(word.word)
    if (dotted && (dotted[3] !== undefined || reader.is(place + 1, '.') || Number(dotted[2]) <= 12))
      return set(
        Number(dotted[1]),
        Number(dotted[2]),
        dotted[3] === undefined ? undefined : Number(dotted[3]),
        place + (reader.is(place + 1, '.') ? 2 : 1),
      )
    const dates = reader.read(place - 1, 'by') ?? reader.read(place - 1, 'before') ?? reader.read(place - 1, 'at')
    if (dates && reader.is(place + 1, '/') && /^\d{1,2}$/.test(word.word) && /^\d{1,2}$/.test(reader.words[place + 2]?.word ?? ''))
      return set(Number(word.word), Number(reader.words[place + 2]?.word), undefined, place + 3)
    if (!/^\d{1,2}$/.test(word.word)) return undefined
    let next = reader.is(place + 1, '.') ? place + 2 : reader.read(place + 1, 'ordinal')?.value === 0 ? place + 2 : place + 1
    if (reader.words[next]?.word === 'of') next++
    const named = reader.read(next, 'month')
    return named ? set(Number(word.word), named.value, undefined, named.next) : undefined
  }
  const ordinal = reader.read(place, 'ordinal')
  const of = ordinal && reader.words[ordinal.next]?.word === 'of' ? ordinal.next + 1 : ordinal?.next
  const named = of === undefined ? undefined : reader.read(of, 'month')
  return ordinal && named ? set(ordinal.value, named.value, undefined, named.next) : undefined
}

/** "the 9th", "dvadesetog", "20 d.", "20." behind a word that says "by" or "on". */
export function dayOfMonth(reader: PhraseReader, at: number, draft: Draft, flags: Flags): number | undefined {
  const place = reader.read(at, 'glue')?.next ?? at
  const word = reader.words[place]
  if (word?.kind === 'number' && /^\d{1,2}$/.test(word.word)) {
    const mark = reader.words[place + 1]?.word
    const ordinal = reader.read(place + 1, 'ordinal')?.value === 0
    const pointed =
      mark === '.' &&
      !reader.english &&
      (flags.has('by') || flags.has('at')) &&
      (reader.words[place + 2]?.kind !== 'letters' || reader.words[place + 2]?.word.startsWith('kuupaev') === true)
    if (!(ordinal || pointed || (mark === 'd' && !reader.english)) || Number(word.word) > 31 || Number(word.word) < 1) return undefined
    draft.day = { kind: 'date', day: Number(word.word), month: undefined, year: undefined }
    return afterDay(reader, place + 1)
  }
  const named = reader.read(place, 'ordinal')
  if (!named || named.value < 1 || reader.english || named.meaning !== 'ordinal') return undefined
  if (!(flags.has('by') || flags.has('at') || named.value > 12)) return undefined
  const follows = reader.words[named.next]
  if (named.value < 13 && follows?.kind === 'letters') return undefined
  draft.day = { kind: 'date', day: named.value, month: undefined, year: undefined }
  return named.next
}

function afterDay(reader: PhraseReader, at: number): number {
  let next = at
  if (reader.is(next, '.')) next++
  if (reader.read(next, 'ordinal')?.value === 0) next++
  if (reader.words[next]?.word === 'd') next += reader.is(next + 1, '.') ? 2 : 1
  return next
}
