import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Refusal } from './model/refusal.js'

/** Refuses outputs that could not be written before any work is done: a missing folder (4), a name given twice or an input's name (2). */
export function checkTargets(outputs: readonly string[], inputs: readonly string[]): void {
  const sources = new Set(inputs.filter(path => path !== '-' && existsSync(path)).map(path => realpathSync(path)))
  const taken = new Set<string>()
  for (const path of outputs) {
    const folder = dirname(resolve(path))
    if (!existsSync(folder))
      throw new Refusal(
        4,
        `“${path}” cannot be written: the folder “${folder}” does not exist.`,
        'Make the folder first, or choose another place.',
      )
    const place = existsSync(path) ? realpathSync(path) : join(realpathSync(folder), basename(path))
    if (sources.has(place))
      throw new Refusal(
        2,
        `“${path}” is one of the files to read; writing it would destroy your export.`,
        'Choose another name for the output.',
      )
    if (taken.has(place)) throw new Refusal(2, `“${path}” is named for two outputs.`, 'Give each output its own name.')
    taken.add(place)
  }
}
