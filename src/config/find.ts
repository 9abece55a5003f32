import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The file's name, the same in every folder. */
export const configurationName = 'care-audit.config.yaml'

/** The path of the configuration in the folder or the nearest one above it, or undefined. */
export function findConfiguration(folder: string): string | undefined {
  for (let here = resolve(folder); ; here = dirname(here)) {
    const path = join(here, configurationName)
    if (existsSync(path)) return path
    if (dirname(here) === here) return undefined
  }
}
