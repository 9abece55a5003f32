import type { Who } from '../model/conversation.js'
import type { Score, Status } from '../model/format.js'
import { Refusal } from '../model/refusal.js'

/** One line of a script; `after` is the time since the line before, in milliseconds. */
export type Turn =
  | {
      readonly kind: 'said'
      readonly after: number
      readonly who: Who
      readonly language: string | undefined
      readonly public: boolean
      /** The text without its marks. */
      readonly text: string
      /** UTF-16 offsets [from, to) that a rule must point at; undefined where none is marked. */
      readonly mark: readonly [number, number] | undefined
    }
  | { readonly kind: 'status'; readonly after: number; readonly to: Status }
  | { readonly kind: 'rated'; readonly after: number; readonly score: Score }

/** One conversation of a script. */
export interface Talk {
  /** From a line "+2d" at its head: how long after the beginning of the talk before it begins, in milliseconds. */
  readonly after: number
  readonly vip: boolean
  readonly turns: readonly Turn[]
}

/** Conversations in the example notation, the end of observation after the last event of all. */
export interface Script {
  readonly talks: readonly Talk[]
  /** How long after the last event the observation ends, in milliseconds. */
  readonly asOf: number
}

const MINUTE = 60_000
const usual = 5 * MINUTE
const units: ReadonlyMap<string, number> = new Map([
  ['m', MINUTE],
  ['h', 60 * MINUTE],
  ['d', 24 * 60 * MINUTE],
])
const people: ReadonlyMap<string, Who> = new Map([
  ['c', 'customer'],
  ['customer', 'customer'],
  ['a', 'agent'],
  ['agent', 'agent'],
  ['b', 'bot'],
  ['bot', 'bot'],
  ['s', 'system'],
  ['system', 'system'],
])
const statuses: readonly Status[] = ['new', 'open', 'pending', 'hold', 'solved', 'closed', 'deleted', 'spam', 'merged']
const scores: ReadonlyMap<string, Score> = new Map([
  ['1', 'negative'],
  ['2', 'negative'],
  ['3', 'neutral'],
  ['4', 'positive'],
  ['5', 'positive'],
  ['bad', 'negative'],
  ['good', 'positive'],
])

/**
 * Reads the example notation. A line is a touch, `who [note] [+delay] [lang]: text` with who c, a, b or s and delays like +5m, +2h, +3d
 * (five minutes where none stands); `⟦…⟧` marks where a rule must point. Or it is a status, `-- solved +2h`; a rating, `rated 1 +1h`
 * (1 to 5, good, bad); `vip`; `as of +3d` after the last event; or `=== +2d`, which begins another conversation that long after the
 * beginning of the one before. Throws a Refusal that names the line where it is none of these.
 */
export function parseScript(text: string): Script {
  const talks: { after: number; vip: boolean; turns: Turn[] }[] = [{ after: 0, vip: false, turns: [] }]
  let asOf = 0
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    if (line === '') continue
    const talk = talks.at(-1)
    const [, words = '', delay] = /^(.*?)(?: ?\+(\d+(?:\.\d+)?[mhd]))?$/.exec(line) ?? []
    if (talk === undefined) break
    if (words === 'vip') talk.vip = true
    else if (words === 'as of') asOf = spanOf(delay)
    else if (words === '===') talks.push({ after: spanOf(delay), vip: false, turns: [] })
    else talk.turns.push(changeOf(words, delay) ?? saidOf(line))
  }
  return { talks, asOf }
}

function spanOf(delay: string | undefined): number {
  if (delay === undefined) return 0
  return Math.round(Number(delay.slice(0, -1)) * (units.get(delay.slice(-1)) ?? 0))
}

function changeOf(words: string, delay: string | undefined): Turn | undefined {
  const after = delay === undefined ? usual : spanOf(delay)
  const status = /^-- (\w+)$/.exec(words)?.[1]
  const to = statuses.find(each => each === status)
  if (to !== undefined) return { kind: 'status', after, to }
  const score = scores.get(/^rated (\w+)$/.exec(words)?.[1] ?? '')
  return score === undefined ? undefined : { kind: 'rated', after, score }
}

function saidOf(line: string): Turn {
  const [, short = '', note, delay, language, words = ''] =
    /^(\w+)( note)?(?: \+(\d+(?:\.\d+)?[mhd]))?(?: ([a-z]{2}))?: (.*)$/.exec(line) ?? []
  const who = people.get(short)
  if (who === undefined)
    throw new Refusal(
      2,
      `The line “${line}” of an example cannot be read.`,
      'Write “c: text”, “a +2h: text”, “-- solved +1h”, “rated 1” or “as of +3d”.',
    )
  const from = words.indexOf('⟦')
  const to = words.indexOf('⟧') - 1
  return {
    kind: 'said',
    after: delay === undefined ? usual : spanOf(delay),
    who,
    language,
    public: note === undefined,
    text: words.replaceAll(/[⟦⟧]/g, ''),
    mark: from < 0 || to < from ? undefined : [from, to],
  }
}
