import { open, stat } from 'node:fs/promises'

/** How the CSV files begin that this tool writes: all findings, and a row a conversation. */
const heads = ['rule,severity,grade,confidence,', 'conversation,counted,created_at,start,']

/** True where a plain file is one that an earlier run has written, so no export; false where that cannot be told. */
export async function isOwnOutput(path: string): Promise<boolean> {
  // A pipe would lose what is read of it.
  const stats = await stat(path).catch(() => undefined)
  if (stats?.isFile() !== true) return false
  const file = await open(path).catch(() => undefined)
  try {
    const found = await file?.read(Buffer.alloc(64), 0, 64, 0)
    const begin = found?.buffer.toString('latin1', 0, found.bytesRead) ?? ''
    return heads.some(head => begin.startsWith(head))
  } catch {
    return false
  } finally {
    await file?.close()
  }
}

/** The files of a folder or glob without those that earlier runs have written; `notice` hears of each one left out. */
export async function withoutOwn(files: readonly string[], notice: (sentence: string) => void): Promise<readonly string[]> {
  const own = await Promise.all(files.map(isOwnOutput))
  return files.filter((path, at) => {
    if (own[at] === true) notice(`“${path}” was written by care-audit, so it is no export: left out.`)
    return own[at] !== true
  })
}
