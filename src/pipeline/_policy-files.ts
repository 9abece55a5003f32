import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '../model/refusal.js'
import { expandGlob, hasGlob } from './_glob.js'
import { unreadable } from './_input.js'

const documents = /\.(md|markdown|txt|html?|csv)$/i
const office = /\.(docx?|odt|rtf|pdf|pptx?|xlsx?|ods)$/i

/** A document, and whether it was named itself, not found in a folder or by a glob. */
interface Found {
  readonly path: string
  readonly named: boolean
}

/** Documents of files, folders (with the folders in them) and globs, in the order of their paths, each once; Refusal 2 with the mend. */
export async function findDocuments(paths: readonly string[]): Promise<readonly Found[]> {
  const found = new Map<string, Found>()
  for (const path of paths) {
    for (const file of await expand(path)) {
      const real = await realpath(file).catch(() => file)
      const known = found.get(real)
      found.set(real, { path: known?.path ?? file, named: known?.named === true || file === path })
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

async function expand(path: string): Promise<readonly string[]> {
  if (path === '-') throw new Refusal(2, 'Documents are not read from standard input.', 'Name the file, or the folder that holds it.')
  const stats = await stat(path).catch(error => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw unreadable(path, error)
  })
  if (stats === undefined && hasGlob(path)) {
    const files = await expandGlob(path)
    if (files.length > 0) return files
    throw new Refusal(2, `No file fits “${path}”.`, 'Check the pattern, or name the files.')
  }
  if (stats === undefined) throw new Refusal(2, `There is no file “${path}”.`, 'Check the path.')
  if (!stats.isDirectory()) {
    if (!office.test(path)) return [path]
    throw new Refusal(
      3,
      `“${path}” is an office document, whose text cannot be read as it lies.`,
      'Save it as text, markdown or HTML first.',
    )
  }
  const files = await filesIn(path)
  if (files.length > 0) return files
  throw new Refusal(
    2,
    `The folder “${path}” holds no document (.md .txt .html .csv).`,
    'Name the folder that holds the terms, rules or scripts.',
  )
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(error => {
    throw unreadable(folder, error)
  })
  const found: string[] = []
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(await filesIn(path)))
    else if (documents.test(entry.name)) found.push(path)
  }
  return found
}
