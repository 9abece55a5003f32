import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { configurationOf, type Plan } from './plan.js'

const binary = fileURLToPath(new URL('../../bin/care-audit.js', import.meta.url))

/** Writes the files of a seed and its configuration into a new folder. */
export function writeDown(plan: Plan, files: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), `care-audit-${plan.seed}-`))
  mkdirSync(join(folder, 'in'))
  for (const [name, text] of files) writeFileSync(join(folder, 'in', name), text)
  writeFileSync(join(folder, 'care-audit.config.yaml'), configurationOf(plan))
  return folder
}

/** The options a plan asks for. */
export function optionsOf(plan: Plan): string[] {
  const pairs = [
    ['--tz', plan.zone],
    ['--as-of', plan.asOf],
    ['--since', plan.since],
    ['--until', plan.until],
    ...plan.by.map(by => ['--by', by]),
  ]
  return pairs.flatMap(([option, value]) => (option === undefined || value === undefined ? [] : [option, value]))
}

/** The JSON report of the built tool on these paths; throws with its words where the run fails. */
export function analyze(folder: string, paths: readonly string[], options: readonly string[]): unknown {
  const run = spawnSync(process.execPath, [binary, 'analyze', ...paths, '--json', '--quiet', ...options], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (run.status !== 0) throw new Error(`exit ${run.status} in ${folder}: ${run.stderr}`)
  return JSON.parse(run.stdout)
}
