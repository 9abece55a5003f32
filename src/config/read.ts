import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { Refusal } from '../model/refusal.js'
import { refuse, type Source } from './locate.js'
import { misfit } from './misfit.js'
import { type Configuration, configuration } from './schema.js'
import { readYaml } from './yaml.js'

/** A configuration file that was read and whose shape is right. */
interface ReadConfiguration {
  readonly source: Source
  readonly folder: string
  readonly values: Configuration
  /** SHA-256 of its bytes, in hex. */
  readonly hash: string
}

/** Reads a configuration file; every fault of shape is a Refusal of code 2 that shows the file's own lines. */
export function readConfiguration(path: string, workingFolder: string): ReadConfiguration {
  const full = resolve(workingFolder, path)
  const name = relative(workingFolder, full) || path
  if (!existsSync(full))
    throw new Refusal(2, `The configuration “${path}” is not there.`, 'Name a file that exists, or make one with “care-audit init”.')
  const bytes = load(full, name)
  const text = bytes.toString('utf8').replace(/^\ufeff/, '')
  const { source, value } = readYaml(name, text)
  const checked = configuration.safeParse(value ?? {}, { reportInput: true })
  const issue = checked.success ? undefined : checked.error.issues[0]
  if (issue !== undefined) throw refuse(source, misfit(issue, configuration, 'the configuration'))
  if (!checked.success) throw new Error('a configuration that fits nowhere gave no reason')
  return { source, folder: dirname(full), values: checked.data, hash: createHash('sha256').update(bytes).digest('hex') }
}

function load(full: string, name: string): Buffer {
  try {
    return readFileSync(full)
  } catch {
    throw new Refusal(2, `The configuration “${name}” cannot be read.`, 'Is it a file, and may you read it?')
  }
}
