import type { Who } from '../model/conversation.js'
import { roleOf } from './words.js'

/** One line of a chat as it stands in a cell. */
export interface Line {
  /** Milliseconds UTC, or undefined where the line has no time or nothing tells its day. */
  readonly at?: number
  readonly author?: string
  readonly text: string
  /** Known where the name itself says it ("Agent", "System") or nobody speaks. */
  role?: Who
}

const day = 86_400_000
const quarter = 900_000
const stamp = String.raw`(?:(\d{4})-(\d{2})-(\d{2})[T ])?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([AaPp]\.?[Mm]\.?)?\s*(?:Z|UTC|GMT)?`
const timed = new RegExp(String.raw`^\s*(?:\(${stamp}\)|\[${stamp}\]|${stamp}(?=\s|,|-))\s*(?:[-–|,]\s+)?(.*)$`)
const opening = new RegExp(String.raw`^\s*chat started(?: on)?:?\s+${stamp}`, 'i')
const named = /^([^\s:<>"“„][^:<>"\n]{0,58}?)\s*:\s+(.*)$/
const event =
  /^\*{2,3}|\b(?:has )?(?:joined|left|entered|ended|accepted|transferred|started)\b[^.]{0,40}\bchat\b|^chat (?:started|ended|transferred)/i

interface Moment {
  /** Milliseconds of the local clock: since 1970 with a date, else since midnight. */
  readonly local: number
  readonly dated: boolean
}

/**
 * A transcript cell as lines: "(09:15:02 AM) Name: text", "[2026-01-02 10:00:05] Name: text", "10:00:05 Name: text" or "Name: text"; a line of none of
 * these continues the one before. Times of day count up from the chat's start, across midnight; the local clock is laid on the start by whole quarters of an
 * hour (the widths of zones), so a first line within 15 minutes of the start is exact in every zone; `offset` (local minus UTC, ms) makes it exact beyond.
 */
export function transcript(cell: string, startedAt: number | undefined, offset?: number): readonly Line[] {
  const lines: { line: Line; moment: Moment | undefined }[] = []
  let opened: Moment | undefined
  for (const written of cell.replace(/<br\s*\/?>/gi, '\n').split(/\r\n|\r|\n/)) {
    if (written.trim() === '') continue
    const start = opening.exec(written)
    if (start !== null) {
      opened = momentOf(start.slice(1, 8))
      continue
    }
    const found = timed.exec(written)
    const rest = found === null ? written.trim() : (found[22] ?? '').trim()
    const moment = found === null ? undefined : momentOf(found.slice(1, 22))
    const speaker = event.test(rest) && !/^[^:]{1,40}:\s/.test(rest) ? null : named.exec(rest)
    const last = lines.at(-1)
    if (speaker === null && moment === undefined && last !== undefined) {
      lines[lines.length - 1] = { ...last, line: { ...last.line, text: `${last.line.text}\n${rest}` } }
      continue
    }
    lines.push({ line: lineOf(speaker, rest), moment })
  }
  return dated(lines, opened, startedAt, offset)
}

function lineOf(speaker: RegExpExecArray | null, rest: string): Line {
  if (speaker === null) return { text: rest.replace(/^\*+\s*|\s*\*+$/g, ''), ...(event.test(rest) ? { role: 'system' as const } : {}) }
  const author = (speaker[1] ?? '').trim()
  const role = roleOf(author)
  return { author, text: speaker[2] ?? '', ...(role === undefined ? {} : { role }) }
}

/** The first filled of the alternatives' seven groups: year, month, day, hour, minute, second, half of the day. */
function momentOf(groups: readonly (string | undefined)[]): Moment | undefined {
  for (let from = 0; from + 6 < groups.length || from === 0; from += 7) {
    const [year, month, date, hour, minute, second, half] = groups.slice(from, from + 7)
    if (hour === undefined) continue
    const late = half === undefined ? undefined : /^p/i.test(half)
    const hours = late === undefined ? Number(hour) : (Number(hour) % 12) + (late ? 12 : 0)
    const clock = ((hours * 60 + Number(minute)) * 60 + Number(second ?? 0)) * 1000
    if (hours > 23 || Number(minute) > 59) return undefined
    return year === undefined
      ? { local: clock, dated: false }
      : { local: Date.UTC(Number(year), Number(month) - 1, Number(date)) + clock, dated: true }
  }
  return undefined
}

function dated(
  lines: readonly { readonly line: Line; readonly moment: Moment | undefined }[],
  opened: Moment | undefined,
  startedAt: number | undefined,
  offset: number | undefined,
): readonly Line[] {
  const first = lines.find(({ moment }) => moment !== undefined)?.moment
  if (first === undefined) return lines.map(({ line }) => line)
  const begin = opened?.dated === true ? opened.local : undefined
  const base = startedAt ?? (begin === undefined ? undefined : begin - (offset ?? 0))
  if (base === undefined && !first.dated) return lines.map(({ line }) => line)
  // Where the first line lies on the local clock, counted from a midnight.
  let local = first.dated || begin === undefined ? first.local : begin + after(first.local - (begin % day), day)
  const shift = base === undefined ? -(offset ?? 0) : base + delay(local, base, begin, offset) - local
  let before = first
  return lines.map(({ line, moment }) => {
    if (moment === undefined) return line
    local = moment.dated ? moment.local : local + after(moment.local - (before.local % day), day)
    before = moment
    return { ...line, at: local + shift }
  })
}

/** How long after the chat's start its first line was written. */
function delay(local: number, base: number, begin: number | undefined, offset: number | undefined): number {
  if (begin !== undefined) return after(local - begin, day)
  if (offset !== undefined) return after(local - offset - base, day)
  return after(local - base, quarter)
}

/** A difference on a clock face, forward; up to a minute back is the clock's coarseness, not a day. */
function after(difference: number, period: number): number {
  const forward = ((difference % period) + period) % period
  return period - forward <= 60_000 ? Math.max(0, forward - period) : forward
}

/** A Jira comment cell ("25/nov./25 10:20 AM;557058:…;text"; with a visibility, four fields) in its parts; undefined where the cell is none. */
export function jiraComment(cell: string): { when: string; author: string; text: string; visibility?: string } | undefined {
  const found = /^\s*;?\s*(\S[^;\n]{4,40});([^;\n]*);([\s\S]*)$/.exec(cell)
  if (found === null) return undefined
  const [, when = '', author = '', text = ''] = found
  if (!/\d/.test(when) || !/[:./-]/.test(when)) return undefined
  const visible =
    /^((?:role|group|visibility|internal|public|jira|service|rôle|rolle|grupo|gruppe|groupe)[\p{L}\p{N} _.:()-]{0,60});([\s\S]*)$/iu.exec(
      text,
    )
  const parts = { when: when.trim(), author: author.trim() }
  return visible === null ? { ...parts, text } : { ...parts, text: visible[2] ?? '', visibility: (visible[1] ?? '').trim() }
}
