import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { Refusal } from '../model/refusal.js'
import { loadRules } from '../shelf.js'
import type { OwnRule } from '../text/own-rules.js'
import { refuse } from './locate.js'
import { misfit } from './misfit.js'
import { type ReadFile, rulesOf } from './own-meaning.js'
import { ownFile } from './own-schema.js'
import { readYaml } from './yaml.js'

/** The rules of the user's own, and the files they were read from. */
export interface OwnRules {
  readonly rules: ReadonlyMap<string, OwnRule>
  /** Path as shown to people, and the SHA-256 of the file's bytes in hex. */
  readonly files: readonly { readonly path: string; readonly sha256: string }[]
}

/**
 * Reads the rules of the user's own from YAML files and folders (every .yaml and .yml below them); paths stand relative to `folder`.
 * Refusal 2 where a file is broken, a phrase cannot be read or is fired by no example, or a rule fails its own examples.
 */
export async function loadOwnRules(paths: readonly string[], folder: string): Promise<OwnRules> {
  if (paths.length === 0) return { rules: new Map(), files: [] }
  const found = await Promise.all(paths.map(path => filesAt(path, folder)))
  const files: ReadFile[] = []
  const read: { readonly path: string; readonly sha256: string }[] = []
  for (const path of new Set(found.flat())) {
    const name = relative(folder, path) || path
    const bytes = await load(path, name)
    const { source, value } = readYaml(name, bytes.toString('utf8').replace(/^\ufeff/, ''))
    const checked = ownFile.safeParse(value ?? {}, { reportInput: true })
    // A mistyped key explains the one that is missing.
    const issue = checked.error?.issues.find(each => each.code === 'unrecognized_keys') ?? checked.error?.issues[0]
    if (issue !== undefined) throw refuse(source, misfit(issue, ownFile, 'a file of rules'))
    if (checked.success) files.push({ source, written: checked.data })
    read.push({ path: name, sha256: createHash('sha256').update(bytes).digest('hex') })
  }
  return { rules: rulesOf(files, new Set((await loadRules()).keys())), files: read }
}

async function filesAt(path: string, folder: string): Promise<readonly string[]> {
  const full = resolve(folder, path)
  const found = await stat(full).catch(() => undefined)
  if (found === undefined) throw new Refusal(2, `The rules “${path}” are not there.`, 'Name a YAML file or a folder of them.')
  if (!found.isDirectory()) return [full]
  const names = await readdir(full, { recursive: true, encoding: 'utf8' })
  const files = names.filter(name => /\.ya?ml$/i.test(name)).sort()
  if (files.length === 0) throw new Refusal(2, `The folder “${path}” holds no rules.`, 'Rules stand in files that end in .yaml or .yml.')
  return files.map(name => join(full, name))
}

async function load(full: string, name: string): Promise<Buffer> {
  try {
    return await readFile(full)
  } catch {
    throw new Refusal(2, `The rules “${name}” cannot be read.`, 'Is it a file, and may you read it?')
  }
}
