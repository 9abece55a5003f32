import { readdir } from 'node:fs/promises'

const home = new URL('.', import.meta.url)

/**
 * The plug-ins of a folder by file name, in order, each with what loads its module: every file that does not start with “_”.
 * In the package a file that the build wrote stands in for this one: it names the same files, and a few files hold all their modules.
 */
export async function pluginsIn(folder: string): Promise<ReadonlyMap<string, () => Promise<unknown>>> {
  const names = await readdir(new URL(`${folder}/`, home)).catch(() => [])
  const files = names.filter(name => /^[^_].*(?<!\.d)\.[jt]s$/.test(name)).sort()
  return new Map(files.map(name => [name, () => import(new URL(`${folder}/${name}`, home).href)]))
}
