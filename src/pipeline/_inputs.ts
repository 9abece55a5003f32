import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '../model/refusal.js'
import { fileInput } from './_file-input.js'
import { expandGlob, hasGlob } from './_glob.js'
import { type Input, unreadable } from './_input.js'
import { withoutOwn } from './_own-output.js'
import { streamInput } from './_stream-input.js'

/**
 * Files, folders (their CSV files, one level), globs and “-” as inputs in the order of their paths, each once; Refusal 2 or 3 with the mend.
 * What earlier runs wrote into a folder is left out, and `notice` hears of it; who names such a file gets it.
 */
export async function findInputs(
  paths: readonly string[],
  stdin: AsyncIterable<Buffer> | undefined,
  maxInput: number,
  notice: (sentence: string) => void = () => {},
): Promise<readonly Input[]> {
  const found = new Map<string, Input>()
  for (const path of paths) {
    if (path === '-') {
      if (stdin === undefined) throw new Refusal(2, 'Nothing comes on standard input.', 'Pipe a CSV in, or name a file instead of “-”.')
      if (!found.has('-'))
        found.set(
          '-',
          streamInput('-', () => stdin, maxInput),
        )
      continue
    }
    for (const file of await expand(path, notice)) {
      const real = await realpath(file).catch(() => file)
      if (found.has(real)) continue
      // A text file may be a note to people as well.
      const byChance = file !== path && /\.txt$/i.test(file) && !/\.txt$/i.test(path)
      found.set(real, byChance ? await chanceInput(file, maxInput) : await fileInput(file, maxInput))
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/** A file that nobody named: what is wrong with it is told where it is looked at. */
async function chanceInput(path: string, maxInput: number): Promise<Input> {
  const input = await fileInput(path, maxInput).catch((error: unknown): Input => {
    const chunks = () => {
      throw error
    }
    return { path, size: 0, rereadable: true, chunks }
  })
  return { ...input, byChance: true }
}

async function expand(path: string, notice: (sentence: string) => void): Promise<readonly string[]> {
  const stats = await stat(path).catch(error => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw unreadable(path, error)
  })
  if (stats === undefined && hasGlob(path)) {
    const files = await withoutOwn(await expandGlob(path), notice)
    if (files.length > 0) return files
    throw new Refusal(2, `No file fits “${path}”.`, 'Check the pattern, or name the files.')
  }
  if (stats === undefined) throw await missing(path)
  if (!stats.isDirectory()) return [path]
  const names = await readdir(path).catch(error => {
    throw unreadable(path, error)
  })
  const tables = names.filter(name => /^[^.].*\.(csv|tsv|txt|gz|zip)$/i.test(name)).sort()
  const files = await withoutOwn(
    tables.map(name => join(path, name)),
    notice,
  )
  if (files.length > 0) return files
  const workbook = names.find(name => /\.(xlsx?|ods)$/i.test(name))
  const mend = workbook === undefined ? 'Name the folder that holds the exported CSV files.' : `Save “${workbook}” as “CSV UTF-8” first.`
  throw new Refusal(2, `The folder “${path}” holds no CSV file (.csv .tsv .txt .gz .zip).`, mend)
}

async function missing(path: string): Promise<Refusal> {
  const folder = dirname(path)
  const names = await readdir(folder).catch(() => undefined)
  if (names === undefined) return new Refusal(2, `There is no file “${path}”, nor a folder “${folder}”.`, 'Check the path.')
  const start = basename(path).slice(0, 3).toLowerCase()
  const tables = names.filter(name => /\.(csv|tsv|txt|gz|zip)$/i.test(name)).sort()
  const alike = tables.filter(name => name.toLowerCase().startsWith(start))
  const shown = (alike.length > 0 ? alike : tables).slice(0, 3).map(name => `“${name}”`)
  return new Refusal(2, `There is no file “${path}”.`, shown.length === 0 ? 'Check the path.' : `The folder has ${shown.join(', ')}.`)
}
