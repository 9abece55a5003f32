import { readFileSync } from 'node:fs'
import { Refusal } from './model/refusal.js'
import type { Report } from './model/report.js'
import { codeOf, wordsOf } from './text/system-error.js'

const objects = ['tool', 'ledger', 'metrics', 'groups', 'summary', 'series', 'manifest'] as const
const lists = ['inputs', 'quality', 'reconciliation', 'rules', 'findings', 'worst'] as const

/** Reads a report that `--json` or `-o report.json` wrote; anything else is a Refusal of code 2 that says what it is instead. */
export function readSaved(path: string): Report {
  const value = parse(path, load(path))
  if (!isObject(value) || !('schemaVersion' in value)) throw foreign(path, 'it has no “schemaVersion”')
  if (value.schemaVersion !== 1) {
    throw new Refusal(
      2,
      `“${path}” is a report of version ${JSON.stringify(value.schemaVersion)}, and this tool reads version 1.`,
      'Render it with the version of care-audit that wrote it, or a newer one.',
    )
  }
  if (!isReport(value)) {
    const entries = new Map(Object.entries(value))
    const missing = [...objects.filter(key => !isObject(entries.get(key))), ...lists.filter(key => !Array.isArray(entries.get(key)))]
    throw foreign(path, missing.length === 0 ? 'its tool is another' : `it has no “${missing[0]}”`)
  }
  return value
}

/** The Refusal for a file that is no whole report of ours. */
export function foreign(path: string, why: string): Refusal {
  return new Refusal(2, `“${path}” is no report of care-audit: ${why}.`, 'Save one with: care-audit analyze <files…> -o report.json')
}

function load(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    if (codeOf(error) === 'ENOENT')
      throw new Refusal(2, `The report “${path}” is not there.`, 'Name a report that was saved with -o report.json.')
    throw new Refusal(2, `The report “${path}” cannot be read: ${wordsOf(error)}.`, 'Is it a file, and may you read it?')
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw foreign(path, 'it is no valid JSON')
  }
}

/** The outline is checked here; a part that is damaged deeper down shows when it is rendered. */
function isReport(value: object): value is Report {
  const entries = new Map<string, unknown>(Object.entries(value))
  const tool = entries.get('tool')
  return (
    objects.every(key => isObject(entries.get(key))) &&
    lists.every(key => Array.isArray(entries.get(key))) &&
    isObject(tool) &&
    'name' in tool &&
    tool.name === 'care-audit' &&
    typeof entries.get('timeZone') === 'string'
  )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
