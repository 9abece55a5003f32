import {
  appendFileSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { pid } from 'node:process'
import { Refusal } from './model/refusal.js'
import { codeOf, wordsOf } from './text/system-error.js'

/** An output being written: nothing stands under its name before `commit`, and nothing is left of it after `discard`. */
interface Draft {
  /** Adds text; raises a Refusal of code 4 that names the path when the disk will not have it. */
  append(text: string): void
  /** Puts the finished file in its place, in one step. */
  commit(): void
  /** Removes what was written; harmless after `commit`. */
  discard(): void
}

const unfinished = new Set<string>()
const bufferedCharacters = 1 << 16

/** Removes every unfinished output; called where the run is cut short by a signal. */
export function removeUnfinished(): void {
  for (const path of unfinished) removeQuietly(path)
  unfinished.clear()
}

/** Writes a whole file at once, beside its place and then renamed; raises a Refusal of code 4 that names the path. */
export function writeWhole(path: string, text: string): void {
  const draft = openDraft(path)
  try {
    draft.append(text)
    draft.commit()
  } finally {
    draft.discard()
  }
}

/** How many bytes a file has; 0 where there is none yet. */
export function sizeOf(path: string): number {
  return attempt(path, () => statSync(path, { throwIfNoEntry: false })?.size ?? 0)
}

/** Adds text to the end of a file, which is made where there is none; raises a Refusal of code 4 that names the path. */
export function appendTo(path: string, text: string): void {
  attempt(path, () => appendFileSync(path, text))
}

/** Opens an output beside its place, as `.name.<pid>.tmp`; an existing file keeps its mode, and a link stays a link. */
export function openDraft(path: string): Draft {
  return attempt(path, () => {
    const target = existsSync(path) ? realpathSync(path) : resolve(path)
    const known = statSync(target, { throwIfNoEntry: false })
    if (known !== undefined && !known.isFile()) return openDevice(path, known.isCharacterDevice() || known.isFIFO())
    removeLeftovers(target)
    const temporary = join(dirname(target), `.${basename(target)}.${pid}.tmp`)
    const file = openFresh(temporary, known === undefined ? 0o644 : 0o600)
    unfinished.add(temporary)
    if (known !== undefined) fchmodSync(file, known.mode & 0o777)
    return draftOf(path, file, {
      keep: () => renameSync(temporary, target),
      drop: () => removeQuietly(temporary),
      settled: () => unfinished.delete(temporary),
    })
  })
}

/** Removes what runs that were killed have left beside an output; a process that lives keeps its own. */
function removeLeftovers(target: string): void {
  const folder = dirname(target)
  const start = `.${basename(target)}.`
  for (const name of namesIn(folder)) {
    const number = name.startsWith(start) ? /^(\d+)\.tmp$/.exec(name.slice(start.length))?.[1] : undefined
    if (number !== undefined && Number(number) !== pid && !lives(Number(number))) removeQuietly(join(folder, name))
  }
}

/** A folder that may be written and not listed hides its leftovers. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function lives(number: number): boolean {
  try {
    process.kill(number, 0)
    return true
  } catch (error) {
    // Somebody else's process may not be asked, and lives.
    return codeOf(error) !== 'ESRCH'
  }
}

function draftOf(
  path: string,
  file: number,
  end: { readonly keep: () => void; readonly drop: () => void; readonly settled: () => void },
): Draft {
  let waiting = ''
  let open = true
  const flush = (): void => {
    const bytes = Buffer.from(waiting, 'utf8')
    waiting = ''
    let done = 0
    while (done < bytes.length) done += writeSync(file, bytes, done)
  }
  return {
    append(text) {
      waiting += text
      if (waiting.length >= bufferedCharacters) attempt(path, flush)
    },
    commit() {
      attempt(path, () => {
        flush()
        syncIfPossible(file)
        closeSync(file)
        open = false
        end.keep()
      })
      end.settled()
    },
    discard() {
      if (!open) return
      open = false
      closeSync(file)
      end.drop()
      end.settled()
    },
  }
}

function openDevice(path: string, writable: boolean): Draft {
  if (!writable) throw new Refusal(4, `“${path}” is no regular file, so no output can be written there.`, 'Name a file.')
  const nothing = (): void => {}
  return draftOf(path, openSync(path, constants.O_WRONLY), { keep: nothing, drop: nothing, settled: nothing })
}

function openFresh(path: string, mode: number): number {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW
  try {
    return openSync(path, flags, mode)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    // A killed run with our number left it behind.
    unlinkSync(path)
    return openSync(path, flags, mode)
  }
}

function syncIfPossible(file: number): void {
  try {
    fsyncSync(file)
  } catch (error) {
    // Devices and pipes have nothing to sync.
    if (!['EINVAL', 'ENOTSUP', 'ENOSYS', 'EROFS'].includes(codeOf(error))) throw error
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // It was never made, or is gone already: nothing is left, as promised.
  }
}

function attempt<T>(path: string, step: () => T): T {
  try {
    return step()
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(
      4,
      `“${path}” could not be written: ${wordsOf(error)}.`,
      'Free the space or the permission, or choose another place with -o.',
    )
  }
}
