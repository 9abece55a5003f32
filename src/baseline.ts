import { closeSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from 'node:fs'
import { pid } from 'node:process'
import { Refusal } from './model/refusal.js'
import { entryIn, parseBaseline, renderBaseline } from './pipeline/baseline-text.js'
import type { Baseline } from './pipeline/compare.js'
import { codeOf, wordsOf } from './text/system-error.js'
import { writeWhole } from './write.js'

/** The file's name, the same in every folder. */
export const baselineName = 'care-audit.baseline.json'

/** How long another run may hold the file, and after how long a lock was left behind, milliseconds. */
const PATIENCE = 10_000
const STALE = 60_000

/** Reads a baseline; undefined where there is no such file. One that cannot be read or understood is a Refusal of code 2. */
export function readBaseline(path: string): Baseline | undefined {
  const text = textOf(path)
  return text === undefined ? undefined : understood(path, text)
}

/** Writes a baseline made from the one that is there, while no other run can: two updates at once end as one after the other. */
export function updateBaseline(path: string, update: (before: Baseline | undefined) => Baseline): void {
  locked(path, () => {
    const text = textOf(path)
    const before = text === undefined ? undefined : parseBaseline(text)
    // One that nobody can read any more is replaced, not mourned.
    writeWhole(path, renderBaseline(update(typeof before === 'string' ? undefined : before)))
  })
}

/** Takes out of a baseline the findings that are gone, and nothing else: every other byte stays. Gives how many were taken out. */
export function pruneBaseline(path: string, kept: (baseline: Baseline) => ReadonlyMap<string, number>): number {
  return locked(path, () => {
    const text = textOf(path)
    if (text === undefined) throw new Refusal(2, `The baseline “${path}” is not there.`, 'Make one with: care-audit baseline <files…>')
    const now = kept(understood(path, text))
    let gone = 0
    const lines = text.split('\n').flatMap(line => {
      const { rule, key, count } = entryIn(line) ?? {}
      if (typeof rule !== 'string' || typeof key !== 'string' || typeof count !== 'number') return [line]
      const left = Math.min(count, now.get(`${rule} ${key}`) ?? 0)
      gone += count - left
      return left === 0 ? [] : [left === count ? line : line.replace(/"count":\d+/, `"count":${left}`)]
    })
    if (gone > 0) writeWhole(path, lines.join('\n'))
    return gone
  })
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw new Refusal(2, `The baseline “${path}” cannot be read: ${wordsOf(error)}.`, 'Is it a file, and may you read it?')
  }
}

function understood(path: string, text: string): Baseline {
  const baseline = parseBaseline(text)
  if (typeof baseline !== 'string') return baseline
  throw new Refusal(2, `“${path}” is no baseline that can be read: ${baseline}.`, 'Make a new one with: care-audit baseline <files…>')
}

/** Does a short piece of work while a file beside the baseline tells others to wait. */
function locked<T>(path: string, work: () => T): T {
  const lock = `${path}.lock`
  const until = Date.now() + PATIENCE
  for (;;) {
    try {
      const file = openSync(lock, 'wx')
      writeSync(file, String(pid))
      closeSync(file)
      break
    } catch (error) {
      if (codeOf(error) !== 'EEXIST')
        throw new Refusal(
          4,
          `“${path}” cannot be written: ${wordsOf(error)}.`,
          'Free the space or the permission, or name another place with --baseline.',
        )
      if (Date.now() > until)
        throw new Refusal(4, `Another run is writing “${path}”.`, `Wait for it to end; if none is running, remove “${lock}”.`)
      if (isStale(lock)) unlinkQuietly(lock)
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25)
    }
  }
  try {
    return work()
  } finally {
    unlinkQuietly(lock)
  }
}

function isStale(lock: string): boolean {
  const known = statSync(lock, { throwIfNoEntry: false })
  return known !== undefined && Date.now() - known.mtimeMs > STALE
}

function unlinkQuietly(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // Somebody else was quicker: it is gone, as it should be.
  }
}
