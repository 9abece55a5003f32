import type { Format, Recognised } from '../model/format.js'
import { Refusal } from '../model/refusal.js'
import type { Settings } from '../model/settings.js'
import { checkDimensions } from './_wanted.js'
import { type Input, type Peek, peek } from './read.js'
import { recognise } from './recognise.js'

/** A file that was looked at and understood, not yet read. */
export interface Opened {
  readonly input: Input
  readonly peeked: Peek
  readonly recognised: Recognised
  /** Files with the same header and format share a number, from 1. */
  readonly source: number
}

type Rows = readonly (readonly string[])[]

interface Looked {
  readonly input: Input
  readonly peeked: Peek
}

/** Looks at every file and understands its columns; files with one header are understood together, as if they were one. */
export async function openAll(
  inputs: readonly Input[],
  settings: Settings,
  formats: ReadonlyMap<string, Format>,
  notice: (sentence: string) => void,
): Promise<readonly Opened[]> {
  const understand = (path: string, header: readonly string[], rows: Rows, others: readonly (readonly string[])[]) =>
    recognise({ path, header, rows }, formats, settings.hints, { own: settings.formats, others })
  const looked = await lookAtAll(inputs, settings, understand, notice)
  const headers = looked.map(({ peeked }) => peeked.header)
  const keys = [...new Set(headers.map(header => header.join('\u0000')))]
  const opened = looked.map(({ input, peeked }) => {
    const key = peeked.header.join('\u0000')
    const rows = looked.filter(other => other.peeked.header.join('\u0000') === key).flatMap(other => other.peeked.sample)
    return { input, peeked, recognised: understand(input.path, peeked.header, rows, headers), source: keys.indexOf(key) + 1 }
  })
  checkDimensions(settings, headers, mappedIn(opened))
  return opened
}

/** The fields that some file has a column for. */
export function mappedIn(opened: readonly Opened[]): ReadonlySet<string> {
  return new Set(opened.flatMap(({ recognised }) => recognised.columns.map(column => column.field)))
}

/** The zone in which local dates are shown: what was told, else what all files' headers tell alike, else UTC. */
export function runZone(opened: readonly Opened[], settings: Settings): string {
  const told = [...new Set(opened.map(({ recognised }) => recognised.zone ?? settings.timeZone))]
  return settings.timeZoneTold || told.length !== 1 ? settings.timeZone : (told[0] ?? settings.timeZone)
}

/** Looks at all files. A text file that only came with its folder may be anything: where it is no export, it is left out, and `notice` hears of it. */
async function lookAtAll(
  inputs: readonly Input[],
  settings: Settings,
  understand: (path: string, header: readonly string[], rows: Rows, others: readonly (readonly string[])[]) => unknown,
  notice: (sentence: string) => void,
): Promise<readonly Looked[]> {
  const faults: { readonly path: string; readonly error: Refusal }[] = []
  const leaveOut = (input: Input, error: unknown): void => {
    if (input.byChance !== true || !(error instanceof Refusal)) throw error
    faults.push({ path: input.path, error })
  }
  const looked: Looked[] = []
  for (const input of [...inputs].sort((a, b) => naturally(a.path, b.path)))
    await peek(input, settings.hints).then(
      peeked => looked.push({ input, peeked }),
      error => leaveOut(input, error),
    )
  const headers = looked.map(({ peeked }) => peeked.header)
  const kept = looked.filter(({ input, peeked }) => {
    if (input.byChance !== true) return true
    try {
      understand(input.path, peeked.header, peeked.sample, headers)
      return true
    } catch (error) {
      leaveOut(input, error)
      return false
    }
  })
  if (kept.length === 0 && faults[0] !== undefined) throw faults[0].error
  for (const { path, error } of faults)
    notice(`“${path}” came with its folder and is left out, for it seems to be no export: ${error.message}`)
  return kept
}

/** Orders paths as people number them: part-2 before part-10. */
function naturally(a: string, b: string): number {
  const left = a.split(/(\d+)/)
  const right = b.split(/(\d+)/)
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const x = left[i] ?? ''
    const y = right[i] ?? ''
    if (x === y) continue
    const numbers = i % 2 === 1 ? Number(x) - Number(y) : 0
    return numbers !== 0 ? numbers : x < y ? -1 : 1
  }
  return left.length - right.length
}
